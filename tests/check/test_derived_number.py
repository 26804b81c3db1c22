"""What follows from other numbers is worked out again: formulas, sums of rows, and the sums that a sentence does."""

from pathlib import Path

import pytest

from explainer.check import derived_number
from tests.check.world import figure, note, sentences, source


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


# What is worked out covers the time and place of its figures


def worked_out(fields: str) -> dict[str, str]:
    front = (
        f"unit: percent\ncounts: fewer\nderived: (figure:drawn-2028 - figure:drawn-2029) / figure:drawn-2028\n{fields}"
    )
    return {"content/figures/a.md": figure(front)}


@pytest.mark.parametrize("fields", ["", "period: 2028/2029", "scope: term:lindensee"])
def test_the_bounds_of_a_formula_are_those_of_its_figures(fields: str, tmp_path: Path) -> None:
    assert sentences(derived_number, tmp_path, worked_out(fields)) == []


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            "period: 2029",
            (
                "7:9 period: the period is 2029, and the figures that it is worked out from cover "
                "2028-01-01/2029-12-31. Write the time that they cover."
            ),
        ),
        (
            "scope: term:muehlheim",
            (
                "7:8 scope: the scope is term:muehlheim, and that of the figures that it is worked out from is "
                "term:lindensee. Correct one of the two."
            ),
        ),
    ],
)
def test_other_bounds_are_found(fields: str, sentence: str, tmp_path: Path) -> None:
    assert sentences(derived_number, tmp_path, worked_out(fields)) == [sentence]


# Sums of observations

MONTHS = (
    "month,lake,boats\n2029-01,linden,100\n2029-02,linden,150\n2029-02,other,7\n2029-03,linden,\n2030-01,linden,900\n"
)


def summed(value: str, where: str = "{lake: linden}", period: str = "period: 2029") -> dict[str, str]:
    sum_of = f"sum_of: {{data: months.csv, x: month, y: boats, where: {where}}}"
    front = f"value: {value}\nunit: count\ncounts: boats\nsource: gauge-muehlheim\n{sum_of}\n{period}"
    return {"content/data/months.csv": MONTHS, "content/figures/a.md": figure(front)}


@pytest.mark.parametrize(
    "files",
    [
        summed("250"),
        summed("257", where="{}"),
        summed("1150", period=""),
        summed("150", period="period: 2029-02"),
        summed("250", period="period: 2029-01/2029-02"),
    ],
)
def test_observations_add_up(files: dict[str, str], tmp_path: Path) -> None:
    """Those within the period and of the rows that are meant; what was not observed adds nothing."""
    assert sentences(derived_number, tmp_path, files) == []


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (summed("260"), "260 stands here, and the 2 rows of months.csv within its period add up to 250"),
        (summed("250", where="{}"), "250 stands here, and the 3 rows of months.csv within its period add up to 257"),
        (
            summed("250", period="period: 2029-02"),
            "250 stands here, and the 1 row of months.csv within its period adds up to 150",
        ),
        (
            summed("250", period="period: 2031"),
            "250 stands here, and the 0 rows of months.csv within its period add up to 0",
        ),
    ],
)
def test_observations_that_do_not(files: dict[str, str], sentence: str, tmp_path: Path) -> None:
    mend = "Correct the value, the period, or which rows are added: where, x and y."
    assert sentences(derived_number, tmp_path, files) == [f"4:8 value: {sentence}. {mend}"]


# Sums that a sentence does

CROSSINGS = {
    f"content/figures/crossings-{year}.md": figure(
        f"value: {value}\nunit: count\ncounts: crossings\nperiod: {year}\nsource: gauge-muehlheim",
        title=f"Crossings of {year}",
    )
    for year, value in ((2027, 39303), (2028, 221000), (2029, 220908))
}

FIGURES = "from {figure:crossings-2027} to {figure:crossings-2028}"


FALL = "from {figure:crossings-2028} to {figure:crossings-2027}"


@pytest.mark.parametrize(
    "body",
    [
        "Crossings saw a 462% rise, from 39,303 to 221,000.",
        "Crossings rose from 39,303 to 221,000, or 462%.",
        "Crossings rose from 39,303 to 221,000, or 462 percent.",
        "Crossings rose from 39,303 to nearly 221,000, or about 460%.",
        "Crossings rose from 39,303 to 221,000, or more than 450%.",
        f"Crossings saw a 462% rise, {FIGURES}.",
        f"Crossings rose {FIGURES}, or {{figure:crossings-2028 change figure:crossings-2027}}.",
        f"Crossings fell {FALL}, or {{figure:crossings-2027 change figure:crossings-2028}}.",
        f"{FALL.capitalize()} is a fall of 82%.",
        "Crossings rose from 39,303 to 221,000, 5.6 times as many.",
        f"Crossings rose {FIGURES}, {{figure:crossings-2028 times figure:crossings-2027}} times as many.",
        "Crossings fell from 221,000 to 39,303, or 82%.",
        "They rose from 200 to 350 boats, or 75%.",
        "They rose from 200 to 350 boats.",
        "Of the boats, 70 of the 350 vessels were old, or 20%.",
        "{figure:crossings-2027} of {figure:crossings-2028} crossings, or 18%.",
        "Some 70 of 350 boats were old, a share of 20%.",
        "200 boats and 150 ferries, a total of 350 vessels, sailed.",
        "200 boats and 150 ferries sailed, together 350 vessels.",
        "A rate from 20% to 30%, or 10% more.",
        "It rose from 5 May to 9 June, and 20% of 350 boats sailed.",
    ],
)
def test_a_sentence_that_is_right(body: str, tmp_path: Path) -> None:
    """In digits or with the figures themselves; rounded with a word that says so."""
    assert sentences(derived_number, tmp_path, {**CROSSINGS, **note(body)}) == []


DRAW = "Correct it, or draw it from its figures: {figure:… change figure:…}."


@pytest.mark.parametrize(
    ("body", "column", "what"),
    [
        ("Crossings saw a 471% rise, from 39,303 to 221,000.", 17, "from 39,303 to 221,000 is 462%, not 471%"),
        ("Crossings rose from 39,303 to 221,000, or 471%.", 43, "from 39,303 to 221,000 is 462%, not 471%"),
        (f"Crossings saw a 471% rise, {FIGURES}.", 17, "from 39,303 to 221,000 is 462%, not 471%"),
        ("Crossings rose from 39,303 to 221,000, or 460%.", 43, "from 39,303 to 221,000 is 462%, not 460%"),
        ("Crossings rose from 39,303 to 221,000, or about 400%.", 49, "from 39,303 to 221,000 is 462%, not 400%"),
        ("They rose from 200 to 350 boats, or 57%.", 37, "from 200 to 350 is 75%, not 57%"),
        (
            f"Crossings rose {FIGURES}, or {{figure:crossings-2029 share figure:crossings-2028}}.",
            76,
            "from 39,303 to 221,000 is 462%, not 100%",
        ),
        (
            "Crossings rose from 39,303 to 221,000, 6.5 times as many.",
            40,
            "221,000 to 39,303 is 5.6 times, not 6.5 times",
        ),
        (f"{FALL.capitalize()} is a fall of 28%.", 70, "from 221,000 to 39,303 is 82%, not 28%"),
        ("They rose from 350 to 200 boats, or 43%.", 16, "from 350 to 200 is a fall"),
        ("They fell from 200 to 350 boats, or 75%.", 16, "from 200 to 350 is a rise"),
        ("Some 70 of 350 boats were old, a share of 30%.", 43, "70 of 350 is 20%, not 30%"),
        ("Some 70 out of 350 boats were old, a share of 30%.", 47, "70 of 350 is 20%, not 30%"),
        ("Of the boats, 70 of the 350 vessels were old, or 30%.", 50, "70 of 350 is 20%, not 30%"),
        (
            "{figure:crossings-2027} of {figure:crossings-2028} crossings, or 20%.",
            66,
            "39,303 of 221,000 is 18%, not 20%",
        ),
        ("200 boats and 150 ferries, a total of 360 vessels, sailed.", 39, "200 and 150 are 350, not 360"),
        ("200 boats and 150 ferries sailed, together 360 vessels.", 44, "200 and 150 are 350, not 360"),
    ],
)
def test_a_sentence_that_is_wrong(body: str, column: int, what: str, tmp_path: Path) -> None:
    found = sentences(derived_number, tmp_path, {**CROSSINGS, **note(body)})
    assert found == [f"8:{column} body: {what}. {DRAW}"]


def test_what_a_source_says_of_its_own_numbers_is_its_own(tmp_path: Path) -> None:
    """It may be wrong, and it is not ours to mend."""
    files = {"content/sources/gazette.md": source("They rose from 200 to 350 boats, or 57%.")}
    assert sentences(derived_number, tmp_path, files) == []
