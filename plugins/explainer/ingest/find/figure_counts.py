"""What a number counts, as the parts of the finder tell it to each other."""

from __future__ import annotations

from ...frozen import frozen

TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))
"""Units of time."""


@frozen
class Counted:
    """What a number counts; the stretch runs from the number or its sign to the words for it."""

    start: int
    end: int
    unit: str
    counts: str
    bare: bool = False
    """Whether nothing is named that it counts, so that another number beside it may tell."""
