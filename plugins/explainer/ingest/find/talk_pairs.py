"""Between whom talks are whose sentence does not say: those just named, where nothing speaks against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ..article import Article
from .parties import Party, PartyWords, within
from .spoken_talks import Spoken
from .talk_sentence import Sentence
from .talk_sides import REBELS, UNTOLD

_NEAR = 700
"""Characters back to those with whom talks are, where the text names more than one pair."""


_MANY = 4
"""Parties that a list of participants names at least."""
_OFTEN = 3
"""Times that a text names whom it is about."""


def with_people(places: list[Spoken]) -> list[Spoken]:
    """Each place with those who take part, where it speaks of them as of those who were named before."""
    found: list[Spoken] = []
    for place in places:
        before = next((other for other in reversed(found) if other.parties == place.parties and other.people), None)
        again = place.theirs and not place.people and place.date and before
        found.append(replace(place, people=before.people) if again and before else place)
    return found


def with_parties(places: list[Spoken], lines: list[Sentence], article: Article, words: PartyWords) -> list[Spoken]:
    """Each place with both its parties, where the text before it, or else behind it, has named them."""
    if not any(len(place.parties) > 1 for place in places):
        places = with_participants(places, lines)
    if not any(len(place.parties) > 1 for place in places):
        places = [
            replace(place, parties=_at_war(place) or place.parties) if place.strong else place for place in places
        ]
    told = list(_told(places, lines, article, words))
    if any(len(place.parties) > 1 for place in told) and not any(len(place.parties) > 1 for place in places):
        # Now that one place has its parties, others may point back at it.
        return list(_told(told, lines, article, words))
    return told


def with_participants(places: list[Spoken], lines: list[Sentence]) -> list[Spoken]:
    """Each place of a meeting of many with those whom the text lists as its participants."""
    lists = [
        run for line in lines if line.rules.participants.search(line.text, line.start, line.end) for run in _runs(line)
    ]
    if len(lists) != 1:
        return places
    return [
        replace(place, parties=tuple(dict.fromkeys((*place.parties, *lists[0]))))
        if not place.verb and not place.among and place.tense != "announced" and (place.pointing or place.parties)
        else place
        for place in places
    ]


def _runs(line: Sentence) -> Iterator[tuple[str, ...]]:
    """The lists of many parties in a sentence."""
    run: list[Party] = []
    for party in [*line.parties, None]:
        if party and (not run or line.rules.listing_on.fullmatch(line.text, run[-1].end, party.start)):
            run.append(party)
            continue
        keys = tuple(dict.fromkeys(each.key for each in run))
        if len(keys) >= _MANY:
            yield keys
        run = [party] if party else []


def _told(places: list[Spoken], lines: list[Sentence], article: Article, words: PartyWords) -> Iterator[Spoken]:
    pairs = [(place.start, place.parties) for place in places if len(place.parties) > 1 and not place.separate]
    sure = bool(pairs)
    pairs = pairs or [(line.start, pair) for line in lines if (pair := _named_together(line.speaking, words))]
    if not pairs and any(place.date for place in places):
        named = _named_together(words.found(article.text), words)
        pairs = [(0, named)] if named else []
    subjects = frozenset().union(*(place.subject for place in places if len(place.parties) > 1))
    strong = {place.start for place in places if place.strong and len(place.parties) > 1}
    strong_pairs = {frozenset(pair) for at, pair in pairs if at in strong}
    told_pairs, one_pair = pairs, len({frozenset(pair) for _, pair in pairs}) == 1
    dated = any(place.date and len(place.parties) < 2 for place in places)
    about = pairs[0][1] if sure and one_pair else _about(words.found(article.text)) if dated else ()
    for place in places:
        # A meeting with somebody who is no party is none between those just named.
        with_others = not place.strong and _with_others(place)
        if len(place.parties) > 1 or place.among or with_others:
            yield place
            continue
        if place.sentence.rules.of_three.search(
            place.sentence.text, max(place.sentence.start, place.start - 40), place.end
        ):
            three = _three(place, places)
            if three or place.parties or not place.theirs:
                yield replace(place, parties=three or place.parties)
                continue
        own = set(place.parties)
        pairs = _alike(place, told_pairs)
        # A meeting or a session is one of the talks that were named just before.
        # The next one is one of a series.
        said = place.sentence.before(place.start)
        series = place.sentence.rules.series.search(said) or place.sentence.rules.since.search(said)
        loose = not place.strong and not own and not series
        before = [
            (at, pair) for at, pair in pairs if at <= place.start and own <= set(pair) and (not loose or at in strong)
        ][-1:]
        fitting = before or [(at, pair) for at, pair in pairs if own <= set(pair)][:1]
        if not fitting and place.pointing:
            # A host is no party: Washington's talks with others may be named with Washington alone.
            fitting = [(at, pair) for at, pair in pairs if at <= place.start][-1:]
        if loose:
            fitting = [(at, pair) for at, pair in fitting if at in strong]
            fitting = fitting if len(strong_pairs) == 1 or (before and place.start - before[0][0] < _NEAR) else []
        # Where several talk with each other, what points back means those just named.
        near = fitting and (one_pair or abs(place.start - fitting[0][0]) < _NEAR)
        rules = place.sentence.rules
        both = rules.both.search(place.sentence.text, *_clause(place)) or (
            rules.two_of_office.search(place.sentence.text, *_clause(place)) if place.verb else None
        )
        alike = place.strong and (not place.topic or not place.topic.isdisjoint(subjects))
        together = both and (not place.subject or -60 < both.start() - place.end < 40)
        allowed = bool(near and (together or own or place.pointing or alike or series))
        # A sentence that speaks of others tells of talks with them.
        if fitting and not own and not place.pointing:
            spoken = within(place.sentence.speaking, *_clause(place))
            allowed = allowed and {party.key for party in spoken} <= {*fitting[0][1], UNTOLD}
        if not sure and not together:
            # Two countries that are named beside each other are not by that in talks.
            proper = place.sentence.rules.talks_proper.search(place.sentence.text, place.start, place.end)
            allowed = allowed and bool(proper or (own and place.strong))
        if allowed:
            yield replace(place, parties=fitting[0][1])
        elif place.strong and (fighting := _at_war(place)):
            yield replace(place, parties=fighting)
        elif not own and (place.strong or place.pointing) and (body := _body_before(place, places)):
            yield replace(place, parties=body, among=True)
        else:
            yield replace(place, parties=about) if about and _of_those(place, set(about)) else place


def _at_war(place: Spoken) -> tuple[str, ...]:
    """A country's government and whoever sits across from it, at peace talks whose sentence tells of no others."""
    sentence, words = place.sentence, place.sentence.sides.words
    other, peace = sentence.sides.across, sentence.rules.for_peace.search(sentence.text, sentence.start, sentence.end)
    if not other or not peace:
        return ()
    named = {party.key for party in sentence.named if party.form in ("name", "adjective")}
    countries = (set(place.parties) or named) - words.movements - {other}
    return (*countries, other) if len(countries) == 1 and countries.isdisjoint(words.gathering) else ()


def _body_before(place: Spoken, places: list[Spoken]) -> tuple[str, ...]:
    """The body whose members were last told to meet, where a sentence that names nobody goes on about it."""
    if any(party.key != UNTOLD for party in place.sentence.speaking):
        return ()
    before = (other.parties for other in reversed(places) if other.among and 0 < place.start - other.start < _NEAR)
    return next(before, ())


def _alike(place: Spoken, pairs: list[tuple[int, tuple[str, ...]]]) -> list[tuple[int, tuple[str, ...]]]:
    """The pairs that a place can mean: two where it says so, and at peace talks those who fight, if told."""
    sentence = place.sentence
    if sentence.rules.two.search(sentence.text, max(sentence.start, place.start - 40), place.end):
        pairs = [(at, pair) for at, pair in pairs if len(pair) == 2] or pairs
    if not sentence.rules.for_peace.search(sentence.text, sentence.start, sentence.end):
        return pairs
    fighting = {*sentence.sides.words.movements, REBELS}
    return [(at, pair) for at, pair in pairs if not fighting.isdisjoint(pair)] or pairs


def _with_others(place: Spoken) -> bool:
    """Whether words behind a meeting say with whom it is, and not when: of ministers, but not of May 2030."""
    if place.sentence.rules.joint_body.match(place.sentence.text, place.end, place.sentence.end):
        return False
    lead = place.sentence.rules.with_whom.match(place.sentence.text, place.end, place.sentence.end)
    return lead is not None and all(found.start - lead.end() not in (0, 1) for found, _ in place.sentence.days)


def _of_those(place: Spoken, about: set[str]) -> bool:
    """Whether talks on a day of their own, which the sentence gives nobody else, are of those the text is about."""
    if not place.date or place.date.precision == "year" or (place.proper and not place.strong):
        return False
    around = f"{place.sentence.before(place.start, 40)}{place.sentence.behind(place.start, 60)}"
    if not place.place and not place.sentence.rules.of_officials.search(around):
        return False
    spoken = within(place.sentence.speaking, place.sentence.start, place.sentence.end)
    return {party.key for party in spoken} - {UNTOLD} <= about and set(place.parties) <= about


def _about(named: list[Party]) -> tuple[str, ...]:
    """The two whom a text is about: it names each of them often, and no third one half as often."""
    ranked = Counter(party.key for party in named if party.form in ("name", "adjective")).most_common(3)
    third = ranked[2][1] if len(ranked) > 2 else 0
    often = len(ranked) > 1 and ranked[1][1] >= _OFTEN and 2 * third <= ranked[1][1]
    return tuple(key for key, _ in ranked[:2]) if often else ()


def _three(place: Spoken, places: list[Spoken]) -> tuple[str, ...]:
    """The three that were last named together before a place that tells of three, or else behind it."""
    told: list[tuple[int, tuple[str, ...]]] = [
        (other.start, other.parties) for other in places if len(other.parties) == 3
    ]
    told = sorted((*told, *place.sentence.sides.threes))
    if not told and len(place.parties) == 1:
        # One takes part in talks of three, beside the two that were named last.
        pairs = [other.parties for other in places if len(other.parties) == 2 and other.start < place.start]
        told = [(0, (*place.parties, *pair)) for pair in pairs[-1:] if place.parties[0] not in pair]
    before = [keys for at, keys in told if at <= place.start][-1:]
    return next(iter(before or [keys for _, keys in told]), ())


def _clause(place: Spoken) -> tuple[int, int]:
    return place.sentence.clause(place.start)[0], place.sentence.clause(place.end)[1]


def _named_together(parties: list[Party], words: PartyWords) -> tuple[str, ...]:
    """The two countries that are named, where no third one is, nor a body that meets or has others meet."""
    keys = tuple(dict.fromkeys(party.key for party in parties if party.form in ("name", "adjective", "unnamed")))
    return keys if len(keys) == 2 and words.gathering.isdisjoint(keys) else ()
