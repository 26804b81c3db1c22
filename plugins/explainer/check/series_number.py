"""The cells of a series' y column are numbers, or empty where nothing was observed.

Passes: `2021,350`.
Fails:  `2021,about 350`.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .rows import series_in

ID = "EX153"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every cell that is no number, in the file where it stands; two figures' shared cell once."""
    series = series_in(writing, site)
    table = site.tables.get(series.data) if series else None
    if not series or not table:
        return
    cells = table.column(series.y) or ()
    for row, line, cell in zip(table.rows, table.lines, cells, strict=False):
        kept = all(
            row[table.columns.index(name)] == wanted for name, wanted in series.where.items() if name in table.columns
        )
        if kept and cell.strip() and not _is_number(cell):
            mend = "Write digits only, such as 220908 or 9.3; leave the cell empty where nothing was observed."
            yield Problem(table.path, line, 0, series.y, f'"{cell}" is no number', mend, ID)


def _is_number(cell: str) -> bool:
    try:
        return Decimal(cell.strip()).is_finite()
    except InvalidOperation:
        return False
