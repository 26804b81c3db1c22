"""JSON files of content/data/: Vega-Lite specifications that contributors draw figures with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..problems import Problem
from .files import read_text, relative


def read_specs(root: Path, content: Path) -> tuple[dict[str, dict[str, Any]], list[Problem]]:
    """Every specification by file name. root is the folder that paths in problems are relative to."""
    specs: dict[str, dict[str, Any]] = {}
    problems: list[Problem] = []
    for path in sorted((content / "data").glob("*.json")):
        shown = relative(path, root)
        text, unread = read_text(path, shown)
        problems += unread
        try:
            spec = json.loads(text) if not unread else {}
        except json.JSONDecodeError as error:
            what, mend = f"this is no JSON: {error.msg}", "Look for a missing comma or quotation mark just before it."
            problems.append(Problem(shown, error.lineno, error.colno, "file", what, mend, "EX001"))
            continue
        if isinstance(spec, dict):
            specs[path.name] = spec
    return specs, problems
