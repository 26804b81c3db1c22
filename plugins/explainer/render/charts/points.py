"""The rows of a table as things to draw: each with its time or its name, its value, and the part it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from ...frozen import frozen
from ...model.dates import Edtf, parse_date
from ...model.figure import Figure, Series
from ...model.locale import Locale
from ...model.site import Table
from ...settings import Settings
from ..series import kept, number


@frozen
class Point:
    """One observation."""

    label: str
    """When or what it is, in words."""
    value: Decimal | None
    """None where nothing was observed."""
    start: date | None = None
    """Its first day; None where it is no time."""
    end: date | None = None
    """The day after its last."""
    part: str = ""
    """The value of the column that tells parts apart."""
    own: bool = False
    """Whether it is the figure's own."""
    low: Decimal | None = None
    high: Decimal | None = None


def timed(points: Sequence[Point]) -> bool:
    """Whether all of them are times."""
    return all(point.start for point in points)


def middle(start: date, end: date) -> date:
    """The day in the middle between two."""
    return start + (end - start) / 2


@frozen
class Reader:
    """Reads the rows of one figure's series."""

    settings: Settings
    locale: Locale
    figure: Figure
    series: Series
    table: Table
    by: str | None
    """The column that tells parts apart."""

    def points(self, own: int, low: str | None, high: str | None) -> tuple[Point, ...]:
        """Every row that belongs to the series, in time's order where it has one; own is the figure's own row's."""
        rows = kept(self.table, self.series, but=self.by)
        x, y = self._at(self.series.x), self._at(self.series.y)
        by = self._at(self.by) if self.by else None
        times = _times([row[x] for row in rows])
        mine = kept(self.table, self.series)[own] if own >= 0 else None
        points = []
        for row, when in zip(rows, times, strict=True):
            start, end = self._span(when) if when else (None, None)
            points.append(
                Point(
                    label=self._label(row[x], when),
                    value=number(row[y]),
                    start=start,
                    end=end,
                    part=row[by] if by is not None else "",
                    own=row == mine,
                    low=number(row[self._at(low)]) if low else None,
                    high=number(row[self._at(high)]) if high else None,
                )
            )
        return tuple(sorted(points, key=lambda point: point.start) if timed(points) else points)  # type: ignore[arg-type,return-value]

    def _at(self, name: str) -> int:
        return self.table.columns.index(name)

    def _label(self, text: str, when: Edtf | None) -> str:
        try:
            return self.locale.date(when or parse_date(text)) if len(text) >= 4 else text
        except ValueError:
            return text

    def _span(self, when: Edtf) -> tuple[date, date]:
        """The days that a row covers; a year is a fiscal one where the figure's own period begins with one."""
        month, day = self.settings.fiscal_year_start
        period = self.figure.period
        if when.precision == "year" and period and (period.start.month, period.start.day) == (month, day) != (1, 1):
            return date(when.start.year - 1, month, day), date(when.start.year, month, day)
        return when.start, when.end + timedelta(days=1)


def _times(texts: Sequence[str]) -> list[Edtf | None]:
    """Texts as years or months; all None where one is neither, since a day has no width on an axis of time."""
    found: list[Edtf | None] = []
    for text in texts:
        try:
            when = parse_date(text)
        except ValueError:
            return [None] * len(texts)
        if when.precision not in ("year", "month"):
            return [None] * len(texts)
        found.append(when)
    return found
