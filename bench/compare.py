"""Whether two tools really did the same work: a sample of pages with all that they hold, the feeds and the sitemap."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from .corpus.note import FOLDERS, Corpus, Note
from .peers.tool import HOST

SAMPLE = 60
"""How many notes' pages are compared."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds, whatever its markup."""

    title: str
    summary: str
    words: tuple[str, ...]
    """The body's, in order; numbers of notes and footnotes, and what we show beside a number, left out."""
    links: tuple[str, ...]
    """Where the body's links lead, in order."""
    sources: tuple[str, ...]
    """The passages on which the page rests."""
    mentions: tuple[str, ...]
    """The pages that link here."""
    supports: tuple[str, ...]
    """A source's passages, each with a page that rests on it."""
    linked: tuple[str, ...]
    """Every page of the site that the page's own part links to."""
    about: str
    """In its structured data, what it is about: a type and a name."""
    works: tuple[str, ...]
    """There too, the works that it cites."""
    way: tuple[str, ...]
    """And the way to it from the home page."""
    previews: tuple[str, ...]
    """The pages that it names, shown in a few words each."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What a site holds besides its pages."""

    feeds: tuple[str, ...]
    """Each feed that the home page or the index of a kind names, with its number of entries."""
    sitemap: tuple[str, ...]
    """The notes' pages in it."""


PAGE = frozenset(field.name for field in fields(Page))
WHOLE = frozenset(field.name for field in fields(Whole))


def differences(corpus: Corpus, ours: Path, theirs: Path, alike: Collection[str]) -> Iterator[str]:
    """A line for each thing of those that both should hold in which two finished sites differ."""
    for note in sample(corpus):
        path = f"{note.path.strip('/')}/index.html"
        yield from _differences(path, *(read_page(site / path, note) for site in (ours, theirs)), alike)
    if WHOLE.intersection(alike):
        yield from _differences("the site", *(read_whole(site, corpus) for site in (ours, theirs)), alike)


def _differences(where: str, one: object, other: object, alike: Collection[str]) -> Iterator[str]:
    for name in sorted((PAGE | WHOLE).intersection(alike)):
        mine, its = getattr(one, name, ()), getattr(other, name, ())
        if mine != its:
            yield f"{where} {name}: {_first_difference(mine, its)}"


def sample(corpus: Corpus) -> tuple[Note, ...]:
    """Notes of every kind, evenly spread."""
    step = max(1, len(corpus.notes) // SAMPLE)
    return corpus.notes[::step]


def read_page(file: Path, note: Note) -> Page:
    """A page as far as it is compared."""
    soup = BeautifulSoup(file.read_bytes(), "lxml")
    data = soup.find("script", type="application/ld+json")
    structured = json.loads(data.get_text()) if data else {}
    main = _one(soup, "main")
    linked = sorted({link.partition("#")[0] for link in _links(main, note)})
    supports = sorted(_supports(main))
    body = _body(main)  # takes a source's passages out of the page
    for mark in body.select("sup, .footnote-backref, .footnote-ref, .passage-number, .provenance"):
        mark.extract()
    standfirst = main.select_one(".standfirst")
    return Page(
        title=_one(main, "h1").get_text(),
        summary=standfirst.get_text() if standfirst else "",
        links=tuple(_links(body, note)),
        words=tuple(_words(body)),
        sources=tuple(
            sorted({link for item in main.select(".notes li") for link in _links(item, note) if "#p" in link})
        ),
        mentions=tuple(sorted(_links(_section(main, "part-mentions"), note))),
        supports=tuple(supports),
        linked=tuple(linked),
        about="{@type} {name}".format(**structured["mainEntity"]) if "mainEntity" in structured else "",
        works=tuple(sorted(work["url"] for work in _several(structured.get("citation", [])))),
        way=tuple(step["item"]["@id"] for step in structured.get("breadcrumb", {}).get("itemListElement", ())),
        previews=tuple(sorted(_links(soup.select_one("section.previews"), note))),
    )


def read_whole(site: Path, corpus: Corpus) -> Whole:
    """What a site holds besides its pages, as far as it is compared."""
    feeds = {}
    for path in ("", *(f"{folder}/" for folder in FOLDERS.values())):
        soup = BeautifulSoup((site / path / "index.html").read_bytes(), "lxml")
        for link in soup.find_all("link", rel="alternate"):
            if str(link.get("type")) in _ENTRIES:
                text = (site / str(link["href"]).removeprefix(f"{urlsplit(HOST).path}/")).read_text()
                feeds[link["href"]] = f"{link['type']} with {_ENTRIES[str(link['type'])](text)} entries"
    found = set(re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text()))
    paths = (note.path for note in corpus.notes if HOST + note.path in found)
    return Whole(tuple(sorted(feeds.values())), tuple(paths))


_ENTRIES: dict[str, Callable[[str], int]] = {
    "application/atom+xml": lambda text: text.count("<entry>"),
    "application/feed+json": lambda text: len(json.loads(text)["items"]),
}
"""How many entries a feed of a type has."""


def _body(main: Tag) -> Tag:
    """The prose of a page: its first block of prose, or all passages of a source as one."""
    passages = main.select(".passage-text")
    if not passages:
        return _one(main, ".prose")
    whole = BeautifulSoup("<div></div>", "lxml").div
    assert whole
    for passage in passages:
        whole.append(passage)
    return whole


def _supports(main: Tag) -> Iterator[str]:
    """The passages of a source, each with a page that rests on it."""
    for block in main.select(".passage-supports"):
        holder = block if block.select_one(".passage-number") else block.parent
        assert holder
        passage = _one(holder, ".passage-number a")["href"]
        yield from sorted({f"{passage} {link}" for link in _hrefs(block) if not link.startswith("#")})


def _words(body: Tag) -> Iterator[str]:
    for piece in body.get_text(" ").split():
        word = piece.strip('.,"↩\N{VARIATION SELECTOR-15}')
        if word:
            yield word


def _links(part: Tag | None, note: Note) -> Iterator[str]:
    """Where links lead within the site, citations' marks and footnotes left out."""
    base = HOST + note.path
    for href in _hrefs(part):
        if not href.startswith("#"):
            full = urljoin(base, href)
            if full.startswith(f"{HOST}/"):
                split = urlsplit(full)
                yield split.path + (f"#{split.fragment}" if split.fragment else "")


def _hrefs(part: Tag | None) -> Iterator[str]:
    if part is not None:
        for anchor in part.find_all("a", href=True):
            yield str(anchor["href"])


def _section(main: Tag, id: str) -> Tag | None:
    return main.select_one(f'section[aria-labelledby="{id}"]')


def _one(part: Tag, selector: str) -> Tag:
    found = part.select_one(selector)
    if found is None:
        raise ValueError(f"a page without {selector}")
    return found


def _several(value: Any) -> list[Any]:
    """The values of a property, which stands without a list where it has but one."""
    return value if isinstance(value, list) else [value]


def _first_difference(one: object, other: object) -> str:
    if not isinstance(one, tuple) or not isinstance(other, tuple):
        return f"{one!r} and {other!r}"
    extra, lacking = [item for item in one if item not in other], [item for item in other if item not in one]
    if extra or lacking:
        return f"only ours {extra[:4]}, only theirs {lacking[:4]} ({len(one)} and {len(other)})"
    return f"another order or count ({len(one)} and {len(other)})"
