"""The one stylesheet: the theme's css/site.css with its imports drawn in, without comments, named after its bytes."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

_IMPORT = re.compile(r"""^@import\s+(?:url\()?["']?([^"')\s]+)["']?\)?(?:\s+([^;]+?))?\s*;\s*$""", re.MULTILINE)
_COMMENT = re.compile(r"""("[^"\n]*"|'[^'\n]*')|/\*.*?\*/\s*""", re.DOTALL)
"""A comment with the space behind it; or a string, which is kept, whatever it holds."""


def stylesheet(css: Path) -> tuple[str, str]:
    """The name to publish it under and its text. css is the theme's folder of stylesheets."""
    text = _COMMENT.sub(lambda found: found[1] or "", _drawn_in(css / "site.css"))
    return f"site.{hashlib.sha256(text.encode()).hexdigest()[:10]}.css", text


def _drawn_in(path: Path) -> str:
    """A stylesheet with the files it imports in the place of the lines that import them."""

    def replace(found: re.Match[str]) -> str:
        text = _drawn_in(path.parent / found[1])
        return f"@media {found[2]} {{\n{text}\n}}" if found[2] else text

    return _IMPORT.sub(replace, path.read_text(encoding="utf-8"))
