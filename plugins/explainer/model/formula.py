"""Derived figures: reading a formula over other figures, and working it out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal, DivisionByZero, InvalidOperation
from functools import lru_cache

from .figure import Figure
from .refs import ID, Ref

_OPERAND = re.compile(rf"figure:({ID})")
_BESIDE_OPERANDS = re.compile(r"[0-9._+*/()\s-]*")


_KNOWN = (
    *(ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.UnaryOp, ast.USub),
    *(ast.Name, ast.Load, ast.Constant),
)


class FormulaError(ValueError):
    """A formula that cannot be read or worked out; the message is one sentence."""


@lru_cache(maxsize=4096)
def parse(formula: str) -> tuple[ast.expr, tuple[Ref, ...]]:
    """The formula's tree, in which each figure is a name f0, f1 …, and the figures in that order.

    Raises FormulaError for anything but figures, numbers, + - * / and parentheses.
    """
    refs: list[Ref] = []

    def name(found: re.Match[str]) -> str:
        refs.append(Ref("figure", found[1]))
        return f" f{len(refs) - 1} "

    if not _BESIDE_OPERANDS.fullmatch(_OPERAND.sub("", formula)):
        raise _refusal(formula)
    try:
        tree = ast.parse(" ".join(_OPERAND.sub(name, formula).split()), mode="eval").body
    except (SyntaxError, ValueError):
        raise _refusal(formula) from None
    for node in ast.walk(tree):
        if not isinstance(node, _KNOWN) or (isinstance(node, ast.Constant) and node.value is ...):
            raise _refusal(formula)
        # Underscores, which group digits, make a name when they stand alone.
        if isinstance(node, ast.Name) and node.id.startswith("_"):
            raise _refusal(formula)
    return tree, tuple(refs)


def inputs_of(figure: Figure) -> tuple[Ref, ...]:
    """The figures from which one is worked out; none where its formula cannot be read."""
    try:
        return parse(figure.derived)[1] if figure.derived else ()
    except FormulaError:
        return ()


def _refusal(formula: str) -> FormulaError:
    return FormulaError(
        f'"{formula}" is no formula. Write figures with + - * / and parentheses, '
        "such as (figure:a - figure:b) / figure:b; put spaces around the minus sign."
    )


def evaluate(formula: str, values: Mapping[Ref, Decimal]) -> Decimal:
    """Work a formula out. Raises FormulaError where a value is missing or a division is by zero."""
    tree, refs = parse(formula)
    missing = [str(ref) for ref in refs if ref not in values]
    if missing:
        raise FormulaError(f"no value for {', '.join(missing)}.")

    def at(node: ast.expr) -> Decimal:
        if isinstance(node, ast.BinOp):
            left, right = at(node.left), at(node.right)
            match node.op:
                case ast.Add():
                    return left + right
                case ast.Sub():
                    return left - right
                case ast.Mult():
                    return left * right
                case _:
                    return left / right
        if isinstance(node, ast.UnaryOp):
            return -at(node.operand)
        if isinstance(node, ast.Name):
            return values[refs[int(node.id[1:])]]
        assert isinstance(node, ast.Constant)
        return Decimal(str(node.value))

    try:
        return at(tree)
    except (DivisionByZero, InvalidOperation):
        raise FormulaError(f'"{formula}" divides by zero.') from None


def values_of(figures: Iterable[Figure]) -> dict[Ref, Decimal]:
    """The number of every figure that has one; formulas that cannot be worked out are left to the checks.

    A percentage is written as a share in its formula: (a - b) / b is 4.71 and the figure's number 471.
    """
    values = {figure.ref: figure.value for figure in figures if figure.value is not None}
    waiting = {figure.ref: figure for figure in figures if figure.value is None and figure.derived}
    while waiting:
        done: list[Ref] = []
        for ref, figure in waiting.items():
            try:
                result = evaluate(figure.derived or "", values)
            except FormulaError:
                continue
            values[ref] = result * 100 if figure.unit == "percent" else result
            done.append(ref)
        if not done:
            break
        for ref in done:
            del waiting[ref]
    return values
