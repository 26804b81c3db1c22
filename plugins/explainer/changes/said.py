"""What two states of a page say otherwise, fact by fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from .facts import Fact, Way
from .snapshot import Entry
from .words import Words

Facts = Mapping[Way, tuple[str, ...]]

_REWORDED = frozenset({"outcomes", "says", "roles", "spans"})
"""Lists whose items are named by words of ours, which may change while the item stays what it is."""

_LAST = ("quotations", "citations")
"""Told behind everything else."""


def changed_facts(old: Entry, new: Entry, words: Words) -> Iterator[tuple[Way, str]]:
    """Each fact that came, went or is another now, in words."""
    if old.facts == new.facts:
        return
    after = dict(new.facts)
    before = _reworded(dict(old.facts), after)
    told: set[Way] = set()
    ways = sorted(dict.fromkeys((*after, *before)), key=lambda way: way[0] in _LAST)
    for way in ways:
        item = _item(way)
        if item and (_none_within(item, before) or _none_within(item, after)):
            if item not in told:
                told.add(item)
                facts, verb = (after, "added") if _none_within(item, before) else (before, "removed")
                yield way, words.item(verb, item, _all_within(item, facts))
        elif before.get(way) != after.get(way):
            yield way, words.changed(way, before.get(way, ()), after.get(way, ()))


def changed_paragraphs(old: Entry, new: Entry) -> int:
    """How many paragraphs of the text came, went or are others now."""
    changes = SequenceMatcher(None, old.paragraphs, new.paragraphs, autojunk=False).get_opcodes()
    return sum(max(end - start, upto - since) for what, start, end, since, upto in changes if what != "equal")


def _item(way: Way) -> Way | None:
    """The item of a list to which a value belongs."""
    return next((way[: index + 1] for index, step in enumerate(way) if step.startswith("=")), None)


def _none_within(item: Way, facts: Facts) -> bool:
    return not any(way[: len(item)] == item for way in facts)


def _all_within(item: Way, facts: Facts) -> list[Fact]:
    return [(way, values) for way, values in facts.items() if way[: len(item)] == item]


def _reworded(before: Facts, after: Facts) -> dict[Way, tuple[str, ...]]:
    """The facts of before, each item of a list under the name that it has now.

    Where one item of a list went and one came, somebody put it in other words.
    """
    names: dict[Way, Way] = {}
    gone = dict.fromkeys(item for way in before if (item := _item(way)) and _none_within(item, after))
    come = dict.fromkeys(item for way in after if (item := _item(way)) and _none_within(item, before))
    for item in gone:
        others = [other for other in gone if other[:-1] == item[:-1]]
        now = [other for other in come if other[:-1] == item[:-1]]
        if item[-2] in _REWORDED and len(others) == len(now) == 1:
            names[item] = now[0]
    return {
        (*names[item], *way[len(item) :]) if (item := _item(way)) in names else way: values
        for way, values in before.items()
    }
