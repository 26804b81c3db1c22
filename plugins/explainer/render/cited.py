"""What pages say of a citation: worked out once, whichever of them make it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..frozen import frozen
from ..model.agreement import story_of
from ..model.claim import Attribution
from ..model.provenance import passage_of
from ..model.refs import Citation, Ref
from ..model.source import Source
from .views import DateView, Link, Words

if TYPE_CHECKING:
    from .edition import Edition


@frozen
class Cited:
    """A source and a passage of it, as pages show them."""

    source: Link
    type: str
    """What the source is: article, law, …"""
    publisher: str
    date: DateView | None
    """When the source appeared; None where that was not seen."""
    passage: str
    """p6, or empty where the source is cited as a whole."""
    passage_url: str
    """The passage on the source's page of ours."""
    attribution: Attribution
    """Who stands behind it."""
    speaker: Words | None
    """Who speaks in the passage: a person's page, or the words that describe them."""
    url: str
    """The source's own address; empty where it has none."""
    archived: str
    story: Ref
    """The original, where the source is a copy of another; else the source itself."""
    foreign: str
    """The language of the source's words where it is not that of the page."""


class Citations:
    """Answers for an edition."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._known: dict[Citation, Cited] = {}

    def of(self, citation: Citation) -> Cited:
        """What there is to say of a citation of a source that is there."""
        if citation not in self._known:
            self._known[citation] = self._cited(citation)
        return self._known[citation]

    def _cited(self, citation: Citation) -> Cited:
        edition = self._edition
        source = edition.site.notes[citation.source]
        assert isinstance(source, Source)
        link = edition.link(citation.source)
        return Cited(
            source=link,
            type=source.type,
            publisher=edition.publisher(source),
            date=edition.optional_date(source.published),
            passage=citation.passage or "",
            passage_url=f"{link.url}#{citation.passage}" if citation.passage else link.url,
            attribution=source.attribution_of(citation.passage),
            speaker=self._speaker(citation),
            url=source.url or "",
            archived=source.archived or "",
            story=story_of(edition.site, citation.source),
            foreign=source.foreign_to(edition.lang),
        )

    def _speaker(self, citation: Citation) -> Words | None:
        edition = self._edition
        found = passage_of(edition.site, citation, edition.lang)
        if not found or not found.by:
            return None
        person: Ref | None = found.speaker
        return edition.words(person) if person and edition.note(person) else Words(found.by)
