"""The year of a month or day that is written without one: Jan. 4, in April."""

from __future__ import annotations

from datetime import date

from ...model.written_dates import WrittenDate
from .calendar import Frame
from .date_sentence import Line, group
from .date_tense import ahead

_NEAR = 60
"""So many days to either side, a day is that of no other year, whatever the verbs say."""


def year_of(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year: written, told by the sentence, or that in which the day lies as seen from publication; None if open."""
    if day.year:
        return day.year
    told = _told(line, day, frame)
    if told is not None:
        return told or None
    if frame.year is None or frame.month is None or _elsewhere(line, day):
        return None
    if day.weekday is not None and day.day:
        return _by_weekday(day, frame)
    side = _side(line, day)
    if day.day:
        # Of a month of publication its middle stands for the day.
        return _of_day(day, frame.day or date(frame.year, frame.month, 15), side)
    return _of_month(day, frame.year, frame.month, side)


def _side(line: Line, day: WrittenDate) -> bool | None:
    """Whether it lies ahead: a word before it says so, or its sentence."""
    before = line.rules.dates.shift_before.search(line.text, 0, day.start)
    shift = line.rules.dates.shifts.get(group(before, "shift")) if before else None
    return shift > 0 if shift else ahead(line, day.start, day.end)


def _told(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year by what stands around: of last year, that October, to April 5, 2021; 0 where that leaves it open."""
    rules, text = line.rules.dates, line.text
    if found := rules.year_behind.match(text, day.end):
        shift = rules.shifts.get(group(found, "shift"))
        return frame.year + shift if frame.year and shift is not None else 0
    if (day.month, day.day) in rules.remembered:
        year, words = rules.remembered[(day.month or 0, day.day or 0)]
        if words.search(text) and not (frame.year and frame.year < year):
            return year
    earlier = [each for each in line.dates if each.end <= day.start and each.year]
    later = [each for each in line.dates if each.start >= day.end]
    if later and later[0].month and later[0].year and rules.joint.fullmatch(text, day.end, later[0].start):
        return later[0].year - (_place(day) > _place(later[0]))
    if not earlier:
        return None
    last = earlier[-1]
    assert last.year
    if rules.anchored.search(text, 0, day.start):
        return last.year
    if last.fiscal and (ended := rules.ended.fullmatch(text, last.end, day.start)):
        return last.year - bool(ended["began"] and frame.fiscal != (1, 1))
    if last.month and rules.until.fullmatch(text, last.end, day.start):
        return last.year + (_place(day) < _place(last))
    return None


def _place(day: WrittenDate) -> tuple[int, int]:
    """Where in its year it lies."""
    return day.month or 0, day.day or 0


def _elsewhere(line: Line, day: WrittenDate) -> bool:
    """Whether the sentence, or the one before it, speaks from a year that it has named: In 2018 … in October …"""
    for each, end in ((line, day.start), (line.before, None)):
        if each is None:
            continue
        first = next((one for one in each.dates if one.year and not one.fiscal), None)
        if first and (end is None or first.end <= end) and each.rules.dates.opens.fullmatch(each.text, 0, first.start):
            return True
    return False


def _by_weekday(day: WrittenDate, frame: Frame) -> int | None:
    """The year in which the day falls on the weekday that is written before it."""
    assert frame.year
    fitting = [
        year
        for year in range(frame.year - 1, frame.year + 2)
        if (one := _date(year, day)) and one.weekday() == day.weekday
    ]
    return fitting[0] if len(fitting) == 1 else None


def _of_day(day: WrittenDate, now: date, side: bool | None) -> int | None:
    """The year of a day. Without a year, it is as a rule one of the year of publication."""
    candidates = [one for year in range(now.year - 1, now.year + 2) if (one := _date(year, day))]
    back = max((one for one in candidates if one <= now), default=None)
    on = min((one for one in candidates if one >= now), default=None)
    if back is None or on is None:
        return None
    gone, to_go = (now - back).days, (on - now).days
    if side is None:
        nearest = back if gone <= to_go else on
        return nearest.year if nearest.year == now.year or (nearest == back and gone <= _NEAR) else None
    if side:
        if on.year == now.year:
            return None if gone < 21 and to_go > _NEAR else on.year
        return on.year if to_go <= 240 else back.year if gone <= _NEAR else None
    if back.year == now.year:
        return back.year
    return back.year if gone <= 200 else on.year if to_go <= _NEAR else None


def _of_month(day: WrittenDate, year: int, month: int, side: bool | None) -> int | None:
    """The year of a month: the latest one, or the next one where the sentence looks ahead."""
    assert day.month
    gone = (month - day.month) % 12
    if not gone:
        return year
    back, on = year - (day.month > month), year + (day.month < month)
    if side:
        if on == year:
            return on if gone > 2 else None
        return on if 12 - gone <= 9 else None
    if back == year:
        return back
    return back if gone <= (6 if side is None else 9) else None


def _date(year: int, day: WrittenDate) -> date | None:
    try:
        return date(year, day.month or 1, day.day or 1)
    except ValueError:
        return None
