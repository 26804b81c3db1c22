"""Who stands behind what is said at a place of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ...model.claim import Attribution
from ..article import Article
from ..findings import Attributed, Mention, Quote
from ..languages import Rules
from .sayings import Sentence, read_passages


@dataclass(frozen=True)
class Voices:
    """The stretches of a text behind which somebody else stands than its own voice."""

    own: Attributed
    starts: Sequence[int]
    stretches: Sequence[tuple[int, int, Attributed]]
    """Sorted; they do not overlap."""

    def at(self, offset: int) -> Attributed:
        """Who stands behind the statement at an offset."""
        index = bisect_right(self.starts, offset) - 1
        if index >= 0 and offset < self.stretches[index][1]:
            return self.stretches[index][2]
        return self.own


def find_voices(article: Article, rules: Rules, mentions: Sequence[Mention], quotes: Sequence[Quote]) -> Voices:
    """The voices of an article."""
    pieces: list[tuple[int, int, Attributed]] = []
    for passage in read_passages(article, rules, mentions):
        for sentence in passage.sentences:
            pieces += _pieces(sentence)
    return Voices(Attributed(_own(article, rules)), [piece[0] for piece in pieces], pieces)


def _own(article: Article, rules: Rules) -> Attribution:
    """A release stands behind its own words as a document does; a story's are its reporter's."""
    head = article.head
    released = head.rights == "public-domain" or (rules.speech.officials.search(head.publisher) and not head.authors)
    return "document" if released else "reporter"


def _pieces(sentence: Sentence) -> list[tuple[int, int, Attributed]]:
    found: list[tuple[int, int, Attributed]] = []
    sayings = [each for each in sentence.sayings if each.sayer and not each.void]
    for index, saying in enumerate(sayings):
        end = sayings[index + 1].start if index + 1 < len(sayings) else sentence.end
        start = sentence.start if not found and (saying.inverted or saying.kind == "I") else saying.end
        if start < end and saying.sayer:
            speaker = saying.sayer.speaker
            found.append((start, end, Attributed(saying.sayer.level, speaker.name, speaker.ref)))
    return found
