"""Ranges: from the lowest to the highest in each stretch of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from .axes import plain
from .material import Material, across
from .picture import MAIN, PALE, Size, Spec
from .points import Point


def spans(points: Sequence[Point]) -> tuple[Point, ...]:
    """One point for each part: the time that it covers, its lowest value and its highest."""
    found = []
    for part, group in groupby(sorted(points, key=lambda point: point.part), key=lambda point: point.part):
        known = [point for point in group if point.value is not None and point.start and point.end]
        values = [point.value for point in known if point.value is not None]
        if known:
            whole = replace(known[0], label=part, end=known[-1].end, own=any(point.own for point in known))
            found.append(replace(whole, low=min(values), high=max(values), value=max(values)))
    return tuple(found)


def ranges(material: Material, size: Size) -> Spec:
    """A bar from the lower end to the upper one for each time, with both numbers on the figure's own or the highest."""
    known = [point for point in material.points if point.low is not None and point.high is not None]
    rows = []
    for point in known:
        assert point.low is not None
        assert point.high is not None
        if point.start and point.end:
            inset = (point.end - point.start) * 0.12
            when = {"from": (point.start + inset).isoformat(), "to": (point.end - inset).isoformat()}
            rows.append({**when, "low": plain(point.low), "high": plain(point.high), "own": point.own})
    own = any(point.own for point in known)
    colour = {"condition": {"test": "datum.own", "value": MAIN}, "value": PALE} if own else {"value": MAIN}
    encoding = {**across("from", "to", "low", "high"), "color": colour}
    layer = {"data": {"values": rows}, "mark": {"type": "bar"}, "encoding": encoding}
    highest = max((point.high for point in known if point.high is not None), default=Decimal(0))
    named = next((point for point in known if point.own), None)
    named = named or next((point for point in known if point.high == highest), None)
    label = material.label(named, _span(material, named)) if named else []
    return material.over_time(size, [layer], highest, size.small + 10, label)


def _span(material: Material, point: Point) -> str:
    return f"{material.number(point.low or Decimal(0))}–{material.number(point.high or Decimal(0))}"
