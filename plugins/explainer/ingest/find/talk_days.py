"""All days of talks that last several, of which a text tells the one on which they ended or on which they began."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from ...model.dates import Edtf, parse_date
from .spoken_talks import Spoken
from .talk_rounds import Round
from .talk_times import days_of, turn


def with_all_days(rounds: list[Round], places: list[Spoken]) -> list[Round]:
    """The rounds with all their days, where a sentence tells how many they are: the two days of talks."""
    return [replace(each, date=_all_days(each, places)) for each in rounds]


def _all_days(each: Round, places: list[Spoken]) -> Edtf:
    counts = {count for place in _speaking(each, places) if (count := days_of(place.sentence, place.start))}
    if each.date.precision != "day" or len(counts) != 1:
        return each.date
    more = timedelta(days=counts.pop() - 1)
    for place in each.places:
        told = turn(place.sentence, place.start) if place.date in (None, each.date) else None
        if told:
            first, last = (
                (each.date.start - more, each.date.end) if told == "ended" else (each.date.start, each.date.end + more)
            )
            return parse_date(f"{first.isoformat()}/{last.isoformat()}")
    return each.date


def _speaking(each: Round, places: list[Spoken]) -> Iterator[Spoken]:
    """The places of a round, and those that give no date and speak of some of its parties."""
    yield from each.places
    own = set(each.parties)
    yield from (place for place in places if not place.date and len(place.parties) > 1 and own >= set(place.parties))
