"""Where and when a number was counted, as far as its own sentence says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.dates import parse_date
from ..findings import FoundDate
from ..languages import Rules
from .figure_counted import Counted

_NEAR = 120
"""How far behind a number its place is looked for."""


def scope_of(text: str, end: int, rules: Rules) -> str:
    """Where or among whom, in the sentence's own words; empty where it does not say."""
    found = rules.figures.scope.search(text, end, end + _NEAR)
    if not found or ";" in text[end : found.start()]:
        return ""
    words = " ".join(found["scope"].replace("\u2007", " ").split())
    return words.strip(" ,.")


def period_of(text: str, offset: int, what: Counted, dates: Sequence[FoundDate], rules: Rules) -> str | None:
    """The time that a number covers: the date of its sentence that is nearest, behind a preposition that governs one."""
    candidates = []
    for date in _joined(text, offset, dates):
        if not date.edtf or date.edtf.startswith("P"):
            continue
        at, end = date.start - offset, date.end - offset
        before = text[max(0, at - 40) : at]
        if rules.dates.tense.said.search(before):
            continue
        governed = bool(rules.figures.governs.search(before))
        distance = at - what.end if at >= what.end else (what.start - end) + 15
        candidates.append((not governed, distance, date.edtf))
    if not candidates:
        return None
    best = min(candidates)
    return best[2] if not best[0] or len(candidates) == 1 else None


_FROM = re.compile(r"\b(?:from|between|de|entre)\s+(?:the\s+)?$", re.IGNORECASE)
_TO = re.compile(r"\s+(?:to|and|through|until|y|a|hasta)\s+(?:the\s+)?", re.IGNORECASE)


def _joined(text: str, offset: int, dates: Sequence[FoundDate]) -> Iterator[FoundDate]:
    """The dates of a sentence, of which two are one time where the text says from one to the other."""
    rest = list(dates)
    while rest:
        first = rest.pop(0)
        if rest and _FROM.search(text[max(0, first.start - offset - 14) : first.start - offset]):
            other = rest[0]
            if _TO.fullmatch(text[first.end - offset : other.start - offset]) and (
                both := _span(first.edtf, other.edtf)
            ):
                rest.pop(0)
                yield replace(first, end=other.end, edtf=both)
                continue
        yield first


def _span(first: str | None, last: str | None) -> str | None:
    """From one date to the other; None where they make no span."""
    if not first or not last or "/" in first or "/" in last:
        return None
    try:
        parse_date(f"{first}/{last}")
    except ValueError:
        return None
    return f"{first}/{last}"
