"""The year of a month or day that is written without one: Jan. 4, in April."""

from __future__ import annotations

from datetime import date

from ...model.written_dates import WrittenDate
from .calendar import Frame
from .date_sentence import Line, group
from .date_tense import PLANNED, Side, side_of

_NEAR = 60
"""So many days to either side, a day is that of no other year, whatever the verbs say."""
_SEASON = 100
"""So many days after the turn of the year, a day of the end of the old one is still told without its year."""


def year_of(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year: written, told by the sentence, or that in which the day lies as seen from publication; None if open.

    A date without a year is as a rule one of the year of publication. Only what a sentence says firmly leads over the
    turn of a year.
    """
    if day.year:
        return day.year
    told = _told(line, day, frame)
    if told is not None:
        return told or None
    if frame.year is None or frame.month is None or _elsewhere(line, day, frame):
        return None
    if day.weekday is not None and day.day:
        return _by_weekday(day, frame)
    # Of a month of publication its middle stands for the day.
    now = frame.day or date(frame.year, frame.month, 15)
    if (shift := _shift(line, day)) is not None:
        return now.year + _beyond(day, now, shift)
    side = side_of(line, day.start, day.end)
    return _of_day(day, now, side) if day.day else _of_month(day, now, side)


def _shift(line: Line, day: WrittenDate) -> bool | None:
    """Whether a word right before the day says that it lies ahead, or that it has been: next, last, since."""
    rules = line.rules.dates
    before = line.text[max(0, day.start - 30) : day.start]
    if found := rules.shift_before.search(before):
        shift = rules.shifts[group(found, "shift")]
        return shift > 0 if shift else None
    return False if rules.tense.back.search(before) else None


def _beyond(day: WrittenDate, now: date, ahead: bool) -> int:
    """How many years away the nearest one on a side lies."""
    there, here = _place(day), (now.month, now.day) if day.day else (now.month, 0)
    return int(there < here) if ahead else -int(there > here)


def _told(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year by what stands around: of last year, that October, to April 5, 2021; 0 where that leaves it open."""
    rules, text = line.rules.dates, line.text
    if found := rules.year_behind.match(text, day.end):
        shift = rules.shifts.get(group(found, "shift"))
        return frame.year + shift if frame.year and shift is not None else 0
    if (day.month, day.day) in rules.remembered:
        return _remembered(line, day, frame)
    before = [each for each in line.dates if each.end <= day.start]
    if before and before[-1].month and not before[-1].year and _goes_on(line, before[-1], day):
        # From December to January: the year of the second follows from that of the first.
        year = year_of(line, before[-1], frame)
        return year + (_place(day) < _place(before[-1])) if year else 0
    earlier = [each for each in before if each.year]
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
    if last.month and _goes_on(line, last, day):
        return last.year + (_place(day) < _place(last))
    return None


def _goes_on(line: Line, first: WrittenDate, last: WrittenDate) -> bool:
    """Whether two dates are the ends of one stretch of time."""
    until = line.rules.dates.until.fullmatch(line.text, first.end, last.start)
    assert first.month
    return bool(until) and (not until["and"] or last.month in (first.month, first.month % 12 + 1))


def _remembered(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year of a day that needs none: the Sept. 11 attacks; open where the words do not tell whether it is that."""
    year, words = line.rules.dates.remembered[(day.month or 0, day.day or 0)]
    if frame.year and frame.year < year:
        return None
    if words.search(line.text, max(0, day.start - 45), day.end + 30):
        return year
    this = frame.day and _date(frame.day.year, day)
    return None if this and frame.day and abs((this - frame.day).days) <= 30 else 0


def _place(day: WrittenDate) -> tuple[int, int]:
    """Where in its year it lies."""
    return day.month or 0, day.day or 0


def _elsewhere(line: Line, day: WrittenDate, frame: Frame) -> bool:
    """Whether the text speaks from a year that it has named: In 2018 they met, and in October they parted."""
    opens = line.opens_in
    if line.speaks_from_now and not opens:
        return False
    year = opens.year if opens and opens.end <= day.start else line.told_from
    return year is not None and year != frame.year


def _by_weekday(day: WrittenDate, frame: Frame) -> int | None:
    """The year in which the day falls on the weekday that is written before it."""
    assert frame.year
    fitting = [
        year
        for year in range(frame.year - 1, frame.year + 2)
        if (one := _date(year, day)) and one.weekday() == day.weekday
    ]
    return fitting[0] if len(fitting) == 1 else None


def _of_day(day: WrittenDate, now: date, side: Side) -> int | None:
    """The year of a day, by how long ago it was, or how long it is until it comes again."""
    days = [one for year in range(now.year - 1, now.year + 2) if (one := _date(year, day))]
    back = max((one for one in days if one <= now), default=None)
    on = min((one for one in days if one >= now), default=None)
    if back is None or on is None:
        return None
    gone, to_go = (now - back).days, (on - now).days
    if side.ahead:
        if on.year == now.year:
            return None if gone < (21 if side.firm else _SEASON) and to_go > _NEAR else on.year
        if to_go <= (240 if side.firm else 120):
            return on.year
        return back.year if gone <= _NEAR else None
    if side is PLANNED:
        sure = gone > _SEASON or to_go <= _NEAR if on.year == now.year else to_go > 2 * _SEASON
        return now.year if sure else None
    if back.year == now.year:
        return back.year if side.firm or to_go > _SEASON or gone <= to_go else None
    if gone <= (_NEAR if side.ahead is None else _SEASON):
        return back.year
    return on.year if to_go <= _NEAR else None


def _of_month(day: WrittenDate, now: date, side: Side) -> int | None:
    """The year of a month, by how many months ago it was, or how many it is until it comes again."""
    assert day.month
    gone = (now.month - day.month) % 12
    to_go = 12 - gone
    if not gone:
        return now.year
    back, on = now.year - (day.month > now.month), now.year + (day.month < now.month)
    if side.ahead:
        if on == now.year:
            return on if side.firm or gone > 3 or to_go <= 3 else None
        return on if to_go <= (9 if side.beside else 7 if side.firm else 4) else None
    if side is PLANNED:
        sure = gone > 3 or to_go <= 3 if on == now.year else to_go > 6
        return now.year if sure else None
    if back == now.year:
        return back if side.firm or to_go > 3 else None
    if gone <= (11 if side.beside else 9 if side.firm else 1):
        return back
    return on if side.ahead is None and on == now.year and to_go <= 3 else None


def _date(year: int, day: WrittenDate) -> date | None:
    try:
        return date(year, day.month or 1, day.day or 1)
    except ValueError:
        return None
