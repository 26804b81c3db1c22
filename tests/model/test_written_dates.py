"""A date is found in whatever form it is written, as exactly as it is given, and no word is taken for a month."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.language import ENGLISH, SPANISH, Language
from explainer.model.written_dates import written_dates
from tests.model.words import ANY_TEXT, LANGUAGES

DAYS = st.dates(date(1400, 1, 1), date(2099, 12, 31))

Parts = tuple[int | None, int | None, int | None]


def read(text: str, language: Language = ENGLISH) -> list[Parts]:
    """The dates of a text: year, month and day."""
    return [(found.year, found.month, found.day) for found in written_dates(text, language)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("November 15, 2022", [(2022, 11, 15)]),
        ("Nov. 15, 2022", [(2022, 11, 15)]),
        ("Sept. 9", [(None, 9, 9)]),
        ("NOVEMBER 15, 2022", [(2022, 11, 15)]),
        ("15 November 2022", [(2022, 11, 15)]),
        ("the 15th of November, 2022", [(2022, 11, 15)]),
        ("May 1st", [(None, 5, 1)]),
        ("July 4th, 1976", [(1976, 7, 4)]),
        ("November 2022", [(2022, 11, None)]),
        ("November, 2022", [(2022, 11, None)]),
        ("in November", [(None, 11, None)]),
        ("in May", [(None, 5, None)]),
        ("between March and June", [(None, 3, None), (None, 6, None)]),
        ("2022", [(2022, None, None)]),
        ("in mid-2022", [(2022, None, None)]),
        ("in mid-November 2022", [(2022, 11, None)]),
        ("post-2017", [(2017, None, None)]),
        ("2022-11-15", [(2022, 11, 15)]),
        ("2022-11", [(2022, 11, None)]),
        ("the 1990s", [(1990, None, None)]),
        ("2021–22", [(2021, None, None), (2022, None, None)]),
        ("1998-99", [(1998, None, None), (1999, None, None)]),
        ("1999–2003", [(1999, None, None), (2003, None, None)]),
        ("1899–00", [(1899, None, None), (1900, None, None)]),
        ("the 2011-12 season", [(2011, None, None), (2012, None, None)]),
        ("October 1 to 3, 2022", [(2022, 10, 1), (2022, 10, 3)]),
        ("October 1–3, 2022", [(2022, 10, 1), (2022, 10, 3)]),
        ("October 1 and 3", [(None, 10, 1), (None, 10, 3)]),
        ("1 to 3 October 2022", [(2022, 10, 1), (2022, 10, 3)]),
        ("between the 1st and the 3rd of October", [(None, 10, 1), (None, 10, 3)]),
        ("October 1, 2021, to September 30, 2022", [(2021, 10, 1), (2022, 9, 30)]),
        ("In May 15,000 people came", [(None, 5, None)]),
        ("In May 2022 350 people came", [(2022, 5, None)]),
        ("March on the square in March", [(None, 3, None)]),
    ],
)
def test_a_date_in_english(text: str, dates: list[Parts]) -> None:
    assert read(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("15 de noviembre de 2022", [(2022, 11, 15)]),
        ("15 de noviembre del 2022", [(2022, 11, 15)]),
        ("el 15 de Noviembre", [(None, 11, 15)]),
        ("1.º de enero de 1959", [(1959, 1, 1)]),
        ("1º de enero", [(None, 1, 1)]),
        ("1ro de enero de 1959", [(1959, 1, 1)]),
        ("primero de enero de 1959", [(1959, 1, 1)]),
        ("en noviembre", [(None, 11, None)]),
        ("a mediados de noviembre de 2022", [(2022, 11, None)]),
        ("del 5 al 8 de mayo de 2022", [(2022, 5, 5), (2022, 5, 8)]),
        ("entre el 5 y el 8 de mayo", [(None, 5, 5), (None, 5, 8)]),
        ("en 2022", [(2022, None, None)]),
        ("lunes, 14 de noviembre", [(None, 11, 14)]),
    ],
)
def test_a_date_in_spanish(text: str, dates: list[Parts]) -> None:
    assert read(text, SPANISH) == dates


@pytest.mark.parametrize(
    ("text", "language", "years"),
    [
        ("fiscal year 2022", ENGLISH, [2022]),
        ("fiscal 2022", ENGLISH, [2022]),
        ("the financial year 2022", ENGLISH, [2022]),
        ("FY2022", ENGLISH, [2022]),
        ("FY 22", ENGLISH, [2022]),
        ("FY99", ENGLISH, [1999]),
        ("fiscal years 2021 and 2022", ENGLISH, [2021, 2022]),
        ("fiscal year 2021-22", ENGLISH, [2021, 2022]),
        ("fiscal years 2021–2022", ENGLISH, [2021, 2022]),
        ("año fiscal 2022", SPANISH, [2022]),
        ("años fiscales 2021 y 2022", SPANISH, [2021, 2022]),
    ],
)
def test_fiscal_years(text: str, language: Language, years: list[int]) -> None:
    found = list(written_dates(text, language))
    assert [(each.year, each.fiscal) for each in found] == [(year, True) for year in years]


@pytest.mark.parametrize(
    ("text", "language", "weekdays"),
    [
        ("Monday, May 4, 2021", ENGLISH, [0]),
        ("Tuesday the 15th of November", ENGLISH, [1]),
        ("Sunday, October 1 to 3", ENGLISH, [6, None]),
        ("el lunes 14 de noviembre", SPANISH, [0]),
        ("November 15", ENGLISH, [None]),
    ],
)
def test_a_weekday_belongs_to_the_day_behind_it(text: str, language: Language, weekdays: list[int | None]) -> None:
    assert [found.weekday for found in written_dates(text, language)] == weekdays


@pytest.mark.parametrize(
    "text",
    [
        "They may 5 times a day be asked",
        "they march 12 miles",
        "May I ask?",
        "May the best one win",
        "Theresa May said so",
        "March on, said the captain",
        "Mar del Plata",
        "Jan Müller and Dec Byrne",
        "the Mariel boatlift and 5 Septets",
        "350 boats",
        "A-2022 and 2022-B",
        "at 1,950.5 metres",
        "12345",
        "2022-11-39",
        "It 2,022 times",
        "",
    ],
)
def test_these_are_no_dates(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", ["el mar y el sol", "la mayo", "dec 5", "marzo5"])
def test_these_are_no_dates_in_spanish(text: str) -> None:
    assert [found for found in read(text, SPANISH) if found[2]] == []


@given(
    DAYS, st.sampled_from(LANGUAGES), st.sampled_from(("full", "long", "medium")), st.sampled_from(("", "Then, on "))
)
def test_dates_as_babel_writes_them_are_found(day: date, language: Language, form: str, before: str) -> None:
    """The Spanish medium form, 15 nov 2022, has months that running text does not abbreviate so."""
    form = "long" if language is SPANISH and form == "medium" else form
    text = f"{before}{format_date(day, form, locale=language.code)}, they met."
    (found,) = written_dates(text, language)
    assert (found.year, found.month, found.day) == (day.year, day.month, day.day)
    assert found.weekday == (day.weekday() if form == "full" else None)
    assert text[found.end :] == ", they met."


@given(DAYS, st.sampled_from(LANGUAGES))
def test_months_as_babel_writes_them_are_found(day: date, language: Language) -> None:
    pattern = "MMMM y" if language is ENGLISH else "MMMM 'de' y"
    text = f"They met {format_date(day, pattern, locale=language.code)}."
    assert read(text, language) == [(day.year, day.month, None)]


@given(DAYS)
def test_iso_dates_are_found(day: date) -> None:
    assert read(f"On {day.isoformat()}.") == [(day.year, day.month, day.day)]


@given(ANY_TEXT | st.text(alphabet="mMaAyrchJnFY 0123456789-–,.ſısth", max_size=40), st.sampled_from(LANGUAGES))
def test_no_text_raises_and_places_are_right(text: str, language: Language) -> None:
    for found in written_dates(text, language):
        assert text[found.start : found.end].strip()
        assert 1 <= (found.month or 1) <= 12
        assert 1 <= (found.day or 1) <= 31


@pytest.mark.parametrize("text", ["Aprıl 5, 2022", "ſeptember 5", "frıday, May 5"])
def test_letters_that_only_look_alike_do_not_raise(text: str) -> None:
    assert [each.day for each in written_dates(text, ENGLISH)] == [5]
