"""Talks that a report opens with, talks on a trip, and those of whoever speaks after them."""

from __future__ import annotations

import pytest

from tests.ingest.find.talk_world import talks_of, told

DAYS = {
    "today": "2030-05-14",
    "Monday": "2030-05-13",
    "Friday": "2030-05-10",
    "Thursday": "2030-05-16",
    "May 20": "2030-05-20",
    "January": "2030-01",
    "May 16 to 18": "2030-05-16/2030-05-18",
    "May 16 and 17": "2030-05-16/2030-05-17",
    "this week": "2030-05-13/2030-05-19",
}
PEOPLE = ("Ana Maru", "Juan Soto", "Wanjiru Kamau", "Rosa Lind", "Tomás Vega")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("# Chile and Peru hold talks on fishing\nThe minister was glad.", "2030-05-14"),
        ("# Chile and Peru hold talks on fishing\nA deal was signed on Monday.", "2030-05-13"),
        ("Chile said on Monday that it had struck a deal after talks with Peru.", "2030-05-13"),
        ("They were glad on Monday. Chilean ministers met Peruvian officials in a hotel.", "2030-05-13"),
        ("# Two-day summit of Chile and Peru wraps up\nThe leaders left on Monday.", "2030-05-12/2030-05-13"),
    ],
)
def test_what_a_report_opens_with_was_on_the_day_of_its_news(text: str, date: str) -> None:
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [(date, ("chile", "peru"))]


@pytest.mark.parametrize(
    "text",
    [
        "# Chile calls for talks with Peru\nThe minister spoke on Monday.",
        "# Chile says dialogue with Peru is a process\nThe minister spoke on Monday.",
        (
            "# Readout of a call with Peru\nChile's minister and Peru's minister discussed fishing on the phone. "
            "Chilean officials met Peruvian ones."
        ),
    ],
)
def test_what_is_wished_or_was_a_call_has_no_day(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Minister Ana Maru said on Monday after talks with her Peruvian counterpart, Juan Soto, it is done.",
        (
            "Speaking after a meeting with Peruvian Minister Juan Soto in Lima on Monday, Chilean Foreign Minister "
            "Ana Maru said it is done."
        ),
        "After meeting Peruvian President Juan Soto on Monday, Chilean Minister Ana Maru said it is done.",
        "Chilean Minister Ana Maru announced it on Monday from Lima after meeting Juan Soto, Peru's minister.",
    ],
)
def test_who_speaks_after_talks_took_part_in_them(text: str) -> None:
    talk = talks_of(text, DAYS, PEOPLE)[0]
    assert (talk.date, set(talk.parties)) == ("2030-05-13", {"chile", "peru"})
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Chilean Minister Ana Maru arrived in Lima on Monday for talks with Peruvian officials.",
            "2030-05-13",
        ),
        ("A Chilean delegation visited Lima on Monday to meet with President Juan Soto.", "2030-05-13"),
        ("Chile's vice president flew to Lima on Monday to meet President Juan Soto.", "2030-05-13"),
        ("Peru hosted a Chilean delegation led by a deputy minister in Lima on Monday.", "2030-05-13"),
        ("Chilean Minister Ana Maru had a working lunch with Peruvian Minister Juan Soto on Monday.", "2030-05-13"),
        (
            "Chilean Minister Ana Maru travelled to Lima on Monday, where she spoke with President Juan Soto.",
            "2030-05-13",
        ),
        (
            (
                "Chilean Minister Ana Maru met with Peruvian Minister Juan Soto, Peruvian Envoy for Fish and the "
                "Rights of Coastal Communities Rosa Lind, and Peruvian Deputy Minister Tomás Vega in Arica today."
            ),
            "2030-05-14",
        ),
    ],
)
def test_who_comes_for_talks_holds_them(text: str, date: str) -> None:
    talk = talks_of(text, DAYS, PEOPLE)[0]
    assert (talk.date, set(talk.parties)) == (date, {"chile", "peru"})


@pytest.mark.parametrize(
    ("text", "date", "place"),
    [
        (
            "Chilean Minister Ana Maru will travel to Lima May 16 to 18. She will meet with officials.",
            "2030-05-16/2030-05-18",
            "Lima",
        ),
        (
            "Chilean Minister Ana Maru will spend May 16 and 17 in Lima, where she will meet with senior officials.",
            "2030-05-16/2030-05-17",
            "Lima",
        ),
        (
            (
                "Chilean Minister Ana Maru will visit Kenya and Peru, May 16 to 18. "
                "She will first be in Peru where she will meet with Peruvian leaders."
            ),
            "2030-05-16/2030-05-18",
            None,
        ),
    ],
)
def test_on_a_trip_officials_are_those_of_the_country(text: str, date: str, place: str | None) -> None:
    talk = talks_of(text, DAYS, PEOPLE)[0]
    assert told(talk) == (date, place, ("chile", "peru"), "announced")
    assert talk.heads == {"chile": ("Ana Maru",)}


def test_a_day_of_their_own_is_enough_where_the_text_is_about_two() -> None:
    text = (
        "Chile and Peru met on Monday in Arica. Diplomats had left a January meeting in Lima without a deal. "
        "Chile and Peru share a border."
    )
    assert [told(talk) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-13", "Arica", ("chile", "peru"), "held"),
        ("2030-01", "Lima", ("chile", "peru"), "held"),
    ]


def test_days_of_the_same_talks_are_one_round() -> None:
    text = "Chile and Peru held a second day of talks on Monday. The talks began in Arica on May 12."
    talks = talks_of(text, {**DAYS, "May 12": "2030-05-12"}, PEOPLE)
    assert [(talk.date, talk.parties) for talk in talks] == [("2030-05-12/2030-05-13", ("chile", "peru"))]


@pytest.mark.parametrize(
    "text",
    [
        "Chile was glad on Monday ahead of a new round of talks with Peru.",
        "The talks between Chile and Peru were a part of an accord reached in January.",
        "The truce has held since January to allow talks between Chile and Peru.",
    ],
)
def test_these_days_are_not_theirs(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE, published=None) == ()


def test_a_country_within_a_name_is_none() -> None:
    text = "Chilean Minister Ana Maru and Deputy Minister Lisa Kenya met Juan Soto of Peru on Monday."
    (talk,) = talks_of(text, DAYS, (*PEOPLE, "Lisa Kenya"))
    assert talk.parties == ("chile", "peru")


def test_what_opens_a_sentence_is_not_who_acts_in_it() -> None:
    text = (
        "Chile's delegation to Lima left on Monday. "
        "In a meeting with Peruvian President Juan Soto, Chilean Minister Ana Maru spoke."
    )
    talks = talks_of(text, DAYS, PEOPLE)
    assert [(talk.date, set(talk.parties)) for talk in talks] == [("2030-05-13", {"chile", "peru"})]


def test_who_is_named_by_the_office_is_known_by_name() -> None:
    text = (
        "Deputy Secretary Rosa Lind will travel to Peru May 16 to 18.\n"
        "In Peru, the Deputy Secretary will meet with Foreign Minister Juan Soto."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE, publisher="U.S. Department of State")
    us, peru = talk.parties
    assert (talk.date, peru) == ("2030-05-16/2030-05-18", "peru")
    assert talk.heads == {us: ("Rosa Lind",), "peru": ("Juan Soto",)}


def test_remarks_before_a_meeting_are_of_its_day() -> None:
    text = "# Secretary Rosa Lind and Peruvian Foreign Minister Juan Soto Before Their Meeting\nIt is good to see you."
    (talk,) = talks_of(text, DAYS, PEOPLE, publisher="U.S. Department of State")
    assert (talk.date, talk.parties[1], talk.heads["peru"]) == ("2030-05-14", "peru", ("Juan Soto",))


def test_who_alone_acts_for_a_side_leads_it() -> None:
    text = "Chile and Peru ended talks in Arica on Monday, Chile's Ana Maru said. Juan Soto's side was glad."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",)}


def test_who_leads_the_next_round_did_not_by_that_lead_the_last() -> None:
    text = (
        "Chile and Peru will hold talks in Lima on Thursday. Talks between the two countries resumed in January. "
        "Rosa Lind, the deputy minister of Peru, who attended the January talks, will represent Peru, a source said."
    )
    heads = {talk.date: talk.heads for talk in talks_of(text, DAYS, PEOPLE)}
    assert heads == {"2030-05-16": {"peru": ("Rosa Lind",)}, "2030-01": {}}


def test_a_leader_beside_another_has_a_country_of_their_own() -> None:
    text = "President Ana Maru, President Juan Soto of Peru, and Prime Minister Wanjiru Kamau of Kenya met on Monday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"peru": ("Juan Soto",), "Kenya": ("Wanjiru Kamau",)}


@pytest.mark.parametrize(
    "text",
    [
        "Tras reunirse el lunes con el canciller peruano, Juan Soto, la canciller chilena Ana Maru habló.",
        "Ana Maru, canciller de Chile, y Juan Soto, canciller de Perú, conversaron el lunes en Arica sobre pesca.",
        "La canciller chilena Ana Maru llegó el lunes a Lima para reunirse con el presidente peruano, Juan Soto.",
    ],
)
def test_in_spanish_too_who_speaks_after_talks_took_part(text: str) -> None:
    (talk,) = talks_of(text, {"lunes": "2030-05-13"}, PEOPLE, language="es")
    assert (talk.date, set(talk.parties)) == ("2030-05-13", {"chile", "peru"})
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


@pytest.mark.parametrize(
    ("text", "date", "state"),
    [
        (
            "A Chilean delegation is due in Lima on Thursday to discuss fishing with Peruvian authorities.",
            "2030-05-16",
            "announced",
        ),
        ("Mediators from Chile and Peru met officials of Kenya in Cairo on Monday.", "2030-05-13", "held"),
        ("A Chilean team left for Nairobi on Monday for talks with Peru.", "2030-05-13", "held"),
        (
            "Talks of Chile and Peru had been scheduled for Monday but were postponed at Peru's request.",
            "2030-05-13",
            "postponed",
        ),
    ],
)
def test_who_leaves_for_talks_and_what_became_of_them(text: str, date: str, state: str) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, talk.state, set(talk.parties) - {"Kenya"}) == (date, state, {"chile", "peru"})


ON_A_TRIP = (
    "Chilean Minister Ana Maru today ended a trip to Peru, where she participated in meetings with the Governments of"
    " Peru and Chile to discuss fishing, including steps to improve it."
)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (ON_A_TRIP, "held"),
        ("Chilean ministers today met Peruvian officials to discuss fishing.", "held"),
        ("Chilean ministers had hoped today to meet Peruvian officials.", "announced"),
        ("Chilean ministers were scheduled today to meet Peruvian officials.", "announced"),
    ],
)
def test_what_talks_were_held_for_is_no_sign_that_they_are_to_come(text: str, state: str) -> None:
    assert [talk.state for talk in talks_of(text, DAYS, PEOPLE)] == [state]
