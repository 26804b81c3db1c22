"""The site's notes, made ready once for every article that is held against them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlsplit

from ...model.claim import Claim
from ...model.figure import Figure
from ...model.likeness import stems
from ...model.names import fold
from ...model.quotations import folded, quoted
from ...model.refs import Ref
from ...model.shingles import shingles
from ...model.site import Site
from ...model.source import Source
from ...model.term import Term
from ..find.parties import PartyWords, party_words


@dataclass(frozen=True)
class NotedSource:
    """A known source."""

    note: Source
    addresses: frozenset[str]
    slug: str
    """The words of its address, which often are its title."""
    quotations: tuple[str, ...]
    """What its digest quotes, folded; two words at the least."""
    shingles: frozenset[str]
    """Of its original, where that is on this machine."""


@dataclass(frozen=True)
class Subject:
    """What a number counts, as words to compare."""

    countries: frozenset[str]
    """Countries and sides, by key."""
    stems: frozenset[str]


@dataclass(frozen=True)
class NotedFigure:
    """A known figure that has a number."""

    note: Figure
    value: Decimal
    countries: frozenset[str]
    """Whom or what it counts, where its words name countries."""
    wordings: tuple[frozenset[str], ...]
    """What it counts, in the words of the note first, then of its title, its claims and its translations: as stems,
    without countries, scope and time."""
    scopes: tuple[str, ...]
    """The folded names of its scope; none where its scope goes without saying."""
    claims: tuple[Claim, ...]
    """The reports of it that still stand."""

    @property
    def all_words(self) -> frozenset[str]:
        """The stems of all its wordings."""
        return frozenset().union(*self.wordings)


@dataclass(frozen=True)
class Noted:
    """All of a site that comparing asks for."""

    sources: tuple[NotedSource, ...]
    figures: tuple[NotedFigure, ...]
    words: PartyWords
    fiscal_start: tuple[int, int]
    """The month and day on which a fiscal year begins."""

    @classmethod
    def of(cls, site: Site) -> Noted:
        """Make a site's notes ready."""
        words = party_words(site.settings.lang, site.settings)
        return cls(tuple(_sources(site)), tuple(_figures(site, words)), words, site.settings.fiscal_year_start)


def subject_of(text: str, words: PartyWords) -> Subject:
    """What some words are about. The people of a country count as the country."""
    singular = re.sub(r"(?<=[a-z])s\b", "", text)
    countries = {party.key for each in (text, singular) for party in words.found(each)}
    named = {
        stem
        for each in (text, singular)
        for party in words.found(each)
        for stem in stems(each[party.start : party.end])
    }
    return Subject(frozenset(countries), stems(text) - named)


def address_of(url: str) -> str:
    """An address without scheme, www, query and the slash at its end; of an archived copy, that of the original."""
    archived = re.search(r"/web/\d+\w*/(.+)$", url)
    url = archived[1] if archived else url
    parts = urlsplit(url if "//" in url else f"//{url}")
    host = (parts.netloc or "").lower().removeprefix("www.").removeprefix("amp.").removeprefix("m.")
    path = re.sub(r"/(?:amp/?)?$", "", parts.path)
    return f"{host}{path}".rstrip("/") if path.strip("/") else ""


def slug_of(url: str) -> str:
    """The words of an address's longest part."""
    parts = [re.sub(r"\.\w{2,5}$", "", part) for part in urlsplit(url).path.split("/")]
    longest = max(parts, key=lambda part: part.count("-") + part.count("_"), default="")
    return fold(re.sub(r"[-_]+", " ", longest))


def _sources(site: Site) -> Iterator[NotedSource]:
    for note in site.of("source"):
        if not isinstance(note, Source):
            continue
        urls = [url for url in (note.url, note.archived) if url]
        words = tuple(dict.fromkeys(each for _, said in quoted(note.body) if " " in (each := folded(said))))
        whole = "\n\n".join(passage.text for passage in note.passages.values()) if note.text == "full" else ""
        original = site.originals.get(note.ref.id, whole)
        yield NotedSource(
            note,
            frozenset(filter(None, map(_safe_address, urls))),
            slug_of(note.url or "") if note.url else "",
            words,
            frozenset(shingles(original)) if original else frozenset(),
        )


def _safe_address(url: str) -> str:
    try:
        return address_of(url)
    except ValueError:
        return ""


def _figures(site: Site, words: PartyWords) -> Iterator[NotedFigure]:
    for note in site.of("figure"):
        value = site.number(note) if isinstance(note, Figure) else None
        if not isinstance(note, Figure) or value is None:
            continue
        claims = tuple(claim for claim in note.reported if claim.standing == "current")
        scopes = tuple(_scopes(note, site))
        said = [note.counts, note.title, *note.aliases, *(claim.counts for claim in claims if claim.counts)]
        said += [
            each.counts for (ref, _), each in site.translations.items() if ref == note.ref and isinstance(each, Figure)
        ]
        subjects = [subject_of(text, words) for text in said]
        apart = frozenset().union(*map(stems, scopes))
        wordings = tuple(frozenset(stem for stem in each.stems - apart if not _is_time(stem)) for each in subjects)
        countries = subjects[0].countries or subjects[1].countries
        yield NotedFigure(note, value, countries, wordings, scopes, claims)


def _is_time(stem: str) -> bool:
    return stem[0].isdigit() or stem in _TIMES


_TIMES = frozenset(
    [
        "fisca",
        "year",
        "years",
        "month",
        "janua",
        "febru",
        "march",
        "april",
        "may",
        "june",
        "july",
        "augus",
        "septe",
        "octob",
        "novem",
        "decem",
    ]
)
"""Stems of what says when, and not what."""


def _scopes(note: Figure, site: Site) -> Iterator[str]:
    if isinstance(note.scope, Ref):
        term = site.notes.get(note.scope)
        if isinstance(term, Term):
            yield from map(fold, term.names)
        translations = (each for (ref, _), each in site.translations.items() if ref == note.scope)
        for each in translations:
            yield from map(fold, each.names)
    elif note.scope:
        yield fold(note.scope)
