"""The shape of what records hold beside the front matter, for their schema; nothing is built out of these."""

from __future__ import annotations

from typing import Literal

from ..model.claim import Attribution
from ..model.part import Part

Address = str


class Quote(Part):
    """Words that the text of a page quotes, word for word."""

    words: str
    """The words."""
    source: str
    """The source and passage in which they stand."""


class Passage(Part):
    """One paragraph of a source. Where the source's rights do not allow more, it is a summary in our own words."""

    id: str
    """What a citation names behind the #."""
    text: str
    """Its words, as Markdown."""
    attribution: Attribution
    """Who stands behind it: a document, a named speaker, an unnamed one, or the reporter's own voice."""
    by: str | None = None
    """Who speaks in it: a person's ref, or words that describe them."""


class Page(Part):
    """What the record of every note has beside its front matter."""

    ref: str
    """What other records call it by: kind:id."""
    page: Address
    """The address of its page."""
    file: str
    """The file in content/ that says it."""


class Text(Part):
    """What a page's own text rests on. The text itself stands on the page."""

    cites: tuple[str, ...] = ()
    """The sources and passages that its text cites, in the order of their numbers on the page."""
    quotes: tuple[Quote, ...] = ()
    """What its text quotes."""
    uses: tuple[str, ...] = ()
    """Every ref and passage that its page shows, links to, rests on or is worked out from."""
    paragraphs: tuple[str, ...] = ()
    """A fingerprint of each paragraph of its text, by which one sees whether it changed."""


class Side(Part):
    """A party to the talks."""

    id: str
    """What records call it by."""
    name: str
    """Its name."""
    adjective: str
    """What is said of its delegation, its minister or its account."""


class File(Part):
    """A file with the records of one kind."""

    of: Literal["source", "talk", "person", "figure", "term"]
    """The kind."""
    file: str
    """Where it is, seen from the site's address."""
    records: int
    """How many records it holds."""


class Table(Part):
    """A table of observations, as a CSV file."""

    file: str
    """Where it is, seen from the site's address."""
    columns: tuple[str, ...]
    """Its columns; the series of its figures say what they mean."""
    rows: int
    """How many rows it has below the names of its columns."""
    figures: tuple[str, ...]
    """The figures that rest on it."""
    sources: tuple[str, ...]
    """The sources and passages from which its rows come."""


class Licence(Part):
    """What our own words may be used under. Quotations belong to those who said them; sources have their own rights."""

    name: str | None = None
    """What it is called; left out where nothing is said."""
    url: Address | None = None
    """Where it can be read."""


class OrdinaryPage(Part):
    """A page about the site, such as the home page."""

    file: str
    """The file in content/ that says it."""
    page: Address
    """Its address."""
    lang: str
    """The language of its words."""
    title: str
    """What it is called."""
    summary: str
    """One sentence that stands alone."""
    figures: tuple[str, ...] = ()
    """The figures that it shows."""
    uses: tuple[str, ...] = ()
    """Every ref and passage that it shows or links to."""
    paragraphs: tuple[str, ...] = ()
    """A fingerprint of each paragraph of its text."""


class Site(Part):
    """What the site is, and which files there are."""

    name: str
    """What the site is called."""
    tagline: str
    """What it is about, in a few words."""
    page: Address
    """The address of its home page, behind which every file of it lies."""
    lang: str
    """The language of the records; a translation stands within its record."""
    languages: tuple[str, ...]
    """All languages in which something is published."""
    licence: Licence
    """What our own words may be used under."""
    sides: tuple[Side, ...]
    """The parties to the talks, in the order in which pages list them."""
    tables: tuple[Table, ...]
    """The tables of observations, by name."""
    files: tuple[File, ...]
    """The files with the records, one for each kind."""
    pages: tuple[OrdinaryPage, ...]
    """Pages about the site."""
