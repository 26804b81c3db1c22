"""Looks after the files that Pelican copies: of a copy that fails, as on a full disk, it writes only a log line."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path


def cut_short(copies: Iterable[tuple[Path, str]], folder: Path) -> tuple[str, ...]:
    """The paths in the folder that have not all the bytes of the file they were copied from."""
    return tuple(path for source, path in copies if not _has(folder / path, source.stat().st_size))


def of_folder(top: Path, target: str, ignored: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """Every file below a folder and its path below the target, as Pelican copies them, links followed."""
    patterns = tuple(ignored)
    for folder, below, files in os.walk(top, followlinks=True):
        below[:] = _kept(below, patterns)
        for name in _kept(files, patterns):
            file = Path(folder, name)
            yield file, f"{target}/{file.relative_to(top).as_posix()}"


def _kept(names: Iterable[str], ignored: tuple[str, ...]) -> list[str]:
    return [name for name in names if not any(fnmatch(name, pattern) for pattern in ignored)]


def _has(file: Path, size: int) -> bool:
    return file.is_file() and file.stat().st_size == size
