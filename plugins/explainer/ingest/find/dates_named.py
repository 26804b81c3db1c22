"""Parts of years and what is longer than a year: quarters, seasons, decades, centuries; and holidays and 9/11."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from ..languages.dates import DateRules
from .calendar import Frame, day_after, month_of, months_later
from .date_sentence import Found, Line, group
from .date_tense import side_of


def named(line: Line, frame: Frame) -> Iterator[Found]:
    """The dates of a sentence that are written in other words than a month, or beside a year."""
    rules = line.rules.dates
    if line.has_digits:
        if "(@" in line.text:
            yield from (Found(*found.span("day"), _posted(found)) for found in _POST.finditer(line.text))
        for name, edtf in rules.named:
            yield from (Found(*found.span(), edtf) for found in name.finditer(line.text))
        yield from (Found(*found.span(), _numeric(line, found, frame)) for found in rules.numeric.finditer(line.text))
        for found in rules.holiday.finditer(line.text):
            month, day = rules.holidays[group(found, "holiday")]
            yield Found(*found.span(), f"{found['year']}-{month:02}-{day:02}")
    if not line.words.isdisjoint(rules.seasons):
        for found in rules.season.finditer(line.text):
            yield Found(*found.span(), f"{found['year']}-{rules.seasons[group(found, 'season')]}")
    if (line.has_digits or not line.words.isdisjoint(rules.units)) and not line.words.isdisjoint(_ordinals(rules)):
        for found in rules.quarters.finditer(line.text):
            yield from (Found(*found.span(), edtf) for edtf in [_months(line, found, frame)] if edtf)
    if line.has_digits or not line.words.isdisjoint(rules.decades):
        for found in rules.decade.finditer(line.text):
            yield Found(*found.span(), _decade(line, found))
    if not line.words.isdisjoint(_centuries(rules)):
        for found in rules.century.finditer(line.text):
            yield Found(*found.span(), f"{rules.centuries[group(found, 'century')] - 1:02}XX")


@lru_cache
def _centuries(rules: DateRules) -> frozenset[str]:
    return frozenset(noun for noun, unit in rules.units.items() if unit == "century")


@lru_cache
def _ordinals(rules: DateRules) -> frozenset[str]:
    return frozenset({*rules.ordinals, "q"})


_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_POST = re.compile(
    rf"\(@\w+\)\s(?P<day>(?P<month>{'|'.join(_MONTHS)})[a-z]*\s(?P<number>\d{{1,2}}),\s(?P<year>20\d\d))(?!\w)"
)
"""Who posted something, and when, which such posts tell in English."""


def _posted(found: re.Match[str]) -> str | None:
    try:
        return date(int(found["year"]), _MONTHS.index(found["month"]) + 1, int(found["number"])).isoformat()
    except ValueError:
        return None


def _numeric(line: Line, found: re.Match[str], frame: Frame) -> str | None:
    """A day in digits; of two that it could be, the American one, if near publication, and else none."""
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    if year < 100:
        year += 2000
        if not frame.year or abs(frame.year - year) > 1:
            return None
    # Where full stops stand between, the day comes first in whatever language: 22.8.2019.
    day_first = line.rules.dates.day_first or found["sign"] == "."
    if not day_first and first <= 12 and second <= 12 and first != second:
        american = date(year, first, second)
        near = frame.day is not None and abs((american - frame.day).days) <= _WEEK
        return american.isoformat() if near else None
    day, month = (first, second) if day_first or first > 12 else (second, first)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


_WEEK = 7


def _months(line: Line, found: re.Match[str], frame: Frame) -> str | None:
    """A quarter, a half, or the first months of a year or fiscal year."""
    rules = line.rules.dates
    part, count, number = group(found, "part"), group(found, "count"), group(found, "number")
    length = (
        rules.parts.get(part) or rules.numbers.get(count) or (int(count) if count.isdigit() else 3 if number else 0)
    )
    shift = rules.shifts.get(group(found, "shift"))
    if group(found, "now"):
        # In January, the last quarter of the year that has been is of the one before.
        over = (frame.month or 6) < 3 and found["ordinal"].lower() not in ("first", "primer", "primeros")
        shift = -1 if over and side_of(line, *found.span()).ahead is False else 0
    year = int(found["year"]) if found["year"] else frame.year + shift if frame.year and shift is not None else None
    fiscal = group(found, "fiscal") and frame.fiscal != (1, 1)
    if fiscal and not found["year"] and shift is not None and (whole := frame.this_fiscal_year(shift)):
        year = int(whole.split("/")[1][:4])  # a fiscal year has the number of its end
    if year is not None and year < 100:
        year += 2000  # FY23
    if year is None or not 0 < length <= 12:
        return None
    ordinal = int(number) if number else rules.ordinals[group(found, "ordinal")]
    if rules.units.get(group(found, "unit")) == "week":
        return _weeks(year, length, ordinal)
    first = (ordinal - 1) * length if ordinal > 0 else 12 - length
    if first + length > 12 or (count and ordinal not in (1, -1)):
        return None
    if fiscal:
        return _of_fiscal_year(year, first, length, frame)
    begins, ends = month_of(year * 12 + first), month_of(year * 12 + first + length - 1)
    return f"{begins}/{ends}" if begins and ends else None


def _weeks(year: int, many: int, ordinal: int) -> str | None:
    """The first or last weeks of a year, from day to day."""
    if ordinal == 1:
        return f"{year:04}-01-01/{day_after(date(year, 1, 1), 7 * many - 1)}"
    return f"{day_after(date(year, 12, 31), 1 - 7 * many)}/{year:04}-12-31" if ordinal < 0 else None


def _of_fiscal_year(year: int, first: int, length: int, frame: Frame) -> str | None:
    """So many months of a fiscal year from one on, from day to day, as fiscal years are."""
    whole = frame.fiscal_year(year)
    if whole is None:
        return None
    start = date.fromisoformat(whole.split("/")[0])
    begins, ends = months_later(start, first), months_later(start, first + length)
    return f"{begins}/{ends - timedelta(days=1)}" if begins and ends else None


def _decade(line: Line, found: re.Match[str]) -> str:
    """A decade as three digits; one of two digits or a word is that of the last century."""
    if decade := group(found, "decade"):
        # The 1800s and 1900s are centuries, the 2000s the years up to 2009.
        return f"{decade[:2]}XX" if decade.endswith("00") and decade < "2000" else f"{decade[:3]}X"
    short = group(found, "short") or str(line.rules.dates.decades[group(found, "word")])
    return f"19{short[0]}X"
