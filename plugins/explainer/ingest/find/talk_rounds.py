"""Rounds of talks: what the places that speak of one round add up to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ...model.dates import Edtf, parse_date
from ...model.names import fold
from .spoken_talks import Spoken
from .talk_states import State
from .talk_times import turn

_LONGEST = 35
"""Days within which talks are whose parties are not told."""
_TALKS = 6
"""Days that talks last at most, where their days are told one by one."""
_DUE = 60
"""Characters behind talks in which words tell that they had been due."""
_JUST = 1000
"""Characters from where a round is told to where more is said of it without its date."""


@dataclass(frozen=True)
class Round:
    """What the places that speak of one round add up to."""

    parties: tuple[str, ...]
    date: Edtf
    place: str | None
    state: State
    subject: frozenset[str]
    places: tuple[Spoken, ...]
    heads: dict[str, tuple[str, ...]] = field(default_factory=dict)


def rounds_of(places: list[Spoken]) -> list[Round]:
    """One round for each date, place and parties that places name; places that admit each other are one."""
    rounds: list[Round] = []
    diplomacy = any(len(place.parties) > 1 for place in places)
    for place in places:
        known = len(place.parties) > 1 or place.among or (_by_themselves(place, diplomacy))
        if place.date is None or not (place.strong or place.pointing or known):
            continue
        if place.date.precision == "year" and not place.strong and len(place.parties) < 2:
            continue
        state = place.state or "held"
        index = next((i for i, each in enumerate(rounds) if _same(each, place)), None)
        if index is None and not known:
            continue
        if index is None:
            rounds.append(Round(place.parties, place.date, place.place, state, place.subject, (place,)))
        else:
            rounds[index] = _added(rounds[index], place)
    return _joined(rounds)


def _joined(rounds: list[Round]) -> list[Round]:
    """The rounds without those that another one of that day, place and parties turns out to be."""
    joined: list[Round] = []
    for each in rounds:
        index = next((i for i, other in enumerate(joined) if _one(other, each)), None)
        if index is None:
            joined.append(each)
        else:
            date = _spanned(joined[index], each)
            for place in each.places:
                joined[index] = _added(joined[index], place)
            joined[index] = replace(joined[index], date=date or joined[index].date)
    return joined


def _spanned(one: Round, other: Round) -> Edtf | None:
    """All days of two rounds that are days of the same talks; None where they are not."""
    if not _days_on_end(one, other):
        return None
    first, last = min(one.date.start, other.date.start), max(one.date.end, other.date.end)
    return parse_date(first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}")


def _one(one: Round, other: Round) -> bool:
    if _days_on_end(one, other):
        return True
    same = one.date[:2] == other.date[:2] and one.place and other.place and fold(one.place) == fold(other.place)
    return bool(same and _agree(set(one.parties), set(other.parties)))


def _days_on_end(one: Round, other: Round) -> bool:
    """Whether two rounds are days of the same talks, of which the text tells that they take more than one."""
    alike = set(one.parties) == set(other.parties) and one.state == other.state
    if not alike or one.date == other.date or any(each.date.precision not in ("day", "range") for each in (one, other)):
        return False
    begun, over = sorted((one, other), key=lambda each: each.date.start)
    first, second = begun.date, over.date
    gap = second.start.toordinal() - first.end.toordinal()
    long = any(
        place.sentence.rules.many_days.search(place.sentence.text, place.sentence.start, place.sentence.end)
        for place in (*one.places, *other.places)
    )
    longest = max(first.end, second.end).toordinal() - first.start.toordinal()
    whole = _turns(begun, "began") and _turns(over, "ended")
    return ((long and gap <= 1) or whole) and longest <= _TALKS


def _turns(each: Round, told: str) -> bool:
    """Whether the first place of a round tells that it ended, or that it began, on its day."""
    place = each.places[0]
    return turn(place.sentence, place.start) == told


def _by_themselves(place: Spoken, diplomacy: bool) -> bool:
    """Whether a place tells of talks between parties though it does not say which: peace talks, or diplomats' talks."""
    movement = len(place.parties) == 1 and place.parties[0] in place.sentence.sides.words.movements
    named = place.sentence.rules.talks_proper.search(place.sentence.text, place.start, place.end)
    if movement and named and place.date and place.date.precision != "year":
        return True
    if (
        not place.proper
        or len(place.parties) > 1
        or not place.date
        or (place.date.end - place.date.start).days > _LONGEST
    ):
        return False
    # One alone is a country whose own parties talk with each other.
    return (diplomacy and not place.parties) or (
        (place.strong or not place.parties)
        and bool(place.sentence.rules.for_peace.search(place.sentence.text, place.sentence.start, place.sentence.end))
    )


def without_vague(rounds: list[Round]) -> list[Round]:
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


def without_awaited(rounds: list[Round]) -> list[Round]:
    """The rounds without those that had been due on a day, where they began some days later."""
    return [each for each in rounds if not any(_came_later(each, other) for other in rounds if other is not each)]


def _came_later(each: Round, other: Round) -> bool:
    later = (other.date.start - each.date.start).days
    had_been_due = all(
        place.sentence.rules.had_been_due.search(place.sentence.behind(place.end, _DUE)) for place in each.places
    )
    return (
        had_been_due and 0 < later <= _TALKS and other.state == "held" and _agree(set(each.parties), set(other.parties))
    )


def _same(each: Round, place: Spoken) -> bool:
    """Whether a place that gives a date speaks of a round."""
    assert place.date is not None
    if len(place.parties) < 2 and not place.among:
        return (place.pointing or place.proper) and each.date[:2] == place.date[:2]
    return (
        _few_apart(each, place)
        and _dates_admit(each.date, place.date)
        and (_places_admit(each, place) or _same_people(each, place))
        and not _of_others(each, place)
        and not _with_others(each, place)
        and not _apart(each, place)
    )


def _apart(each: Round, place: Spoken) -> bool:
    """Whether a place tells of talks that some had with others, beside those of a round."""
    return place.separate and set(each.parties) != set(place.parties)


def _with_others(each: Round, place: Spoken) -> bool:
    """Whether others than those of a round are told to have met for a side, and for further sides or fewer."""
    here = _by_side(place)
    for other in each.places if place.met else ():
        there = _by_side(other) if set(other.parties) != set(place.parties) else {}
        if any(here[side].isdisjoint(there[side]) for side in here.keys() & there.keys()):
            return True
    return False


def _by_side(place: Spoken) -> dict[str, set[str]]:
    """The names of those who take part in what a place tells, by side."""
    return {side: {name for key, name in place.people if key == side} for side, _ in place.people}


def _of_others(each: Round, place: Spoken) -> bool:
    """Whether a place that tells a month, and who met in it on both sides, tells of another meeting than one day's."""
    if not place.date or place.date.precision != "month" or each.date.precision not in ("day", "range"):
        return False
    told = {name for other in each.places for _, name in other.people}
    return len({side for side, _ in place.people}) > 1 and told.isdisjoint(name for _, name in place.people)


def _same_people(each: Round, place: Spoken) -> bool:
    """Whether a place tells of the very people who met in a round: in the hall, and later in the palace."""
    told = {person for other in each.places for person in other.people}
    return len({side for side, _ in place.people}) > 1 and told == set(place.people)


def _places_admit(each: Round, place: Spoken) -> bool:
    """Whether two places can be one: the same, or for one day a city and its country."""
    if not each.place or not place.place or fold(each.place) == fold(place.place):
        return True
    words = place.sentence.sides.words
    lands = [words.found(name)[:1] for name in (each.place, place.place)]
    return each.date == place.date and any(land and land[0].form == "name" for land in lands)


def _dates_admit(one: Edtf, other: Edtf) -> bool:
    """Whether two dates can be one day: the same, or a day within a range of days."""
    if one.start == other.start and one.end == other.end:
        return True
    lengths = [date.end.toordinal() - date.start.toordinal() for date in (one, other)]
    return (one.covers(other) or other.covers(one)) and max(lengths) <= 31


def _few_apart(each: Round, place: Spoken) -> bool:
    """Whether a round and a place that gives a date can be one: with the same sides, or with one more than two."""
    more = {*place.parties} ^ {*each.parties}
    return _agree(set(each.parties), set(place.parties)) and (
        len(more) < 2 or min(len(each.parties), len(place.parties)) < 2
    )


def _more_of(each: Round, place: Spoken) -> bool:
    """Whether a place can speak of a round: with some of its sides, or with one more than two; the meeting with any."""
    more = {*place.parties} - {*each.parties}
    close = len(each.parties) < 2 or len(more) <= 1 or (place.pointing and not place.subject)
    return close and _agree(set(each.parties), set(place.parties))


def _agree(one: set[str], other: set[str]) -> bool:
    return one <= other or other <= one


def _added(each: Round, place: Spoken) -> Round:
    """A round with one more place that speaks of it; the narrower date stands, and what is unusual is kept."""
    date = each.date
    if place.date is not None and date.covers(place.date):
        date = place.date
    # Where the first places say nothing of it, the next one may.
    told = any(other.state for other in each.places)
    state: State = place.unusual or (each.state if told or not place.date else place.state or each.state)
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


def with_what_points_back(rounds: list[Round], places: list[Spoken]) -> list[Round]:
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
            # What has been held was not put off: others were, or a part of it.
            held = place.unusual and any(each.tense == "held" and not each.unusual for each in rounds[index].places)
            rounds[index] = _added(rounds[index], replace(place, unusual=None) if held else place)
            current = index
    return _joined(rounds)


def _meant(place: Spoken, rounds: list[Round], current: int | None) -> int | None:
    """The round of which a place without a date speaks; None where none fits."""
    headline = place.sentence.block.kind == "headline"
    if not (place.pointing or headline or place.place):
        return _just_told(place, rounds)
    index = _of_fitting(place, rounds, current, headline)
    return _just_told(place, rounds) if index is None else index


def _of_fitting(place: Spoken, rounds: list[Round], current: int | None, headline: bool) -> int | None:
    fitting = [index for index, each in enumerate(rounds) if _fits(place, each)]
    if place.place:
        there = [
            index for index in fitting if rounds[index].place and fold(rounds[index].place or "") == fold(place.place)
        ]
        if not there and not place.pointing and not headline:
            return None
        fitting = there or fitting
    if place.tense and not place.unusual:
        fitting = [index for index in fitting if _admits(rounds[index], place.tense)] or (
            fitting if place.pointing else []
        )
    # What names all sides of one round that was told before speaks of that one.
    fitting = [
        index
        for index in fitting
        if set(rounds[index].parties) == set(place.parties) and rounds[index].places[0].start < place.start
    ] or fitting
    if current in fitting:
        return current
    return fitting[0] if fitting else None


def _just_told(place: Spoken, rounds: list[Round]) -> int | None:
    """The round just told between the very same sides, where a place says more of who took part in it."""
    if not place.people:
        return None
    for index, each in enumerate(rounds):
        near = any(0 < place.start - other.start < _JUST for other in each.places)
        alike = _admits(each, place.tense or "held") and set(each.parties) == set(place.parties)
        if near and alike:
            return index
    return None


def _admits(each: Round, tense: State) -> bool:
    """Whether a round can be told so: what was put off was also to come."""
    return each.state == tense or (tense == "announced" and each.state != "held")


def _fits(place: Spoken, each: Round) -> bool:
    return not _apart(each, place) and (
        (not place.parties or (bool(each.parties or place.strong) and _more_of(each, place)))
        and (not place.place or not each.place or fold(place.place) == fold(each.place))
        and (not place.subject or not each.subject or not place.subject.isdisjoint(each.subject) or place.pointing)
    )
