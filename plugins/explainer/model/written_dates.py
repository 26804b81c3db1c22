"""Dates in running text: November 15, 2022, Nov. 15, 15 November, fiscal year 2022, 2022-11-15, the 1990s."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .language import Language


class WrittenDate(NamedTuple):
    """A date as far as a text gives it, and where it stands."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None = None
    """Monday is 0."""
    fiscal: bool = False


def written_dates(text: str, language: Language) -> Iterator[WrittenDate]:
    """Every date in a text, in order; of a range such as "October 1 to 3, 2022" each end."""
    if _SOME_DATE.search(text) or any(month in text for month in _capitals(language)):
        for found in _pattern(language).finditer(text):
            yield from _dates(found, language)


_SOME_DATE = re.compile(r"\d\d|\d\s+[^\W\d]|[^\W\d]\.?\s+\d")
"""What every date with a number in it has; a quick look before the thorough one."""


@lru_cache
def _capitals(language: Language) -> tuple[str, ...]:
    return tuple(month.capitalize() for month in language.months if len(month) > 3)


def _dates(found: re.Match[str], language: Language) -> Iterator[WrittenDate]:
    start, end = found.span()
    if found["iso"]:
        parts = [int(part) for part in found["iso"].split("-")]
        yield WrittenDate(start, end, parts[0], parts[1], parts[2] if len(parts) > 2 else None)
    elif found["fiscal"]:
        for number in re.findall(r"\d+", found["fiscal"]):
            yield WrittenDate(start, end, _century(number), None, None, fiscal=True)
    elif found["decade"]:
        yield WrittenDate(start, end, int(found["decade"]), None, None)
    elif found["only_year"]:
        yield WrittenDate(start, end, int(found["only_year"]), None, None)
        if found["to_year"]:
            yield WrittenDate(start, end, _century(found["to_year"]), None, None)
    else:
        name = found["month_first"] or found["month_last"] or found["month_only"]
        number = language.months[name.lower().rstrip(".")]
        year = next((int(found[group]) for group in ("year_a", "year_b", "year_c") if found[group]), None)
        weekday = language.weekdays[found["weekday"].lower()] if found["weekday"] else None
        days = [found[group] for group in ("day_a", "to_day_a", "day_b", "to_day_b") if found[group]]
        if not days:
            yield WrittenDate(start, end, year, number, None, weekday)
        for day in days:
            # A weekday belongs to the day it stands before.
            yield WrittenDate(start, end, year, number, int(day), weekday if day is days[0] else None)


def _century(number: str) -> int:
    return int(number) if len(number) == 4 else 2000 + int(number)


@lru_cache
def _pattern(language: Language) -> re.Pattern[str]:
    months = "|".join(sorted(language.months, key=len, reverse=True))
    weekdays = "|".join(language.weekdays)
    # A month without a day or a year needs its capital where the language writes one: "may" is a verb, too.
    alone = "|".join(sorted((m.capitalize() for m in language.months), key=len, reverse=True))
    year = r"(?:1[4-9]|20)\d\d"
    of = r"(?:(?:of|de|del)\s+)?"
    to = r"\s*(?:[-–—]|to|and|through|al?|y)\s*"
    day = r"\d{1,2}"
    ordinal = r"(?:st|nd|rd|th|\.º|º)?(?!\w)"
    return re.compile(
        rf"""
        (?<![\w-])(?:
            (?P<iso>{year}-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)(?![\d-])
          | (?P<fiscal>(?i:{language.fiscal})(?:\d{{4}}|\d\d)(?:{to}\d{{4}})?)(?!\d)
          | (?P<decade>\d{{4}})s\b
          | (?:(?i:(?P<weekday>{weekdays})),?\s+(?:the\s+)?)?
            (?:
                (?i:(?P<month_first>{months}))\.?\s+(?P<day_a>{day}){ordinal}(?:{to}(?P<to_day_a>{day}){ordinal})?
                (?:,?\s+{of}(?P<year_a>{year})\b)?
              | (?P<day_b>{day}){ordinal}(?:{to}(?P<to_day_b>{day}){ordinal})?\s+{of}(?i:(?P<month_last>{months}))\b\.?
                (?:,?\s+{of}(?P<year_b>{year})\b)?
              | (?P<month_only>(?i:{months})(?=\.?,?\s+{of}{year}\b)|{alone}\b)\.?(?:,?\s+{of}(?P<year_c>{year})\b)?
            )
          | (?P<only_year>{year})(?:[-–](?P<to_year>\d\d|\d{{4}}))?(?![\w-]|[.,]\d)
        )
        """,
        re.VERBOSE,
    )
