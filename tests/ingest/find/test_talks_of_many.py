"""Talks of which the text does not say in one breath who meets: unions, leaders, those named before, visits."""

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
    "last March": "2030-03",
    "next month": "2030-06",
}
PEOPLE = ("Ana Maru", "Juan Soto", "Wanjiru Kamau", "Kofi Annan", "Vladimir Putin")


@pytest.mark.parametrize(
    ("text", "date", "parties"),
    [
        ("EU leaders met on Monday against the background of the quarrel.", "2030-05-13", ("EU",)),
        ("Foreign ministers of the Arab League will gather in Cairo on Thursday.", "2030-05-16", ("Arab League",)),
        (
            "The deal holds until a May 20 meeting of European Union interior ministers.",
            "2030-05-20",
            ("European Union",),
        ),
        ("The next NATO summit will be held in Lima next month.", "2030-06", ("NATO",)),
        ("Chile hopes for a deal when G20 ministers meet on Thursday.", "2030-05-16", ("G20",)),
        (
            "Kenya is on the agenda of G20 ministers when they meet Thursday.",
            "2030-05-16",
            ("G20",),
        ),
    ],
)
def test_the_members_of_a_body_meet_among_themselves(text: str, date: str, parties: tuple[str, ...]) -> None:
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [(date, parties)]


@pytest.mark.parametrize(
    "text",
    [
        "The EU promised it on Monday.",
        "The envoy praised the G7 Summit in Lima, and today announced a fund.",
    ],
)
def test_a_body_that_is_only_named_does_not_meet(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They last met in January in Arica.", ["2030-05-13", "2030-01"]),
        ("The two last met in January.", ["2030-05-13", "2030-01"]),
        ("They had also held a short meeting in January.", ["2030-05-13", "2030-01"]),
        ("The next meeting will be held in Lima on May 20.", ["2030-05-13", "2030-05-20"]),
        ("Their first meeting, in January, failed.", ["2030-05-13", "2030-01"]),
        ("A first round was held in Lima in January.", ["2030-05-13", "2030-01"]),
    ],
)
def test_the_background_tells_of_those_just_named(text: str, dates: list[str]) -> None:
    found = talks_of(f"Chilean President Ana Maru met Peruvian President Juan Soto on Monday. {text}", DAYS, PEOPLE)
    assert [talk.date for talk in found] == dates
    assert {talk.parties for talk in found} == {("chile", "peru")}


def test_he_is_whoever_the_sentence_before_names_first() -> None:
    [talk] = talks_of(
        "Chilean Foreign Minister Ana Maru spoke. On Monday she also met with President Juan Soto of Peru.",
        DAYS,
        PEOPLE,
    )
    assert told(talk) == ("2030-05-13", None, ("chile", "peru"), "held")


@pytest.mark.parametrize(
    ("text", "date", "parties"),
    [
        (
            "Chilean Minister Ana Maru travels to Kenya on Thursday. While in Kenya, she will meet President Kamau.",
            "2030-05-16",
            ("chile", "Kenya"),
        ),
        (
            "Chilean Minister Ana Maru visited Lima on Friday, where she met Peruvian Foreign Minister Juan Soto.",
            "2030-05-10",
            ("chile", "peru"),
        ),
        (
            "Chilean Minister Ana Maru visited Lima on Friday. During her visit, she met Peruvian Minister Juan Soto.",
            "2030-05-10",
            ("chile", "peru"),
        ),
    ],
)
def test_talks_on_a_visit_are_on_its_day(text: str, date: str, parties: tuple[str, ...]) -> None:
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [(date, parties)]


def test_another_visit_is_not_theirs() -> None:
    text = "Ana Maru will travel to Kenya on Thursday. Chilean and Peruvian ministers met in Arica."
    assert talks_of(text, DAYS, PEOPLE) == ()


def test_whoever_leads_a_government_is_known_without_a_country() -> None:
    [talk] = talks_of("Vladimir Putin met Chilean President Ana Maru on Monday.", DAYS, PEOPLE)
    assert told(talk) == ("2030-05-13", None, ("Russia", "chile"), "held")


def test_a_former_leader_meets_for_no_side() -> None:
    assert talks_of("Former President Vladimir Putin met Chilean President Ana Maru on Monday.", DAYS, PEOPLE) == ()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The Chile-Peru talks ended two days of talks on Monday.", "2030-05-12/2030-05-13"),
        ("Chile and Peru concluded a three-day summit in Lima on Monday.", "2030-05-11/2030-05-13"),
        ("Progress was made, a Chilean official said on Monday during talks between Chile and Peru.", "2030-05-13"),
        (
            "Chile and Peru quarrel over talks, which were originally due to be held on Monday.",
            "2030-05-13",
        ),
        ("Talks on Monday in the port of Arica with Peru went on, Chilean officials said.", "2030-05-13"),
        ("The first meeting of the Chile-Peru Working Group took place on Monday.", "2030-05-13"),
        ("Chile and Peru held a summit at this resort on Monday without making progress.", "2030-05-13"),
        ("During talks on Monday, the interior ministers of Chile and Peru agreed to share it.", "2030-05-13"),
    ],
)
def test_the_day_of_talks(text: str, date: str) -> None:
    assert [(talk.date, set(talk.parties)) for talk in talks_of(text, DAYS, PEOPLE)] == [(date, {"chile", "peru"})]


def test_peace_talks_need_no_parties() -> None:
    [talk] = talks_of("A new round of peace talks will be held in Lima on May 20.", DAYS, PEOPLE)
    assert told(talk) == ("2030-05-20", "Lima", (), "announced")


@pytest.mark.parametrize(
    "text",
    [
        "Talks over wages were held in Lima on Monday.",
        "Peace talks between the two bands were held on Monday.",
        "The envoy's campaign had Vladimir Putin's aide on its list, who met Chilean fans on Monday.",
    ],
)
def test_other_talks_are_none(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


MET = "Chilean and Peruvian negotiators met in Arica on Monday. "


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        (MET + "Peru's lead negotiator, Juan Soto, said little.", {"peru": ("Juan Soto",)}),
        (MET + "Ana Maru, the leader of the Chilean delegation, said little.", {"chile": ("Ana Maru",)}),
        (MET + "Chilean delegation head Ana Maru said little.", {"chile": ("Ana Maru",)}),
        (
            MET + "The talks were attended by Chilean Minister Ana Maru and Peruvian Minister Juan Soto.",
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
        (
            "The presidents of Chile and Peru met Monday. President Ana Maru of Chile saw President Juan Soto of Peru.",
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
        (
            "Advisor Wanjiru Kamau and Chilean Minister Ana Maru welcomed Peruvian Minister Juan Soto on Monday.",
            {"chile": ("Wanjiru Kamau", "Ana Maru"), "peru": ("Juan Soto",)},
        ),
        (
            "Chilean Minister Ana Maru met Juan Soto, Peruvian Minister of Foreign Affairs, on Monday.",
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
        (MET + "Ana Maru spoke of the talks. Chilean President Ana Maru was not at the meeting.", {}),
        (
            "Officials of Chile and Peru held talks on Monday, the first since the summit of Ana Maru and Juan Soto.",
            {},
        ),
        (
            "ARICA, Peru—President Ana Maru of Chile met Kenyan President Wanjiru Kamau on Monday.",
            {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",)},
        ),
    ],
)
def test_who_heads_a_side(text: str, heads: dict[str, tuple[str, ...]]) -> None:
    assert talks_of(text, DAYS, PEOPLE)[0].heads == heads


def test_they_who_met_before_are_the_same_people() -> None:
    found = talks_of(
        "Chilean President Ana Maru met Peruvian President Juan Soto on Monday. They last met in January.", DAYS, PEOPLE
    )
    assert [talk.heads for talk in found] == [{"chile": ("Ana Maru",), "peru": ("Juan Soto",)}] * 2


def test_a_visit_has_several_stops_and_days() -> None:
    text = (
        "Chilean Deputy Minister Ana Maru will travel to Kenya on Thursday and to Somalia on May 20.\n"
        "In Kenya, the minister Ana Maru will meet with President Wanjiru Kamau of Kenya.\n"
        "In Somalia, Ana Maru will meet with Somali President Juan Soto."
    )
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-16", ("chile", "Kenya")),
        ("2030-05-20", ("chile", "Somalia")),
    ]


def test_a_visit_from_one_day_to_another_is_on_all_of_them() -> None:
    text = "Ana Maru visited Lima from Friday to Monday. During her visit, Chilean and Peruvian ministers met."
    assert [talk.date for talk in talks_of(text, DAYS, PEOPLE)] == ["2030-05-10/2030-05-13"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Chile told Peruvian officials during talks on fishing in Lima on Monday that its patience ends.",
            "2030-05-13",
        ),
        ("Chilean negotiators have met Peruvian negotiators in Arica. They spoke of fish.", "2030-05-14"),
        ("Chilean negotiators met Peruvian negotiators in Arica. They left on Monday.", "2030-05-13"),
        (
            "It broke down after a historic last March summit between Chile and then-Peruvian President Juan Soto.",
            "2030-03",
        ),
    ],
)
def test_the_day_stands_further_off(text: str, date: str) -> None:
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [(date, ("chile", "peru"))]


def test_what_may_yet_be_has_no_day() -> None:
    text = "Chile sees an opportunity for talks with Peru in Arica. Its minister spoke on Monday."
    assert talks_of(text, DAYS, PEOPLE) == ()


def test_a_summit_of_many_needs_no_parties() -> None:
    text = "Leaders will hold a summit on migration in Lima on May 20. Kenya and Somalia met on Monday for talks."
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-20", ()),
        ("2030-05-13", ("Kenya", "Somalia")),
    ]
    assert talks_of("Bakers will hold a summit on bread in Lima on May 20.", DAYS, PEOPLE) == ()


def test_a_release_tells_whose_it_is_by_its_office() -> None:
    text = (
        "Office of the Spokesperson\nDeputy Secretary Ana Maru met today with Foreign Minister Wanjiru Kamau of Kenya."
    )
    [talk] = talks_of(text, DAYS, PEOPLE)
    assert talk.parties == ("United States", "Kenya")


@pytest.mark.parametrize(
    ("text", "date", "parties", "state"),
    [
        ("Funcionarios chilenos y peruanos se reunieron el lunes en Lima.", "2030-05-13", ("chile", "peru"), "held"),
        ("Chilenos y peruanos reanudaron el lunes las negociaciones.", "2030-05-13", ("chile", "peru"), "held"),
        (
            "Las delegaciones chilena y peruana sostuvieron una reunión el lunes en Lima.",
            "2030-05-13",
            ("chile", "peru"),
            "held",
        ),
        ("Chile y Perú dialogaron el lunes en Lima.", "2030-05-13", ("chile", "peru"), "held"),
        ("Los líderes de la Unión Europea se reunirán el jueves.", "2030-05-16", ("Unión Europea",), "announced"),
        (
            "Chile y Perú suspendieron la ronda de conversaciones prevista para el jueves.",
            "2030-05-16",
            ("chile", "peru"),
            "cancelled",
        ),
        (
            "Hablarán de ello en las conversaciones que representantes de Chile y Perú sostienen el lunes en Lima.",
            "2030-05-13",
            ("chile", "peru"),
            "held",
        ),
    ],
)
def test_talks_are_told_in_spanish(text: str, date: str, parties: tuple[str, ...], state: str) -> None:
    days = {"lunes": "2030-05-13", "jueves": "2030-05-16"}
    assert [(talk.date, talk.parties, talk.state) for talk in talks_of(text, days, PEOPLE, language="es")] == [
        (date, parties, state)
    ]


def test_both_agreed_in_spanish_to_meet_again() -> None:
    days = {"lunes": "2030-05-13", "octubre": "2030-10"}
    text = "Chile y Perú conversaron el lunes en Lima. Ambas partes acordaron reunirse de nuevo en octubre."
    assert [talk.date for talk in talks_of(text, days, PEOPLE, language="es")] == ["2030-05-13", "2030-10"]


def test_whoever_arrives_for_talks_in_spanish_does_not_hold_them_on_that_day() -> None:
    days = {"viernes": "2030-05-10"}
    text = "El canciller de Chile, Juan Soto, arribó este viernes a Perú para la Reunión de Cancilleres de la CELAC."
    assert talks_of(text, days, PEOPLE, language="es") == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Diplomats from Kenya and the three European powers will hold talks on Thursday.",
            ("Kenya", "European powers"),
        ),
        (
            "A meeting of the Chilean, Peruvian and Kenyan defense chiefs was held on Thursday.",
            ("chile", "peru", "Kenya"),
        ),
        ("Negotiators for the government and the FARC opened talks on Thursday.", ("FARC",)),
        ("European leaders will meet on Thursday.", ("European Union",)),
    ],
)
def test_more_who_sit_at_a_table(text: str, parties: tuple[str, ...]) -> None:
    assert [talk.parties for talk in talks_of(text, DAYS, PEOPLE)] == [parties]


def test_a_ministry_of_european_integration_is_no_union() -> None:
    text = "Chilean Minister for European Integration Ana Maru met Peruvian Minister Juan Soto on Monday."
    assert [talk.parties for talk in talks_of(text, DAYS, PEOPLE)] == [("chile", "peru")]


def test_agreements_reached_at_a_meeting_leave_it_to_the_meeting_who_met() -> None:
    text = (
        "Chile and Peru will hold talks on Thursday. The talks follow accords of the last March meeting between"
        " Chilean President Ana Maru and Peruvian President Juan Soto."
    )
    assert talks_of(text, DAYS, PEOPLE)[0].heads == {}


@pytest.mark.parametrize(
    "text",
    [
        "Chile announced the talks with Peru last March.",
        "Chile agreed on Monday to hold talks with Peru.",
        "Chile requested the dialogue with Peru on Monday.",
        "Chile made an overture on Monday to resume the talks with Peru.",
        "Chile suspended the talks with Peru in January.",
        "Chile left for home on Monday without a follow-up meeting with Peru.",
    ],
)
def test_talks_were_not_when_they_were_asked_for_or_broken_off(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


def test_what_was_announced_for_a_day_to_come_is_on_that_day() -> None:
    [talk] = talks_of("Chile announced talks with Peru on Thursday.", DAYS, PEOPLE)
    assert told(talk) == ("2030-05-16", None, ("chile", "peru"), "announced")


def test_talks_are_put_off_until_a_day() -> None:
    [talk] = talks_of("The talks of Chile and Peru in Lima have been put off by one day until Thursday.", DAYS, PEOPLE)
    assert told(talk) == ("2030-05-16", "Lima", ("chile", "peru"), "postponed")


@pytest.mark.parametrize(
    "text",
    [
        "Chile and Peru met in Lima in January and in Arica on Monday.",
        "The first meeting of Chile and Peru was in Lima in January and the second in Arica on Monday.",
    ],
)
def test_two_talks_may_be_told_together(text: str) -> None:
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-01", ("chile", "peru")),
        ("2030-05-13", ("chile", "peru")),
    ]


def test_a_meeting_and_its_summit_are_one_round() -> None:
    text = (
        "Chilean President Ana Maru and Peruvian President Juan Soto chaired a meeting at the EU Summit in Lima today."
        " The meeting was attended by Chile, Peru, Kenya and the EU."
    )
    [talk] = talks_of(text, DAYS, PEOPLE)
    assert set(talk.parties) == {"chile", "peru", "Kenya", "EU"}
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


def test_some_posts_tell_the_country_themselves() -> None:
    [talk] = talks_of("Deputy Secretary Ana Maru met Kenyan Minister Wanjiru Kamau on Monday.", DAYS, PEOPLE)
    assert talk.parties == ("United States", "Kenya")


@pytest.mark.parametrize(
    ("text", "date", "parties"),
    [
        ("Kenya's warring parties began peace talks in Lima on Monday.", "2030-05-13", ("Kenya",)),
        (
            "Chilean President Ana Maru and Peruvian President Juan Soto discussed it during a meeting Monday in Lima.",
            "2030-05-13",
            ("chile", "peru"),
        ),
        (
            "The Chilean minister called off a planned meeting with the Peruvian minister, Juan Soto, on Thursday.",
            "2030-05-16",
            ("chile", "peru"),
        ),
        (
            "Minister Juan Soto of Peru announced the deal to reporters following talks with Chile in Lima on Monday.",
            "2030-05-13",
            ("peru", "chile"),
        ),
        (
            "Chilean Minister Ana Maru will travel on May 20 to Lima, where she will meet Peruvian Minister Juan Soto.",
            "2030-05-20",
            ("chile", "peru"),
        ),
    ],
)
def test_more_ways_to_tell_of_talks(text: str, date: str, parties: tuple[str, ...]) -> None:
    assert [(talk.date, set(talk.parties)) for talk in talks_of(text, DAYS, PEOPLE)] == [(date, set(parties))]


def test_talks_between_others_are_not_of_those_who_announce_them() -> None:
    text = "Chile and Peru confirmed that talks between the two bands would start in Lima on Thursday."
    assert all(set(talk.parties) != {"chile", "peru"} for talk in talks_of(text, DAYS, PEOPLE))


def test_a_title_may_lack_its_second_comma() -> None:
    [talk] = talks_of(MET + "Ana Maru, Secretary (East) led the Chilean delegation.", DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",)}
