"""One date written in several places is one date."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.check import date_drift
from tests.check.world import figure, note, sentences, source


def talk(name: str, title: str, date: str) -> dict[str, str]:
    front = f'title: "{title}"\nsummary: A round.\ndate: {date}\nstate: held\nparties: {{}}\n'
    return {f"content/talks/{name}.md": f"---\n{front}---\n\nWords.\n"}


@pytest.mark.parametrize(
    "files",
    [
        talk("2030-05-04", "A round", "2030-05-04"),
        talk("2030-05-04-arlac", "Round in Arlac, 4 May 2030", "2030-05-04"),
        talk("2030-05", "Round in Arlac, May 2030", "2030-05-04"),
        talk("2030-05-04", "A round", "2030-05"),
        talk("2030-05-04", "A round", "2030-05-03/2030-05-05"),
        talk("arlac", "Round in Arlac", "2030-05-04"),
        talk("arlac", "Rounds of May 2029 and June 2030", "2030-06-04"),
    ],
)
def test_a_talk_of_one_date(files: dict[str, str], tmp_path: Path) -> None:
    """A month that holds the day is no other date; of a title with two dates neither need be it."""
    assert sentences(date_drift, tmp_path, files) == []


MEND = "Correct one of the two; a talk's file is named by its day."


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (talk("2030-05-04", "A round", "2030-05-14"), "the file's name says 2030-05-04, and the date is 2030-05-14"),
        (talk("2030-05-arlac", "A round", "2030-06-14"), "the file's name says 2030-05, and the date is 2030-06-14"),
        (talk("arlac", "Round of 4 May 2030", "2030-05-14"), "the title says 2030-05-04, and the date is 2030-05-14"),
        (talk("arlac", "Round of May 2030", "2031-05-04"), "the title says 2030-05, and the date is 2031-05-04"),
    ],
)
def test_a_talk_of_two_dates(files: dict[str, str], sentence: str, tmp_path: Path) -> None:
    assert sentences(date_drift, tmp_path, files) == [f"4:7 date: {sentence}. {MEND}"]


def article(name: str, title: str, published: str, more: str = "") -> dict[str, str]:
    text = source("Words.", published=published).replace("The Gazette", f'"{title}"', 1)
    return {f"content/sources/{name}.md": text.replace("rights:", f"{more}rights:")}


@pytest.mark.parametrize(
    "files",
    [
        article("gazette-2030-05-04", "The Gazette", "2030-05-04"),
        article("gazette-2030-05-04", "The Gazette, 5 May 2030", "2030-05-05"),
        article("gazette", "The Gazette", "2030-05-04", "url: https://example.org/2030/05/04/boats\n"),
        article("gazette", "The Gazette", "2030-05-04", "url: https://example.org/2030-05/boats\n"),
        article("gazette", "The Gazette", "2030-05-04", "accessed: 2030-05-04\n"),
    ],
)
def test_a_source_of_one_date(files: dict[str, str], tmp_path: Path) -> None:
    """A file may be named by the day of what it reports, where its title or address gives the day it appeared."""
    assert sentences(date_drift, tmp_path, files) == []


SOURCE = "Correct one of them; a source's file is named by the day it appeared."


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (
            article("gazette-2030-05-04", "The Gazette", "2030-05-14"),
            f"the file's name says 2030-05-04, and published is 2030-05-14. {SOURCE}",
        ),
        (
            article("gazette-2030-05-04", "The Gazette, 4 May 2030", "2030-05-14"),
            f"the file's name says 2030-05-04 and the title says 2030-05-04, and published is 2030-05-14. {SOURCE}",
        ),
        (
            article("gazette", "The Gazette", "2030-05-14", "url: https://example.org/2030/05/04/boats\n"),
            f"the address says 2030-05-04, and published is 2030-05-14. {SOURCE}",
        ),
    ],
)
def test_a_source_of_two_dates(files: dict[str, str], sentence: str, tmp_path: Path) -> None:
    assert sentences(date_drift, tmp_path, files) == [f"6:12 published: {sentence}"]


def boats(title: str, period: str, more: str = "value: 350\nsource: gauge-muehlheim#p2") -> dict[str, str]:
    return {"content/figures/a.md": figure(f"unit: count\ncounts: boats\nperiod: {period}\n{more}", title=title)}


@pytest.mark.parametrize(
    "files",
    [
        boats("Boats in 2029", "2029"),
        boats("Boats in 2029", "2029-05"),
        boats("Boats in May 2029", "2029-05-04"),
        boats("Boats in fiscal year 2029", "2028-10-01/2029-09-30"),
        boats("Boats in fiscal year 2029", "2029-03"),
        boats(
            "More boats in fiscal year 2029", "2027-10-01/2029-09-30", "derived: figure:drawn-2028 / figure:drawn-2029"
        ),
        boats("Boats", "2029"),
        boats("Boats in 2028 and in 2029", "2027"),
    ],
)
def test_a_figure_of_the_period_in_its_title(files: dict[str, str], tmp_path: Path) -> None:
    """What is worked out may begin before the year that its title names."""
    assert sentences(date_drift, tmp_path, files, fiscal_year_start=(10, 1)) == []


@pytest.mark.parametrize(
    ("files", "title", "period"),
    [
        (boats("Boats in 2029", "2028"), "2029", "2028"),
        (boats("Boats in May 2029", "2029-06"), "2029-05", "2029-06"),
        (boats("Boats in fiscal year 2029", "2029-10"), "2028-10-01/2029-09-30", "2029-10"),
        (boats("Boats in fiscal year 2029", "2029"), "2028-10-01/2029-09-30", "2029"),
    ],
)
def test_a_figure_of_another_period(files: dict[str, str], title: str, period: str, tmp_path: Path) -> None:
    assert sentences(date_drift, tmp_path, files, fiscal_year_start=(10, 1)) == [
        f"6:9 period: the title says {title}, and the period is {period}. Correct one of the two."
    ]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("They met on Tuesday, May 4, 2021.", []),
        ("They met on Tuesday, 4 May 2021.", []),
        ("They met on Monday, and on May 4, 2021.", []),
        ("They met on Monday, May 4.", []),
        (
            "They met on Monday, May 4, 2021.",
            ["8:13 body: Monday, May 4, 2021 was a Tuesday. Correct the weekday or the date."],
        ),
        (
            "They met on Monday the 4 May 2021.",
            ["8:13 body: Monday the 4 May 2021 was a Tuesday. Correct the weekday or the date."],
        ),
    ],
)
def test_a_weekday_is_that_of_its_date(body: str, found: list[str], tmp_path: Path) -> None:
    """Without a year it may be of any."""
    assert sentences(date_drift, tmp_path, note(body)) == found
