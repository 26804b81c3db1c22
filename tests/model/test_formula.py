"""Formulas over figures: read as arithmetic, worked out exactly, refused where they are anything else."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.figure import Figure
from explainer.model.formula import FormulaError, evaluate, parse, values_of
from explainer.model.note import Origin
from explainer.model.refs import Ref

VALUES = {
    Ref("figure", id): Decimal(value) for id, value in {"a": "6", "b": "4", "c": "0", "a-2": "10", "x.1": "0.1"}.items()
}


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("figure:a", "6"),
        ("figure:a + figure:b * 2", "14"),
        ("(figure:a + figure:b) * 2", "20"),
        ("figure:a - figure:b - 1", "1"),
        ("figure:a / figure:b / 2", "0.75"),
        ("-figure:a + figure:b", "-2"),
        ("figure:a * -figure:b", "-24"),
        ("--figure:a", "6"),
        ("-(figure:a - figure:b) / figure:b", "-0.5"),
        ("figure:a-2 + figure:x.1 + 0.2", "10.3"),
        ("1_000 * 1.5", "1500.0"),
        ("figure:a\n  + figure:b", "10"),
        ("figure:a+figure:b", "10"),
    ],
)
def test_arithmetic_goes_by_its_rules_and_is_exact(formula: str, result: str) -> None:
    assert evaluate(formula, VALUES) == Decimal(result)


@pytest.mark.parametrize(
    "formula",
    [
        *(
            "",
            "figure:",
            "figure:A",
            "person:a + 1",
            "figure:a +",
            "(figure:a",
            "figure:a figure:b",
            "2 ** 3",
            "7 // 2",
        ),
        *("7 % 2", "f0 + figure:a", "f7", "figure:a + True", "None", "x", "1e400", "1j", "0x10", "'a'", "[1]", "f(1)"),
        *(
            "figure:a if 1 else 2",
            "figure:a < 1",
            "__import__('os')",
            "lambda: 1",
            "figure:a, 1",
            "+figure:a",
            "figure:a; 1",
        ),
        *("figure:a-figure:b", "~1", "not 1", "1 and 2", "(figure:a := 2)", "figure:a # note", "..."),
    ],
)
def test_anything_else_is_refused_with_a_way_to_write_one(formula: str) -> None:
    with pytest.raises(FormulaError, match=r"is no formula\. Write figures with"):
        parse(formula)


@pytest.mark.parametrize("formula", ["figure:a / figure:c", "figure:c / figure:c", "1 / (figure:a - 6)", "1 / 0"])
def test_a_division_by_zero_is_told_as_one(formula: str) -> None:
    with pytest.raises(FormulaError, match="divides by zero"):
        evaluate(formula, VALUES)


def test_a_figure_without_a_value_is_named() -> None:
    with pytest.raises(FormulaError, match="no value for figure:d"):
        evaluate("figure:a + figure:d", VALUES)


def test_the_figures_of_a_formula_are_listed_in_order() -> None:
    assert parse("(figure:b - figure:a) / figure:b")[1] == (Ref("figure", "b"), Ref("figure", "a"), Ref("figure", "b"))


@pytest.mark.parametrize("formula", ["_", "_0", "figure:a * _7"])
def test_underscores_alone_are_refused(formula: str) -> None:
    with pytest.raises(FormulaError, match="is no formula"):
        evaluate(formula, VALUES)


@given(st.text())
def test_no_text_does_more_than_being_refused(text: str) -> None:
    with suppress(FormulaError):
        evaluate(text, VALUES)


def figure(id: str, unit: str = "count", **more: str) -> Figure:
    """A figure that was read from a file of that name."""
    origin = Origin(Ref("figure", id), f"content/figures/{id}.md", "en", "", 0, 1)
    fields = {"title": id, "summary": "A number.", "unit": unit, "counts": "things", **more}
    return Figure.model_validate(fields, context=origin)


def test_figures_are_worked_out_from_each_other_in_whatever_order_and_percentages_times_a_hundred() -> None:
    figures = [
        figure("twice-rise", derived="figure:rise * 2"),
        figure("rise", unit="percent", derived="(figure:now - figure:then) / figure:then"),
        figure("now", value="30"),
        figure("then", value="20"),
        figure("written", value="7", derived="figure:now"),
    ]
    assert {ref.id: value for ref, value in values_of(figures).items()} == {
        "now": Decimal(30),
        "then": Decimal(20),
        "written": Decimal(7),
        "rise": Decimal(50),
        "twice-rise": Decimal(100),
    }


def test_figures_that_wait_for_each_other_or_for_nothing_get_no_number() -> None:
    figures = [
        figure("a", derived="figure:b + 1"),
        figure("b", derived="figure:a - 1"),
        figure("c", derived="figure:nowhere"),
        figure("d", derived="1 / 0"),
        figure("e", derived="no formula"),
        figure("f", derived="2 + 2"),
    ]
    assert values_of(figures) == {Ref("figure", "f"): Decimal(4)}
