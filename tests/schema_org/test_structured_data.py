"""The JSON-LD of every page is sound by the vocabulary of schema.org, and holds no date that nobody wrote."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.schema_org.vocabulary import faults, is_date
from tests.support import ROOT, SITES, build, copy_site, page

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def blocks(output: Path) -> dict[str, Any]:
    """The block of every page, by the page's file."""
    files = {file.relative_to(output).as_posix(): file.read_text(encoding="utf-8") for file in output.rglob("*.html")}
    found = {path: BLOCK.findall(html) for path, html in files.items() if 'http-equiv="refresh"' not in html}
    assert {path: len(scripts) for path, scripts in found.items() if len(scripts) != 1} == {}
    return {path: json.loads(scripts[0]) for path, scripts in found.items()}


def leaves(value: Any) -> Iterator[Any]:
    """Every plain value of a block."""
    if isinstance(value, (dict, list)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from leaves(one)
    else:
        yield value


def check(output: Path, content: Path) -> None:
    """All pages of a built site, against the vocabulary and against its content."""
    found = blocks(output)
    assert {path: wrong for path, block in found.items() if (wrong := faults(block))} == {}
    written = set()
    for file in content.rglob("*.md"):
        written.update(re.findall(r"\b\d{4}(?:-\d\d(?:-\d\d)?)?\b", file.read_text(encoding="utf-8")))
    dates = {leaf for block in found.values() for leaf in leaves(block) if isinstance(leaf, str) and is_date(leaf)}
    assert dates - written == set()
    assert len(dates) > 5


def test_blocks_of_the_shipped_site_are_sound(shipped_site: Path) -> None:
    check(shipped_site, ROOT / "content")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(copy_site("good", tmp_path_factory.mktemp("good") / "site"), EXPLAINER_CARDS="yes")


def test_blocks_of_another_topic_are_sound(good: Path) -> None:
    check(good, SITES / "good" / "content")


@pytest.mark.parametrize(("path", "type", "about"), [
    ("talks/2029-05-03", ["WebPage", "Article"], "Event"),
    ("people/zoe-darlac", "ProfilePage", "Person"),
    ("figures/drawn-2029", ["WebPage", "Article"], "Dataset"),
    ("terms/linden-compact", ["WebPage", "Article"], "Legislation"),
    ("sources/tagblatt-2029-05-05", "WebPage", "NewsArticle"),
    ("sources/gauge-muehlheim", "WebPage", "Dataset"),
    ("talks", "CollectionPage", "ItemList"),
    ("about", "WebPage", None),
])  # fmt: skip
def test_each_kind_of_page_says_what_it_is_about(good: Path, path: str, type: object, about: str | None) -> None:
    block = blocks(good)[f"{path}/index.html"]
    assert (block["@type"], block.get("mainEntity", {}).get("@type")) == (type, about)
    assert block["image"] == page(good, path).find("meta", property="og:image")["content"]  # type: ignore[index]


def test_a_talk_names_its_sides_its_people_and_its_sources(good: Path) -> None:
    block = blocks(good)["talks/2029-05-03/index.html"]
    event, site = block["mainEntity"], "https://example.org/lindensee"
    assert event["startDate"] == "2029-05-03"
    assert [side["name"] for side in event["organizer"]] == ["Oberland", "Mühltal", "Seemark"]
    assert {"@type": "Person", "name": "Zoé d’Arlac", "url": f"{site}/people/zoe-darlac/"} in event["attendee"]
    assert {one["url"] for one in block["citation"]} == {
        f"{site}{link['href'].removeprefix('/lindensee')}"
        for link in page(good, "talks/2029-05-03").select(".notes .note-source a")
    }
    assert [step["name"] for step in block["breadcrumb"]["itemListElement"]] == [
        "Home", "Talks", page(good, "talks/2029-05-03").h1.get_text(),  # type: ignore[union-attr]
    ]  # fmt: skip


def test_a_figure_is_an_observation_that_rests_on_a_data_set(good: Path) -> None:
    data = blocks(good)["figures/drawn-2029/index.html"]["mainEntity"]
    assert (data["about"]["@type"], data["about"]["value"]) == ("Observation", 1000)
    assert data["isBasedOn"]["url"].startswith("https://example.org/lindensee/sources/")
    derived = blocks(good)["figures/cut-2029/index.html"]["mainEntity"]
    assert {one["@type"] for one in derived["isBasedOn"]} == {"Dataset"}


PERSON = {"@context": "https://schema.org", "@type": "Person", "name": "Zoë Darlač"}


@pytest.mark.parametrize(("more", "fault"), [
    ({}, None),
    ({"@type": "Persona"}, "the block: no type ['Persona']"),
    ({"nome": "Zoë"}, "nome: no property of that name"),
    ({"startDate": "2029"}, "startDate: Person does not have it, but CreativeWorkSeason, "),
    ({"affiliation": "The board"}, "affiliation: 'The board' is not of Organization"),
    ({"affiliation": {"@type": "Place", "name": "Here"}}, "affiliation: Place is not of Organization"),
    ({"affiliation": {"@type": "NGO", "name": "Here"}}, None),
    ({"affiliation": [{"@type": "NGO", "nome": "Here"}]}, "affiliation[0].nome: no property of that name"),
    ({"birthDate": "in May"}, "birthDate: 'in May' is not of Date"),
    ({"birthDate": "2029-13"}, "birthDate: '2029-13' is not of Date"),
    ({"sameAs": "wikidata"}, "sameAs: 'wikidata' is not of URL"),
    ({"jobTitle": []}, "jobTitle: an empty list"),
    ({"jobTitle": ""}, "jobTitle: '' is not of DefinedTerm, Text"),
    ({"@context": "http://example.org"}, "the block is no object in the context https://schema.org"),
])  # fmt: skip
def test_what_is_wrong_is_found(more: dict[str, Any], fault: str | None) -> None:
    found = faults({**PERSON, **more})
    assert len(found) == (1 if fault else 0), found
    assert not fault or found[0].startswith(fault)


def test_a_state_is_one_of_its_enumeration() -> None:
    event = {"@context": "https://schema.org", "@type": "Event", "name": "Round"}
    assert faults({**event, "eventStatus": "https://schema.org/EventPostponed"}) == []
    assert faults({**event, "eventStatus": "https://schema.org/Hardcover"}) != []
