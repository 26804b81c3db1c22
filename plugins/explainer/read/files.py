"""Text out of files, with a problem instead of an exception."""

from __future__ import annotations

import os
from pathlib import Path

from ..problems import Problem


def relative(path: Path | str, folder: Path) -> str:
    """A path within a folder, relative to it and with forward slashes. pathlib's own way takes ten times as long."""
    return str(path)[len(str(folder)) + 1 :].replace(os.sep, "/")


def read_text(path: Path, shown: str) -> tuple[str, list[Problem]]:
    """A file's text with line endings as \\n and no byte order mark; empty, with a problem, where it is no UTF-8."""
    try:
        return _unified(path.read_bytes().decode("utf-8-sig")), []
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        what, mend = "the file is not written in UTF-8", "Save it again with the encoding UTF-8."
        return "", [Problem(shown, line, 0, "file", what, mend, "EX001")]
    except OSError as error:
        return "", [Problem(shown, 0, 0, "file", f"the file cannot be opened: {error.strerror}", "", "EX001")]


def read_lines(path: Path) -> list[str]:
    """A file's lines, counted as problems count them, to show them in a report; none where it cannot be opened."""
    try:
        return _unified(path.read_bytes().decode("utf-8-sig", errors="replace")).split("\n")
    except OSError:
        return []


def _unified(text: str) -> str:
    """A text with line endings as \\n, whatever the machine it was written on."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
