"""Whether a passage gives a period in words that can be looked up there again."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ...model.dates import parse_date
from ...model.evidence import Evidence

_PLAIN = re.compile(r"(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?")
_OPEN = ("", "..")


def gives(held: Evidence, period: str, fiscal_start: tuple[int, int]) -> bool:
    """Whether evidence gives a period as exactly as it is written; of a range, each end that is not open.

    A range's end may be given by its month, or by the fiscal year that begins or ends on it.
    """
    first, between, last = period.partition("/")
    if not between:
        return _holds(held, first)
    when = parse_date(period)
    return (first in _OPEN or _holds_end(held, first, when.start, fiscal_start)) and (
        last in _OPEN or _holds_end(held, last, when.end, fiscal_start)
    )


def _holds_end(held: Evidence, bound: str, day: date, fiscal_start: tuple[int, int]) -> bool:
    if _holds(held, bound):
        return True
    next_day = day + timedelta(days=1)
    if (day.day == 1 or next_day.day == 1) and _holds(held, bound[:7]):
        return True
    years = {found.year for found in held.dates if found.fiscal or found.month is None}
    starts, ends = (day.month, day.day) == fiscal_start, (next_day.month, next_day.day) == fiscal_start
    of_the_next = day.year + (fiscal_start > (1, 1))
    return (starts and of_the_next in years) or (ends and day.year in years)


def _holds(held: Evidence, bound: str) -> bool:
    # About then, perhaps then, in that season: nothing that could be found in a text.
    if not (found := _PLAIN.fullmatch(bound)):
        return False
    year, month, day = (int(part) if part else None for part in found.groups())
    return held.holds_date(year, month, day)
