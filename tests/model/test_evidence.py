"""What a passage holds of numbers, dates and names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.compare import Interval, Measure
from explainer.model.dates import Edtf, parse_date
from explainer.model.evidence import Evidence, evidence_of, is_within
from explainer.model.language import ENGLISH, SPANISH, Language
from tests.model.words import ANY_TEXT, LANGUAGES

TUESDAY = parse_date("2022-11-15")


def said(text: str, published: Edtf | None = TUESDAY, language: Language = ENGLISH) -> Evidence:
    return Evidence(text, language, published)


def admitted(value: str, hedge: str) -> Interval:
    return Measure(Decimal(value), "", "", None, None, frozenset((hedge,))).admits


@pytest.mark.parametrize(
    "text",
    ["220,908 boats", "220 908 boats", "220.908k boats", "two hundred and twenty thousand, nine hundred and eight"],
)
def test_a_number_stands_there_in_any_form(text: str) -> None:
    assert said(text).holds_number(Decimal(220908))


@pytest.mark.parametrize("text", ["220,909 boats", "1220908", "on November 15, 2022", ""])
def test_another_number_does_not(text: str) -> None:
    assert not said(text).holds_number(Decimal(220908))
    assert not said(text).holds_number(Decimal(15))


@pytest.mark.parametrize(
    ("text", "value", "hedge", "holds"),
    [
        ("220,908 boats", "221000", "nearly", True),
        ("220,908 boats", "220000", "nearly", False),
        ("220,908 boats", "220000", "more than", True),
        ("220,908 boats", "221000", "more than", False),
        ("220,908 boats", "230000", "less than", True),
        ("220,908 boats", "220000", "less than", False),
        ("220,908 boats", "220000", "about", True),
        ("220,908 boats", "250000", "about", False),
        ("0.1 percent", "0.4", "more than", False),
        ("0.5 percent", "0.4", "more than", True),
        ("9.3 times", "9", "more than", True),
        ("9.3 times", "9.5", "nearly", False),
        ("no boats", "9", "about", False),
    ],
)
def test_a_rounded_number_rests_on_one_that_it_admits(text: str, value: str, hedge: str, holds: bool) -> None:
    evidence = said(text)
    assert evidence.holds_number(Decimal(value), admitted(value, hedge)) == holds
    assert not evidence.holds_number(Decimal(value))


@pytest.mark.parametrize(
    ("text", "asked", "holds"),
    [
        ("on November 15, 2022", (2022, 11, 15), True),
        ("on November 15, 2022", (2022, 11), True),
        ("on November 15, 2022", (2022,), True),
        ("on November 15, 2022", (None, 11, 15), True),
        ("on November 15, 2022", (2022, 11, 16), False),
        ("on November 15, 2022", (2021, 11, 15), False),
        ("in November 2022", (2022, 11, 15), False),
        ("in 2022", (2022, 11), False),
        # Without a year, near the day it appeared …
        ("on April 21", (2022, 4, 21), True),
        ("on April 21", (2023, 4, 21), True),
        ("on April 21", (2019, 4, 21), False),
        # … or in a year that it names.
        ("on April 21, as in 2019", (2019, 4, 21), True),
        ("in April", (2022,), True),
        ("in April", (2020,), False),
        ("They met.", (2022,), False),
        ("They met twice this year.", (2022,), True),
        ("They met twice this year.", (2021,), False),
        ("They met twice last year.", (2021,), True),
    ],
)
def test_a_date_is_held_as_exactly_as_it_is_given(text: str, asked: tuple[int | None, ...], holds: bool) -> None:
    assert said(text).holds_date(*asked) == holds


def test_a_source_without_a_day_of_its_own_may_mean_any_year() -> None:
    assert said("on April 21", None).holds_date(1984, 4, 21)
    assert not said("They met today.", None).holds_date(2022, 11, 15)


@pytest.mark.parametrize(
    ("text", "language", "day", "holds"),
    [
        ("They met today.", ENGLISH, "2022-11-15", True),
        ("They met today.", ENGLISH, "2022-11-14", False),
        ("They met yesterday.", ENGLISH, "2022-11-14", True),
        ("They meet tomorrow.", ENGLISH, "2022-11-16", True),
        ("They met on Monday.", ENGLISH, "2022-11-14", True),
        ("They meet on Monday.", ENGLISH, "2022-11-21", True),
        ("They met on Monday.", ENGLISH, "2022-11-28", False),
        ("They met on Monday.", ENGLISH, "2022-11-15", False),
        ("They met on Cyber-Mondays.", ENGLISH, "2022-11-14", False),
        ("Se reunieron hoy.", SPANISH, "2022-11-15", True),
        ("Se reunieron ayer.", SPANISH, "2022-11-14", True),
        ("Se reunieron el lunes.", SPANISH, "2022-11-14", True),
        ("Se reunieron el miércoles.", SPANISH, "2022-11-16", True),
        ("Se reunieron el sábado.", SPANISH, "2022-11-12", True),
    ],
)
def test_a_day_may_be_named_from_the_day_the_source_appeared(
    text: str, language: Language, day: str, holds: bool
) -> None:
    when = date.fromisoformat(day)
    assert said(text, TUESDAY, language).holds_date(when.year, when.month, when.day) == holds


def test_a_source_of_a_month_has_no_today() -> None:
    assert not said("They met today.", parse_date("2022-11")).holds_date(2022, 11, 1)


def test_a_day_that_no_calendar_has_is_not_held() -> None:
    assert not said("They met today.").holds_date(2022, 2, 30)


@pytest.mark.parametrize(
    ("names", "holds"),
    [(["Zoé d'Arlac"], True), (["zoe d’arlac"], True), (["Arla"], False), (["Nobody", "Arlac"], True), ([""], False)],
)
def test_a_name_stands_there_as_whole_words(names: list[str], holds: bool) -> None:
    assert said("Zoé  d’Arlac spoke.").holds_name(names) == holds


def test_part_of_a_word_may_come_before_the_word() -> None:
    assert is_within("aue", "auen and aue")
    assert not is_within("aue", "auen")
    assert not is_within("", "aue")


def test_a_passage_is_read_as_a_reader_reads_it() -> None:
    evidence = evidence_of("They counted **350** boats `and 12`.", ENGLISH, None)
    assert evidence.numbers == {Decimal(350)}


@given(ANY_TEXT, st.sampled_from(LANGUAGES), st.dates(), st.decimals(0, 10**6, places=2))
def test_no_text_raises(text: str, language: Language, day: date, number: Decimal) -> None:
    evidence = Evidence(text, language, TUESDAY)
    assert evidence.holds_date(day.year, day.month, day.day) in (True, False)
    assert evidence.holds_number(number, Interval(number - 1, number + 1)) in (True, False)
    assert evidence.holds_name([text]) in (True, False)


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_written_day_is_held(day: date) -> None:
    evidence = said(f"On {day.day} {day:%B} {day.year} they met.", None)
    assert evidence.holds_date(day.year, day.month, day.day)
    assert not evidence.holds_date(day.year + 1, day.month, day.day)
