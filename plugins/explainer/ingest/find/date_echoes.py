"""Dates that are told by the one before them: that year, the same month, the following day, a year earlier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .calendar import Frame, month_of
from .date_sentence import Found, Line, group


def echoes(line: Line, dates: Sequence[Found], frame: Frame, earlier: Sequence[Found]) -> Iterator[Found]:
    """What repeats or follows the one date that stands before it in its sentence, or in the one before.

    earlier: the dates of the sentence before.
    """
    rules = line.rules.dates
    if line.words.isdisjoint(rules.units):
        return
    for found in rules.echo.finditer(line.text):
        shift = 0 if group(found, "same") else -1 if group(found, "back") else 1
        if (one := _one_before(dates, found.start(), earlier)) and (
            edtf := _echo(one, rules.units[group(found, "unit").removeprefix("fiscal ")], shift)
        ):
            yield Found(*found.span(), edtf)
    for found in rules.again.finditer(line.text):
        if (one := _one_before(dates, found.start())) and (edtf := _again(one, found, line, frame)):
            yield Found(*found.span(), edtf)
    for found in rules.apart.finditer(line.text):
        number, unit = group(found, "number"), rules.units[group(found, "unit")]
        many = int(number) if number.isdigit() else rules.numbers[number]
        # What is so far from another date as a sentence begins, is so from the one before: Two days later, …
        one = _one_before(dates, found.start(), earlier if found.start() < _OPENING else ())
        edtf = _apart(one, unit, -many if group(found, "back") else many) if one else None
        if edtf or number not in ("a", "an", "un", "una"):
            yield Found(*found.span(), edtf)


_YEAR_LONG = re.compile(r"(\d{4})(-\d\d|-\d\d-(?:[01]\d|2[0-8]|30|31))/(\d{4})(-\d\d|-\d\d-(?:[01]\d|2[0-8]|30|31))")
"""A year that is told by the month or day on which it ended."""


_OPENING = 6
"""Before this place a sentence has hardly begun."""


def _one_before(dates: Sequence[Found], start: int, earlier: Sequence[Found] = ()) -> str | None:
    """The one date before a place, or else in the sentence before; None where there are several, or none."""
    here = [date for date in dates if date.end <= start and not (date.edtf or "").startswith("P")]
    before = {date.edtf for date in here or earlier if date.edtf and date.edtf[0] != "P"}
    # The fiscal year that ended on a day, and that day, are one.
    before -= {bound for edtf in before if "/" in edtf for bound in edtf.split("/")}
    return before.pop() if len(before) == 1 else None


def _again(edtf: str, found: re.Match[str], line: Line, frame: Frame) -> str | None:
    """The same month or day of another year."""
    one = re.fullmatch(r"(\d{4})(-\d\d)(-\d\d)?", edtf)
    if not one or bool(one[3]) != (line.rules.dates.units[group(found, "unit")] == "day"):
        return None
    shift = group(found, "shift")
    if shift:
        year = frame.years(line.rules.dates.shifts[shift])
    else:
        year = group(found, "year") or f"{int(one[1]) - 1:04}"
    return f"{year}{edtf[4:]}" if year else None


def _apart(edtf: str, unit: str, shift: int) -> str | None:
    """A date as exact as another one, so many units before or after it; None where that one is less exact."""
    found = re.fullmatch(r"(\d{4})(?:-(0[1-9]|1[0-2]))?", edtf)
    if found and unit == "year":
        return f"{int(found[1]) + shift:04}{edtf[4:]}"
    if unit == "week":
        return f"{exact}~" if (exact := _echo(edtf, "day", 7 * shift)) else None
    return _echo(edtf, unit, shift)


def _echo(edtf: str, unit: str, shift: int) -> str | None:
    """The unit in which a date lies, or the one after it."""
    found = re.fullmatch(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?", edtf)
    if not shift and unit == "day" and not (found and found[3]):
        return None
    if unit == "year" and (ends := _YEAR_LONG.fullmatch(edtf)) and int(ends[3]) - int(ends[1]) == 1:
        return f"{int(ends[1]) + shift}{ends[2]}/{int(ends[3]) + shift}{ends[4]}"
    if not found:
        return None
    if unit == "year":
        return f"{int(found[1]) + shift:04}"
    if unit == "month" and found[2]:
        return month_of(int(found[1]) * 12 + int(found[2]) - 1 + shift)
    if unit == "day" and found[3]:
        return Frame.of(edtf, (1, 1)).on(shift)
    return None
