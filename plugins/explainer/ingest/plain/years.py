"""The year of a day that was written without one: from fiscal years, whole dates and weekdays in the text."""

from __future__ import annotations

import re
from datetime import date

from ...model.language import Language, listed
from ...model.written_dates import WrittenDate, dates_in

_CONNECTED = re.compile(r"[^.!?\n]{0,160}")


def year_of(day: WrittenDate, text: str, language: Language) -> int | None:
    """The year of a month and day; None where the text leaves it open."""
    assert day.month
    years = _years(text, language)
    if not years:
        return None
    latest = max(years)
    # An article speaks of its own year, or of the one before; seldom of a year to come.
    candidates = [year for year in (latest + 1, latest, latest - 1) if _exists(year, day)]
    for narrower in (_after_what_is_over, _on_its_weekday):
        fitting = narrower(candidates, day, text, language)
        candidates = fitting or candidates
        if len(candidates) == 1:
            return candidates[0]
    return latest if latest in candidates and _is_whole(text, latest, language) else None


def _years(text: str, language: Language) -> set[int]:
    return {found.year for found in dates_in(text, language) if found.year and 1900 <= found.year <= 2100}


def _exists(year: int, day: WrittenDate) -> bool:
    try:
        date(year, day.month or 1, day.day or 1)
    except ValueError:
        return False
    return True


_ENDED = re.compile(r"\b(?:ended|ending|closed|terminó|finalizó|concluyó|cerró)\b\s+(?:\w+\s+){0,2}?", re.IGNORECASE)


def _after_what_is_over(candidates: list[int], day: WrittenDate, text: str, language: Language) -> list[int]:
    """The years in which the day follows the end of a fiscal year that the text says is over, within a year."""
    ends = []
    for found in dates_in(text, language):
        if not found.fiscal or not found.year:
            continue
        behind = _CONNECTED.match(text, found.end)
        ended = _ENDED.search(behind[0]) if behind else None
        if ended and behind:
            at = found.end + ended.end()
            end = next((each for each in dates_in(text, language) if each.start >= at and each.day), None)
            if end and end.start - at < 20 and end.month and end.day:
                ends.append(date(end.year or found.year, end.month, end.day))
    if not ends:
        return []
    last = max(ends)
    return [year for year in candidates if 0 <= (date(year, day.month or 1, day.day or 1) - last).days <= 366]


def _on_its_weekday(candidates: list[int], day: WrittenDate, text: str, language: Language) -> list[int]:
    """The years in which the day is one of the weekdays that the first lines speak of."""
    if not day.day:
        return []
    named = {
        language.weekdays[listed(word)]
        for word in re.findall(r"[^\W\d_]+", text[:1500])
        if listed(word) in language.weekdays
    }
    return [year for year in candidates if date(year, day.month or 1, day.day).weekday() in named]


def _is_whole(text: str, year: int, language: Language) -> bool:
    """Whether the text gives a whole date of the year, so that it cannot be a look ahead."""
    return any(found.year == year and found.month for found in dates_in(text, language))
