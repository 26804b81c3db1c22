"""A statement is nearest to the passage that shares its words and numbers."""

from __future__ import annotations

import os
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from explainer.model.likeness import likeness_of, stems
from tests.model.words import ANY_TEXT

PASSAGES = (
    ("p1", "The water of the lake belongs to the three valleys.", ""),
    ("p2", "In 2029 the valleys drew 1,350 cubic metres from the lake.", ""),
    ("p3", "The heads shall meet whenever one of them asks for it.", "Ana Maru"),
)


def nearest(statement: str) -> str:
    found = likeness_of(PASSAGES).of(stems(statement))
    return max(found, key=found.__getitem__)


def test_a_statement_finds_its_passage() -> None:
    assert nearest("Three valleys own the water.") == "p1"
    assert nearest("They took 1350 cubic metres.") == "p2"
    assert nearest("A meeting is held when a head asks.") == "p3"
    assert nearest("Ana Maru said so.") == "p3"


def test_stems_are_beginnings_of_words_and_whole_numbers() -> None:
    assert stems("The Valleys’ 1,350 metres in Mühlheim, 9.3 link") == {
        "valle",
        "1350",
        "metre",
        "muhlh",
        "9.3",
        "link",
    }
    assert stems("of the and") == frozenset()


def test_what_few_passages_say_weighs_more() -> None:
    likeness = likeness_of((("p1", "lake rules", ""), ("p2", "lake boats", ""), ("p3", "lake 1350", "")))
    assert likeness.weight("lake") < likeness.weight("rules") < likeness.weight("1350")


def test_nothing_is_near_to_nothing() -> None:
    assert likeness_of(()).of(stems("water")) == {}
    assert likeness_of(PASSAGES).of(stems("")) == {"p1": 0, "p2": 0, "p3": 0}


@given(st.lists(ANY_TEXT, min_size=1, max_size=5), ANY_TEXT)
def test_no_passage_is_nearer_to_a_text_than_itself(texts: list[str], other: str) -> None:
    likeness = likeness_of(tuple((f"p{number}", text, "") for number, text in enumerate(texts)))
    for number, text in enumerate(texts):
        found = likeness.of(stems(text))
        assert all(each <= found[f"p{number}"] for each in found.values())
    assert all(each >= 0 for each in likeness.of(stems(other)).values())


SUMS = """
from explainer.model.likeness import likeness_of, stems
words = "north south valley council water lock boats ferry bridge mill tower garden market harbour lake dam".split()
passages = tuple((f"p{n}", " ".join(words[n % 5 : n + 4]), "") for n in range(1, 14))
print(*likeness_of(passages).of(stems(" ".join(words))).values())
"""


def test_how_near_passages_are_is_the_same_in_every_process() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", SUMS], env={**os.environ, "PYTHONHASHSEED": str(seed)},
            check=True, capture_output=True, text=True,
        ).stdout
        for seed in range(1, 9)
    }  # fmt: skip
    assert len(told) == 1
