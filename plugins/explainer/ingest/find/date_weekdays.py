"""Weekdays, as seen from the day of publication: on Tuesday, last Tuesday, Tuesday of next week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from .calendar import Frame, day_after
from .date_sentence import Found, Line, group
from .date_tense import Side, side_of

_SURE = 3
"""More days behind it, last Monday is that of this week."""
_LONG = 4
"""More days ago, the weekday to come is much nearer."""
_ALMOST = 6
"""So many days ahead, next Sunday is that of this week."""
_TOMORROW = 6
"""So many days ago, the last Friday was a week before tomorrow."""


def weekdays(line: Line, frame: Frame) -> Iterator[Found]:
    """Every weekday of a sentence that stands without a date."""
    rules = line.rules.dates
    if line.words.isdisjoint(line.rules.language.weekdays):
        return
    for found in rules.week_day.finditer(line.text):
        shift = rules.shifts.get(group(found, "shift").removeprefix("la "), 0)
        for one in rules.weekday.finditer(line.text, 0, found.start()):
            if rules.pair.fullmatch(line.text, one.end(), found.start()):
                yield Found(*one.span(), frame.in_week(shift, _number(line, one)))
        yield Found(*found.span(), frame.in_week(shift, _number(line, found)))
    for found in rules.shifted.finditer(line.text):
        if weekday := group(found, "weekday"):
            number = line.rules.language.weekdays[weekday]
            yield Found(*found.span(), _moved(line, found, number, rules.shifts[group(found, "shift")], frame))
    for found in rules.weekday_number.finditer(line.text):
        yield Found(*found.span(), _numbered(line, found, frame))
    yield from _alone(line, frame)


def day_numbers(line: Line, frame: Frame) -> Iterator[Found]:
    """Days of a month that is not named: on the 25th; the nearest on the side to which the sentence looks."""
    if not line.has_digits or frame.day is None:
        return
    for found in line.rules.dates.day_number.finditer(line.text):
        ahead = side_of(line, *found.span("day")).ahead
        days = (frame.on(shift) for shift in (range(31) if ahead else range(0, -31, -1)))
        fitting = (day for day in days if day and int(day[-2:]) == int(found["number"]))
        if ahead is not None and (day := next(fitting, None)):
            yield Found(*found.span("day"), day)


def _alone(line: Line, frame: Frame) -> Iterator[Found]:
    """The nearest one: on the side to which its sentence looks, or else the last."""
    before: Found | None = None
    for found in line.rules.dates.weekday.finditer(line.text):
        side = side_of(line, *found.span("weekday"))
        today = frame.day and frame.day.weekday() == _number(line, found)
        if side.planned and side.ahead is None and not today:
            yield Found(*found.span(), None)  # Thursday's referendum is spoken of before it as well as after.
            continue
        day = frame.weekday(_number(line, found), ahead=_is_ahead(line, found, side, frame))
        if day and before and before.edtf and line.rules.dates.pair.fullmatch(line.text, before.end, found.start()):
            # Of Tuesday and Wednesday, the second follows the first.
            first = date.fromisoformat(before.edtf)
            day = day_after(first, (_number(line, found) - first.weekday()) % 7)
        before = Found(*found.span(), day)
        yield before


def _is_ahead(line: Line, found: re.Match[str], side: Side, frame: Frame) -> bool:
    """Whether it is to come; what would be on Monday, was on the day before publication rather than in six days."""
    gone = (frame.day.weekday() - _number(line, found)) % 7 if frame.day else 0
    if side.ahead and not side.firm and line.rules.dates.tense.but.match(line.text, found.end()):
        return gone > _SURE  # What was due on Monday but did not come is of the nearest one.
    if gone > _LONG and not side.ahead and _is_of_what_is_to_come(line, found):
        return True
    foreseen = any(verb["ahead"] for verb in line.verbs if verb.start() < found.start())
    if gone == 1 and not foreseen and _until_today(line, found, frame):
        return False
    if (
        side.ahead is False
        and not side.firm
        and gone == _TOMORROW
        and line.rules.dates.tense.bare.search(line.text, 0, found.start())
    ):
        return True  # He stayed to meet them on Friday, told on Thursday, is of tomorrow.
    return bool(side.ahead) and (side.firm or gone != 1)


def _is_of_what_is_to_come(line: Line, found: re.Match[str]) -> bool:
    """Whether the verb before a weekday only says which: they will take people deported on Monday."""
    before = [verb for verb in line.verbs if verb.start() < found.start()][-2:]
    if len(before) < 2 or not before[0]["ahead"] or not line.rules.dates.tense.passive.search(before[1][0]):
        return False
    apart = line.text[before[0].end() : before[1].start()].split()
    joined = not apart or line.rules.dates.tense.joined.search(f" {apart[-1]} ")
    return not joined and not any(before[0].end() <= cut.start() < found.start() for cut in line.breaks)


def _until_today(line: Line, found: re.Match[str], frame: Frame) -> bool:
    """Whether a day of which a sentence speaks goes on to that of publication: the talks Monday and Tuesday."""
    for last in line.rules.dates.weekday.finditer(line.text, found.end(), found.end() + 24):
        pair = line.rules.dates.pair.fullmatch(line.text, found.end(), last.start())
        return bool(pair and frame.day and frame.day.weekday() == _number(line, last))
    return False


def _numbered(line: Line, found: re.Match[str], frame: Frame) -> str | None:
    """Tuesday the 20th: the nearest day of that name and number."""
    if frame.day is None:
        return None
    number, weekday = int(found["number"]), _number(line, found)
    days = (frame.on(shift) for shift in sorted(range(-31, 32), key=abs))
    near = (date.fromisoformat(day) for day in days if day)
    return next((day.isoformat() for day in near if (day.day, day.weekday()) == (number, weekday)), None)


def _number(line: Line, found: re.Match[str]) -> int:
    return line.rules.language.weekdays[group(found, "weekday")]


def _moved(line: Line, found: re.Match[str], weekday: int, shift: int, frame: Frame) -> str | None:
    """Last Tuesday is the one before today, the coming one that after it; of next Friday on a Monday nobody is sure.

    Nor is anybody, some days after a Monday of this week, of last Monday; on the day after it, it is the one before.
    """
    if frame.day is None:
        return None
    back = (frame.day.weekday() - weekday) % 7
    if shift < 0 and group(found, "shift") in line.rules.dates.before and weekday < frame.day.weekday():
        return frame.on(-7 - back) if back == 1 else frame.on(-back) if back > _SURE else None
    if shift < 0:
        return frame.on(-(back or 7))
    if shift > 0:
        near = frame.day.weekday() < weekday < frame.day.weekday() + _ALMOST
        unsure = near and group(found, "shift") in line.rules.dates.vague
        return None if unsure else frame.on(7 - back)
    side = side_of(line, *found.span()).ahead
    return frame.in_week(0, weekday) if side is None else frame.weekday(weekday, ahead=side)
