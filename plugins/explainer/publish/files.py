"""Writes files into the folder that is being built: inside it, and each of them once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple


class FilesError(Exception):
    """A path that cannot be written; the message is a sentence with the path."""


@contextmanager
def writing(path: str) -> Iterator[None]:
    """Around whatever writes a file: a full disk becomes a FilesError that names the path."""
    try:
        yield
    except OSError as error:
        if error.errno is None:  # not the system's: a template that Jinja does not find is an OSError too
            raise
        raise FilesError(f"{path} cannot be written: {error.strerror}. The last site stays as it was.") from None


_NO_NAMES = frozenset(("", ".", ".."))
"""What no part of a path may be."""


class Stamp(NamedTuple):
    """A file's size and time of change, which any writing to it changes."""

    size: int
    changed: int


def stamp_of(file: str) -> Stamp:
    """A file's stamp. Raises OSError."""
    state = os.lstat(file)
    return Stamp(state.st_size, state.st_mtime_ns)


class Files:
    """The folder being built, and what was written into it."""

    def __init__(self, folder: Path, there: Mapping[str, Stamp] | None = None) -> None:
        """there is what lies in the folder of an earlier site: it is taken over, written anew or removed."""
        self.folder = folder
        self._there = dict(there or {})
        self._written: set[str] = set()
        self._parents: set[str] = set()

    @property
    def written(self) -> tuple[str, ...]:
        """Every path written so far, in alphabetical order."""
        return tuple(sorted(self._written))

    def write(self, path: str, content: str | bytes) -> None:
        """Write one file, its path relative to the folder, with forward slashes. Text is written as UTF-8."""
        target = self._place_for(path)
        data = content.encode() if isinstance(content, str) else content
        with writing(path):
            self._make_parent(path)
            self.make_room(path)
            try:
                # Exclusive, so that a file which somebody else wrote here is a clash too.
                with Path(target).open("xb") as file:
                    file.write(data)
            except FileExistsError:
                raise FilesError(f"{path} is written twice. Give one of the two pages another address.") from None
        self._written.add(path)

    def take(self, path: str, last: Path, stamp: Stamp) -> bool:
        """Take over one file of the last site, as it is; False where it is not there any more as it was written."""
        target, made = self._place_for(path), f"{last}/{path}"
        if self._there.get(path) == stamp:
            del self._there[path]
        else:
            try:
                self.make_room(path)
                if stamp_of(made) != stamp:
                    return False
                self._make_parent(path)
                # One file under two names: no site's file is ever changed where it lies.
                os.link(made, target, follow_symlinks=False)
            except OSError:
                return False
        self._written.add(path)
        return True

    def make_room(self, path: str) -> None:
        """Remove what lies at a path of an earlier site, which a new file is to take the place of."""
        if self._there.pop(path, None):
            (self.folder / path).unlink()

    def leave_out(self) -> None:
        """Remove what is left of the earlier site: nobody wrote it."""
        for path in self._there:
            file = self.folder / path
            file.unlink(missing_ok=True)
            with suppress(OSError):  # not empty, or gone already
                for parent in file.relative_to(self.folder).parents[:-1]:
                    (self.folder / parent).rmdir()
        self._there = {}

    def stamp(self, path: str) -> Stamp:
        """By what a file that was written will be known again."""
        return stamp_of(self._place_for(path))

    def _place_for(self, path: str) -> str:
        """Where a file goes, once its path is known to stay in the folder."""
        # Plain texts: thousands of files are taken over at every save, and paths as objects take three times as long.
        if not _NO_NAMES.isdisjoint(path.split("/")) or "\\" in path or "\0" in path:
            raise FilesError(
                f'"{path}" is no file inside the output folder. Begin at its root, without .. and without /.'
            )
        return f"{self.folder}/{path}"

    def _make_parent(self, path: str) -> None:
        parent = path.rpartition("/")[0]
        if parent in self._parents:
            return
        try:
            (self.folder / parent).mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            raise FilesError(f"{path} lies under the name of a file. Give one of the two another address.") from None
        self._parents.add(parent)
