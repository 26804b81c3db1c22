"""Weekdays, as seen from the day of publication: on Tuesday, last Tuesday, Tuesday of next week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from .calendar import Frame
from .date_sentence import Found, Line, group
from .date_tense import side_of


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
    yield from _alone(line, frame)


def _alone(line: Line, frame: Frame) -> Iterator[Found]:
    """The nearest one: on the side to which its sentence looks, or else the last."""
    before: Found | None = None
    for found in line.rules.dates.weekday.finditer(line.text):
        day = frame.weekday(_number(line, found), ahead=_is_ahead(line, found, frame))
        if day and before and before.edtf and line.rules.dates.pair.fullmatch(line.text, before.end, found.start()):
            # Of Tuesday and Wednesday, the second follows the first.
            day = (_after(before.edtf, _number(line, found))).isoformat()
        before = Found(*found.span(), day)
        yield before


def _is_ahead(line: Line, found: re.Match[str], frame: Frame) -> bool:
    """Whether it is to come; what would be on Monday, was on the day before publication rather than in six days."""
    side = side_of(line, *found.span("weekday"))
    yesterday = frame.day and (frame.day.weekday() - _number(line, found)) % 7 == 1
    return bool(side.ahead) and (side.firm or not yesterday)


def _after(day: str, weekday: int) -> date:
    first = date.fromisoformat(day)
    return first + timedelta(days=(weekday - first.weekday()) % 7)


def _number(line: Line, found: re.Match[str]) -> int:
    return line.rules.language.weekdays[group(found, "weekday")]


def _moved(line: Line, found: re.Match[str], weekday: int, shift: int, frame: Frame) -> str | None:
    """Last Tuesday is the one before today; next Tuesday that of next week, as one of this week would be Tuesday."""
    if frame.day is None:
        return None
    back = (frame.day.weekday() - weekday) % 7
    if shift < 0:
        return frame.on(-(back or 7))
    if shift > 0:
        return frame.in_week(1, weekday) if weekday <= frame.day.weekday() or not _next(line, found) else None
    side = side_of(line, *found.span()).ahead
    return frame.in_week(0, weekday) if side is None else frame.weekday(weekday, ahead=side)


def _next(line: Line, found: re.Match[str]) -> bool:
    """Whether next Friday, said on a Monday, can be that of this week."""
    return group(found, "shift") == "next"
