"""Dates that are told by the one before them: that year, the same month, the following day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .calendar import Frame, month_of
from .date_sentence import Found, Line, group


def echoes(line: Line, dates: Sequence[Found]) -> Iterator[Found]:
    """What repeats or follows the one date that stands before it in its sentence."""
    rules = line.rules.dates
    if line.words.isdisjoint(rules.units):
        return
    for found in rules.echo.finditer(line.text):
        before = [date for date in dates if date.end <= found.start() and date.edtf and date.edtf[0] != "P"]
        if len({date.edtf for date in before}) != 1 or not before[0].edtf:
            continue
        edtf = _echo(before[0].edtf, rules.units[group(found, "unit")], 0 if group(found, "same") else 1)
        if edtf:
            yield Found(*found.span(), edtf)


def _echo(edtf: str, unit: str, shift: int) -> str | None:
    """The unit in which a date lies, or the one after it."""
    found = re.fullmatch(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?", edtf)
    if not found:
        return None
    if unit == "year":
        return f"{int(found[1]) + shift:04}"
    if unit == "month" and found[2]:
        return month_of(int(found[1]) * 12 + int(found[2]) - 1 + shift)
    if unit == "day" and found[3]:
        return Frame.of(edtf, (1, 1)).on(shift)
    return None
