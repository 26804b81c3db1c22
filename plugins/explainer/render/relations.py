"""Who belongs to what, gathered once, so that no page has to look through all notes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property

from ..model.person import Person
from ..model.refs import Ref
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk


class Relations:
    """The published notes of a site, by what they name. Every list keeps the order of its notes."""

    def __init__(self, site: Site) -> None:
        self._site = site

    @cached_property
    def series(self) -> dict[Ref | str, list[Talk]]:
        """The talks of each series, oldest first."""
        found: dict[Ref | str, list[Talk]] = defaultdict(list)
        for talk in self._site.talks:
            if talk.series is not None:
                found[talk.series].append(talk)
        return found

    @cached_property
    def places_in_series(self) -> dict[Ref, int]:
        """Where each talk stands in its series, from 0."""
        return {talk.ref: number for talks in self.series.values() for number, talk in enumerate(talks)}

    @property
    def _held(self) -> Iterator[Talk]:
        """The talks that took place."""
        return (talk for talk in self._site.talks if talk.state == "held")

    @cached_property
    def attended(self) -> dict[Ref, list[tuple[Talk, str]]]:
        """The talks that each person attended, oldest first, each with head or member."""
        found: dict[Ref, dict[Ref, tuple[Talk, str]]] = defaultdict(dict)
        for talk in self._held:
            for part in ("head", "members"):
                for party in talk.parties.values():
                    for person in getattr(party, part):
                        found[person].setdefault(talk.ref, (talk, part.removesuffix("s")))
        return {person: list(talks.values()) for person, talks in found.items()}

    @cached_property
    def met(self) -> dict[Ref, Counter[Ref]]:
        """How many talks each person shares with each other."""
        found: dict[Ref, Counter[Ref]] = defaultdict(Counter)
        for talk in self._held:
            people = {ref for party in talk.parties.values() for ref in (*party.head, *party.members)}
            for person in people:
                found[person].update(people - {person})
        return found

    @cached_property
    def resting_on(self) -> dict[Ref, list[Talk]]:
        """The talks that name each term as series, place or legal basis, oldest first."""
        found: dict[Ref, list[Talk]] = defaultdict(list)
        for talk in self._site.talks:
            for ref in dict.fromkeys((talk.series, talk.place, *talk.legal_basis)):
                if isinstance(ref, Ref):
                    found[ref].append(talk)
        return found

    @cached_property
    def holders(self) -> dict[Ref, list[Person]]:
        """Who held a post in each organisation."""
        found: dict[Ref, list[Person]] = defaultdict(list)
        for person in self._site.people:
            for organisation in dict.fromkeys(role.organisation for role in person.roles):
                if isinstance(organisation, Ref):
                    found[organisation].append(person)
        return found

    @cached_property
    def accounts(self) -> dict[Ref, set[str]]:
        """The sides, by id, whose account of a talk each source is."""
        found: dict[Ref, set[str]] = defaultdict(set)
        for talk in self._site.talks:
            for side, party in talk.parties.items():
                if party.readout:
                    found[party.readout].add(side)
        return found

    @cached_property
    def copies(self) -> dict[Ref, list[Source]]:
        """The copies of each source."""
        found: dict[Ref, list[Source]] = defaultdict(list)
        for source in self._site.sources:
            if source.part_of:
                found[source.part_of].append(source)
        return found
