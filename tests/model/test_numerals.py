"""A number is found in whatever form it is written, at its place, whatever stands around it."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from explainer.model.language import ENGLISH, SPANISH, Language
from explainer.model.numerals import numerals
from tests.model.words import ANY_TEXT, AROUND, BEHIND, COUNTS, DECIMALS, LANGUAGES, grouped, pointed


def read(text: str, language: Language = ENGLISH) -> list[tuple[str, str]]:
    """The numbers of a text: as written, and their values."""
    return [(found.text, f"{found.value.normalize():f}") for found in numerals(text, language)]


def alone(written: str, before: str, behind: str, language: Language) -> Decimal:
    """The value of the only number in a text, which must stand where it was written."""
    text = f"{before}{written}{behind}"
    (found,) = numerals(text, language)
    assert (found.start, found.end, found.text) == (len(before), len(before) + len(written), written)
    return found.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("220908", "220908"),
        ("220,908", "220908"),
        ("220\u00a0908", "220908"),
        ("220\u202f908", "220908"),
        ("220\u2009908", "220908"),
        ("220 908", "220908"),
        ("1,234,567.8", "1234567.8"),
        ("220k", "220000"),
        ("220K", "220000"),
        ("5m", "5000000"),
        ("3.5bn", "3500000000"),
        ("3.5 bn", "3500000000"),
        ("1.2 million", "1200000"),
        ("1.2\u00a0million", "1200000"),
        ("1.2\u202fmillion", "1200000"),
        ("1.2-million", "1200000"),
        ("2 dozen", "24"),
        ("2½", "2.5"),
        ("2½ million", "2500000"),
        ("2 million 300 thousand", "2300000"),
        ("0.05", "0.05"),
        ("fifteen", "15"),
        ("Fifteen", "15"),
        ("FORTY-TWO", "42"),
        ("forty two", "42"),
        ("a hundred", "100"),
        ("a hundred and one", "101"),
        ("one hundred one", "101"),
        ("twelve hundred", "1200"),
        ("two hundred and twenty thousand", "220000"),
        ("two hundred and twenty thousand, nine hundred and eight", "220908"),
        ("one million, two thousand and five", "1002005"),
        ("a million and a half", "1500000"),
        ("two and a half million", "2500000"),
        ("half a million", "500000"),
        ("ten million and one", "10000001"),
        ("a dozen", "12"),
        ("half a dozen", "6"),
        ("two dozen", "24"),
        ("nine point three", "9.3"),
        ("one point two million", "1200000"),
    ],
)
def test_a_number_in_english(text: str, value: str) -> None:
    assert read(text) == [(text, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("220.908", "220908"),
        ("220 908", "220908"),
        ("1.234.567,8", "1234567.8"),
        ("9,3", "9.3"),
        ("220 mil", "220000"),
        ("220 mil 908", "220908"),
        ("1 millón 200 mil", "1200000"),
        ("2.000 millones", "2000000000"),
        ("3,5 millones", "3500000"),
        ("mil", "1000"),
        ("cien mil", "100000"),
        ("treinta y un mil", "31000"),
        ("veintiún mil", "21000"),
        ("veintiuna", "21"),
        ("mil millones", "1000000000"),
        ("dos mil trescientos millones", "2300000000"),
        ("doscientas veinte mil novecientas ocho", "220908"),
        ("cuatrocientos setenta y nueve millones mil", "479001000"),
        ("un millón y medio", "1500000"),
        ("medio millón", "500000"),
        ("una docena", "12"),
        ("dos docenas", "24"),
        ("media docena", "6"),
        ("nueve punto tres", "9.3"),
        ("nueve coma tres", "9.3"),
    ],
)
def test_a_number_in_spanish(text: str, value: str) -> None:
    assert read(text, SPANISH) == [(text, value)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("between ten and twenty people", ["10", "20"]),
        ("three hundred and four hundred", ["300", "400"]),
        ("4 billion-6 billion cubic meters", ["4000000000", "6000000000"]),
        ("from one thousand to two thousand", ["1000", "2000"]),
        ("a thousand and two thousand", ["1000", "2000"]),
        ("two thousand three million", ["2000", "3000000"]),
        ('1,350"thousand', ["1350"]),
        ("two and a half and a half", ["2.5"]),
        ("forty, fifty or sixty", ["40", "50", "60"]),
        ("two thousand, nine of them", ["2000", "9"]),
        ("counted 220,908: more than ever", ["220908"]),
        ("20,000/year", ["20000"]),
        ("350km, 5kg and 30°C", ["350", "5", "30"]),
        ("they met at one point three ministers spoke", ["3"]),
        ("several dozen boats, a few hundred people, one man", []),
        ("five million people, 5 m away", ["5000000", "5"]),
    ],
)
def test_numbers_beside_each_other_stay_apart(text: str, numbers: list[str]) -> None:
    assert [value for _, value in read(text)] == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("entre diez y veinte", ["10", "20"]), ("el uno y la una", []), ("mil, doscientos", ["1000", "200"])],
)
def test_numbers_beside_each_other_stay_apart_in_spanish(text: str, numbers: list[str]) -> None:
    assert [value for _, value in read(text, SPANISH)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "B-52",
        "the 1st, 2nd, 3rd and 4th",
        "192.168.0.1",
        "version 3.11.2",
        "10.1038/s41586",
        "A4, H2O and MP3",
        "at 5:30",
        "24/7",
        "one of them, and one more",
        "nineteen eighty-four",
        "twenty twenty-two",
        "tens, hundreds and thousands of them",
    ],
)
def test_these_hold_no_number(text: str) -> None:
    """Parts of words, of versions, addresses and times, years in words, and manners of speaking."""
    assert read(text) == []


@pytest.mark.parametrize("text", ["3.º", "la 2.ª sala", "el 5º"])
def test_spanish_ordinals_are_no_numbers(text: str) -> None:
    assert read(text, SPANISH) == []


def test_a_number_knows_how_it_was_written() -> None:
    text = "350 boats, 1,350 boats, 3 million, forty"
    assert [(found.in_words, found.grouped) for found in numerals(text, ENGLISH)] == [
        (False, False),
        (False, True),
        (False, True),
        (True, False),
    ]


@given(COUNTS, st.sampled_from(LANGUAGES), st.data())
def test_a_grouped_number_is_found(number: int, language: Language, data: st.DataObject) -> None:
    """The signs between thousands are the language's own, or one of the blanks that type-setters use."""
    comma = "," if language is ENGLISH else "."
    written = grouped(number, data.draw(st.sampled_from((comma, " ", "\u00a0", "\u202f", "\u2009"))))
    assert alone(written, data.draw(AROUND[language]), data.draw(BEHIND), language) == number


@given(COUNTS, st.sampled_from(LANGUAGES), st.data())
def test_plain_digits_are_found(number: int, language: Language, data: st.DataObject) -> None:
    assert alone(str(number), data.draw(AROUND[language]), data.draw(BEHIND), language) == number


@given(DECIMALS, st.sampled_from(LANGUAGES), st.data())
def test_decimals_are_found(number: Decimal, language: Language, data: st.DataObject) -> None:
    assert alone(pointed(number, language), data.draw(AROUND[language]), data.draw(BEHIND), language) == number


@given(DECIMALS, st.data())
def test_scaled_numbers_are_found(number: Decimal, data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(LANGUAGES))
    signs = {"k": 10**3, "m": 10**6, "bn": 10**9, " thousand": 10**3, " million": 10**6, "-million": 10**6}
    scales = signs if language is ENGLISH else {" mil": 10**3, " millones": 10**6, "\u00a0millones": 10**6}
    scale = data.draw(st.sampled_from(sorted(scales)))
    written = pointed(number, language) + scale
    assert alone(written, data.draw(AROUND[language]), data.draw(BEHIND), language) == number * scales[scale]


@given(COUNTS.filter(lambda number: number != 1), st.data())
def test_spelled_out_numbers_are_found(number: int, data: st.DataObject) -> None:
    """As num2words spells them, which is how this project does. The word one alone is no number."""
    language = data.draw(st.sampled_from(LANGUAGES))
    written = num2words(number, lang=language.code)
    assert alone(written, data.draw(AROUND[language]), data.draw(BEHIND), language) == number


@given(st.decimals(2, 999, places=2), st.data())
def test_spelled_out_decimals_are_found(number: Decimal, data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(LANGUAGES))
    written = num2words(number, lang=language.code)
    assert alone(written, data.draw(AROUND[language]), data.draw(BEHIND), language) == number


@given(ANY_TEXT, st.sampled_from(LANGUAGES))
def test_no_text_raises_and_places_are_right(text: str, language: Language) -> None:
    found = numerals(text, language)
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("text", ["ſeven and seven", "5 mıllıon", "5 mİllion", "5\u212a"])
def test_letters_that_only_look_alike_do_not_raise(text: str) -> None:
    """A long s is an s and a dotless i an i to a regular expression that ignores capitals."""
    assert len(numerals(text, ENGLISH)) in (1, 2)
