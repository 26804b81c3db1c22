"""The words for numbers and dates, which must fit together."""

from __future__ import annotations

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from explainer.model.language import ENGLISH, SPANISH, Language, either, language_of, listed
from tests.model.words import LANGUAGES


@pytest.mark.parametrize(
    ("code", "language"),
    [("en", ENGLISH), ("en-GB", ENGLISH), ("es", SPANISH), ("es-CU", SPANISH), ("de", ENGLISH), ("", ENGLISH)],
)
def test_a_language_is_found_by_its_code(code: str, language: Language) -> None:
    """One without words of its own is read like English."""
    assert language_of(code) is language


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_and_weekdays_are_those_of_babel(language: Language) -> None:
    locale = Locale(language.code)
    for number, name in locale.months["format"]["wide"].items():
        assert language.months[name.lower()] == number
    for number, name in locale.days["format"]["wide"].items():
        assert language.weekdays[name.lower()] == number


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_below_a_hundred_are_those_of_num2words(language: Language) -> None:
    for number in (*range(21), *range(30, 100, 10)):
        assert language.small[num2words(number, lang=language.code)] == number


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_that_are_words_too_are_months(language: Language) -> None:
    assert language.words_too <= set(language.months)


def test_signs_are_no_words_of_a_number() -> None:
    assert not {"k", "m", "bn"} & ENGLISH.number_words


@given(st.sampled_from(sorted(ENGLISH.number_words | SPANISH.number_words)))
def test_a_word_is_listed_whatever_its_capitals(word: str) -> None:
    assert listed(word.upper()) == listed(word.capitalize()) == word
    assert listed(word.replace("i", "ı").replace("s", "ſ")) == word


def test_the_longest_word_comes_first() -> None:
    assert either(["six", "sixteen", "sixty"]) == "sixteen|sixty|six"
