"""Ordinals that count rounds and times: second round, third straight month, the 15th flight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...frozen import frozen
from ..languages.figures import FigureRules, Ordinals
from .figure_phrases import Phrase, phrase

_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)?(?![\w-])")
_LETTERS = re.compile(r"[^\W\d_]+")
_BEHIND = re.compile(r"[ \u00a0]+[\"“‘']?(?P<letter>[^\W\d_])")
_DIGITS = re.compile(r"\d+")
_OPENS = 3
"""A capital before this place may be that of the sentence."""


@frozen
class Order:
    """An ordinal, and what it orders."""

    start: int
    end: int
    value: int
    counts: str


def ordinals(text: str, figures: FigureRules, titled: bool, taken: Sequence[tuple[int, int]]) -> Iterator[Order]:
    """Every ordinal of a sentence that orders something, from the second on; the first only of what comes in turns.

    taken: the stretches of other figures, in order.
    """
    rules = figures.ordinals
    # A quick look before the thorough one.
    words = _LETTERS.findall(text.lower())
    ordered = not rules.heads.isdisjoint(words)
    alone: set[int] = set()
    counted = ordered or not rules.turns.isdisjoint(words) or bool(rules.digits.search(text))
    for found in rules.alone.finditer(text) if counted else ():
        # The meeting was the first since 2018: what is ordered stands before.
        group = found.lastgroup or "number"
        word = found[group].lower()
        digits = _DIGITS.match(word)
        value = int(digits[0]) if digits else rules.cardinals.get(word) or rules.words.get(word, 1)
        alone.add(found.start(group))
        yield Order(*found.span(group), value, "")
    others = iter(taken)
    other = next(others, None)
    for start, finish, value in sorted(_candidates(text, rules, ordered)):
        joined = rules.superlative.match(text, finish)
        end = joined.end() if joined else finish
        while other and other[1] <= start:
            other = next(others, None)
        behind = _BEHIND.match(text, end)
        ends = rules.names.match(text, end)
        if not behind or start in alone or (other and other[0] < end) or (ends and not joined):
            continue
        if rules.shares.search(text, max(0, start - 8), start):
            continue
        if value == 1 and start >= _OPENS and _closes_name(text, start, behind.start("letter")):
            continue
        event = rules.events.match(text, end)
        things = None if ends else phrase(text, end, figures.nouns)
        # A second State Department official is no name, but the Third Fleet is one.
        named = text[start].isupper() or (behind["letter"].isupper() and not _is_lower(text, things))
        # The first is told only of events anyway.
        if named and value > 1 and not titled and start >= _OPENS and not event:
            continue
        if not things and (several := rules.sets.match(text, end)):
            yield Order(start, several.end(), value, several[0].strip())
        elif not things and joined:
            # The second largest in the world.
            yield Order(start, end, value, joined[0].strip(" -"))
        if things:
            # Of a container only its own name is ordered: the second round of talks.
            yield Order(start, things.head_end, value, " ".join(text[behind.start("letter") : things.head_end].split()))


def _closes_name(text: str, start: int, next_word: int) -> bool:
    """Whether a first with a capital is the end of a name: the Norland First group."""
    before = _LAST.search(text, max(0, start - 30), start)
    return bool(before) and text[start].isupper() and text[next_word].islower()


_LAST = re.compile(r"\b[A-Z][\w’'-]*[a-z] $")


def _is_lower(text: str, things: Phrase | None) -> bool:
    """Whether what is ordered is a noun without a capital."""
    return things is not None and text[: things.head_end].split()[-1].islower()


def _candidates(text: str, rules: Ordinals, ordered: bool) -> Iterator[tuple[int, int, int]]:
    if ordered:
        tens: tuple[int, int, int] | None = None
        for found in _WORD.finditer(text):
            word = found[0].lower()
            value = rules.words.get(word)
            if not value and "-" in word and (ranked := rules.words.get(word.partition("-")[0])):
                # The third-largest number: what is joined to it says by what is ordered.
                first = found.start() + word.index("-")
                if rules.superlative.match(text, first):
                    yield found.start(), first, ranked
            if value and tens and value < 10 and text[tens[1] : found.start()].isspace():
                # Two words for one ordinal: vigésimo octava.
                yield tens[0], found.end(), tens[2] + value
                tens = None
                continue
            if tens:
                yield tens
            tens = (found.start(), found.end(), value) if value and value % 10 == 0 else None
            if value and not tens:
                yield found.start(), found.end(), value
        if tens:
            yield tens
        for found in rules.first.finditer(text):
            yield *found.span(found.lastgroup or 0), 1
    for found in rules.digits.finditer(text):
        if int(found["number"]):
            yield found.start(), found.end(), int(found["number"])
