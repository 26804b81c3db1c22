"""Dates that are written with a month or a year: whole ones, and those whose year the text leaves to the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import groupby

from ...model.dates import parse_date
from ...model.written_dates import WrittenDate, dates_in
from ..findings import FoundDate
from .calendar import Frame, part_of
from .date_sentence import Line

_NO_YEAR = re.compile(
    r"(?:\b(?:title|section|article|chapter|room|route|highway|flight|no\.?|number|law|ley|decreto|resolution|order|page|p\.|§|#)\s*"
    r"|[$€£#]\s?)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\s+(?:people|migrants|soldiers|troops|personas|dollars|miles|kilometers|votes|students|workers)\b")
_DECADE = re.compile(r"\b(?P<part>early|mid|late)?[\s-]*(?:the\s+)?(?P<decade>(?:1[89]|20)\d0)['’]?s\b|\baños\s+(?P<spanish>[3-9]0)\b", re.IGNORECASE)
_NINE_ELEVEN = re.compile(r"(?<![\d/])(?:9/11|11-S)(?![\d/])")
_SPAN = re.compile(r"^\s*(?:-|–|—|to|through|until|al?|hasta)\s*$", re.IGNORECASE)


def written(line: Line, frame: Frame) -> Iterator[FoundDate]:
    """The dates of a sentence that are written with a month or a year."""
    if not any(character.isdigit() for character in line.text) and not _has_month(line):
        return
    taken: list[tuple[int, int]] = []
    for found in _named_parts(line, frame):
        taken.append((found.start, found.end))
        yield found
    groups = groupby(dates_in(line.text, line.rules.language), key=lambda each: (each.start, each.end))
    year_here: int | None = None
    for (start, end), group in groups:
        if any(first < end and start < last for first, last in taken):
            continue
        days = list(group)
        resolved = _resolved(line, days, frame, year_here)
        if resolved is None:
            continue
        edtf, year_here = resolved
        first, edtf = _with_edge(line, start, edtf)
        yield FoundDate(line.offset + first, line.offset + end, edtf)


def _has_month(line: Line) -> bool:
    words = line.text.lower()
    return any(month in words for month in line.rules.language.months if len(month) > 2)


def _named_parts(line: Line, frame: Frame) -> Iterator[FoundDate]:
    """Decades, seasons, quarters and halves, and 9/11."""
    rules = line.rules.dates
    for found in _DECADE.finditer(line.text):
        start = 1900 + int(found["spanish"]) if found["spanish"] else int(found["decade"])
        ends = {"early": (0, 3), "mid": (3, 7), "late": (7, 9)}.get((found["part"] or "").lower())
        edtf = f"{start + ends[0]}~/{start + ends[1]}~" if ends else f"{start}/{start + 9}"
        yield FoundDate(line.offset + found.start(), line.offset + found.end(), edtf)
    for found in _compiled(rules.season).finditer(line.text):
        edtf = f"{found['year']}-{rules.seasons[found['season'].lower()]}"
        yield FoundDate(line.offset + found.start(), line.offset + found.end(), edtf)
    for found in _compiled(rules.quarters).finditer(line.text):
        if edtf_of := _quarter(line, found, frame):
            yield FoundDate(line.offset + found.start(), line.offset + found.end(), edtf_of)
    if rules.nine_eleven:
        for found in _NINE_ELEVEN.finditer(line.text):
            yield FoundDate(line.offset + found.start(), line.offset + found.end(), "2001-09-11")


def _quarter(line: Line, found: re.Match[str], frame: Frame) -> str | None:
    rules = line.rules.dates
    shift = (found["shift"] or "").lower()
    year = frame.year + rules.shifts.get(shift, 0) if shift and frame.year else None
    year = year or (int(found["year"]) if found["year"] and found["year"].isdigit() else None)
    if year is None:
        return None
    length = 6 if found["part"].lower() in ("half", "semestre", "mitad") else 3
    ordinal = rules.ordinals[found["ordinal"].lower()]
    ordinal = 12 // length if ordinal == -1 else ordinal
    first = (ordinal - 1) * length
    if found["fiscal"]:
        offset = frame.fiscal[0] - 1
        first += offset - (12 if offset else 0)
    at = year * 12 + first
    last = at + length - 1
    return f"{at // 12:04}-{at % 12 + 1:02}/{last // 12:04}-{last % 12 + 1:02}"


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _resolved(line: Line, days: list[WrittenDate], frame: Frame, year_here: int | None) -> tuple[str | None, int | None] | None:
    """A written date as EDTF, and the year from which the sentence goes on; None for what is no date."""
    first, last = days[0], days[-1]
    if _is_no_date(line, first):
        return None
    if first.fiscal:
        assert first.year and last.year
        begin, end = frame.fiscal_year(first.year), frame.fiscal_year(last.year)
        return (begin if begin == end else f"{begin.split('/')[0]}/{end.split('/')[-1]}"), year_here
    if first.year and not first.month:
        if len(days) > 1 and last.year and last.year > first.year:
            return f"{first.year}/{last.year}", last.year
        return f"{first.year}", first.year
    years = [_year(line, day, frame, year_here) for day in days]
    ends = [_iso(day, year) for day, year in zip(days, years, strict=True)]
    if ends[0] is None:
        return None, year_here
    if len(days) > 1 and ends[-1] and ends[-1] != ends[0]:
        if _reads(f"{ends[0]}/{ends[-1]}"):
            return f"{ends[0]}/{ends[-1]}", years[0]
        return None, years[0]
    return ends[0], years[0]


def _is_no_date(line: Line, day: WrittenDate) -> bool:
    before, behind = line.text[max(0, day.start - 24) : day.start], line.text[day.end :]
    if day.month is None:
        return bool(_NO_YEAR.search(before) or _COUNTED.match(behind)) and not day.fiscal
    if day.day is None and day.year is None:
        return bool(line.rules.dates.not_months.search(before))
    return False


def _iso(day: WrittenDate, year: int | None) -> str | None:
    if year is None:
        return None
    written = "-".join((f"{year:04}", *(f"{part:02}" for part in (day.month, day.day) if part)))
    return written if _reads(written) else None


def _reads(edtf: str) -> bool:
    try:
        parse_date(edtf)
    except ValueError:
        return False
    return True


def _year(line: Line, day: WrittenDate, frame: Frame, year_here: int | None) -> int | None:
    """The year of a month or a day: written, or the nearest one that its sentence admits."""
    if day.year:
        return day.year
    assert day.month
    anchor = _anchor(line, day, year_here)
    if anchor is not None:
        return anchor
    if frame.year is None:
        return None
    if frame.day is None:
        # Of a story of which only the month or year is known, a month of its own year is all that can be said.
        return frame.year if frame.month is None or day.month <= frame.month else None
    ahead = line.ahead(day.start, day.end)
    if day.day:
        candidates = [date(year, day.month, day.day) for year in range(frame.year - 1, frame.year + 2) if _is_day(year, day)]
        if day.weekday is not None:
            candidates = [each for each in candidates if each.weekday() == day.weekday] or candidates
        return _nearest_day(candidates, frame.day, ahead)
    return _nearest_month(day.month, frame.day, ahead)


_ANCHORED = re.compile(r"\b(?:that|the\s+same|of\s+the\s+same|ese|aquel|del\s+mismo)\s+(?:year['’]s\s+)?$", re.IGNORECASE)
_ENDED = re.compile(r"\b(?:which|that)?\s*(?:ended|ending|ends|began|begins|beginning|ran|terminó|finalizó|concluyó|termina)\b[^.;]{0,24}$", re.IGNORECASE)


def _anchor(line: Line, day: WrittenDate, year_here: int | None) -> int | None:
    """The year from which the sentence speaks: "in 2018 … that October", "fiscal year 2022, which ended on Sept. 30"."""
    before = line.text[: day.start]
    if year_here and _ANCHORED.search(before[-30:]):
        return year_here
    fiscal = [each for each in dates_in(line.text, line.rules.language) if each.fiscal and each.end <= day.start]
    if fiscal and fiscal[-1].year and _ENDED.search(before[fiscal[-1].end :]):
        return fiscal[-1].year - bool(re.search(r"beg[ai]n|ran", before[fiscal[-1].end :]) and day.month and day.month > 6)
    # Two days of one sentence, the second with its year: from March 3 to April 5, 2021.
    later = [each for each in dates_in(line.text, line.rules.language) if each.start >= day.end and each.month]
    if later and later[0].year and later[0].day and _SPAN.match(line.text[day.end : later[0].start]):
        assert day.month
        return later[0].year - (day.month > (later[0].month or 12))
    return None


def _is_day(year: int, day: WrittenDate) -> bool:
    try:
        date(year, day.month or 1, day.day or 1)
    except ValueError:
        return False
    return True


def _nearest_day(candidates: list[date], now: date, ahead: bool | None) -> int | None:
    """The year of the nearest day on the side to which the sentence looks; a few days either way speak for themselves."""
    if not candidates:
        return None
    nearest = min(candidates, key=lambda each: abs((each - now).days))
    if abs((nearest - now).days) <= 45 or ahead is None:
        return nearest.year
    fitting = [each for each in candidates if (each >= now) == ahead]
    # Half a year and more on the other side of what the sentence says is a contradiction.
    return min(fitting, key=lambda each: abs((each - now).days)).year if fitting else nearest.year


def _nearest_month(month: int, now: date, ahead: bool | None) -> int:
    back = (now.month - month) % 12
    if not back:
        return now.year
    if ahead and 12 - back <= 9:
        return now.year + (now.month + 12 - back > 12)
    return now.year - (month > now.month)


def _with_edge(line: Line, start: int, edtf: str | None) -> tuple[int, str | None]:
    """A date together with the word for a part of it that stands before: early 2023, at the end of April."""
    rules = line.rules.dates
    found = _compiled(rules.edge).search(line.text[max(0, start - 40) : start])
    if not found or not edtf:
        return start, edtf
    word = (found["edge"] or found["edge_of"] or "").lower()
    part = part_of(edtf, rules.edges[word]) if word in rules.edges else None
    return (start - len(found[0].lstrip()), part) if part else (start, edtf)
