"""Who stands behind a statement is told clause by clause."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ingest.find.speech_world import voice, voices_of
from tests.ingest.find.test_quotes import PIECES

RUIZ = ("named", "Ana Ruiz Peña")
REPORTER = ("reporter", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 300 people crossed the river in May.", REPORTER),
        ("Ana Ruiz Peña said 300 people crossed the river.", RUIZ),
        ("Ana Ruiz Peña told Peter Holm on Monday that 300 people crossed the river.", RUIZ),
        ("Some 300 people crossed the river, Ana Ruiz Peña said.", RUIZ),
        ("Some 300 people crossed the river, said Ana Ruiz Peña.", RUIZ),
        ("The number of 300, she said, was too high.", ("named", None)),
        ("Some 300 people crossed the river, according to Ana Ruiz Peña.", RUIZ),
        ("According to Ana Ruiz Peña, 300 people crossed the river.", RUIZ),
        ("“We counted 300 people,” Ana Ruiz Peña said.", RUIZ),
        ("Ana Ruiz Peña, who counted 300 people, said the river was high.", REPORTER),
        ("Ana Ruiz Peña said the river was high, while 300 people waited.", REPORTER),
        ("The river was high, Ana Ruiz Peña said, as 300 people waited.", REPORTER),
        ("The river was high, said Ana Ruiz Peña, a mother of 300 children.", REPORTER),
        ("Ana Ruiz Peña met 300 people on the river.", REPORTER),
        ("Ana Ruiz Peña welcomed 300 people on the river.", REPORTER),
        ("Officials said 300 people crossed the river.", ("unnamed", "officials")),
        ("A source familiar with the plan said 300 people crossed.", ("unnamed", "a source familiar with the plan")),
        ("The Border Guard Service said 300 people crossed.", ("named", "Border Guard Service")),
        ("Some 300 people crossed, according to Thailand's river police force.", ("named", None)),
        ("A report by the River Institute found that 300 people crossed.", ("document", "River Institute")),
        ("The report says 300 people crossed.", ("document", "the report")),
        ("Data from the River Institute show 300 people crossed.", ("document", "River Institute")),
        ("We believe 300 people crossed the river.", REPORTER),
        ("Ana Ruiz Peña keeps finding 300 people at the river.", REPORTER),
        ("Ana Ruiz Peña responded to 300 people at the river.", REPORTER),
        ("It was to protest what the ministry said were 300 cases.", ("named", "the ministry")),
    ],
)
def test_it_is_told_who_stands_behind_a_number(text: str, expected: tuple[str, str | None]) -> None:
    level, name = voice(text, "300")
    assert (level, name if expected[1] else None) == expected


def test_each_clause_has_its_own_voice() -> None:
    text = "Ana Ruiz Peña said 300 people crossed, but Peter Holm said there were 40."
    assert voice(text, "300") == RUIZ
    assert voice(text, "40") == ("named", "Peter Holm")


def test_a_sentence_behind_one_that_somebody_says_is_the_reporters_again() -> None:
    assert voice("Ana Ruiz Peña said the river was high. Some 300 people waited.", "300") == REPORTER


def test_a_release_stands_behind_its_own_words() -> None:
    assert voice("We will host 300 guests.", "300", rights="public-domain") == ("document", None)
    assert voice("We will host 300 guests.", "300", publisher="Ministry of Trade") == ("document", None)
    assert voice("We will host 300 guests.", "300", publisher="Oslo Times") == REPORTER


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz Peña indicó que 300 personas cruzaron el río.", RUIZ),
        ("Unas 300 personas cruzaron el río, según Ana Ruiz Peña.", RUIZ),
        ("Unas 300 personas cruzaron el río, según informó Ana Ruiz Peña.", RUIZ),
        ("Unas 300 personas cruzaron el río.", REPORTER),
    ],
)
def test_spanish_voices_are_told_too(text: str, expected: tuple[str, str | None]) -> None:
    assert voice(text, "300", "es") == expected


@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from(["en", "es"]))
def test_pieces_of_any_text_are_in_order_and_apart(pieces: list[str], language: str) -> None:
    article, voices = voices_of(" ".join(pieces), language)
    reached = 0
    for piece in voices.pieces:
        assert reached <= piece.start < piece.end <= len(article.text)
        assert voices.at(piece.start) == piece.voice
        reached = piece.end
    assert voices.at(len(article.text)) == voices.own
