"""Talks beside which a text tells of others: of earlier ones, of those that go on, and of who was there."""

from __future__ import annotations

import pytest

from tests.ingest.find.talk_world import talks_of

DAYS = {
    "today": "2030-05-14",
    "Monday": "2030-05-13",
    "Thursday": "2030-05-16",
    "May 20": "2030-05-20",
    "last December": "2029-12",
    "in January": "2030-01",
    "last fall": "2029-23",
}
PEOPLE = ("Ana Maru", "Juan Soto", "Wanjiru Kamau", "Rosa Lind", "Tomás Vega", "Otto Brandt")


def test_who_agreed_at_an_earlier_meeting_to_talk_is_not_at_the_talks() -> None:
    text = (
        "Chile and Peru will hold a fishing dialogue on Thursday. The dialogue follows from a promise of Chilean"
        " President Ana Maru and Peruvian President Juan Soto in their meeting last December."
    )
    assert {talk.date: talk.heads for talk in talks_of(text, DAYS, PEOPLE)} == {
        "2030-05-16": {},
        "2029-12": {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
    }


def test_who_was_met_at_another_meeting_is_no_head_of_the_summit_beside_it() -> None:
    text = (
        "The meeting followed President Ana Maru’s private meeting with Peruvian President Juan Soto and the historic"
        " Chile-Peru-Kenya Leaders’ Summit on Monday."
    )
    assert [(talk.date, talk.heads) for talk in talks_of(text, DAYS, PEOPLE)] == [("2030-05-13", {})]


def test_those_who_attend_are_at_these_talks_and_not_at_the_earlier_ones_told_behind() -> None:
    text = (
        "Ministers of Chile and Peru began talks in Arica on Monday. The meeting is attended by Chilean Minister Ana"
        " Maru, Peruvian Minister Juan Soto, Kenyan Transport Minister Wanjiru Kamau, and Norwegian Minister Rosa"
        " Lind. Previous talks in Lima last December ended in tears."
    )
    found = {talk.date: talk for talk in talks_of(text, DAYS, PEOPLE)}
    assert found["2030-05-13"].heads == {
        "chile": ("Ana Maru",),
        "peru": ("Juan Soto",),
        "Kenya": ("Wanjiru Kamau",),
        "Norway": ("Rosa Lind",),
    }
    assert found["2029-12"].heads == {}


def test_a_caption_tells_who_stands_where() -> None:
    text = (
        "Chile's Ana Maru (left), Kenyan minister Wanjiru Kamau (center), and Peru's Juan Soto met in January in Arica."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, talk.heads) == (
        "2030-01",
        {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",), "peru": ("Juan Soto",)},
    )


@pytest.mark.parametrize(
    "text",
    [
        "Limits were suspended in the fall when Chile said it was going to open the doors for a dialogue with Peru.",
        "Chile and Peru are neighbours. Last fall Chile left the door open to talks with Peru.",
    ],
)
def test_an_open_door_is_no_talk(text: str) -> None:
    assert talks_of(text, DAYS | {"Last fall": "2029-23", "the fall": "2029-23"}, PEOPLE) == ()


@pytest.mark.parametrize("words", ["have broken off", "were adjourned", "are in recess", "broke up"])
def test_talks_that_break_off_until_a_day_are_on_that_day(words: str) -> None:
    text = f"Chile and Peru talk about fish in Arica.\nThe negotiations of Chile and Peru {words} until Thursday."
    assert [(talk.date, talk.state) for talk in talks_of(text, DAYS)] == [("2030-05-16", "announced")]


def test_a_meeting_of_three_whom_nobody_lists_is_that_of_those_who_talk() -> None:
    text = (
        "“The leaders have agreed to convene again on May 20 in a trilateral meeting,” the host said.\n"
        "Talks between Chile and Peru were held in Arica on Monday. Chile and Peru had held talks there before."
    )
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS)] == [
        ("2030-05-20", ("chile", "peru")),
        ("2030-05-13", ("chile", "peru")),
    ]


def test_a_meeting_that_is_going_on_today() -> None:
    text = (
        "Chile and Peru held a first meeting in Lima last December.\n"
        "Both sides decided this during the second meeting of the Joint Fishing Group which is going on at a hotel in"
        " Arica today."
    )
    assert [talk.date for talk in talks_of(text, DAYS)] == ["2029-12", "2030-05-14"]


def test_whose_meeting_it_is() -> None:
    text = (
        "Chilean Minister Ana Maru came home.\n"
        "Maru said that this was agreed during her meeting with Peruvian President Juan Soto in Lima on Monday."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, talk.heads) == ("2030-05-13", {"chile": ("Ana Maru",), "peru": ("Juan Soto",)})


@pytest.mark.parametrize(
    "words",
    [
        "Ana Maru, head of the government negotiating team, smiled.",
        "The government delegation is led by Minister Ana Maru.",
        "The leader of the government's delegation, Ana Maru, smiled.",
        "The Government delegation is led by Minister Ana Maru.",
    ],
)
def test_the_government_is_that_of_the_country_whose_rebels_it_meets(words: str) -> None:
    text = f"Peace talks between Kenya and rebels will be held in Arica on Thursday. {words}"
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"Kenya": ("Ana Maru",)}


def test_a_delegation_is_being_led() -> None:
    text = "Chile and Peru hold talks today. The Chilean delegation is being led by Permanent Secretary Ana Maru."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",)}


def test_talks_that_were_to_begin_before_they_began_are_no_talks() -> None:
    text = (
        "Chile and Peru held talks in Arica on Thursday. The talks had been scheduled to begin Monday, but the boats"
        " were late."
    )
    days = {**DAYS, "Monday": "2030-05-06", "Thursday": "2030-05-09"}
    assert [(talk.date, talk.state) for talk in talks_of(text, days)] == [("2030-05-09", "held")]


def test_who_have_met_in_the_first_words_met_that_day_though_they_meet_again() -> None:
    text = (
        "# Ministers of Chile and Peru meet in Arica\n"
        "The ministers of Chile and Peru have met in Arica for more talks.\nThe talks are due to resume on Thursday."
    )
    assert [(talk.date, talk.state) for talk in talks_of(text, DAYS)] == [
        ("2030-05-14", "held"),
        ("2030-05-16", "announced"),
    ]


def test_talks_that_begin_on_one_day_and_end_on_another_are_the_same() -> None:
    text = (
        "Chile and Peru are to resume talks on Tuesday in Arica.\n"
        "Ana Maru, head of the Chilean negotiating team, said the talks would probably wrap up on Friday."
    )
    days = {"Tuesday": "2030-05-14", "Friday": "2030-05-17"}
    assert [(talk.date, talk.heads) for talk in talks_of(text, days, PEOPLE)] == [
        ("2030-05-14/2030-05-17", {"chile": ("Ana Maru",)})
    ]


@pytest.mark.parametrize(
    ("words", "heads"),
    [
        (
            (
                "Deputy Minister Ana Maru will travel to Lima, Peru on Monday to lead a Chilean delegation to a"
                " dialogue of Chile and Peru on Thursday."
            ),
            {"chile": ("Ana Maru",)},
        ),
        (
            (
                "Chile and Peru hold talks on Thursday. Special Envoy Juan Soto flew to Arica to head the Peruvian"
                " delegation."
            ),
            {"peru": ("Juan Soto",)},
        ),
    ],
)
def test_who_travels_to_lead_a_delegation(words: str, heads: dict[str, tuple[str, ...]]) -> None:
    (talk,) = talks_of(words, DAYS, PEOPLE)
    assert talk.heads == heads


def test_the_chief_of_a_service_acts_for_the_country_that_has_it() -> None:
    text = "CIA chief Otto Brandt met Mossad director Rosa Lind in Arica on Monday."
    assert [talk.heads for talk in talks_of(text, DAYS, PEOPLE)] == [
        {"United States": ("Otto Brandt",), "Israel": ("Rosa Lind",)}
    ]


def test_an_army_of_rebels_talks_with_the_government() -> None:
    text = "Uganda and the Lord's Resistance Army held talks in Arica on Monday."
    assert [talk.parties for talk in talks_of(text, DAYS)] == [("Uganda", "Lord's Resistance Army")]


def test_who_prepares_a_meeting_of_leaders_is_not_the_leaders() -> None:
    text = (
        "The foreign ministers of Chile and Peru on Monday began talks that prepare a meeting of their leaders.\n"
        "Chilean President Ana Maru and Peruvian President Juan Soto were born in Arica."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {}


def test_a_body_that_is_quoted_on_talks_takes_no_part_in_them() -> None:
    text = (
        "Kenya and rebels are to open peace talks in Arica on Thursday.\n"
        '"The Kenya negotiations focusing on political dialogue will be launched Thursday," IGAD said.'
    )
    assert [talk.parties for talk in talks_of(text, DAYS)] == [("Kenya", "rebels")]


def test_who_hosts_a_meeting_does_not_meet_whoever_follows_in_the_list() -> None:
    text = (
        "# Secretary Maru's Travel to Japan\n"
        "On Thursday, Secretary of State Ana Maru will attend the U.S.-Japan committee meeting hosted by Japan's"
        " Minister for Foreign Affairs Juan Soto and Minister of Defense Rosa Lind. Norway is glad, and Norway fishes."
    )
    found = talks_of(text, DAYS, PEOPLE, publisher="U.S. Department of State")
    assert [set(talk.parties) for talk in found] == [{"U.S.", "Japan"}]
    assert "Rosa Lind" not in str(found[0].heads)


def test_the_last_in_a_list_of_ministers_acts_for_their_country() -> None:
    text = (
        "Chilean Minister Ana Maru met with Peruvian Minister Juan Soto, Vice Minister Rosa Lind as well as National"
        " Security Advisor Otto Brandt on Monday in Arica."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto", "Rosa Lind", "Otto Brandt")}


def test_a_title_that_only_one_country_has() -> None:
    text = (
        "External Affairs Minister Ana Maru held talks with her Peruvian counterpart Juan Soto in Arica on Monday,"
        " an Indian ministry said."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"India": ("Ana Maru",), "peru": ("Juan Soto",)}


def test_ministers_whose_countries_were_just_named() -> None:
    text = (
        "The foreign ministers of Chile and Peru have agreed that boats must stop, a statement said.\n"
        "Foreign Ministers Ana Maru and Juan Soto met in Lima on Monday to end the row."
    )
    assert [(talk.date, talk.parties, talk.place) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-13", ("chile", "peru"), "Lima")
    ]


def test_the_progress_of_a_round_says_nothing_of_its_day() -> None:
    text = (
        "Chile and Peru hold talks in Arica on May 20. The two ministers will review the progress made in the fourth"
        " round of the fishing dialogue, a statement said on Monday."
    )
    assert [talk.date for talk in talks_of(text, DAYS)] == ["2030-05-20"]


def test_the_unions_foreign_policy_chief_acts_for_the_union() -> None:
    text = "Chilean Minister Ana Maru met European Union foreign policy chief Rosa Lind in Arica on Monday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",), "European Union": ("Rosa Lind",)}


def test_early_is_no_place() -> None:
    text = "# Chile-Peru Fishing Dialogue To Be Held In Early May 20 In Arica\nChile and Peru will hold it in Arica."
    assert "Early" not in {talk.place for talk in talks_of(text, DAYS)}


def test_who_follows_a_minister_is_not_of_the_side_that_others_act_for() -> None:
    text = (
        "# US and China to hold dialogue\n"
        "The United States and China will hold a dialogue in Arica on Thursday.\n"
        "It said U.S. Secretary of State Ana Maru, Defense Secretary Rosa Lind and Chinese board member Xi Jinping and"
        " Defense Minister Otto Brandt would take part in the talks."
    )
    (talk,) = talks_of(text, DAYS, (*PEOPLE, "Xi Jinping"))
    assert talk.heads == {"China": ("Xi Jinping",)}


def test_a_post_that_many_countries_have_tells_none() -> None:
    text = (
        "Chile and Peru held talks in Arica on Monday. Chilean plans had been made at a meeting of National Security"
        " Advisor Tomás Vega and Chilean Minister Ana Maru on May 2."
    )
    assert {party for talk in talks_of(text, DAYS | {"May 2": "2030-05-02"}, PEOPLE) for party in talk.parties} == {
        "chile",
        "peru",
    }


def test_talks_that_were_to_end_were_not_put_off() -> None:
    text = (
        "Chile and Peru agreed to go on.\nThe talks of Chile and Peru, originally scheduled to end today, are in Arica."
    )
    assert "postponed" not in {talk.state for talk in talks_of(text, DAYS)}
