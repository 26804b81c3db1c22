"""A person's page: what is written of them, and what talks and sources say they did."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests import support
from tests.link.world import links
from tests.render import world
from tests.render.world import items, note, plain, section, term


@pytest.fixture
def ana(output: Path) -> BeautifulSoup:
    return support.page(output, "people/ana-aue")


def test_roles_over_time_say_what_is_known_and_how_exactly(ana: BeautifulSoup, output: Path) -> None:
    assert items(section(ana, "part-roles"), "li") == [
        "Envoy1 Ministry March 2015 to June 2019",
        "Minister2 the government of the North from about July 2019; seen in it on January 20, 2021",
    ]
    raul = support.page(output, "people/raul-brenn")
    assert items(section(raul, "part-roles"), "li") == ["Adviser1 seen in it on January 20, 2021"]


def test_talks_attended_are_those_that_were_held_newest_first_with_the_role_of_that_day(
    ana: BeautifulSoup, output: Path
) -> None:
    assert [items(row, "td, th") for row in section(ana, "part-talks").select("tbody tr")] == [
        ["January 20, 2021", "Second round", "Harbour", "Led the delegation", "Minister", "Held"],
        ["April 20, 2017", "First round", "Harbour", "Led the delegation", "Envoy", "Held"],
    ]
    raul = support.page(output, "people/raul-brenn")
    assert [items(row, "td, th")[3:] for row in section(raul, "part-talks").select("tbody tr")] == [
        ["Member", "Adviser", "Held"],
        ["Led the delegation", "Not seen", "Held"],
    ]


def test_quotations_are_words_from_passages_in_which_they_speak(ana: BeautifulSoup) -> None:
    [quotation] = ana.select("figure.quotation")
    assert (
        plain(quotation)
        == "“a beginning” Talks go on, The Tribune, January 20, 2021, passage 1, Original. Quoted in Second round."
    )
    assert links(quotation) == [
        ("Talks go on", "sources/tribune"),
        ("passage\u00a01", "sources/tribune/#p1"),
        ("Second round", "talks/2021-01-20"),
    ]


def test_what_was_said_last_stands_first(tmp_path: Path) -> None:
    said = '"{}", said Mr. Brenn of the crossings. {{#p1 by="person:raul-brenn"}}'
    files = {
        f"content/sources/{id}.md": note(
            f"title: {id}\nsummary: What was said.\ntype: article\npublisher: The Tribune\npublished: {day}\n"
            f"rights: public-domain\nurl: https://example.org/{id}",
            said.format(words),
        )
        for id, day, words in (("a-first", "2021-03-01", "too many"), ("b-later", "2021-04-01", "far too many"))
    }
    files["content/terms/harbour.md"] = term(
        "Harbour", body='They were [@a-first#p1 "too many"], then [@b-later#p1 "far too many"].'
    )
    output = support.build(support.draw(tmp_path, world.FILES | files))
    raul = support.page(output, "people/raul-brenn")
    assert [plain(each)[:14] for each in raul.select("figure.quotation")] == ["“far too many”", "“too many” a-f"]


def test_people_met_at_the_same_talks_are_counted(ana: BeautifulSoup) -> None:
    assert items(section(ana, "part-related"), "li") == ["Raúl Brenn 2 talks", "José O’Brien 1 talk"]


def test_what_links_here_is_every_page_that_names_them(ana: BeautifulSoup) -> None:
    assert [
        (plain(one.select("a")[0]), plain(one.select(".mention-sentence")[0])) for one in ana.select(".mentions li")
    ] == [
        ("First round", "First round, at which the two sides talked about what both of them wanted."),
        ("Second round", "Ana Aue called it “a beginning”."),
        ("Third round", "Third round, at which the two sides talked about what both of them wanted."),
        ("Lena Linde", "She heard Ana Aue say so."),
        ("Crossings in 2021", "A number that comes up on the pages of this site."),
    ]


def test_the_facts_give_side_names_that_tell_something_and_wikidata(ana: BeautifulSoup, output: Path) -> None:
    facts = section(ana, "part-facts")
    assert items(facts, "dt") == ["Side", "Latest role seen", "Talks attended", "Other names", "Elsewhere"]
    assert items(facts, "dd")[:3] == ["North", "Minister", "2"]
    assert items(facts, "dd li") == ["Ana María Aue", "Ana M. Aue"]
    raul = support.page(output, "people/raul-brenn")
    assert items(section(raul, "part-facts"), "dt") == ["Side", "Latest role seen", "Talks attended"]
    assert [link["href"] for link in facts.select("dd a")] == ["https://www.wikidata.org/wiki/Q42"]


def test_somebody_of_no_side_who_did_nothing_has_a_short_page(output: Path) -> None:
    lena = support.page(output, "people/lena-linde")
    assert items(section(lena, "part-facts"), "dd") == ["None of the parties", "0"]
    assert lena.select("#part-roles, #part-talks, #part-quotations, #part-related, #part-mentions, #part-notes") == []
