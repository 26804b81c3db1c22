"""Figures that count the same thing have the same unit, and a formula adds and compares like with like.

Passes: two figures that count boats, both with `unit: count`.
Fails:  two figures that count boats, one with `unit: count` and one with `unit: person`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from ..model.figure import Figure
from ..model.names import fold
from ..model.site import Site
from ..problems import Problem
from ..suggest import listed

ID = "EX221"


def check(site: Site) -> Iterator[Problem]:
    """Report every figure whose unit is another than that of the figures beside it."""
    groups: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
    for figure in site.figures:
        groups["counts", fold(figure.counts)].append(figure)
        if figure.series:
            groups["series", figure.series.data, figure.series.y].append(figure)
    told = set()
    for figures in groups.values():
        units = Counter(figure.unit for figure in figures)
        usual, most = units.most_common(1)[0]
        if len(units) == 1 or most == 1:
            continue
        for figure in figures:
            if figure.unit != usual and figure.ref not in told:
                told.add(figure.ref)
                beside = listed([str(other.ref) for other in figures if other.unit == usual][:2], "and")
                what = f"{figure.unit} is another unit than that of {beside}, which count the same"
                yield figure.origin.problem(("unit",), what, f"Write {usual}, or say what else it counts.", ID)
