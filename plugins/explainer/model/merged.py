"""Things of which a reader finds parts, put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Part = TypeVar("Part")


def merged(parts: Iterable[Part], together: Callable[[Part, Part], Part | None]) -> Iterator[Part]:
    """The parts in their order, each with those behind it with which it goes together.

    together gives what two parts that follow each other are as one, or None where they are two.
    """
    last: Part | None = None
    for part in parts:
        one = together(last, part) if last is not None else None
        if last is not None and one is None:
            yield last
        last = part if one is None else one
    if last is not None:
        yield last
