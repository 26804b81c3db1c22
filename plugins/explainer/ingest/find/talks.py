"""Rounds of talks in running text: when, where, between whom, who led them and what became of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from ..article import Article
from ..findings import FoundDate, FoundTalk, Mention, Span
from ..known import Known
from ..languages import Rules
from .parties import Party, PartyWords, party_words
from .spoken_talks import spoken
from .talk_days import with_all_days
from .talk_heads import heads
from .talk_leaders import with_heads, with_leaders, with_those_near
from .talk_leads import with_lead_day
from .talk_pairs import with_parties, with_people
from .talk_rounds import Round, rounds_of, with_what_points_back, without_awaited, without_vague
from .talk_sentence import sentences
from .talk_sides import sides_of
from .talk_trips import with_trips
from .talk_visits import visits_of, with_visits


def find_talks(
    article: Article, rules: Rules, mentions: Sequence[Mention], dates: Sequence[FoundDate], known: Known
) -> tuple[FoundTalk, ...]:
    """The talks of which an article gives a date; a place that gives none is read with the talks it points at."""
    if not rules.talks.glance.search(article.text):
        return ()
    words = party_words(article.head.language, known.site.settings)
    transcript = len(_TURN.findall(article.text)) > 3
    people = [mention for mention in mentions if mention.kind == "person"]
    sides = sides_of(article, people, words, rules.talks, known)
    lines = list(islice(sentences(article, rules.talks, mentions, dates, sides), _MOST))
    places = [place for line in lines for place in spoken(line, article.head.published)]
    visits = list(visits_of(article, dates, words, rules.talks))
    places = with_visits(places, visits, article.head.published, words)
    places = with_trips(places, lines, visits, article.head.published)
    # In a transcript nobody can tell which talks "the talks" are.
    places = places if transcript else with_people(with_parties(places, lines, article, words))
    places = with_lead_day(places, article, dates, rules.talks)
    rounds = rounds_of(places)
    if not rounds:
        return ()
    rounds = with_all_days(with_what_points_back(without_awaited(without_vague(rounds)), places), places)
    leaders = [head for line in lines for head in heads(line)]
    rounds = with_heads(rounds, leaders, known, article.head.published)
    rounds = with_those_near(with_leaders(rounds, sides.leaders))
    written = [*(party for line in lines for party in line.parties), *sides.unnamed]
    return tuple(_found(each, article, words, written) for each in rounds)


_TURN = re.compile(r"^[A-Z][A-Z .\d]{2,40}: ", re.MULTILINE)
"""What opens a speaker's turn in a transcript."""

_MOST = 500
"""Sentences on talks that are read: no article has as many, and what is no article need not be read to its end."""


def _found(each: Round, article: Article, words: PartyWords, written: list[Party]) -> FoundTalk:
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
