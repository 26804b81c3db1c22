"""The theme's colours as they are in the light scheme, for pictures that leave the page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_DECLARED = re.compile(r"--([a-z0-9-]+)\s*:\s*([^;}]+)")
_USED = re.compile(r"var\(--([a-z0-9-]+)\)")
_UNKNOWN = "#000000"


def read_tokens(css: Path) -> dict[str, str]:
    """Each token with its first value in css/tokens.css, which is the light scheme's."""
    file = css / "tokens.css"
    found: dict[str, str] = {}
    if file.is_file():
        for name, value in _DECLARED.findall(
            re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        ):
            found.setdefault(name, value.strip())
    return found


def fixed(text: str, tokens: Mapping[str, str]) -> str:
    """A text with the value of each token in the token's place; black for one that the theme does not have."""
    for _ in range(4):  # a token may name another
        text = _USED.sub(lambda used: tokens.get(used[1], _UNKNOWN), text)
    return text
