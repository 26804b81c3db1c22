"""Stacked parts: bars over time whose pieces add up to the whole."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal

from .axes import plain
from .material import Material, across
from .picture import PAPER, Size, Spec


def stack(material: Material, size: Size) -> Spec:
    """A bar for each time; its parts from the foot up, in the order in which they are named."""
    order = [name for name, _ in material.parts]
    pieces: dict[tuple[date, date, int], Decimal] = defaultdict(Decimal)
    for point in material.points:
        if point.value is not None and point.start and point.end:
            pieces[point.start, point.end, order.index(point.part)] += point.value
    height: dict[date, Decimal] = defaultdict(Decimal)
    rows = []
    for (start, end, part), value in sorted(pieces.items()):
        base, height[start] = height[start], height[start] + value
        row = {"from": start.isoformat(), "to": end.isoformat(), "part": order[part]}
        rows.append({**row, "base": plain(base), "value": plain(height[start])})
    layer = {
        "data": {"values": rows},
        "mark": {"type": "bar", "stroke": PAPER, "strokeWidth": 1 if len(height) < size.width / 12 else 0.25},
        "encoding": {**across("from", "to", "base", "value"), "color": material.colours(size, "bar")},
    }
    return material.over_time(size, [layer], max(height.values(), default=Decimal(0)), 4)
