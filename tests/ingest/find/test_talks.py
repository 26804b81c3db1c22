"""Rounds of talks are found with their date, place, sides, heads and state; what is no talk is left out."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.ingest.article import Dateline
from explainer.ingest.find.talks import find_talks
from explainer.ingest.languages import rules_of
from tests.ingest.find.talk_world import article_of, dates_of, known, people_of, talks_of, told

DAYS = {
    "2015": "2015",
    "2018": "2018",
    "Tuesday": "2030-05-14",
    "Monday": "2030-05-13",
    "Thursday": "2030-05-16",
    "May 20": "2030-05-20",
}


@pytest.mark.parametrize(
    ("text", "date", "place", "parties", "state"),
    [
        (
            "Chile and Peru will hold another round of fishing talks on Thursday in Lima, officials said on Monday.",
            "2030-05-16",
            "Lima",
            ("chile", "peru"),
            "announced",
        ),
        (
            "Delegations from Kenya and Somalia met in Djibouti on Monday to discuss their maritime border.",
            "2030-05-13",
            "Djibouti",
            ("Kenya", "Somalia"),
            "held",
        ),
        (
            "The United States and Thailand held the 7th U.S.-Thailand Strategic Dialogue in Bangkok on May 20.",
            "2030-05-20",
            "Bangkok",
            ("United States", "Thailand"),
            "announced",
        ),
        (
            "Talks between Greek and Turkish diplomats got under way in Athens on Tuesday.",
            "2030-05-14",
            "Athens",
            ("Greece", "Türkiye"),
            "held",
        ),
        (
            "Chilean officials held talks with Peruvian counterparts on Monday.",
            "2030-05-13",
            None,
            ("chile", "peru"),
            "held",
        ),
        (
            "A round of talks between Israel and Lebanon due to be held Thursday in Naqoura has been postponed.",
            "2030-05-16",
            "Naqoura",
            ("Israel", "Lebanon"),
            "postponed",
        ),
        (
            "Kenya on Monday called off talks with Somalia that had been scheduled for Thursday in Djibouti.",
            "2030-05-16",
            "Djibouti",
            ("Kenya", "Somalia"),
            "cancelled",
        ),
        (
            "Iran has refused to take part in talks with Iraq planned for May 20 in Doha, it said on Monday.",
            "2030-05-20",
            "Doha",
            ("Iran", "Iraq"),
            "declined",
        ),
    ],
)
def test_talks_in_one_sentence(text: str, date: str, place: str | None, parties: tuple[str, ...], state: str) -> None:
    (talk,) = talks_of(text, DAYS)
    assert told(talk) == (date, place, parties, state)


def test_who_leads_may_stand_behind_the_verb_or_before_a_long_title() -> None:
    text = (
        "Chilean and Peruvian officials met in Lima on Monday.\n"
        "Leading the Chilean delegation was Ana Maru, deputy minister for fishing.\n"
        "Director Juan Soto of the Chile Division of the Peruvian Ministry of the Sea led the Peruvian delegation."
    )
    (talk,) = talks_of(text, DAYS, people=("Ana Maru", "Juan Soto"))
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


def test_an_aide_may_lead_a_side() -> None:
    text = (
        "Chilean and Peruvian officials met in Lima on Monday.\n"
        "The Chilean side was led by presidential aide Ana Maru and the Peruvian delegation by Minister Juan Soto."
    )
    (talk,) = talks_of(text, DAYS, people=("Ana Maru", "Juan Soto"))
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


def test_who_led_is_told_of_the_round_of_that_passage_or_else_of_the_article() -> None:
    text = (
        "Chile and Peru held fishing talks in Lima on Monday.\n"
        "They had held talks in March. Ana Maru led the Chilean delegation then.\n"
        "Director Juan Soto led the Peruvian delegation."
    )
    one, other = talks_of(text, {**DAYS, "March": "2030-03"}, people=("Ana Maru", "Juan Soto"))
    assert (one.date, one.heads) == ("2030-05-13", {"peru": ("Juan Soto",)})
    assert (other.date, other.heads) == ("2030-03", {"chile": ("Ana Maru",)})


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Kenya and Somalia, planned for May 20 in Doha, never took place.",
        "Kenya suspended talks with Somalia that were set for May 20 in Doha.",
    ],
)
def test_what_never_took_place_was_cancelled(text: str) -> None:
    (talk,) = talks_of(text, DAYS, published="2030-05-24")
    assert told(talk) == ("2030-05-20", "Doha", ("Kenya", "Somalia"), "cancelled")


def test_its_delegation_is_that_of_whom_the_sentence_speaks() -> None:
    text = (
        "Chile's ministry said on Monday that fishing talks with Peru will take place on Thursday"
        " and that its delegation will be headed by Deputy Minister Ana Maru."
    )
    (talk,) = talks_of(text, DAYS, people=("Ana Maru",))
    assert talk.heads == {"chile": ("Ana Maru",)}


def test_a_meeting_that_points_back_tells_the_day_of_talks() -> None:
    text = (
        "Chilean authorities said on Monday that fishing talks with Peru will take place this week.\n"
        "The ministry said the meeting will be held in Lima on Thursday."
    )
    (talk,) = talks_of(text, {**DAYS, "this week": "2030-05-13/2030-05-19"})
    assert told(talk) == ("2030-05-16", "Lima", ("chile", "peru"), "announced")


def test_a_session_is_one_of_the_talks_though_other_meetings_stand_between() -> None:
    text = (
        "Chile and Peru held fishing talks on Monday.\n"
        "The Chilean and Peruvian delegations agreed to expert-level meetings.\n"
        "The last talks were held in Lima in January; the March session was postponed."
    )
    found = talks_of(text, {**DAYS, "January": "2030-01", "March": "2030-03"})
    assert [(talk.date, talk.state) for talk in found] == [
        ("2030-05-13", "held"), ("2030-01", "held"), ("2030-03", "postponed"),
    ]  # fmt: skip


def test_a_ministerial_is_a_talk_of_those_it_is_with() -> None:
    text = (
        "# Ministerial with Kenya, Uganda, and Chile\n"
        "The minister will host a Fishing Ministerial with Kenya and Uganda on May 20, in Lima."
    )
    (talk,) = talks_of(text, DAYS)
    assert told(talk) == ("2030-05-20", "Lima", ("Kenya", "Uganda", "chile"), "announced")


def test_talks_that_were_held_are_not_cancelled_by_a_part_of_them() -> None:
    text = (
        "Talks between Kenya and Somalia broke off in Djibouti on Monday.\n"
        "The afternoon session was cancelled. Other talks, on the border, were called off."
    )
    (talk,) = talks_of(text, DAYS)
    assert told(talk) == ("2030-05-13", "Djibouti", ("Kenya", "Somalia"), "held")


def test_before_the_day_of_talks_stands_their_place() -> None:
    (talk,) = talks_of("Kenyan envoys ended talks with Somali officials in Djibouti on Monday.", DAYS)
    assert told(talk) == ("2030-05-13", "Djibouti", ("Kenya", "Somalia"), "held")


def test_who_pulls_out_declines() -> None:
    (talk,) = talks_of("Iran pulled out of talks with Iraq that were scheduled for Thursday in Doha.", DAYS)
    assert told(talk) == ("2030-05-16", "Doha", ("Iran", "Iraq"), "declined")


@pytest.mark.parametrize(
    "text",
    [
        "Nobody talks about the cost, an official said on Monday.",
        "Lawmakers held talks on Tuesday over a border bill, and a court set a hearing for May 20.",
        "The president of Chile arrived in Peru on Monday for a two-day visit.",
        "Talks between the union and Boeing resumed on Monday.",
        "Talks between Chile and Peru have stalled.",
        "Chile and Peru signed an agreement on Monday that ends two years of negotiations.",
        "The president told a talk show on Monday that Chile and Peru are neighbors.",
        "A meeting of the cabinet of Chile will be held on Thursday.",
        "Chile said on Monday talks with Peru on fishing had reached an impasse.",
        "The ministry on Monday confirmed the latest meeting of Chile and Peru.",
        "Chile and Peru held four fishing dialogues from 2015 to 2018.",
        "After the appointment on Tuesday, many in Kenya wondered how it would affect negotiations with Somalia.",
        "Kenya and Somalia want a deal, but negotiations between Kenya and Somalia hit a snag on Monday.",
        "Chile's economy grew, and talks with lenders ended on Monday.",
    ],
)
def test_these_are_no_dated_talks(text: str) -> None:
    assert talks_of(text, DAYS) == ()


def test_another_round_is_another_talk_and_what_points_back_is_none() -> None:
    text = (
        "# Chile, Peru to hold third round of fishing talks in Lima\n"
        "Chile and Peru will hold another round of fishing talks on Thursday in Lima.\n"
        "Fishing talks between the two countries resumed in March, the first in four years.\n"
        "The talks on Thursday would deal with quotas, an official said on Monday.\n"
        "These talks are routine, he said."
    )
    later, earlier = talks_of(text, {**DAYS, "March": "2030-03"})
    assert told(later) == ("2030-05-16", "Lima", ("chile", "peru"), "announced")
    assert told(earlier) == ("2030-03", None, ("chile", "peru"), "held")
    assert [text[span.start : span.end] for span in later.mentions] == [
        "round of fishing talks",
        "round of fishing talks",
        "talks",
        "talks",
    ]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Ana Quispe led the Peruvian delegation.", {"peru": ("Ana Quispe",)}),
        ("The Peruvian side was headed by Deputy Minister Ana Quispe.", {"peru": ("Ana Quispe",)}),
        ("Ana Quispe said she represented Peru in the talks.", {"peru": ("Ana Quispe",)}),
        (
            "Jorge Molina, the undersecretary who studied in Quito, led the Chilean delegation.",
            {"chile": ("Jorge Molina",)},
        ),
        (
            "The Chilean delegation was led by Jorge Molina and the Peruvian one by Ana Quispe.",
            {"chile": ("Jorge Molina",), "peru": ("Ana Quispe",)},
        ),
        (
            "The dialogue was co-chaired by Chilean Undersecretary Jorge Molina and Deputy Minister Ana Quispe.",
            {"chile": ("Jorge Molina",), "peru": ("Ana Quispe",)},
        ),
        (
            "Jorge Molina and Rosa Vera chaired the meeting for Chile.",
            {"chile": ("Jorge Molina", "Rosa Vera")},
        ),
        ("Ana Quispe attended the talks.", {}),
        ("Ana Quispe was Peru's top negotiator and her opposite number was Jorge Molina.", {"peru": ("Ana Quispe",)}),
        ("Ana Quispe, an aide to Jorge Molina, led the Peruvian team.", {"peru": ("Ana Quispe",)}),
        ("A delegation led by farmers met Ana Quispe.", {}),
    ],
)
def test_who_leads(text: str, heads: dict[str, tuple[str, ...]]) -> None:
    before = "Chile and Peru held a round of talks in Lima on Monday.\n"
    (talk,) = talks_of(before + text, DAYS, ("Ana Quispe", "Jorge Molina", "Rosa Vera"))
    assert talk.heads == heads


def test_a_dateline_is_the_report_s() -> None:
    text = "# Talks ahead\nLIMA, Monday -Chile and Peru will hold a round of talks."
    article = article_of(text)
    dateline = Dateline("Lima", "2030-05-13", text.index("LIMA"), text.index("Chile"))
    article = replace(article, head=replace(article.head, dateline=dateline))
    assert find_talks(article, rules_of("en"), (), dates_of(article, DAYS), known()) == ()


def test_who_will_lead_belongs_to_the_talks_to_come() -> None:
    text = (
        "Chile and Peru will hold a round of talks in Lima on Thursday.\n"
        "Talks between the two countries resumed in March.\n"
        "Ana Quispe, who attended the March talks, will represent Peru."
    )
    later, earlier = talks_of(text, {**DAYS, "March": "2030-03"}, ("Ana Quispe",))
    assert (later.heads, earlier.heads) == ({"peru": ("Ana Quispe",)}, {})


@pytest.mark.parametrize(
    ("text", "date", "place", "heads", "state"),
    [
        (
            """Delegaciones de Chile y Perú celebraron el lunes en Arica la segunda ronda de conversaciones sobre pesca.
La delegación chilena estuvo presidida por el subsecretario Jorge Molina y la peruana por Ana Quispe.""",
            "2030-05-13",
            "Arica",
            {"chile": ("Jorge Molina",), "peru": ("Ana Quispe",)},
            "held",
        ),
        (
            """Chile y Perú celebrarán el jueves en Lima una nueva ronda de negociaciones.
Por la parte peruana encabezará la delegación la viceministra Ana Quispe.""",
            "2030-05-16",
            "Lima",
            {"peru": ("Ana Quispe",)},
            "announced",
        ),
        (
            "El Gobierno de Chile pospuso la reunión con Perú prevista para el jueves en Lima, anunció el lunes.",
            "2030-05-16",
            "Lima",
            {},
            "postponed",
        ),
        (
            "La ronda de conversaciones entre Chile y Perú prevista para el jueves en Lima fue suspendida.",
            "2030-05-16",
            "Lima",
            {},
            "cancelled",
        ),
    ],
)
def test_talks_in_spanish(text: str, date: str, place: str, heads: dict[str, tuple[str, ...]], state: str) -> None:
    days = {"lunes": "2030-05-13", "jueves": "2030-05-16"}
    (talk,) = talks_of(text, days, ("Jorge Molina", "Ana Quispe"), language="es")
    assert (talk.date, talk.place, talk.heads, talk.state) == (date, place, heads, state)
    assert set(talk.parties) == {"chile", "peru"}


VOCABULARY = """
talks round of Chile Peru Peruvian U.S. and the on Monday in Lima will hold led by Ana Quispe delegation met , . —
between said postponed which ( “ ” 's - Kenya dialogue
"""
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200), st.sampled_from(("en", "es")))
def test_no_text_raises_and_places_are_right(text: str, language: str) -> None:
    article = article_of(text, language=language)
    found = find_talks(
        article, rules_of(language), people_of(article, ("Ana Quispe",)), dates_of(article, DAYS), known()
    )
    for talk in found:
        assert talk.date
        assert len(talk.parties) > 1
        assert all(0 <= span.start < span.end <= len(text) for span in talk.mentions)
        assert talk.start == min(span.start for span in talk.mentions)


@pytest.mark.parametrize(
    "unit",
    [
        "Chile and Peru will hold talks in Lima on Monday, ",
        "Chile-Peru-",
        "talks between Chile, Peru, ",
        "A-B-C-D ",
        "led by the of for ",
        "in Lima ",
    ],
)
def test_a_long_line_takes_no_longer_than_its_length_asks(unit: str) -> None:
    article = article_of(unit * (100_000 // len(unit)))
    dates = dates_of(article, DAYS)
    before = time.process_time()
    find_talks(article, rules_of("en"), (), dates, known())
    assert time.process_time() - before < 2
