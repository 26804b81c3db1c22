"""Reports that measure the same and cannot both be right are settled; all others stand side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.check import contradiction
from tests.check.world import figure, sentences, source

PASSAGES = {
    "content/sources/gazette.md": source("A first count.", "A second count, which corrects the first."),
    "content/sources/bulletin.md": source("A count by others."),
}

MEND = (
    "If both speak of the same, say which stands: resolution: {use: …, because: …, source: …}. "
    "If not, say what this one measures: counts, scope, period or unit."
)


def crossings(value: str, *reports: str, more: str = "") -> dict[str, str]:
    """A figure of crossings of the lake, and who else reported it."""
    front = f"value: {value}\nunit: count\ncounts: crossings\nscope: term:lindensee\nperiod: 2029\nsource: gazette#p1\n"
    lines = "".join(f'  - {{source: "bulletin#p1", attribution: reporter, {report}}}\n' for report in reports)
    return {**PASSAGES, "content/figures/a.md": figure(f"{front}{more}reported:\n{lines}" if reports else front + more)}


@pytest.mark.parametrize(
    ("value", "report"),
    [
        ("220908", "value: 220000, qualifiers: [record]"),
        ("220908", "value: 221000, qualifiers: [nearly], counts: times that somebody crossed"),
        ("220908", "value: 220908, counts: people"),
        ("220908", "value: 200000"),
        ("220908", "value: 230000, qualifiers: [less than]"),
        ("220908", "value: 225000, qualifiers: [about]"),
        ("128410", "value: 128913, scope: the three valleys"),
        ("128410", "value: 128913, scope: term:muehlheim"),
        ("128410", "value: 128913, period: 2028"),
        ("128410", "value: 128913, unit: person"),
        ("128410", "value: 128913, counts: people who crossed"),
        ("128410", "value: 128913, standing: superseded"),
        ("128410", "value: 128913, standing: withdrawn"),
        ("128410", "value: 128913, standing: corrected"),
    ],
)
def test_these_can_both_be_right(value: str, report: str, tmp_path: Path) -> None:
    """Rounding, another thing counted, another place, time or unit; and what its reporter no longer says."""
    assert sentences(contradiction, tmp_path, crossings(value, report)) == []


@pytest.mark.parametrize(
    ("value", "report", "explanation"),
    [
        ("128410", "value: 128913", "128,913 differs from 128,410 by 503"),
        ("128410", "value: 128913, counts: Crossings", "128,913 differs from 128,410 by 503"),
        ("128410", "value: 128913, scope: term:lindensee, period: 2029", "128,913 differs from 128,410 by 503"),
        ("220908", "value: 230000", "230,000 differs from 220,908 by 9,092"),
        ("220908", "value: 220000, qualifiers: [nearly]", "Nearly 220,000 differs from 220,908 by 908"),
        ("220908", "value: 221000, qualifiers: [more than]", "More than 221,000 differs from 220,908 by 92"),
    ],
)
def test_these_cannot(value: str, report: str, explanation: str, tmp_path: Path) -> None:
    assert sentences(contradiction, tmp_path, crossings(value, report)) == [
        f"11:59 value: gazette#p1 and bulletin#p1 contradict each other: {explanation}. {MEND}"
    ]


def test_each_pair_is_told(tmp_path: Path) -> None:
    found = sentences(contradiction, tmp_path, crossings("128410", "value: 128913", "value: 129000, counts: crossings"))
    assert found == [
        f"11:59 value: gazette#p1 and bulletin#p1 contradict each other: 128,913 differs from 128,410 by 503. {MEND}",
        f"12:59 value: gazette#p1 and bulletin#p1 contradict each other: 129,000 differs from 128,410 by 590. {MEND}",
    ]


# Resolutions

BECAUSE = "because: The later count corrects the earlier one."


def settled(
    use: str, value: str = "128913", report: str = "value: 128410", source: str = "gazette#p2"
) -> dict[str, str]:
    """A figure whose note says which number stands."""
    return crossings(value, report, more=f'resolution: {{use: {use}, {BECAUSE}, source: "{source}"}}\n')


def test_a_resolution_settles_a_conflict(tmp_path: Path) -> None:
    assert sentences(contradiction, tmp_path, settled("128913")) == []


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (
            settled("220908", "220908", "value: 220000, qualifiers: [record]"),
            "10:1 resolution: no reports contradict each other here. Take the resolution out.",
        ),
        (
            settled("128931"),
            "10:19 use: nobody reports 128931. The reports give 128410, 128913.",
        ),
        (
            settled("128410"),
            "10:19 use: the resolution uses 128410, and the figure's value is 128913. Correct one of the two.",
        ),
    ],
)
def test_a_resolution_settles_what_there_is_to_settle(files: dict[str, str], sentence: str, tmp_path: Path) -> None:
    assert sentences(contradiction, tmp_path, files) == [sentence]


# Tables


@pytest.mark.parametrize(("cell", "is_told"), [("128410", False), ("128913", True), ("128000", False), ("", False)])
def test_the_row_of_its_period_is_a_report_too(cell: str, is_told: bool, tmp_path: Path) -> None:
    files = crossings("128410", more="series: {data: crossings.csv, x: year, y: crossings}\n")
    files["content/data/crossings.csv"] = f"year,crossings\n2028,9\n2029,{cell}\n2030,9\n"
    told = f"gazette#p1 and crossings.csv, line 3 contradict each other: 128,913 differs from 128,410 by 503. {MEND}"
    assert sentences(contradiction, tmp_path, files) == ([f"10:16 data: {told}"] if is_told else [])


def test_a_formula_is_a_report_too(tmp_path: Path) -> None:
    front = "derived: figure:drawn-2028 - figure:drawn-2029\nunit: count\ncounts: thousand cubic metres\n"
    report = 'reported: [{value: 260, source: "bulletin#p1", attribution: reporter}]\n'
    found = sentences(contradiction, tmp_path, {**PASSAGES, "content/figures/a.md": figure(front + report)})
    assert found == [
        f"7:20 value: the formula and bulletin#p1 contradict each other: 260 differs from 250 by 10. {MEND}"
    ]


# Figures that measure the same


@pytest.mark.parametrize(
    ("other", "is_told"),
    [
        ("value: 128913", True),
        ("value: 128410", False),
        ("value: 128000", False),
        ("value: 128913\nqualifiers: [about]", False),
    ],
)
def test_two_figures_that_measure_the_same_agree(other: str, is_told: bool, tmp_path: Path) -> None:
    same = "unit: count\ncounts: Crossings\nscope: term:lindensee\nperiod: 2029\nsource: bulletin#p1"
    files = {**crossings("128410"), "content/figures/b.md": figure(f"{other}\n{same}", title="Others")}
    told = (
        "4:8 value: figure:a measures the same and gives another number: 128,913 differs from 128,410 by 503. "
        "Say how they differ in counts, scope or period, or make them one figure with two reports."
    )
    assert sentences(contradiction, tmp_path, files) == ([told] if is_told else [])


@pytest.mark.parametrize(
    ("field", "value"),
    [("unit", "person"), ("counts", "people"), ("scope", "term:muehlheim"), ("period", "2028"), ("value", "128410")],
)
def test_two_figures_that_do_not_need_not(field: str, value: str, tmp_path: Path) -> None:
    fields = {"unit": "count", "counts": "crossings", "scope": "term:lindensee", "period": "2029", "value": "128913"}
    front = "\n".join(f"{name}: {given}" for name, given in {**fields, field: value}.items())
    files = {**crossings("128410"), "content/figures/b.md": figure(f"{front}\nsource: bulletin#p1", title="Others")}
    assert sentences(contradiction, tmp_path, files) == []
