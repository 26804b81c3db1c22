"""Keeps the last site but one, for the next to be made of it: what has not changed since lies there already.

Most files of two sites that follow each other are the same, one file under two names. So a build begins with the older
site in the place of an empty folder: what it costs follows from what has changed, and not from how much there is.
Between builds that site lies in .cache/; deleting it costs nothing but time.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Set
from pathlib import Path

from .cache import FOLDER
from .files import Files, Stamp
from .swap import discard


class Spare:
    """The site that is kept beside the one in output/."""

    def __init__(self, root: Path) -> None:
        self.folder = root / FOLDER / "spare"

    def lend(self, staged: Path, pages: Set[str]) -> Files:
        """The staged folder, to be written: where a site was kept, with those of its files that may be pages of ours.
        All others are removed before anything is written, since a file may be one of output/ too."""
        try:
            staged.rmdir()
        except OSError:  # somebody wrote there already
            return Files(staged)
        try:
            self.folder.rename(staged)
        except OSError:  # nothing was kept, or another build took it
            staged.mkdir()
            return Files(staged)
        there: dict[str, Stamp] = {}
        _strip(staged, "", pages, there)
        return Files(staged, there)

    def keep(self, site: Path) -> None:
        """Keep a site that nobody reads any more, in the place of the one that is kept."""
        self._put_aside()
        with contextlib.suppress(OSError):  # on another disk
            self.folder.parent.mkdir(exist_ok=True)
            site.rename(self.folder)
            return
        discard(site)

    def _put_aside(self) -> None:
        """Remove the site that is kept; not where it lies, since another build may be about to take it."""
        with contextlib.suppress(OSError):
            self.folder.rename(self.folder.with_name(f"spare.{uuid.uuid4().hex}"))
        for aside in self.folder.parent.glob("spare.*"):
            discard(aside)


def _strip(folder: str | Path, below: str, pages: Set[str], there: dict[str, Stamp]) -> bool:
    """Remove all but pages from a folder, and note these; whether anything is left."""
    left = False
    with os.scandir(folder) as found:
        entries = list(found)
    for entry in entries:
        path = below + entry.name
        if entry.is_dir(follow_symlinks=False):
            if _strip(entry.path, f"{path}/", pages, there):
                left = True
            else:
                os.rmdir(entry.path)  # noqa: PTH106 - of thousands
        elif path in pages and (stamp := _shared(entry)):
            there[path] = stamp
            left = True
        else:
            os.unlink(entry.path)  # noqa: PTH108 - of thousands
    return left


def _shared(entry: os.DirEntry[str]) -> Stamp | None:
    """A file's stamp; None for one that output/ does not share: there it has changed since, though its time may be the
    same to the second."""
    if not entry.is_file(follow_symlinks=False):
        return None
    state = entry.stat(follow_symlinks=False)
    return Stamp(state.st_size, state.st_mtime_ns) if state.st_nlink > 1 else None
