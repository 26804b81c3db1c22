"""Watches the files of a site: each change wakes whoever waits, also one that comes while a build runs."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path
from queue import Empty, SimpleQueue

from watchfiles import DefaultFilter, watch

_QUIET = 5
"""Milliseconds without a change after which those before it are told together: an editor saves in several steps."""


class Watch:
    """Everything below some folders, and single files, watched until it is closed."""

    def __init__(self, folders: Iterable[Path], files: Iterable[Path]) -> None:
        self._changes: SimpleQueue[set[Path]] = SimpleQueue()
        self._stop = threading.Event()
        self._files = frozenset(file.resolve() for file in files)
        whole = [folder for folder in folders if folder.is_dir()]
        # A file that an editor replaces is another one to the system: its folder is what stays.
        around = sorted({file.parent for file in self._files})
        for paths, below in ((whole, True), (around, False)):
            if paths:
                threading.Thread(target=self._follow, args=(paths, below), daemon=True).start()

    def _follow(self, paths: list[Path], below: bool) -> None:
        for changes in watch(
            *paths, watch_filter=DefaultFilter(), recursive=below, step=_QUIET, debounce=400,
            stop_event=self._stop, raise_interrupt=False,
        ):  # fmt: skip
            # Hidden files are an editor's own: what it writes before it puts that in a file's place.
            found = {Path(path) for _, path in changes if not Path(path).name.startswith(".")}
            if kept := found if below else found & self._files:
                self._changes.put(kept)

    def wait(self) -> frozenset[Path]:
        """The paths that were touched since the last time; waits until there is one. Empty once it is closed."""
        found = set(self._changes.get())
        while True:
            try:
                found |= self._changes.get_nowait()
            except Empty:
                return frozenset(found)

    def close(self) -> None:
        """End the watch, and wake who waits."""
        self._stop.set()
        self._changes.put(set())
