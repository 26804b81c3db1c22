"""Axes: round numbers up the side, and years or months along the foot, all in the words of the language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

from ...model.dates import parse_date
from ...model.locale import Locale
from .picture import INK, RULE, Size, Spec, lookup
from .points import Point, middle

LABEL = 34
"""Pixels that the label of a year takes, with the space beside it."""
LONG_LABEL = 64
"""The same for a month with its year."""


def plain(value: Decimal) -> int | float:
    """A number as JSON has it."""
    return int(value) if value == value.to_integral_value() else float(value)


def moment(day: date) -> int:
    """A day as Vega counts time, in milliseconds."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)


def ticks(top: Decimal, most: int = 5) -> list[Decimal]:
    """Round numbers from nothing to at most a number, no more than so many."""
    if top <= 0:
        return [Decimal(0), Decimal(1)]
    step = Decimal(10) ** (top.adjusted() - 1)
    while top / step > most - 1:
        step = step * 2 if step.as_tuple().digits[0] != 2 else step * Decimal("2.5")
    if top >= 1 and step < 1:
        step = Decimal(1)
    return [step * number for number in range(int(top / step) + 1)]


def upward(locale: Locale, unit: str, top: Decimal, room: int, size: Size) -> tuple[Spec, int]:
    """The encoding of values up the side, and the width of its labels.

    top is the greatest value, room the pixels to keep free above it for words.
    """
    values = ticks(top)
    shown = {str(plain(value)): locale.number(value.normalize() + 0, unit) for value in values}
    extent = 8 + max(len(text) for text in shown.values()) * 7
    axis: Spec = {
        "values": [plain(value) for value in values],
        "labelExpr": lookup(shown, "datum.value"),
        "domain": False,
        "ticks": False,
        "title": None,
        "grid": True,
        "gridColor": {"condition": {"test": "datum.value == 0", "value": INK}, "value": RULE},
        "minExtent": extent,
        "maxExtent": extent,
    }
    most = float(max(top, values[-1])) * size.height / max(size.height - room, size.height // 2)
    scale = {"domain": [0, round(most, 4)], "nice": False}
    return {"type": "quantitative", "axis": axis, "scale": scale}, extent


def along(locale: Locale, points: Sequence[Point], width: int, *, lane: bool) -> Spec:
    """The encoding of time along the foot. lane leaves room between the plot and the labels, for marks."""
    first, last = bounds(points)
    axis = {**_dated(locale, points, first, last, width), "title": None, "grid": False, "domain": False}
    if lane:
        axis["offset"] = 18
    return {"type": "temporal", "axis": axis, "scale": scale(first, last)}


def scale(first: date, last: date) -> Spec:
    """A scale of time that no time zone moves."""
    return {"type": "utc", "domain": [moment(first), moment(last)], "nice": False}


def bounds(points: Sequence[Point]) -> tuple[date, date]:
    """The first day of a stretch of time, and the day after its last."""
    return min(point.start for point in points if point.start), max(point.end for point in points if point.end)


def _dated(locale: Locale, points: Sequence[Point], first: date, last: date, width: int) -> Spec:
    """Where labels stand and what they say: each year under its middle, or each January under its first day."""
    spans = sorted({(point.start, point.end, point.label) for point in points if point.start and point.end})
    if all((end - start).days > 300 for start, end, _ in spans):
        step = -(-LABEL * len(spans) // width)
        chosen = list(reversed(list(reversed(spans))[::step]))
        marks = [(middle(start, end), label) for start, end, label in chosen]
        return {**_labels(marks), "ticks": False}
    return _labels(dated(locale, first, last, width))


def dated(locale: Locale, first: date, last: date, width: int) -> list[tuple[date, str]]:
    """The days along a stretch of time that get a label: the beginnings of years, or of months where it is short."""
    years = [date(year, 1, 1) for year in range(first.year, last.year + 1)]
    years = [day for day in years if first <= day < last]
    if len(years) > 1:
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100) if LABEL * len(years) / step <= width)
        chosen = [day for day in years if day.year % step == 0] if step > 2 else years[::step]
        return [(day, str(day.year)) for day in chosen]
    months = [date(first.year + at // 12, at % 12 + 1, 1) for at in range(first.month - 1, first.month + 35)]
    months = [day for day in months if first <= day < last]
    step = -(-LONG_LABEL * len(months) // width)
    return [(day, locale.month(parse_date(day.isoformat()))) for day in months[::step]]


def _labels(marks: Sequence[tuple[date, str]]) -> Spec:
    words = {str(moment(day)): label for day, label in marks}
    return {
        "values": [moment(day) for day, _ in marks],
        "labelExpr": lookup(words, "time(datum.value)"),
        "labelFlush": False,
        "labelOverlap": False,
    }
