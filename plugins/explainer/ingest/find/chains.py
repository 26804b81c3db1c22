"""Everybody whom an article names in full, with the short forms by which it goes on to call them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...model.names import fold
from ...model.refs import Ref
from ..languages.names import NameRules
from .name_spans import is_initials


@dataclass
class Chain:
    """One person of an article."""

    name: str
    """The fullest form that the article gives, or the note's title."""
    ref: Ref | None
    since: int
    """Where they are first named in full."""
    forms: set[str] = field(default_factory=set)
    """Folded forms that mean them once they have been named: surnames, and the full name."""


class Chains:
    """The people of one article."""

    def __init__(self, rules: NameRules) -> None:
        self._rules = rules
        self.all: list[Chain] = []

    def add(self, name: str, at: int, ref: Ref | None, title: str = "") -> Chain:
        """Somebody named in full; the same one again where the names agree."""
        found = self.find(name, ref)
        if found is None:
            found = Chain(title or name, ref, at)
            self.all.append(found)
        if ref and not found.ref:
            found.ref, found.name = ref, title or name
        elif not found.ref and len(name.split()) > len(found.name.split()):
            found.name = name
        found.forms |= set(forms(name, self._rules))
        return found

    def find(self, name: str, ref: Ref | None) -> Chain | None:
        """The one who goes by a full name."""
        parts = [part for part in fold(name).replace(".", "").split() if len(part) > 1]
        for chain in self.all:
            if ref and chain.ref:
                if ref == chain.ref:
                    return chain
                continue
            theirs = [part for part in fold(chain.name).replace(".", "").split() if len(part) > 1]
            if parts and theirs and parts[0] == theirs[0] and (set(parts) <= set(theirs) or set(theirs) <= set(parts)):
                return chain
        return None

    def called(self, form: str, at: int) -> Chain | None:
        """Who is meant by a short form at a place: the only one of that name who has been named before it."""
        found = [chain for chain in self.all if form in chain.forms and chain.since < at]
        return found[0] if len(found) == 1 else None

    @property
    def forms(self) -> set[str]:
        """Every form that means somebody."""
        return {form for chain in self.all for form in chain.forms}


def forms(name: str, rules: NameRules) -> Iterator[str]:
    """The short forms of a full name, folded: the last word with the small words before it, and of two surnames the first."""
    words = [word for word in name.replace(",", " ").split() if word.rstrip(".") not in ("Jr", "Sr", "II", "III", "IV")]
    if len(words) < 2:
        if words:
            yield fold(words[0])
        return
    last = len(words) - 1
    start = last
    while start > 1 and words[start - 1].lower() in rules.particles:
        start -= 1
    yield fold(words[last])
    yield fold(" ".join(words[start:]))
    middle = [word for word in words[1:start] if not is_initials(word) and word.lower() not in rules.particles]
    # Given name, perhaps a second one, and two surnames: the first of them goes too, alone and with the second.
    if middle and words[0] in rules.given:
        first = middle[-1]
        if first not in rules.given:
            yield fold(first)
            yield fold(" ".join(words[words.index(first) :]))
