"""The numbered notes at the foot of a page: the body's citations first, then those of its facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..model.body import Body
from ..model.refs import Citation, Ref
from .cited import Cited
from .edition import Edition
from .originals import at_words
from .views import Cite, SourceNote


class Notes:
    """Numbers the citations of one page; the same citation always gets the same number."""

    def __init__(self, edition: Edition, body: Body | None) -> None:
        self._edition = edition
        self._numbers: dict[Citation, int] = {}
        self._cited: dict[Citation, Cited] = {}
        uses = body.citations if body else ()
        self._quoted = {use.citation: use.words for use in reversed(uses) if use.words}
        self._marks = Counter(use.citation for use in body.citations) if body else Counter()
        self.cite(body.numbered if body else ())

    def cite(self, citations: Iterable[Citation]) -> tuple[Cite, ...]:
        """The marks for a statement's citations."""
        return tuple(Cite(self._numbers.setdefault(citation, len(self._numbers) + 1)) for citation in citations)

    def of(self, citation: Citation) -> Cited:
        """What there is to say of a citation."""
        if citation not in self._cited:
            self._cited[citation] = self._edition.citations.of(citation)
        return self._cited[citation]

    @property
    def sources(self) -> tuple[Cited, ...]:
        """What is cited, each source once."""
        found: dict[Ref, Citation] = {}
        for citation in self._numbers:
            found.setdefault(citation.source, citation)
        return tuple(map(self.of, found.values()))

    def views(self) -> tuple[SourceNote, ...]:
        """The notes in the order of their numbers; call it once everything is cited."""
        return tuple(self._note(citation, number) for citation, number in self._numbers.items())

    def _note(self, citation: Citation, number: int) -> SourceNote:
        cited = self.of(citation)
        words = "" if cited.foreign else self._quoted.get(citation, "")
        return SourceNote(
            number=number,
            source=cited.source,
            publisher=cited.publisher,
            date=cited.date,
            passage=cited.passage,
            passage_url=cited.passage_url,
            attribution=cited.attribution,
            speaker=cited.speaker,
            url=at_words(cited.url, words),
            archived=at_words(cited.archived, words),
            marks=tuple([f"cite-{number}-{use}" for use in range(1, self._marks[citation] + 1)]),
        )
