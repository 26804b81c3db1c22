"""Sites that do not hold the same are told apart before anything is measured."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bench.compare import PAGE, WHOLE, differences
from bench.corpus.build import build_corpus
from bench.modes import MODES
from bench.pairs import Track
from bench.peers.ours import Ours

CORPUS = build_corpus(100)
NOTE = next(note for note in CORPUS.notes if note.kind == "person")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our site of the corpus, finished."""
    track = Track(Ours(), CORPUS, tmp_path_factory.mktemp("bench") / "ours")
    track.run(MODES["cold"])
    return track.folder / "output"


@pytest.fixture
def other(site: Path, tmp_path: Path) -> Path:
    """A copy of it, to damage."""
    shutil.copytree(site, tmp_path / "other")
    return tmp_path / "other"


def told(site: Path, other: Path) -> list[str]:
    """In what two sites differ, without the details."""
    return [line.partition(": ")[0] for line in differences(replace(CORPUS, notes=(NOTE,)), site, other, PAGE | WHOLE)]


def test_a_site_is_like_itself_and_holds_all_that_is_compared(site: Path, other: Path) -> None:
    assert told(site, other) == []
    assert 'class="previews' in (site / NOTE.path.strip("/") / "index.html").read_text()


@pytest.mark.parametrize(
    ("part", "found", "put"),
    [
        ("title", r"<h1>", "<h1>The late "),
        ("summary", r'<p class="standfirst">', '<p class="standfirst">Once '),
        ("words", r'<div class="prose">\n<p>\w+', '<div class="prose">\n<p>Other'),
        ("links", r'<p>([^<]*)<a class="ref[^>]*>([^<]*)</a>', r"<p>\1\2"),
        ("mentions", r'(?s)(<ul class="mention-list.*?)<li>.*?</li>', r"\1"),
        ("sources", r'(?s)(<section class="notes".*?)<li.*?</li>', r"\1"),
        ("about", r'"mainEntity":\{"@type":"Person"', '"mainEntity":{"@type":"Place"'),
        ("works", r'("citation":\[)\{[^}]*\},', r"\1"),
        ("way", r'\{"@type":"ListItem","position":2.*?\}\},', ""),
        ("previews", r'(?s)(<section class="previews.*?)<li.*?</li>', r"\1"),
    ],
)
def test_a_page_that_lacks_something_is_told(site: Path, other: Path, part: str, found: str, put: str) -> None:
    file = other / NOTE.path.strip("/") / "index.html"
    text, count = re.subn(found, put, file.read_text(), count=1)
    assert count == 1
    file.write_text(text)
    assert f"{NOTE.path.strip('/')}/index.html {part}" in told(site, other)


@pytest.mark.parametrize(("part", "name"), [("feeds", "feeds/people.atom.xml"), ("sitemap", "sitemap.xml")])
def test_feeds_and_sitemap_that_lack_a_page_are_told(site: Path, other: Path, part: str, name: str) -> None:
    file = other / name
    entry = rf"(?s)<(entry|url)>(?:(?!</\1>).)*{NOTE.path}.*?</\1>"
    text, count = re.subn(entry, "", file.read_text(), count=1)
    assert count == 1
    file.write_text(text)
    assert told(site, other) == [f"the site {part}"]
