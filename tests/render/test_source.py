"""A source's page: where it comes from, its passages, and what on the site rests on each."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests import support
from tests.link.world import links
from tests.render.world import items, plain, section


@pytest.fixture
def tribune(output: Path) -> BeautifulSoup:
    return support.page(output, "sources/tribune")


def test_the_facts_say_where_it_comes_from(tribune: BeautifulSoup) -> None:
    facts = section(tribune, "part-facts")
    assert dict(zip(items(facts, "dt"), items(facts, "dd"), strict=True)) == {
        "Publisher": "The Tribune",
        "By": "Eva Marsh, Otto Quill",
        "Dateline": "HARBOUR, Jan. 20",
        "Published": "January 20, 2021",
        "Read on": "February 1, 2031",
        "Language": "Spanish",
        "Rights": "All rights reserved; only short quotations are given here",
        "Read it": "OriginalArchived copy",
        "Copies": "Talks go on, as the Courier printed it",
    }
    assert [link["href"] for link in facts.select("dd a")] == [
        "https://example.org/tribune",
        "https://example.org/archive/tribune",
        "/repo/sources/tribune-copy/",
    ]


def test_what_was_not_seen_is_said(output: Path) -> None:
    copy = section(support.page(output, "sources/tribune-copy"), "part-facts")
    facts = dict(zip(items(copy, "dt"), items(copy, "dd"), strict=True))
    assert {name: facts[name] for name in ("By", "Published", "A copy of")} == {
        "By": "Not seen",
        "Published": "Not seen",
        "A copy of": "Talks go on",
    }


def test_each_passage_lists_the_statements_it_supports_page_by_page(tribune: BeautifulSoup) -> None:
    supports = {str(passage["id"]): items(passage, "li p") for passage in tribune.select(".passage")}
    assert supports == {
        "p1": ["Second round Talk", "Ana Aue called it “a beginning”.", "It will go on counting."],
        "p2": [
            "Second round Talk", "The North counts them.",
            "Crossings in 2021 Figure", "Crossings in 2021: 221,000",
        ],
        "p3": [
            "Second round Talk", "There had been 220,908 crossings, 471% more.", "Visas are given again.",
            "The talks of the two sides Page", "They met in Second round.",
            "Crossings in 2021 Figure", "Crossings in 2021: 220,000",
        ],
        "p4": [],
    }  # fmt: skip


def test_each_passage_says_whose_voice_it_is(tribune: BeautifulSoup) -> None:
    assert items(tribune, ".passage-voice") == [
        "Said by a named speaker: Ana Aue",
        "Said by an unnamed speaker: an aide to the envoy",
        "In the reporter’s own voice",
        "In the reporter’s own voice",
    ]


def test_an_account_lists_the_talk_it_is_of_and_an_original_its_copies(output: Path, tribune: BeautifulSoup) -> None:
    readout = support.page(output, "sources/south-readout")
    assert links(section(readout, "part-mentions")) == [("Second round", "talks/2021-01-20")]
    assert ("Talks go on, as the Courier printed it", "sources/tribune-copy") in links(
        section(tribune, "part-mentions")
    )


def test_passages_have_their_anchors_and_stand_once(tribune: BeautifulSoup) -> None:
    assert [passage["id"] for passage in tribune.select(".passage")] == ["p1", "p2", "p3", "p4"]
    assert plain(tribune).count("Nothing rests on this.") == 1
