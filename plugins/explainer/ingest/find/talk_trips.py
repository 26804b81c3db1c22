"""Talks on a trip, with officials whom nobody names: they are those of the country that the trip goes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .parties import within
from .spoken_talks import Spoken, read
from .talk_parties import Between
from .talk_sentence import Sentence
from .talk_sides import UNTOLD
from .talk_states import usual
from .talk_visits import Visit, is_of_trip, told_best

_NEAR, _BEHIND = 80, 25
"""Characters before and behind words for meeting officials, in which their country may be named."""
_FAR = 1500
"""Characters from where a trip is told to the talks on it."""


def with_trips(places: list[Spoken], lines: list[Sentence], visits: list[Visit], published: str | None) -> list[Spoken]:
    """All places, with those that tell of talks on a trip and name nobody but whoever travels."""
    if not visits:
        return places
    told = {place.sentence.start for place in places if len(place.parties) > 1}
    found = [place for line in lines if line.start not in told for place in _on_trip(line, lines, visits, published)]
    return sorted((*places, *found), key=lambda place: place.start) if found else places


def _on_trip(line: Sentence, lines: list[Sentence], visits: list[Visit], published: str | None) -> Iterator[Spoken]:
    far = len(line.text) if is_of_trip(line) else _FAR
    for verb in line.rules.engages.finditer(line.text, line.start, line.end):
        visit = next((each for each in reversed(visits) if 0 <= verb.start() - each.start < far), None)
        if not visit or line.rules.remote.search(line.text, line.start, line.end):
            return
        key, name = _traveller(visit, lines)
        if not key:
            continue
        beside = within(line.named, max(line.start, verb.start() - _NEAR), verb.end() + _BEHIND)
        named = {party.key for party in beside if party.form in ("name", "adjective", "capital")}
        # On a trip to Laos and Thailand, the officials whom somebody meets are those of each.
        whole = len(visit.keys) == 1 or is_of_trip(line) or visit.start >= line.block.start
        there = (visit.keys & named or (visit.keys if whole else frozenset())) - {key}
        if not there or named - visit.keys - {key}:
            continue
        for hosts in [there] if named else [{host} for host in sorted(there)]:
            between = Between((key, *sorted(hosts)), ((key, name),) if name else ())
            place = read(line, verb.start(), verb.end(), True, published, line.start, between)
            date = place.date or told_best(visit, visits).date
            state = place.unusual or usual(place.tense, date, published)
            yield replace(place, date=date, state=state, place=place.place or visit.place)
        return


def _traveller(visit: Visit, lines: list[Sentence]) -> tuple[str | None, str]:
    """The side and the name of whoever makes a visit: the first one whom its sentence names before it."""
    line = next((line for line in lines if line.start <= visit.start < line.end), None)
    if not line:
        return None, ""
    people = [person for person in line.people if person.end <= visit.start]
    for person in people:
        key = line.sides.people.get(person.name, UNTOLD)
        if key != UNTOLD:
            return key, person.name
    acting = [person for person in people if person.name in line.sides.people][:1] or people
    home = line.sides.home or (line.sides.other(next(iter(visit.keys))) if acting and len(visit.keys) == 1 else None)
    return home, acting[0].name if acting else ""
