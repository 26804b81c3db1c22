"""Talks on a visit: their day is the visit's, where they are told without one of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...model.dates import Edtf, parse_date
from ...model.sentences import spans
from ..article import Article
from ..findings import FoundDate
from ..languages.talks import TalkRules
from .parties import PartyWords
from .spoken_talks import Spoken
from .talk_sentence import Sentence
from .talk_states import usual

_NEAR, _FAR = 200, 1500
"""Characters from a visit to its days, and to the talks on it."""
_ON = 4
"""Characters from a verb for saying something to the day on which it was said: on."""
_LONGEST = 16
"""Days that a visit lasts at most."""


class Visit(NamedTuple):
    """A visit whose day is told."""

    start: int
    date: Edtf
    keys: frozenset[str]
    """The countries to which it goes."""
    name: str
    """The place to which it goes first, and nothing for what comes later."""

    @property
    def place(self) -> str | None:
        """Where it goes, where that is one country and no more."""
        return self.name if self.name and len(self.keys) == 1 else None


class _Day(NamedTuple):
    """Words for a day, or for several."""

    start: int
    end: int
    date: Edtf


def with_visits(places: list[Spoken], visits: list[Visit], published: str | None, words: PartyWords) -> list[Spoken]:
    """Each place with the day of the visit of which it tells, where it tells no day itself."""
    return [each for place in places for each in _on_visit(place, visits, published, words)]


def _on_visit(place: Spoken, visits: list[Visit], published: str | None, words: PartyWords) -> list[Spoken]:
    before = [visit for visit in visits if 0 < place.start - visit.start < _FAR]
    if place.date or len(place.parties) < 2:
        return [place]
    sentence, rules = place.sentence, place.sentence.rules
    if not place.verb and rules.wished.search(sentence.before(place.start, 80)) and not place.tense:
        return [place]
    opening = sentence.text[sentence.start : place.end + 60]
    same = [visit for visit in before if visit.start >= sentence.start]
    meets = place.verb or place.took_place
    there = [
        visit
        for visit in before
        if _goes_there(visit, place, words)
        or (meets and len(visit.keys & set(place.parties)) == 1)
        or len(_at_stops(place, visit)) > 1
    ]
    # On a visit to Laos nobody is told to meet others than its people.
    on_it = [visit for visit in before if not visit.keys or visit.keys & set(place.parties)]
    chosen = same or there or (on_it if rules.on_visit.search(opening) else []) or _own_trip(place, visits)
    if not chosen:
        return [place]
    visit = told_best(chosen[-1], visits)
    date, where = visit.date, place.place or visit.place
    told = replace(place, date=date, place=where, state=place.unusual or usual(place.tense, date, published))
    return _at_stops(told, visit) or [told]


def _at_stops(place: Spoken, visit: Visit) -> list[Spoken]:
    """The meetings of whoever travels, one in each of several countries: will meet with A of Laos and B of Thailand."""
    hosts = [key for key in place.parties if key in visit.keys]
    travels = [key for key in place.parties if key not in visit.keys]
    if not place.verb or len(hosts) < 2 or len(travels) != 1:
        return []
    return [
        replace(
            place,
            parties=(*travels, host),
            people=tuple(person for person in place.people if person[0] in (*travels, host)),
        )
        for host in hosts
    ]


def told_best(visit: Visit, visits: list[Visit]) -> Visit:
    """A visit as its days are told best: this week, and from May 2 to 4."""
    same = [each for each in visits if each.keys == visit.keys and visit.date.covers(each.date)]
    return min(same, key=lambda each: (each.date.end - each.date.start, each is not visit), default=visit)


def _own_trip(place: Spoken, visits: list[Visit]) -> list[Visit]:
    """The trip that a government's own release is on, where its people are told to meet others without a day."""
    release = place.sentence.sides.home in place.parties and is_of_trip(place.sentence) and place.verb
    return visits[:1] if release else []


def is_of_trip(sentence: Sentence) -> bool:
    """Whether the whole article tells of one trip, by its title."""
    return bool(sentence.rules.trip.search(sentence.sides.article.head.title))


def _goes_there(visit: Visit, place: Spoken, words: PartyWords) -> bool:
    """Whether a sentence tells that those who meet are where a visit goes: while in Thailand."""
    sentence = place.sentence
    found = sentence.rules.while_there.search(sentence.text, sentence.start, sentence.end)
    if not found:
        return False
    named = words.found(sentence.text, found.start(), found.end() + 40)[:1]
    told = bool(found["there"]) or bool(visit.name and sentence.text.startswith(visit.name, found.end()))
    return told or bool(named and named[0].key in visit.keys)


def visits_of(article: Article, dates: Sequence[FoundDate], words: PartyWords, rules: TalkRules) -> Iterator[Visit]:
    """The visits that an article tells, each with its day."""
    text = article.text
    for block in article.blocks:
        if not rules.visit.search(text, block.start, block.end):
            continue
        for first, last in spans(article.words(block)):
            start, end = block.start + first, block.start + last
            days = list(_days(text, [date for date in dates if start <= date.start < end], rules, start))
            for found in rules.visit.finditer(text, start, end):
                yield from _stops(found, end, days, words, rules)


def _stops(found: re.Match[str], end: int, days: list[_Day], words: PartyWords, rules: TalkRules) -> Iterator[Visit]:
    """The stops of a visit: each country with the day that follows it, or with the one that stands before the visit."""
    at, end = found.start("place"), min(end, found.start() + _NEAR)
    behind = [day for day in days if at <= day.start < end]
    before = [day for day in days if found.start() - _NEAR < day.start < at]
    for day in behind or before[-1:]:
        until = day.start if behind else end
        keys = frozenset(party.key for party in words.found(found.string, at, until))
        name = " ".join(word for word in found["place"].split() if word not in rules.days).rstrip(".")
        if rules.post.search(name):
            # The visiting Lao minister is the visitor.
            return
        yield Visit(found.start(), day.date, keys, name if at == found.start("place") else "")
        at = day.end


def _days(text: str, dates: Sequence[FoundDate], rules: TalkRules, start: int) -> Iterator[_Day]:
    """The days in a sentence on which a visit can be; two that are joined are all days from the one to the other."""
    last: _Day | None = None
    for found in sorted(dates, key=lambda date: date.start):
        if any(found.start - verb.end() <= _ON for verb in rules.reporting.finditer(text, start, found.start)):
            # Will visit Laos, a spokesman said on Friday.
            continue
        try:
            date = parse_date(found.edtf or "")
        except ValueError:
            continue
        day = _Day(found.start, found.end, date)
        if last and rules.until.fullmatch(text, last.end, day.start) and last.date.start < date.end:
            last = _Day(last.start, day.end, parse_date(f"{last.date.start.isoformat()}/{date.end.isoformat()}"))
            continue
        if last:
            yield last
        last = day if 0 <= (date.end - date.start).days <= _LONGEST else None
    if last:
        yield last
