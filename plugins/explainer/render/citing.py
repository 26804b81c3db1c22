"""The numbered notes at the foot of a page: the body's citations first, then those of its facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..model.body import Body
from ..model.provenance import passage_of
from ..model.refs import Citation, Ref
from ..model.source import Source
from .edition import Edition
from .originals import at_words, same_language
from .views import Cite, SourceNote, Words


class Notes:
    """Numbers the citations of one page; the same citation always gets the same number."""

    def __init__(self, edition: Edition, body: Body | None) -> None:
        self._edition = edition
        self._numbers: dict[Citation, int] = {}
        uses = body.citations if body else ()
        self._quoted = {use.citation: use.words for use in reversed(uses) if use.words}
        self._marks = Counter(use.citation for use in body.citations) if body else Counter()
        self.cite(body.numbered if body else ())

    def cite(self, citations: Iterable[Citation]) -> tuple[Cite, ...]:
        """The marks for a statement's citations."""
        return tuple(Cite(self._numbers.setdefault(citation, len(self._numbers) + 1)) for citation in citations)

    @property
    def sources(self) -> tuple[Source, ...]:
        """What is cited, each source once."""
        found = dict.fromkeys(citation.source for citation in self._numbers)
        return tuple(source for ref in found if isinstance(source := self._edition.site.notes.get(ref), Source))

    def views(self) -> tuple[SourceNote, ...]:
        """The notes in the order of their numbers; call it once everything is cited."""
        return tuple(self._note(citation, number) for citation, number in self._numbers.items())

    def _note(self, citation: Citation, number: int) -> SourceNote:
        edition = self._edition
        source = edition.site.notes[citation.source]
        assert isinstance(source, Source)
        link = edition.link(citation.source)
        words = self._quoted.get(citation, "") if same_language(source, edition.lang) else ""
        return SourceNote(
            number=number,
            source=link,
            publisher=edition.publisher(source),
            date=edition.optional_date(source.published),
            passage=citation.passage or "",
            passage_url=passage_url(edition, citation),
            attribution=edition.attribution(citation),
            speaker=speaker(edition, citation),
            url=at_words(source.url or "", words),
            archived=at_words(source.archived or "", words),
            marks=tuple(f"cite-{number}-{use}" for use in range(1, self._marks[citation] + 1)),
        )


def passage_url(edition: Edition, citation: Citation) -> str:
    """The address of a passage on its source's page of ours."""
    url = edition.link(citation.source).url
    return f"{url}#{citation.passage}" if citation.passage else url


def speaker(edition: Edition, citation: Citation) -> Words | None:
    """Who speaks in a passage: a person's page, or the words that describe them."""
    found = passage_of(edition.site, citation, edition.lang)
    if not found or not found.by:
        return None
    person: Ref | None = found.speaker
    return edition.words(person) if person and edition.note(person) else Words(found.by)
