"""Dates in running text: November 15, 2022, Nov. 15, 15 November, fiscal year 2022, 2022-11-15, the 1990s."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .language import Language, either, listed


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
    if _DIGIT.search(text) or any(month in text for month in _alone(language)):
        for found in _pattern(language).finditer(text):
            yield from _dates(found, language)


_DIGIT = re.compile(r"\d")
"""Every date has a digit, but for a month alone: a quick look before the thorough one."""


@lru_cache
def _alone(language: Language) -> tuple[str, ...]:
    """The months that are dates without a day or a year: with a capital where the language writes one."""
    full = [month for month in language.months if month not in language.words_too - language.alone_too]
    return tuple(month.capitalize() for month in full) + (() if language.capital else tuple(full))


@lru_cache(maxsize=1024)
def dates_in(text: str, language: Language) -> tuple[WrittenDate, ...]:
    """The dates of a text that is asked for them more than once, such as a sentence."""
    return tuple(written_dates(text, language))


def _dates(found: re.Match[str], language: Language) -> Iterator[WrittenDate]:
    start, end = found.span()
    if found["iso"]:
        parts = [int(part) for part in found["iso"].split("-")]
        yield WrittenDate(start, end, parts[0], parts[1], parts[2] if len(parts) > 2 else None)
    elif found["fiscal"]:
        for year in _years(re.findall(r"\d+", found["fiscal"])):
            yield WrittenDate(start, end, year, None, None, fiscal=True)
    elif found["decade"]:
        yield WrittenDate(start, end, int(found["decade"]), None, None)
    elif found["only_year"]:
        for year in _years([found["only_year"], found["to_year"]]):
            yield WrittenDate(start, end, year, None, None)
    else:
        yield from _by_month(found, language)


def _by_month(found: re.Match[str], language: Language) -> Iterator[WrittenDate]:
    start, end = found.span()
    name = found["month_first"] or found["month_last"] or found["month_only"]
    number = language.months[listed(name)]
    year = next((int(found[group]) for group in ("year_a", "year_b", "year_c") if found[group]), None)
    weekday = language.weekdays[listed(found["weekday"])] if found["weekday"] else None
    days = [found[group] for group in ("day_a", "to_day_a", "day_b", "to_day_b") if found[group]]
    if not days and (year or listed(name) not in language.words_too or _is_month(found, language)):
        yield WrittenDate(start, end, year, number, None, weekday)
    for day in days:
        # A weekday belongs to the day it stands before.
        first = weekday if day is days[0] else None
        yield WrittenDate(start, end, year, number, int(day) if day.isdecimal() else 1, first)


def _is_month(found: re.Match[str], language: Language) -> bool:
    """Whether what stands around May or March alone makes it a month, and no name or verb."""
    before = found.string[max(0, found.start() - _LEAD) : found.start()]
    return bool(re.search(language.before_month, before, re.IGNORECASE))


_LEAD = 19
"""So many characters before a month can make it one: September through."""


def _years(written: list[str]) -> Iterator[int]:
    """Years in full; two digits lie in the century of the year before them, or in the last one that is near."""
    before = 1970
    for number in filter(None, written):
        year = int(number)
        if len(number) < 4:
            year += before // 100 * 100
            year += 100 if year < before else 0
        yield year
        before = year


@lru_cache
def _pattern(language: Language) -> re.Pattern[str]:
    plain = either(month for month in language.months if month not in language.words_too)
    words_too = either(f"{word.capitalize()}|{word.upper()}" for word in language.words_too)
    months = f"(?:(?i:{plain})|{words_too})" if words_too else f"(?i:{plain})"
    weekdays = either(language.weekdays)
    first = [language.first_day] if language.first_day else []
    initials = "".join(sorted({word[0] for word in (*language.months, *language.weekdays, *first)}))
    year = r"(?:1[4-9]|20)\d\d"
    of = rf"(?:(?:{language.of})\s+)?"
    the = rf"(?:{language.the}\s+)?"
    to = rf"\s*(?:[-–—]|{language.until})\s*{the}"
    # In May 15,000 people, and in May 15 million, is no day.
    amount = rf",\d{{3}}(?!\d)|\.\d|[ \u00a0]?%|\s+(?:{either(language.scales)}|{language.percent})\b"
    day = either((r"[0-2]?[1-9]|[1-3]0|31", *first))
    day = f"(?:{day})"
    ordinal = rf"(?:{language.day_ending})?(?!\w|{amount})"
    joined = "".join(rf"|(?<=(?i:{word})-)" for word in language.before_hyphen)
    return re.compile(
        rf"""
        (?<!\w)(?:(?<!-){joined})(?:
            (?P<iso>{year}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![\d-]|\s+season)
          | (?P<fiscal>(?i:{language.fiscal})(?:\d{{4}}|\d\d)(?:{to}\d{{4}}|[-–/]\d\d)?)(?!\d)
          | (?P<decade>\d{{4}})s\b
          | (?i:(?=[\d{initials}]))
            (?:(?i:(?P<weekday>{weekdays})),?\s+{the})?
            (?:
                (?P<month_first>{months})\.?\s+(?P<day_a>{day}){ordinal}(?:{to}(?P<to_day_a>{day}){ordinal})?
                (?:,?\s+{of}(?P<year_a>{year})\b)?
              | (?P<day_b>{day}){ordinal}(?:{to}(?P<to_day_b>{day}){ordinal})?\s+{of}(?P<month_last>{months})\b\.?
                (?:,?\s+{of}(?P<year_b>{year})\b)?
              | (?P<month_only>{months}(?=\.?,?\s+{of}{year}\b)|(?:{either(_alone(language))})\b)
                \.?(?:,?\s+{of}(?P<year_c>{year})\b)?
            )
          | (?P<only_year>{year})(?:[-–](?P<to_year>\d\d|\d{{4}}))?(?![\w-]|[.,]\d)
        )
        """,
        re.VERBOSE,
    )
