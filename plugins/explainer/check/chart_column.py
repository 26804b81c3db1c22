"""A chart names columns that its series' file has and values that they hold, and says all that its kind needs.

Passes: `chart: {kind: stack, by: border}`, where the file's first row names border.
Fails:  `chart: {kind: stack}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Figure
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, listed
from .each_file import each_file
from .sound import original

ID = "EX155"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every column, value and need of a chart that is not met."""
    figure = original(writing, site)
    if not isinstance(figure, Figure) or figure.chart is None:
        return
    yield from _needs(figure)
    table = site.tables.get(figure.series.data) if figure.series else None
    if table is None:
        return
    for name in ("by", "low", "high"):
        column = getattr(figure.chart, name)
        if column and column not in table.columns:
            mend = did_you_mean(column, table.columns) or f"Its columns are {listed(table.columns, 'and')}."
            yield writing.origin.problem(("chart", name), f"{table.path} has no column {column}", mend, ID)
    cells = table.column(figure.chart.by) if figure.chart.by else None
    for value in figure.chart.parts:
        if cells and value not in cells:
            what = f'no row of {table.path} has "{value}" in the column {figure.chart.by}'
            mend = did_you_mean(value, cells) or "Write a value that it holds."
            yield writing.origin.problem(("chart", "parts", value), what, mend, ID)


def _needs(figure: Figure) -> Iterator[Problem]:
    """What a kind cannot do without."""
    chart = figure.chart
    assert chart is not None
    if chart.kind not in ("proportion", "none") and not figure.series:
        what = "a chart of that kind draws a series, and there is none"
        yield figure.origin.problem(("chart", "kind"), what, "Add series, or write kind: proportion.", ID)
    if chart.kind == "proportion" and not figure.compare:
        what = "there is nothing to set the number beside"
        yield figure.origin.problem(("chart", "kind"), what, "Name other figures in compare.", ID)
    if chart.kind == "stack" and not chart.by:
        what = "nothing tells the parts of the stack apart"
        yield figure.origin.problem(("chart", "kind"), what, "Name the column that does in by.", ID)
    if chart.kind == "range" and not (chart.by or (chart.low and chart.high)):
        what = "nothing says from where to where the range reaches"
        yield figure.origin.problem(("chart", "kind"), what, "Name columns in low and high, or one in by.", ID)
    if chart.parts and not chart.by:
        what = "no column is named whose values these are"
        yield figure.origin.problem(("chart", "parts"), what, "Name it in by.", ID)
