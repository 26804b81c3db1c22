"""A talk's page: the roles of that day, both accounts, what came of it, and what changed since the last one."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests import support
from tests.link.world import links
from tests.render.world import items, plain, section


@pytest.fixture
def second(output: Path) -> BeautifulSoup:
    return support.page(output, "talks/2021-01-20")


@pytest.fixture
def first(output: Path) -> BeautifulSoup:
    return support.page(output, "talks/2017-04-20")


def test_the_facts_say_when_where_what_became_of_it_and_on_what_it_rests(second: BeautifulSoup) -> None:
    facts = section(second, "part-facts")
    values = facts.select("dd")
    assert items(facts, "dt") == ["Date", "Place", "State", "Series", "Legal basis", "Agenda"]
    assert [plain(value) for value in values[1:5]] == ["Harbour", "Held", "Rounds", "Accords"]
    assert items(values[5], "li") == ["visas", "fishing"]
    assert [time["datetime"] for time in facts.select("time")] == ["2021-01-20"]
    assert links(facts) == [("Harbour", "terms/harbour"), ("Rounds", "terms/rounds"), ("Accords", "terms/accords")]


def test_each_delegate_has_the_role_of_that_day_with_its_source(first: BeautifulSoup, second: BeautifulSoup) -> None:
    delegates = {
        plain(page.h1): [(plain(panel.h3), items(panel, "dd")) for panel in page.select(".delegations .side-panel")]
        for page in (first, second)
        if page.h1
    }
    assert delegates == {
        "First round": [
            ("North2", ["Ana Aue, Envoy1", "None seen"]),
            ("South", ["Raúl Brenn (role on that day not seen)", "None seen"]),
        ],
        "Second round": [
            ("North", ["Ana Aue, Minister4", "None seen"]),
            ("South", ["José O’Brien (role on that day not seen)", "Raúl Brenn, Adviser4", "South's account"]),
        ],
    }


def test_accounts_stand_side_by_side_and_what_only_one_side_says_is_marked(second: BeautifulSoup) -> None:
    rows = [(plain(row.h3), items(row, "dt"), items(row, "dd")) for row in second.select(".account") if row.h3]
    assert rows == [
        (
            "Visas",
            ["North", "South"],
            ["The North counts them. It will go on counting.15", "The South wants more of them.6"],
        ),
        (
            "Flights Only one side speaks of this",
            ["North", "South"],
            ["Does not speak of it in what was seen.", "The South wants flights.7"],
        ),
    ]


def test_outcomes_have_their_state(first: BeautifulSoup) -> None:
    assert items(section(first, "part-outcomes"), "li") == [
        "Done The rules for visas were written down.2",
        "Not done A second round was agreed.2",
    ]


def test_previous_and_next_are_the_neighbours_in_the_series_without_drafts(output: Path) -> None:
    around = {
        path: {
            str(link["rel"][0]): str(link["href"]).removeprefix("/repo/talks/") for link in page.select(".neighbours a")
        }
        for path in ("1995-05-02", "2017-04-20", "2019", "2021-01-20", "2021-05")
        for page in [support.page(output, f"talks/{path}")]
    }
    assert around == {
        "1995-05-02": {},
        "2017-04-20": {"next": "2019/"},
        "2019": {"prev": "2017-04-20/", "next": "2021-01-20/"},
        "2021-01-20": {"prev": "2019/", "next": "2021-05/"},
        "2021-05": {"prev": "2021-01-20/"},
    }


def test_what_changed_is_told_against_the_last_round_that_was_held(second: BeautifulSoup) -> None:
    changes = section(second, "part-changes")
    assert plain(changes.select("p")[0]) == "3 years 9 months after First round."
    assert [plain(row).replace("→; ", "→ ") for row in changes.select(".change-list > div")] == [
        "Head, South Before: Raúl Brenn → now: José O’Brien",
        "Head, NorthThe same as before",
        "New on the agenda fishing",
        "No longer on the agenda flights",
    ]
    assert items(changes, ".outcome-list li") == [
        "Done The rules for visas were written down.",
        "Not done A second round was agreed.",
    ]


def test_a_time_between_dates_that_are_not_exact_is_about_right(output: Path) -> None:
    third = section(support.page(output, "talks/2021-05"), "part-changes")
    assert plain(third.select("p")[0]) == "About 3 months 11 days after Second round."
    declined = section(support.page(output, "talks/2019"), "part-changes")
    assert plain(declined.select("p")[0]) == "About 1 year 8 months after First round."


def test_a_talk_of_no_series_and_without_facts_says_what_was_not_seen(output: Path) -> None:
    old = support.page(output, "talks/1995-05-02")
    assert items(section(old, "part-facts"), "dt") == ["Date", "Place", "State"]
    assert items(section(old, "part-facts"), "dd") == ["about May 2, 19951", "Not seen", "Held"]
    assert old.select("#part-changes, #part-delegations, #part-accounts, #part-outcomes, .neighbours") == []


def test_the_figures_of_the_text_and_the_sources_of_the_page_are_listed(second: BeautifulSoup) -> None:
    assert items(section(second, "part-figures"), ".figure-card-title") == ["Crossings in 2021", "Crossings in 2020"]
    notes = section(second, "part-notes")
    assert [plain(note).partition(". ")[0] for note in notes.select("li")] == [
        "Talks go on",
        "The Gazette, 5 May 2021",
        "Talks go on",
        "The Gazette, 5 May 2021",
        "Talks go on",
        "South's account",
        "South's account",
    ]
    marks = {str(mark["href"]) for mark in second.select("sup.cite a")}
    assert marks == {f"#{note['id']}" for note in notes.select("li")}


def test_every_mark_has_its_note_and_every_way_back_its_mark(output: Path) -> None:
    for path in output.rglob("index.html"):
        page = support.page(output, path.relative_to(output).as_posix())
        ids = [str(found["id"]) for found in page.select("[id]")]
        assert sorted(ids) == sorted(set(ids)), path
        assert {str(link["href"])[1:] for link in page.select('a[href^="#"]')} <= set(ids), path
