"""Bars: one for each time or name, the figure's own in the strong colour."""

from __future__ import annotations

from decimal import Decimal

from .axes import plain, upward
from .material import Material, across
from .picture import MAIN, PALE, PAPER, Size, Spec

SHORT = 4
"""Letters of a name that still fits beneath an upright bar."""


def bars(material: Material, size: Size) -> Spec:
    """Upright bars over time or over short names; lying ones where names are longer."""
    if material.timed:
        return _over_time(material, size)
    if all(len(point.label) <= SHORT for point in material.points):
        return _upright(material, size)
    return lying(material, size)


def _colour(material: Material) -> Spec:
    if any(point.own for point in material.points):
        return {"condition": {"test": "datum.own", "value": MAIN}, "value": PALE}
    return {"value": MAIN}


def _top(material: Material) -> Decimal:
    return max((point.value for point in material.points if point.value is not None), default=Decimal(0))


def _over_time(material: Material, size: Size) -> Spec:
    rows = [
        {
            "from": point.start.isoformat(), "to": point.end.isoformat(),
            "base": 0, "value": plain(point.value), "own": point.own,
        }
        for point in material.points
        if point.value is not None and point.start and point.end
    ]  # fmt: skip
    layer = {
        "data": {"values": rows},
        "mark": {"type": "bar", "stroke": PAPER, "strokeWidth": 1 if len(rows) < size.width / 12 else 0.25},
        "encoding": {**across("from", "to", "base", "value"), "color": _colour(material)},
    }
    return material.over_time(size, [layer], _top(material), size.small + 10, material.label(material.named))


def _upright(material: Material, size: Size) -> Spec:
    rows = [
        {"name": point.label, "value": plain(point.value), "own": point.own, "label": material.number(point.value)}
        for point in material.points
        if point.value is not None
    ]
    y, extent = upward(material.locale, material.unit, _top(material), size.small + 8, size)
    x = {
        "field": "name", "type": "nominal", "sort": None,
        "axis": {"title": None, "labelAngle": 0, "ticks": False, "domain": False},
    }  # fmt: skip
    narrow = (size.width - extent) / max(1, len(rows)) < 8 * max((len(str(row["label"])) for row in rows), default=1)
    only = [{"filter": "datum.own"}] if narrow else []
    text = {"type": "text", "baseline": "bottom", "dy": -4}
    return {
        "width": size.width - extent,
        "height": size.height,
        "data": {"values": rows},
        "encoding": {"x": x, "y": {**y, "field": "value"}},
        "layer": [
            {"mark": {"type": "bar"}, "encoding": {"color": _colour(material)}},
            {"transform": only, "mark": text, "encoding": {"text": {"field": "label"}}},
        ],
    }


def lying(material: Material, size: Size) -> Spec:
    """Lying bars, each beneath its name and with its number."""
    step = size.text + 42
    known = [point for point in material.points if point.value is not None]
    rows = [
        {"y": at * step, "top": at * step + size.text + 6, "foot": at * step + size.text + 24, "name": point.label}
        | {"value": plain(point.value or Decimal(0)), "label": material.number(point.value or Decimal(0))}
        | {"own": point.own}
        for at, point in enumerate(known)
    ]
    widest = max((len(str(row["label"])) for row in rows), default=0) * 8 + 8
    height = max(1, step * len(rows) - 18)
    place = {"type": "quantitative", "axis": None, "scale": {"domain": [height, 0], "nice": False, "zero": False}}
    reach = {
        "field": "value", "type": "quantitative", "axis": None,
        "scale": {"domain": [0, plain(_top(material)) or 1], "range": [0, size.width - widest], "nice": False},
    }  # fmt: skip
    text = {"type": "text", "align": "left", "baseline": "top"}
    return {
        "width": size.width,
        "height": height,
        "data": {"values": rows},
        "layer": [
            {
                "mark": {**text, "fontSize": size.text, "limit": size.width},
                "encoding": {"x": {"value": 0}, "y": {**place, "field": "y"}, "text": {"field": "name"}},
            },
            {
                "mark": {"type": "rect"},
                "encoding": {
                    "x": reach, "x2": {"datum": 0}, "y": {**place, "field": "top"}, "y2": {"field": "foot"},
                    "color": _colour(material),
                },
            },
            {
                "mark": {**text, "dx": 6, "dy": 3, "fontWeight": "bold"},
                "encoding": {"x": reach, "y": {**place, "field": "top"}, "text": {"field": "label"}},
            },
        ],
    }  # fmt: skip
