"""Who meets whom: people stand for the side that their titles name, or whose release it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.ingest.article import Dateline
from explainer.ingest.find.talks import find_talks
from explainer.ingest.languages import rules_of
from tests.ingest.find.talk_world import article_of, dates_of, known, people_of, talks_of, told

DAYS = {
    "today": "2030-05-14",
    "Tuesday": "2030-05-14",
    "Monday": "2030-05-13",
    "Thursday": "2030-05-16",
    "May 20": "2030-05-20",
    "May 2": "2030-05-02",
    "last March": "2030-03",
}
HALL = (
    "the old assembly hall of the harbour town of Arica, not far from the lighthouse and its museum, with all its doors"
    " open and the public on the stairs"
)
PEOPLE = ("Ana Maru", "Juan Soto", "Otto Brandt", "Wanjiru Kamau", "Ayaan Warsame", "Rosa Vera")


@pytest.mark.parametrize(
    ("text", "date", "parties", "heads"),
    [
        (
            "Chilean Foreign Minister Ana Maru met her Peruvian counterpart Juan Soto in Arica on Monday.",
            "2030-05-13",
            ("chile", "peru"),
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
        (
            "President Ana Maru of Chile met on Monday with the President of Kenya, Wanjiru Kamau.",
            "2030-05-13",
            ("chile", "Kenya"),
            {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",)},
        ),
        (
            "Ana Maru, Chile's deputy trade minister, held talks with Somali Prime Minister Ayaan Warsame on Monday.",
            "2030-05-13",
            ("chile", "Somalia"),
            {"chile": ("Ana Maru",), "Somalia": ("Ayaan Warsame",)},
        ),
        (
            f"On Monday in {HALL}, Chilean Minister Ana Maru and Kenyan Minister Wanjiru Kamau opened the Dialogue.",
            "2030-05-13",
            ("chile", "Kenya"),
            {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",)},
        ),
        (
            "The quarrel was settled on Monday when Kenyan President Wanjiru Kamau met Somalia's Ayaan Warsame.",
            "2030-05-13",
            ("Kenya", "Somalia"),
            {"Kenya": ("Wanjiru Kamau",), "Somalia": ("Ayaan Warsame",)},
        ),
        (
            "On Thursday, Kenyan President Wanjiru Kamau will host Peruvian President Juan Soto at the State House.",
            "2030-05-16",
            ("Kenya", "peru"),
            {"Kenya": ("Wanjiru Kamau",), "peru": ("Juan Soto",)},
        ),
        (
            "Chilean President Ana Maru raised it during her meeting with Kenyan President Wanjiru Kamau on May 2.",
            "2030-05-02",
            ("chile", "Kenya"),
            {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",)},
        ),
        (
            "Kenyan Minister Wanjiru Kamau met with her counterpart from Chile, Secretary for Fishing Ana Maru, today.",
            "2030-05-14",
            ("Kenya", "chile"),
            {"Kenya": ("Wanjiru Kamau",), "chile": ("Ana Maru",)},
        ),
        (
            "Talks between Chilean, Kenyan and Peruvian Ministers Ana Maru, Wanjiru Kamau and Juan Soto ended today.",
            "2030-05-14",
            ("chile", "Kenya", "peru"),
            {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",), "peru": ("Juan Soto",)},
        ),
        (
            "The Kenyan minister discussed the drought with her Somali and Peruvian counterparts in Lima on Monday.",
            "2030-05-13",
            ("Kenya", "Somalia", "peru"),
            {},
        ),
        (
            "The Chile – Kenya Council met today, chaired by Chilean Minister Ana Maru, Kenyan Minister Wanjiru Kamau.",
            "2030-05-14",
            ("chile", "Kenya"),
            {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",)},
        ),
        (
            "They have talked since May 2, when officers of Kenya and Somalia met to calm fears sparked last March.",
            "2030-05-02",
            ("Kenya", "Somalia"),
            {},
        ),
        (
            "Kenya and Somalia will meet on Tuesday and on Thursday.",
            "2030-05-14/2030-05-16",
            ("Kenya", "Somalia"),
            {},
        ),
        ("Chile will begin talks with Nairobi on Thursday.", "2030-05-16", ("chile", "Kenya"), {}),
        ("U.N. envoy Otto Brandt met Somali officials on Monday.", "2030-05-13", ("U.N.", "Somalia"), {}),
    ],
)
def test_people_meet_for_their_sides(
    text: str, date: str, parties: tuple[str, ...], heads: dict[str, tuple[str, ...]]
) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, talk.parties) == (date, parties)
    assert {side: names for side, names in talk.heads.items() if side != "U.N."} == heads


@pytest.mark.parametrize(
    "text",
    [
        "Deputy Secretary Otto Brandt met today with Foreign Minister Ana Maru of Chile.",
        "National Security Advisor Otto Brandt met today with Chilean Foreign Minister Ana Maru.",
        "The Secretary met today with Chilean Foreign Minister Ana Maru.",
        "Secretary of State Otto Brandt hosted Ana Maru, the foreign minister of Chile, today.",
        "Deputy Secretary Otto Brandt met today with President Ana Maru to renew the U.S.-Chile partnership.",
    ],
)
def test_in_a_release_the_government_that_publishes_it_goes_without_saying(text: str) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE, publisher="U.S. Department of State")
    us, chile = talk.parties
    assert (talk.date, us in ("United States", "U.S."), chile) == ("2030-05-14", True, "chile")
    assert talk.heads == {chile: ("Ana Maru",)} | ({us: ("Otto Brandt",)} if "Otto" in text else {})


def test_elsewhere_an_office_alone_tells_no_side() -> None:
    assert talks_of("Deputy Secretary Otto Brandt met with Foreign Minister Ana Maru on Monday.", DAYS, PEOPLE) == ()
    (talk,) = talks_of("Secretary of State Otto Brandt met with Kenyan Minister Ana Maru on Monday.", DAYS, PEOPLE)
    assert talk.parties == ("United States", "Kenya")
    (talk,) = talks_of("Vatican Secretary of State Otto Brandt met Kenyan Minister Ana Maru on Monday.", DAYS, PEOPLE)
    assert talk.parties == ("Vatican", "Kenya")


def test_the_president_s_meeting_is_also_his() -> None:
    text = (
        "Building on the President's May 2 meeting with President Ana Maru of Chile and President Juan Soto of Peru,"
        " Secretary Otto Brandt offered help."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE, publisher="U.S. Department of State")
    assert talk.parties == ("United States", "chile", "peru")
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


def test_an_aide_who_meets_somebody_does_so_without_whom_he_works_for() -> None:
    text = "Kenyan Minister Wanjiru Kamau met Otto Brandt, head of cabinet of Peruvian President Juan Soto, on Monday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert "Juan Soto" not in talk.heads.get("peru", ())


def test_what_is_told_next_may_say_who_took_part() -> None:
    text = (
        "Chile and Kenya held talks in Lima on Monday.\n"
        "Chilean Minister Ana Maru and other Chilean officials met Kenyan Minister Wanjiru Kamau, an aide said."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",)}


def test_at_a_meeting_that_was_told_two_people_speak() -> None:
    text = (
        "Chilean Minister Ana Maru has known Kenyan Minister Wanjiru Kamau for years.\n"
        "At Monday's meeting Kamau was ready to give way, Maru said."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert told(talk) == ("2030-05-13", None, ("Kenya", "chile"), "held")


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Ana Maru met fishermen in Arica on Monday and urged Peru to pay them.",
        "Former Chilean President Ana Maru met Peruvian President Juan Soto on Monday.",
        "Chilean President Ana Maru spoke by phone and discussed it with Peruvian President Juan Soto on Monday.",
        "Chilean singer Ana Maru met Peruvian President Juan Soto on Monday.",
        "Ana Maru, special envoy for Kenya, met traders on Monday.",
        "A broker offered last March to arrange a meeting between Chilean Minister Ana Maru and Peruvian officials.",
        "Otto Brandt came on Monday for talks with Kenyan Minister Wanjiru Kamau and Somali Minister Ayaan Warsame.",
        "Kenya's farmers met Somalia's traders on Monday.",
        "Chilean President Ana Maru met the deadline that Peruvian President Juan Soto had set on Monday.",
        "Ana Maru and Juan Soto met on Monday.",
        "The ministers of Chile and Peru are arranging a meeting, an official said, according to the radio on Monday.",
        "A truce brokered in a session by Chile and Peru on Monday holds.",
        "Chilean Minister Ana Maru spoke with Peruvian Minister Juan Soto of preparations for the May 20 Lakes Summit.",
        "Chile is one of the three North American buyers who met on Monday.",
        "In the May 20 Chile-Peru Summit Statement both promised it.",
        "The Kenya-allied rebels took a town on Monday, a setback to the peace talks with Somalia.",
        "On May 20 the minister will join Kenyan President Wanjiru Kamau for the Lakes Leaders' Summit.",
    ],
)
def test_these_meet_for_no_side(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


def test_the_two_are_those_just_named() -> None:
    text = (
        "Chilean Minister Ana Maru is likely to hold talks with Kenyan Minister Wanjiru Kamau in Lima on Thursday.\n"
        "The two met in Arica on Monday where they held discussions on fishing."
    )
    later, earlier = talks_of(text, DAYS, PEOPLE)
    assert (later.date, later.state) == ("2030-05-16", "announced")
    assert told(earlier)[::3] == ("2030-05-13", "held")
    assert earlier.parties == ("chile", "Kenya")


def test_talks_of_three_are_those_of_three_that_the_text_lists() -> None:
    text = (
        "Chilean Minister Ana Maru met Kenyan Minister Wanjiru Kamau on Monday.\n"
        "Chile, Kenya and Peru keep the lakes clean.\n"
        "Their last trilateral meeting was held on May 2."
    )
    _, three = talks_of(text, DAYS, PEOPLE)
    assert told(three) == ("2030-05-02", None, ("chile", "Kenya", "peru"), "held")


def test_dashes_may_stand_between_talks_and_their_day() -> None:
    text = "Kenya and Somalia have met before.\nA round of talks -- the third one -- took place on Monday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert told(talk) == ("2030-05-13", None, ("Kenya", "Somalia"), "held")


def test_in_a_list_a_title_is_that_of_the_name_behind_it() -> None:
    text = "Chilean Minister Ana Maru, Kenyan Minister Wanjiru Kamau and Peruvian Minister Juan Soto met on Monday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",), "peru": ("Juan Soto",)}


def test_who_supports_talks_takes_no_part_in_them() -> None:
    text = "Chile and Peru will go on with talks supported by Kenya and Somalia on Thursday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.parties == ("chile", "peru")


def test_beside_a_summit_only_those_meet_who_are_told_to() -> None:
    text = "Chilean Minister Ana Maru met Peruvian Minister Juan Soto on Monday on the margins of the EU-Kenya summit."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.parties == ("chile", "peru")


def test_what_talks_are_for_makes_them_no_talks_to_come() -> None:
    text = "Chilean Minister Ana Maru met Peruvian Minister Juan Soto today to hold talks on fishing."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert told(talk) == ("2030-05-14", None, ("chile", "peru"), "held")


def test_a_city_s_country_is_no_party() -> None:
    text = "Kenyan Minister Wanjiru Kamau met Somali Minister Ayaan Warsame in Geneva, Switzerland, on Monday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.parties == ("Kenya", "Somalia")


@pytest.mark.parametrize(
    "text",
    [
        "La canciller chilena Ana Maru se reunió el lunes con su homólogo peruano, Juan Soto, en Arica.",
        "La presidenta de Chile, Ana Maru, sostuvo el lunes conversaciones con el presidente peruano Juan Soto.",
        "El lunes, la presidenta chilena Ana Maru recibió al presidente de Perú, Juan Soto.",
    ],
)
def test_people_meet_for_their_sides_in_spanish(text: str) -> None:
    (talk,) = talks_of(text, {"lunes": "2030-05-13"}, PEOPLE, language="es")
    assert (talk.date, talk.parties) == ("2030-05-13", ("chile", "peru"))
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


def test_whom_others_meet_together_act_for_one_side() -> None:
    text = "Kenyan Minister Wanjiru Kamau met Peruvian officials and Secretary Juan Soto on Monday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"Kenya": ("Wanjiru Kamau",), "peru": ("Juan Soto",)}


def test_they_are_those_whom_the_sentence_names_first() -> None:
    text = "The leaders of Kenya and Somalia promised to go on when they met again in Arica on Monday for talks."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert told(talk) == ("2030-05-13", "Arica", ("Kenya", "Somalia"), "held")


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Chile and Peru met on Monday.\nThe last round of talks, held in Lima on May 2, failed.",
            ["2030-05-13", "2030-05-02"],
        ),
        ("Chile and Peru met on Monday.\nThe talks held on May 2 failed to bring peace.", ["2030-05-13", "2030-05-02"]),
        (
            "Chile and Peru met on Monday.\nThe talks, which may end Thursday, follow negotiations in Lima last March.",
            ["2030-05-13", "2030-03"],
        ),
    ],
)
def test_talks_have_their_own_day(text: str, dates: list[str]) -> None:
    assert [talk.date for talk in talks_of(text, DAYS, PEOPLE)] == dates


@pytest.mark.parametrize(
    "text",
    [
        "Chilean and Peruvian leaders agreed on talks in a phone call on Monday.",
        "During phone conversations on Monday the ministers of Chile and Peru promised help.",
        "On Monday the ministers of Chile and Peru had vowed to meet before winter.",
        "On Monday they asked about Chilean President Ana Maru's meeting with Peru's main opposition leader.",
    ],
)
def test_these_are_no_talks_between_them(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "North and South Korea held military talks on Monday.",
        "The two Koreas met on Monday.",
        "Officials spoke well of the inter-Korean talks held on Monday.",
        "An aide praised the inter-Korean talks that were held on Monday.",
    ],
)
def test_one_word_may_name_two_parties(text: str) -> None:
    (talk,) = talks_of(text, DAYS)
    assert told(talk) == ("2030-05-13", None, ("North Korea", "South Korea"), "held")


def test_who_is_told_elsewhere_does_not_stand_in_for_who_met() -> None:
    text = (
        "A Kenyan delegation met on Monday with Chilean President Ana Maru.\n"
        "Chilean Minister Rosa Vera welcomed Kenyan Minister Wanjiru Kamau before they met Maru."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",)}


def test_whoever_holds_an_office_is_met_where_he_holds_it() -> None:
    text = "In Lima, Peru, Chilean Minister Ana Maru will meet with President Juan Soto on Thursday to discuss Kenya."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.parties == ("chile", "peru")
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


@pytest.mark.parametrize(
    ("text", "date", "state"),
    [
        (
            "A round of talks between Kenya and Somalia ended, and the talks will go on today.",
            "2030-05-14",
            "announced",
        ),
        ("Kenya and Somalia prepare for talks in Arica today.", "2030-05-14", "announced"),
        ("Kenyan Minister Wanjiru Kamau met Somali officials shortly after arriving on Monday.", "2030-05-13", "held"),
    ],
)
def test_talks_have_the_state_that_their_own_clause_tells(text: str, date: str, state: str) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, talk.parties, talk.state) == (date, ("Kenya", "Somalia"), state)


def test_one_takes_part_in_talks_of_three_beside_the_two_named_before() -> None:
    text = (
        "Delegations of Kenya and Somalia talked with each other in the negotiations.\n"
        "Chilean Minister Ana Maru took part in a trilateral working meeting on Monday."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.parties == ("chile", "Kenya", "Somalia")


def test_the_country_of_a_movement_is_no_party_beside_it() -> None:
    (talk,) = talks_of("Talks between Pakistan and the Afghan Taliban took place on Monday.", DAYS)
    assert talk.parties == ("Pakistan", "Afghan Taliban")


def test_ministers_and_their_countries_may_be_set_off_in_spanish() -> None:
    text = (
        "La reunión de Chile y Perú, celebrada el lunes, estuvo presidida por Ana Maru, de Chile, y Juan Soto, de Perú."
    )
    (talk,) = talks_of(text, {"lunes": "2030-05-13"}, PEOPLE, language="es")
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


@pytest.mark.parametrize(
    ("text", "date", "parties"),
    [
        (
            "Chilean and Kenyan officials have been meeting with the Somali junta in Lima on Monday.",
            "2030-05-13",
            ("chile", "Kenya", "Somalia"),
        ),
        (
            "Chilean President Ana Maru and Kenya's Wanjiru Kamau had a brief conversation in Lima on Monday.",
            "2030-05-13",
            ("chile", "Kenya"),
        ),
        (
            "Kenya's speaker of parliament Wanjiru Kamau met on Monday with Chilean envoy Ana Maru during a visit.",
            "2030-05-13",
            ("Kenya", "chile"),
        ),
    ],
)
def test_many_meet_in_many_words(text: str, date: str, parties: tuple[str, ...]) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, talk.parties) == (date, parties)


def test_they_who_met_each_other_are_those_just_named() -> None:
    text = "Chilean Minister Ana Maru and Kenya's Wanjiru Kamau met on Monday.\nThey met each other in Lima on May 2."
    later, earlier = talks_of(text, DAYS, PEOPLE)
    assert (later.date, told(earlier)) == ("2030-05-13", ("2030-05-02", "Lima", ("chile", "Kenya"), "held"))


def test_a_city_and_its_country_are_one_place_on_one_day() -> None:
    text = "Kenya and Somalia will hold talks in Chile on Thursday.\nKenya and Somalia will meet in Arica on Thursday."
    (talk,) = talks_of(text, DAYS)
    assert talk.date == "2030-05-16"


def test_an_office_s_side_is_the_other_of_a_pair_that_the_text_names() -> None:
    text = (
        "The leaders of Kenya and Somalia will meet in Lima on Thursday.\n"
        "Kenyan President Wanjiru Kamau and her counterpart Ayaan Warsame will meet face to face, Peru said."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"Kenya": ("Wanjiru Kamau",), "Somalia": ("Ayaan Warsame",)}


@pytest.mark.parametrize(
    ("text", "date", "parties", "heads"),
    [
        (
            "On the afternoon of May 2, after a dinner, Chilean Minister Ana Maru met with Minister Juan Soto of Peru.",
            "2030-05-02",
            ("chile", "peru"),
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
        (
            "Chilean envoy Ana Maru and Gen. Otto Brandt, chief of the mission, met Kenyan negotiators on Monday.",
            "2030-05-13",
            ("chile", "Kenya"),
            {"chile": ("Ana Maru",)},
        ),
        (
            "Chilean envoy Ana Maru held talks with Afghanistan's Taliban on Monday.",
            "2030-05-13",
            ("chile", "Taliban"),
            {"chile": ("Ana Maru",)},
        ),
        (
            "Chilean envoy Ana Maru met with her new Kenyan counterpart on Monday.",
            "2030-05-13",
            ("chile", "Kenya"),
            {"chile": ("Ana Maru",)},
        ),
        (
            "Kenya and Somalia held talks on Monday, mediated by Peruvian President Juan Soto.",
            "2030-05-13",
            ("Kenya", "Somalia"),
            {},
        ),
    ],
)
def test_who_meets_is_told_in_long_sentences(
    text: str, date: str, parties: tuple[str, ...], heads: dict[str, tuple[str, ...]]
) -> None:
    (talk,) = [talk for talk in talks_of(text, DAYS, PEOPLE) if talk.parties == parties]
    assert (talk.date, talk.heads) == (date, heads)


def test_a_comma_parts_a_country_from_the_next_one_s_title() -> None:
    text = "Beside Peru, Foreign Minister Ana Maru of Chile met Kenyan Minister Wanjiru Kamau on Monday."
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",), "Kenya": ("Wanjiru Kamau",)}


def test_a_round_that_follows_another_leaves_it_its_day() -> None:
    text = (
        "Kenya and Somalia have met twice.\nThe round of talks in Lima follows the first talks held on May 2 in Arica."
    )
    (talk,) = talks_of(text, DAYS)
    assert told(talk) == ("2030-05-02", "Arica", ("Kenya", "Somalia"), "held")


def test_whoever_holds_an_office_in_the_capital_of_a_report_holds_it_there() -> None:
    article = article_of("LIMA - President Juan Soto met with his counterpart from Kenya, Wanjiru Kamau, on Monday.")
    article = replace(article, head=replace(article.head, dateline=Dateline("Lima", None, 0, 7)))
    (talk,) = find_talks(article, rules_of("en"), people_of(article, PEOPLE), dates_of(article, DAYS), known())
    assert talk.heads == {"peru": ("Juan Soto",), "Kenya": ("Wanjiru Kamau",)}


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("The Prime Minister met Chilean President Ana Maru in Arica today.", {"chile": ("Ana Maru",)}),
        ("The Foreign Secretary held talks with Ana Maru of Chile in Arica today.", {"chile": ("Ana Maru",)}),
        (
            "Foreign Secretary Otto Brandt met with Ana Maru, President of Chile, in Arica today.",
            {"United Kingdom": ("Otto Brandt",), "chile": ("Ana Maru",)},
        ),
    ],
)
def test_where_a_premier_leads_the_government_its_releases_name_the_premier_by_the_office(
    text: str, heads: dict[str, tuple[str, ...]]
) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE, publisher="GOV.UK")
    assert "chile" in talk.parties
    assert len(talk.parties) == 2
    assert {who for names in heads.values() for who in names} == {who for names in talk.heads.values() for who in names}
    assert talk.heads["chile"] == heads["chile"]


def test_a_guest_s_premier_is_not_the_government_s_own() -> None:
    (talk,) = talks_of(
        "The President met Prime Minister Ana Maru of Chile in Arica today.\nThe Prime Minister left in the evening.",
        DAYS,
        PEOPLE,
        publisher="U.S. Department of State",
    )
    assert talk.heads == {"chile": ("Ana Maru",)}


def test_a_capital_behind_an_office_is_somebody_s_name() -> None:
    (talk,) = talks_of("The Prime Minister met President Nairobi of Peru in Arica today.", DAYS, publisher="GOV.UK")
    assert "peru" in talk.parties
    assert "Kenya" not in talk.parties


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        (
            "Talks of a Chilean team led by Ana Maru, a minister, and Deputy Peruvian Minister Juan Soto began Monday.",
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
        (
            "The Prime Minister of Chile and the President of the European Council, Otto Brandt, met on Monday.",
            {"EU": ("Otto Brandt",)},
        ),
    ],
)
def test_of_two_titles_that_are_joined_the_nearer_is_one_s_own(text: str, heads: dict[str, tuple[str, ...]]) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert sorted(talk.heads.values()) == sorted(heads.values())
    assert talk.date == "2030-05-13"
    assert {key for key in talk.heads if key in ("chile", "peru")} == {key for key in heads if key != "EU"}


def test_who_meets_at_the_talks_that_follow_did_not_meet_at_the_first() -> None:
    text = (
        "Envoys from Kenya and Somalia will meet in Arica on Thursday.\nThat meeting is to be followed by a meeting of"
        " Kenyan Minister Wanjiru Kamau with Ayaan Warsame of Somalia on May 20."
    )
    first = talks_of(text, DAYS, PEOPLE)[0]
    assert told(first) == ("2030-05-16", "Arica", ("Kenya", "Somalia"), "announced")
    assert first.heads == {}
