"""Ordinals that count rounds and times: second round, third straight month, the 15th flight."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..languages.figures import FigureRules, Ordinals
from .figure_phrases import phrase

_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)?(?![\w-])")
_BEHIND = re.compile(r"[ \u00a0]+[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Order:
    """An ordinal, and what it orders."""

    start: int
    end: int
    value: int
    counts: str


def ordinals(text: str, figures: FigureRules, titled: bool) -> Iterator[Order]:
    """Every ordinal of a sentence that orders something, from the second on; the first only of what comes in turns."""
    rules = figures.ordinals
    for start, end, value in _candidates(text, rules):
        if (
            _BEHIND.match(text, end)
            and not rules.names.match(text, end)
            and not rules.shares.search(text[max(0, start - 8) : start])
        ):
            named = text[start].isupper() or text[end:].lstrip()[:1].isupper()
            if named and not rules.events.match(text, end) and not (start < 3 or titled):
                continue
            things = phrase(text, end, figures.nouns)
            if things:
                counts = things.words.split(" of ")[0]
                yield Order(
                    start, end + text[end:].find(counts) + len(counts) if counts in text[end:] else end, value, counts
                )


def _candidates(text: str, rules: Ordinals) -> Iterator[tuple[int, int, int]]:
    for found in _WORD.finditer(text):
        value = rules.words.get(found[0].lower())
        if value:
            yield found.start(), found.end(), value
    for found in rules.digits.finditer(text):
        if int(found["number"]) > 1:
            yield found.start(), found.end(), int(found["number"])
    for found in rules.first.finditer(text):
        yield found.start("number"), found.end("number"), 1
