"""Sums that a sentence does are worked out again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.arithmetic import Part, wrong
from explainer.model.language import ENGLISH, SPANISH, Language
from explainer.model.quantities import quantities
from tests.model.words import ANY_TEXT, LANGUAGES


def parts(words: str, language: Language) -> list[Part]:
    """The numbers of a sentence as the check of derived numbers finds them."""
    return [
        Part(q.numeral.start, q.numeral.end, q.numeral.value, q.numeral.text, q.noun == "percent", True)
        for q in quantities(words, language)
    ]


def told(words: str, language: Language = ENGLISH) -> list[str]:
    return [what for _, what in wrong(words, parts(words, language), language)]


@pytest.mark.parametrize(
    "words",
    [
        "Boats rose from 200 boats to 350 boats, or 75%.",
        "Boats rose by 75% from 200 boats to 350 boats.",
        "Boats fell from 350 boats to 200 boats, or 43%.",
        "Boats fell from 350 boats to 200 boats, by more than 40%.",
        "Boats rose from 39,303 to 220,908, about 460%.",
        "Boats rose from 39,303 to 220,908, or 462%.",
        "Of the boats, 50 boats of the 200 boats, or 25%, sank.",
        "They saw 50 men and 25 women, together 75 people.",
        "Boats grew from 200 boats to 600 boats, which is 3 times as many boats.",
        "Boats rose from 20% to 30%.",
        "Boats rose from 0 boats to 30 boats, by 100%.",
        "They counted 350 boats, 20% fewer.",
        "No numbers at all.",
    ],
)
def test_these_sums_are_right(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (
            "Boats rose from 200 boats to 350 boats, or 57%.",
            ["from 200 to 350 is 75%, not 57%"],
        ),
        ("Boats fell from 200 boats to 350 boats.", ["from 200 to 350 is a rise"]),
        ("Boats rose from 350 boats to 200 boats.", ["from 350 to 200 is a fall"]),
        ("Boats rose from 39,303 to 220,908, about 300%.", ["from 39,303 to 220,908 is 462%, not 300%"]),
        ("Of the boats, 50 boats of the 200 boats, or 30%, sank.", ["50 of 200 is 25%, not 30%"]),
        ("They saw 50 men and 25 women, together 85 people.", ["50 and 25 are 75, not 85"]),
    ],
)
def test_these_are_wrong(words: str, what: list[str]) -> None:
    assert told(words) == what


def test_a_wrong_sum_in_spanish() -> None:
    words = "Los botes subieron de 200 botes a 350 botes, un 57 por ciento."
    assert told(words, SPANISH) == ["from 200 to 350 is 75%, not 57%"]


def test_the_place_is_that_of_the_result() -> None:
    words = "Boats rose from 200 boats to 350 boats, or 57%."
    assert [start for start, _ in wrong(words, parts(words, ENGLISH), ENGLISH)] == [words.index("57")]


def test_signs_of_our_own_in_a_text_mean_nothing() -> None:
    assert told("It rose from ⟦7⟧ to ⟦8⟧, or 5%, of 350 boats and 12 men.") == []


def test_a_very_large_result_is_told_too() -> None:
    words = f"Boats rose from 0.1 km to {'9' * 40} km, or 5%."
    assert len(told(words)) == 1


PIECES = st.lists(
    st.sampled_from(
        (
            *(
                "rose from ",
                "fell from ",
                " to ",
                "of the ",
                " and ",
                " together ",
                ", or ",
                "5%",
                "0",
                "350 boats",
                "0 boats",
            ),
            *("9" * 45 + " km", "0.0001 km", " times", "⟦0⟧", "½", ". "),
        )
    ),
    max_size=12,
).map("".join)


@given(ANY_TEXT | PIECES, st.sampled_from(LANGUAGES))
def test_no_text_raises(words: str, language: Language) -> None:
    for start, what in wrong(words, parts(words, language), language):
        assert 0 <= start < len(words)
        assert what
