"""A figure has a value, or a formula that can be worked out.

Passes: `derived: (figure:boats-2021 - figure:boats-2020) / figure:boats-2020`.
Fails:  `derived: boats-2021 * 2`, and a figure with neither value nor formula.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Figure
from ..model.formula import FormulaError, evaluate, parse
from ..model.refs import Ref
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import listed
from .each_file import each_file
from .sound import original
from .words import is_known, no_note

ID = "EX154"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every figure without a number, and why."""
    figure = original(writing, site)
    if not isinstance(figure, Figure):
        return
    if figure.derived:
        for what, mend in _wrong(figure, figure.derived, site):
            yield writing.origin.problem(("derived",), what, mend, ID)
    elif figure.value is None and (writing.readable or not writing.origin.holds("value")):
        what = "the figure has neither a value nor a formula"
        yield writing.origin.problem((), what, "Add value: 1234, or derived: figure:a / figure:b.", ID)


def _wrong(figure: Figure, formula: str, site: Site) -> Iterator[tuple[str, str]]:
    try:
        _, operands = parse(formula)
    except FormulaError as error:
        what, _, mend = str(error).partition(". ")
        yield what, mend
        return
    unknown = [ref for ref in dict.fromkeys(operands) if not is_known(ref, site)]
    yield from (no_note(ref, site) for ref in unknown)
    if unknown:
        return
    circle = _circle(figure.ref, site)
    if circle:
        way = " → ".join(ref.id for ref in (*circle, circle[0]))
        # Told once, at the first figure by id.
        if figure.ref == min(circle):
            yield f"the formulas go round in a circle: {way}", "Give one of these figures a value of its own."
        return
    valueless = [ref for ref in dict.fromkeys(operands) if ref not in site.values]
    if valueless:
        # Its own problem says why, unless it is another kind of thing than a figure with a number.
        return
    try:
        evaluate(formula, site.values)
    except FormulaError as error:
        names = listed((str(ref) for ref in dict.fromkeys(operands) if site.values[ref] == 0), "and")
        yield str(error).rstrip("."), f"{names} is 0." if names else "Change the formula."


def _circle(ref: Ref, site: Site) -> list[Ref]:
    """The figures on a way from a figure's formula back to itself; empty where there is none."""

    def back(at: Ref, way: list[Ref]) -> list[Ref]:
        figure = site.notes.get(at)
        if not isinstance(figure, Figure) or figure.value is not None or not figure.derived:
            return []
        try:
            _, operands = parse(figure.derived)
        except FormulaError:
            return []
        for operand in operands:
            if operand == ref:
                return way
            if operand not in way and (found := back(operand, [*way, operand])):
                return found
        return []

    return back(ref, [ref])
