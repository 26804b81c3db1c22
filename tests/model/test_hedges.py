"""Words before a number say that it is not exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.hedges import hedges
from explainer.model.language import ENGLISH, SPANISH, Language
from tests.model.words import ANY_TEXT, LANGUAGES


@pytest.mark.parametrize(
    ("before", "hedge"),
    [
        ("nearly ", "nearly"),
        ("Almost a record ", "nearly"),
        ("just under ", "nearly"),
        ("more than ", "more than"),
        ("MORE THAN $", "more than"),
        ("over the ", "more than"),
        ("at least\n", "more than"),
        ("fewer than ", "less than"),
        ("no more than ", "less than"),
        ("not more than ", "less than"),
        ("up to ", "less than"),
        ("no fewer than ", "more than"),
        ("no less than ", "more than"),
        ("about ", "about"),
        ("approximately €", "about"),
        ("an estimated ", "about"),
        ("some ", "about"),
        ("They counted ", None),
        ("nearly all the ", None),
        ("overall ", None),
        ("awesome ", None),
        ("moreover ", None),
        ("", None),
    ],
)
def test_a_hedge_in_english(before: str, hedge: str | None) -> None:
    assert hedges(f"{before}350", len(before), ENGLISH) == ({hedge} if hedge else set())


@pytest.mark.parametrize(
    ("before", "hedge"),
    [
        ("casi ", "nearly"),
        ("más de ", "more than"),
        ("Al menos ", "more than"),
        ("no menos de ", "more than"),
        ("menos de ", "less than"),
        ("no más de ", "less than"),
        ("unas ", "about"),
        ("algunas ", None),
        ("hasta ", "less than"),
    ],
)
def test_a_hedge_in_spanish(before: str, hedge: str | None) -> None:
    assert hedges(f"{before}350", len(before), SPANISH) == ({hedge} if hedge else set())


def test_a_hedge_further_away_is_of_another_number() -> None:
    text = "nearly 40 of the 350"
    assert hedges(text, text.index("350"), ENGLISH) == set()


@given(ANY_TEXT, st.integers(0, 80), st.sampled_from(LANGUAGES))
def test_no_text_raises(text: str, start: int, language: Language) -> None:
    assert hedges(text, start, language) <= set(language.hedges)
