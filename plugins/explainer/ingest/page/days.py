"""A moment as markup writes it → its day, the one that stands there: no time zone moves it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

from ...model.language import ENGLISH, SPANISH
from ...model.written_dates import written_dates

_ISO = re.compile(
    r"^\D{0,20}?((?:19|20)\d\d)[-/.]?([01]\d)[-/.]?([0-3]\d)(?!\d)|^((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)"
)

_EPOCH = re.compile(r"^(\d{10})(?:\d{3})?$")

_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)")


def first_day(candidates: Iterable[str], *, until: date | None = None) -> str | None:
    """The first candidate that names a whole day of the age of the web, and none that is still to come."""
    for candidate in candidates:
        day = _day(candidate.strip()[:200])
        if day and date(1990, 1, 1) <= day <= (until or date.max):
            return day.isoformat()
    return None


def _day(written: str) -> date | None:
    if found := _ISO.match(written):
        year, month, day = found.groups()[:3] if found[1] else found.groups()[3:]
        return _date(int(year), int(month), int(day))
    if found := _EPOCH.match(written):
        return datetime.fromtimestamp(int(found[1]), UTC).date()
    for language in (ENGLISH, SPANISH):
        for each in written_dates(written, language):
            if each.year and each.month and each.day:
                return _date(each.year, each.month, each.day)
    if found := _NUMBERS.search(written):
        one, other, year = (int(part) for part in found.groups())
        # 3/4/2022 is a day in March or in April: only what can be one thing is read.
        if one > 12 or one == other:
            return _date(year, other, one)
        if other > 12:
            return _date(year, one, other)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
