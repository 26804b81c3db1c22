"""The rows of a table that belong to a figure: which they are, which one is the figure's own, what their cells say."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from ..model.figure import Figure, Series
from ..model.site import Site, Table


def table_of(site: Site, series: Series) -> Table | None:
    """The table of a series; None where it lacks a column that the series is drawn from, which a check reports."""
    table = site.tables.get(series.data)
    return table if table and {series.x, series.y, *series.where} <= set(table.columns) else None


def kept(table: Table, series: Series, but: str | None = None) -> list[tuple[str, ...]]:
    """The rows of a table that belong to a series. The column named but is not asked."""
    at = {table.columns.index(name): value for name, value in series.where.items() if name != but}
    return [row for row in table.rows if all(row[index] == value for index, value in at.items())]


def number(text: str) -> Decimal | None:
    """A cell's number, or None."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def current(site: Site, figure: Figure, series: Series, table: Table) -> int:
    """Which of the kept rows is the figure's own: the one with its value, at its period's end; -1 for none."""
    rows = kept(table, series)
    x, y, own = table.columns.index(series.x), table.columns.index(series.y), site.number(figure)
    equal = [at for at, row in enumerate(rows) if own is not None and number(row[y]) == own]
    if figure.period and len(equal) > 1:
        end = figure.period.end
        return next((at for at in equal if rows[at][x] in (str(end.year), f"{end:%Y-%m}", end.isoformat())), -1)
    return equal[0] if len(equal) == 1 else -1
