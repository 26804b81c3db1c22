"""The cells of a table that hold a figure's number, or that add up to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from ..model.figure import Figure, Series
from ..model.locale import Locale
from ..model.site import Site, Table
from .passage import passage_step
from .step import Step


class Cell(NamedTuple):
    """One observation."""

    x: str
    y: str
    line: int


def cell_steps(site: Site, locale: Locale, figure: Figure) -> Iterator[Step]:
    """A step for each cell."""
    if figure.series:
        yield from _told(site, locale, figure.series, lambda cells: _own(site, figure, cells), "")
    if figure.sum_of:
        yield from _told(site, locale, figure.sum_of, lambda cells: _within(figure, cells), "adds up to it: ")


def _told(
    site: Site, locale: Locale, series: Series, choose: Callable[[list[Cell]], list[Cell]], before: str
) -> Iterator[Step]:
    source = (passage_step(site, locale, series.source),) if series.source else ()
    table = site.tables.get(series.data)
    if table is None:
        yield Step("cell", f"{series.data}: no such table", behind=source)
        return
    found = choose(list(_observations(table, series)))
    for cell in found:
        says = f"{before}{series.data}, {series.x} {cell.x}, {series.y}: {cell.y}"
        yield Step("cell", says, f"{table.path}:{cell.line}", behind=source)
    if not found:
        yield Step("cell", f"{series.data}, {series.y}: no cell holds it", table.path, behind=source)


def _observations(table: Table, series: Series) -> Iterator[Cell]:
    at = {name: index for index, name in enumerate(table.columns)}
    if not {series.x, series.y, *series.where} <= at.keys():
        return
    for row, line in zip(table.rows, table.lines, strict=True):
        if all(row[at[name]] == value for name, value in series.where.items()):
            yield Cell(row[at[series.x]], row[at[series.y]], line)


def _own(site: Site, figure: Figure, cells: list[Cell]) -> list[Cell]:
    """The cells with the figure's number; where several have it, those at the end of its period."""
    value = site.number(figure)
    equal = [cell for cell in cells if value is not None and _number(cell.y) == value]
    if figure.period and len(equal) > 1:
        end = figure.period.end
        return [cell for cell in equal if cell.x in (f"{end.year}", f"{end:%Y-%m}", f"{end}")] or equal
    return equal


def _within(figure: Figure, cells: list[Cell]) -> list[Cell]:
    """The cells that fall into the figure's period; all of them where it has none."""
    if figure.period is None:
        return cells
    start, end = figure.period.start.isoformat(), figure.period.end.isoformat()
    return [cell for cell in cells if start[: len(cell.x)] <= cell.x <= end[: len(cell.x)]]


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
