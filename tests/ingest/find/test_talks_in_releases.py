"""Talks in governments' own releases, and what in them is said beside talks and is none."""

from __future__ import annotations

import pytest

from tests.ingest.find.talk_world import talks_of

DAYS = {
    "today": "2030-05-14",
    "Monday": "2030-05-13",
    "May 2": "2030-05-02",
    "May 20": "2030-05-20",
    "September": "2030-09",
    "March": "2030-03",
    "2031": "2031",
}
PEOPLE = ("Ana Maru", "Juan Soto", "Rosa Lind", "Tomás Vega", "Otto Brandt")
STATE = "U.S. Department of State"


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        (
            (
                "Principal Director Rosa Lind will travel to Peru on May 20 for meetings with President Juan Soto and "
                "Vice President-Elect Tomás Vega."
            ),
            {"peru": ("Juan Soto", "Tomás Vega"), "United States": ("Rosa Lind",)},
        ),
        (
            "Secretary Rosa Lind today convened the security advisors of Peru and Chile.",
            {"United States": ("Rosa Lind",)},
        ),
        (
            "Secretary Rosa Lind met with President Juan Soto of Peru in Dubai, the United Arab Emirates, today.",
            {"peru": ("Juan Soto",), "United States": ("Rosa Lind",)},
        ),
    ],
)
def test_whom_a_release_names_first_acts_for_whoever_releases_it(text: str, heads: dict[str, tuple[str, ...]]) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE, publisher=STATE)
    assert (set(talk.parties) >= set(heads), "United Arab Emirates" in talk.parties) == (True, False)
    assert talk.heads == heads


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Ana Maru welcomed Peruvian President Juan Soto's commitment to free elections in 2031.",
        "At their September meeting Chilean Minister Ana Maru and Peruvian Minister Juan Soto agreed.",
        "Chile kept to a commitment made on a visit in March to hold a Dialogue with Peru.",
        "Good will was shown by a call on May 2 and these meetings between Chile and Peru.",
        "Chile's minister met leaders of the American Indian communities on Monday.",
    ],
)
def test_what_is_said_beside_talks_is_no_day_of_theirs(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


def test_who_met_may_be_told_further_down() -> None:
    text = "\n".join(
        [
            "Chile hopes for talks with Peru, its minister said on Monday.",
            *["Fish swim in the lake and care for no border."] * 5,
            "Chilean Minister Ana Maru spoke to reporters after she met Peruvian Foreign Minister Juan Soto.",
        ]
    )
    assert [(talk.date, set(talk.heads)) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-13", {"chile", "peru"})
    ]


def test_participants_may_be_listed_elsewhere() -> None:
    text = (
        "Secretary Rosa Lind today convened a Senior Officials Meeting of the Lake Plan.\n"
        "The Senior Officials Meeting was about fish.\n"
        "Participants in the Meeting included Chile, Peru, Kenya, and officials of Germany."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE, publisher=STATE)
    assert (talk.date, talk.parties) == ("2030-05-14", ("United States", "chile", "peru", "Kenya", "Germany"))


def test_what_is_told_of_a_month_to_come_is_not_the_news() -> None:
    text = (
        "# Talks of Chile and Peru End\n"
        "Officials of Chile and Peru have ended a two-day meeting in Arica. "
        "Talks of Chile and Peru in Lima are planned for next month."
    )
    talks = talks_of(text, {**DAYS, "next month": "2030-06"}, published="2030-05-28")
    assert [talk.date for talk in talks] == ["2030-05-27/2030-05-28", "2030-06"]
