"""Which round somebody leads, and for which side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ...model.person import Person
from ..findings import Mention
from ..known import Known
from .spoken_talks import Spoken
from .talk_heads import Head
from .talk_rounds import Round
from .talk_sides import REBELS
from .talk_titles import is_title

_NEAR = 50
"""Characters around words for leading in which the delegation is named."""


def with_heads(rounds: list[Round], leaders: list[Head], known: Known, published: str | None) -> list[Round]:
    """The rounds with those who lead their delegations."""
    met = [_met(each) for each in rounds]
    # Where its own sentence names somebody of every side, whoever else leads anything led something else.
    told = {index for index, each in enumerate(rounds) if set(each.parties) == set(met[index])}
    for head in leaders:
        there = {index for index in told if any(head.person.name in names for names in met[index].values())}
        index = _led(head, rounds, published, told - there)
        if index is None or index in told:
            continue
        each = rounds[index]
        party = head.party or _side_of(head.person, known) or _government(head, each) or _remaining(head, leaders, each)
        if party not in each.parties:
            continue
        names = each.heads.get(party, ())
        if head.person.name not in names:
            rounds[index] = replace(each, heads={**each.heads, party: (*names, head.person.name)})
    return [replace(each, heads={**some, **each.heads}) for each, some in zip(rounds, met, strict=True)]


def with_leaders(rounds: list[Round], leaders: Mapping[str, str]) -> list[Round]:
    """The rounds at which the leaders met whom the article names elsewhere, one of each side."""
    return [
        replace(each, heads={party: (leaders[party],) for party in each.parties})
        if not each.heads
        and each.places[0].heads_meet
        and not each.places[0].theirs
        and all(party in leaders for party in each.parties)
        else each
        for each in rounds
    ]


def _met(each: Round) -> dict[str, tuple[str, ...]]:
    """Those who took part in a round, by side."""
    met: dict[str, tuple[str, ...]] = {}
    for place in each.places:
        # Who is named first took part; who is named elsewhere stood beside them.
        told = frozenset(met)
        for party, name in place.people:
            if party in each.parties and party not in told and name not in met.get(party, ()):
                met[party] = (*met.get(party, ()), name)
    return met


def _led(head: Head, rounds: list[Round], published: str | None, told: set[int]) -> int | None:
    """The round that somebody leads: of that tense and day, spoken of in the same sentence or last before it."""
    ranked = []
    for index, each in enumerate(rounds):
        if index in told or (head.party is not None and head.party not in each.parties):
            continue
        days = [date for _, date in head.sentence.days]
        named = any(each.date.start == date.start for date in days)
        same = any(place.sentence is head.sentence for place in each.places)
        # On the day itself who leads them may still be told as what will be.
        today = str(each.date) == published and (named or (same and not days))
        if head.state == "announced" and each.state == "held" and not today:
            continue
        # Of one passage, or else of the article, the round is meant of which it speaks.
        block = any(place.sentence.block is head.sentence.block and place.start <= head.at for place in each.places)
        main = min(place.start for place in each.places) == min(
            place.start for other in rounds for place in other.places
        )
        before = [head.at - place.start for place in each.places if place.start <= head.at]
        gap = min(before) if before else 5000 + min(place.start - head.at for place in each.places)
        ranked.append((not named, not same, not block, not main, gap, index))
    return min(ranked)[-1] if ranked else None


def _government(head: Head, each: Round) -> str | None:
    """The one country that sits across from a movement, where somebody leads the government's delegation."""
    line = head.sentence
    if not line.rules.of_government.search(line.text, max(line.start, head.at - _NEAR), head.at + _NEAR):
        return None
    others = {REBELS, *line.sides.words.movements}
    countries = [party for party in each.parties if party not in others]
    return countries[0] if len(countries) == 1 and len(each.parties) > 1 else None


def _remaining(head: Head, leaders: list[Head], each: Round) -> str | None:
    """The other side, where two lead together and the side of one is known."""
    beside = {other.party for other in leaders if other.at == head.at and other.party}
    if head.together == 2 and len(each.parties) == 2 and len(beside) == 1:
        return next((party for party in each.parties if party not in beside), None)
    return None


def _side_of(person: Mention, known: Known) -> str | None:
    note = known.site.notes.get(person.ref) if person.ref else None
    return note.side if isinstance(note, Person) else None


def with_those_near(rounds: list[Round]) -> list[Round]:
    """The rounds with whoever alone acts for a side where their day is told, if no words say who leads it.

    Who leads another round, as words say, may have been at this one too, but it is not told as what.
    """
    return [
        _with_near(
            each, {name for other in rounds if other is not each for names in other.heads.values() for name in names}
        )
        for each in rounds
    ]


def _with_near(each: Round, others: set[str]) -> Round:
    heads = dict(each.heads)
    dated = [place for place in each.places if place.date]
    for party in each.parties if len(each.parties) > 1 else ():
        names = {name for place in dated for name in _acting(place, party)} - others
        if len(names) == 1 and "" not in names and party not in heads:
            heads[party] = tuple(names)
    return replace(each, heads=heads)


def _acting(place: Spoken, party: str) -> Iterator[str]:
    """Those whom a sentence names as acting for a side: A, but not A’s government nor a spokesman.

    An empty name stands for whoever is named by an office alone.
    """
    line = place.sentence
    roles = {person.start: person.role or "" for person in line.people}
    for each in line.persons:
        if each.key != party or line.rules.no_head.search(roles.get(each.start, "")):
            continue
        joint = line.joint(place.end, each.start) if each.start > place.end else None
        if joint and line.text[slice(*joint)] != ", ":
            # Who tells of them behind a comma may have been there; who is spoken of in another clause was elsewhere.
            continue
        if _met_elsewhere(place, each.start):
            continue
        before = line.before(each.start, 90)
        if line.rules.owned_by.search(before) or line.rules.by_others.search(before):
            continue
        if each.start not in roles or not (
            line.rules.of_thing.match(line.text, each.end) or line.rules.staff.match(line.text, each.end)
        ):
            yield line.names.get(each.start, "")


def _met_elsewhere(place: Spoken, at: int) -> bool:
    """Whether somebody named at an offset is met at other talks than a place tells: a lunch with A, and the summit."""
    line = place.sentence
    for other in line.rules.noun.finditer(line.text, line.start, at):
        lead = line.rules.with_whom.match(line.text, other.end())
        beside = lead and is_title(line.text[lead.end() : at], line.rules)
        if beside and at < place.start and line.rules.joined.search(line.text, at, place.start):
            return True
    return False
