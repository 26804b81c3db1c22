"""The calendar around the day of publication: weeks, months and years before and after it, as EDTF."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from ...model.dates import parse_date


@dataclass(frozen=True, slots=True)
class Frame:
    """The day from which a text speaks, as far as it is known."""

    day: date | None
    """The day of publication; None where no day is known."""
    year: int | None
    """The year of publication."""
    month: int | None
    fiscal: tuple[int, int]
    """The month and day on which a fiscal year begins."""

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
        return (self.day + timedelta(days=shift)).isoformat() if self.day else None

    def week(self, shift: int) -> str | None:
        """A week from Monday to Sunday; 0 is that of publication."""
        if self.day is None:
            return None
        monday = self.day - timedelta(days=self.day.weekday()) + timedelta(weeks=shift)
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"

    def weekend(self, shift: int) -> str | None:
        """A Saturday and Sunday; 0 is the one at the end of the week of publication."""
        if self.day is None:
            return None
        saturday = self.day - timedelta(days=self.day.weekday()) + timedelta(days=5, weeks=shift)
        return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"

    def months(self, shift: int) -> str | None:
        """A month as far from that of publication."""
        if self.year is None or self.month is None:
            return None
        at = self.year * 12 + self.month - 1 + shift
        return f"{at // 12:04}-{at % 12 + 1:02}"

    def years(self, shift: int) -> str | None:
        """A year as far from that of publication."""
        return f"{self.year + shift:04}" if self.year else None

    def weekday(self, weekday: int, *, ahead: bool) -> str | None:
        """The nearest day of that name, the day of publication itself included; ahead: at or after it."""
        if self.day is None:
            return None
        back = (self.day.weekday() - weekday) % 7
        return self.on(-back if not ahead or not back else 7 - back)

    def fiscal_year(self, year: int) -> str:
        """The fiscal year that bears the number of the year in which it ends."""
        month, day = self.fiscal
        if (month, day) == (1, 1):
            return f"{year:04}"
        start = date(year - 1, month, day)
        return f"{start.isoformat()}/{(date(year, month, day) - timedelta(days=1)).isoformat()}"

    def this_fiscal_year(self, shift: int) -> str | None:
        """The fiscal year of publication, or one as far from it."""
        if self.day is None:
            return None
        month, day = self.fiscal
        begun = (self.day.month, self.day.day) >= (month, day) and (month, day) != (1, 1)
        return self.fiscal_year(self.day.year + begun + shift)


def part_of(edtf: str, share: tuple[float, float]) -> str | None:
    """A part of a year as months, of a month or week as days, about; None of what is shorter."""
    try:
        whole = parse_date(edtf)
    except ValueError:
        return None
    first, last = share
    if whole.precision == "year":
        begins, ends = round(first * 12) + 1, max(round(last * 12), round(first * 12) + 1)
        year = whole.start.year
        return f"{year}-{begins:02}~" if begins == ends else f"{year}-{begins:02}~/{year}-{ends:02}~"
    if whole.precision == "month":
        days = calendar.monthrange(whole.start.year, whole.start.month)[1]
        begins, ends = int(first * days) + 1, max(int(last * days), 1)
        return f"{whole.start.isoformat()[:7]}-{begins:02}~/{whole.start.isoformat()[:7]}-{ends:02}~"
    return None
