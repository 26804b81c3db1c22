"""When something was counted, as far as the sentence of its number says."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ...frozen import frozen
from ..findings import FoundDate
from ..languages.figures import FigureRules
from .figure_counts import Counted

_NEAR = 120
"""How far behind a number its time is looked for."""
_BACK = 3
"""How many dates before a number are looked at."""

_BOUND = 30
"""So near behind a time its own end is told."""

_PLAIN = re.compile(r"\d{4}(?:-\d\d){0,2}")
_YEAR = re.compile(r"\d{4}")


@frozen
class Day:
    """A date of the sentence, by its place in it."""

    start: int
    end: int
    edtf: str
    free: bool = False
    """Whether it needs no preposition: last year."""
    whole: bool = False
    """Whether its two ends were written one by one: from October through March."""


def days_of(text: str, offset: int, dates: Sequence[FoundDate], figures: FigureRules) -> list[Day]:
    """The dates of a sentence that can be the time of a number.

    Not among them are those on which somebody spoke, and years that only describe a noun: the 2021 report.
    """
    found: list[Day] = []
    for date in dates:
        if not date.edtf or date.edtf.startswith("P"):
            continue
        start, end = date.start - offset, date.end - offset
        last = found[-1] if found else None
        if last and figures.through.fullmatch(text, last.end, start) and (period := _between(last.edtf, date.edtf)):
            found[-1] = Day(last.start, end, period, whole=True)
        elif last and start - last.end < _BOUND and figures.bounds.search(text, last.end, start):
            continue
        elif not figures.said.search(text, max(0, start - 60), start) and not _describes(text, start, end, figures):
            found.append(Day(start, end, date.edtf, free=bool(figures.free.match(text, start))))
    return found


def _between(first: str, last: str) -> str | None:
    """From one date to another of the same form: from October 2022 through March 2023."""
    plain = _PLAIN.fullmatch(first) and _PLAIN.fullmatch(last) and len(first) == len(last) and first < last
    return f"{first}/{last}" if plain else None


def _describes(text: str, start: int, end: int, figures: FigureRules) -> bool:
    """Whether a year describes the noun behind it."""
    if not _YEAR.fullmatch(text, start, end) or not figures.articles.search(text, max(0, start - 8), start):
        return False
    noun = re.compile(r"\s+(?P<word>[^\W\d_]+)").match(text, end)
    return bool(noun and noun["word"].lower() not in figures.nouns.stops)


def period_of(
    text: str, figure: int, all_counted: Sequence[Counted], days: Sequence[Day], figures: FigureRules
) -> str | None:
    """The time that a number covers: a date close behind it, else the one with which its sentence or clause begins."""
    if not days:
        return None
    what = all_counted[figure]
    at = bisect_left(days, what.end, key=lambda day: day.start)
    if at < len(days) and days[at].start - what.end <= _NEAR:
        day = days[at]
        between = text[what.end : day.start]
        governed = day.free or figures.governs.search(text, max(0, day.start - 50), day.start)
        if governed and not figures.compares.search(between):
            return day.edtf
        crossed = figure + 1 < len(all_counted) and all_counted[figure + 1].start < day.start
        if not crossed and figures.since.search(text, max(0, day.start - 40), day.start):
            return _open(day.edtf)
    return _ahead(text, figure, all_counted, days[max(0, at - _BACK) : at], figures)


def _ahead(
    text: str, figure: int, all_counted: Sequence[Counted], ahead: Sequence[Day], figures: FigureRules
) -> str | None:
    """A date before a number that governs it: in March 2023 at the head of the sentence, or since October, when."""
    if not ahead:
        return None
    what, last = all_counted[figure], ahead[-1]
    if figures.when.match(text, last.end) or last.whole:
        return last.edtf
    if figures.since.search(text, max(0, last.start - 40), last.start):
        opens = last.start < 40 and "," in text[last.end : what.start]
        return _open(last.edtf) if opens and len(ahead) == 1 else None
    for day in reversed(ahead):
        between = text[day.end : what.start]
        told = figure > 0 and all_counted[figure - 1].end <= day.start and figures.contrasts.search(between)
        governed = day.free or figures.governs.search(text, max(0, day.start - 50), day.start)
        apart = figures.apart.search(text, max(0, day.start - 40), day.start)
        if governed and not apart and not told and ";" not in between and not figures.reports.search(between):
            return day.edtf
    return None


def _open(edtf: str) -> str | None:
    """From a date on; None where its form does not let it be a bound."""
    return f"{edtf}/.." if _PLAIN.fullmatch(edtf) else None
