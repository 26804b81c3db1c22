"""The feeds: all changes, those of a kind, and corrections alone; as Atom and as JSON Feed, in each language."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from explainer.model.feed import Feed, FeedEntry
from explainer.publish.feeds import atom, json_feed
from tests import support
from tests.link.world import PAGES, note, person
from tests.render.world import FILES

GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
"""RFC 4287, appendix B."""

ATOM = "{http://www.w3.org/2005/Atom}"

SPANISH = {
    "content/pages/home.es.md": note(
        "title: Las conversaciones\nsummary: Dos lados hablan.\ntemplate: home\nsave_as: es/index.html", "Hablan."
    ),
    "content/people/ana-aue.es.md": note("title: Ana Aue\nsummary: Ministra del Norte.\nreviewed: 2031-02-02", "Dijo."),
}

ALL = ("changes", "corrections", "figures", "people", "sources")
"""The feeds of the small site that have something in them: nothing of its talks and terms was reviewed."""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return support.build(support.draw(tmp_path_factory.mktemp("feeds"), {**FILES, **SPANISH}))


def read_json(file: Path) -> dict[str, Any]:
    feed: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return feed


def faults(text: bytes) -> list[str]:
    """Everything in which a feed is no valid Atom."""
    feed = etree.fromstring(text)
    GRAMMAR.validate(feed)
    found = [str(error) for error in GRAMMAR.error_log]
    ids = [each.text for each in feed.iter(f"{ATOM}id")]
    found += [f"twice: {id}" for id in {id for id in ids if ids.count(id) > 1}]
    if not (
        feed.findall(f"{ATOM}author") or all(entry.findall(f"{ATOM}author") for entry in feed.iter(f"{ATOM}entry"))
    ):
        found.append("no author")
    selves = [link for link in feed.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if len(selves) != 1:
        found.append("no link to itself")
    newest = max(each.findtext(f"{ATOM}updated") for each in feed.iter(f"{ATOM}entry"))
    if feed.findtext(f"{ATOM}updated") != newest:
        found.append("not updated with its newest entry")
    return found


def test_each_feed_is_there_in_both_forms_and_languages(output: Path) -> None:
    for folder in (output / "feeds", output / "es/feeds"):
        assert sorted(file.name for file in folder.iterdir()) == sorted(
            f"{name}.{form}" for name in ALL for form in ("atom.xml", "json")
        )


def test_every_feed_is_valid_atom(output: Path, shipped_site: Path) -> None:
    feeds = [*output.rglob("*.atom.xml"), *shipped_site.rglob("*.atom.xml")]

    assert len(feeds) > 12
    assert {str(file): found for file in feeds if (found := faults(file.read_bytes()))} == {}


def test_both_forms_tell_the_same(output: Path, shipped_site: Path) -> None:
    files = [*output.rglob("*.atom.xml"), *shipped_site.rglob("*.atom.xml")]
    for file in files:
        feed = read_json(file.with_name(file.name.replace(".atom.xml", ".json")))
        entries = etree.parse(file).getroot().findall(f"{ATOM}entry")
        assert [
            (item["id"], item["title"], item["content_html"], item["date_published"]) for item in feed["items"]
        ] == [
            tuple(entry.findtext(f"{ATOM}{name}") for name in ("id", "title", "content", "updated"))
            for entry in entries
        ]


def test_a_json_feed_says_what_it_is(output: Path) -> None:
    feed = read_json(output / "feeds/figures.json")

    assert {name: value for name, value in feed.items() if name != "items"} == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "A Small Site: Figures",
        "description": "What was reviewed or corrected.",
        "home_page_url": "https://example.org/repo/figures/",
        "feed_url": "https://example.org/repo/feeds/figures.json",
        "language": "en",
        "authors": [{"name": "A Small Site"}],
    }
    assert feed["items"] == [
        {
            "id": "tag:example.org,2031-03-04:/repo/figures/crossings-2021/",
            "url": "https://example.org/repo/figures/crossings-2021/",
            "title": "Crossings in 2021",
            "summary": feed["items"][0]["summary"],
            "content_html": ("<p>Corrected: “220900” now reads “220908”. The register counts to the last one.</p>"),
            "date_published": "2031-03-04T00:00:00Z",
            "tags": ["figure"],
            "language": "en",
        }
    ]


def test_a_feed_in_another_language_leads_to_its_pages_and_says_what_is_not_translated(output: Path) -> None:
    feed = read_json(output / "es/feeds/changes.json")
    people = read_json(output / "es/feeds/people.json")

    assert (feed["language"], feed["home_page_url"]) == ("es", "https://example.org/repo/es/")
    assert {(item["url"], item["language"]) for item in feed["items"]} == {
        ("https://example.org/repo/es/people/ana-aue/", "es"),
        ("https://example.org/repo/figures/crossings-2021/", "en"),
        ("https://example.org/repo/sources/tribune/", "en"),
    }
    assert [(item["title"], item["date_published"][:10]) for item in people["items"]] == [("Ana Aue", "2031-02-02")]
    entries = etree.parse(output / "es/feeds/changes.atom.xml").getroot().findall(f"{ATOM}entry")
    langs = [entry.get("{http://www.w3.org/XML/1998/namespace}lang") for entry in entries]
    assert sorted(langs, key=str) == [None, "en", "en"] or langs.count("en") == 2


def test_pages_name_the_feeds_that_are_about_them(output: Path) -> None:
    def named(path: str) -> list[str]:
        links = support.page(output, path).select('link[rel="alternate"][type]')
        return [str(link["href"]).removeprefix("/repo/") for link in links]

    everywhere = ["feeds/changes.atom.xml", "feeds/changes.json"]
    assert named("figures/crossings-2021") == named("talks") == everywhere
    assert named("figures") == [*everywhere, "feeds/figures.atom.xml", "feeds/figures.json"]
    assert named("corrections") == [*everywhere, "feeds/corrections.atom.xml", "feeds/corrections.json"]
    assert named("es/people") == [
        f"es/feeds/{name}" for name in ("changes.atom.xml", "changes.json", "people.atom.xml", "people.json")
    ]


def test_two_corrections_of_a_day_are_both_told(tmp_path: Path) -> None:
    twice = "\n".join(
        f"  - {{date: 2031-02-01, was: Was {number}., now: Now {number}., because: Read again.}}" for number in (1, 2)
    )
    ana = person("Ana Aue", f"reviewed: 2031-02-01\ncorrections:\n{twice}")
    output = support.build(support.draw(tmp_path, {**PAGES, "content/people/ana-aue.md": ana}))

    for name in ("changes", "people", "corrections"):
        [item] = read_json(output / f"feeds/{name}.json")["items"]
        assert item["content_html"] == (
            "<p>Corrected: “Was 1.” now reads “Now 1.”. Read again.</p>"
            "<p>Corrected: “Was 2.” now reads “Now 2.”. Read again.</p>"
        )


def test_feeds_go_where_the_settings_say(tmp_path: Path) -> None:
    conf = f'{support.SETTINGS}\nEXPLAINER_FEED_ATOM = "all.xml"\nEXPLAINER_KIND_FEED_ATOM = "f/{{slug}}.atom"\n'
    files = {**PAGES, "content/people/ana-aue.md": person("Ana Aue", "reviewed: 2031-02-01"), "pelican.conf.py": conf}
    output = support.build(support.draw(tmp_path, files))

    assert all((output / path).is_file() for path in ("all.xml", "all.json", "f/people.atom", "f/people.json"))


def test_signs_of_markup_stay_words() -> None:
    entry = FeedEntry(
        'tag:a,2031-01-01:/<&">',
        'A <b> & "c"',
        'https://a.example/?a=1&b="',
        date(2031, 1, 1),
        "en",
        "term",
        "1 < 2 & 3",
        "<p>1 &lt; 2</p>",
    )
    feed = Feed(
        "changes",
        'T < "t" &',
        "All",
        "",
        "A & B",
        "en",
        "https://a.example/",
        "f.xml",
        "f.json",
        "https://a.example/f.xml",
        "https://a.example/f.json",
        (entry,),
    )

    parsed = etree.fromstring(atom(feed).encode()).find(f"{ATOM}entry")
    assert (parsed.findtext(f"{ATOM}title"), parsed.findtext(f"{ATOM}content")) == (entry.title, entry.content)
    assert parsed.find(f"{ATOM}link").get("href") == entry.url
    assert "description" not in json.loads(json_feed(feed))
