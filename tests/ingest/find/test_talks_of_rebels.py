"""Talks of a government with rebels or an opposition, whoever hosts them, and of two whom others stand beside."""

from __future__ import annotations

import pytest

from tests.ingest.find.talk_world import talks_of

DAYS = {"Monday": "2030-05-13", "Sunday": "2030-05-12", "Thursday": "2030-05-16", "in April": "2030-04"}
PEOPLE = ("Ana Maru", "Juan Soto", "Wanjiru Kamau", "Ayaan Warsame")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "The second round of peace talks on Chile was held on Monday.\n"
                "An official from host country Kenya was glad. The rebels were glad too."
            ),
            [("chile", "rebels")],
        ),
        (
            "Peace talks between Chile's federal government and Andean rebels began on Monday.",
            [("chile", "Andean rebels")],
        ),
        (
            "Peace talks between South Sudan rebels and the government of South Sudan began on Monday.",
            [("South Sudan", "rebels")],
        ),
    ],
)
def test_who_sits_across_from_a_government(text: str, parties: list[tuple[str, ...]]) -> None:
    assert [talk.parties for talk in talks_of(text, DAYS, PEOPLE)] == parties


def test_the_two_are_two() -> None:
    text = (
        "Chilean President Ana Maru and Peruvian President Juan Soto will discuss fish during talks.\n"
        "Maru had lunch with Kenyan President Wanjiru Kamau and Somali President Ayaan Warsame in April.\n"
        "The two leaders will meet on Thursday."
    )
    found = [talk.parties for talk in talks_of(text, DAYS, PEOPLE) if talk.date == "2030-05-16"]
    assert found == [("chile", "peru")]


def test_who_comes_from_a_visit_meets_others_elsewhere() -> None:
    text = (
        "Chilean President Ana Maru reached Lima on Sunday after a visit to Kenya.\n"
        "During the visit, she will hold her first talks with Peruvian President Juan Soto."
    )
    assert talks_of(text, DAYS, PEOPLE) == ()


def test_two_halls_on_one_day_are_one_meeting() -> None:
    text = (
        "Chilean President Ana Maru will welcome Peruvian President Juan Soto in the Old Hall on Thursday.\n"
        "Maru and Soto will meet in the Fish Hall on Thursday."
    )
    assert len(talks_of(text, DAYS, PEOPLE)) == 1


def test_six_talk_about_korea() -> None:
    text = (
        "The six-party talks on Thursday are about North Korea.\n"
        "Chile's Ana Maru and Peru's Juan Soto met on Monday ahead of the six-party talks."
    )
    found = {talk.date: talk.parties for talk in talks_of(text, DAYS, PEOPLE)}
    six = ("North Korea", "South Korea", "China", "Japan", "Russia", "United States")
    assert found == {"2030-05-16": six, "2030-05-13": ("chile", "peru")}


def test_a_refugees_leader_meets_for_no_country() -> None:
    text = "Somali refugee leader Ayaan Warsame met Kenyan President Wanjiru Kamau on Monday."
    assert talks_of(text, DAYS, PEOPLE) == ()
