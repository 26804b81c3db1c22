"""Keeps what a build made from one build to the next: deleting it changes nothing but time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar, cast

from ..model.weighed import Weighed
from .cache import Cache
from .journal import Journal

Kept = TypeVar("Kept")


class Held:
    """What builds in one process leave for each other. The disk gets it once somebody has the time."""

    def __init__(self) -> None:
        self.hurried = False
        """Whether somebody waits for the build: what takes long and can follow is left to the next one."""
        self.behind = False
        """Whether something was left to the next build."""
        self.looked_at: frozenset[str] = frozenset()
        """The pages that somebody looks at while they are built, by their files."""
        self.show: Callable[[Mapping[str, str]], None] = lambda pages: None
        """Shows them what some of these pages are to be, before the whole site is."""
        self.weighed: Mapping[str, tuple[Weighed, ...]] | None = None
        """What the last checks found and editors let stand; None where this process has checked nothing yet."""
        self._values: dict[Path, tuple[Journal, object]] = {}
        """By the folder of a kind: where it is kept on disk, and what was made last."""
        self._waiting: dict[object, Callable[[], None]] = {}

    def last(self, journal: Journal) -> tuple[Journal, object]:
        """Where a kind is kept, and what was made of it last; None where that was made with other things."""
        held, value = self._values.get(journal.folder, (journal, None))
        return (held, value) if held.key == journal.key else (journal, None)

    def keep(self, journal: Journal, value: object) -> None:
        """Keep a value in the place of the last one."""
        self._values[journal.folder] = journal, value
        self.later(journal.folder, partial(journal.write, value))

    def later(self, name: object, write: Callable[[], None]) -> None:
        """Have something written when there is time, in the place of what waits under this name."""
        self._waiting[name] = write

    def write(self) -> None:
        """Write for other processes what waits."""
        for write in self._waiting.values():
            write()
        self._waiting.clear()


class Memories(Generic[Kept]):
    """What the last build made of a kind, such as bodies or pages, as one value."""

    def __init__(
        self, root: Path, kind: str, made_with: str, nothing: Kept, held: Held | None = None, *, writes: bool
    ) -> None:
        """made_with stands for all that builds are made with beside content; where it is empty, nothing is
        remembered."""
        self._journal = Journal(Cache(root, kind), Cache.key(made_with))
        self._reads = bool(made_with)
        self._writes = writes and self._reads
        self._nothing = nothing
        self._held = held

    def last(self) -> Kept:
        """The last build's; nothing where it was made with other things."""
        if not self._reads:
            return self._nothing
        kept = None
        if self._held:
            self._journal, kept = self._held.last(self._journal)
        if kept is None:
            kept = self._journal.read()
        return self._nothing if kept is None else cast(Kept, kept)

    def keep(self, value: Kept) -> None:
        """Keep this build's for the next one, in the place of the last."""
        if not self._writes:
            return
        if self._held:
            self._held.keep(self._journal, value)
        else:
            self._journal.write(value)
