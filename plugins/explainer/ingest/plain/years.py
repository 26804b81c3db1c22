"""The year of a day that was written without one, where the text leaves only one that it can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from ...model.language import listed
from ...model.written_dates import WrittenDate, written_dates
from ..languages import Rules

_FIRST, _LAST = 1970, 2069
"""Years in which an article can have been written that is handed over."""

_FEW = 6
"""Years among which a weekday can decide: it is the same again after five or six."""


def year_of(day: WrittenDate, text: str, lead: str, rules: Rules) -> int | None:
    """The only year that agrees with all that the text tells; None where there are several, or none.

    lead: the first paragraph of an agency that names in it the day on which it writes by its weekday.
    """
    dates = [found for found in written_dates(text, rules.language) if not found.year or found.year <= _LAST]
    days = [each for year in range(_FIRST, _LAST + 1) if (each := _date(year, day.month, day.day))]
    if said := _copyright(text):
        days = [each for each in days if said <= each.year <= said]
    for first, last in _periods_over(dates, text, rules):
        days = [each for each in days if first < each <= last]
    days = _among_years(days, dates, text, rules)
    days = [each for each in days if _on_weekdays(each, dates, day)]
    if 1 < len(days) <= _FEW:
        named = {rules.language.weekdays[listed(found["weekday"])] for found in rules.head.this_weekday.finditer(lead)}
        days = [each for each in days if each.weekday() in named]
    return days[0].year if len(days) == 1 else None


def _date(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 1, day or 1)
    except ValueError:
        return None


def _copyright(text: str) -> int | None:
    found = re.search(r"(?:©|\(c\)|\bcopyright\b)\s*(?:©\s*)?((?:19|20)\d\d)\b(?!\s*[-–]\s*\d)", text, re.IGNORECASE)
    return int(found[1]) if found else None


def _periods_over(dates: list[WrittenDate], text: str, rules: Rules) -> Iterator[tuple[date, date]]:
    """From the end of a fiscal year that the text says is over, a year on: the last one that is over is meant."""
    for found, following in pairwise(dates):
        if not found.fiscal or not found.year or following.start - found.end > 40:
            continue
        if rules.head.over.fullmatch(text[found.end : following.start]) and following.month and following.day:
            end = _date(following.year or found.year, following.month, following.day)
            if end:
                yield end, end + timedelta(366)


def _among_years(days: list[date], dates: list[WrittenDate], text: str, rules: Rules) -> list[date]:
    """The days that are not before what the text tells of as past, nor after what it says is to come."""
    for found in dates:
        if not found.year or found.year < _FIRST or found.fiscal:
            continue
        start = max(text.rfind(".", 0, found.start), text.rfind("\n", 0, found.start), found.start - 200) + 1
        before = text[start : found.start]
        first = _date(found.year, found.month, found.day)
        last = _date(found.year, found.month or 12, found.day or 28)
        if not first or not last:
            continue
        if rules.head.to_come.search(before):
            days = [day for day in days if day <= last + timedelta(3)]
        elif rules.head.past.search(before) and not rules.head.unsure.search(
            before + text[found.end : _sentence_end(text, found.end)]
        ):
            days = [day for day in days if day >= first]
    return days


def _sentence_end(text: str, at: int) -> int:
    end = text.find(".", at, at + 60)
    return end if end >= 0 else at + 60


def _on_weekdays(each: date, dates: list[WrittenDate], day: WrittenDate) -> bool:
    """Whether the weekdays that stand beside days without a year are right in this year."""
    for found in [*dates, day]:
        if found.weekday is None or found.year or not found.month or not found.day:
            continue
        near = [_date(each.year + shift, found.month, found.day) for shift in (-1, 0, 1)]
        nearest = min((other for other in near if other), key=lambda other: abs((other - each).days), default=None)
        if nearest and nearest.weekday() != found.weekday:
            return False
    return True
