"""The year of the nearest such month or day, as far as a sentence and the calendar leave no other.

A date without a year is as a rule one of the year of publication. Only what a sentence says firmly leads far over the
turn of a year.
"""

from __future__ import annotations

from datetime import date

from ...model.written_dates import WrittenDate
from .date_tense import Side

_NEAR = 60
"""So many days to either side, a day is that of no other year, whatever the verbs say."""
_SEASON = 100
"""So many days after the turn of the year, a day of the end of the old one is still told without its year."""


_YEAR_AHEAD = 330
"""So far ahead is the day at most that a verb right before it tells of: leaves office on Jan. 20."""
_MONTHS_AHEAD = 11
"""The same for a month: in an election in November, for which they campaign in December."""
_TURN = 2
"""Up to this day, a month has only begun."""
_HALF = 150
"""So many days before it comes again, even the day of an election that has been is no more than one that has been."""
_WHOLE = 350
"""What a sentence firmly tells of as past has been in these last days; nearer to its day, it may be remembered."""


def nearest(day: WrittenDate, now: date, side: Side) -> int | None:
    """The year of a month or day on the side on which it lies; None where it could be that of two years."""
    return _of_day(day, now, side) if day.day else _of_month(day, now, side)


def by_weekday(day: WrittenDate, now: date) -> int | None:
    """The year in which the day falls on the weekday that is written before it."""
    days = [one for year in range(now.year - 1, now.year + 2) if (one := day_in(year, day))]
    fitting = [one.year for one in days if one.weekday() == day.weekday]
    return fitting[0] if len(fitting) == 1 else None


def place_of(day: WrittenDate) -> tuple[int, int]:
    """Where in its year it lies."""
    return day.month or 0, day.day or 0


def day_in(year: int, day: WrittenDate) -> date | None:
    """The day in a year; None where there is none."""
    try:
        return date(year, day.month or 1, day.day or 1)
    except ValueError:
        return None


def _of_day(day: WrittenDate, now: date, side: Side) -> int | None:
    """By how many days ago it was, or how many it is until it comes again."""
    days = [one for year in range(now.year - 1, now.year + 2) if (one := day_in(year, day))]
    back = max((one for one in days if one <= now), default=None)
    on = min((one for one in days if one >= now), default=None)
    if back is None or on is None:
        return None
    gone, to_go = (now - back).days, (on - now).days
    this_year = on.year == now.year
    if side.planned:
        if gone > _SEASON or to_go <= _NEAR if this_year else to_go > _HALF:
            return now.year
        if not side.firm or (not side.ahead and gone > _NEAR):
            return None
    if side.ahead:
        if this_year:
            if to_go <= _NEAR or gone >= (21 if side.firm else _SEASON):
                return on.year
            return back.year if not side.firm and gone <= _NEAR else None
        if to_go <= (_YEAR_AHEAD if side.beside else 240 if side.firm else 120):
            return on.year
        return back.year if gone <= (_NEAR if to_go <= 240 else _SEASON) else None
    if back.year == now.year:
        return back.year if side.firm or to_go > _SEASON or gone <= to_go else None
    if gone <= (_NEAR if side.ahead is None else _WHOLE if side.firm and not side.ahead else _SEASON):
        return back.year
    # What has been on a day is not of next week; but the summit of next week has been spoken of.
    return on.year if to_go <= _NEAR and not side.firm else None


def _of_month(day: WrittenDate, now: date, side: Side) -> int | None:
    """By how many months ago it was, or how many it is until it comes again."""
    assert day.month
    gone = (now.month - day.month) % 12
    to_go = 12 - gone
    if not gone:
        # On the first days of a month, what has been in it may have been a year ago.
        return now.year if now.day > _TURN or side.ahead else None
    back, on = now.year - (day.month > now.month), now.year + (day.month < now.month)
    this_year = on == now.year
    if side.planned:
        if gone > 3 or to_go <= 3 if this_year else to_go > 4:
            return now.year
        if not side.firm or (not side.ahead and gone > 1):
            return None
    if side.ahead:
        if this_year:
            return on if side.firm or gone > 3 or to_go <= 3 else None
        if to_go <= (_MONTHS_AHEAD if side.beside else 7 if side.firm else 4):
            return on
        # What was planned for January, and is told of in March, came to nothing.
        return back if side.firm and gone <= 3 and not side.beside else None
    if not this_year:
        return back if side.firm or to_go > 3 else None
    if gone <= (11 if side.beside else 9 if side.firm else 2 if side.ahead is False else 1):
        return back
    return on if side.ahead is None and to_go <= 3 else None
