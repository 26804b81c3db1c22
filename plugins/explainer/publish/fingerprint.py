"""A fingerprint of files: equal for two states of a folder only where nothing was touched in between.

Needs nothing but the standard library's lightest modules: the command line asks before it imports anything else.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from operator import itemgetter

NEVER_READ = frozenset({"__pycache__", ".git"})
"""Folders in which nothing that a build reads can lie."""


def stamps(tops: Iterable[str]) -> str:
    """A fingerprint of every file's path, size and times of change, below folders or of single files."""
    found = sha256()
    for path, state in _files(tops):
        found.update(f"{path}\0{stamp_of(state)}\n".encode(errors="surrogateescape"))
    return found.hexdigest()


def stamp_of(state: os.stat_result) -> tuple[int, int, int]:
    """What any writing to a file changes: its size, its time of change, and the system's own, which nobody can set."""
    return state.st_size, state.st_mtime_ns, state.st_ctime_ns


def contents(tops: Iterable[str]) -> str:
    """A fingerprint of every file's path and bytes; it outlives a fresh checkout, which sets all times anew."""
    found = sha256()
    for path, state in _files(tops):
        found.update(f"{path}\0{_bytes(path, stamp_of(state))}\n".encode(errors="surrogateescape"))
    return found.hexdigest()


@cache
def _bytes(path: str, stamp: tuple[int, int, int]) -> str:
    """The fingerprint of a file's bytes. A build asks three times: if it was made already, with what, and of what."""
    with open(path, "rb") as file:
        return sha256(file.read()).hexdigest()


def tree(folder: str) -> str:
    """The fingerprint of a built site, which does not depend on where it lies. Its bytes are not read."""
    found = sha256()
    # Without the system's time: a page that is taken over has another name meanwhile, which changes that.
    for path, state in _files([folder]):
        line = f"{path[len(folder) :]}\0{state.st_size}\0{state.st_mtime_ns}\n"
        found.update(line.encode(errors="surrogateescape"))
    return found.hexdigest()


def _files(tops: Iterable[str]) -> list[tuple[str, os.stat_result]]:
    """The path and state of every file, by path. Links are followed, as a build follows them."""
    found: list[tuple[str, os.stat_result]] = []
    waiting = list(tops)
    while waiting:
        top = waiting.pop()
        if not os.path.isdir(top):
            found.append((top, os.stat(top)))
            continue
        with os.scandir(top) as entries:
            for entry in entries:
                if entry.is_dir():
                    if entry.name not in NEVER_READ:
                        waiting.append(entry.path)
                elif entry.is_file():
                    found.append((entry.path, entry.stat()))
    return sorted(found, key=itemgetter(0))
