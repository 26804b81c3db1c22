"""Talks on a visit: their day is the visit's, where they are told without one of their own."""

from __future__ import annotations

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
from .talk_states import usual

_NEAR, _FAR = 120, 1500
"""Characters from a visit to its day, and to the talks on it."""
_LONGEST = 16
"""Days that a visit lasts at most."""


class _Visit(NamedTuple):
    """A visit whose day is told."""

    start: int
    date: Edtf
    keys: frozenset[str]
    """The country to which it goes."""
    name: str
    """The place."""


def with_visits(
    places: list[Spoken], article: Article, dates: Sequence[FoundDate], words: PartyWords, rules: TalkRules
) -> list[Spoken]:
    """Each place with the day of the visit of which it tells, where it tells no day itself."""
    if all(place.date or len(place.parties) < 2 for place in places):
        return places
    visits = list(_visits(article, dates, words, rules))
    return [_on_visit(place, visits, article.head.published, words) for place in places]


def _on_visit(place: Spoken, visits: list[_Visit], published: str | None, words: PartyWords) -> Spoken:
    before = [visit for visit in visits if 0 < place.start - visit.start < _FAR]
    if place.date or len(place.parties) < 2 or not before:
        return place
    sentence, rules = place.sentence, place.sentence.rules
    opening = sentence.text[sentence.start : place.end + 60]
    same = [visit for visit in before if visit.start >= sentence.start]
    there = [visit for visit in before if _goes_there(visit, place, words)]
    chosen = same or there or (before if rules.on_visit.search(opening) else [])
    if not chosen:
        return place
    date = chosen[-1].date
    return replace(place, date=date, state=place.unusual or usual(place.tense, date, published))


def _goes_there(visit: _Visit, place: Spoken, words: PartyWords) -> bool:
    """Whether a sentence tells that those who meet are where a visit goes: while in Thailand."""
    sentence = place.sentence
    found = sentence.rules.while_there.search(sentence.text, sentence.start, sentence.end)
    if not found:
        return False
    named = words.found(sentence.text, found.start(), found.end() + 40)[:1]
    told = bool(found["there"]) or sentence.text.startswith(visit.name, found.end())
    return told or bool(named and named[0].key in visit.keys)


def _visits(article: Article, dates: Sequence[FoundDate], words: PartyWords, rules: TalkRules) -> Iterator[_Visit]:
    """The visits that an article tells, each with its day."""
    text = article.text
    for block in article.blocks:
        if not rules.visit.search(text, block.start, block.end):
            continue
        for first, last in spans(article.words(block)):
            start, end = block.start + first, block.start + last
            inside = [date for date in dates if start <= date.start < end]
            for found in rules.visit.finditer(text, start, end):
                day = _day(found.start(), found.end(), inside)
                if day:
                    named = words.found(text, found.end(), min(end, found.end() + 60))
                    yield _Visit(found.start(), day, frozenset(party.key for party in named[:2]), found["place"])


def _day(start: int, end: int, dates: Sequence[FoundDate]) -> Edtf | None:
    """The day beside a visit: the nearest one, if it is no longer than a visit can be."""
    best: tuple[int, Edtf] | None = None
    for found in dates:
        gap = found.start - end if found.start >= end else start - found.end
        if not found.edtf or found.edtf.startswith("P") or not 0 <= gap <= _NEAR:
            continue
        try:
            date = parse_date(found.edtf)
        except ValueError:
            continue
        if (date.end - date.start).days <= _LONGEST and (best is None or gap < best[0]):
            best = gap, date
    return best[1] if best else None
