"""What counts the same has one unit, and only like is added to like."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.check import unlike_units
from tests.check.world import figure, sentences


def one(unit: str, counts: str, title: str, more: str = "value: 9\nsource: gauge-muehlheim#p2") -> str:
    return figure(f"unit: {unit}\ncounts: {counts}\n{more}", title=title)


def several(*units: str, counts: str = "nets", more: str = "value: 9\nsource: gauge-muehlheim#p2") -> dict[str, str]:
    """Figures a, b, … of these units that count the same."""
    return {
        f"content/figures/{name}.md": one(unit, counts, f"Figure {name}", more)
        for name, unit in zip("abcd", units, strict=False)
    }


@pytest.mark.parametrize(
    "files",
    [
        several("count", "count"),
        several("count", counts="boats"),
        several("person", counts="people"),
        several("count", counts="trips of people"),
        several("percent", counts="people, as a share"),
        {**several("count", "count"), "content/figures/x.md": one("percent", "more nets", "More nets")},
    ],
)
def test_like_units(files: dict[str, str], tmp_path: Path) -> None:
    assert sentences(unlike_units, tmp_path, files) == []


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (
            several("count", "person"),
            [
                (
                    "4:7 unit: person is another unit than that of figure:a, which counts the same. "
                    "Write count, or say what else it counts."
                )
            ],
        ),
        (
            several("person", "count", "count"),
            [
                (
                    "4:7 unit: person is another unit than that of figure:b and figure:c, which count the same. "
                    "Write count, or say what else it counts."
                )
            ],
        ),
        (several("person", counts="boats"), ["4:7 unit: boats are counted as person. Write unit: count."]),
        (several("count", counts="people"), ["4:7 unit: people are counted as count. Write unit: person."]),
    ],
)
def test_unlike_units(files: dict[str, str], found: list[str], tmp_path: Path) -> None:
    assert sentences(unlike_units, tmp_path, files) == found


def test_figures_of_one_series_have_one_unit(tmp_path: Path) -> None:
    more = "value: 1000\nsource: gauge-muehlheim#p2\nseries: {data: lindensee.csv, x: year, y: drawn}"
    files = {"content/figures/a.md": one("money:EUR", "costs", "Costs", more)}
    assert sentences(unlike_units, tmp_path, files) == [
        (
            "4:7 unit: money:EUR is another unit than that of figure:drawn-2028 and figure:drawn-2029, "
            "which count the same. Write count, or say what else it counts."
        )
    ]


@pytest.mark.parametrize(
    ("formula", "is_told"),
    [
        ("figure:a + figure:b", True),
        ("figure:a - figure:b", True),
        ("figure:a / figure:b", False),
        ("figure:a * figure:b", False),
        ("figure:a + figure:drawn-2028", False),
    ],
)
def test_only_like_is_added_to_like(formula: str, is_told: bool, tmp_path: Path) -> None:
    files = {
        "content/figures/a.md": one("count", "nets", "Nets"),
        "content/figures/b.md": one("percent", "more nets", "More nets"),
        "content/figures/c.md": one("count", "all of it", "All of it", f"derived: {formula}"),
    }
    told = "6:10 derived: figure:a is in count and figure:b in percent, and they are added or set off. "
    assert sentences(unlike_units, tmp_path, files) == ([told + "Add only what has one unit."] if is_told else [])


@pytest.mark.parametrize(
    ("unit", "formula", "is_told"),
    [
        ("person/year", "figure:drawn-2029 / figure:drawn-2028", True),
        ("year", "(figure:drawn-2028 - figure:drawn-2029) / figure:drawn-2028", True),
        ("percent", "figure:drawn-2029 / figure:drawn-2028", False),
        ("count", "figure:drawn-2029 / figure:drawn-2028", False),
        ("person/year", "figure:drawn-2029 / 12", False),
        ("person", "figure:drawn-2029 / figure:cut-2029", False),
    ],
)
def test_a_share_is_percent_or_a_plain_number(unit: str, formula: str, is_told: bool, tmp_path: Path) -> None:
    """Of two numbers in one unit nothing is left of it."""
    files = {"content/figures/a.md": one(unit, "what is left", "What is left", f"derived: {formula}")}
    told = f"4:7 unit: {unit} is the unit, and the formula divides two figures that are both in count. "
    assert sentences(unlike_units, tmp_path, files) == ([told + "Write percent, or count."] if is_told else [])
