"""Talks on trips through several countries, and whom offices, courtesies and titles tell of."""

from __future__ import annotations

import pytest

from tests.ingest.find.talk_world import talks_of, told

DAYS = {
    "today": "2030-05-14",
    "Monday": "2030-05-13",
    "Thursday": "2030-05-16",
    "May 20": "2030-05-20",
    "May 2": "2030-05-02",
    "June": "2030-06",
}
PEOPLE = ("Ana Maru", "Juan Soto", "Rosa Lind", "Tomás Vega", "Otto Brandt")
STATE = "U.S. Department of State"
TRIP = "# Secretary Lind Travels to Peru and Chile\nSecretary Rosa Lind will travel to Peru and Chile on May 20."


def heads_of(text: str, publisher: str = "") -> list[tuple[set[str], set[str]]]:
    """Of each talk the parties and who was there."""
    return [
        (set(talk.parties), {name for names in talk.heads.values() for name in names})
        for talk in talks_of(text, DAYS, PEOPLE, publisher=publisher)
    ]


@pytest.mark.parametrize(
    ("words", "hosts"),
    [
        (
            "She will meet with President Juan Soto of Peru and President Ana Maru of Chile.",
            {"peru": {"Juan Soto"}, "chile": {"Ana Maru"}},
        ),
        ("She will meet with senior government officials.", {"peru": set(), "chile": set()}),
        ("In Lima, she will meet with senior government officials.", {"peru": set()}),
    ],
)
def test_on_a_trip_those_of_each_country_are_met_there(words: str, hosts: dict[str, set[str]]) -> None:
    found = heads_of(f"{TRIP} {words}", STATE)
    assert sorted(found, key=str) == sorted(
        (({"United States", host}, {"Rosa Lind"} | people) for host, people in hosts.items()), key=str
    )


def test_an_office_is_that_of_whoever_was_last_named_with_it() -> None:
    text = (
        "Peruvian Vice President Rosa Lind and Minister Tomás Vega will visit Chile on May 20.\n"
        "A summit that Peruvian President Juan Soto hosted is over.\n"
        "The Vice President will meet with Chilean Minister Ana Maru."
    )
    assert heads_of(text) == [({"peru", "chile"}, {"Rosa Lind", "Ana Maru"})]


def test_the_president_is_not_the_vice_president() -> None:
    text = (
        "Peruvian President Juan Soto and Vice President Rosa Lind will visit Chile on May 20.\n"
        "The President will meet with Chilean Minister Ana Maru."
    )
    assert heads_of(text) == [({"peru", "chile"}, {"Juan Soto", "Ana Maru"})]


def test_a_capital_tells_whose_officials_a_release_means() -> None:
    text = (
        "# Secretary Lind Travels to Jamaica and Belize\nMedia Note\n"
        "Secretary Rosa Lind will travel to Kingston, Jamaica, and Belmopan, Belize, on May 20.\n"
        "In Belmopan, she will meet with senior government officials."
    )
    assert heads_of(text) == [({"United States", "Belize"}, {"Rosa Lind"})]


@pytest.mark.parametrize(
    ("title", "party"),
    [("Secretary-General", "U.N."), ("Tánaiste", "Ireland")],
)
def test_an_office_that_only_one_has_tells_whose_it_is(title: str, party: str) -> None:
    text = f"{title} Rosa Lind met with Peruvian Minister Juan Soto on May 2."
    assert heads_of(text) == [({party, "peru"}, {"Rosa Lind", "Juan Soto"})]


def test_who_is_not_at_a_meeting_whose_people_are_all_named_led_another_one() -> None:
    text = (
        "Chile and Peru held talks on May 2.\n"
        "Chilean President Ana Maru and Peruvian President Juan Soto will meet on Thursday for further talks.\n"
        "Rosa Lind, the Peruvian delegate at the talks, declined to speak."
    )
    assert heads_of(text) == [
        ({"chile", "peru"}, {"Rosa Lind"}),
        ({"chile", "peru"}, {"Ana Maru", "Juan Soto"}),
    ]


@pytest.mark.parametrize(
    ("text", "date", "state"),
    [
        (
            (
                "Chilean Minister Ana Maru was glad on Monday.\nMaru spoke before a meeting with Peruvian Minister "
                "Juan Soto to save what was agreed on May 2."
            ),
            "2030-05-13",
            "held",
        ),
        (
            "Chilean Minister Ana Maru paid a courtesy call on Peruvian Minister Juan Soto on May 2.",
            "2030-05-02",
            "held",
        ),
        (
            (
                "A planned meeting between Chile's new Minister Ana Maru and Peru's outgoing Minister Juan Soto on "
                "Thursday was called off."
            ),
            "2030-05-16",
            "cancelled",
        ),
        (
            (
                "Chilean Minister Ana Maru will start a visit to neighboring Peru on Thursday.\n"
                "Maru will meet her Peruvian counterpart Juan Soto."
            ),
            "2030-05-16",
            "announced",
        ),
        (
            "Chilean Minister Ana Maru will meet with Peruvian President-elect Juan Soto on May 20.",
            "2030-05-20",
            "announced",
        ),
    ],
)
def test_two_who_meet_in_other_words(text: str, date: str, state: str) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, set(talk.parties), talk.state) == (date, {"chile", "peru"}, state)
    assert talk.heads == {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}


def test_separate_talks_with_somebody_else_are_not_those_of_two() -> None:
    text = (
        "# Leaders of Chile and Peru meet\nThe leaders of Chile and Peru held talks today.\n"
        "Chilean President Ana Maru and Peruvian President Juan Soto also held separate talks with Kenyan Minister "
        "Otto Brandt, who watches over the talks."
    )
    assert heads_of(text) == [({"chile", "peru"}, {"Ana Maru", "Juan Soto"})]


def test_a_country_before_as_is_not_that_of_the_title_behind_it() -> None:
    text = (
        "The envoys stopped in Peru as President Ana Maru spoke.\n"
        "Maru met Peruvian Minister Juan Soto and Chilean Minister Rosa Lind on Monday."
    )
    assert not any("Ana Maru" in people for _, people in heads_of(text))


def test_the_level_of_a_dialogue_is_no_place() -> None:
    (talk,) = talks_of("Chile and Peru held a Dialogue at the Ministerial Level on May 2.", DAYS)
    assert told(talk) == ("2030-05-02", None, ("chile", "peru"), "held")


def test_a_release_of_the_foreign_office_is_british() -> None:
    text = (
        "# Foreign Secretary meets Peruvian minister\nThe press release issued by the Foreign Office on May 2.\n"
        "Foreign Secretary Rosa Lind met with Peruvian Minister Juan Soto today."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert (talk.date, set(talk.parties)) == ("2030-05-14", {"United Kingdom", "peru"})


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        (
            (
                "Chilean President Ana Maru, accompanied by Interior Minister Rosa Lind, met on May 2 with Peruvian "
                "President Juan Soto."
            ),
            {"chile": ("Ana Maru", "Rosa Lind"), "peru": ("Juan Soto",)},
        ),
        (
            (
                "Chilean Minister Ana Maru met on May 2 with President-elect Juan Soto of Peru and officials of the "
                "Lind administration."
            ),
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
        (
            (
                "Leaders of Chile and Peru are to meet on Thursday.\nChilean President Ana Maru and her counterpart "
                "from Peru, Juan Soto, will meet for the second time in June."
            ),
            {"chile": ("Ana Maru",), "peru": ("Juan Soto",)},
        ),
    ],
)
def test_who_is_there_and_who_is_only_named(text: str, heads: dict[str, tuple[str, ...]]) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE)
    assert talk.heads == heads


def test_what_leaders_are_to_do_in_a_headline_is_no_place() -> None:
    (talk,) = talks_of("# Chile, Peru Leaders to Meet for Fishing Talks\nChile and Peru hold talks on Thursday.", DAYS)
    assert talk.place is None


def test_whoever_meets_in_a_countrys_mountains_does_not_meet_that_country() -> None:
    (talk,) = talks_of("Peru peace talks opened in Swiss Alps on May 2.\nKenya and Chile were glad.", DAYS)
    assert talk.parties == ("peru",)


@pytest.mark.parametrize("who", ["foreign ministers", "diplomats", "heads of state"])
def test_the_two_are_those_who_were_just_named(who: str) -> None:
    text = (
        "Chilean President Ana Maru today held talks with Peruvian President Juan Soto.\n"
        f"On Monday, the two {who} held a meeting in Arica."
    )
    both = {"chile": ("Ana Maru",), "peru": ("Juan Soto",)}
    assert [(talk.date, talk.heads) for talk in talks_of(text, DAYS, PEOPLE)] == [
        ("2030-05-14", both),
        ("2030-05-13", both),
    ]


def test_a_minister_of_no_country_is_of_the_one_that_the_headline_names_beside_the_other() -> None:
    text = (
        "# Diplomats of Peru, Chile talk before Kenya joins\n"
        "Foreign Minister Juan Soto held talks with Chilean Foreign Minister Ana Maru on Monday.\n"
        "Kenya was glad. Kenya sent ships."
    )
    assert heads_of(text) == [({"peru", "chile"}, {"Juan Soto", "Ana Maru"})]
