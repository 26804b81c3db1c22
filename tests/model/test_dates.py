"""Dates: plain ones by a fast way that agrees with the library, open bounds and ranges by hand."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.model.dates import EARLIEST, LATEST, parse_date

years = st.integers(1, 9999)


@st.composite
def plain_dates(draw: st.DrawFn) -> str:
    """A year, a month or a day, perhaps approximate."""
    year = draw(years)
    text = f"{year:04}"
    if draw(st.booleans()):
        month = draw(st.integers(1, 12))
        text += f"-{month:02}"
        if draw(st.booleans()):
            text += f"-{draw(st.integers(1, calendar.monthrange(year, month)[1])):02}"
    return text + draw(st.sampled_from(["", "~", "?", "%"]))


@given(plain_dates())
@settings(max_examples=60)
def test_the_fast_way_agrees_with_the_library(text: str) -> None:
    found, library = parse_date(text), parse_edtf(text)
    assert (found.start, found.end) == (date(*library.lower_strict()[:3]), date(*library.upper_strict()[:3]))
    assert found.approximate == (type(library).__name__ == "UncertainOrApproximate")
    assert (str(found), found.precision) == (text, {4: "year", 7: "month", 10: "day"}[len(text.rstrip("~?%"))])


@given(plain_dates(), plain_dates())
@settings(max_examples=60)
def test_a_range_goes_from_the_first_day_of_the_one_to_the_last_of_the_other(first: str, last: str) -> None:
    begin, finish = parse_date(first), parse_date(last)
    if begin.start > finish.end:
        with pytest.raises(ValueError, match="ends before it begins"):
            parse_date(f"{first}/{last}")
        return
    found = parse_date(f"{first}/{last}")
    assert (found.start, found.end, found.precision) == (begin.start, finish.end, "range")
    assert found.approximate == (begin.approximate or finish.approximate)
    assert found.bounds == (first, last)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2018/..", date(2018, 1, 1), LATEST),
        ("2018/", date(2018, 1, 1), LATEST),
        ("../2018", EARLIEST, date(2018, 12, 31)),
        ("/2018", EARLIEST, date(2018, 12, 31)),
        ("2018-02~/..", date(2018, 2, 1), LATEST),
        ("2021-10-01/2022-09-30", date(2021, 10, 1), date(2022, 9, 30)),
        ("2022-21", date(2022, 3, 1), date(2022, 5, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
    ],
)
def test_open_bounds_seasons_and_decades_have_a_first_and_a_last_day(text: str, start: date, end: date) -> None:
    found = parse_date(text)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        *("", "..", "/", "../..", "2022-13", "2022-00", "2022-02-30", "2023-02-29", "2022-1-1", "15 November 2022"),
        *("2022/2023/2024", "2022-11-15T10:00:00", "no", "20221115", "soon/2023", "0000", " 2022", "2022-11-15\n"),
    ],
)
def test_what_is_no_date_is_refused_with_a_way_to_write_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no date\. Write 2022-11-15, 2022-11 or 2022; add ~ for about"):
        parse_date(text)


def test_dates_sort_by_their_first_possible_day_then_by_their_last() -> None:
    written = ["2022/..", "2022-04-21", "../2018", "2022-04", "2022", "1984-12-14", "2022-04~", "2021-10-01/2022-09-30"]
    assert [str(when) for when in sorted(map(parse_date, written))] == [
        "../2018",
        "1984-12-14",
        "2021-10-01/2022-09-30",
        "2022",
        "2022/..",
        "2022-04",
        "2022-04~",
        "2022-04-21",
    ]


@pytest.mark.parametrize(
    ("outer", "inner", "covers"),
    [("2022", "2022-04", True), ("2022-04", "2022", False), ("2018/..", "2030", True), ("2018/2020", "2021", False)],
)
def test_a_date_covers_what_lies_wholly_within_it(outer: str, inner: str, covers: bool) -> None:
    assert parse_date(outer).covers(parse_date(inner)) == covers
