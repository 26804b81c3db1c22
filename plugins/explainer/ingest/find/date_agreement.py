"""Dates that the rest of an article decides: told by the same words elsewhere, or told of there as past."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ..findings import FoundDate
from ..languages import Rules
from .calendar import Frame


def agreed(found: Sequence[FoundDate], text: str, frame: Frame, rules: Rules) -> tuple[FoundDate, ...]:
    """The same dates, as they agree with one another."""
    found = list(_told_as_past(_said_then(found, text, frame, rules), text, frame))
    return tuple(_alike(_without_doubles(found, text, frame, rules), text, rules))


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH_AND_DAY = re.compile(r"[^\W\d_]+\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:de )?[^\W\d_]+\.?")


def _told_as_past(found: Sequence[FoundDate], text: str, frame: Frame) -> Iterator[FoundDate]:
    """None to come in a month of which the text tells elsewhere as of that of a year ago.

    On Dec. 22 he phoned before a Dec. 21 vote: of days without a year, those that are told of as past decide.
    """
    now = frame.day.isoformat() if frame.day else ""
    days = [(each, text[each.start : each.end]) for each in found if _DAY.fullmatch(each.edtf or "")]
    bare = {each.start: (each.edtf or "", words) for each, words in days if _MONTH_AND_DAY.fullmatch(words)}
    past = {(words, edtf[5:]): edtf for edtf, words in bare.values() if edtf < now}
    # The end of a fiscal year is told of both as past and as to come.
    bounds = {edge[5:] for edge in (frame.this_fiscal_year(0) or "").split("/")}
    months = {edtf[:7] for edtf in past.values() if edtf[5:] not in bounds}
    for each in found:
        edtf, words = bare.get(each.start, ("", ""))
        if edtf > now and f"{int(edtf[:4]) - 1}{edtf[4:7]}" in months:
            yield replace(each, edtf=past.get((words, edtf[5:])))
        else:
            yield each


def _said_then(found: Sequence[FoundDate], text: str, frame: Frame, rules: Rules) -> Sequence[FoundDate]:
    """Today in what is quoted is the day of which a text tells, where it appeared one day after that.

    It tells of that day first, and of no day of its own outside of quotations.
    """
    now = frame.day.isoformat() if frame.day else ""
    quoted = {each.start for each in found if each.edtf == now and _is_quoted(text, each.start)}
    if not quoted:
        return found
    told = [each for each in found if rules.dates.weekday.match(text, each.start) and not _is_quoted(text, each.start)]
    days = {each.edtf for each in found if each.start not in quoted}
    first = told[0].edtf if told else None
    if now in days or first != frame.on(-1):
        return found
    return [
        replace(each, edtf=first) if each.start in quoted and rules.dates.day_words.match(text, each.start) else each
        for each in found
    ]


def _is_quoted(text: str, at: int) -> bool:
    """Whether a place is within quotation marks, as far as its passage tells."""
    begins = text.rfind("\n", 0, at) + 1
    before = text[begins:at]
    return before.count("“") + before.count("«") > before.count("”") + before.count("»") or before.count('"') % 2 == 1


_FAR = 2
"""Years apart, a day that the text has named is not the same as the nearest one."""
_FOLLOWS = 90
"""So near behind a day, the next day is that behind it."""


def _without_doubles(found: Sequence[FoundDate], text: str, frame: Frame, rules: Rules) -> list[FoundDate]:
    """None of a day without a year that the text has named before in a year that is past: in 1991 it began on Nov. 20.

    Which of the two it is, nobody can tell, unless it is near; nor of which the next day is the one behind. What is
    told of as known is that which has been named: the Nov. 20 letter.
    """
    named: dict[str, int] = {}
    written: dict[str, int] = {}
    kept: list[FoundDate] = []
    doubtful = -_FOLLOWS
    for each in found:
        edtf, words = each.edtf or "", text[each.start : each.end]
        if not _DAY.fullmatch(edtf):
            kept.append(each)
            continue
        year, day = int(edtf[:4]), edtf[5:]
        bare = bool(_MONTH_AND_DAY.fullmatch(words))
        echo = not any(sign.isdigit() for sign in words) and "day" in words and each.start - doubtful < _FOLLOWS
        apart = year - named.get(day, year) if bare else 0
        another = bare and year != written.get(day, year)
        if another and rules.dates.tense.of_noun.search(text[max(0, each.start - 12) : each.start]):
            kept.append(replace(each, edtf=f"{written[day]:04}-{day}"))
        elif echo or apart > _FAR or (another and not _is_near(edtf, frame)):
            doubtful = each.end if not echo else doubtful
            kept.append(replace(each, edtf=None))
        else:
            named[day] = min(year, named.get(day, year))
            written |= {} if bare else {day: year}
            kept.append(each)
    return kept


_NEAR = 7


def _is_near(edtf: str, frame: Frame) -> bool:
    """Whether a day is within a week of publication."""
    return frame.day is not None and abs((date.fromisoformat(edtf) - frame.day).days) <= _NEAR


def _alike(found: Sequence[FoundDate], text: str, rules: Rules) -> Iterator[FoundDate]:
    """Those that are open told by the same words elsewhere: 13 December, signed on 13 December; Thursday's meeting."""
    told: dict[str, set[str]] = {}
    for each in found:
        if each.edtf and each.edtf[0] != "P":
            told.setdefault(text[each.start : each.end], set()).add(each.edtf)
    for each in found:
        words = text[each.start : each.end]
        exact = any(sign.isdigit() for sign in words) or rules.dates.weekday.fullmatch(words)
        known = told.get(words, set()) if each.edtf is None and exact else set()
        yield replace(each, edtf=next(iter(known))) if len(known) == 1 else each
