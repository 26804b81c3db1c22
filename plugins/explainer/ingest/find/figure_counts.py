"""What a number counts, as the parts of the finder tell it to each other."""

from __future__ import annotations

from decimal import Decimal

from ...frozen import frozen
from .calendar import YEARS

TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", *YEARS))
"""Units of time."""


def in_years(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """Two decades are 20 years; any other unit stays as it is."""
    return (value * YEARS[unit], "year") if unit in YEARS else (value, unit)


@frozen
class Counted:
    """What a number counts; the stretch runs from the number or its sign to the words for it."""

    start: int
    end: int
    unit: str
    counts: str
    bare: bool = False
    """Whether nothing is named that it counts, so that another number beside it may tell."""
