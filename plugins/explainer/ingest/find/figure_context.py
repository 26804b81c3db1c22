"""Where and when a number was counted, as far as its own sentence says."""

from __future__ import annotations

from collections.abc import Sequence

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
    for date in dates:
        if not date.edtf or date.edtf.startswith("P"):
            continue
        at, end = date.start - offset, date.end - offset
        before = text[max(0, at - 40) : at]
        if rules.dates.said.search(before):
            continue
        governed = bool(rules.figures.governs.search(before))
        distance = at - what.end if at >= what.end else (what.start - end) + 15
        candidates.append((not governed, distance, date.edtf))
    if not candidates:
        return None
    best = min(candidates)
    return best[2] if not best[0] or len(candidates) == 1 else None
