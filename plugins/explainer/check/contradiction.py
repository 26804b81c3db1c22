"""Two reports of one figure that cannot both be right are settled in its note.

Compared with an eye for unit, scope, period, what is counted, rounding and words such as nearly: 220,000 and 220,908
agree, and so do "nearly 221,000 times" and 220,908 encounters; a southwest border and a whole nation are not compared.
The row of a table that belongs to the figure's period is a report too, and so is another figure that measures the same.

Passes: 128913 beside a report of 128410, with `resolution: {use: 128913, because: …, source: gazette#p2}`.
Fails:  the same without a resolution.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from ..model.compare import Measure, Verdict, measure_of, verdict
from ..model.explain import explain
from ..model.figure import Figure
from ..model.locale import Locale
from ..model.names import fold
from ..model.note import Field
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .rows import rows_for
from .sound import original

ID = "EX205"


class Report(NamedTuple):
    """A number that is said of a figure, and where the note says so."""

    measure: Measure
    field: Field
    by: str
    """In a few words, who reports it."""


def _twins(site: Site) -> Iterator[Problem]:
    """Two figures that measure the same thing and give different numbers."""
    same: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in site.figures:
        if figure.period is not None and site.number(figure) is not None:
            key = (figure.unit, fold(figure.counts), str(figure.scope), figure.period.start, figure.period.end)
            same[key].append(figure)
    for figures in same.values():
        for one, other in combinations(figures, 2):
            ours, theirs = site.number(one), site.number(other)
            assert ours is not None
            assert theirs is not None
            how = verdict(measure_of(one, ours), measure_of(other, theirs))
            if how.agreement == "differs" and not (one.resolution or other.resolution):
                sentence = explain(measure_of(one, ours), measure_of(other, theirs), how, Locale(site.settings.lang))
                what = f"{one.ref} measures the same and gives another number: {sentence.rstrip('.')}"
                mend = "Say how they differ in counts, scope or period, or make them one figure with two reports."
                yield other.origin.problem(("value",), what, mend, ID)


@each_file(across=_twins)
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every pair that contradicts itself, and every resolution of what is no contradiction."""
    figure = original(writing, site)
    if isinstance(figure, Figure):
        yield from _figure(figure, site)


def conflicts(reports: Sequence[Report]) -> Iterator[tuple[Report, Report, Verdict]]:
    """Every pair of reports that differ although they measure the same."""
    for one, other in combinations(reports, 2):
        found = verdict(one.measure, other.measure)
        if found.agreement == "differs":
            yield one, other, found


def _figure(figure: Figure, site: Site) -> Iterator[Problem]:
    reports = list(_reports(figure, site))
    found = list(conflicts(reports))
    settled = figure.resolution
    if settled is None:
        for one, other, how in found:
            yield figure.origin.problem(other.field, *_conflict(one, other, how, site), ID)
        return
    field: Field = ("resolution",)
    if not found:
        yield figure.origin.problem(field, "no reports contradict each other here", "Take the resolution out.", ID)
    elif settled.use not in {report.measure.value for report in reports}:
        values = ", ".join(f"{value:f}" for value in sorted({report.measure.value for report in reports}))
        what = f"nobody reports {settled.use:f}"
        yield figure.origin.problem((*field, "use"), what, f"The reports give {values}.", ID)
    elif settled.use != site.number(figure):
        what = f"the resolution uses {settled.use:f}, and the figure's value is {site.number(figure) or 0:f}"
        yield figure.origin.problem((*field, "use"), what, "Correct one of the two.", ID)


def _reports(figure: Figure, site: Site) -> Iterator[Report]:
    value = site.number(figure)
    if value is not None:
        by = str(figure.source or "the formula")
        field: Field = ("value",) if figure.value is not None else ("derived",)
        yield Report(measure_of(figure, value), field, by)
    for index, claim in enumerate(figure.reported):
        if claim.standing == "current":
            field = ("reported", index, "value")
            yield Report(measure_of(figure, claim.value, claim), field, str(claim.source))
    if figure.series:
        for row in rows_for(site, figure, figure.series):
            by = f"{figure.series.data}, line {row.line}"
            yield Report(measure_of(figure, row.y), ("series", "data"), by)


def _conflict(one: Report, other: Report, how: Verdict, site: Site) -> tuple[str, str]:
    sentence = explain(one.measure, other.measure, how, Locale(site.settings.lang)).rstrip(".")
    mend = (
        "If both speak of the same, say which stands: resolution: {use: …, because: …, source: …}. "
        "If not, say what this one measures: counts, scope, period or unit."
    )
    return f"{one.by} and {other.by} contradict each other: {sentence}", mend
