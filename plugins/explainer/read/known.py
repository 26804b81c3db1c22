"""What the last build read of each file: nothing is opened that nobody touched, and the same words are not taken apart
again."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar, cast

from ..problems import Problem
from .files import read_text

Result = TypeVar("Result")

SETTLED = 2_000_000_000
"""Nanoseconds after which a file's times tell of every change: within some thousandths of a second, two changes may
have the same time, and some file systems count whole seconds."""


class Stamp(NamedTuple):
    """What any writing to a file changes, once its times have settled."""

    size: int
    changed: int
    recorded: int
    """The system's own time of change, which nobody can set."""


class Read(NamedTuple):
    """What came of a file."""

    given: object
    """All that it was read from."""
    result: Any
    stamp: Stamp | None = None
    """The file's, where its text is all that was given and its times had settled."""


NOTHING: Mapping[str, Read] = MappingProxyType({})
"""What is remembered before the first build."""


class Known:
    """Recalls what was read, and remembers it for the next build."""

    def __init__(self, last: Mapping[str, Read]) -> None:
        """last is what the last build remembered, by name."""
        self._last = last
        self._stamps: dict[str, Stamp] = {}
        self.now: dict[str, Read] = {}
        """What this build read, for the next one."""

    def text(self, path: Path | str, name: str) -> tuple[str, list[Problem]]:
        """A file's text, as read_text brings it; name is the file in problems, and that to recall it by."""
        stamp = _stamp(path)
        last = self._last.get(name)
        if stamp and last and last.stamp == stamp:
            self._stamps[name] = stamp
            return cast(str, last.given), []
        text, problems = read_text(Path(path), name)
        if stamp and not problems and max(stamp.changed, stamp.recorded) + SETTLED < time.time_ns():
            self._stamps[name] = stamp
        return text, problems

    def last(self, name: str) -> Any:
        """What the last build read under a name; None where it read nothing."""
        known = self._last.get(name)
        return known and known.result

    def recall(self, name: str, given: object, read: Callable[[], Result]) -> Result:
        """What was read under a name from the same, or else what is read now. read looks at nothing but given."""
        known, stamp = self._last.get(name), self._stamps.get(name)
        if known is None or known.given != given:
            known = Read(given, read(), stamp)
        elif known.stamp != stamp:
            known = known._replace(stamp=stamp)
        self.now[name] = known
        return cast(Result, known.result)

    @property
    def grown(self) -> bool:
        """Whether the next build is to remember something else than this one."""
        return self.memory is not self._last

    @property
    def memory(self) -> Mapping[str, Read]:
        """For the next build: the last one's own memory, where nothing was read anew and nothing is gone. That times
        have settled since is no reason to write all of it again."""
        last = self._last
        same = len(self.now) == len(last) and all(
            name in last and last[name].result is read.result for name, read in self.now.items()
        )
        return last if same else self.now


def _stamp(path: Path | str) -> Stamp | None:
    try:
        state = os.stat(path)  # noqa: PTH116 - of thousands
    except OSError:  # it is told of where it is read
        return None
    return Stamp(state.st_size, state.st_mtime_ns, state.st_ctime_ns)
