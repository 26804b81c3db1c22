"""Dates and lengths of time in running text, resolved against the day of publication.

One found date for each that is written, and an interval where a single expression is one: October 1 to 3, 2022. The
beginning or end of a year is about one month: the end of 2021 is 2021-12~; early 2023 is in 2023. Weeks run from Monday
to Sunday; a decade is 199X, a season 2022-21. What is a date and is not decided by the text has no EDTF; what need not
be a date is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from ..article import Article, Dateline
from ..findings import FoundDate
from ..languages import Rules
from .calendar import Frame, part_of
from .date_agreement import agreed
from .date_echoes import echoes
from .date_lengths import lengths
from .date_sentence import Found, Line, group, lines
from .date_weekdays import day_numbers, weekdays
from .dates_named import named
from .dates_relative import relative
from .dates_written import written

FISCAL_YEAR = (10, 1)
"""The month and day on which a fiscal year begins unless a site says otherwise: that of the United States."""


def find_dates(
    article: Article, rules: Rules, fiscal_year_start: tuple[int, int] = FISCAL_YEAR
) -> tuple[FoundDate, ...]:
    """Every datable expression of an article, in order; of two that overlap, the one that was written more fully."""
    frame = Frame.of(article.head.published, fiscal_year_start)
    found: list[FoundDate] = []
    every = list(lines(article, rules))
    frame = replace(frame, named=_named_months(every), over=_is_just_over(every, frame))
    last: tuple[int, list[Found]] = (-_NEXT, [])
    for line in every:
        dates = _captioned(line, _without_overlaps(_with_edges(line, each) for each in _all(line, frame)), frame)
        earlier = last[1] if 0 <= line.offset - last[0] < _NEXT else []
        dates = _without_overlaps((*dates, *echoes(line, dates, frame, earlier)))
        found += (_whole(each, line.offset, article.text) for each in dates)
        last = line.offset + len(line.text), dates
    found.sort(key=lambda each: each.start)  # the lines above an article were read first
    found = _dated(article.head.dateline, article.text, found) if article.head.dateline else found
    return agreed(found, article.text, frame, rules)


_NEXT = 4
"""So many characters at most lie between a sentence and the one behind it, be it in the same passage or the next."""


def _whole(found: Found, offset: int, text: str) -> FoundDate:
    """A date by whole words: a day in words was read in digits, which are shorter."""
    start, end = offset + found.start, offset + found.end
    while end < len(text) and text[end - 1].isalpha() and text[end].isalpha():
        end += 1
    while start and text[start - 1].isalpha() and text[start].isalpha():
        start -= 1
    return FoundDate(start, end, found.edtf)


def _named_months(every: Sequence[Line]) -> tuple[tuple[int, int], ...]:
    """The months that are written with a year, where that is always the same."""
    named = {(day.month, day.year) for line in every for day in line.dates if day.month and day.year}
    months = [month for month, _ in named]
    return tuple((month, year) for month, year in named if months.count(month) == 1)


def _is_just_over(every: Sequence[Line], frame: Frame) -> bool:
    """Whether an article names the fiscal year that has just ended, and not the one that has begun."""
    if not frame.fiscal_turn or frame.fiscal_number is None:
        return False
    years = {day.year for line in every for day in line.dates if day.fiscal and day.year}
    return frame.fiscal_number - 1 in years and frame.fiscal_number not in years


def _all(line: Line, frame: Frame) -> Iterator[Found]:
    yield from written(line, frame)
    yield from named(line, frame)
    yield from weekdays(line, frame)
    yield from day_numbers(line, frame)
    yield from relative(line, frame)
    yield from lengths(line)


def _with_edges(line: Line, found: Found) -> Found:
    """A date together with the word for a part of it that stands before: early 2023, at the end of April."""
    rules = line.rules.dates
    if not found.edtf or found.edtf.startswith("P"):
        return found
    before = rules.edge.search(line.text[max(0, found.start - 40) : found.start])
    if not before:
        return found
    start = found.start - len(before[0].lstrip())
    edge = rules.edges.get(group(before, "edge"))
    part = part_of(found.edtf, edge) if edge else found.edtf if len(found.edtf) in (4, 7) else None
    return Found(start, found.end, part) if part else found


def _without_overlaps(candidates: Iterable[Found]) -> list[Found]:
    """The longest of those that overlap, and of equally long ones the first; in the order of the text."""
    kept: list[Found] = []
    for one in sorted(candidates, key=lambda each: each.start - each.end):
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return sorted(kept)


_MONTHS = 60
"""So many days old is a picture at most that stands in an article."""


def _captioned(line: Line, dates: list[Found], frame: Frame) -> list[Found]:
    """A weekday is that before the day with which a caption ends: after Tuesday's attack, Brussels, May 3, 2016."""
    last = dates[-1].edtf if len(dates) > 1 else None
    if not last or not frame.day or not _ENDS.fullmatch(line.text, dates[-1].start - 2) or len(last) != _DAY:
        return dates
    taken = date.fromisoformat(last)
    if not 0 < (frame.day - taken).days <= _MONTHS or any(verb["said"] for verb in line.verbs):
        return dates
    rules = line.rules
    days = {
        each: rules.language.weekdays[weekday[0].lower()]
        for each in dates
        if (weekday := rules.dates.weekday.fullmatch(line.text, each.start, each.end))
        and weekday[0].lower() in rules.language.weekdays
    }
    then = Frame.of(last, FISCAL_YEAR)
    return [each._replace(edtf=then.weekday(days[each], ahead=False)) if each in days else each for each in dates]


_DAY = len("2016-03-23")
_ENDS = re.compile(r", [^,;:]{3,20},? \d{4}\.?")
"""A day with its year at the end of a sentence, behind a comma."""


_CUT_SHORT = re.compile(r"\d{1,2} [^\W\d_]{3,4}\.? $")
"""A day and a month that is cut short, before its year: 15 nov 2022."""


def _dated(dateline: Dateline, text: str, found: list[FoundDate]) -> list[FoundDate]:
    """The day of the dateline is known from where it was read, its year included."""
    within = [each for each in found if dateline.start <= each.start < dateline.end]
    if not dateline.date or not within:
        return found
    first = within[0]
    more = _CUT_SHORT.search(text, dateline.start, first.start)
    whole = FoundDate(more.start() if more else first.start, first.end, dateline.date)
    return [whole if each == first else each for each in found]
