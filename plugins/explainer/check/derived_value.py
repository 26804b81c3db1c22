"""A number that is both written and worked out is the same number.

Passes: `value: 471` beside a formula that gives 471.3.
Fails:  `value: 417` beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..model.figure import Figure
from ..model.formula import FormulaError, evaluate
from ..model.site import Site
from ..problems import Problem

ID = "EX155"


def check(site: Site) -> Iterator[Problem]:
    """Report every written value that its formula does not bear out, to the places it is written with."""
    for figure in site.of("figure"):
        if not isinstance(figure, Figure) or figure.value is None or not figure.derived:
            continue
        try:
            result = evaluate(figure.derived, site.values)
        except FormulaError:  # which is another problem
            continue
        result = result * 100 if figure.unit == "percent" else result
        step = Decimal(1).scaleb(int(figure.value.as_tuple().exponent))
        if abs(result - figure.value) >= step:
            what = f"{figure.value:f} stands here, and the formula gives {_short(result)}"
            yield figure.origin.problem(("value",), what, "Correct one of the two, or leave the value out.", ID)


def _short(number: Decimal) -> str:
    """A number with as many places as a person reads."""
    return f"{number.quantize(Decimal('0.01')):f}".rstrip("0").rstrip(".")
