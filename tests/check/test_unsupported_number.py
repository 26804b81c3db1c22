"""Numbers and dates in words stand in what is cited beside them, or in the note's own fields."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.check import unsupported_number
from tests.check.world import figure, note, sentences, source

FILES = {
    "content/sources/gazette.md": source(
        "In May 2021 they counted 350 boats, 220,908 crossings and fifteen ferries; the lake fell by 9.3 percent.",
        "They met on Tuesday, and again on Nov. 15.",
    ),
    "content/data/boats.csv": "year,boats\n2020,1340\n",
    "content/figures/boats.md": figure(
        """
        value: 1350
        unit: count
        counts: boats
        period: 2027
        as_of: 2028-01-31
        source: gazette#p1
        series: {data: boats.csv, x: year, y: boats}
        """
    ),
}


@pytest.mark.parametrize(
    "body",
    [
        "In May 2021 they counted 350 boats [@gazette#p1].",
        "In 2021 they counted 350 boats [@gazette#p1].",
        "They counted 220 908 crossings [@gazette#p1].",
        "They counted nearly 221,000 crossings [@gazette#p1].",
        "They counted more than 220,000 crossings [@gazette#p1].",
        "They counted about 220k crossings [@gazette#p1].",
        "They counted 15 ferries [@gazette#p1].",
        "The lake fell by 9.3% [@gazette#p1].",
        "They met on November 15, 2029 [@gazette#p2], as the Gazette said on 20 November 2029.",
        "They met on 13 November [@gazette#p2].",
        "They counted 350 boats and met on 15 November [@gazette#p1] [@gazette#p2].",
        "They counted 350 boats and met on 15 November [@gazette].",
        "On 3 May 2029 they met for [[the Mühlheim round]] [@gazette#p2].",
        "Of {figure:boats} boats, or 1,350 in 2027, none sank [@gazette#p2].",
        "They met three times, for twelve days [@gazette#p2].",
        "They counted 999 boats.",
        "They counted 999 boats [@nowhere#p1].",
    ],
)
def test_a_number_that_is_borne_out(body: str, tmp_path: Path) -> None:
    """In another form, rounded with a word that says so, by another citation of the sentence or by a linked note."""
    assert sentences(unsupported_number, tmp_path, {**FILES, **note(body)}) == []


CITE = "Cite the passage that gives it, or correct it."


@pytest.mark.parametrize(
    ("body", "column", "what"),
    [
        ("They counted 360 boats [@gazette#p1].", 14, "360 does not stand in gazette#p1. Did you mean 350?"),
        (
            "They counted 220,980 boats [@gazette#p1].",
            14,
            "220,980 does not stand in gazette#p1. Did you mean 220,908?",
        ),
        (
            "They counted 221,000 boats [@gazette#p1].",
            14,
            f"221,000 does not stand in gazette#p1. {CITE}",
        ),
        ("Nearly 220,000 boats [@gazette#p1].", 8, "220,000 does not stand in gazette#p1. Did you mean 220,908?"),
        ("They counted sixteen boats [@gazette#p1].", 14, f"sixteen does not stand in gazette#p1. {CITE}"),
        ("In June 2021 they met [@gazette#p1].", 4, f"June 2021 does not stand in gazette#p1. {CITE}"),
        ("On Nov. 16 they met [@gazette#p2].", 4, f"Nov. 16 does not stand in gazette#p2. {CITE}"),
        ("In 2022 they met [@gazette#p1].", 4, f"2022 does not stand in gazette#p1. {CITE}"),
        ("It was 350 [@gazette#p2].", 8, f"350 does not stand in gazette#p2. {CITE}"),
        (
            "It was 360 [@gazette#p1] [@gazette#p2].",
            8,
            "360 does not stand in gazette#p1 and gazette#p2. Did you mean 350?",
        ),
        (
            "It was 350. It rained [@gazette#p2]. It was 360. [@gazette#p1]",
            38 + 7,
            "360 does not stand in gazette#p1. Did you mean 350?",
        ),
    ],
)
def test_a_number_that_is_not(body: str, column: int, what: str, tmp_path: Path) -> None:
    assert sentences(unsupported_number, tmp_path, {**FILES, **note(body)}) == [f"8:{column} body: {what}"]


# The note's own fields


@pytest.mark.parametrize(
    ("body", "is_borne_out"),
    [
        ("In 2027 they counted 1,350 boats, and in 2020 there were 1,340 [@gazette#p2].", True),
        ("In 2026 they counted boats [@gazette#p2].", False),
    ],
)
def test_a_figures_own_fields_and_series_bear_its_words_out(body: str, is_borne_out: bool, tmp_path: Path) -> None:
    path = "content/figures/boats.md"
    files = {**FILES, path: FILES[path].replace("Words.", body)}
    told = f"13:4 body: 2026 does not stand in gazette#p2. {CITE}"
    assert sentences(unsupported_number, tmp_path, files) == ([] if is_borne_out else [told])


def titled(title: str = "Boats", summary: str = "How many boats there were.", counts: str = "boats") -> dict[str, str]:
    """A figure of 1,350 boats in 2027 with these words in its front matter."""
    front = f"value: 1350\nunit: count\ncounts: {counts}\nperiod: 2027\nsource: gazette#p1\n"
    begins = f"---\ntitle: {title}\nsummary: {summary}\n"
    return {**FILES, "content/figures/boats.md": f"{begins}{front}---\n\nWords.\n"}


@pytest.mark.parametrize(
    "words",
    [
        {"title": "Boats in 2027"},
        {"summary": "There were 1,350 boats in 2027, and nearly 221,000 crossings."},
        {"counts": "boats of 9.3 metres"},
    ],
)
def test_words_of_front_matter_are_held_to_its_fields_and_passages(words: dict[str, str], tmp_path: Path) -> None:
    assert sentences(unsupported_number, tmp_path, titled(**words)) == []


BORNE = "stands neither in the note's fields nor in"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            {"title": "Boats in 2026"},
            f"2:8 title: 2026 {BORNE} the passages that it cites. Correct it, or cite what gives it.",
        ),
        (
            {"summary": "There were 1,530 boats."},
            f"3:10 summary: 1,530 {BORNE} the passages that it cites. Did you mean 1350?",
        ),
        (
            {"counts": "boats of 12.5 metres"},
            f"6:9 counts: 12.5 {BORNE} the passages that it cites. Correct it, or cite what gives it.",
        ),
    ],
)
def test_words_of_front_matter_that_nothing_bears_out(words: dict[str, str], sentence: str, tmp_path: Path) -> None:
    assert sentences(unsupported_number, tmp_path, titled(**words)) == [sentence]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They counted 350 boats.", []),
        (
            "They counted 360 boats.",
            [f"8:12 text: 360 {BORNE} gazette#p1. Did you mean 350?"],
        ),
        (
            "They met on 15 November.",
            [f"8:12 text: 15 November {BORNE} gazette#p1. Correct it, or cite what gives it."],
        ),
    ],
)
def test_a_statement_is_held_to_the_passages_beside_it(text: str, found: list[str], tmp_path: Path) -> None:
    """Not to all that the note cites."""
    front = "title: A round\nsummary: A round.\ndate: 2030-01-01\nstate: held\nparties: {}\noutcomes:\n"
    outcome = f'  - {{text: "{text}", state: done, sources: ["gazette#p1"]}}\n'
    talk = f'---\n{front}{outcome}sources: ["gazette#p2"]\n---\n\nWords.\n'
    assert sentences(unsupported_number, tmp_path, {**FILES, "content/talks/a.md": talk}) == found


@pytest.mark.parametrize(
    ("summary", "found"),
    [
        ("A count of 350 boats.", []),
        ("A report of 20 November 2029.", []),
        ("A count of 360 boats.", [f"3:10 summary: 360 {BORNE} its passages. Did you mean 350?"]),
        (
            "A report of 21 November 2029.",
            [f"3:10 summary: 21 November 2029 {BORNE} its passages. Correct it, or cite what gives it."],
        ),
    ],
)
def test_a_sources_summary_is_held_to_its_passages(summary: str, found: list[str], tmp_path: Path) -> None:
    path = "content/sources/gazette.md"
    files = {path: source("They counted 350 boats.").replace("A source for its passages.", summary)}
    assert sentences(unsupported_number, tmp_path, files) == found
