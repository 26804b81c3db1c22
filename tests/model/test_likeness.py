"""A statement is nearest to the passage that shares its words and numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explainer.model.likeness import likeness_of, stems
from tests.model.words import ANY_TEXT

PASSAGES = {
    "p1": "The water of the lake belongs to the three valleys.",
    "p2": "In 2029 the valleys drew 1,350 cubic metres from the lake.",
    "p3": "The heads shall meet whenever one of them asks for it.",
}


def nearest(statement: str) -> str:
    likeness = likeness_of(tuple(PASSAGES.items()))
    return max(PASSAGES, key=lambda passage: likeness.of(passage, stems(statement)))


def test_a_statement_finds_its_passage() -> None:
    assert nearest("Three valleys own the water.") == "p1"
    assert nearest("They took 1350 cubic metres.") == "p2"
    assert nearest("A meeting is held when a head asks.") == "p3"


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
    likeness = likeness_of((("p1", "lake rules"), ("p2", "lake boats"), ("p3", "lake 1350")))
    assert likeness.weights["lake"] < likeness.weights["rules"] < likeness.weights["1350"]


def test_nothing_is_near_to_nothing() -> None:
    assert likeness_of(()).passages == {}
    assert likeness_of(tuple(PASSAGES.items())).of("p1", stems("")) == 0


@given(st.lists(ANY_TEXT, min_size=1, max_size=5), ANY_TEXT)
def test_no_passage_is_nearer_to_a_text_than_itself(texts: list[str], other: str) -> None:
    passages = {f"p{number}": text for number, text in enumerate(texts)}
    likeness = likeness_of(tuple(passages.items()))
    for id, text in passages.items():
        own = likeness.of(id, stems(text))
        assert all(likeness.of(each, stems(text)) <= own for each in passages)
        assert likeness.of(id, stems(other)) >= 0
