"""The first and the last day that a date can mean, with room for a date that is only about."""

from __future__ import annotations

from datetime import date, timedelta

from ..model.dates import EARLIEST, LATEST, Edtf


def earliest(when: Edtf) -> date:
    """The first day it can mean."""
    return when.start if when.start == EARLIEST else when.start - _room(when)


def latest(when: Edtf) -> date:
    """The last day it can mean."""
    return when.end if when.end == LATEST else when.end + _room(when)


def before(one: Edtf, other: Edtf) -> bool:
    """Whether one date lies before another, whatever days of theirs are meant."""
    return latest(one) < earliest(other)


def _room(when: Edtf) -> timedelta:
    """How far about reaches: a month around a day or a month, a year around anything longer."""
    if not when.approximate:
        return timedelta()
    return timedelta(days=31 if when.precision in ("day", "month") else 366)
