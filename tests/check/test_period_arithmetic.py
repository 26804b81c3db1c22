"""A length of time in words is as long as the time between two dates."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.check import period_arithmetic
from tests.check.world import sentences, source

MEND = "Correct the words, or the date of one of the two talks."


def talk(day: str, title: str = "A round", summary: str = "A round.", body: str = "Words.", more: str = "") -> str:
    """A talk of the series of boat talks, held on a day; its summary stands on the third line, its body last."""
    front = f"title: {title}\nsummary: {summary}\ndate: {day}\nstate: held\nseries: Boat talks\nparties: {{}}\n{more}"
    return f"---\n{front}---\n\n{body}\n"


def rounds(before: str, day: str, **fields: str) -> dict[str, str]:
    """Two rounds of one series; the fields are those of the later one."""
    return {
        "content/talks/before.md": talk(before, "The round before"),
        "content/talks/then.md": talk(day, "The round then", **fields),
    }


# First in so many years


@pytest.mark.parametrize(
    ("before", "day", "length"),
    [
        ("2018-07-11", "2022-04-21", "four years"),
        ("2018-07-11", "2022-04-21", "nearly four years"),
        ("2018-07-11", "2022-04-21", "almost 4 years"),
        ("2018-07-11", "2022-04-21", "more than three years"),
        ("2018-07-11", "2022-04-21", "over three years"),
        ("2018-07-11", "2022-04-21", "three years"),
        ("2018-04-21", "2022-04-21", "four years"),
        ("2018-01-11", "2022-12-21", "four years"),
        ("2018-07", "2022-04", "four years"),
        ("2012-07-11", "2022-04-21", "about a decade"),
        ("2021-10-21", "2022-04-21", "six months"),
    ],
)
def test_it_was_that_long(before: str, day: str, length: str, tmp_path: Path) -> None:
    """A year that is nearly over counts, and so does one that has begun."""
    words = f"It was the first round in {length}."
    assert sentences(period_arithmetic, tmp_path, rounds(before, day, summary=words, body=words)) == []


@pytest.mark.parametrize(
    ("before", "day", "length", "told"),
    [
        (
            "2020-04-21",
            "2022-04-21",
            "four years",
            '"four years" is 2 years from 2020-04-21 to 2022-04-21',
        ),
        (
            "2018-07-11",
            "2022-04-21",
            "five years",
            '"five years" is 3 years and 9 months from 2018-07-11 to 2022-04-21',
        ),
        (
            "2018-07-11",
            "2022-04-21",
            "more than four years",
            '"more than four years" is 3 years and 9 months from 2018-07-11 to 2022-04-21',
        ),
        (
            "2018-01-11",
            "2022-04-21",
            "nearly four years",
            '"nearly four years" is 4 years and 3 months from 2018-01-11 to 2022-04-21',
        ),
        (
            "2022-01-11",
            "2022-04-21",
            "a decade",
            '"a decade" is 3 months from 2022-01-11 to 2022-04-21',
        ),
    ],
)
def test_it_was_not(before: str, day: str, length: str, told: str, tmp_path: Path) -> None:
    words = f"It was the first round in {length}."
    assert sentences(period_arithmetic, tmp_path, rounds(before, day, summary=words, body=words)) == [
        f"3:10 summary: {told}, after talk:before. {MEND}",
        f"10:12 body: {told}, after talk:before. {MEND}",
    ]


def test_a_round_that_was_not_held_does_not_count(tmp_path: Path) -> None:
    files = rounds("2018-07-11", "2022-04-21", summary="The first round in four years.")
    files["content/talks/between.md"] = talk("2020-07-11", "Called off").replace("held", "cancelled")
    assert sentences(period_arithmetic, tmp_path, files) == []


def test_a_round_of_another_series_does_not_count(tmp_path: Path) -> None:
    files = rounds("2018-07-11", "2022-04-21", summary="The first round in four years.")
    files["content/talks/between.md"] = talk("2020-07-11", "Dam talk").replace("Boat talks", "Dam talks")
    assert sentences(period_arithmetic, tmp_path, files) == []


def test_the_first_round_of_a_series_comes_after_none(tmp_path: Path) -> None:
    files = {"content/talks/a.md": talk("2022-04-21", summary="The first round in four years.")}
    assert sentences(period_arithmetic, tmp_path, files) == []


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        ("[[The round then]] was the first in four years.", False),
        ("[[The round then]] was the first in six years.", True),
        ("They met for the first time in six years in [[the Mühlheim round]].", False),
        ("Talks were held for the first time in six years.", False),
    ],
)
def test_a_sentence_elsewhere_speaks_of_the_talk_that_it_links_to(body: str, is_told: bool, tmp_path: Path) -> None:
    files = rounds("2018-07-11", "2022-04-21")
    front = "title: A term\nsummary: A term.\ntype: event\nsources: [linden-compact#p1]\n"
    files["content/terms/a.md"] = f"---\n{front}---\n\n{body}\n"
    told = '8:28 body: "six years" is 3 years and 9 months from 2018-07-11 to 2022-04-21, after talk:before. ' + MEND
    assert sentences(period_arithmetic, tmp_path, files) == ([told] if is_told else [])


# Spans


def spanning(words: str, since: str, until: str, says: str = "") -> dict[str, str]:
    """A term whose words give a length of time, and the two dates or notes it lies between."""
    front = "title: A term\nsummary: A term.\ntype: event\nsources: [linden-compact#p1]\nspans:\n"
    span = f"  - {{words: {words}, from: {since}, to: {until}}}\n"
    return {
        "content/talks/then.md": talk("2022-04-21"),
        "content/terms/dam.md": "---\ntitle: Dam\nsummary: A dam.\ntype: event\ndate: 1992-09-09\n"
        "sources: [gazette#p1]\n---\n\nWords.\n",
        "content/sources/gazette.md": source("The dam was built on September 9, 1992."),
        "content/terms/a.md": f"---\n{front}{span}---\n\n{says or f'After {words} they met.'}\n",
    }


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("nearly 30 years", "term:dam", "talk:then"),
        ("nearly 30-year", "term:dam", "talk:then"),
        ("almost three decades", "term:dam", "talk:then"),
        ("more than 29 years", "term:dam", "talk:then"),
        ("30 years", "1992-09-09", "2022-04-21"),
        ("29 years", "term:dam", "2022-04-21"),
        ("four years", "2018-07-11", "talk:then"),
        ("nine months", "2021-07", "talk:then"),
        ("a century", "1922", "talk:then"),
    ],
)
def test_a_span_that_is_as_long_as_it_says(words: str, since: str, until: str, tmp_path: Path) -> None:
    """Its ends are talks, terms or dates."""
    assert sentences(period_arithmetic, tmp_path, spanning(words, since, until)) == []


@pytest.mark.parametrize(
    ("words", "since", "until", "told"),
    [
        ("nearly 30 years", "2002-09-09", "talk:then", "19 years and 7 months from 2002-09-09 to 2022-04-21"),
        ("nearly 30-year", "2002-09-09", "talk:then", "19 years and 7 months from 2002-09-09 to 2022-04-21"),
        ("nearly 30 years", "1991-09-09", "talk:then", "30 years and 7 months from 1991-09-09 to 2022-04-21"),
        ("more than 30 years", "term:dam", "talk:then", "29 years and 7 months from 1992-09-09 to 2022-04-21"),
        ("two decades", "term:dam", "talk:then", "29 years and 7 months from 1992-09-09 to 2022-04-21"),
        ("nine months", "2021-10", "talk:then", "5 months from 2021-10 to 2022-04-21"),
    ],
)
def test_a_span_that_is_not(words: str, since: str, until: str, told: str, tmp_path: Path) -> None:
    mend = "Correct the words, or the dates they rest on."
    assert sentences(period_arithmetic, tmp_path, spanning(words, since, until)) == [
        f'7:13 words: "{words}" is {told}. {mend}'
    ]


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (
            spanning("nearly 30 years", "term:dam", "talk:then", says="After thirty years they met."),
            (
                '7:13 words: the note does not say "nearly 30 years". '
                "Write the words as the note does, or take the span out."
            ),
        ),
        (
            spanning("nearly 30 years", "term:lindensee", "talk:then"),
            "7:36 from: term:lindensee has no date. Name a talk, or a term with a date, or write the date.",
        ),
        (
            spanning("nearly 30 years", "term:dam", "talk:nowhere"),
            "7:50 to: talk:nowhere has no date. Name a talk, or a term with a date, or write the date.",
        ),
    ],
)
def test_a_span_that_cannot_be_worked_out(files: dict[str, str], sentence: str, tmp_path: Path) -> None:
    assert sentences(period_arithmetic, tmp_path, files) == [sentence]


def test_the_words_of_a_span_may_stand_in_front_matter(tmp_path: Path) -> None:
    files = spanning("nearly 30 years", "term:dam", "talk:then", says="They met.")
    path = "content/terms/a.md"
    files[path] = files[path].replace("summary: A term.", "summary: A term of Nearly 30 years.")
    assert sentences(period_arithmetic, tmp_path, files) == []
