"""Lengths of time in running text: four years, nearly 30-year, two-month, as ISO 8601 durations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..findings import FoundDate
from ..languages.dates import DateRules
from .date_sentence import Line

_SIGNS = {"day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y", "hour": "PT{}H", "fortnight": "P{}W"}
_TIMES = {"decade": ("year", 10), "century": ("year", 100), "fortnight": ("week", 2)}
_CLOCK = re.compile(r"(?:a|per|every|each|an|al|por|cada)\s+$", re.IGNORECASE)


@lru_cache
def _pattern(rules: DateRules, name: str) -> re.Pattern[str]:
    return re.compile(getattr(rules, name), re.IGNORECASE)


def lengths(line: Line) -> Iterator[FoundDate]:
    """Every length of time that is a number of something; ages are none, and neither is "a day" of a rate."""
    rules = line.rules.dates
    for found in _pattern(rules, "durations").finditer(line.text):
        if rules.ages.match(line.text, found.end()):
            continue
        duration = duration_of(rules, found["number"], found["unit"])
        # An article counts nothing: a year may be every year, and the year itself.
        if duration and found["number"].lower() not in ("a", "an", "un", "una"):
            yield FoundDate(line.offset + found.start(), line.offset + found.end(), duration)


def duration_of(rules: DateRules, number: str, unit: str) -> str | None:
    """A number and a noun as an ISO 8601 duration."""
    amount = amount_of(rules, number)
    kind = rules.units.get(unit.lower())
    if amount is None or kind is None:
        return None
    if kind in _TIMES:
        kind, times = _TIMES[kind][0], _TIMES[kind][1]  # type: ignore[assignment]
        amount *= times
    written = f"{amount:g}"
    return _SIGNS[kind].format(written) if kind in _SIGNS else None


def amount_of(rules: DateRules, number: str) -> float | None:
    """A number in digits or words."""
    small = rules.small.get(number.lower())
    if small is not None:
        return float(small)
    try:
        return float(number.replace(",", "."))
    except ValueError:
        return None
