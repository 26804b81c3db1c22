"""The example pages and the gallery render, and read as whole documents."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup

from tests.theme import gallery, samples

PAGES = {**samples.PAGES, "parts": ("parts.html", samples.PARTS)}


def document(name: str) -> BeautifulSoup:
    env = gallery.environment()
    html = gallery.gallery(env) if name == "parts" else gallery.render(env, *samples.PAGES[name])
    return BeautifulSoup(html, "lxml")


@pytest.mark.parametrize("name", PAGES)
def test_page_is_a_whole_document(name: str) -> None:
    page = document(name)
    ids = Counter(tag["id"] for tag in page.find_all(id=True))
    assert page.html is not None
    assert page.html["lang"] == "en"
    assert len(page.find_all("h1")) == 1
    assert page.title is not None
    assert page.title.string == PAGES[name][1].head_title
    assert page.find("main", id="main")
    assert page.find("a", class_="skip", href="#main")
    assert [id for id, times in ids.items() if times > 1] == []
    pointed = {
        word for tag in page.find_all(attrs={"aria-labelledby": True}) for word in tag["aria-labelledby"].split()
    }
    pointed |= {link["href"][1:] for link in page.find_all("a", href=re.compile("^#"))}
    assert pointed - set(ids) - {mark for note in samples.NOTES for mark in note.marks} == set()


@pytest.mark.parametrize("name", PAGES)
def test_headings_skip_no_level(name: str) -> None:
    levels = [int(heading.name[1]) for heading in document(name).find_all(re.compile("^h[1-6]$"))]
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_gallery_shows_every_part() -> None:
    env = gallery.environment()
    shown = env.loader.get_source(env, "parts.html")[0] + env.loader.get_source(env, "base.html")[0]  # type: ignore[union-attr]
    names = [name for name in env.list_templates() if name.startswith("parts/")]
    assert [name for name in names if f'"{name}"' not in shown and name != "parts/mentions.html"] == []


def test_navigation_marks_where_the_reader_is() -> None:
    marks = {
        name: [(link.get_text(), link["aria-current"]) for link in document(name).select("header nav [aria-current]")]
        for name in ("talk", "talks", "timeline", "page")
    }
    assert marks == {
        "talk": [("Talks", "true")],
        "talks": [("Talks", "page")],
        "timeline": [("Timeline", "page")],
        "page": [],
    }


def test_a_page_not_to_be_found_says_so_to_search_engines() -> None:
    page = document("404")
    assert page.find("meta", attrs={"name": "robots", "content": "noindex"})
    assert not page.find("link", rel="canonical")


def test_silences_are_named_with_years_and_months() -> None:
    assert [gap.get_text(strip=True) for gap in document("timeline").select(".timeline-gap")] == [
        "No talks for about 3 years 9 months"
    ]


def test_notes_point_back_to_their_marks() -> None:
    page = document("talk")
    assert [link["href"] for link in page.select("#note-1 .note-marks a")] == ["#cite-1-1", "#cite-1-2"]
    assert page.find(id="cite-1-2")
