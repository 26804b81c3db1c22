"""A fingerprint of files: equal for two states of a folder only where nothing was touched in between.

Needs nothing but the standard library's lightest modules: the command line asks before it imports anything else.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping
from hashlib import sha256
from operator import itemgetter

NEVER_READ = frozenset({"__pycache__", ".git"})
"""Folders in which nothing that a build reads can lie."""


File = tuple[str, os.stat_result]
"""A file's path, and its state."""

Stamp = tuple[int, int, int]

Digests = dict[str, tuple[Stamp, str]]
"""By path, the fingerprint of a file's bytes, and its stamp as long as it has them."""


SETTLED = 2_000_000_000
"""Nanoseconds after which a file's times tell of every change."""


class Seen:
    """Files as they were when they were first looked for: each folder is gone through once."""

    def __init__(self) -> None:
        self._below: dict[str, list[File]] = {}
        self._contents: dict[str, str] = {}

    def files(self, tops: Iterable[str]) -> list[File]:
        """Every file below folders, and single files, by path."""
        found: list[File] = []
        for top in tops:
            if top not in self._below:
                self._below[top] = _files(top)
            found += self._below[top]
        return sorted(found, key=itemgetter(0))

    def contents(self, top: str, digests: Digests) -> str:
        """A fingerprint of every path and all bytes below a folder, or of a single file."""
        if top not in self._contents:
            self._contents[top] = contents(self.files([top]), digests)
        return self._contents[top]


def files(tops: Iterable[str]) -> list[File]:
    """The same, as they are now."""
    return Seen().files(tops)


def stamps(found: Iterable[File]) -> str:
    """A fingerprint of every file's path, size and times of change."""
    whole = sha256()
    for path, state in found:
        whole.update(f"{path}\0{stamp_of(state)}\n".encode(errors="surrogateescape"))
    return whole.hexdigest()


def stamp_of(state: os.stat_result) -> Stamp:
    """What any writing to a file changes: its size, its time of change, and the system's own, which nobody can set."""
    return state.st_size, state.st_mtime_ns, state.st_ctime_ns


def settled(stamp: Stamp) -> bool:
    """Whether whatever is written from now on changes a stamp: two changes at once may have the same time."""
    return max(stamp[1:]) + SETTLED < time.time_ns()


def contents(found: Iterable[File], digests: Digests) -> str:
    """A fingerprint of every file's path and bytes; it outlives a fresh checkout, which sets all times anew.

    What is known of a file that has its stamp still is taken from digests, and what is learned is added to them.
    """
    whole = sha256()
    for path, state in found:
        whole.update(f"{path}\0{_bytes(path, stamp_of(state), digests)}\n".encode(errors="surrogateescape"))
    return whole.hexdigest()


def _bytes(path: str, stamp: Stamp, digests: Digests) -> str:
    known = digests.get(path)
    if known and known[0] == stamp:
        return known[1]
    with open(path, "rb") as file:
        digest = sha256(file.read()).hexdigest()
        if stamp_of(os.fstat(file.fileno())) == stamp:  # or else somebody has just written to it
            digests[path] = stamp, digest
    return digest


def tree(folder: str) -> str:
    """The fingerprint of a built site, which does not depend on where it lies. Its bytes are not read."""
    return of_tree(states(folder))


def states(folder: str) -> dict[str, os.stat_result]:
    """The state of every file below a folder, by its path from there."""
    return {path[len(folder) + 1 :]: state for path, state in files([folder])}


def of_tree(found: Mapping[str, os.stat_result]) -> str:
    """The same fingerprint, where these are the site's files."""
    # Without the system's time: a page that is taken over has another name meanwhile, which changes that.
    lines = (f"{path}\0{state.st_size}\0{state.st_mtime_ns}\n" for path, state in found.items())
    return sha256("".join(lines).encode(errors="surrogateescape")).hexdigest()


def _files(top: str) -> list[File]:
    """Links are followed, as a build follows them."""
    if not os.path.isdir(top):
        return [(top, os.stat(top))]
    found: list[File] = []
    waiting = [top]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    if entry.name not in NEVER_READ:
                        waiting.append(entry.path)
                elif entry.is_file():
                    found.append((entry.path, entry.stat()))
    return found
