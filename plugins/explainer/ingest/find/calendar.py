"""The calendar around the day of publication: weeks, months and years before and after it, as EDTF."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from ...frozen import frozen
from ...model.dates import parse_date
from ..languages.dates import Edge


@frozen
class Frame:
    """The day from which a text speaks, as far as it is known."""

    day: date | None
    """The day of publication; None where no day is known."""
    year: int | None
    """The year of publication."""
    month: int | None
    fiscal: tuple[int, int]
    """The month and day on which a fiscal year begins."""
    over: bool = False
    """Whether the article speaks of the fiscal year that has just ended as of this one."""
    named: tuple[tuple[int, int], ...] = ()
    """Months that the article names with one year only, each with it."""

    @classmethod
    def of(cls, published: str | None, fiscal: tuple[int, int]) -> Frame:
        """The frame of an article that appeared on a day, in a month or in a year."""
        if not published:
            return cls(None, None, None, fiscal)
        try:
            parsed = parse_date(published)
        except ValueError:
            return cls(None, None, None, fiscal)
        if parsed.precision == "day":
            return cls(parsed.start, parsed.start.year, parsed.start.month, fiscal)
        one_year = parsed.start.year == parsed.end.year
        one_month = one_year and parsed.start.month == parsed.end.month
        return cls(None, parsed.start.year if one_year else None, parsed.start.month if one_month else None, fiscal)

    def on(self, shift: int) -> str | None:
        """A day as far from that of publication."""
        return day_after(self.day, shift) if self.day else None

    def week(self, shift: int) -> str | None:
        """A week from Monday to Sunday; 0 is that of publication."""
        return _interval(self.in_week(shift, 0), self.in_week(shift, 6))

    def in_week(self, shift: int, weekday: int) -> str | None:
        """A day of such a week."""
        return day_after(self.day, 7 * shift + weekday - self.day.weekday()) if self.day else None

    def weekend(self, *, ahead: bool) -> str | None:
        """The nearest Saturday and Sunday: those that have begun by the day of publication, or else those to come."""
        if self.day is None:
            return None
        back = (self.day.weekday() - 5) % 7
        shift = 7 - back if ahead and back > 1 else -back
        return _interval(day_after(self.day, shift), day_after(self.day, shift + 1))

    def last_weekend(self) -> str | None:
        """The weekend before the week of publication."""
        return _interval(self.in_week(-1, 5), self.in_week(-1, 6))

    def months(self, shift: int) -> str | None:
        """A month as far from that of publication."""
        if self.year is None or self.month is None:
            return None
        return month_of(self.year * 12 + self.month - 1 + shift)

    def years(self, shift: int) -> str | None:
        """A year as far from that of publication."""
        return _year(self.year + shift) if self.year else None

    def decades(self, shift: int) -> str | None:
        """A decade as far from that of publication."""
        decade = self.year // 10 + shift if self.year else -1
        return f"{decade:03}X" if 0 < decade < 1000 else None

    def centuries(self, shift: int) -> str | None:
        """A century as far from that of publication."""
        century = self.year // 100 + shift if self.year else -1
        return f"{century:02}XX" if 0 < century < 100 else None

    def weekday(self, weekday: int, *, ahead: bool) -> str | None:
        """The nearest day of that name, the day of publication itself included; ahead: at or after it."""
        if self.day is None:
            return None
        back = (self.day.weekday() - weekday) % 7
        return self.on(-back if not ahead or not back else 7 - back)

    def fiscal_year(self, year: int) -> str | None:
        """The fiscal year that bears the number of the year in which it ends."""
        month, day = self.fiscal
        if (month, day) == (1, 1):
            return _year(year)
        try:
            start, end = date(year - 1, month, day), date(year, month, day) - timedelta(days=1)
        except ValueError:
            return None
        return f"{start.isoformat()}/{end.isoformat()}"

    def this_fiscal_year(self, shift: int) -> str | None:
        """The fiscal year of publication, or one as far from it."""
        number = self.fiscal_number
        return self.fiscal_year(number + shift) if number else None

    @property
    def fiscal_number(self) -> int | None:
        """The number of the fiscal year of publication."""
        if self.day is None:
            return None
        begun = (self.day.month, self.day.day) >= self.fiscal and self.fiscal != (1, 1)
        return self.day.year + begun

    @property
    def fiscal_turn(self) -> bool:
        """Whether another fiscal year has ended some weeks ago, of which people speak still."""
        begins = (self.this_fiscal_year(0) or "").partition("/")
        return bool(self.day and begins[2] and (self.day - date.fromisoformat(begins[0])).days < _WEEKS_AFTER)


def _interval(first: str | None, last: str | None) -> str | None:
    return f"{first}/{last}" if first and last else None


def year_until(end: date) -> str | None:
    """The year that ends on a day."""
    try:
        before = end.replace(year=end.year - 1)
    except ValueError:
        before = date(end.year - 1, 2, 28)
    return f"{(before + timedelta(days=1)).isoformat()}/{end.isoformat()}"


def month_of(count: int) -> str | None:
    """A month by how many have gone since the year 0."""
    year, month = divmod(count, 12)
    return f"{year:04}-{month + 1:02}" if 1 <= year <= 9999 else None


def months_later(day: date, months: int) -> date | None:
    """The same day of the month so many months later; None where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return day.replace(year=year, month=month + 1)
    except ValueError:
        return None


def _year(year: int) -> str | None:
    return f"{year:04}" if 1 <= year <= 9999 else None


def day_after(day: date, shift: int) -> str | None:
    """A day as far from another; None where the calendar ends."""
    try:
        return (day + timedelta(days=shift)).isoformat()
    except OverflowError:
        return None


_WEEKS_AFTER = 100
"""So many days after its end, numbers of a fiscal year are still published."""
YEARS: Mapping[str, int] = {"lustrum": 5, "decade": 10, "century": 100}
"""Units of time that are told in years."""
_YEAR, _MONTH, _DECADE = re.compile(r"\d{4}"), re.compile(r"(\d{4})-(0[1-9]|1[0-2])"), re.compile(r"(\d{3})X")
_EDGES: Mapping[Edge, int] = {"first": 1, "last": 12}


def part_of(edtf: str, edge: Edge) -> str | None:
    """A part of a year, month or decade, no more exact than its words; None of anything else.

    The end of 2021 is about one month, 2021-12~; of early 2023, mid-April and the end of May no more is told than the
    year and the month in which they lie.
    """
    if _YEAR.fullmatch(edtf):
        return f"{edtf}-{_EDGES[edge]:02}~" if edge in _EDGES else edtf
    return edtf if _MONTH.fullmatch(edtf) or _DECADE.fullmatch(edtf) else None
