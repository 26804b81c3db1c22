"""What is said beside a number: that it is a record, nearly or more than it, up or down."""

from __future__ import annotations

import re

from ..languages import Rules
from .figure_counted import Counted

_TIGHT = ("record", "nearly", "almost", "about", "more than", "at least", "less than", "at most", "estimated")
"""Qualifiers whose words belong to the number's own stretch."""

_ARTICLE = re.compile(r"\b(?:a|an|the|un|una|el|la|los|las)\s+$", re.IGNORECASE)


def qualifiers_of(text: str, what: Counted, rules: Rules) -> tuple[tuple[str, ...], int]:
    """The qualifiers of a number in the order of the text, and where the first of them that belongs to it begins."""
    found: list[tuple[int, str]] = []
    start = what.start
    before = text[: what.start]
    for pattern, name in rules.figures.before:
        match = pattern.search(before, max(0, what.start - 70))
        if match:
            found.append((match.start(), name))
            if name in _TIGHT:
                start = min(start, match.start())
    if what.unit in ("year", "month", "week", "day") and rules.figures.first_in.search(
        before, max(0, what.start - 110)
    ):
        found.append((0, "first in"))
    for pattern, name in rules.figures.behind:
        if pattern.match(text, what.end) and name not in [each for _, each in found]:
            found.append((what.end, name))
    names = [name for _, name in sorted(found)]
    if "record" in names and (article := _ARTICLE.search(text[:start])):
        start = article.start()
    if "up" in names and "down" in names:
        names = [name for name in names if name not in ("up", "down")]
    return tuple(dict.fromkeys(names)), start
