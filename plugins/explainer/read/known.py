"""What the last build read of each file: the same words are not taken apart again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar, cast

Result = TypeVar("Result")


class Read(NamedTuple):
    """What came of a file."""

    given: object
    """All that it was read from."""
    result: Any


NOTHING: Mapping[str, Read] = MappingProxyType({})
"""What is remembered before the first build."""


class Known:
    """Recalls what was read, and remembers it for the next build."""

    def __init__(self, last: Mapping[str, Read]) -> None:
        """last is what the last build remembered, by name."""
        self._last = last
        self.now: dict[str, Read] = {}
        """What this build read, for the next one."""

    def recall(self, name: str, given: object, read: Callable[[], Result]) -> Result:
        """What was read under a name from the same, or else what is read now. read looks at nothing but given."""
        known = self._last.get(name)
        if known is None or known.given != given:
            known = Read(given, read())
        self.now[name] = known
        return cast(Result, known.result)

    @property
    def memory(self) -> Mapping[str, Read]:
        """For the next build: the last one's own memory, where nothing was read anew and nothing is gone."""
        same = len(self.now) == len(self._last) and all(self._last.get(name) is read for name, read in self.now.items())
        return self._last if same else self.now
