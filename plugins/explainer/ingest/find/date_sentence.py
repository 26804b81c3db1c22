"""The sentences of an article as dates are read in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ...model.sentences import spans
from ..article import Article
from ..languages import Rules

_CLAUSE = re.compile(r"[;:—–]|,?\s(?:but|and|while|which|who|where|after|before|as|when|pero|mientras|y|que)\s", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """One sentence and where it stands."""

    text: str
    offset: int
    """Where it begins in the article's text."""
    rules: Rules
    headline: bool

    @cached_property
    def looks_ahead(self) -> bool:
        """Whether what it tells is to come: it says so, and nothing in it has been."""
        return bool(self.rules.dates.future.search(self.text))

    @cached_property
    def looks_back(self) -> bool:
        """Whether what it tells has been."""
        return bool(self.rules.dates.past.search(self.text))

    def clause(self, start: int, end: int) -> str:
        """The part of the sentence in which a stretch stands."""
        first, last = 0, len(self.text)
        for cut in _CLAUSE.finditer(self.text):
            if cut.end() <= start:
                first = cut.end()
            elif cut.start() >= end:
                last = cut.start()
                break
        return self.text[first:last]

    def ahead(self, start: int, end: int) -> bool | None:
        """Whether a date at a place lies ahead; None where neither its clause nor its sentence tells."""
        if self.rules.dates.said.search(self.text[max(0, start - 60) : start]):
            return False
        for spoken in (self.clause(start, end), self.text):
            words = self.rules.dates.reporting.sub(lambda verb: " " * len(verb[0]), spoken)
            future, past = self.rules.dates.future.search(words), self.rules.dates.past.search(words)
            if bool(future) != bool(past):
                return bool(future)
            if future and past:
                # Of both, the nearer one decides.
                at = start - self.text.find(spoken)
                return abs(_nearest(self.rules.dates.future, words, at)) < abs(_nearest(self.rules.dates.past, words, at))
        return None


def _nearest(pattern: re.Pattern[str], words: str, at: int) -> int:
    """How far the nearest match lies from a place."""
    return min((found.start() - at for found in pattern.finditer(words)), key=abs, default=10_000)


def lines(article: Article, rules: Rules) -> Iterator[Line]:
    """Every sentence of every block."""
    for block in article.blocks:
        words = article.words(block)
        for start, end in spans(words):
            yield Line(words[start:end], block.start + start, rules, block.kind == "headline")
