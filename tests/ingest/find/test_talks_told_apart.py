"""Who met, and when, where a text tells of several meetings, of several days, or of people by their offices alone."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from explainer.ingest.find.talks import find_talks
from explainer.ingest.findings import Mention
from explainer.ingest.languages import rules_of
from tests.ingest.find.talk_world import article_of, dates_of, known, people_of, talks_of, told

DAYS = {
    "today": "2030-05-14",
    "Today": "2030-05-14",
    "Tuesday": "2030-05-14",
    "Monday": "2030-05-13",
    "Thursday": "2030-05-16",
    "May 2": "2030-05-02",
    "May 20": "2030-05-20",
    "May 7-9": "2030-05-07/2030-05-09",
    "earlier this month": "2030-05",
    "next summer": "2031-22",
}
PEOPLE = ("Ana Maru", "Juan Soto", "Wanjiru Kamau", "Rosa Lind", "Tomás Vega", "Otto Brandt")
FISH = " ".join(["Fish swim in the lake on both of its sides and care for no border at all."] * 9)
STATE = "U.S. Department of State"


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        (
            "Talks of Chile and Peru were held on Monday. The Chilean side is led by intelligence chief Ana Maru.",
            {"chile": ("Ana Maru",)},
        ),
        (
            "Chile and Peru held talks on Monday. Peruvian negotiator Juan Soto told reporters that he was glad.",
            {"peru": ("Juan Soto",)},
        ),
        (
            "Chile and Peru held talks on Monday. Peru's chief delegate to Monday's talks, Colonel Juan Soto, smiled.",
            {"peru": ("Juan Soto",)},
        ),
        (
            "Chile and Peru held talks on Monday. Ana Maru, leading Santiago's delegation, smiled.",
            {"chile": ("Ana Maru",)},
        ),
        (
            "Chile and Peru held talks on Monday, the first under Chilean President Ana Maru.",
            {},
        ),
        (
            "On Monday talks between the government of Chilean President Ana Maru and Peru began in Arica.",
            {},
        ),
        (
            (
                f"The Chilean government held a Ministerial with Peru on Monday. {FISH} Chilean Minister Ana Maru "
                "was late at the meeting with Peruvian Minister Juan Soto."
            ),
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
        (
            (
                "Chilean Minister Ana Maru was joined by Chilean envoy Rosa Lind for a meeting with Peruvian officials "
                "on Monday."
            ),
            {"chile": ("Ana Maru", "Rosa Lind")},
        ),
    ],
)
def test_who_was_there_for_a_side(text: str, heads: dict[str, tuple[str, ...]]) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == heads


@pytest.mark.parametrize(
    ("text", "parties", "heads"),
    [
        (
            (
                "Chilean President Ana Maru met with President Wanjiru Kamau of Kenya, Otto Brandt of Germany and "
                "Juan Soto of Peru on Monday."
            ),
            ("chile", "Kenya", "Germany", "peru"),
            ("Ana Maru", "Wanjiru Kamau", "Otto Brandt", "Juan Soto"),
        ),
        (
            (
                "Chilean Minister Ana Maru met on Monday with the heads of the two delegations: Peruvian Minister "
                "Juan Soto and Kenyan Minister Wanjiru Kamau."
            ),
            ("chile", "peru", "Kenya"),
            ("Ana Maru", "Juan Soto", "Wanjiru Kamau"),
        ),
        (
            "Chilean Minister Ana Maru met bilaterally on Monday with Peruvian Minister Juan Soto.",
            ("chile", "peru"),
            ("Ana Maru", "Juan Soto"),
        ),
        (
            "Chilean President Ana Maru and the leaders of Kenya and Peru concluded a summit in Arica on Monday.",
            ("chile", "Kenya", "peru"),
            ("Ana Maru",),
        ),
        (
            (
                "Maru spoke after a meeting in Arica on Monday with Peruvian Foreign Minister Juan Soto.\n"
                "Chilean Minister Ana Maru was glad."
            ),
            ("chile", "peru"),
            ("Ana Maru", "Juan Soto"),
        ),
        (
            "Chilean Minister Ana Maru will travel to Lima on May 20 for meetings with President Juan Soto.",
            ("chile", "peru"),
            ("Ana Maru", "Juan Soto"),
        ),
    ],
)
def test_all_who_met_are_told(text: str, parties: tuple[str, ...], heads: tuple[str, ...]) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.parties, tuple(name for names in talk.heads.values() for name in names)) == (parties, heads)


def test_whoever_a_secretary_meets_is_no_secretary_of_the_same_government() -> None:
    text = (
        "Secretary of State Rosa Lind will travel to Peru.\nIn Peru on Thursday, the Secretary will meet with "
        "President Juan Soto and Secretary of Foreign Affairs Tomás Vega to discuss U.S. trade with Peru."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE, publisher=STATE)
    us, _ = talk.parties
    assert talk.heads == {us: ("Rosa Lind",), "peru": ("Juan Soto", "Tomás Vega")}


def test_he_who_met_somebody_is_also_he_who_met_others_next() -> None:
    text = (
        "Chilean Minister Ana Maru travelled to Lima. On Monday she met with Kenyan President Wanjiru Kamau. "
        "On Tuesday, she met with Peruvian officials."
    )
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-13", ("chile", "Kenya")),
        ("2030-05-14", ("chile", "peru")),
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Chile and Peru ended talks on Monday. Neither told more of the two days of talks.", "2030-05-12/2030-05-13"),
        ("Chile and Peru began talks on Monday. The three-day talks are held in Arica.", "2030-05-13/2030-05-15"),
        ("On Monday the talks of Chile and Peru on fishing ended after two days of debates.", "2030-05-12/2030-05-13"),
        ("Chile and Peru ended talks on Monday. A storm two days ago had delayed the talks.", "2030-05-13"),
    ],
)
def test_talks_are_on_all_their_days(text: str, date: str) -> None:
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [(date, ("chile", "peru"))]


def test_leaders_who_met_within_the_month_met_at_other_talks() -> None:
    text = (
        "Chile and Peru held talks on Monday. They had been agreed on at a meeting between Chilean President Ana Maru "
        "and Peruvian President Juan Soto in Lima earlier this month."
    )
    assert [(talk.date, len(talk.heads)) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-13", 0),
        ("2030-05", 2),
    ]


def test_other_people_of_a_side_who_met_with_a_third_met_by_themselves() -> None:
    text = (
        "Chilean Minister Ana Maru met with Peruvian President Juan Soto today. Today, Chilean Minister Ana Maru met "
        "with Peruvian Minister Tomás Vega and Kenyan Minister Wanjiru Kamau."
    )
    assert [talk.parties for talk in talks_of(text, DAYS, PEOPLE)] == [("chile", "peru"), ("chile", "peru", "Kenya")]


def test_the_next_one_of_a_group_is_a_meeting_though_the_group_is_none() -> None:
    text = (
        "The Chile-Peru Lake Consultative Group (LCG) convened in Arica on Monday. The LCG was a gift of May 2. "
        "The third LCG will be convened in Lima next summer."
    )
    assert [told(talk) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-13", "Arica", ("chile", "peru"), "held"),
        ("2031-22", "Lima", ("chile", "peru"), "announced"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Fisheries minister Ana Maru has used a trip to tell of Chile's friendship. It is Chile's first.\n"
            "During her time in Peru (May 7-9), she opened a school and met with Peruvian Minister Juan Soto."
        ),
        (
            "Minister Ana Maru will travel to Lima on May 7-9. The minister will meet with senior government "
            "ministers. Chile cares for fish, and Chile for Peru."
        ),
    ],
)
def test_the_country_that_a_text_names_most_is_that_of_its_minister(text: str) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, set(talk.parties)) == ("2030-05-07/2030-05-09", {"chile", "peru"})
    assert talk.heads["chile"] == ("Ana Maru",)


def test_in_a_british_text_the_home_secretary_is_the_british_one() -> None:
    text = "The Home Secretary has told her Peruvian counterpart so in a long meeting. They spoke on Monday."
    assert [set(talk.parties) for talk in talks_of(text, DAYS)] == [{"United Kingdom", "peru"}]


@pytest.mark.parametrize(
    ("text", "date", "parties", "place"),
    [
        (
            "Minister Ana Maru will go to sea on May 20 to participate in the Chile-Peru summit.",
            "2030-05-20",
            "chile peru",
            None,
        ),
        (
            "Chilean Minister Ana Maru arrived in Lima on Monday, where she will meet with Peruvian officials.",
            "2030-05-13",
            "chile peru",
            "Lima",
        ),
        (
            (
                "On Monday Chilean Minister Ana Maru will end her long trip with a stop in Lima to meet with "
                "President Juan Soto of Peru."
            ),
            "2030-05-13",
            "chile peru",
            "Lima",
        ),
        (
            "On Monday Chilean Minister Ana Maru attended a NATO summit and later met with Peruvian officials.",
            "2030-05-13",
            "chile peru",
            None,
        ),
    ],
)
def test_a_sentence_may_lead_far_to_the_talks(text: str, date: str, parties: str, place: str | None) -> None:
    assert (date, place, set(parties.split())) in [
        (talk.date, talk.place, set(talk.parties)) for talk in talks_of(text, DAYS, PEOPLE)
    ]


def test_in_a_release_on_a_trip_all_who_are_met_are_met_on_it() -> None:
    text = (
        "# Deputy Secretary Lind’s Travel to Peru, Kenya, and Chile\n"
        "Deputy Secretary Rosa Lind will travel to Peru, Kenya, and Chile on May 7-9.\n"
        f"In Mombasa, she will meet with Kenyan President Wanjiru Kamau.\n\n{FISH}\n\n{FISH}\n\n{FISH}\n\n"
        "The Deputy Secretary will meet with President Juan Soto of Peru. She will conclude her trip with a stop at "
        "sea to meet with Chilean Minister Ana Maru."
    )
    article = article_of(text, "2030-05-05", publisher=STATE)
    article = replace(article, head=replace(article.head, title="Deputy Secretary Lind’s Travel"))
    talks = find_talks(article, rules_of("en"), people_of(article, PEOPLE), dates_of(article, DAYS), known())
    assert [(talk.date, talk.parties[1], set(talk.heads)) for talk in talks] == [
        ("2030-05-07/2030-05-09", "Kenya", {"United States", "Kenya"}),
        ("2030-05-07/2030-05-09", "peru", {"United States", "peru"}),
        ("2030-05-07/2030-05-09", "chile", {"United States", "chile"}),
    ]


def test_what_is_said_before_a_meeting_is_said_on_its_day() -> None:
    text = (
        "# Minister Ana Maru of Chile and Peruvian Foreign Minister Juan Soto before Their Meeting\n"
        "There is much to tell. We shall fly on Thursday."
    )
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, PEOPLE)] == [("2030-05-14", ("chile", "peru"))]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan officials met former President Ana Maru of Chile on Monday.",
        "Today Kenya and Chile accused the Peruvian government of trying to disrupt a round of talks set for Thursday.",
        "On Monday officials came for a meeting with the Kurdistan Regional Government of Iraq.",
    ],
)
def test_these_sit_at_no_table(text: str) -> None:
    assert not [talk for talk in talks_of(text, DAYS, PEOPLE) if len(talk.parties) > 1]


def test_a_short_name_is_that_of_whom_the_text_names_in_full() -> None:
    text = (
        "Chilean Minister Ana Maru and King Abdullah II of Jordan held talks on Monday. "
        "Ana Maru and King Abdullah discussed fish."
    )
    article = article_of(text)
    people = [
        Mention(found.start(), found.end(), "person", found[0])
        for found in re.finditer(r"Ana Maru|Abdullah(?: II)?", text)
    ]
    talks = find_talks(article, rules_of("en"), people, dates_of(article, DAYS), known())
    assert [talk.parties for talk in talks] == [("chile", "Jordan")]


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        (
            (
                "Chilean Minister Ana Maru will meet with Peruvian President Juan Soto in Lima on Thursday and with "
                "Kenyan President Wanjiru Kamau in Nairobi on May 20."
            ),
            [("2030-05-16", "Lima", "peru"), ("2030-05-20", "Nairobi", "Kenya")],
        ),
        (
            (
                "Chilean Minister Ana Maru met Peruvian Minister Juan Soto in Lima on May 2; the Kenyan Minister, "
                "Wanjiru Kamau, in Nairobi on Monday; and German Minister Otto Brandt in Berlin on Tuesday."
            ),
            [("2030-05-02", "Lima", "peru"), ("2030-05-13", "Nairobi", "Kenya"), ("2030-05-14", "Berlin", "Germany")],
        ),
    ],
)
def test_meetings_on_several_days_may_be_told_in_one_breath(text: str, rounds: list[tuple[str, str, str]]) -> None:
    talks = talks_of(text, DAYS, PEOPLE)
    assert [(talk.date, talk.place, talk.parties[1]) for talk in talks] == rounds
    assert {talk.heads["chile"] for talk in talks} == {("Ana Maru",)}


def test_the_minister_is_the_one_who_was_named_last() -> None:
    text = (
        "Fisheries Minister Ana Maru of Chile left the port. The minister will meet with Peruvian Minister Juan Soto "
        "on Thursday."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, talk.heads) == ("2030-05-16", {"chile": ("Ana Maru",), "peru": ("Juan Soto",)})


def test_whoever_visits_countries_is_of_another_one_and_on_the_days_told_best() -> None:
    text = (
        "# Minister to visit Peru on May 7-9\n"
        "Minister Ana Maru will travel to Peru this month. The minister will meet with senior officials of Peru. "
        "Peru is a friend of Chile's, and Peru has fish. So has Chile."
    )
    (talk,) = talks_of(text, {**DAYS, "this month": "2030-05"}, PEOPLE)
    assert (talk.date, set(talk.parties), talk.heads) == (
        "2030-05-07/2030-05-09",
        {"chile", "peru"},
        {"chile": ("Ana Maru",)},
    )


def test_they_met_and_meet_again_for_talks() -> None:
    text = (
        "Chile and Peru began talks on fishing in Arica.\n"
        "The two sides met on Monday and are scheduled to meet again on Thursday for further talks."
    )
    assert [(talk.date, talk.state, set(talk.parties)) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-16", "announced", {"chile", "peru"}),
        ("2030-05-13", "held", {"chile", "peru"}),
    ]


def test_whoever_takes_part_in_talks_between_others_is_there_too() -> None:
    text = (
        "Talks between Chilean Minister Ana Maru and Peruvian Minister Juan Soto will be held on Thursday in Lima, "
        "with the participation of Kenyan Minister Wanjiru Kamau."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",), "Kenya": ("Wanjiru Kamau",)}
