"""How reports of a number agree with ours."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from explainer.model.claim import Claim
from explainer.model.compare import agreement, differences, step_of
from explainer.model.figure import Figure

FIGURE = Figure.model_validate(
    {
        "title": "Encounters in fiscal year 2022",
        "summary": "How many there were.",
        "value": "220908",
        "unit": "count",
        "counts": "encounters",
        "scope": "term:southwest-border",
        "period": "2021-10-01/2022-09-30",
    }
)


def claim(value: str, *qualifiers: str, **more: Any) -> Claim:
    """A report of a value."""
    fields = {"value": value, "qualifiers": list(qualifiers), "source": "gazette#p1", "attribution": "reporter", **more}
    return Claim.model_validate(fields)


@pytest.mark.parametrize(
    ("reported", "agrees"),
    [
        (claim("220908"), "same"),
        (claim("220908.0"), "same"),
        (claim("220_908", "record"), "same"),
        (claim("220000"), "rounded"),
        (claim("220000", "record"), "rounded"),
        (claim("221000"), "rounded"),
        (claim("220900"), "rounded"),
        (claim("200000"), "rounded"),
        (claim("221000", "nearly"), "rounded"),
        (claim("221000", "almost"), "rounded"),
        (claim("230000", "less than"), "rounded"),
        (claim("220000", "more than"), "rounded"),
        (claim("220000", "at least"), "rounded"),
        (claim("220000", "about"), "rounded"),
        (claim("220000", "nearly"), "differs"),
        (claim("221000", "more than"), "differs"),
        (claim("222000", "nearly"), "differs"),
        (claim("230000"), "differs"),
        (claim("220907"), "differs"),
        (claim("220000.5"), "differs"),
        (claim("0"), "differs"),
    ],
)
def test_a_report_is_the_same_or_rounded_or_differs(reported: Claim, agrees: str) -> None:
    assert agreement(FIGURE, Decimal(220908), reported) == agrees


@pytest.mark.parametrize(
    ("value", "reported", "agrees"),
    [
        ("9.28", "9.3", "rounded"),
        ("9.24", "9.3", "differs"),
        ("9.3", "9.3", "same"),
        ("28", "30", "rounded"),
        ("0", "0", "same"),
    ],
)
def test_decimals_agree_at_their_last_digit(value: str, reported: str, agrees: str) -> None:
    assert agreement(FIGURE, Decimal(value), claim(reported)) == agrees


def test_the_same_count_under_another_name_can_be_compared_and_says_so() -> None:
    people = claim("221000", counts="people")
    assert agreement(FIGURE, Decimal(220908), people) == "rounded"
    assert differences(FIGURE, people) == ("counts",)


@pytest.mark.parametrize(
    ("other", "name"),
    [
        ({"unit": "person"}, "unit"),
        ({"scope": "term:nationwide"}, "scope"),
        ({"scope": "the whole country"}, "scope"),
        ({"period": "2022"}, "period"),
    ],
)
def test_another_unit_scope_or_period_cannot_be_compared(other: dict[str, str], name: str) -> None:
    reported = claim("220908", **other)
    assert agreement(FIGURE, Decimal(220908), reported) == "not comparable"
    assert differences(FIGURE, reported) == (name,)


def test_a_difference_that_is_none_counts_for_nothing() -> None:
    same = claim("220908", unit="count", counts="encounters", scope="term:southwest-border", period=str(FIGURE.period))
    assert (differences(FIGURE, same), agreement(FIGURE, Decimal(220908), same)) == ((), "same")


def test_a_figure_without_a_number_compares_with_nothing() -> None:
    assert agreement(FIGURE, None, claim("1")) == "not comparable"


@pytest.mark.parametrize(
    ("value", "step"),
    [
        ("220000", "10000"),
        ("221000", "1000"),
        ("220908", "1"),
        ("9.3", "0.1"),
        ("9.30", "0.1"),
        ("100", "100"),
        ("0", "1"),
    ],
)
def test_the_step_of_a_number_is_its_last_digit_that_is_not_zero(value: str, step: str) -> None:
    assert step_of(Decimal(value)) == Decimal(step)
