"""Talks that a report opens with and gives no day of their own: they were on the day of which its opening tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import Edtf, parse_date
from ..article import Article, Dateline
from ..findings import FoundDate
from .spoken_talks import Spoken

_LEAD = 3
"""Passages in which a report tells what it is about."""
_DAY = len("2030-05-14")
_AGO = 2
"""Days before publication on which news was made."""


def with_lead_day(places: list[Spoken], article: Article, dates: Sequence[FoundDate]) -> list[Spoken]:
    """Each place, of which the first that a report opens with has the day of its opening.

    Only where the opening tells of no more than one day, or of none and talks are told as going on or just held; and
    where no other place tells of talks between the same parties on a day.
    """
    try:
        today = parse_date(article.head.published or "")
    except ValueError:
        return places
    opening = {f"p{number}" for number in range(1, _LEAD + 1)}
    for index, place in enumerate(places):
        if place.sentence.block.id not in opening:
            continue
        day = _day(place, dates, today, article.head.dateline)
        if day and not _told(place, places):
            return [*places[:index], replace(place, date=day, state="held"), *places[index + 1 :]]
    return places


def _day(place: Spoken, dates: Sequence[FoundDate], today: Edtf, dateline: Dateline | None) -> Edtf | None:
    """The day of talks that have none of their own."""
    if place.date or len(place.parties) < 2 or place.unusual or place.tense != "held" or not place.place:
        return None
    # What the sentence itself tells of days is not theirs, or they would have it.
    if place.sentence.days:
        return None
    block = place.sentence.block
    start = max(block.start, dateline.end) if dateline and dateline.start < block.end else block.start
    days = {each.edtf for each in dates if start <= each.start < block.end and each.edtf and len(each.edtf) == _DAY}
    if len(days) == 1:
        day = parse_date(days.pop())
        return day if 0 <= today.start.toordinal() - day.start.toordinal() <= _AGO else None
    now = place.sentence.rules.just_now.search(place.sentence.text, place.sentence.start, place.end)
    return today if not days and now and today.precision == "day" else None


def _told(place: Spoken, places: list[Spoken]) -> bool:
    """Whether another place tells of talks between these parties on a day."""
    return any(other.date and set(other.parties) & set(place.parties) for other in places)
