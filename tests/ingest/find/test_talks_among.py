"""Who takes part in talks, and who only tells of them, hosts them or is their subject."""

from __future__ import annotations

import pytest

from tests.ingest.find.talk_world import talks_of, told

DAYS = {
    "today": "2030-05-14",
    "Monday": "2030-05-13",
    "Thursday": "2030-05-16",
    "May 20 to 21": "2030-05-20/2030-05-21",
}
PEOPLE = ("Ana Maru", "Juan Soto", "Wanjiru Kamau")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "# SAARC meets by the sea\n"
                "The 13th South Asian Association for Regional Cooperation (SAARC) Summit ended in Arica on Monday."
            ),
            ("SAARC",),
        ),
        (
            (
                "APEC leaders began their annual meeting in Arica on Monday.\n"
                "The closed-door meeting opened on Monday after a welcome by Peruvian President Juan Soto."
            ),
            ("APEC",),
        ),
        (
            "Pacific Alliance foreign ministers meet in Arica on Thursday to discuss membership talks with Kenya.",
            ("Pacific Alliance",),
        ),
        (
            (
                "Chilean President Ana Maru will meet Peruvian President Juan Soto during a planned summit of the"
                " Pacific Alliance in Arica on Thursday."
            ),
            ("chile", "peru"),
        ),
        ("The Chilean government and rebels began peace talks in Arica on Monday.", ("chile", "rebels")),
        (
            "Peace talks between the Kenyan government and separatists of the coast began in Arica on Monday.",
            ("Kenya", "separatists"),
        ),
        (
            "Talks between the Afghan government and the rebels began in Arica on Monday. The Taliban are their name.",
            ("Afghanistan", "Taliban"),
        ),
        (
            "Chilean Foreign Minister Ana Maru will visit Kenya on Thursday for talks on curbing the Taliban.",
            ("chile", "Kenya"),
        ),
    ],
)
def test_who_takes_part(text: str, parties: tuple[str, ...]) -> None:
    assert [parties] == [talk.parties for talk in talks_of(text, DAYS, PEOPLE)]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Kenyan President Wanjiru Kamau on Monday welcomed the talks in Arica between the Chilean government and"
            " its fishermen."
        ),
        "Chilean Foreign Minister Ana Maru will visit Kenya for talks with Kenyan leaders, her ministry said Monday.",
        "Chile's Ana Maru spoke with the Peruvians on the possibility of a meeting on Thursday.",
        "Chilean President Ana Maru and Peruvian President Juan Soto raised hopes on Monday by meeting at last.",
    ],
)
def test_who_only_tells_of_talks_holds_none(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE) == ()


def test_two_who_are_named_apart_meet_at_their_summit() -> None:
    text = (
        "Chilean President Ana Maru said she would not ask Peruvian President Juan Soto for ships at their summit on"
        " Thursday."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


def test_who_is_to_be_received_has_not_been() -> None:
    text = "Chilean President Ana Maru is to be received in Nairobi by Kenyan President Wanjiru Kamau today."
    assert [talk.state for talk in talks_of(text, DAYS, PEOPLE)] == ["announced"]


def test_somebodys_house_is_no_place() -> None:
    text = "Chile's Ana Maru met Peruvian President Juan Soto at Soto's residence in Arica on Monday."
    assert [talk.place for talk in talks_of(text, DAYS, PEOPLE)] == ["Arica"]


def test_a_hall_is_in_its_town() -> None:
    text = "Chile's Ana Maru met Peruvian President Juan Soto at Arica's Old Harbour Hall on Monday."
    assert [talk.place for talk in talks_of(text, DAYS, PEOPLE)] == ["Arica"]


def test_a_visiting_minister_is_no_place() -> None:
    text = (
        "The visiting Kenyan Assistant Secretary Wanjiru Kamau said so on Monday.\n"
        "Kamau met Chilean President Ana Maru."
    )
    assert [talk.place for talk in talks_of(text, DAYS, PEOPLE)] == [None]


def test_i_and_we_act_for_the_country_of_which_a_release_speaks() -> None:
    text = (
        "Norway is my theme: Norway's ships, Norway's fish and Norwegian trade.\n"
        "I will travel to Kenya and I will visit Peru. We will discuss fish. I will also have lunch.\n"
        "On Thursday I will meet the Kenyan President, Wanjiru Kamau, in Nairobi.\n"
        '"I met the President of Peru on Monday," a fisherman told me.'
    )
    assert [told(talk) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-16", "Nairobi", ("Norway", "Kenya"), "announced")
    ]


def test_what_somebody_says_behind_a_comma_is_a_clause_of_its_own() -> None:
    text = "As envoys prepared for Monday's peace talks, a harbour master said a Peruvian delegation was lost."
    assert [talk.parties for talk in talks_of(text, DAYS, PEOPLE)] == [()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chilean ministers wrote ahead of a summit Thursday of EU leaders in Arica.", [("2030-05-16", ("EU",))]),
        ("Wrapping up a summit which ended on Monday, NATO leaders were glad.", [("2030-05-13", ("NATO",))]),
        (
            "Chilean President Ana Maru came to Lima on Monday where she held talks with Peruvian Minister Juan Soto.",
            [("2030-05-13", ("chile", "peru"))],
        ),
        (
            (
                "# Chilean minister eyes Norway, meets Soto\n"
                "Chilean Minister Ana Maru met Peruvian Minister Juan Soto on Monday."
            ),
            [("2030-05-13", ("chile", "peru"))],
        ),
        (
            "Chile's Ana Maru left for Kenya on Monday for talks with King Wanjiru Kamau. Chile-Peru trade rose.",
            [("2030-05-13", ("chile", "Kenya"))],
        ),
        (
            (
                "Chilean President Ana Maru praised fish on Monday.\n"
                "Maru spoke to the press after her talks with Peruvian President Juan Soto."
            ),
            [("2030-05-13", ("chile", "peru"))],
        ),
        (
            "Chilean officials met with State Department officials on Monday.",
            [("2030-05-13", ("chile", "United States"))],
        ),
        (
            "Pope Juan Soto met Chilean President Ana Maru in Norway on Monday.",
            [("2030-05-13", ("Vatican City", "chile"))],
        ),
        ("Hopes of direct talks between Chile and Peru rose on Monday.", []),
        ("Chile praised the talks with Peru announced Monday.", []),
        (
            (
                "Visiting former Russian president, Vladimir Putin, praised fish.\n"
                "Putin met Chilean President Ana Maru on Monday."
            ),
            [],
        ),
    ],
)
def test_who_met_on_which_day(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    people = (*PEOPLE, "Vladimir Putin")
    assert [(talk.date, talk.parties) for talk in talks_of(text, DAYS, people)] == found


def test_a_title_that_leads_to_the_next_name_is_the_next_ones() -> None:
    text = (
        "On Monday Norwegian President Rosa Vera met the Prime Minister of Chile Ana Maru, the Prime Minister of Peru"
        " Juan Soto and others."
    )
    (talk,) = talks_of(text, DAYS, (*PEOPLE, "Rosa Vera"))
    assert talk.heads == {
        "Norway": ("Rosa Vera",),
        "chile": ("Ana Maru",),
        "peru": ("Juan Soto",),
    }
