"""Numbers and dates as people write them in a language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from explainer.model.dates import parse_date
from explainer.model.locale import Locale, derived, significant, tidy

LOCALES = {lang: Locale(lang) for lang in ("en", "es", "de")}


@pytest.mark.parametrize(
    ("value", "unit", "en", "es", "de"),
    [
        ("220908", "count", "220,908", "220.908", "220.908"),
        ("1250", "person", "1,250", "1.250", "1.250"),
        ("9.3", "count", "9.3", "9,3", "9,3"),
        ("2E+3", "count", "2,000", "2.000", "2.000"),
        ("-82", "count", "−82", "−82", "−82"),
        ("9.3", "percent", "9.3%", "9,3\xa0%", "9,3\xa0%"),
        ("1471", "percent", "1,471%", "1.471\xa0%", "1.471\xa0%"),
        ("0.05", "percent", "0.05%", "0,05\xa0%", "0,05\xa0%"),
        ("1000", "money:USD", "$1,000", "1.000\xa0US$", "1.000\xa0$"),
        ("1000.5", "money:EUR", "€1,000.50", "1.000,50\xa0€", "1.000,50\xa0€"),
        ("1984", "year", "1984", "1984", "1984"),
        ("20000", "count/year", "20,000", "20.000", "20.000"),
        ("30000", "count/month", "30,000", "30.000", "30.000"),
    ],
)
def test_numbers_have_the_languages_own_signs(value: str, unit: str, en: str, es: str, de: str) -> None:
    shown = {lang: locale.number(Decimal(value), unit) for lang, locale in LOCALES.items()}
    assert shown == {"en": en, "es": es, "de": de}


@pytest.mark.parametrize(
    ("value", "en", "es", "de"),
    [
        ("15", "fifteen", "quince", "fünfzehn"),
        ("2000", "two thousand", "dos mil", "zweitausend"),
        ("9.3", "nine point three", "nueve punto tres", "neun Komma drei"),
    ],
)
def test_numbers_are_spelled_out(value: str, en: str, es: str, de: str) -> None:
    assert [locale.words(Decimal(value)) for locale in LOCALES.values()] == [en, es, de]


def test_a_language_without_spelled_out_numbers_keeps_its_digits() -> None:
    assert Locale("eu").words(Decimal(1250)) == "1.250"


@pytest.mark.parametrize(
    ("text", "en", "es", "de"),
    [
        ("2022-11-15", "November 15, 2022", "15 de noviembre de 2022", "15. November 2022"),
        ("2022-11", "November 2022", "noviembre de 2022", "November 2022"),
        ("2022", "2022", "2022", "2022"),
        ("0954", "954", "954", "954"),
        ("2022-21", "March–May 2022", "marzo–mayo de 2022", "März–Mai 2022"),
        ("199X", "1990–1999", "1990–1999", "1990–1999"),
    ],
)
def test_dates_are_no_more_exact_than_they_are_written(text: str, en: str, es: str, de: str) -> None:
    assert [locale.date(parse_date(text)) for locale in LOCALES.values()] == [en, es, de]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2017-10~", "about October 2017"),
        ("2017?", "perhaps 2017"),
        ("2017%", "about 2017"),
        ("2021-10-01/2022-09-30", "October 1, 2021 to September 30, 2022"),
        ("2017~/2018-03", "about 2017 to March 2018"),
        ("2018-02/..", "since February 2018"),
        ("2018-02~/", "since about February 2018"),
        ("../2020", "until 2020"),
        ("/2020-05-04", "until May 4, 2020"),
    ],
)
def test_approximate_dates_and_ranges_say_what_they_are(text: str, shown: str) -> None:
    assert LOCALES["en"].date(parse_date(text)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2021-10-01/2022-09-30", "del 1 de octubre de 2021 al 30 de septiembre de 2022"),
        ("1995/2017-01-12", "de 1995 al 12 de enero de 2017"),
        ("2017-01-12/2018", "del 12 de enero de 2017 a 2018"),
        ("2023-04/2024-04", "de abril de 2023 a abril de 2024"),
    ],
)
def test_a_range_has_the_articles_that_a_day_takes(text: str, shown: str) -> None:
    between = {
        "a day": "del %(first)s al %(last)s",
        "from a day": "del %(first)s a %(last)s",
        "to a day": "de %(first)s al %(last)s",
    }
    spanish = Locale("es", lambda _: "de %(first)s a %(last)s", pgettext=lambda context, _: between[context])
    assert spanish.date(parse_date(text)) == shown


@pytest.mark.parametrize(
    ("text", "en", "es"),
    [
        ("2022-11-15", "Nov 15, 2022", "15 nov 2022"),
        ("1987-11-20~", "about Nov 20, 1987", "about 20 nov 1987"),
        ("2022-11", "November 2022", "noviembre de 2022"),
    ],
)
def test_a_day_can_be_brief(text: str, en: str, es: str) -> None:
    assert [LOCALES[lang].brief(parse_date(text)) for lang in ("en", "es")] == [en, es]


def test_the_words_around_a_date_are_the_themes() -> None:
    spanish = Locale("es", {"since %s": "desde %s", "about %s": "hacia %s"}.__getitem__)
    assert spanish.date(parse_date("2018-02~/..")) == "desde hacia febrero de 2018"


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        ("220908", "221000"),
        ("38674", "38700"),
        ("999", "999"),
        ("1250", "1250"),
        ("9.276", "9.28"),
        ("0.04567", "0.0457"),
        ("-220908", "-221000"),
        ("0", "0"),
        ("100", "100"),
    ],
)
def test_rounding_keeps_three_digits(value: str, rounded: str) -> None:
    assert significant(Decimal(value)) == Decimal(rounded)
    assert f"{significant(Decimal(value)):f}" == rounded


@pytest.mark.parametrize(("value", "places", "shown"), [("9.30", 1, "9.3"), ("9.04", 1, "9"), ("100.0", 1, "100")])
def test_tidied_numbers_have_no_zeros_behind_them(value: str, places: int, shown: str) -> None:
    assert f"{tidy(Decimal(value), places):f}" == shown


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("471.27", "percent", "471"),
        ("9.276", "percent", "9.3"),
        ("-82.49", "percent", "-82.5"),
        ("5.71", "count", "5.7"),
        ("57.1", "count", "57"),
    ],
)
def test_derived_numbers_show_no_more_digits_than_they_bear(value: str, unit: str, shown: str) -> None:
    assert f"{derived(Decimal(value), unit):f}" == shown


def test_languages_have_their_names() -> None:
    assert (Locale("es").name, Locale("de").language("es"), Locale("en").language("xx")) == (
        "Español",
        "Spanisch",
        "xx",
    )


def test_a_number_is_not_taken_for_one_that_equals_it() -> None:
    locale = Locale("en")
    shown = [locale.number(Decimal(value), "percent") for value in ("0", "-0", "0")]
    assert shown == [Locale("en").number(Decimal(value), "percent") for value in ("0", "-0", "0")]
    assert shown[0] != shown[1]
