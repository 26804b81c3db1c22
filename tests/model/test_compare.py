"""How reports of a number agree with ours."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Any, get_args

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from explainer.check.contradiction import Report, conflicts
from explainer.model.claim import Claim, Qualifier
from explainer.model.compare import Measure, agreement, differences, step_of, verdict
from explainer.model.dates import parse_date
from explainer.model.figure import Figure
from explainer.model.refs import Ref

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


# Whatever is measured

VALUES = ["220908", "220000", "221000", "128410", "128913", "9.3", "9.28", "0", "-5"]
"""Numbers of which some are others rounded, so that every verdict comes up."""

MEASURES = st.builds(
    Measure,
    value=st.sampled_from(VALUES).map(Decimal)
    | st.decimals(-(10**7), 10**7, places=2, allow_nan=False, allow_infinity=False),
    unit=st.sampled_from(["count", "person", "percent", "money:USD", "count/day"]),
    counts=st.sampled_from(["crossings", "Crossings", "people", "times that somebody crossed"]),
    scope=st.sampled_from([None, "the coast", "The Coast", "the whole country", Ref("term", "coast")]),
    period=st.sampled_from(
        [None, *map(parse_date, ("2021", "2022", "2021-01-01/2021-12-31", "2020-10-01/2021-09-30"))]
    ),
    qualifiers=st.frozensets(st.sampled_from(get_args(Qualifier)), max_size=2),
)

LIKE = st.builds(
    Measure,
    value=st.sampled_from(VALUES).map(Decimal),
    unit=st.sampled_from(["count", "person"]),
    counts=st.sampled_from(["crossings", "people"]),
    scope=st.sampled_from([None, "the coast", "the whole country"]),
    period=st.none(),
    qualifiers=st.frozensets(st.sampled_from(["record", "nearly", "more than", "about"]), max_size=1),
)
"""Measures that are often alike, so that some conflict."""

REPORTS = st.lists(LIKE, max_size=7).map(
    lambda measures: [Report(each, ("reported", n, "value"), f"source {n}") for n, each in enumerate(measures)]
)


def pairs(reports: list[Report]) -> set[tuple[frozenset[str], str]]:
    """Who contradicts whom, and the verdict."""
    return {(frozenset((one.by, other.by)), str(found)) for one, other, found in conflicts(reports)}


@given(MEASURES, MEASURES)
def test_what_is_measured_otherwise_is_never_compared(one: Measure, other: Measure) -> None:
    """Neither the same, nor rounded, nor different: another unit, another place or another time."""
    scopes = {str(scope).casefold() for scope in (one.scope, other.scope) if scope is not None}
    periods = {(period.start, period.end) for period in (one.period, other.period) if period is not None}
    if one.unit != other.unit or len(scopes) > 1 or len(periods) > 1:
        assert verdict(one, other).agreement == "not comparable"


@given(MEASURES, MEASURES)
def test_it_does_not_matter_which_comes_first(one: Measure, other: Measure) -> None:
    assert verdict(one, other) == verdict(other, one)


@given(MEASURES, MEASURES)
def test_only_the_same_thing_counted_can_differ(one: Measure, other: Measure) -> None:
    if one.counts.casefold() != other.counts.casefold():
        assert verdict(one, other).agreement != "differs"


@given(MEASURES, MEASURES, st.sampled_from(VALUES).map(Decimal))
def test_equal_values_never_conflict(one: Measure, other: Measure, value: Decimal) -> None:
    """Whatever else is said of them."""
    assert verdict(replace(one, value=value), replace(other, value=value)).agreement in ("same", "not comparable")


@given(REPORTS, st.data())
def test_the_order_of_reports_does_not_change_what_conflicts(reports: list[Report], data: st.DataObject) -> None:
    assert pairs(data.draw(st.permutations(reports))) == pairs(reports)


@given(REPORTS)
def test_conflicts_are_those_of_the_pairs(reports: list[Report]) -> None:
    assert set[Any]().union(*(pairs([one, other]) for one, other in combinations(reports, 2))) == pairs(reports)


@given(REPORTS, st.data())
def test_the_grouping_of_reports_does_not_change_what_conflicts(reports: list[Report], data: st.DataObject) -> None:
    """Cut into groups anyhow, and each two groups compared, the reports conflict as they do all at once."""
    groups: list[list[Report]] = [[], [], []]
    for report in reports:
        groups[data.draw(st.integers(0, 2))].append(report)
    found = (pairs([*one, *other]) for one, other in combinations(groups, 2))
    assert set[Any]().union(*found) == pairs(reports)


def test_reports_that_were_made_up_do_conflict() -> None:
    """What holds for none would hold for nothing."""
    assert len(pairs(find(REPORTS, lambda reports: len(pairs(reports)) > 1))) > 1
