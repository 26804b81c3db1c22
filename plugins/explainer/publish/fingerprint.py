"""A fingerprint of files: equal for two states of a folder only where nothing was touched in between.

Needs nothing but the standard library's lightest modules: the command line asks before it imports anything else.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256

NEVER_READ = frozenset({"__pycache__", ".git"})
"""Folders in which nothing that a build reads can lie."""


def stamps(tops: Iterable[str]) -> str:
    """A fingerprint of every file's path, size and time of change, below folders or of single files."""
    found = sha256()
    for path, size, changed in sorted(_files(tops)):
        found.update(f"{path}\0{size}\0{changed}\n".encode(errors="surrogateescape"))
    return found.hexdigest()


def contents(tops: Iterable[str]) -> str:
    """A fingerprint of every file's path and bytes; it outlives a fresh checkout, which sets all times anew."""
    found = sha256()
    for path, size, changed in sorted(_files(tops)):
        found.update(f"{path}\0{_bytes(path, size, changed)}\n".encode(errors="surrogateescape"))
    return found.hexdigest()


@cache
def _bytes(path: str, size: int, changed: int) -> str:
    """The fingerprint of a file's bytes. A build asks three times: if it was made already, with what, and of what."""
    with open(path, "rb") as file:
        return sha256(file.read()).hexdigest()


def tree(folder: str) -> str:
    """The fingerprint of a built site, which does not depend on where it lies. Its bytes are not read."""
    found = sha256()
    for path, size, changed in sorted(_files([folder])):
        found.update(f"{path[len(folder) :]}\0{size}\0{changed}\n".encode(errors="surrogateescape"))
    return found.hexdigest()


def _files(tops: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    """The path, size and time of change of every file. Links are followed, as a build follows them."""
    waiting = list(tops)
    while waiting:
        top = waiting.pop()
        if not os.path.isdir(top):
            state = os.stat(top)
            yield top, state.st_size, state.st_mtime_ns
            continue
        with os.scandir(top) as entries:
            for entry in entries:
                if entry.is_dir():
                    if entry.name not in NEVER_READ:
                        waiting.append(entry.path)
                elif entry.is_file():
                    state = entry.stat()
                    yield entry.path, state.st_size, state.st_mtime_ns
