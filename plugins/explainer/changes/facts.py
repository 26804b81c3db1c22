"""What a record says of its subject, as pairs of a way and its values: ("parties", "osk", "head") and who they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from ..model.locale import Locale
from ..records.record import Record

Way = tuple[str, ...]
"""The fields on the way to a value. What names one item of a list begins with an equals sign."""

Fact = tuple[Way, tuple[str, ...]]

_NAMED_BY = {
    "accepted": "check",
    "corrections": "was",
    "outcomes": "text",
    "passages": "id",
    "reported": "source",
    "roles": "title",
    "says": "about",
    "spans": "words",
}
"""The field by which an item of a list is the same item before and after, wherever it stands in the list."""

_TOLD_APART = frozenset(
    {
        *("ref", "page", "file", "title", "summary", "status", "quotes", "cites", "uses", "paragraphs"),
        *("roles_on_the_day", "translations"),
    }
)
"""What is no fact of the note, is told in other words, or follows from another note."""

_FOLLOWS = frozenset(
    {("reported", "agreement"), ("reported", "source"), ("passages", "attribution"), ("passages", "id")}
)
"""What within an item of a list follows from the rest, or names it."""

_ENGLISH = Locale("en")


def facts_of(record: Record) -> Iterator[Fact]:
    """Everything that a record says, but for its title, its summary and its text."""
    unit = record.get("unit", "")
    for name, value in record.items():
        if name not in _TOLD_APART:
            yield from _within(value, (name,), unit)
    if quotes := record.get("quotes"):
        yield ("quotations",), tuple(f"“{quote['words']}” ({quote['source']})" for quote in quotes)
    if cites := record.get("cites"):
        yield ("citations",), tuple(cites)


def _within(value: object, way: Way, unit: str) -> Iterator[Fact]:
    if isinstance(value, dict):
        unit = value.get("unit") or unit
        for name, each in value.items():
            yield from _within(each, (*way, name), unit)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        met: Counter[str] = Counter()
        for each in value:
            key = str(each.get(_NAMED_BY.get(way[-1], ""), ""))
            met[key] += 1
            again = f" ({met[key]})" if met[key] > 1 else ""
            said = {name: it for name, it in each.items() if (way[-1], name) not in _FOLLOWS}
            yield from _within(said, (*way, f"={key}{again}"), unit)
    elif isinstance(value, list):
        if value:
            yield way, tuple(_plain(each, unit) for each in value)
    else:
        yield way, (_plain(value, unit),)


def _plain(value: object, unit: str) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return _ENGLISH.number(Decimal(str(value)), unit)
    return str(value)
