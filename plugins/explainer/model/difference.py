"""What makes one state of something remembered out of the last one, so that a small change is told at its own cost.

Values that a build takes over are the very objects of the last one: who is not, has changed.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any, NamedTuple, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Changed(NamedTuple):
    """What has changed in a mapping."""

    written: Mapping[Any, object]
    """What is new or other, by its key."""
    gone: tuple[Any, ...]
    """Keys that are no more."""

    def __bool__(self) -> bool:
        return bool(self.written or self.gone)

    def apply(self, last: MutableMapping[Key, Value]) -> None:
        """Make the new state out of the last one."""
        for key in self.gone:
            del last[key]
        last.update(self.written)


def changed(last: Mapping[Key, Value], now: Mapping[Key, Value]) -> Changed:
    """What has changed in a mapping of which the order does not matter."""
    written = {key: value for key, value in now.items() if last.get(key) is not value}
    return Changed(written, tuple(key for key in last if key not in now))


class Grown(NamedTuple):
    """What has changed in a list that only gets longer."""

    others: Mapping[int, object]
    """Other values, by their place."""
    more: tuple[object, ...]

    def __bool__(self) -> bool:
        return bool(self.others or self.more)

    def apply(self, last: list[object]) -> None:
        """Make the new state out of the last one."""
        for place, value in self.others.items():
            last[place] = value
        last += self.more


def grown(last: Sequence[object], now: Sequence[object]) -> Grown:
    """What has changed in a list that only gets longer."""
    pairs = enumerate(zip(last, now, strict=False))
    others = {place: new for place, (old, new) in pairs if new is not old and new != old}
    return Grown(others, tuple(now[len(last) :]))
