"""Dates and lengths of time are found in running text and resolved against the day of publication."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.ingest.article import Dateline
from explainer.ingest.find.dates import find_dates
from explainer.ingest.languages import rules_of
from explainer.model.dates import parse_date
from tests.ingest.articles import article


def dates(text: str, published: str | None = "2022-11-15", language: str = "en") -> list[tuple[str, str | None]]:
    """What is found, as its words and its EDTF."""
    found = find_dates(article(text, published, language), rules_of(language))
    return [(text[each.start : each.end], each.edtf) for each in found]


def edtfs(text: str, published: str | None = "2022-11-15", language: str = "en") -> list[str | None]:
    return [edtf for _, edtf in dates(text, published, language)]


def test_a_story_is_read_whole() -> None:
    text = """# Norland, Sudland to meet for fourth round

PORT VELA, Nov. 15 (Agency) - Norland and Sudland will hold talks on Wednesday in Port Vela, officials said on Monday.

Talks resumed in May, after a break of three years. The border opens to lorries on Jan. 9, Sudland said last week.

A record 90,000 people crossed in fiscal year 2022, which ended on Sept. 30, after a nearly 20-year lull.

The embassy has had no consul since the end of last year."""
    assert dates(text) == [
        ("Nov. 15", "2022-11-15"),
        ("Wednesday", "2022-11-16"),
        ("Monday", "2022-11-14"),
        ("May", "2022-05"),
        ("three years", "P3Y"),
        ("Jan. 9", "2023-01-09"),
        ("last week", "2022-11-07/2022-11-13"),
        ("fiscal year 2022", "2021-10-01/2022-09-30"),
        ("Sept. 30", "2022-09-30"),
        ("nearly 20-year", "P20Y"),
        ("the end of last year", "2021-12~"),
    ]


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The envoys met on Monday.", "2022-11-14"),
        ("The envoys met on Tuesday.", "2022-11-15"),
        ("The envoys met on Wednesday.", "2022-11-09"),
        ("The envoys will meet on Wednesday.", "2022-11-16"),
        ("The envoys are to meet on Monday.", "2022-11-21"),
        ("Wednesday's meeting will be short.", "2022-11-16"),
        ("Monday's meeting was short.", "2022-11-14"),
        ("The round was planned for Friday.", "2022-11-18"),
        ("The envoy arrived late on Sunday.", "2022-11-13"),
        ("The envoy arrived last Thursday.", "2022-11-10"),
        ("The envoy arrives next Monday.", "2022-11-21"),
        ("The envoy arrived on Tuesday of last week.", "2022-11-08"),
        ("Norland and Sudland to resume talks Thursday", "2022-11-17"),
        ("The envoy is to speak on Friday.", "2022-11-18"),
        ("The envoy told a crowd of 1,300 in Port Vela on Saturday that he would go.", "2022-11-12"),
        ("The minister was to leave on Monday.", "2022-11-14"),
        ("The round had been scheduled for Monday.", "2022-11-14"),
        ("They were to discuss the plan, announced Saturday.", "2022-11-12"),
        ("The upcoming round of talks in Port Vela on Friday matters.", "2022-11-18"),
        ("Norland put off talks that had been scheduled for Dec. 6.", "2022-12-06"),
        ("They welcomed the upcoming N.-S. Summit taking place on 15 June.", "2023-06-15"),
        ("They spoke of services at the embassy, to include visas on a limited basis starting in December.", "2022-12"),
        ("This includes the arrest just this week of Ana Brenn.", "2022-11-14/2022-11-20"),
        ("Both sides praised Monday's talks.", "2022-11-14"),
        ("There were 900 returns in the year ending June 2022.", "2021-07/2022-06"),
        ("They removed 900 in the year ended Sept. 30, 2022.", "2021-10-01/2022-09-30"),
        ("In the first two weeks of October, arrivals fell.", "2022-10-01/2022-10-14"),
        ("In the last ten days of February, arrivals fell.", "2022-02-19/2022-02-28"),
        ("They will return in the third week of January.", "2023-01-15/2023-01-21"),
        ("They came in the last week of October.", "2022-10-25/2022-10-31"),
        ("Many have threatened to boycott the Summit in April.", "2023-04"),
        ("Everything is done so that Friday's planned meeting goes well.", "2022-11-18"),
        ("They block it, saying that many would come, files on Friday showed.", "2022-11-11"),
        ("In a Monday filing, the envoy offered to limit his travel.", "2022-11-14"),
        ("They ended a plan that gave permits, effective in March.", "2023-03"),
        ("They will turn to people known as “Dreamers” in January, he said.", "2023-01"),
        ("They signed it on the thirtieth day of June.", "2022-06-30"),
        ("In advance of Thursday’s primary, she is running an ad.", "2022-11-17"),
        ("They will speak of it when they meet Friday in Port Vela.", "2022-11-18"),
        ("Foreign ministers meet Thursday", "2022-11-17"),
        ("He was prepared to put them into effect on Thursday.", "2022-11-17"),
        ("That would be a drop from the average of 4,300 arrests in May.", "2022-05"),
        ("The talks are the second since mid-May.", "2022-05"),
        ("MINISTERS MEET THURSDAY", "2022-11-17"),
        ("Talks have been put off by one day until Thursday.", "2022-11-17"),
        ("He had given the envoys until 1300 GMT on Sunday.", "2022-11-20"),
        ("He told V-O-A that a deal would likely be signed on Saturday.", "2022-11-19"),
        ("They would leave if the other side did not come on Sunday.", "2022-11-20"),
        ("The flights were due to start on Sunday but were refused.", "2022-11-13"),
        ("Just ahead of Monday's talks, the envoy briefed his minister.", "2022-11-14"),
        ("The ministers will conduct a review of that round on May 21, he said.", "2023-05-21"),
        ("The envoy will start a visit to Port Vela on Friday, said an official announcement.", "2022-11-18"),
        ("The envoy will start a visit to Port Vela on Friday, said the Foreign Ministry.", "2022-11-18"),
        ("The envoys met last evening.", "2022-11-14"),
        ("Norland and Sudland begin talks in Port Vela Monday.", "2022-11-21"),
        ("They discussed the December 20 Summit on Refugees, to be held in Port Vela.", "2022-12-20"),
    ],
)
def test_a_weekday_is_the_nearest_on_the_side_of_its_verb(sentence: str, edtf: str) -> None:
    assert edtfs(sentence) == [edtf]


def test_a_month_that_is_another_word_is_one_behind_a_month() -> None:
    assert edtfs("The rise from February to March is typical.", "2022-04-20") == ["2022-02", "2022-03"]


def test_the_year_before_one_that_ended_in_a_month_ended_in_it_too() -> None:
    text = "There were 900 returns in the year ending June 2022, more than in the previous year."
    assert edtfs(text) == ["2021-07/2022-06", "2020-07/2021-06"]
    text = "Hubo 900 devoluciones en el año que terminó en junio de 2022."
    assert edtfs(text, language="es") == ["2021-07/2022-06"]


def test_a_monday_before_a_tuesday_of_publication_was_yesterday() -> None:
    assert edtfs("The talks Monday and Tuesday are the first since the sides are leaving.") == [
        "2022-11-14",
        "2022-11-15",
    ]


def test_fiscal_years_that_are_compared_are_two() -> None:
    assert edtfs("They fell by 64 percent from fiscal year 2016 to 2017.") == [
        "2015-10-01/2016-09-30",
        "2016-10-01/2017-09-30",
    ]
    assert edtfs("In fiscal year 2020 they met more than in the previous fiscal year.") == [
        "2019-10-01/2020-09-30",
        "2018-10-01/2019-09-30",
    ]
    assert edtfs("It was more than in each fiscal year from 2015-2018.") == ["2014-10-01/2018-09-30"]
    assert edtfs("They came in the fiscal year that ended Sept. 30, up 67 percent from the previous year.") == [
        "2021-10-01/2022-09-30",
        "2022-09-30",
        "2020-10-01/2021-09-30",
    ]


def test_the_same_month_of_another_year() -> None:
    assert edtfs("In May they met more than in the same month last year.") == ["2022-05", "2021-05"]
    assert edtfs("In May they met more than in the same month in 2014.") == ["2022-05", "2014-05"]


def test_days_and_years_before_a_date_are_told_by_it() -> None:
    assert edtfs("They were hurt on July 5, 2017, and left two days later.") == ["2017-07-05", "2017-07-07"]
    assert edtfs("In 1997 he won; he had led a rebellion eight years earlier.") == ["1997", "1989"]
    assert edtfs("They met two days earlier, three days later than planned.") == [None, "P3D"]


def test_what_stands_so_far_from_a_date_may_stand_in_the_sentence_behind_it() -> None:
    assert edtfs("They met on Sunday. A week earlier, they had parted.") == ["2022-11-13", "2022-11-06~"]
    assert edtfs("In October, 90 came. That is up from the previous month.") == ["2022-10", "2022-09"]
    assert edtfs("They met in May and June. The following month they parted.") == ["2022-05", "2022-06"]
    assert edtfs("Arrivals fell in May. In the same month under Mr. Soto they rose.") == ["2022-05"]


def test_a_day_of_the_old_year_that_a_verb_says_has_been_is_told_by_its_words_elsewhere_too() -> None:
    text = "90 have left since the accord was signed on 13 December. Signature on 13 December opened the way."
    assert edtfs(text, "2023-04-26") == ["2022-12-13", "2022-12-13"]


def test_days_with_two_digits_for_the_year_are_told_by_the_day_of_publication() -> None:
    assert edtfs("Ministers spoke.\n\n-11/12/22 Remarks in Vela\n\n-10/11/22 Remarks in Norland") == [
        "2022-11-12",
        None,
    ]
    assert edtfs("Resolution 11/30/15 and 16/12/22 are told apart.") == [None, "2022-12-16"]


def test_an_election_for_which_people_prepare_is_not_that_of_last_month() -> None:
    assert edtfs("Republicans begin to set the stage for midterm elections in November.", "2017-12-29") == ["2018-11"]


def test_what_was_done_in_a_month_is_not_of_the_next_one_of_its_name() -> None:
    assert edtfs("Images taken in late October show lorries that could be used there.", "2016-02-04") == ["2015-10"]


def test_the_coming_year_is_the_next_one_only_at_the_end_of_this_one() -> None:
    assert edtfs("They hope the coming year will see peace.", "2016-01-16") == [None]
    assert edtfs("They hope the coming year will see peace.", "2016-12-16") == ["2017"]


def test_today_in_a_quotation_is_the_day_of_speech() -> None:
    text = '"Today the sides met," the envoy posted on Sunday, and today they rest.'
    assert edtfs(text) == ["2022-11-13", "2022-11-13", "2022-11-15"]


def test_what_has_been_in_a_month_that_has_begun_today_is_left_open() -> None:
    assert edtfs("Arrivals were at their height in April.", "2022-04-01") == [None]


def test_a_month_with_a_capital_is_a_name_in_spanish() -> None:
    assert edtfs("Lo dijo el enviado, Julio Brenn, en julio.", language="es") == ["2022-07"]


def test_what_was_agreed_to_in_a_month_has_been() -> None:
    text = "The pact that both sides agreed to in the capital in December was broken."
    assert edtfs(text, "2022-02-10") == ["2021-12"]


def test_a_day_behind_and_is_not_that_of_the_summit_before_it() -> None:
    text = "They spoke at the summit in Port Vela and on Friday Mr. Brenn gave more details."
    assert edtfs(text) == ["2022-11-11"]


def test_what_was_agreed_on_a_day_is_to_come() -> None:
    assert edtfs("They agreed on November 7 to meet again in Port Vela in December.") == ["2022-11-07", "2022-12"]


def test_a_day_with_full_stops_comes_before_its_month() -> None:
    assert edtfs("They met on 22.8.2019 in Vela, and again on 3.4.2020.") == ["2019-08-22", "2020-04-03"]


def test_the_year_s_end_is_that_of_this_year() -> None:
    assert edtfs("The prisoners are to return before the year’s end.") == ["2022-12~"]


def test_a_year_in_a_name_is_none() -> None:
    assert edtfs("Under PACC 2030 and Vision 2040 they plant trees.") == []


def test_a_referendum_is_spoken_of_before_it_as_well_as_after() -> None:
    assert edtfs("They ask whether to stay in the union in Thursday's referendum.") == [None]


def test_what_was_said_on_a_day_looks_ahead_and_the_day_itself_does_not() -> None:
    assert edtfs("The ministry said on Monday that the talks on Thursday would be short.") == [
        "2022-11-14",
        "2022-11-17",
    ]


def test_a_day_on_which_something_was_agreed_is_not_the_day_for_which_it_was_agreed() -> None:
    assert edtfs("On Saturday, they agreed to meet on Friday.") == ["2022-11-12", "2022-11-18"]


def test_weekdays_in_a_row_are_of_the_week_that_is_named_behind_them() -> None:
    assert edtfs("They met on Thursday and Friday of last week.") == ["2022-11-10", "2022-11-11"]


def test_of_next_friday_nobody_is_sure_before_that_day() -> None:
    assert edtfs("They will meet next Friday, or the coming Thursday.") == [None, "2022-11-17"]


@pytest.mark.parametrize(
    ("published", "edtf"),
    [("2022-11-15", "2022-11-07"), ("2022-11-16", None), ("2022-11-18", "2022-11-14"), ("2022-11-13", "2022-11-07")],
)
def test_last_monday_is_not_yesterday_and_some_days_later_nobody_is_sure(published: str, edtf: str | None) -> None:
    assert edtfs("The envoy arrived last Monday.", published) == [edtf]


def test_in_spanish_last_monday_may_be_yesterday() -> None:
    assert edtfs("El enviado llegó el pasado lunes.", language="es") == ["2022-11-14"]


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The envoys will meet on the 25th, and not before.", "2022-11-25"),
        ("The round will begin on the 3rd.", "2022-12-03"),
        ("The envoys met on the 3rd.", "2022-11-03"),
    ],
)
def test_a_number_alone_is_the_nearest_such_day_on_the_side_of_its_verb(sentence: str, edtf: str) -> None:
    assert edtfs(sentence) == [edtf]


def test_a_winter_that_has_been_began_in_the_year_before() -> None:
    assert edtfs("Between Oct. 1 and March 31, guards met 42,637 people.") == ["2021-10-01", "2022-03-31"]
    assert edtfs("De octubre a marzo llegaron 42.637 personas.", language="es") == ["2021-10", "2022-03"]


def test_a_month_has_the_year_with_which_the_article_names_it() -> None:
    text = "Guards met 9,000 people in December 2022. In July they met fewer. In December it was more than ever."
    assert edtfs(text, "2023-07-18") == ["2022-12", "2023-07", "2022-12"]


def test_of_two_weekdays_the_second_follows_the_first() -> None:
    assert edtfs("The envoys will meet on Thursday and Friday.") == ["2022-11-17", "2022-11-18"]


@pytest.mark.parametrize(
    ("sentence", "published", "edtf"),
    [
        ("Flights will resume on Jan. 4.", "2022-11-15", "2023-01-04"),
        ("Flights resumed on Jan. 4.", "2022-11-15", "2022-01-04"),
        ("Flights stopped on Dec. 20.", "2023-01-05", "2022-12-20"),
        ("Flights will resume on Nov. 20.", "2022-11-15", "2022-11-20"),
        ("Flights resumed in April.", "2022-11-15", "2022-04"),
        ("Flights will resume in April.", "2022-11-15", "2023-04"),
        ("Flights resumed in December.", "2022-02-01", "2021-12"),
        ("Flights resumed last April.", "2022-11-15", "2022-04"),
        ("Flights resume next January.", "2022-11-15", "2023-01"),
        ("Flights resumed on March 3 of last year.", "2022-11-15", "2021-03-03"),
        ("Flights resumed on Friday, March 4.", "2022-11-15", "2022-03-04"),
        ("Flights have gone on since July 20.", "2022-06-16", "2021-07-20"),
        ("The deal reached in Port Vela in December holds.", "2022-09-20", "2021-12"),
        ("They discussed the upcoming summit in May.", "2022-03-08", "2022-05"),
        ("Whoever wins in November will have to mend it.", "2022-05-08", "2022-11"),
        ("A round that was planned for January was put off.", "2022-03-08", "2022-01"),
        ("The order was to end on Dec. 21.", "2023-01-05", "2022-12-21"),
        ("In October 2022 it began, and in early December it ended.", "2023-01-05", "2022-12"),
        ("Between Oct. 1 and Feb. 28 many came.", "2022-03-09", "2022-02-28"),
        ("The ruling takes effect on June 1.", "2022-05-20", "2022-06-01"),
        ("They called an election on June 1.", "2022-05-20", "2022-06-01"),
        ("An event hosted by the two sides on June 1 matters.", "2022-05-20", "2022-06-01"),
        ("He has the offer to hold talks in January.", "2022-12-14", "2023-01"),
        ("They agreed in March, and go on since it began in April.", "2022-05-20", "2022-04"),
        ("He was there during the Sept. 11 attacks.", "2016-03-01", "2001-09-11"),
        ("It happened on Sept.30, 2021.", "2022-05-20", "2021-09-30"),
        ("It happened on June 5 th , 2021.", "2022-05-20", "2021-06-05"),
        ("The statement of 18 March holds.", "2022-03-02", "2021-03-18"),
        ("It follows the minister's decision in April to go.", "2022-07-15", "2022-04"),
        ("The round was to have been their first since a February meeting.", "2022-06-08", "2022-02"),
        ("The truce that both sides agreed to in Port Vela in December was broken.", "2022-06-20", "2021-12"),
        ("They said that they had agreed to meet on December 23.", "2022-12-01", "2022-12-23"),
        ("He came in March 2020, and was held in June.", "2022-10-19", "2020-06"),
        ("It opened in May last year, and they met again in September.", "2022-01-13", "2021-09"),
        ("Between January and September 24, people seeking to cross were lost.", "2022-09-29", "2022-09-24"),
        ("Consultations were held over the summer.", "2022-09-10", "2022-22"),
        ("They will meet in the spring.", "2022-01-30", "2022-21"),
    ],
)
def test_the_year_of_a_month_or_day_is_that_of_its_sentence(sentence: str, published: str, edtf: str) -> None:
    assert edtfs(sentence, published)[-1] == edtf


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        ("They spoke of free and fair elections in November.", "2022-01-18"),
        ("They urged leaders to prepare the vote of Dec. 24.", "2021-06-23"),
        ("He shares the view of Sept. 11.", "2022-03-15"),
        ("If a new leader is elected in November, it can be undone.", "2022-01-05"),
        ("They see her in an early May run-off.", "2022-08-31"),
        ("We honor those who stood there on June 4.", "2021-06-03"),
        ("In 2001 she went abroad.\n\nIn August, she came back.", "2016-01-20"),
    ],
)
def test_what_could_be_of_two_years_is_left_open(sentence: str, published: str) -> None:
    assert edtfs(sentence, published)[-1] is None


def test_a_year_that_nothing_decides_is_left_open() -> None:
    assert None in edtfs("The talks of Jan. 4 were short.\n\nIt is open whether those of Dec. 31 matter.", None)


def test_without_a_day_of_publication_only_what_is_written_in_full_is_decided() -> None:
    assert dates("On Tuesday and on Jan. 4 they met, four years after May 3, 2022.", None) == [
        ("Tuesday", None),
        ("Jan. 4", None),
        ("four years", "P4Y"),
        ("May 3, 2022", "2022-05-03"),
    ]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("today", "2022-11-15"),
        ("yesterday", "2022-11-14"),
        ("tonight", "2022-11-15"),
        ("last night", "2022-11-14"),
        ("last week", "2022-11-07/2022-11-13"),
        ("this week", "2022-11-14/2022-11-20"),
        ("next week", "2022-11-21/2022-11-27"),
        ("last month", "2022-10"),
        ("earlier this year", "2022"),
        ("three days ago", "2022-11-12"),
        ("two weeks ago", "2022-11-01~"),
        ("two months ago", "2022-09"),
        ("four years ago", "2018"),
        ("more than a decade ago", "2012~"),
        ("the end of last year", "2021-12~"),
        ("the end of the year", "2022-12~"),
        ("the end of this month", "2022-11"),
        ("late last year", "2021"),
        ("early 2023", "2023"),
        ("mid-April 2021", "2021-04"),
        ("the spring of 2022", "2022-21"),
        ("the first quarter of 2023", "2023-01/2023-03"),
        ("the first half of last year", "2021-01/2021-06"),
        ("the first quarter of fiscal year 2023", "2022-10-01/2022-12-31"),
        ("the first half of the 2023 fiscal year", "2022-10-01/2023-03-31"),
        ("the first six months of 2022", "2022-01/2022-06"),
        ("the 1990s", "199X"),
        ("the early 1990s", "199X"),
        ("the 20th century", "19XX"),
        ("2019-2021", "2019/2021"),
        ("October 1 to 3, 2022", "2022-10-01/2022-10-03"),
        ("Nov. 14-15", "2022-11-14/2022-11-15"),
        ("2022-11-15", "2022-11-15"),
        ("Christmas Day 2021", "2021-12-25"),
        ("9/11", "2001-09-11"),
        ("Q1 FY23", "2022-10-01/2022-12-31"),
        ("fiscal years 2021 and 2022", "2020-10-01/2022-09-30"),
        ("FY2014-2019", "2013-10-01/2019-09-30"),
        ("2016 fiscal year", "2015-10-01/2016-09-30"),
        ("the first six weeks of 2022", "2022-01-01/2022-02-11"),
        ("the first five months of the year", "2022-01/2022-05"),
        ("the last two weeks of 2021", "2021-12-18/2021-12-31"),
        ("later in the week", "2022-11-14/2022-11-20"),
        ("the first four months of Fiscal Year 22", "2021-10-01/2022-01-31"),
        ("the first three months of the current fiscal year", "2022-10-01/2022-12-31"),
        ("Fiscal Year (FY) 2022", "2021-10-01/2022-09-30"),
        ("the previous fiscal year", "2021-10-01/2022-09-30"),
        ("mid-May 2021", "2021-05"),
        ("June fourth", "2022-06-04"),
        ("tenth of October", "2022-10-10"),
        ("2011-12", "2011/2012"),
        ("the 15th of last month", "2022-10-15"),
        ("over the weekend", "2022-11-12/2022-11-13"),
        ("Tuesday the 22nd", "2022-11-22"),
        ("15 November 2022", "2022-11-15"),
        ("November 15th of this year", "2022-11-15"),
    ],
)
def test_an_expression_is_one_date(words: str, edtf: str) -> None:
    assert dates(f"It was told of {words}, he said.") == [(words, edtf)]


@pytest.mark.parametrize(
    ("words", "duration"),
    [
        ("four years", "P4Y"),
        ("nearly 30-year", "P30Y"),
        ("two-month", "P2M"),
        ("90 days", "P90D"),
        ("36 hours", "PT36H"),
        ("more than a decade", "P10Y"),
        ("half a century", "P50Y"),
        ("two and a half years", "P2Y6M"),
        ("the past year", "P1Y"),
        ("twenty-five years", "P25Y"),
    ],
)
def test_a_length_of_time_is_a_duration(words: str, duration: str) -> None:
    assert dates(f"After {words} of talks, it ended.") == [(words, duration)]


def test_a_fiscal_year_is_the_one_whose_end_the_sentence_names() -> None:
    assert dates(
        "Exports fell in fiscal year 2022, which ended on June 30, and in the fiscal year ended March 31, 2021."
    ) == [
        ("fiscal year 2022", "2021-07-01/2022-06-30"),
        ("June 30", "2022-06-30"),
        ("fiscal year", "2020-04-01/2021-03-31"),
        ("March 31, 2021", "2021-03-31"),
    ]


def test_a_month_that_goes_on_from_another_one_has_its_year() -> None:
    text = "Arrivals dropped, falling from 21,000 in October 2021 to 6,200 in November."
    assert edtfs(text, "2022-09-05") == ["2021-10", "2021-11"]


def test_what_was_backed_two_months_ago_is_not_of_next_winter() -> None:
    assert edtfs("Leaders backed a deal with Sudland in November that will cost much.", "2023-01-08") == ["2022-11"]


def test_this_january_11_is_a_day() -> None:
    assert edtfs("The letter was sent this January 11.", "2023-01-20") == ["2023-01-11"]


def test_what_is_far_ahead_and_near_behind_has_been() -> None:
    assert edtfs(
        "We go on with our plan to return to old rules after the end of the emergency on May 12.", "2023-07-12"
    ) == ["2023-05-12"]


def test_this_fall_is_over_when_a_winter_text_speaks_of_it_as_past() -> None:
    assert edtfs("The plan was rolled out this fall.", "2023-01-05") == ["2022-23"]
    assert edtfs("The plan will be rolled out this fall.", "2023-01-05") == ["2023-23"]
    assert edtfs("The plan was rolled out this fall.", "2022-11-15") == ["2022-23"]


def test_a_fiscal_year_that_ended_is_over() -> None:
    assert edtfs("Guards met 900 people in the fiscal year ended Sept. 30.", "2022-04-19") == [
        "2020-10-01/2021-09-30",
        "2021-09-30",
    ]


def test_a_fiscal_year_begins_when_the_site_says() -> None:
    found = find_dates(article("Exports fell in fiscal year 2022."), rules_of("en"), (7, 1))
    assert [each.edtf for each in found] == ["2021-07-01/2022-06-30"]


def test_the_day_of_a_dateline_is_the_one_that_was_read_there() -> None:
    drawn = article("PORT VELA, Dec. 30 (Agency) - Talks began.", None)
    dateline = Dateline("Port Vela", "2022-12-30", 0, 30)
    read = replace(drawn, head=replace(drawn.head, dateline=dateline))
    assert [each.edtf for each in find_dates(read, rules_of("en"))] == ["2022-12-30"]


def test_a_dateline_s_month_may_be_cut_short_in_spanish() -> None:
    text = "LIMA, 15 nov 2022 (Agencia) - Nada."
    one = article(text, "2022-11-15", "es")
    dateline = Dateline("Lima", "2022-11-15", 0, 30)
    found = find_dates(replace(one, head=replace(one.head, dateline=dateline)), rules_of("es"))
    assert [(text[each.start : each.end], each.edtf) for each in found] == [("15 nov 2022", "2022-11-15")]


def test_that_october_and_the_following_day_are_told_by_the_date_before_them() -> None:
    assert edtfs("In 1994 many left, and that August they met.") == ["1994", "1994-08"]
    assert edtfs("They met on Aug. 3, 1994, and the following day they parted.") == ["1994-08-03", "1994-08-04"]
    assert edtfs("They met on Aug. 3, 1994, and the following day in Lima.") == ["1994-08-03", "1994-08-04"]


def test_a_year_earlier_is_as_exact_as_the_date_before_it() -> None:
    text = "In October 2022 guards met 900 people, up from 700 the previous month and 600 a year earlier."
    assert edtfs(text) == ["2022-10", "2022-09", "2021-10"]
    assert edtfs("En octubre de 2022 hubo 900 cruces, frente a 600 un año antes.", language="es") == [
        "2022-10",
        "2021-10",
    ]
    assert edtfs("In May or June 2022 guards met 900 people, up from 600 a year earlier.")[2:] == []
    assert edtfs("They left in May 2022, a year earlier than planned.") == ["2022-05"]


def test_both_ends_of_a_stretch_are_of_the_year_that_the_last_one_tells() -> None:
    assert edtfs("Between 1 January and 18 April last year it counted 900.", published="2017-04-21") == [
        "2016-01-01",
        "2016-04-18",
    ]


def test_dates_in_a_row_share_the_year_of_the_last() -> None:
    assert edtfs("It ran from November to January 2021, and between March 3 and April 5, 2020.") == [
        "2020-11",
        "2021-01",
        "2020-03-03",
        "2020-04-05",
    ]


def test_days_that_do_not_follow_each_other_are_two_dates() -> None:
    assert dates("They met on March 3 and 9, 2022.") == [("March 3 and ", "2022-03-03"), ("9, 2022", "2022-03-09")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Officials may march on; Mr. May said so.",
        "Under Section 2022 and resolution 1998, some 2020 people paid $2021 for 1900 visas.",
        "A 54-year-old man, aged 54 years, earns $15 an hour and works eight to 10 hours a day.",
        "April Ryan asked why Super Tuesday mattered.",
        "It was the last week of his life, and one day he may tell.",
    ],
)
def test_what_is_no_date_is_left_out(sentence: str) -> None:
    assert dates(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("La delegación llegó el martes.", "2022-11-15"),
        ("La delegación llegará el miércoles.", "2022-11-16"),
        ("La delegación llegó el pasado 15 de abril.", "2022-04-15"),
        ("La delegación llegará el 4 de enero.", "2023-01-04"),
        ("La delegación llegó el 15 de noviembre de 2021.", "2021-11-15"),
        ("La delegación llegó la semana pasada.", "2022-11-07/2022-11-13"),
        ("La delegación llegó a finales del año pasado.", "2021-12~"),
        ("La delegación llegó hace cuatro años.", "2018"),
        ("La delegación está allí desde hace cuatro años.", "P4Y"),
        ("La delegación llegó en julio del año pasado.", "2021-07"),
        ("La delegación llegó en los años noventa.", "199X"),
        ("La delegación llegó en el primer semestre de 2022.", "2022-01/2022-06"),
        ("La delegación llegó ayer por la mañana.", "2022-11-14"),
        ("La delegación llegará el próximo viernes.", "2022-11-18"),
        ("La delegación llegó el viernes de la semana pasada.", "2022-11-11"),
        ("La delegación llegará el martes 22.", "2022-11-22"),
        ("La delegación llegará a partir del 1ro. de febrero.", "2023-02-01"),
        ("La delegación llegó hace apenas tres días.", "2022-11-12"),
        ("La delegación llegó el 8 y 9 de noviembre.", "2022-11-08/2022-11-09"),
        ("La delegación llegó el 3 del mes pasado.", "2022-10-03"),
        ("La delegación está allí desde que en abril se reunieron.", "2022-04"),
        ("La delegación llegó antes de fin de año.", "2022-12~"),
        ("La delegación llegó en el siglo XX.", "19XX"),
        ("Se reanudará desde enero del año venidero.", "2023-01"),
        ("La delegación llegó en marzo pasado.", "2022-03"),
        ("La delegación llegó el 17 de diciembre último.", "2021-12-17"),
        ("La delegación llegará el 19 de febrero venidero.", "2023-02-19"),
        ("La delegación llegará el 8 de diciembre próximo.", "2022-12-08"),
        ("La delegación llegó el jueves último.", "2022-11-10"),
        ("La delegación llegará la semana venidera.", "2022-11-21/2022-11-27"),
        ("La delegación llegará mañana miércoles.", "2022-11-16"),
        ("La delegación llegó ayer, lunes.", "2022-11-14"),
        ("La delegación llegará el día de mañana.", "2022-11-16"),
        ("La delegación llegó el 1° de noviembre.", "2022-11-01"),
        ("La delegación llegó el 3-11-2022.", "2022-11-03"),
        ("Los enviados -que no se hablaban desde 1979- se vieron.", "1979"),
        ("El número creció en el primer semestre del año.", "2022-01/2022-06"),
        ("— Ana Portillo (@aportillo) October 30, 2022", "2022-10-30"),
        ("Alargó su visita para mantener otra reunión el miércoles en Vela.", "2022-11-16"),
    ],
)
def test_spanish_dates_are_read_too(sentence: str, edtf: str) -> None:
    assert edtfs(sentence, language="es") == [edtf]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hoy en día no hay acuerdo, ni hoy por hoy lo habrá.",
        "El pasado año escolar fue largo.",
        "Un niño de 5 años habló.",
    ],
)
def test_spanish_words_that_are_no_date(sentence: str) -> None:
    assert dates(sentence, language="es") == []


PIECES = re.split(
    r"\|",
    "on Tuesday|last week|Jan. 4|in April|2022|fiscal year 2022|ended on|Feb. 30|will|met|said|, |. |-| and | to |9/11"
    "|two|weeks ago|the end of|early|the year|’s|May|March|3-5|1990s|00s|next|Friday|0001|9999|years|half a|el martes"
    "|hace|dos|años|finales de|31/12/2022|Q4 2020|00000000|that year|İ|ſ",
)


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join) | st.text(max_size=60),
    st.sampled_from(
        [None, "2022-11-15", "2022-11", "2022", "0001-01-01", "9999-12-31", "2022-11-15/2022-11-17", "no date"]
    ),
    st.sampled_from(["en", "es"]),
)
def test_any_text_gives_spans_within_it_and_dates_that_can_be_read(
    text: str, published: str | None, language: str
) -> None:
    end = 0
    for each in find_dates(article(text, published, language), rules_of(language)):
        assert end <= each.start < each.end <= len(text)
        end = each.end
        if each.edtf and each.edtf.startswith("P"):
            assert re.fullmatch(r"P(?=.)(?:[\d.]+[YMWD])*(?:T[\d.]+[HM])?", each.edtf)
        elif each.edtf:
            parse_date(each.edtf)
