"""Rounds of talks in running text: when, where, between whom, who led them and what became of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from ...model.dates import Edtf
from ...model.names import fold
from ...model.person import Person
from ..article import Article
from ..findings import FoundDate, FoundTalk, Mention, Span
from ..known import Known
from ..languages import Rules
from .parties import Party, PartyWords, party_words
from .spoken_talks import Spoken, spoken
from .talk_heads import Head, heads
from .talk_sentence import Sentence, sentences
from .talk_states import State


def find_talks(
    article: Article, rules: Rules, mentions: Sequence[Mention], dates: Sequence[FoundDate], known: Known
) -> tuple[FoundTalk, ...]:
    """The talks of which an article gives a date; a place that gives none is read with the talks it points at."""
    if not rules.talks.glance.search(article.text):
        return ()
    words = party_words(article.head.language, known.site.settings)
    transcript = len(_TURN.findall(article.text)) > 3
    lines = list(islice(sentences(article, rules.talks, mentions, dates, words), _MOST))
    if not any(line.days for line in lines):
        return ()
    places = [place for line in lines for place in spoken(line, article.head.published)]
    # In a transcript nobody can tell which talks "the talks" are.
    places = places if transcript else list(_with_parties(places, lines, article, words))
    rounds = _rounds(places)
    if not rounds:
        return ()
    rounds = _with_what_points_back(_without_vague(rounds), places)
    leaders = [head for line in lines for head in heads(line)]
    rounds = _with_heads(rounds, leaders, known, article.head.published)
    written = [party for line in lines for party in line.parties]
    return tuple(_found(each, article, words, written) for each in rounds)


_TURN = re.compile(r"^[A-Z][A-Z .\d]{2,40}: ", re.MULTILINE)
"""What opens a speaker's turn in a transcript."""

_MOST = 500
"""Sentences on talks that are read: no article has as many, and what is no article need not be read to its end."""

_NEAR = 700
"""Characters back to those with whom talks are, where the text names more than one pair."""


@dataclass(frozen=True)
class _Round:
    """What the places that speak of one round add up to."""

    parties: tuple[str, ...]
    date: Edtf
    place: str | None
    state: State
    subject: frozenset[str]
    places: tuple[Spoken, ...]
    heads: dict[str, tuple[str, ...]] = field(default_factory=dict)


def _with_parties(places: list[Spoken], lines: list[Sentence], article: Article, words: PartyWords) -> Iterator[Spoken]:
    """Each place with both its parties, where the text before it, or else behind it, has named them."""
    pairs = [(place.start, place.parties) for place in places if len(place.parties) > 1]
    sure = bool(pairs)
    pairs = pairs or [(line.start, pair) for line in lines if (pair := _named_together(line.parties))]
    if not pairs and any(place.date for place in places):
        named = _named_together(words.found(article.text))
        pairs = [(0, named)] if named else []
    subjects = frozenset().union(*(place.subject for place in places if len(place.parties) > 1))
    strong = {place.start for place in places if place.strong and len(place.parties) > 1}
    strong_pairs = {frozenset(pair) for at, pair in pairs if at in strong}
    one_pair = len({frozenset(pair) for _, pair in pairs}) == 1
    for place in places:
        if len(place.parties) > 1:
            yield place
            continue
        own = set(place.parties)
        before = [(at, pair) for at, pair in pairs if at <= place.start and own <= set(pair)][-1:]
        fitting = before or [(at, pair) for at, pair in pairs if own <= set(pair)][:1]
        if not fitting and place.pointing:
            # A host is no party: Washington's talks with others may be named with Washington alone.
            fitting = [(at, pair) for at, pair in pairs if at <= place.start][-1:]
        if not place.strong and not own:
            # A meeting or a session is one of the talks that were named just before.
            fitting = [(at, pair) for at, pair in fitting if at in strong]
            fitting = fitting if len(strong_pairs) == 1 or (before and place.start - before[0][0] < _NEAR) else []
        # Where several talk with each other, what points back means those just named.
        near = fitting and (one_pair or abs(place.start - fitting[0][0]) < _NEAR)
        both = place.sentence.rules.both.search(place.sentence.text, *_clause(place))
        alike = place.strong and (not place.topic or not place.topic.isdisjoint(subjects))
        together = both and (not place.subject or -60 < both.start() - place.end < 40)
        allowed = bool(near and (together or own or place.pointing or alike))
        if not sure and not together:
            # Two countries that are named beside each other are not by that in talks.
            proper = place.sentence.rules.talks_proper.search(place.sentence.text, place.start, place.end)
            allowed = allowed and bool(proper or (own and place.strong))
        yield replace(place, parties=fitting[0][1]) if allowed else place


def _clause(place: Spoken) -> tuple[int, int]:
    return place.sentence.clause(place.start)[0], place.sentence.clause(place.end)[1]


def _named_together(parties: list[Party]) -> tuple[str, ...]:
    """The two that are named, where no third one is."""
    keys = tuple(dict.fromkeys(party.key for party in parties if party.form != "body"))
    return keys if len(keys) == 2 else ()


def _rounds(places: list[Spoken]) -> list[_Round]:
    """One round for each date, place and parties that places name; places that admit each other are one."""
    rounds: list[_Round] = []
    for place in places:
        if place.date is None or not (place.strong or place.pointing or len(place.parties) > 1):
            continue
        state = place.state or "held"
        index = next((i for i, each in enumerate(rounds) if _same(each, place)), None)
        if index is None and len(place.parties) < 2:
            continue
        if index is None:
            rounds.append(_Round(place.parties, place.date, place.place, state, place.subject, (place,)))
        else:
            rounds[index] = _added(rounds[index], place)
    return rounds


def _without_vague(rounds: list[_Round]) -> list[_Round]:
    """The rounds without those of which only the year is told, where another one of that year is told better."""
    return [
        each
        for each in rounds
        if each.date.precision != "year"
        or not any(
            other is not each and each.date.covers(other.date) and _agree(set(each.parties), set(other.parties))
            for other in rounds
        )
    ]


def _same(each: _Round, place: Spoken) -> bool:
    """Whether a place that gives a date speaks of a round."""
    assert place.date is not None
    if len(place.parties) < 2:
        return place.pointing and each.date[:2] == place.date[:2]
    return (
        _agree(set(each.parties), set(place.parties))
        and _dates_admit(each.date, place.date)
        and (not each.place or not place.place or fold(each.place) == fold(place.place))
    )


def _dates_admit(one: Edtf, other: Edtf) -> bool:
    """Whether two dates can be one day: the same, or a day within a range of days."""
    if one.start == other.start and one.end == other.end:
        return True
    lengths = [date.end.toordinal() - date.start.toordinal() for date in (one, other)]
    return (one.covers(other) or other.covers(one)) and max(lengths) <= 31


def _agree(one: set[str], other: set[str]) -> bool:
    return one <= other or other <= one


def _added(each: _Round, place: Spoken) -> _Round:
    """A round with one more place that speaks of it; the narrower date stands, and what is unusual is kept."""
    date = each.date
    if place.date is not None and date.covers(place.date):
        date = place.date
    state: State = place.unusual or each.state
    parties = each.parties if len(each.parties) >= len(place.parties) else place.parties
    return replace(
        each,
        parties=parties,
        date=date,
        place=each.place or place.place,
        state=state,
        subject=each.subject | place.subject,
        places=(*each.places, place),
    )


def _with_what_points_back(rounds: list[_Round], places: list[Spoken]) -> list[_Round]:
    """The rounds with the places that give no date of their own and speak of them."""
    taken = {id(place) for each in rounds for place in each.places}
    current: int | None = None
    for place in places:
        if id(place) in taken:
            current = next(i for i, each in enumerate(rounds) if any(place is other for other in each.places))
            continue
        if place.date is not None:
            continue
        index = _meant(place, rounds, current)
        if index is not None:
            rounds[index] = _added(rounds[index], place)
            current = index
    return rounds


def _meant(place: Spoken, rounds: list[_Round], current: int | None) -> int | None:
    """The round of which a place without a date speaks; None where none fits."""
    headline = place.sentence.block.kind == "headline"
    if not (place.pointing or headline or place.place):
        return None
    fitting = [index for index, each in enumerate(rounds) if _fits(place, each)]
    if place.place:
        there = [
            index for index in fitting if rounds[index].place and fold(rounds[index].place or "") == fold(place.place)
        ]
        if not there and not place.pointing and not headline:
            return None
        fitting = there or fitting
    if place.tense and not place.unusual:
        fitting = [index for index in fitting if rounds[index].state == place.tense] or (
            fitting if place.pointing else []
        )
    if current in fitting:
        return current
    return fitting[0] if fitting else None


def _fits(place: Spoken, each: _Round) -> bool:
    return (
        (not place.parties or _agree(set(each.parties), set(place.parties)))
        and (not place.place or not each.place or fold(place.place) == fold(each.place))
        and (not place.subject or not each.subject or not place.subject.isdisjoint(each.subject) or place.pointing)
    )


def _with_heads(rounds: list[_Round], leaders: list[Head], known: Known, published: str | None) -> list[_Round]:
    """The rounds with those who lead their delegations."""
    for head in leaders:
        index = _led(head, rounds, published)
        if index is None:
            continue
        each = rounds[index]
        party = head.party or _side_of(head.person, known) or _remaining(head, leaders, each)
        if party not in each.parties:
            continue
        names = each.heads.get(party, ())
        if head.person.name not in names:
            rounds[index] = replace(each, heads={**each.heads, party: (*names, head.person.name)})
    return rounds


def _led(head: Head, rounds: list[_Round], published: str | None) -> int | None:
    """The round that somebody leads: of that tense and day, spoken of in the same sentence or last before it."""
    ranked = []
    for index, each in enumerate(rounds):
        if head.party is not None and head.party not in each.parties:
            continue
        days = [date for _, date in head.sentence.days]
        named = any(each.date.start == date.start for date in days)
        same = any(place.sentence is head.sentence for place in each.places)
        # On the day itself who leads them may still be told as what will be.
        today = str(each.date) == published and (named or (same and not days))
        if head.state == "announced" and each.state == "held" and not today:
            continue
        before = [head.at - place.start for place in each.places if place.start <= head.at]
        gap = min(before) if before else 5000 + min(place.start - head.at for place in each.places)
        ranked.append((not named, not same, gap, index))
    return min(ranked)[-1] if ranked else None


def _remaining(head: Head, leaders: list[Head], each: _Round) -> str | None:
    """The other side, where two lead together and the side of one is known."""
    beside = {other.party for other in leaders if other.at == head.at and other.party}
    if head.together == 2 and len(each.parties) == 2 and len(beside) == 1:
        return next((party for party in each.parties if party not in beside), None)
    return None


def _side_of(person: Mention, known: Known) -> str | None:
    note = known.site.notes.get(person.ref) if person.ref else None
    return note.side if isinstance(note, Person) else None


def _found(each: _Round, article: Article, words: PartyWords, written: list[Party]) -> FoundTalk:
    places = sorted(each.places, key=lambda place: place.start)
    named = {key: words.name(key, article.text, written) for key in each.parties}
    return FoundTalk(
        places[0].start,
        places[0].end,
        str(each.date),
        each.place,
        tuple(named.values()),
        {named[key]: names for key, names in each.heads.items()},
        each.state,
        None,
        tuple(Span(place.start, place.end) for place in places),
    )
