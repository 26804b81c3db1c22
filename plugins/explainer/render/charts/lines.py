"""Lines over time: one, with the ground beneath it tinted, or one for each part."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from .axes import plain
from .material import Material, at_point
from .picture import MAIN, PAPER, Size, Spec
from .points import Point, middle


def lines(material: Material, size: Size) -> Spec:
    """A line through the middle of each time; it breaks where nothing was observed."""
    rows = [
        {"at": middle(point.start, point.end).isoformat(), "value": plain(point.value)}
        | {"part": point.part, "run": run}
        for point, run in _runs(material)
        if point.value is not None and point.start and point.end
    ]
    top = max((point.value for point in material.points if point.value is not None), default=Decimal(0))
    place = at_point("at")
    many = len(material.parts) > 1
    colour: Spec = {"color": material.colours(size, "line")} if many else {}
    line: Spec = {
        "data": {"values": rows},
        "mark": {"type": "line", "strokeWidth": 2, **({} if many else {"color": MAIN})},
        "encoding": {**place, **colour, "detail": {"field": "run", "type": "nominal"}},
    }
    ground: Spec = {
        "data": {"values": rows},
        "mark": {"type": "area", "color": MAIN, "opacity": 0.15},
        "encoding": {**place, "detail": {"field": "run", "type": "nominal"}},
    }
    label = material.label(material.named)
    mark = {"type": "point", "filled": True, "fill": MAIN, "opacity": 1, "size": 50, "stroke": PAPER, "strokeWidth": 1}
    dot = [{**label[0], "mark": mark, "encoding": at_point("at")}] if label else []
    if many:
        return material.over_time(size, [line], top, 4)
    return material.over_time(size, [ground, line], top, size.small + 10, [*dot, *label])


def _runs(material: Material) -> Iterator[tuple[Point, int]]:
    """Every point, part by part, with the number of the unbroken stretch that it belongs to."""
    run = 0
    for _, points in groupby(sorted(material.points, key=lambda point: point.part), key=lambda point: point.part):
        run += 1
        before: Point | None = None
        for point in points:
            if before and (point.value is None or before.end != point.start):
                run += 1
            before = point
            yield point, run
