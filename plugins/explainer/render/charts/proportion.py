"""How many, in proportion: each number as so many squares, so that a reader sees how much more one is than another."""

from __future__ import annotations

from decimal import Decimal

from .material import Material
from .picture import MAIN, PARTS, Size, Spec, wrapped

MOST = 120
"""Squares that the greatest number has at most."""


def square(greatest: Decimal) -> Decimal:
    """How many one square stands for: one, two or five with zeros behind it."""
    worth = Decimal(1)
    while greatest / worth > MOST:
        worth = worth * Decimal("2.5") if worth.as_tuple().digits[0] == 2 else worth * 2
    return worth


def proportion(material: Material, size: Size) -> Spec:
    """Rows of squares, each number beneath its name; the last square of a number is as wide as its part."""
    points = [point for point in material.points if point.value is not None and point.value >= 0]
    worth = square(max((point.value for point in points if point.value is not None), default=Decimal(1)))
    in_row = 40 if size.width > 400 else 20
    side = size.width / in_row
    squares, names, top = [], [], 0.0
    for point in points:
        assert point.value is not None
        lines = wrapped(point.label, size.width, size.text)
        names.append({"y": top, "name": "\n".join(lines), "label": material.number(point.value)})
        top += size.text + 12 + (size.text + 4) * len(lines)
        count = float(point.value / worth)
        for at in range(-int(-count // 1)):
            left, up = at % in_row * side, top + at // in_row * side
            part = min(1.0, count - at)
            box = {"x": left, "x2": round(left + part * (side - 1.5), 2), "y": round(up, 2)}
            squares.append({**box, "y2": round(up + side - 1.5, 2), "own": point.own})
        top += -(-int(-(-count // 1)) // in_row) * side + 14
    height = max(1, round(top - 14))
    x = {"type": "quantitative", "axis": None, "scale": {"domain": [0, size.width], "nice": False}}
    y = {"type": "quantitative", "axis": None, "scale": {"domain": [height, 0], "nice": False, "zero": False}}
    any_own = any(point.own for point in points)
    colour = {"condition": {"test": "datum.own", "value": MAIN}, "value": PARTS[1]} if any_own else {"value": MAIN}
    text = {"type": "text", "align": "left", "baseline": "top"}
    return {
        "width": size.width,
        "height": height,
        "layer": [
            {
                "data": {"values": squares},
                "mark": {"type": "rect"},
                "encoding": {
                    "x": {**x, "field": "x"}, "x2": {"field": "x2"}, "y": {**y, "field": "y"}, "y2": {"field": "y2"},
                    "color": colour,
                },
            },
            {
                "data": {"values": names},
                "mark": {**text, "fontWeight": "bold", "fontSize": size.text + 1},
                "encoding": {"x": {"value": 0}, "y": {**y, "field": "y"}, "text": {"field": "label"}},
            },
            {
                "data": {"values": names},
                "mark": {**text, "dy": size.text + 3, "lineBreak": "\n", "lineHeight": size.text + 4},
                "encoding": {"x": {"value": 0}, "y": {**y, "field": "y"}, "text": {"field": "name"}},
            },
        ],
    }  # fmt: skip
