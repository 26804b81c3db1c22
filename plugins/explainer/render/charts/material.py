"""What every kind of picture is made of, whatever its size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from ...model.locale import Locale
from .axes import along, bounds, plain, upward
from .marks import Cut, Event, breaks, cut_room, talks
from .picture import HALO, PARTS, Size, Spec, lookup
from .points import Point, middle, timed


@dataclass(frozen=True)
class Material:
    """The points of a picture, and what is drawn with them."""

    locale: Locale
    unit: str
    points: tuple[Point, ...]
    parts: tuple[tuple[str, str], ...] = ()
    """The values that tell parts apart, in order, each with its words."""
    cuts: tuple[Cut, ...] = ()
    events: tuple[Event, ...] = ()

    @cached_property
    def timed(self) -> bool:
        """Whether it is drawn over time."""
        return bool(self.points) and timed(self.points)

    @cached_property
    def yearly(self) -> bool:
        """Whether it is drawn over years."""
        return self.timed and all((point.end - point.start).days > 300 for point in self.points)  # type: ignore[operator]

    @cached_property
    def bounds(self) -> tuple[date, date]:
        """The stretch of time that it covers."""
        return bounds(self.points)

    @cached_property
    def within(self) -> tuple[Event, ...]:
        """The talks in that time."""
        return tuple(event for event in self.events if self.bounds[0] <= event.day < self.bounds[1])

    @cached_property
    def named(self) -> Point | None:
        """The one point whose number is written beside it: the figure's own, or else the highest."""
        known = [point for point in self.points if point.value is not None]
        own = [point for point in known if point.own]
        return own[0] if own else max(known, key=lambda point: point.value or 0, default=None)

    def number(self, value: Decimal) -> str:
        """A value in words of the language."""
        return self.locale.number(value, self.unit)

    def over_time(
        self, size: Size, layers: Sequence[Spec], top: Decimal, room: int = 0, words: Sequence[Spec] = ()
    ) -> Spec:
        """A plot over time out of its layers, which encode x and y; breaks and talks are added.

        top is the greatest value, room the pixels that words take above it; the words stand before everything else.
        """
        first, last = self.bounds
        y, extent = upward(self.locale, self.unit, top, room + cut_room(self.cuts, first, last, size), size)
        width = size.width - extent
        x = along(self.locale, self.points, width, lane=bool(self.within))
        axes: Spec = {
            "data": {"values": [{}]},
            "mark": {"type": "point", "opacity": 0},
            "encoding": {"x": {**x, "datum": x["scale"]["domain"][0]}, "y": {**y, "datum": 0}},
        }
        marks = [*breaks(self.cuts, first, last, size)]
        behind, lane = talks(self.within, size)[:1], talks(self.within, size)[1:]
        return {"width": width, "height": size.height, "layer": [axes, *behind, *layers, *marks, *lane, *words]}

    def label(self, point: Point | None, words: str = "") -> list[Spec]:
        """The number of one point, or other words, above it; it leans inward at the ends of the axis."""
        if point is None or point.value is None or point.start is None or point.end is None:
            return []
        first, last = self.bounds
        centre = middle(point.start, point.end)
        at = (centre - first) / (last - first)
        align = "left" if at < 0.07 else "right" if at > 0.93 else "center"
        row = {"at": centre.isoformat(), "value": plain(point.value)}
        row["label"] = words or self.number(point.value)
        mark = {"type": "text", "align": align, "baseline": "bottom", "dy": -6, "fontWeight": "bold"}
        halo = {**mark, **HALO}
        place = {"encoding": {**at_point("at"), "text": {"field": "label"}}}
        return [{"data": {"values": [row]}, "mark": each, **place} for each in (halo, mark)]

    def colours(self, size: Size, mark: str) -> Spec:
        """The encoding that tells parts apart by colour, with its legend above the plot."""
        words = dict(self.parts)
        legend = {
            "orient": "top",
            "direction": "horizontal",
            "symbolType": "square" if mark == "bar" else "stroke",
            "symbolStrokeWidth": 3,
            "columns": 1 if size.width < 400 else 3,
            "labelExpr": lookup(words, "datum.label"),
            "offset": 8,
        }
        names = [name for name, _ in self.parts]
        chosen = [PARTS[at % len(PARTS)] for at in range(len(names))]
        return {"field": "part", "type": "nominal", "scale": {"domain": names, "range": chosen}, "legend": legend}


def at_point(x: str, y: str = "value") -> Spec:
    """The encoding of a moment and a value by the names of their fields."""
    return {
        "x": {"field": x, "type": "temporal", "title": None},
        "y": {"field": y, "type": "quantitative", "title": None},
    }


def across(start: str, end: str, low: str, high: str) -> Spec:
    """The encoding of a box by the names of its fields: from one moment and value to another."""
    return {
        **at_point(start, low),
        "x2": {"field": end},
        "y2": {"field": high},
    }
