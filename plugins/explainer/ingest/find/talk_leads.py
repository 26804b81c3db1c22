"""Talks that a report opens with and gives no day of their own: they were on the day of which its opening tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.dates import Edtf, parse_date
from ..article import Article
from ..findings import FoundDate
from ..languages.talks import TalkRules
from .spoken_talks import Spoken
from .talk_times import When, all_days

_LEAD, _MET = 4, 10
"""Passages in which a report tells what it is about, and in which a verb tells that somebody met."""
_AGO = 3
"""Days before publication on which news was made."""
_NEWS = 14
"""Days around publication: talks on one of them are those with which a report opens."""
_WEEK = 7


def with_lead_day(places: list[Spoken], article: Article, dates: Sequence[FoundDate], rules: TalkRules) -> list[Spoken]:
    """Each place, of which those that a report opens with have the day of its opening, or that of publication.

    A verb tells of talks by itself. A noun does where words say that they took place, and the report gives no other
    talks a day near its own.
    """
    try:
        today = parse_date(article.head.published or "")
    except ValueError:
        return places
    if today.precision != "day" or not any(_is_bare(place) for place in places):
        return places
    heads = [block for block in article.blocks if block.kind == "headline"]
    if any(rules.remote.search(article.text, block.start, block.end) for block in heads):
        return places
    opening = {block.id for block in heads} | {f"p{number}" for number in range(1, _LEAD + 1)}
    near = opening | {f"p{number}" for number in range(1, _MET + 1)}
    days = list(_news(dates, article, today))
    found = list(places)
    for index, place in enumerate(places):
        if place.sentence.block.id not in (near if place.met else opening) or not _is_bare(place):
            continue
        told = [other for other in found if other.date and _is_near(other.date, today)]
        if place.met and _just_now(place):
            # Who have met now may meet again on a day to come.
            told = [other for other in told if other.tense != "announced"]
        if any(len(set(other.parties) & set(place.parties)) > 1 for other in told):
            continue
        if (
            place.met
            or _is_remarks(place)
            or _spoke_at(place)
            or (place.took_place and not any(len(other.parties) > 1 for other in told))
        ):
            day = _day(place, days, today)
            found[index] = replace(place, date=day, state="held") if day else place
    return found


def _just_now(place: Spoken) -> bool:
    """Whether talks are told as what has just been done: the ministers have met."""
    return place.sentence.rules.just_now.search(place.sentence.text, place.sentence.start, place.end) is not None


def _is_bare(place: Spoken) -> bool:
    """Whether a place tells of talks between parties that are neither wished nor to come, and gives no day."""
    if place.date or len(place.parties) < 2 or place.unusual or place.tense == "announced":
        return False
    if _is_remarks(place) or _spoke_at(place):
        return True
    return not place.sentence.rules.wished.search(place.sentence.before(place.start, 80))


def _spoke_at(place: Spoken) -> bool:
    """Whether a report tells that somebody spoke right before or after it: A spoke before a meeting with B."""
    return place.sentence.rules.spoke_at.search(place.sentence.before(place.start, 80)) is not None


def _is_remarks(place: Spoken) -> bool:
    """Whether it is what somebody said before or after a meeting, as the headline of a release tells."""
    sentence = place.sentence
    before = sentence.before(place.start)
    released = sentence.sides.home is not None or sentence.rules.their.search(before)
    return bool(sentence.block.kind == "headline" and released and sentence.rules.remarks_at.search(before))


def _news(dates: Sequence[FoundDate], article: Article, today: Edtf) -> Iterator[tuple[FoundDate, Edtf]]:
    """The days of which a report tells as its news, those of its headline last."""
    passages = article.blocks[-1].start if article.blocks else 0
    passages = min((block.start for block in article.blocks if block.kind != "headline"), default=passages)
    dateline = article.head.dateline
    for found in sorted(dates, key=lambda date: (date.start < passages, date.start)):
        if not found.edtf or found.edtf.startswith("P") or (dateline and dateline.start <= found.start < dateline.end):
            continue
        try:
            day = parse_date(found.edtf)
        except ValueError:
            continue
        if day.end.toordinal() - day.start.toordinal() < _WEEK and -_AGO <= _gap(day, today) <= _AGO:
            yield found, day


def _is_near(date: Edtf, today: Edtf) -> bool:
    """Whether talks on a date may be those of a report: on a day near its own, or in a month around it."""
    return _gap(date, today) <= (_NEWS if date.precision in ("day", "range") else 0)


def _gap(one: Edtf, other: Edtf) -> int:
    """Days between two dates, nought where one covers the other."""
    if one.covers(other) or other.covers(one):
        return 0
    return abs(one.start.toordinal() - other.start.toordinal())


def _day(place: Spoken, days: list[tuple[FoundDate, Edtf]], today: Edtf) -> Edtf | None:
    """The day of the sentence, or the last one before it in its passage, or else the first one in the opening."""
    sentence, block = place.sentence, place.sentence.block
    if _is_remarks(place):
        return next((day for found, day in days if sentence.start <= found.start < sentence.end), today)
    days = [(found, day) for found, day in days if day.start <= today.end and found.start < max(block.end, _UPTO)]
    own = [each for each in days if sentence.start <= each[0].start < sentence.end]
    if sentence.days and not own and not _spoke_at(place):
        return None
    # Who arrived on Monday may have met anybody later.
    came = [each for each in own if sentence.rules.came.search(sentence.before(each[0].start))]
    own = [each for each in own if each not in came or each[0].start > place.end]
    before = [each for each in days if block.start <= each[0].start < sentence.start][-1:]
    same = [each for each in days if block.kind == "headline" and each[1] == today][:1]
    # A headline, a release and a story with a dateline are of the day itself, where they tell no other.
    fresh = (
        block.kind == "headline"
        or sentence.sides.home is not None
        or sentence.sides.article.head.dateline is not None
        or _just_now(place)
    )
    found, day = next(iter(own or before or same or days), (None, today if fresh else None))
    if day is None:
        return None
    at = When(found.start, found.end, day) if found else When(place.end, place.end, day)
    return all_days(sentence, place.start, at).date


_UPTO = 1500
"""Characters in which a report has told its day."""
