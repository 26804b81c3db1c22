"""A number that counts something says where it comes from; one that names something need not."""

from pathlib import Path

import pytest

from explainer.check import unsourced_number
from tests.check.world import figure, note, sentences, source

BOATS = figure("value: 350\nunit: count\ncounts: boats\nsource: gauge-muehlheim#p2")
FILES = {"content/figures/boats.md": BOATS, "content/sources/gazette.md": source("They counted 350 boats.")}

MEND = "Cite the passage that gives it in the same sentence, or write it as a figure."


@pytest.mark.parametrize(
    "body",
    [
        "They counted 350 boats [@gazette#p1].",
        "They counted 350 boats. [@gazette#p1]",
        "They counted 350 boats [@gazette].",
        "They counted {figure:boats} boats.",
        "They counted {figure:boats} boats in 12 harbours [@gazette#p1].",
        "On May 3, 2029, and again on 12 September, they met.",
        "The compact of 1954 stood through the 1990s and until 2028.",
        "It was the 3rd round, the 21st meeting and the fifth attempt.",
        "The warden, aged 61, met a 40-year-old engineer.",
        "The dam, a 30-year-old wall, broke at 9:30 and at 5 p.m.",
        "They won 3-1 and then 4:2.",
        "Article 17, page 212, section 4 and chapter 12 say so.",
        "Resolution 2231 is in volume 500.",
        "A Boeing 737 landed at 15 Harbour Road, Arlac 20520.",
        "Call +43 5574 123456 or 202-555-0143.",
        "One of them spoke, two of the three listened, and hundreds of questions remained.",
        "Seven years passed in two halves.",
        "They counted 350. It rained [@gazette#p1].",
        "See page 3 of 12, step 2 of 4.",
        "`They counted 350 boats`.",
        "1. The first.\n2. The second.",
        "# They counted 350 boats",
    ],
)
def test_these_need_no_source_of_their_own(body: str, tmp_path: Path) -> None:
    """A citation behind the full stop belongs to the sentence before it."""
    assert sentences(unsourced_number, tmp_path, {**FILES, **note(body)}) == []


@pytest.mark.parametrize(
    ("body", "column", "number"),
    [
        ("They counted 350 boats.", 14, "350 boats"),
        ("They counted 350 fishing boats.", 14, "350 boats"),
        ("Some 70 of 350 boats were old.", 6, "70"),
        ("They counted 1,350.", 14, "1,350"),
        ("They counted 350 boats. It rained [@gazette#p1].", 14, "350 boats"),
        ("It rained [@gazette#p1]. They counted 350 boats.", 39, "350 boats"),
        ("Boats were up 9.3%.", 15, "9.3"),
        ("Boats were up 9 percent.", 15, "9"),
        ("It cost $350.", 10, "350"),
        ("It cost USD 350.", 13, "350"),
        ("The lake fell by 38 cm.", 18, "38 cm"),
        ("They waited 30 years.", 13, "30 years"),
        ("They counted 220k boats.", 14, "220k boats"),
        ("They counted 1.2 million boats.", 14, "1.2 million boats"),
        ("They counted two hundred and twenty boats.", 14, "two hundred and twenty boats"),
        ("They counted five boats.", 14, "five boats"),
        ("They counted thirteen harbours.", 14, "thirteen harbours"),
        ("They counted 10–12 boats.", 14, "10 boats"),
        ("- They counted 350 boats.\n- It rained [@gazette#p1].", 16, "350 boats"),
        ("| Year | They counted |\n|---|---|\n| 2029 | 1,350 boats |", 10, "1,350 boats"),
    ],
)
def test_these_need_one(body: str, column: int, number: str, tmp_path: Path) -> None:
    """Each sentence, item and row by itself; a small number in words only before what a figure counts."""
    found = sentences(unsourced_number, tmp_path, {**FILES, **note(body)})
    line = 8 + body.count("\n") if body.startswith("|") else 8
    assert found[:1] == [f"{line}:{column} body: nothing says where {number} comes from. {MEND}"]


def test_a_small_number_in_words_is_a_manner_of_speaking(tmp_path: Path) -> None:
    """Unless a figure of the site counts what stands behind it."""
    assert sentences(unsourced_number, tmp_path, note("They counted five boats.")) == []


def test_what_a_source_says_is_its_own(tmp_path: Path) -> None:
    assert sentences(unsourced_number, tmp_path, FILES) == []


def test_a_translation_is_read_too(tmp_path: Path) -> None:
    site = {"content/terms/linden-compact.de.md": "---\ntitle: Vertrag\nsummary: Er.\n---\n\nSie zählten 1350 boats.\n"}
    assert sentences(unsourced_number, tmp_path, site) == [
        f"6:13 body: nothing says where 1350 boats comes from. {MEND}"
    ]
