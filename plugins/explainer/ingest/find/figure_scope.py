"""Where and when a number was counted, as far as its own sentence says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..findings import FoundDate
from ..languages.figures import FigureRules
from .figure_counted import Counted
from .figure_numbers import BLANK

_NEAR = 120
"""How far behind a number its place and its time are looked for."""

_PLAIN = re.compile(r"\d{4}(?:-\d\d){0,2}")
_BLANKS = re.compile(rf"\s*{BLANK}.*")


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the sentence, by its place in it."""

    start: int
    end: int
    edtf: str
    whole: bool = False
    """Whether its two ends were written one by one: from October through March."""


def days_of(text: str, offset: int, dates: Sequence[FoundDate], figures: FigureRules) -> list[Day]:
    """The dates of a sentence that can be the time of a number: not those on which somebody spoke."""
    found: list[Day] = []
    for date in dates:
        if not date.edtf or date.edtf.startswith("P"):
            continue
        start, end = date.start - offset, date.end - offset
        if (
            found
            and figures.through.fullmatch(text, found[-1].end, start)
            and (period := _period(found[-1].edtf, date.edtf))
        ):
            found[-1] = Day(found[-1].start, end, period, whole=True)
        elif not figures.said.search(text[max(0, start - 60) : start]):
            found.append(Day(start, end, date.edtf))
    return found


def _period(first: str, last: str) -> str | None:
    """From one date to another of the same form: from October 2022 through March 2023."""
    plain = _PLAIN.fullmatch(first) and _PLAIN.fullmatch(last) and len(first) == len(last) and first < last
    return f"{first}/{last}" if plain else None


def scope_of(text: str, start: int, end: int, figures: FigureRules) -> str:
    """Where or among whom, in the sentence's own words; empty where it does not say. The text has its dates blank."""
    behind = _place(text, end, min(len(text), end + _NEAR), figures)
    return behind or _place(text, 0, min(start, _NEAR), figures, opening=True)


def _place(text: str, start: int, end: int, figures: FigureRules, opening: bool = False) -> str:
    for found in figures.scope.finditer(text, start, end):
        if ";" in text[start : found.start()] or (opening and found.start() > 3):
            return ""
        if found["place"] and (figures.places.match(found["place"]) or BLANK in found[0]):
            continue
        words = _BLANKS.sub("", found[0])
        return " ".join(words.split()).strip(" ,.") if not words.endswith(("U.S.", "D.C.")) else " ".join(words.split())
    return ""


def period_of(
    text: str, what: Counted, others: Sequence[Counted], days: Sequence[Day], figures: FigureRules
) -> str | None:
    """The time that a number covers: a date close behind it, else the one with which its sentence or clause begins."""
    behind = next((day for day in days if day.start >= what.end), None)
    if behind and behind.start - what.end <= _NEAR:
        between = text[what.end : behind.start]
        crossed = any(what.end <= each.start < behind.start for each in others)
        compared = figures.compares.search(between)
        governed = figures.governs.search(text[max(0, behind.start - 50) : behind.start])
        if governed and not compared and not (crossed and _contrasts(between)):
            return behind.edtf
        if figures.since.search(text[max(0, behind.start - 40) : behind.start]) and not crossed:
            return _open(behind.edtf)
    ahead = [day for day in days if day.end <= what.start]
    if not ahead:
        return None
    return _ahead(text, what, ahead, figures)


def _contrasts(between: str) -> bool:
    """Whether another number stands between that was counted at another time."""
    return ";" in between


def _ahead(text: str, what: Counted, ahead: Sequence[Day], figures: FigureRules) -> str | None:
    """A date before a number that governs it: in March 2023 at the head of the sentence, or since October, when."""
    last = ahead[-1]
    when = re.match(r",?\s+(?:when|cuando)\b", text[last.end :])
    if when:
        return last.edtf
    between = text[last.end : what.start]
    if last.whole:
        return last.edtf
    if figures.compares.search(text[max(0, last.start - 30) : last.start]) and len(ahead) == 1:
        if figures.since.search(text[max(0, last.start - 40) : last.start]) and last.start < 12 and "," in between:
            return _open(last.edtf)
        return None
    for day in reversed(ahead):
        before = text[max(0, day.start - 50) : day.start]
        compared = figures.compares.search(before[-30:])
        if figures.governs.search(before) and not compared and ";" not in text[day.end : what.start]:
            return day.edtf
    return None


def _open(edtf: str) -> str | None:
    """From a date on; None where its form does not let it be a bound."""
    return f"{edtf}/.." if _PLAIN.fullmatch(edtf) else None
