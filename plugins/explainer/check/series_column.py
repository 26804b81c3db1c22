"""A series names columns that its file has, and values that they hold.

Passes: `x: year`, where the file's first row names year.
Fails:  `x: years`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Series
from ..model.note import Field
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, listed, sentences
from .each_file import each_file
from .rows import series_in

ID = "EX152"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every column that is not there, and every where that keeps no row."""
    series = series_in(writing, site)
    table = site.tables.get(series.data) if series else None
    if not series or not table:
        return
    missing = [(field, name) for field, name in _columns(series) if name not in table.columns]
    for field, name in missing:
        guess = did_you_mean(name, table.columns)
        mend = sentences(guess, f"Its columns are {listed(table.columns, 'and')}." if not guess else "")
        yield writing.origin.problem(field, f"{table.path} has no column {name}", mend, ID)
    for name, wanted in series.where.items():
        cells = table.column(name)
        if cells and wanted not in cells:
            mend = did_you_mean(wanted, cells) or "Write a value that it holds."
            what = f'no row of {table.path} has "{wanted}" in the column {name}'
            yield writing.origin.problem(("series", "where", name), what, mend, ID)


def _columns(series: Series) -> Iterator[tuple[Field, str]]:
    yield ("series", "x"), series.x
    yield ("series", "y"), series.y
    yield from ((("series", "where", name), name) for name in series.where)
    yield from ((("series", "columns", name), name) for name in series.columns)
