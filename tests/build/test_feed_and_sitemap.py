"""The feed of changes, the sitemap and robots.txt: what machines read of a site."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from lxml import etree

from tests import support
from tests.link.world import PAGES, note, person
from tests.render.world import FILES, plain

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return support.build(support.draw(tmp_path_factory.mktemp("feed"), FILES))


def entries(output: Path) -> list[dict[str, str]]:
    """The entries of the feed."""
    feed = etree.parse(output / "feeds" / "changes.atom.xml").getroot()
    return [
        {
            "title": entry.findtext(f"{ATOM}title"),
            "link": entry.find(f"{ATOM}link").get("href"),
            "updated": entry.findtext(f"{ATOM}updated") or entry.findtext(f"{ATOM}published"),
            "content": plain(BeautifulSoup(entry.findtext(f"{ATOM}content") or "", "lxml")),
        }
        for entry in feed.iter(f"{ATOM}entry")
    ]


def test_the_feed_tells_corrections_and_reviews_newest_first(output: Path) -> None:
    assert [(entry["title"], entry["link"], entry["updated"][:10]) for entry in entries(output)] == [
        ("Crossings in 2021", "https://example.org/repo/figures/crossings-2021/", "2031-03-04"),
        ("Ana Aue", "https://example.org/repo/people/ana-aue/", "2031-02-01"),
        ("Talks go on", "https://example.org/repo/sources/tribune/", "2031-01-31"),
    ]
    assert entries(output)[0]["content"] == (
        "Corrected: “220900” now reads “220908”. The register counts to the last one."
    )


def test_the_feed_has_ids_of_its_own_and_links_to_itself(output: Path) -> None:
    feed = etree.parse(output / "feeds" / "changes.atom.xml").getroot()
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids) == 3
    own = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert own["self"] == "https://example.org/repo/feeds/changes.atom.xml"
    assert feed.findtext(f"{ATOM}updated").startswith("2031-03-04")


def test_every_page_names_the_feed(output: Path) -> None:
    for path in ("", "talks", "talks/2021-01-20", "404.html"):
        feeds = support.page(output, path).select('link[type="application/atom+xml"]')
        assert [feed["href"] for feed in feeds] == ["/repo/feeds/changes.atom.xml"]


def test_the_sitemap_has_every_page_but_the_one_for_missing_addresses(output: Path) -> None:
    urls = etree.parse(output / "sitemap.xml").getroot().findall(f"{SITEMAP}url")
    modified = {url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in urls}
    pages = {file.relative_to(output).as_posix().removesuffix("index.html") for file in output.rglob("*.html")}
    assert set(modified) == {f"https://example.org/repo/{page}" for page in pages - {"404.html"}}
    assert len(urls) == len(modified)
    assert {url: day for url, day in modified.items() if day} == {
        "https://example.org/repo/people/ana-aue/": "2031-02-01",
        "https://example.org/repo/sources/tribune/": "2031-01-31",
    }


def test_robots_may_read_everything_and_find_the_sitemap(output: Path) -> None:
    assert (output / "robots.txt").read_text(encoding="utf-8").split("\n") == [
        "User-agent: *",
        "Allow: /",
        "",
        "Sitemap: https://example.org/repo/sitemap.xml",
        "",
    ]
    assert (output / ".nojekyll").read_bytes() == b""


def test_a_site_on_which_nothing_was_reviewed_has_no_feed_and_names_none(tmp_path: Path) -> None:
    output = support.build(support.draw(tmp_path, {**PAGES, "content/people/ana-aue.md": person("Ana Aue")}))
    assert list(output.rglob("*atom*")) == []
    assert support.page(output, "").select('link[type="application/atom+xml"]') == []


def test_titles_with_signs_of_markup_stay_words(tmp_path: Path) -> None:
    tricky = note('title: "Ana <b> & \\"Aue\\""\nsummary: "One < two & three."\nreviewed: 2031-02-01')
    output = support.build(support.draw(tmp_path, {**PAGES, "content/people/ana-aue.md": tricky}))
    assert [entry["title"] for entry in entries(output)] == ['Ana <b> & "Aue"']
    page = support.page(output, "people/ana-aue")
    assert page.h1 is not None
    assert plain(page.h1) == 'Ana <b> & "Aue"'
    assert [meta["content"] for meta in page.select('meta[name="description"]')] == ["One < two & three."]
