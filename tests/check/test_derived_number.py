"""A written number and its formula agree to the places it is written with."""

from pathlib import Path

import pytest

from explainer.check import derived_number
from tests.check.world import sentences


@pytest.mark.parametrize(
    ("value", "formula", "unit", "gives"),
    [
        ("1.3", "figure:drawn-2028 / figure:drawn-2029", "count", None),
        ("1.25", "figure:drawn-2028 / figure:drawn-2029", "count", None),
        ("1.27", "figure:drawn-2028 / figure:drawn-2029", "count", "1.25"),
        ("2", "figure:drawn-2028 / figure:drawn-2029", "count", None),
        ("3", "figure:drawn-2028 / figure:drawn-2029", "count", "1.25"),
        ("125", "figure:drawn-2028 / figure:drawn-2029", "percent", None),
        ("1.25", "figure:drawn-2028 / figure:drawn-2029", "percent", "125"),
    ],
)
def test_a_number_is_compared_as_it_is_written(
    value: str, formula: str, unit: str, gives: str | None, tmp_path: Path
) -> None:
    """A percentage is a hundred times what its formula gives."""
    front = f"title: A\nsummary: A.\nunit: {unit}\ncounts: boats\nvalue: {value}\nderived: {formula}\n"
    found = sentences(derived_number, tmp_path, {"content/figures/a.md": f"---\n{front}---\n\nWords.\n"})
    told = f"6:8 value: {value} stands here, and the formula gives {gives}. "
    assert found == ([told + "Correct one of the two, or leave the value out."] if gives else [])
