"""A record is one among what it is compared with, and only until something beats it."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.check import superlative
from tests.check.world import figure, note, sentences, source

SOURCES = {
    "content/sources/gazette.md": source("They counted a record 350 boats.", "They counted 350 boats in 2027."),
}

NARROW = "Correct the rank, narrow what it is compared with (since, until), or take it and the word out."


def boats(rows: str, rank: str, value: str = "350", period: str = "2027", more: str = "") -> dict[str, str]:
    """A figure of boats that has a rank among the rows of its series."""
    front = f"value: {value}\nunit: count\ncounts: boats\nperiod: {period}\nsource: gazette#p1\nrank: {rank}\n{more}"
    series = "series: {data: boats.csv, x: year, y: boats}\n"
    return {
        **SOURCES,
        "content/data/boats.csv": "year,boats\n" + "".join(f"{row}\n" for row in rows.split()),
        "content/figures/a.md": figure(front + series),
    }


ROWS = "2025,300 2026,340 2027,350"


@pytest.mark.parametrize(
    ("rows", "rank"),
    [
        (ROWS, "{order: highest}"),
        (f"2024,360 {ROWS}", "{order: highest, since: 2025}"),
        (f"{ROWS} 2028,360", "{order: highest, until: 2027}"),
        (f"{ROWS} 2028,350", "{order: highest}"),
        ("2025,400 2026,360 2027,350", "{order: lowest}"),
        ("2024,340 2025,400 2026,360 2027,350", "{order: lowest, since: 2025}"),
        ("2025,400 2026,360 2027,350 2028,10", "{order: lowest, until: 2027-12}"),
        ("2025,0 2026,0 2027,350 2028,360", "{order: first}"),
        ("2024,9 2025,0 2026,0 2027,350", "{order: first, since: 2025}"),
        ("2025, 2026,340 2027,350", "{order: highest}"),
    ],
)
def test_a_rank_that_holds(rows: str, rank: str, tmp_path: Path) -> None:
    """What was observed later does not count where the claim has a date of its own."""
    assert sentences(superlative, tmp_path, boats(rows, rank)) == []


@pytest.mark.parametrize(
    ("rows", "rank", "sentence"),
    [
        (
            f"2024,360 {ROWS}",
            "{order: highest}",
            "350 is not the highest: 2024 in boats.csv, line 2, has 360",
        ),
        (
            f"{ROWS} 2028,360 2029,370",
            "{order: highest}",
            "350 is not the highest: 2029 in boats.csv, line 6, has 370",
        ),
        (
            f"{ROWS} 2028,360 2029,370",
            "{order: highest, until: 2028}",
            "350 is not the highest: 2028 in boats.csv, line 5, has 360",
        ),
        (
            f"2023,380 2024,360 {ROWS}",
            "{order: highest, since: 2024}",
            "350 is not the highest: 2024 in boats.csv, line 3, has 360",
        ),
        (ROWS, "{order: lowest}", "350 is not the lowest: 2025 in boats.csv, line 2, has 300"),
        (ROWS, "{order: first}", "350 is not the first: 2025 in boats.csv, line 2, has 300"),
        (
            "2025,0 2026,9 2027,350",
            "{order: first}",
            "350 is not the first: 2026 in boats.csv, line 3, has 9",
        ),
    ],
)
def test_a_rank_that_does_not(rows: str, rank: str, sentence: str, tmp_path: Path) -> None:
    """It is found again as soon as the series gains a higher value."""
    assert sentences(superlative, tmp_path, boats(rows, rank)) == [f"9:15 order: {sentence}. {NARROW}"]


@pytest.mark.parametrize(
    ("rank", "others", "found"),
    [
        ("{order: highest, among: [b, c]}", ("340", "300"), []),
        ("{order: lowest, among: [b, c]}", ("360", "400"), []),
        ("{order: first, among: [b, c]}", ("0", "0"), []),
        (
            "{order: highest, among: [b, c]}",
            ("360", "400"),
            [f"9:15 order: 350 is not the highest: figure:c has 400. {NARROW}"],
        ),
        (
            "{order: highest, among: [a, b]}",
            ("360", "400"),
            [f"9:15 order: 350 is not the highest: figure:b has 360. {NARROW}"],
        ),
        (
            "{order: first, among: [b, c]}",
            ("0", "7"),
            [f"9:15 order: 350 is not the first: figure:c has 7. {NARROW}"],
        ),
        (
            "{order: highest}",
            ("0", "0"),
            [
                (
                    "9:1 rank: nothing is there with which 350 could be the highest. "
                    "Give the figure a series, or name figures in among."
                )
            ],
        ),
    ],
)
def test_a_rank_among_other_figures(rank: str, others: tuple[str, str], found: list[str], tmp_path: Path) -> None:
    front = "value: {}\nunit: count\ncounts: boats\nperiod: {}\nsource: gazette#p1\n"
    files = {
        **SOURCES,
        "content/figures/a.md": figure(front.format(350, 2027) + f"rank: {rank}\n"),
        "content/figures/b.md": figure(front.format(others[0], 2025), title="Boats before"),
        "content/figures/c.md": figure(front.format(others[1], 2026), title="Boats then"),
    }
    assert sentences(superlative, tmp_path, files) == found


@pytest.mark.parametrize(("word", "order"), [("record", "highest"), ("first", "first"), ("first in", "first")])
def test_a_word_of_rank_needs_a_rank(word: str, order: str, tmp_path: Path) -> None:
    front = f"value: 350\nunit: count\ncounts: boats\nqualifiers: [about, {word}]\nsource: gazette#p1\n"
    report = f'reported:\n  - {{value: 350, qualifiers: [{word}], source: "gazette#p1", attribution: reporter}}\n'
    mend = f"Say among what it is one: rank: {{order: {order}, since: …}}."
    files = {**SOURCES, "content/figures/a.md": figure(front + report)}
    assert sentences(superlative, tmp_path, files) == [
        f'7:21 qualifiers: "{word}" names no comparison. {mend}',
        f'10:31 qualifiers: "{word}" names no comparison. {mend}',
    ]


# Bodies


def texts(body: str) -> dict[str, str]:
    return {
        **boats(ROWS, "{order: highest}"),
        "content/figures/b.md": figure("value: 9\nunit: count\ncounts: boats\nsource: gazette#p1", title="Few boats"),
        **note(body),
    }


@pytest.mark.parametrize(
    "body",
    [
        "They counted a record {figure:a} boats.",
        "They counted {figure:a} boats, the highest number since the war.",
        "They counted a record 350 boats [@gazette#p1].",
        "They counted the highest number, 350 boats [@gazette#p1].",
        "They counted the largest number of boats.",
        "On the record she spoke of 350 boats [@gazette#p2].",
        "They counted 350 boats, lower than on record.",
    ],
)
def test_a_word_of_rank_that_is_borne_out(body: str, tmp_path: Path) -> None:
    """By a figure's rank, by a passage that uses such a word; a word beside no number claims nothing."""
    assert sentences(superlative, tmp_path, texts(body)) == []


@pytest.mark.parametrize(
    ("body", "column", "word", "order", "said"),
    [
        ("They counted a record 350 boats [@gazette#p2].", 16, "record", "highest", "gazette#p2"),
        ("They counted a record 350 boats.", 16, "record", "highest", ""),
        ("They counted a record {figure:b} boats.", 16, "record", "highest", ""),
        ("They counted the lowest number, {figure:a} boats.", 18, "lowest", "lowest", ""),
        ("They counted the fewest ever, 350 boats [@gazette#p1].", 18, "fewest", "lowest", "gazette#p1"),
        ("The largest of 350 boats sank.", 5, "largest", "highest", ""),
    ],
)
def test_a_word_of_rank_that_is_not(body: str, column: int, word: str, order: str, said: str, tmp_path: Path) -> None:
    what = f'"{word}" names no comparison' + (f", and {said} does not use the word" if said else "")
    mend = f"Give the figure a rank ({order}), cite a passage that says so, or say it without the word."
    assert sentences(superlative, tmp_path, texts(body)) == [f"8:{column} body: {what}. {mend}"]


@pytest.mark.parametrize(
    ("words", "order"),
    [
        *((word, "highest") for word in ("record", "highest", "largest", "biggest", "greatest", "most ever", "récord")),
        *((word, "highest") for word in ("la mayor", "el más alto")),
        *((word, "lowest") for word in ("lowest", "ſmallest", "fewest", "least ever", "el menor", "el más bajo")),
    ],
)
def test_each_superlative_is_looked_for(words: str, order: str, tmp_path: Path) -> None:
    (found,) = sentences(superlative, tmp_path, note(f"They counted the {words} 350 boats."))
    assert f"Give the figure a rank ({order})" in found
