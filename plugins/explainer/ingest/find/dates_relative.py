"""Dates seen from the day of publication: Tuesday, yesterday, last week, the end of last year, two years ago."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from ...model.language import listed
from ..findings import FoundDate
from ..languages import Rules
from .calendar import Frame, part_of
from .date_lengths import amount_of
from .date_sentence import Line


def relative(line: Line, frame: Frame) -> Iterator[FoundDate]:
    """The dates of a sentence that the day of publication decides."""
    if frame.year is None:
        return
    for start, end, edtf in (*_shifted(line, frame), *_ago(line, frame), *_days(line, frame), *_weekdays(line, frame)):
        if edtf:
            yield FoundDate(line.offset + start, line.offset + end, edtf)


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _group(found: re.Match[str], *names: str) -> str:
    groups = found.groupdict()
    return next((" ".join(groups[name].lower().split()) for name in names if groups.get(name)), "")


def _shifted(line: Line, frame: Frame) -> Iterator[tuple[int, int, str | None]]:
    """Last week, next month, this year, last Tuesday, last April; and a part of these: the end of last year."""
    rules = line.rules.dates
    for found in _compiled(rules.shifted).finditer(line.text):
        shift = rules.shifts.get(_group(found, "shift", "shift_b", "shift_c"))
        if shift is None:
            continue
        edtf = _moved(line, found, shift, frame)
        start = found.start()
        if edtf and (edge := _compiled(rules.edge).search(line.text[max(0, start - 40) : start])):
            word = (edge["edge"] or edge["edge_of"] or "").lower()
            part = part_of(edtf, rules.edges[word]) if word in rules.edges else None
            if part:
                start, edtf = start - len(edge[0].lstrip()), part
        yield start, found.end(), edtf


def _moved(line: Line, found: re.Match[str], shift: int, frame: Frame) -> str | None:
    rules = line.rules
    unit = _group(found, "unit", "unit_b")
    if weekday := _group(found, "weekday", "weekday_b"):
        return _on_weekday(rules.language.weekdays[listed(weekday)], shift, frame, line, found)
    if month := _group(found, "month"):
        return _in_month(rules.language.months[listed(month)], shift, frame)
    if season := _group(found, "season"):
        return f"{frame.year + shift}-{rules.dates.seasons[season]}" if frame.year and not shift else None
    kind = {"semana": "week", "mes": "month", "año": "year"}.get(unit, unit)
    match kind:
        case "week":
            return frame.week(shift)
        case "weekend":
            return frame.weekend(shift if shift != -1 or frame.day is None or frame.day.weekday() < 5 else -1)
        case "month":
            return frame.months(shift)
        case "year":
            return frame.years(shift)
        case "fiscal year":
            return frame.this_fiscal_year(shift)
    return None


def _on_weekday(weekday: int, shift: int, frame: Frame, line: Line, found: re.Match[str]) -> str | None:
    """Last Tuesday is the one before today, next Tuesday the one after; this Tuesday is told by its sentence."""
    if frame.day is None:
        return None
    if shift == 0:
        ahead = line.ahead(found.start(), found.end())
        return frame.weekday(weekday, ahead=bool(ahead))
    back = (frame.day.weekday() - weekday) % 7 or 7
    return frame.on(-back if shift < 0 else 7 - back or 7)


def _in_month(month: int, shift: int, frame: Frame) -> str | None:
    if frame.year is None or frame.month is None:
        return None
    if shift == 0:
        return f"{frame.year}-{month:02}"
    year = frame.year - (month >= frame.month) if shift < 0 else frame.year + (month <= frame.month)
    return f"{year}-{month:02}"


def _ago(line: Line, frame: Frame) -> Iterator[tuple[int, int, str | None]]:
    """Two years ago is a year; ten days ago is a day, about."""
    rules = line.rules.dates
    for pattern, sign in ((rules.ago, -1), (rules.ahead, 1)):
        for found in _compiled(pattern).finditer(line.text):
            amount, unit = amount_of(rules, found["number"]), rules.units.get(found["unit"].lower())
            if amount is None or amount != int(amount):
                continue
            yield found.start(), found.end(), _at_distance(sign * int(amount), unit, frame)


def _at_distance(amount: int, unit: str | None, frame: Frame) -> str | None:
    match unit:
        case "day":
            return frame.on(amount)
        case "week" | "fortnight" if frame.day:
            weeks = amount * (2 if unit == "fortnight" else 1)
            return (frame.day + timedelta(weeks=weeks)).isoformat() + "~"
        case "month":
            return frame.months(amount)
        case "year":
            return frame.years(amount)
        case "decade" if frame.year:
            return f"{frame.year + amount * 10}~"
    return None


def _days(line: Line, frame: Frame) -> Iterator[tuple[int, int, str | None]]:
    for found in _day_words(line.rules).finditer(line.text):
        yield found.start(), found.end(), frame.on(line.rules.dates.days[" ".join(found[0].lower().split())])


@lru_cache
def _day_words(rules: Rules) -> re.Pattern[str]:
    words = "|".join(sorted(rules.dates.days, key=len, reverse=True)).replace(" ", r"\s+")
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-]|['’]s\s+(?:world|youth|generation|society))", re.IGNORECASE)


def _weekdays(line: Line, frame: Frame) -> Iterator[tuple[int, int, str | None]]:
    """A weekday alone: the nearest one on the side to which its sentence looks; of a report, the one before."""
    language = line.rules.language
    for found in _weekday_words(line.rules).finditer(line.text):
        if found["behind"] and found["behind"].isupper():
            continue
        ahead = line.ahead(found.start(), found.end("day"))
        if ahead is None:
            ahead = False
        yield found.start("day"), found.end("day"), frame.weekday(language.weekdays[listed(found["day"])], ahead=ahead)


@lru_cache
def _weekday_words(rules: Rules) -> re.Pattern[str]:
    names = list(rules.language.weekdays)
    if rules.language.capital:
        names = [name.capitalize() for name in names]
    # Black Friday and Bloody Sunday are names, and so is the Sunday Times.
    return re.compile(
        rf"(?<![\w-])(?<!\bBlack\s)(?<!\bGood\s)(?<!\bBloody\s)(?<!\bSuper\s)(?P<day>{'|'.join(names)})(?:s(?=['’]))?(?![\w-])(?:\s(?P<behind>[A-Z])(?=[a-z]))?"
        if rules.language.capital
        else rf"(?<![\w-])(?P<day>{'|'.join(names)})(?![\w-])(?P<behind>(?!))?",
    )
