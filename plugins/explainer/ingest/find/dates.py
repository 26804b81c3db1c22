"""Dates and lengths of time in running text, resolved against the day of publication.

One found date for each that is written; one interval where a single expression is one, such as October 1 to 3, 2022. A
part of a year or month is its interval, written with ~ since it is approximate: early 2023 is 2023-01~/2023-04~. What
is a date and is not decided by the text has no EDTF; what need not be a date is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Article
from ..findings import FoundDate
from ..languages import Rules
from .calendar import Frame
from .date_lengths import lengths
from .date_sentence import lines
from .dates_relative import relative
from .dates_written import written

FISCAL_YEAR = (10, 1)
"""The month and day on which a fiscal year begins, unless an article's site says otherwise: that of the United States."""


def find_dates(
    article: Article, rules: Rules, fiscal_year_start: tuple[int, int] = FISCAL_YEAR
) -> tuple[FoundDate, ...]:
    """Every datable expression of an article, in order; of two that overlap, the one that was written more fully."""
    frame = Frame.of(article.head.published, fiscal_year_start)
    found: list[FoundDate] = []
    if (dateline := article.head.dateline) and dateline.date:
        found += _of_the_dateline(article, rules, dateline.start, dateline.end, dateline.date)
    for line in lines(article, rules):
        found += _without_overlaps((*written(line, frame), *relative(line, frame), *lengths(line)), found)
    return tuple(sorted(found, key=lambda date: date.start))


def _of_the_dateline(article: Article, rules: Rules, start: int, end: int, day: str) -> Iterator[FoundDate]:
    """The day of a dateline, whose year was inferred where it was read."""
    from ...model.written_dates import written_dates
    from ..plain.dateline import in_full

    words = article.text[start:end]
    first = next(written_dates(words, rules.language), None)
    if first:
        yield FoundDate(start + first.start, start + first.end, day)
    elif in_full(words, rules.language) != words:
        return


def _without_overlaps(candidates: tuple[FoundDate, ...], taken: list[FoundDate]) -> Iterator[FoundDate]:
    """The longest of those that overlap; of equally long ones, the first."""
    kept: list[FoundDate] = []
    for one in sorted(candidates, key=lambda date: date.start - date.end):
        if not any(one.start < other.end and other.start < one.end for other in (*kept, *taken[:1])):
            kept.append(one)
    yield from kept



