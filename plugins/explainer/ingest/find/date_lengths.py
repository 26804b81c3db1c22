"""Lengths of time in running text: four years, nearly 30-year, two-month, as ISO 8601 durations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from ..languages.dates import DateRules
from .calendar import YEARS
from .date_sentence import Found, Line, group

_SIGNS = {"day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y", "hour": "PT{}H", "minute": "PT{}M"}
_HALF = Decimal("0.5")


def lengths(line: Line) -> Iterator[Found]:
    """Every length of time that is a number of something; ages are none, and neither is "a day" of a rate."""
    rules = line.rules.dates
    if line.words.isdisjoint(_nouns(rules)):
        return
    for found in rules.durations.finditer(line.text):
        if rules.no_duration.search(line.text[max(0, found.start() - 24) : found.start()]) or _one_day(found, rules):
            continue
        if duration := _duration(found, rules):
            yield Found(*found.span(), duration)
    for found in rules.rolling.finditer(line.text):
        yield Found(*found.span(), as_duration(Decimal(1), rules.units[group(found, "unit")]))


@lru_cache
def _nouns(rules: DateRules) -> frozenset[str]:
    """Every word with which a length of time ends."""
    return frozenset({*rules.units, *(f"{unit}long" for unit in rules.units)})


def _one_day(found: re.Match[str], rules: DateRules) -> bool:
    """One day he may come: no length of time, unlike a one-day visit."""
    unit = rules.units.get(group(found, "unit"))
    return unit == "day" and rules.numbers.get(group(found, "number")) == 1 and "-" not in found[0]


def _duration(found: re.Match[str], rules: DateRules) -> str | None:
    amount, unit = amount_of(found, rules)
    return as_duration(amount, unit) if amount else None


def amount_of(found: re.Match[str], rules: DateRules) -> tuple[Decimal | None, str]:
    """A number of units of time, from the groups of a pattern for them."""
    for name, amount in (
        ("half_of", _HALF),
        ("quarter_of", Decimal("0.25")),
        ("and_half", Decimal("1.5")),
        ("long", Decimal(1)),
    ):
        if word := group(found, name):
            return amount, rules.units[word]
    unit, one = group(found, "unit"), group(found, "one")
    if one and not unit:
        return Decimal(1), rules.units[one]
    number = group(found, "number")
    amount_ = Decimal(1) if one else _number(number, rules)
    return (amount_ + _HALF if amount_ and group(found, "half") else amount_), rules.units[unit]


def _number(number: str, rules: DateRules) -> Decimal | None:
    if number in rules.numbers:
        return Decimal(rules.numbers[number])
    if re.fullmatch(r"\d{1,3}[.,]\d{3}", number):
        return Decimal(re.sub(r"\D", "", number))
    return Decimal(number.replace(",", ".")) if number[:1].isdigit() else None


def as_duration(amount: Decimal, unit: str) -> str | None:
    """An amount of a unit of time in ISO 8601: decades and centuries in years, a half of a year in months."""
    if unit in YEARS:
        amount, unit = amount * YEARS[unit], "year"
    if unit not in _SIGNS or not amount:
        return None
    whole, months = divmod(amount * 12, 12)
    if unit == "year" and months and months == int(months):
        return f"P{whole}Y{int(months)}M" if whole else f"P{int(months)}M"
    return _SIGNS[unit].format(f"{amount.normalize():f}")
