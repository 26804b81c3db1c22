"""Dates as people know them: whole, partial, approximate, or a range (EDTF, ISO 8601-2)."""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, NamedTuple

from .reads import ReadBy

_PLAIN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")

_NEVER = re.compile(r"[\sTZ]")
"""What the library takes and no date of ours has: blanks, a time of day, a time zone."""

EARLIEST, LATEST = date.min, date.max
"""What an unknown or open bound counts as."""


class Edtf(NamedTuple):
    """A date or a range; two sort by their first possible day, then by their last."""

    start: date
    """The first day it can mean."""
    end: date
    """The last day it can mean."""
    text: str
    """As it was written."""
    precision: str
    """day, month, year, or range."""
    approximate: bool
    """Written with ~, ? or %."""

    def __str__(self) -> str:
        return self.text

    @property
    def bounds(self) -> tuple[str, str]:
        """The two sides of a range as written; both the same for a single date."""
        first, _, last = self.text.partition("/")
        return first, last or first

    @property
    def known_start(self) -> date:
        """The first day it can mean; the last one where its beginning is open."""
        return self.end if self.start == EARLIEST else self.start

    def covers(self, other: Edtf) -> bool:
        """Whether the other lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end


@lru_cache(maxsize=65536)
def parse_date(text: str) -> Edtf:
    """Read an EDTF date. Raises ValueError saying how to write one.

    Plain dates go through a regular expression and the rest through the edtf library, which takes milliseconds a
    date; a property test holds the two to the same answer. Open and unknown bounds are read here, since the library
    turns them into infinities.
    """
    if "/" in text:
        return _range(text)
    found = _PLAIN.fullmatch(text)
    return _plain(text, found) if found else _library(text)


def _plain(text: str, found: re.Match[str]) -> Edtf:
    year, month, day, mark = int(found[1]), found[2], found[3], found[4]
    try:
        if day:
            start = end = date(year, int(month), int(day))
            precision = "day"
        elif month:
            start = date(year, int(month), 1)
            end = date(year, int(month), calendar.monthrange(year, int(month))[1])
            precision = "month"
        else:
            start, end, precision = date(year, 1, 1), date(year, 12, 31), "year"
    except (ValueError, calendar.IllegalMonthError):
        if month and 21 <= int(month) <= 41:  # seasons and other parts of a year
            return _library(text)
        raise _refusal(text) from None
    return Edtf(start, end, text, precision, bool(mark))


def _range(text: str) -> Edtf:
    first, _, last = text.partition("/")
    if "/" in last or (first in ("", "..") and last in ("", "..")):
        raise _refusal(text)
    begin = None if first in ("", "..") else parse_date(first)
    finish = None if last in ("", "..") else parse_date(last)
    start = begin.start if begin else EARLIEST
    end = finish.end if finish else LATEST
    if start > end:
        raise ValueError(f'"{text}" ends before it begins. Write the earlier date first.')
    return Edtf(start, end, text, "range", any(bound.approximate for bound in (begin, finish) if bound))


def _library(text: str) -> Edtf:
    if _NEVER.search(text):
        raise _refusal(text)
    import edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        parsed = edtf.parse_edtf(text)
        start = date(*parsed.lower_strict()[:3])
        end = date(*parsed.upper_strict()[:3])
    except (EDTFParseException, ValueError, AttributeError, TypeError):
        raise _refusal(text) from None
    return Edtf(start, end, text, "range", any(mark in text for mark in "~?%"))


def _refusal(text: str) -> ValueError:
    return ValueError(
        f'"{text}" is no date. Write 2022-11-15, 2022-11 or 2022; add ~ for about; '
        "write a range as 2021-10-01/2022-09-30."
    )


def _read(value: Any) -> Edtf:
    if isinstance(value, Edtf):
        return value
    if isinstance(value, date):
        return parse_date(value.isoformat())
    if not isinstance(value, str):
        raise _refusal(str(value))
    return parse_date(value.strip())


def _read_day(value: Any) -> date:
    parsed = _read(value)
    if parsed.precision != "day" or parsed.approximate:
        raise ValueError(f'"{value}" is no day. Write year, month and day, such as 2022-11-15.')
    return parsed.start


When = Annotated[Edtf, ReadBy(_read, {"type": "string"})]
Day = Annotated[date, ReadBy(_read_day, {"type": "string", "format": "date"})]
