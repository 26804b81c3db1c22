"""The year of a month or day that is written without one: Jan. 4, in April."""

from __future__ import annotations

import re
from datetime import date

from ...model.written_dates import WrittenDate
from .calendar import Frame
from .date_nearest import by_weekday, day_in, nearest, place_of
from .date_sentence import Line, group
from .date_tense import Side, side_of

_RECENT = 6
"""So many months back, the latest October is also that of which a text speaks."""
_SOON = 3
"""So many months behind another one, a month goes on from it."""
_CLOSE = 120
"""So far behind a month, another one goes on from it."""
_LATELY = 3
"""So many months ago is near."""
_OPEN = 0
"""Instead of a year: the sentence refers to one, but leaves it open."""


def year_of(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year: written, told by what stands around, or that of the nearest such day; None where it is open."""
    if day.year:
        return day.year
    told = _by_its_pair(line, day, frame)
    if told is None:
        # Of a month alone, the year with which the article names it elsewhere.
        year = _by_itself(line, day, frame)
        return year or (None if day.day else dict(frame.named).get(day.month or 0) or _beside(line, day, frame))
    return told or None


def _beside(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year of a month that follows another one soon: from 21,000 in October to 6,200 in November."""
    at = line.dates.index(day) if day in line.dates else 0
    first = line.dates[at - 1] if at else None
    if not first or not first.month or first.day or not day.month or not frame.year or not frame.month:
        return None
    year = year_of(line, first, frame)
    gap = (day.month - first.month) % 12
    if not year or not 0 < gap <= _SOON:
        return None
    year += day.month < first.month
    return year if (year, day.month) <= (frame.year, frame.month) else None


def _by_itself(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year of a date as if no other stood in its sentence that goes on to it."""
    told = _told(line, day, frame)
    if told is not None:
        return told or None
    if frame.year is None or frame.month is None:
        return None
    # Of a month of publication its middle stands for the day.
    now = frame.day or date(frame.year, frame.month, 15)
    if day.weekday is not None and day.day:
        return by_weekday(_with_its_weekday(line, day), now)
    if line.rules.dates.previous.search(line.text[max(0, day.start - 20) : day.start]):
        return None
    if (shift := _shift(line, day)) is not None:
        there, here = place_of(day), (now.month, now.day) if day.day else (now.month, 0)
        return now.year + (there < here if shift else -(there > here))
    side = side_of(line, day.start, day.end)
    if not side.ahead and (earlier := _after_another(line, day, now, frame)) is not None:
        return earlier or None
    if (told_from := _elsewhere(line, day, now)) and not (side.ahead and side.firm):
        return _of_that_time(line, day, told_from, side, now)
    return nearest(day, now, side)


def _of_that_time(line: Line, day: WrittenDate, told_from: WrittenDate, side: Side, now: date) -> int | None:
    """The year of what is told in a text that speaks from another year; None where it could be of a later one.

    It is that year in the same clause, and behind so many months later; a month that is near and only said in passing
    is the nearest one: talks, once called off in September, go on.
    """
    assert told_from.year
    opens = line.opens_in
    if opens is told_from and not opens.month and not any(opens.end <= cut.start() < day.start for cut in line.breaks):
        return told_from.year
    if told_from.month and line.rules.dates.later_on.search(line.text[: day.start]):
        return told_from.year + ((day.month or 0) < told_from.month)
    last = nearest(day, now, side)
    begins = line.rules.dates.opens.fullmatch(line.text, 0, day.start)
    near = last and 0 <= now.year * 12 + now.month - last * 12 - (day.month or 0) <= _LATELY
    return last if near and not begins and opens is not told_from else None


def _with_its_weekday(line: Line, day: WrittenDate) -> WrittenDate:
    """The day to which a weekday belongs: of two behind two of these, the last: Thursday and Friday, 23-24 August."""
    last = [each for each in line.dates if (each.start, each.end) == (day.start, day.end)][-1]
    rules, lead = line.rules.dates, line.text[max(0, day.start - 20) : day.start]
    before = [*rules.weekday.finditer(lead)][-1:]
    if last.day == day.day or not before or not rules.pair.fullmatch(lead, before[0].end()):
        return day
    return last._replace(weekday=day.weekday)


def _by_its_pair(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year of one of two ends of a stretch of time: from March to May, from December to January."""
    if day not in line.dates:
        return None
    at = line.dates.index(day)
    for first in line.dates[:at][-1:]:
        if first.month and first.end <= day.start and _goes_on(line, first, day):
            if place_of(first) > place_of(day):
                return first.year + 1 if first.year else _of_turn(line, first, day, frame) or _OPEN
            return first.year or _of_stretch(line, first, day, frame) or _OPEN
    for last in line.dates[at + 1 :][:1]:
        if last.month and last.start >= day.end and line.rules.dates.joint.fullmatch(line.text, day.end, last.start):
            turn = place_of(day) > place_of(last)
            apart = line.rules.dates.year_apart.match(line.text, last.end)
            if last.year or apart:
                return (last.year or int(apart["year"] if apart else 0)) - turn
            if not turn and place_of(day) != place_of(last) and _goes_on(line, day, last):
                return _of_stretch(line, day, last, frame)
            if turn and _goes_on(line, day, last):
                return (_of_turn(line, day, last, frame) or 1) - 1
    return None


def _of_turn(line: Line, first: WrittenDate, last: WrittenDate, frame: Frame) -> int | None:
    """The year of the last one of two dates with the turn of a year between."""
    if frame.day and side_of(line, first.start, last.end).ahead is False:
        ends = [end for year in (frame.day.year, frame.day.year - 1) if (end := day_in(year, last))]
        return next((end.year for end in ends if end <= frame.day), None)
    return _if_near(line, last, frame)


def _of_stretch(line: Line, first: WrittenDate, last: WrittenDate, frame: Frame) -> int | None:
    """The one year of both ends of a stretch of time: that which is told; else, where each could be of another, that
    of the nearer one."""
    if told := _told(line, last, frame) or _told(line, first, frame):
        return told
    soon = frame.day and first.month == frame.month and not first.day
    if frame.day and soon and last.month != frame.month and side_of(line, first.start, last.end).ahead is False:
        # From January to March, told in January of what has been.
        return frame.day.year - 1
    years = [year for end in (first, last) if (year := _by_itself(line, end, frame))]
    if len(set(years)) < 2 or not frame.year or not frame.month:
        return years[0] if years else None
    now = frame.year * 12 + frame.month
    return min(years, key=lambda year: min(abs(year * 12 + (end.month or 1) - now) for end in (first, last)))


def _if_near(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year of a date if it is within some months; farther away, December to January could be of two winters."""
    year = _by_itself(line, day, frame)
    if not year or not frame.year or not frame.month or not day.month:
        return None
    return year if abs((frame.year - year) * 12 + frame.month - day.month) <= _RECENT else None


def _goes_on(line: Line, first: WrittenDate, last: WrittenDate) -> bool:
    """Whether two dates are the ends of one stretch of time."""
    rules = line.rules.dates
    until = rules.until.fullmatch(line.text, first.end, last.start)
    if not until or not until["and"]:
        return bool(until)
    assert first.month
    between = rules.between.search(line.text[max(0, first.start - 12) : first.start])
    return bool(between) or last.month in (first.month, first.month % 12 + 1)


def _told(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year by the words around: of last year, that October, which ended on Sept. 30; None where there are none."""
    rules, text = line.rules.dates, line.text
    if found := rules.year_behind.match(text, day.end):
        shift = rules.shifts.get(group(found, "shift"))
        return frame.year + shift if frame.year and shift is not None else _OPEN
    if apart := rules.year_apart.match(text, day.end):
        return int(apart["year"])
    if named := rules.year_named.match(text, day.end):
        before = [each.year for each in line.dates if each.end <= day.start and each.year][-1:]
        year = before[0] if before else line.year_before
        return year + bool(group(named, "next")) - bool(group(named, "back")) if year else _OPEN
    behind = next((each for each in line.dates if each.start >= day.end), None)
    if behind and behind.fiscal and behind.year and rules.of_year.fullmatch(text, day.end, behind.start):
        return behind.year - (frame.fiscal != (1, 1) and place_of(day) >= frame.fiscal)
    if (day.month, day.day) in rules.remembered:
        return _remembered(line, day, frame)
    if bound := rules.fiscal_bound.match(text, day.end):
        return _of_bound(line, day, bound, frame)
    if (whole := rules.fiscal_end.search(text, 0, day.start)) and whole["past"] and frame.day and day.day:
        ends = [end for year in (frame.day.year, frame.day.year - 1) if (end := day_in(year, day))]
        return next((end.year for end in ends if end <= frame.day), None)
    earlier = [each for each in line.dates if each.end <= day.start and each.year]
    last = earlier[-1] if earlier else None
    if last and last.year and rules.anchored.search(text, 0, day.start):
        return last.year
    if last and last.year and not last.month and rules.held_in.fullmatch(text, last.end, day.start):
        return last.year
    if last and last.year and last.fiscal and (ended := rules.ended.fullmatch(text, last.end, day.start)):
        return last.year - bool(ended["began"] and frame.fiscal != (1, 1))
    return None


def _of_bound(line: Line, day: WrittenDate, bound: re.Match[str], frame: Frame) -> int | None:
    """The year of the day on which a fiscal year begins or ends: Sept. 30, the end of the current fiscal year."""
    shift = line.rules.dates.shifts.get(group(bound, "shift"))
    if bound["year"]:
        whole = frame.fiscal_year(int(bound["year"]))
    else:
        whole = frame.this_fiscal_year(shift) if shift is not None else None
    first, _, last = (whole or "").partition("/")
    edge = last if bound["last"] else first
    return int(edge[:4]) if edge[5:] == f"{day.month:02}-{day.day or 0:02}" else None


def _remembered(line: Line, day: WrittenDate, frame: Frame) -> int | None:
    """The year of a day that needs none: the Sept. 11 attacks; open where the words do not tell whether it is that."""
    assert day.month
    assert day.day
    year, words = line.rules.dates.remembered[day.month, day.day]
    if frame.year and frame.year < year:
        return None
    if words.search(line.text, max(0, day.start - 45), day.end + 30):
        return year
    this = frame.day and day_in(frame.day.year, day)
    return None if this and frame.day and abs((this - frame.day).days) <= 30 else _OPEN


def _shift(line: Line, day: WrittenDate) -> bool | None:
    """Whether a word right before the day says that it lies ahead, or that it has been: next, last, since."""
    rules = line.rules.dates
    before = line.text[max(0, day.start - 30) : day.start]
    if found := rules.shift_before.search(before) or rules.shift_behind.match(line.text, day.end):
        shift = rules.shifts[group(found, "shift")]
        return shift > 0 if shift else None
    return False if rules.tense.back.search(before) else None


def _after_another(line: Line, day: WrittenDate, now: date, frame: Frame) -> int | None:
    """The year of what is told right behind a month of another year: he came in March 2022, and left in June.

    Open where it may be of a later one; None where no such month stands before.
    """
    earlier = [each for each in line.dates if each.end <= day.start and not each.fiscal]
    last = earlier[-1] if earlier else None
    if (
        not last
        or not last.month
        or day.start - last.end > _CLOSE
        or line.rules.dates.tense.ahead.search(line.text[: day.start])
    ):
        return None
    year = last.year or _told(line, last, frame)
    if not year or (now.year - year) * 12 + now.month - last.month <= _RECENT:
        return None
    return year if (last.month, last.day or 0) <= (day.month or 0, day.day or 32) else _OPEN


def _elsewhere(line: Line, day: WrittenDate, now: date) -> WrittenDate | None:
    """The date with a year from which the text speaks, if it is another one: In 2018 they met; in October."""
    opens = line.opens_in
    if line.speaks_from_now and not opens:
        return None
    told_from = opens if opens and opens.end <= day.start else line.told_from
    if told_from is None or not told_from.year:
        return None
    # What has gone on since a month that is near is read as ever.
    gone = (now.year - told_from.year) * 12 + now.month - (told_from.month or -_RECENT)
    return told_from if told_from.year != now.year and gone > _RECENT else None
