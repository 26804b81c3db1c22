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
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n"), []
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        what, mend = "the file is not written in UTF-8", "Save it again with the encoding UTF-8."
        return "", [Problem(shown, line, 0, "file", what, mend, "EX001")]
    except OSError as error:
        return "", [Problem(shown, 0, 0, "file", f"the file cannot be opened: {error.strerror}", "", "EX001")]
