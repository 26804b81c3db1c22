"""The rows of a table that belong to a figure, for the checks that compare the two."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from ..model.dates import Edtf, parse_date
from ..model.figure import Figure, Series
from ..model.site import Site
from ..model.writing import Writing
from .sound import original


class Row(NamedTuple):
    """An observation: when or of what, and the number."""

    x: str
    y: Decimal
    line: int
    """The line of the file."""
    cells: tuple[str, ...]
    """The whole row, as written."""

    @property
    def when(self) -> Edtf | None:
        """x as a date, where it is one."""
        try:
            return parse_date(self.x)
        except ValueError:
            return None


def series_in(writing: Writing, site: Site) -> Series | None:
    """The series of the figure that a file holds; None where it holds another note, or a figure without one."""
    figure = original(writing, site)
    return figure.series if isinstance(figure, Figure) else None


def rows_of(site: Site, series: Series) -> Iterator[Row]:
    """The observations of a series that have a number, in the order of the file."""
    table = site.tables.get(series.data)
    if table is None or {series.x, series.y, *series.where} - set(table.columns):
        return
    x, y = table.columns.index(series.x), table.columns.index(series.y)
    chosen = [(table.columns.index(name), value) for name, value in series.where.items()]
    for row, line in zip(table.rows, table.lines, strict=True):
        if all(row[at] == value for at, value in chosen):
            try:
                yield Row(row[x].strip(), Decimal(row[y].strip()), line, row)
            except InvalidOperation:  # empty, or another check's
                continue


def rows_for(site: Site, figure: Figure, series: Series) -> list[Row]:
    """The observations of the figure's own period."""
    period = figure.period
    if period is None:
        return []
    rows = list(rows_of(site, series))
    exact = {period.text.rstrip("~?%"), str(period.end.year) if _is_year(period) else ""}
    return [row for row in rows if row.x in exact]


def cells_of(site: Site, figure: Figure) -> set[Decimal]:
    """The numbers that the figure's series gives for its period."""
    return {row.y for row in rows_for(site, figure, figure.series)} if figure.series else set()


def _is_year(period: Edtf) -> bool:
    """A calendar year or a fiscal one, which tables write by the year in which it ends."""
    return 363 <= (period.end - period.start).days <= 366


def rows_within(site: Site, figure: Figure, series: Series) -> list[Row]:
    """The observations whose times lie within the figure's period; all of them where it has none."""
    rows = list(rows_of(site, series))
    period = figure.period
    if period is None:
        return rows
    return [row for row in rows if (when := row.when) and period.start <= when.start and when.end <= period.end]
