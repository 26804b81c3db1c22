"""The one script: every file of the theme's js/, each in a scope of its own, named after its bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path


def script(js: Path) -> tuple[str, str]:
    """The name to publish it under and its text; both empty where the theme has no scripts.

    js is the theme's folder of scripts. What lies in folders below it is no part of the whole: pages load it when it
    is asked for.
    """
    text = "\n".join(_scoped(path) for path in sorted(js.glob("*.js")))
    return (f"site.{hashlib.sha256(text.encode()).hexdigest()[:10]}.js", text) if text else ("", "")


def _scoped(path: Path) -> str:
    """A file's text in a function that runs at once, so that its names are its own."""
    return f"(() => {{\n{path.read_text(encoding='utf-8').strip()}\n}})();"
