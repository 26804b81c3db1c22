"""Indexes, the timeline, the home page and terms: what is gathered from all notes."""

import json
from pathlib import Path

from tests import support
from tests.link.world import links
from tests.render.world import items, plain, section


def groups(output: Path, index: str) -> dict[str, list[str]]:
    """The titles under each heading of an index."""
    found = {}
    for group in support.page(output, index).select(".index-table tbody"):
        [heading] = group.select(".group th")
        found[plain(heading)] = items(group, "th[scope='row']")
    return found


def test_each_index_groups_its_notes_as_readers_look_for_them(output: Path) -> None:
    assert {index: groups(output, index) for index in ("talks", "people", "figures", "terms", "sources")} == {
        "talks": {
            "2021": ["Third round", "Second round"],
            "2019": ["A round that was declined"],
            "2017": ["First round"],
            "1995": ["Old statement"],
        },
        "people": {"North": ["Ana Aue"], "South": ["Raúl Brenn", "José O’Brien"], "Others": ["Lena Linde"]},
        "figures": {"Coast": ["Crossings in 2020", "Crossings in 2021"], "Others": ["Rise in 2021"]},
        "terms": {
            "Events": ["Closing of the harbour", "Rounds"],
            "Laws": ["Accords"],
            "Organizations": ["Ministry"],
            "Places": ["Coast", "Harbour"],
        },
        "sources": {
            "Statements": [
                "South's account",
                "The Gazette, 5 May 2021",
                "Register of crossings",
                "Talks go on, as the Courier printed it",
            ],
            "News articles": ["Talks go on"],
        },
    }


def test_the_index_of_talks_names_place_and_heads_in_the_order_of_the_sides(output: Path) -> None:
    rows = support.page(output, "talks").select(".index-table tr:not(.group):has(td)")
    facts = [[plain(row.select("td[data-label]")[1]), *items(row, "td[data-label='Led by'] a")] for row in rows]
    assert facts == [
        ["", "Ana Aue"],
        ["Harbour", "Ana Aue", "José O’Brien"],
        [""],
        ["Harbour", "Ana Aue", "Raúl Brenn"],
        [""],
    ]


def test_an_index_can_be_filtered_by_what_its_notes_have(output: Path) -> None:
    def choices(index: str) -> dict[str, list[str]]:
        page = support.page(output, index)
        return {str(select["name"]): items(select, "option") for select in page.select("#index-filters select")}

    assert choices("talks") == {
        "year": ["All", "2021", "2019", "2017", "1995"],
        "place": ["All", "Harbour", "Not seen"],
        "state": ["All", "Held", "Announced", "Declined"],
    }
    assert choices("people") == {
        "side": ["All", "North", "South", "Others"],
        "part": ["All", "Led the delegation", "Not named at any"],
    }
    assert list(choices("figures")) == ["scope", "year"]
    assert list(choices("sources")) == ["type", "publisher"]
    for index in ("talks", "people", "figures", "terms", "sources"):
        page = support.page(output, index)
        for select in page.select("#index-filters select"):
            offered = {str(option["value"]) for option in select.select("option")} - {""}
            rows = page.select(f".index-table tr[data-{select['name']}]")
            assert {value for row in rows for value in str(row[f"data-{select['name']}"]).split("|")} == offered


def test_a_table_shows_who_was_at_which_talk(output: Path) -> None:
    [table] = support.page(output, "people").select(".matrix-table")
    assert plain(table.select("thead th")[0]) == "Name"
    talks = [str(link["href"]) for link in table.select("thead a")]
    rows = {plain(row.th): [plain(cell) for cell in row.select("td")] for row in table.select("tr:has(td)") if row.th}
    at = talks.index("/repo/talks/2021-01-20/")
    assert {name: parts[at] for name, parts in rows.items()} == {
        "Ana Aue": "Led the delegation",
        "José O’Brien": "Led the delegation",
        "Raúl Brenn": "Member",
    }
    assert {len(parts) for parts in rows.values()} == {len(talks)}


def test_the_timeline_goes_from_old_to_new_by_year_with_dates_as_exact_as_they_are(output: Path) -> None:
    timeline = support.page(output, "timeline")
    years = {
        plain(year.h2): [
            (plain(event.select(".timeline-date")[0]), plain(event.h3))
            for event in year.select(".timeline-event")
            if event.h3
        ]
        for year in timeline.select(".timeline-year")
        if year.h2
    }
    assert years == {
        "1984": [("December 14, 1984", "Accords")],
        "1990": [("until 1990", "Closing of the harbour")],
        "1995": [("about May 2, 1995", "Old statement")],
        "2015": [("March 2015", "Ana Aue")],
        "2017": [("since 2017", "Rounds"), ("April 20, 2017", "First round")],
        "2019": [("2019", "A round that was declined"), ("about July 2019", "Ana Aue")],
        "2021": [("January 20, 2021", "Second round"), ("May 2021", "Third round")],
    }
    assert list(years) == sorted(years)


def test_long_gaps_are_named_within_a_series_before_the_talk_that_ended_them(output: Path) -> None:
    # Before the first of a series there may have been talks of which the site has no note.
    gaps = support.page(output, "timeline").select(".timeline-gap")
    named = [(plain(gap), plain(behind.h3)) for gap in gaps if (behind := gap.find_next_sibling("li")) and behind.h3]
    assert named == [("No talks for 3 years 9 months", "Second round")]


def test_the_filter_of_the_timeline_has_every_kind_that_there_is(output: Path) -> None:
    timeline = support.page(output, "timeline")
    kinds = {str(event["data-kind"]) for event in timeline.select(".timeline-event")}
    assert kinds == {"talk", "event", "law", "role"}
    assert {str(choice["id"]) for choice in timeline.select("input")} == {
        "show-all",
        *(f"show-{kind}" for kind in kinds),
    }


def test_the_home_page_shows_figures_latest_talk_sides_and_what_was_changed_last(output: Path) -> None:
    home = support.page(output, "")
    assert [(plain(card.h3), items(card, "data")) for card in home.select(".figure-card") if card.h3] == [
        ("Crossings in 2021", ["220,908"]),
        ("Rise in 2021", ["471%"]),
    ]
    assert items(home, ".figure-card-source")[0] == "As of March 5, 2022. Source: Register of crossings, The Gazette."
    latest = section(home, "part-latest")
    assert items(latest, "h3, .furniture") == ["Third round", "May 2021 Announced"]
    assert {plain(side.h3): items(side, "li") for side in home.select(".side-panel") if side.h3} == {
        "North": ["Ana Aue, Minister"],
        "South": ["José O’Brien", "Raúl Brenn, Adviser"],
    }
    assert items(section(home, "part-recent"), "li") == [
        "Crossings in 2021 Corrected on March 4, 2031",
        "Ana Aue Reviewed on February 1, 2031",
    ]
    assert items(home, ".notes .note-where") == ["The Tribune, January 20, 2021, passage 3."]


def test_a_term_lists_the_talks_that_rest_on_it_or_took_place_there_and_who_held_a_post_in_it(output: Path) -> None:
    def talks(term: str) -> list[str]:
        return items(section(support.page(output, f"terms/{term}"), "part-talks"), "tbody th")

    assert talks("rounds") == ["Third round", "Second round", "A round that was declined", "First round"]
    assert talks("harbour") == talks("accords") == ["Second round"]
    ministry = support.page(output, "terms/ministry").main
    assert ministry is not None
    assert ("Ana Aue", "people/ana-aue") in links(ministry)


def test_each_page_says_in_json_what_it_is_about(output: Path) -> None:
    types = {}
    for path in (
        "talks/2021-01-20",
        "people/ana-aue",
        "figures/crossings-2021",
        "sources/tribune",
        "terms/accords",
        "",
    ):
        [script] = support.page(output, path).select('script[type="application/ld+json"]')
        told = json.loads(script.get_text())
        types[path] = [told.get(name, {}).get("@type") for name in ("mainEntity", "breadcrumb")]
        assert told["url"].startswith("https://example.org/")
    assert types == {
        "talks/2021-01-20": ["Event", "BreadcrumbList"],
        "people/ana-aue": ["Person", "BreadcrumbList"],
        "figures/crossings-2021": ["Dataset", "BreadcrumbList"],
        "sources/tribune": ["NewsArticle", "BreadcrumbList"],
        "terms/accords": ["Legislation", "BreadcrumbList"],
        "": [None, None],
    }


def test_a_talk_in_json_has_its_date_place_and_people(output: Path) -> None:
    [script] = support.page(output, "talks/2021-01-20").select('script[type="application/ld+json"]')
    event = json.loads(script.get_text())["mainEntity"]
    assert (event["startDate"], event["location"]["name"]) == ("2021-01-20", "Harbour")
    assert [person["name"] for person in event["attendee"]] == ["José O’Brien", "Raúl Brenn", "Ana Aue"]
