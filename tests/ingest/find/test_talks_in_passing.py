"""Talks that a sentence tells in passing: by what somebody said there, or beside other talks."""

from __future__ import annotations

import pytest

from tests.ingest.find.talk_world import talks_of

DAYS = {
    "today": "2030-05-14",
    "Monday": "2030-05-13",
    "Thursday": "2030-05-16",
    "January": "2030-01",
}
PEOPLE = ("Ana Maru", "Juan Soto", "Rosa Vera", "Wanjiru Kamau")
CHILE, PERU, KENYA = {"chile": ("Ana Maru",)}, {"peru": ("Juan Soto",)}, {"Kenya": ("Wanjiru Kamau",)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Kenyan President Wanjiru Kamau praised fish on Monday.\n"
                '"Fish unite Kenya and Chile," Kamau said when meeting with Chilean President Ana Maru.'
            ),
            [("2030-05-13", KENYA | CHILE)],
        ),
        (
            (
                "Chilean Minister Ana Maru praised fish on Monday.\n"
                '"I like the fish of Peru," she told reporters after meeting her Kenyan counterpart Wanjiru Kamau.'
            ),
            [("2030-05-13", CHILE | KENYA)],
        ),
        (
            (
                "Chilean President Ana Maru, who met on Monday with Peruvian Foreign Minister Juan Soto, is to meet on"
                " Thursday with Peruvian President Rosa Vera."
            ),
            [("2030-05-13", CHILE | PERU), ("2030-05-16", CHILE | {"peru": ("Rosa Vera",)})],
        ),
        (
            (
                "Kenyan Minister Wanjiru Kamau arrived in Chile on Monday and held talks with Chilean Minister Ana Maru"
                " later in the day."
            ),
            [("2030-05-13", KENYA | CHILE)],
        ),
        (
            (
                "Chilean envoy Ana Maru praised fish today.\n"
                "Maru, who arrived in Nairobi on Monday, did so during a meeting with Kenyan President Wanjiru Kamau."
            ),
            [("2030-05-14", CHILE | KENYA)],
        ),
        (
            "Chile's Ana Maru spoke on Thursday after meeting Wanjiru Kamau, a top Kenyan official.",
            [("2030-05-16", CHILE | KENYA)],
        ),
        (
            (
                "Chilean President Ana Maru met Peruvian President Juan Soto on Monday. It was the first time since a"
                " conference between Maru and Kenyan President Wanjiru Kamau in January."
            ),
            [("2030-05-13", CHILE | PERU), ("2030-01", CHILE | KENYA)],
        ),
        (
            (
                "Chilean President Ana Maru will meet Peruvian President Juan Soto in Lima on Monday and her Kenyan"
                " counterpart Wanjiru Kamau in Nairobi on Thursday."
            ),
            [("2030-05-13", CHILE | PERU), ("2030-05-16", CHILE | KENYA)],
        ),
    ],
)
def test_who_met_whom_and_when(text: str, found: list[tuple[str, dict[str, tuple[str, ...]]]]) -> None:
    assert [(talk.date, talk.heads) for talk in talks_of(text, DAYS, PEOPLE)] == found


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The fishing talks, which involve Chile, Peru, Kenya and Norway, were last held on Monday.",
            [("chile", "peru", "Kenya", "Norway")],
        ),
        (
            (
                "Envoys of Chile, Peru, Kenya and Norway met in Arica on Monday.\n"
                "Chilean envoy Ana Maru met Peruvian envoy Juan Soto there on Monday."
            ),
            [("chile", "peru", "Kenya", "Norway"), ("chile", "peru")],
        ),
        (
            "Kenyan envoy Wanjiru Kamau arrived in Arica on Monday as the ministers of Chile and Peru were meeting.",
            [("chile", "peru")],
        ),
        (
            "Chilean peace talks begin in Arica on Thursday, the United Nations said.\nThe opposition will come.",
            [("chile", "opposition")],
        ),
        ("The Chilean commission decided this at its meeting on Monday, and Peru regrets it.", []),
    ],
)
def test_who_talks(text: str, parties: list[tuple[str, ...]]) -> None:
    assert [talk.parties for talk in talks_of(text, DAYS, PEOPLE)] == parties


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, Norway published a letter urging Chile and Peru to resume talks in Arica.",
        "Kenyan officials on Monday welcomed the plan of the leaders of Chile and Peru to hold a summit.",
        "The leaders of Chile and Peru spoke on Monday. Chile and Peru have held multiple meetings.",
        "Boats reached Christmas Island, and Chile's Ana Maru met Foreign Minister Rosa Vera there on Monday.",
    ],
)
def test_talks_that_nobody_held_on_that_day(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


def test_the_days_of_a_visit_are_not_those_of_its_talks() -> None:
    text = (
        "Chilean President Ana Maru on Monday received Kenyan Minister Wanjiru Kamau for talks in Arica. Chilean"
        " Minister Rosa Vera will also meet with Kamau, who started a two-day visit to Chile on Monday."
    )
    assert [talk.date for talk in talks_of(text, DAYS, PEOPLE)] == ["2030-05-13"]


def test_the_number_of_a_day_is_no_number_of_talks() -> None:
    text = "Chilean Minister Ana Maru on May 12 held talks with Peruvian Minister Juan Soto."
    assert [talk.heads for talk in talks_of(text, {"May 12": "2030-05-12"}, PEOPLE)] == [CHILE | PERU]


def test_who_meets_the_ministers_of_two_sides_acts_for_a_third() -> None:
    text = (
        "Nairobi (LNA) – Foreign Minister Rosa Vera had meetings with Kenyan Minister Wanjiru Kamau and Peruvian"
        " Minister Juan Soto on Monday. Norway-Kenya trade grows."
    )
    assert [talk.parties for talk in talks_of(text, DAYS, PEOPLE)] == [("Norway", "Kenya", "peru")]
