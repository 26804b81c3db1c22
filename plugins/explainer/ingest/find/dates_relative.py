"""Dates seen from the day of publication: yesterday, last week, next April, two years ago, the end of the year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from ..languages.dates import DateRules
from .calendar import Frame, month_of, part_of
from .date_lengths import amount_of
from .date_sentence import Found, Line, group, last_words
from .date_tense import side_of
from .date_years import year_of


def relative(line: Line, frame: Frame) -> Iterator[Found]:
    """The dates of a sentence that the day of publication decides."""
    rules = line.rules.dates
    if not line.words.isdisjoint(last_words(rules)):
        for found in rules.day_words.finditer(line.text):
            shift = rules.days[group(found, "word") or " ".join(found[0].lower().split())]
            yield Found(*found.span(), _from(line, found.start(), frame).on(shift))
    if not line.words.isdisjoint(_first_words(rules)):
        for found in rules.shifted.finditer(line.text):
            if not group(found, "weekday") and (moved := _shifted(line, found, frame)):
                yield moved
    if not line.words.isdisjoint(rules.seasons):
        for found in rules.season_alone.finditer(line.text):
            if edtf := _season(line, found, frame):
                yield Found(*found.span("whole"), edtf)
    if not line.words.isdisjoint(rules.units):
        yield from _in_units(line, frame)


def _from(line: Line, start: int, frame: Frame) -> Frame:
    """From which day a word is seen: what is quoted, from that on which it was said, if the sentence tells it."""
    quoted = len(line.rules.dates.spoken.findall(line.text, 0, start)) - line.text.count("”", 0, start)
    closed = line.text.count('"', 0, start) % 2 == 0 and "“" not in line.text[:start]
    if not quoted or closed or not frame.day:
        return frame
    said = [
        found
        for found in line.rules.dates.weekday.finditer(line.text)
        if line.rules.dates.tense.said.search(line.text[max(0, found.start() - 90) : found.start()])
    ]
    if len(said) != 1:
        return frame
    day = frame.weekday(line.rules.language.weekdays[group(said[0], "weekday")], ahead=False)
    return replace(frame, day=date.fromisoformat(day)) if day else frame


@lru_cache
def _first_words(rules: DateRules) -> frozenset[str]:
    return frozenset(word for words in rules.shifts for word in words.split() if len(word) > 2)


def _in_units(line: Line, frame: Frame) -> Iterator[Found]:
    rules = line.rules.dates
    for pattern, sign in ((rules.ago, -1), (rules.hence, 1)):
        for found in pattern.finditer(line.text):
            amount, unit = amount_of(found, rules)
            if amount and not rules.no_duration.search(line.text[max(0, found.start() - 24) : found.start()]):
                about = bool(found.groupdict().get("hedge")) or amount != int(amount)
                if unit in ("hour", "minute"):
                    continue  # It may be the day of publication, or the one before.
                yield Found(*found.span(), _at_distance(sign * round(amount), unit, frame, about))
    for found in rules.month_day.finditer(line.text):
        yield Found(*found.span(), _of_month(line, found, frame))
    for found in rules.later.finditer(line.text):
        yield Found(*found.span(), frame.week(0))
    for found in rules.weekend.finditer(line.text):
        yield Found(*found.span(), frame.weekend(ahead=_is_weekend_ahead(line, found, frame)))
    for found in rules.whole.finditer(line.text):
        yield Found(*found.span(), _of_the_whole(line, found, frame))


def _is_weekend_ahead(line: Line, found: re.Match[str], frame: Frame) -> bool:
    """Whether the weekend is to come; as a week begins, only a verb that is sure of it says so."""
    side = side_of(line, *found.span())
    begins = frame.day is not None and frame.day.weekday() < _WEDNESDAY
    return bool(side.ahead) and (side.beside or not begins)


def _of_month(line: Line, found: re.Match[str], frame: Frame) -> str | None:
    """The 15th of last month."""
    month = frame.months(line.rules.dates.shifts[group(found, "shift")])
    try:
        return date.fromisoformat(f"{month}-{int(found['number']):02}").isoformat()
    except ValueError:
        return None


def _shifted(line: Line, found: re.Match[str], frame: Frame) -> Found | None:
    """Last week, this year, next April; None for "in his last week", which is not seen from the day of publication."""
    rules = line.rules.dates
    shift = rules.shifts[group(found, "shift")]
    unit, month, season = group(found, "unit"), group(found, "month"), group(found, "season")
    before = line.text[max(0, found.start() - 12) : found.start()]
    if shift and unit != "fiscal year" and rules.no_shift.search(before):
        return None
    if group(found, "shift") == "this past" and unit in ("month", "year"):
        return None  # It may be the last twelve months, or the last year.
    if before[-1:] in _QUOTES and found[0].istitle():
        return None  # The name of a programme.
    if found.groupdict().get("unit_b") == "fiscal year" and any(day.fiscal for day in line.dates):
        return None  # It is the one before that which is named.
    if month and _DAY.match(line.text, found.end()):
        return None  # This January 11 is a day.
    if month:
        edtf = _in_month(line.rules.language.months[month], shift, frame)
    elif season:
        ahead = None if shift else side_of(line, *found.span()).ahead
        edtf = _in_season(rules.seasons[season], shift, frame, ahead)
    else:
        edtf = _in_unit(line, found, rules.units[unit], shift, frame)
    return Found(*found.span(), edtf)


_DAY = re.compile(r"\s+\d{1,2}(?:st|nd|rd|th)?(?![\w:%])")
_QUOTES = ("'", '"', "“", "‘", "’", "«")


def _in_unit(line: Line, found: re.Match[str], unit: str, shift: int, frame: Frame) -> str | None:
    match unit:
        case "week" if group(found, "shift") == "this past":
            return frame.week(-1) if frame.day and frame.day.weekday() < 3 else None
        case "week":
            # On a Sunday, this week may be the one that is about to begin.
            turning = not shift and frame.day and frame.day.weekday() > 5 and side_of(line, *found.span()).ahead
            return None if turning else frame.week(shift)
        case "weekend":
            return _weekend(line, found, shift, frame)
        case "month":
            return frame.months(shift)
        case "year":
            # The coming year is the one from now on, unless the next one is about to begin.
            rolling = "coming" in group(found, "shift") and frame.month and frame.month < _LATE
            return None if rolling else frame.years(shift)
        case "fiscal year":
            return _fiscal_year(line, found, shift, frame)
        case "decade":
            return frame.decades(shift)
        case "century":
            return frame.centuries(shift)
    return None


def _fiscal_year(line: Line, found: re.Match[str], shift: int, frame: Frame) -> str | None:
    """This fiscal year, which may have ended some weeks ago: this fiscal year, which ended on Sept. 30."""
    day = next((each for each in line.dates if each.start >= found.end() and each.month and each.day), None)
    ended = line.rules.dates.ended.fullmatch(line.text, found.end(), day.start) if day else None
    if not shift and day and ended and not ended["began"] and (year := year_of(line, day, frame)):
        return frame.fiscal_year(year)
    return frame.this_fiscal_year(shift - (frame.over and not shift))


_WEDNESDAY, _THURSDAY, _FRIDAY = 2, 3, 4
_LATE = 11
"""From this month on, the next year is about to begin."""


def _weekend(line: Line, found: re.Match[str], shift: int, frame: Frame) -> str | None:
    """Last weekend is the one before this week; of the next one, nobody can be sure."""
    if frame.day is None or shift > 0:
        return None
    if shift < 0:
        return frame.last_weekend()
    side = side_of(line, *found.span()).ahead
    # From Wednesday on, this weekend is the one to come, and from Thursday on whatever the verbs say.
    coming = frame.day.weekday() in (_THURSDAY, _FRIDAY)
    return frame.weekend(ahead=coming or (frame.day.weekday() > 1 if side is None else side))


def _in_month(month: int, shift: int, frame: Frame) -> str | None:
    if frame.year is None or frame.month is None:
        return None
    gone = (frame.month - month) % 12
    if shift < 0:
        return frame.months(-(gone or 12))
    return frame.months(12 - gone) if shift else month_of(frame.year * 12 + month - 1)


_SEASON_NEAR = 3
"""So few months before it comes, this summer is that one, whatever has been done for it."""
_SEASON_OVER = 7
"""With fewer months until it comes again, a season that has been is no longer this one."""


def _in_season(season: int, shift: int, frame: Frame, ahead: bool | None) -> str | None:
    """Last summer, as long as it can be only one: before this year's is over. Winters belong to two years.

    What has been this fall, told of in winter or spring, is of the year before.
    """
    if frame.year is None or frame.month is None or season == 24:
        return None
    begins = {21: 3, 22: 6, 23: 9}[season]
    unsure = frame.month >= begins + 3 if shift < 0 else frame.month < begins
    if not shift and ahead is False and frame.month < begins - _SEASON_NEAR:
        shift = -1
        unsure = begins - frame.month < _SEASON_OVER
    year = None if shift and unsure else frame.years(shift)
    return f"{year}-{season}" if year else None


def _season(line: Line, found: re.Match[str], frame: Frame) -> str | None:
    """The nearest summer on the side to which the sentence looks; None of one that is going on, or of two as near."""
    season = line.rules.dates.seasons[group(found, "season")]
    side = side_of(line, *found.span("whole"))
    ahead = side.ahead
    if frame.year is None or frame.month is None or ahead is None or not (ahead or side.firm):
        return None
    begins = {21: 3, 22: 6, 23: 9}[season]
    if begins <= frame.month < begins + 3:
        return None if ahead else f"{frame.year}-{season}"
    year = frame.year + (frame.month >= begins) if ahead else frame.year - (frame.month < begins)
    return f"{year}-{season}"


def _at_distance(amount: int, unit: str, frame: Frame, about: bool) -> str | None:
    """A day is a day, a week about a day; a month or a year is that one, or about that one."""
    match unit:
        case "day":
            edtf = frame.on(amount)
        case "week":
            edtf, about = frame.on(7 * amount), True
        case "month":
            edtf = frame.months(amount)
        case "year":
            edtf = frame.years(amount)
        case "decade":
            edtf, about = frame.years(10 * amount), True
        case "century":
            edtf, about = frame.years(100 * amount), True
        case _:
            return None
    return f"{edtf}~" if edtf and about else edtf


_BESIDE = 40
"""So near before the middle of the month, a month that is named is the one."""


def _month_to_come(line: Line, start: int, frame: Frame) -> str | None:
    """The month of this year, still to come, that is named right before a place: in May, at its end."""
    named = [day for day in line.dates if day.month and not day.day and start - _BESIDE < day.end <= start]
    if not named or not frame.month or not frame.year or (named[-1].year or frame.year) != frame.year:
        return None
    month = named[-1].month or 0
    return month_of(frame.year * 12 + month - 1) if month > frame.month else None


def _of_the_whole(line: Line, found: re.Match[str], frame: Frame) -> str | None:
    """The end of the year: of the year of publication, unless that is just over or the next about to begin."""
    rules = line.rules.dates
    edge, unit = rules.edges[group(found, "edge")], rules.units[group(found, "unit").split()[-1]]
    side = side_of(line, *found.span()).ahead
    turn = frame.month or 6
    if unit == "month" and (month := _month_to_come(line, found.start(), frame)):
        return part_of(month, edge)
    over = unit == "year" and edge == "last" and turn < 3
    if (over and side is None) or (unit == "year" and edge == "first" and turn > 10 and side):
        return None
    # By year's end they had come, told in January, was at the end of the year before.
    whole = {
        "year": frame.years(-1 if over and not side else 0),
        "month": frame.months(0),
        "decade": frame.decades(0),
    }.get(unit)
    return part_of(whole, edge) if whole else None
