"""Figures that count the same thing have the same unit, and a formula adds and compares like with like.

Passes: two figures that count boats, both with `unit: count`.
Fails:  two figures that count boats, one with `unit: count` and one with `unit: person`.
"""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator

from ..model.figure import Figure
from ..model.formula import FormulaError, parse
from ..model.language import language_of
from ..model.names import fold
from ..model.refs import Ref
from ..model.site import Site
from ..problems import Problem
from ..suggest import listed
from .counted import words_of
from .each_file import across_files

ID = "EX221"


@across_files
def check(site: Site) -> Iterator[Problem]:
    """Report every figure whose unit is another than that of the figures beside it, and every unlike sum."""
    yield from _beside(site)
    for figure in site.figures:
        head, language = words_of(figure)[:1], language_of(figure.lang)
        if figure.unit == "count" and head and head[0] in language.people:
            yield figure.origin.problem(("unit",), f"{head[0]} are counted as count", "Write unit: person.", ID)
        elif figure.unit == "person" and head and head[0] in language.events:
            yield figure.origin.problem(("unit",), f"{head[0]} are counted as person", "Write unit: count.", ID)
    for figure in site.figures:
        divided = _divided(figure, site)
        if divided and figure.unit not in ("percent", "count"):
            what = f"{figure.unit} is the unit, and the formula divides two figures that are both in {divided}"
            yield figure.origin.problem(("unit",), what, "Write percent, or count.", ID)
        for one, other in _added(figure):
            units = [each.unit for ref in (one, other) if isinstance(each := site.notes.get(ref), Figure)]
            if len(set(units)) > 1:
                what = f"{one} is in {units[0]} and {other} in {units[1]}, and they are added or set off"
                yield figure.origin.problem(("derived",), what, "Add only what has one unit.", ID)


def _added(figure: Figure) -> Iterator[tuple[Ref, Ref]]:
    """The pairs of figures between which a formula has a plus or a minus."""
    tree, refs = _parsed(figure)
    for node in ast.walk(tree) if tree else ():
        match node:
            case ast.BinOp(ast.Name(one), ast.Add() | ast.Sub(), ast.Name(other)):
                yield refs[int(one[1:])], refs[int(other[1:])]


def _divided(figure: Figure, site: Site) -> str:
    """The unit that both sides of a formula's last division have; empty where there is no such."""
    tree, refs = _parsed(figure)
    if not (isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.Div)):
        return ""
    sides = [_units(side, refs, site) for side in (tree.left, tree.right)]
    return sides[0].pop() if sides[0] == sides[1] and len(sides[0]) == 1 else ""


def _units(side: ast.expr, refs: tuple[Ref, ...], site: Site) -> set[str]:
    named = (site.notes.get(refs[int(node.id[1:])]) for node in ast.walk(side) if isinstance(node, ast.Name))
    return {other.unit for other in named if isinstance(other, Figure)}


def _parsed(figure: Figure) -> tuple[ast.expr | None, tuple[Ref, ...]]:
    try:
        return parse(figure.derived) if figure.derived else (None, ())
    except FormulaError:  # which is another problem
        return None, ()


def _beside(site: Site) -> Iterator[Problem]:
    groups: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
    for figure in site.figures:
        groups["counts", fold(figure.counts)].append(figure)
        if figure.series:
            groups["series", figure.series.data, figure.series.y].append(figure)
    told = set()
    for figures in groups.values():
        units = Counter(figure.unit for figure in figures)
        # Of as many on each side, the first is taken for the usual one.
        usual = units.most_common(1)[0][0]
        for figure in figures:
            if figure.unit != usual and figure.ref not in told:
                told.add(figure.ref)
                beside = [str(other.ref) for other in figures if other.unit == usual][:2]
                which = "which counts the same" if len(beside) == 1 else "which count the same"
                what = f"{figure.unit} is another unit than that of {listed(beside, 'and')}, {which}"
                yield figure.origin.problem(("unit",), what, f"Write {usual}, or say what else it counts.", ID)
