"""Dates that are written with a month or a year: November 15, 2022, October 2017, fiscal year 2022, Jan. 4."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from ...model.dates import parse_date
from ...model.written_dates import WrittenDate
from ..languages.dates import DateRules
from .calendar import Frame, month_of, year_until
from .date_sentence import Found, Line
from .date_years import year_of


def written(line: Line, frame: Frame) -> Iterator[Found]:
    """The dates of a sentence that are written with a month or a year."""
    for (start, end), group in groupby(line.dates, key=lambda each: (each.start, each.end)):
        days = list(group)
        first = days[0]
        if first.month is None:
            if first.fiscal or not _is_number(line, start, end):
                yield from _in_years(line, days, frame)
        elif not _is_name(line, first):
            yield from _by_month(line, days, frame)
    yield from _months_that_are_words(line, frame)
    yield from _fiscal_year_that_ended(line, frame)
    yield from _around_months(line, frame)


_LONG_AGO = 1850


def _is_number(line: Line, start: int, end: int) -> bool:
    """Whether what looks like a year is the number of a law or of people."""
    rules, text = line.rules.dates, line.text
    before = text[max(0, start - 40) : start]
    if int(text[start : start + 4]) < _LONG_AGO and not rules.ancient.search(before):
        return True
    return bool(rules.no_year.search(before) or rules.counted.match(text, end))


def _is_name(line: Line, day: WrittenDate) -> bool:
    """Whether the name of a month is that of a person, or part of another name."""
    rules, text = line.rules.dates, line.text
    before = text[max(0, day.start - 20) : day.start]
    if rules.no_month.search(before):
        return day.year is None and (day.day is None or not line.rules.language.capital)
    if day.day or day.year:
        return False
    if rules.no_month_behind.match(text, day.end):
        return True
    # April Ryan said, but not in April Ryan said.
    surname = text[day.start].isupper() and _SURNAME.match(text, day.end)
    # Where months have no capital, one that has it is a name anywhere.
    return bool(surname) and not (line.rules.language.capital and _LEADS.search(before))


_SURNAME = re.compile(r" [A-Z][a-z]+")
_LEADS = re.compile(r"[a-z,] $")
"""Behind a word or comma, a month can be one before a name; as the first word it would be the name itself."""


def _in_years(line: Line, days: list[WrittenDate], frame: Frame) -> Iterator[Found]:
    """One or several years on end; of two fiscal years that are compared each."""
    rules, (start, end) = line.rules.dates, (days[0].start, days[0].end)
    if not days[0].fiscal:
        behind = rules.fiscal_behind.match(line.text, end)
        if (behind and len(days) == 1) or rules.fiscal_before.search(line.text, 0, start):
            days, end = [day._replace(fiscal=True) for day in days], behind.end() if behind else end
    last = _LAST_YEAR.search(line.text, start, days[0].end)
    compared = rules.changed_from.search(line.text[max(0, start - 12) : start])
    if days[0].fiscal and len(days) > 1 and last and compared and last[0][0].isspace():
        first = line.text[start : last.start()].rstrip()
        cut = start + len(first.rpartition(" ")[0].rstrip())
        yield Found(start, cut, _years(line, days[:1], frame))
        yield Found(last.start() + 1, end, _years(line, days[1:], frame))
    else:
        yield Found(start, end, _years(line, days, frame))


_LAST_YEAR = re.compile(r"\s\d{4}$")


def _years(line: Line, days: list[WrittenDate], frame: Frame) -> str | None:
    first, last = days[0], days[-1]
    if not first.year or not last.year:
        return None
    if first.fiscal:
        return _fiscal(line, first, last.year, frame)
    if _is_decade(line.text, first):
        return f"{first.year // 10:03}X"
    return f"{first.year}/{last.year}" if last.year > first.year else f"{first.year}"


def _is_decade(text: str, day: WrittenDate) -> bool:
    return text[day.end - 1] == "s"


def _fiscal(line: Line, first: WrittenDate, last: int, frame: Frame) -> str | None:
    """A fiscal year, or several on end; where the sentence says on which day it ended, that decides."""
    assert first.year
    told = next((day for day in line.dates if day.start >= first.end and day.month), None)
    ended = told and line.rules.dates.ended.fullmatch(line.text, first.end, told.start)
    if told and told.day and ended and not ended["began"] and first.year == last:
        end = _day(told.year or first.year, told)
        return year_until(end) if end else None
    begin, finish = frame.fiscal_year(first.year), frame.fiscal_year(last)
    if begin is None or finish is None or last <= first.year:
        return begin
    return f"{begin.split('/')[0]}/{finish.split('/')[-1]}"


def _fiscal_year_that_ended(line: Line, frame: Frame) -> Iterator[Found]:
    """A fiscal year that is told by the day of its end: the fiscal year that ended Sept. 30."""
    for day in line.dates:
        if day.month and day.day and (found := line.rules.dates.fiscal_end.search(line.text, 0, day.start)):
            year = day.year or year_of(line, day, frame)
            end = _day(year, day) if year else None
            yield Found(found.start("fiscal"), found.end("fiscal"), year_until(end) if end else None)


def _around_months(line: Line, frame: Frame) -> Iterator[Found]:
    """A year by the day or month with which it ended, and so many days or weeks of a month."""
    rules = line.rules.dates
    for day in line.dates:
        before = line.text[max(0, day.start - 60) : day.start]
        year = day.year or year_of(line, day, frame) if day.month else None
        if year is None or day.month is None:
            continue
        if found := rules.year_to.search(before):
            yield Found(day.start - len(before) + found.start(), day.end, _year_to(year, day))
        elif not day.day and (found := rules.part_of_month.search(before)):
            edtf = _part_of_month(year, day.month, found, rules)
            if edtf:
                yield Found(day.start - len(before) + found.start(), day.end, edtf)


def _year_to(year: int, day: WrittenDate) -> str | None:
    """The twelve months up to a month, or the year up to a day."""
    if day.day:
        end = _day(year, day)
        return year_until(end) if end else None
    last = year * 12 + (day.month or 1) - 1
    return f"{month_of(last - 11)}/{month_of(last)}"


def _part_of_month(year: int, month: int, found: re.Match[str], rules: DateRules) -> str | None:
    """The first or last days or weeks of a month, from day to day."""
    whole = monthrange(year, month)[1]
    if found["ordinal"]:
        number = rules.ordinals[found["ordinal"].lower()]
        first = 7 * number - 6 if number > 0 else whole - 6
        return f"{year:04}-{month:02}-{first:02}/{year:04}-{month:02}-{first + 6:02}"
    words, unit = found["count"].lower(), rules.units[found["unit"].lower()]
    days = (int(words) if words.isdigit() else rules.numbers.get(words, 0)) * (7 if unit == "week" else 1)
    if not 0 < days < whole:
        return None
    first = 1 if found["first"] else whole - days + 1
    return f"{year:04}-{month:02}-{first:02}/{year:04}-{month:02}-{first + days - 1:02}"


def _by_month(line: Line, days: list[WrittenDate], frame: Frame) -> Iterator[Found]:
    first, last = days[0], days[-1]
    if (season := _season_of_years(line.text, first)) is not None:
        yield Found(first.start, first.end, season)
        return
    rules = line.rules.dates
    behind = rules.year_behind.match(line.text, first.end) or rules.year_named.match(line.text, first.end)
    behind = behind if first.year is None else None
    end = behind.end() if behind else first.end
    year = year_of(line, first, frame)
    begins = _iso(year, first)
    ends = begins if first == last else _iso(year, last)
    if year is None or begins is None or ends is None:
        yield Found(first.start, end, None)
    elif begins == ends:
        yield Found(first.start, end, begins)
    elif _adjoin(line.text[first.start : first.end], begins, ends):
        yield Found(first.start, end, f"{begins}/{ends}")
    else:
        # March 3 and 9 are two days.
        second = _LAST_NUMBER.search(line.text, first.start, first.end)
        at = second.start() if second else first.end
        yield Found(first.start, at, begins) if at > first.start else Found(first.start, end, None)
        if at < first.end:
            yield Found(at, end, ends)


_LAST_NUMBER = re.compile(r"(?<=\s)\d{1,2}(?=\D*(?:\d{4})?\D*$)")
_AND = re.compile(r"\s(?:and|y)\s")


def _adjoin(words: str, begins: str, ends: str) -> bool:
    """Whether two days of one expression are an interval: from one to the other, or one right after the other."""
    if begins > ends:
        return False
    return not _AND.search(words) or date.fromisoformat(begins) + timedelta(days=1) == date.fromisoformat(ends)


def _season_of_years(text: str, day: WrittenDate) -> str | None:
    """Two years that look like a month in digits: 2011-12."""
    found = re.fullmatch(r"(\d\d)(\d\d)-(\d\d)", text[day.start : day.end])
    return f"{found[1]}{found[2]}/{found[1]}{found[3]}" if found and int(found[3]) == int(found[2]) + 1 else None


def _months_that_are_words(line: Line, frame: Frame) -> Iterator[Found]:
    """The March talks, a May meeting: months that need a noun behind them to be told from verbs."""
    if line.words.isdisjoint(line.rules.language.words_too):
        return
    rules = line.rules.dates
    for found in (*rules.month_noun.finditer(line.text), *rules.month_after.finditer(line.text)):
        start, end = found.span("month")
        if not any(day.start < end and start < day.end for day in line.dates):
            month = line.rules.language.months[found["month"].lower()]
            day = WrittenDate(start, end, None, month, None)
            yield Found(start, end, _iso(year_of(line, day, frame), day))


def _iso(year: int | None, day: WrittenDate) -> str | None:
    if year is None:
        return None
    written = "-".join((f"{year:04}", *(f"{part:02}" for part in (day.month, day.day) if part)))
    try:
        parse_date(written)
    except ValueError:
        return None
    return written


def _day(year: int, day: WrittenDate) -> date | None:
    try:
        return date(year, day.month or 1, day.day or 1)
    except ValueError:
        return None
