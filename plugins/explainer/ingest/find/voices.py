"""Who stands behind what is said at a place of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ...model.claim import Attribution
from ..article import Article
from ..findings import Attributed, Mention, Quote
from ..languages import Rules
from .speech_passages import Passage, read_passages
from .speech_reach import Piece, reported


@dataclass(frozen=True)
class Voices:
    """The stretches of a text behind which somebody else stands than its own voice."""

    own: Attributed
    """A document's, or its reporter's."""
    pieces: Sequence[Piece]
    """Sorted; they do not overlap."""
    starts: Sequence[int]
    """Where each of them begins."""

    def at(self, offset: int) -> Attributed:
        """Who stands behind the statement at an offset."""
        index = bisect_right(self.starts, offset) - 1
        if index >= 0 and offset < self.pieces[index].end:
            return self.pieces[index].voice
        return self.own


def find_voices(
    article: Article,
    rules: Rules,
    mentions: Sequence[Mention],
    quotes: Sequence[Quote],
    passages: Sequence[Passage] | None = None,
    turns: Sequence[Piece] = (),
) -> Voices:
    """The voices of an article; passages where they have been read for it before, turns where it is a transcript."""
    levels: dict[str, Attribution] = {}
    told: list[Piece] = []
    for passage in read_passages(article, rules, mentions) if passages is None else passages:
        for sentence in passage.sentences:
            for saying in sentence.sayings:
                if saying.sayer:
                    levels[saying.sayer.speaker.name] = saying.sayer.level
            told += reported(sentence, rules.speech)
    quoted = [
        Piece(quote.start, quote.end, Attributed(levels.get(speaker.name, "named"), speaker.name, speaker.ref))
        for quote in quotes
        if (speaker := quote.speaker)
    ]
    pieces = _laid_over(turns, _laid_over(told, quoted))
    return Voices(Attributed(_own(article, rules)), pieces, [piece.start for piece in pieces])


def _own(article: Article, rules: Rules) -> Attribution:
    """A release stands behind its own words as a document does; a story's are its reporter's."""
    head = article.head
    released = head.rights == "public-domain" or (rules.speech.officials.search(head.publisher) and not head.authors)
    return "document" if released else "reporter"


def _laid_over(under: Sequence[Piece], over: Sequence[Piece]) -> list[Piece]:
    """Two sorted rows of stretches as one: where they overlap, the second one's stay whole."""
    found: list[Piece] = []
    index = 0
    for piece in under:
        start = piece.start
        while index < len(over) and over[index].start < piece.end:
            if over[index].start > start:
                found.append(piece._replace(start=start, end=over[index].start))
            found.append(over[index])
            start = max(start, over[index].end)
            index += 1
        if start < piece.end and (not found or found[-1].end <= start):
            found.append(piece._replace(start=start))
        elif found and start < piece.end and found[-1].end < piece.end:
            found.append(piece._replace(start=found[-1].end))
    return found + list(over[index:])
