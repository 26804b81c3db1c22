"""A number that a figure holds is drawn from it, in whatever form it would have been written."""

from pathlib import Path

import pytest

from explainer.check import raw_number
from tests.check.world import figure, note, sentences, source

CROSSINGS = figure(
    """
    value: 220908
    unit: count
    counts: crossings of the lake
    source: gazette#p1
    reported:
      - {value: 221411, source: "bulletin#p1", attribution: document}
    """
)
FILES = {
    "content/sources/gazette.md": source("They counted 220,908 crossings."),
    "content/sources/bulletin.md": source("They counted 221,411 crossings."),
    "content/figures/crossings.md": CROSSINGS,
    "content/figures/boats.md": figure("value: 350\nunit: count\ncounts: boats\nsource: gazette#p1"),
    "content/figures/rise.md": figure("value: 1462\nunit: percent\ncounts: more boats\nsource: gazette#p1"),
    "content/figures/cost.md": figure("value: 12500\nunit: money:EUR\ncounts: the cost\nsource: gazette#p1"),
}


@pytest.mark.parametrize(
    ("written", "number", "token"),
    [
        ("220,908", "220,908", "{figure:crossings}"),
        ("220 908", "220 908", "{figure:crossings}"),
        ("220\u00a0908", "220\u00a0908", "{figure:crossings}"),
        ("220908", "220908", "{figure:crossings}"),
        ("nearly 221,000", "221,000", "{figure:crossings rounded}"),
        ("221,000", "221,000", "{figure:crossings rounded}"),
        ("about 221,000", "221,000", "{figure:crossings rounded}"),
        ("220k", "220k", "{figure:crossings rounded}"),
        ("more than 220,000", "220,000", "{figure:crossings rounded}"),
        ("two hundred and twenty thousand", "two hundred and twenty thousand", "{figure:crossings words}"),
        ("221,411", "221,411", "{figure:crossings as bulletin}"),
    ],
)
def test_a_crossing_is_written_once(written: str, number: str, token: str, tmp_path: Path) -> None:
    """The suggestion shows the number in the form in which it was meant."""
    body = f"There were {written} crossings that year."
    column = 1 + body.index(number)
    assert sentences(raw_number, tmp_path, {**FILES, **note(body)}) == [
        f"8:{column} body: {number.replace(chr(160), ' ')} is figure:crossings. Write {token} instead."
    ]


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("In all 220,908 were counted.", "8:8 body: 220,908 is figure:crossings. Write {figure:crossings} instead."),
        ("They counted 220,908 of them.", "8:14 body: 220,908 is figure:crossings. Write {figure:crossings} instead."),
        ("They counted 350 boats [@gazette#p1].", "8:14 body: 350 is figure:boats. Write {figure:boats} instead."),
        ("Boats were up 1,462%.", "8:15 body: 1,462 is figure:rise. Write {figure:rise} instead."),
        ("It cost €12,500.", "8:10 body: 12,500 is figure:cost. Write {figure:cost} instead."),
    ],
)
def test_a_number_is_told_by_its_size_or_by_what_it_counts(body: str, sentence: str, tmp_path: Path) -> None:
    """An exact large number alone is enough; a small one needs its passage and its noun."""
    assert sentences(raw_number, tmp_path, {**FILES, **note(body)}) == [sentence]


@pytest.mark.parametrize(
    "body",
    [
        "There were {figure:crossings} crossings.",
        "There were nearly {figure:crossings rounded} crossings.",
        "There were 220,980 crossings.",
        "There were nearly 220,000 crossings.",
        "There were more than 221,000 crossings.",
        "There were 221,000 bicycles.",
        "There were 350 bicycles [@gazette#p1].",
        "They counted 350 boats.",
        "They paid $220,908.",
        "They counted 1,462 of them.",
        "It was 12,500 euros short, or 12,500 boats.",
        "Article 350 was in force in 1462.",
        "They paid €12,500 for the boats.",
        "`220,908`",
    ],
)
def test_these_are_no_figure(body: str, tmp_path: Path) -> None:
    """Another number, another noun, another unit; what a hedge rules out; a name or a year."""
    assert sentences(raw_number, tmp_path, {**FILES, **note(body)}) == []


def test_what_a_source_says_is_its_own(tmp_path: Path) -> None:
    assert sentences(raw_number, tmp_path, FILES) == []
