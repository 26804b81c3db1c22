"""How two numbers stand to each other is told in one sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest

from explainer.model.compare import Measure, verdict
from explainer.model.dates import parse_date
from explainer.model.explain import explain
from explainer.model.locale import Locale

EN = Locale("en")


def measure(value: str, *qualifiers: str, unit: str = "count", counts: str = "crossings", **more: str) -> Measure:
    """A number of crossings on the coast."""
    period = parse_date(more.get("period", "2021"))
    return Measure(Decimal(value), unit, counts, more.get("scope", "the coast"), period, frozenset(qualifiers))


def explained(one: Measure, other: Measure, locale: Locale = EN) -> str:
    return explain(one, other, verdict(one, other), locale)


@pytest.mark.parametrize(
    ("reported", "sentence"),
    [
        (measure("220908"), "The same number."),
        (measure("220908", "record"), "The same number."),
        (measure("220000", "record"), "220,000 is 220,908 rounded to its first two digits."),
        (measure("200000"), "200,000 is 220,908 rounded to its first digit."),
        (measure("220910", "rounded"), "220,910 is 220,908 rounded to its first five digits."),
        (measure("221000", "nearly"), "220,908 is nearly 221,000."),
        (measure("220000", "more than"), "220,908 is more than 220,000."),
        (measure("230000", "less than"), "220,908 is less than 230,000."),
        (measure("225000", "estimated"), "220,908 is an estimated 225,000."),
        (measure("221411"), "221,411 differs from 220,908 by 503."),
        (measure("230000", "at least"), "At least 230,000 differs from 220,908 by 9,092."),
        (measure("220908", unit="percent"), "Another unit: cannot be compared."),
        (measure("220908", scope="the whole country"), "Another scope: cannot be compared."),
        (measure("220908", period="2022"), "Another period: cannot be compared."),
        (
            measure("220908", period="2022", scope="the whole country"),
            "Not the same in scope and period: cannot be compared.",
        ),
        (measure("220908", counts="people"), "Counts people, while 220,908 counts crossings; the number is the same."),
        (
            measure("221000", "nearly", counts="people"),
            "Nearly 221,000 counts people, while 220,908 counts crossings; the numbers agree.",
        ),
        (
            measure("150000", counts="people"),
            "150,000 counts people, while 220,908 counts crossings: cannot be compared.",
        ),
    ],
)
def test_a_report_is_set_against_our_number(reported: Measure, sentence: str) -> None:
    assert explained(measure("220908"), reported) == sentence


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (measure("9.28"), measure("9.3"), "9.3 is 9.28 rounded to its first two digits."),
        (measure("220000"), measure("220908"), "220,000 is 220,908 rounded to its first two digits."),
        (measure("60000"), measure("100000"), "100,000 is 60,000 rounded to the nearest 100,000."),
        (measure("471", unit="percent"), measure("462", unit="percent"),
         "462% differs from 471% by 9 percentage points."),
        (measure("1100", unit="money:USD"), measure("1200", unit="money:USD"), "$1,200 differs from $1,100 by $100."),
        (measure("220000", "at least"), measure("221000", "nearly"),
         "Nearly 221,000 and at least 220,000 can both be right."),
    ],
)  # fmt: skip
def test_two_reports_are_set_against_each_other(one: Measure, other: Measure, sentence: str) -> None:
    assert explained(one, other) == sentence


@pytest.mark.parametrize(
    ("one", "other", "agreement", "sentence"),
    [
        (
            measure("220908"),
            measure("220000", "record"),
            "rounded",
            "220,000 is 220,908 rounded to its first two digits.",
        ),
        (
            measure("220908"),
            measure("221000", "nearly", counts="times that somebody crossed"),
            "rounded",
            ("Nearly 221,000 counts times that somebody crossed, while 220,908 counts crossings; the numbers agree."),
        ),
        (measure("128913"), measure("128410"), "differs", "128,410 differs from 128,913 by 503."),
        (
            measure("220908", scope="the southwest border"),
            measure("227547", scope="nationwide"),
            "not comparable",
            "Another scope: cannot be compared.",
        ),
    ],
)
def test_each_verdict_has_its_sentence(one: Measure, other: Measure, agreement: str, sentence: str) -> None:
    assert (verdict(one, other).agreement, explained(one, other)) == (agreement, sentence)


def test_numbers_are_those_of_the_readers_language() -> None:
    sentence = explained(measure("220908"), measure("220000"), Locale("es", ngettext=lambda one, many, _: f"¡{many}"))
    assert sentence == "¡220.000 is 220.908 rounded to its first dos digits."
