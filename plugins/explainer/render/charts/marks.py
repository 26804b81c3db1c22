"""Marks over time: talks in a lane beneath the plot, and lines where the definition of what is counted breaks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...frozen import frozen
from ...model.locale import Locale
from .picture import HALO, INK, PAPER, Size, Spec, wrapped

LANE = 9
"""Pixels from the foot of the plot to the middle of the lane."""


@frozen
class Event:
    """A talk on the axis of time."""

    day: date
    held: bool


@frozen
class Cut:
    """A day from which on something else is counted."""

    day: date
    words: str


def legend(locale: Locale, held: Sequence[bool]) -> str:
    """What the marks of talks mean, of those that are there."""
    _ = locale.gettext
    filled, hollow = _("Talks held"), _("Announced or not held")
    return "   ".join([f"● {filled}"] * any(held) + [f"○ {hollow}"] * (not all(held)))


def talks(events: Sequence[Event], size: Size) -> list[Spec]:
    """A mark for each talk, filled for those that took place."""
    if not events:
        return []
    values = [{"talk": event.day.isoformat(), "held": event.held} for event in events]
    x = {"field": "talk", "type": "temporal", "title": None}
    return [
        {
            "data": {"values": values},
            "transform": [{"filter": "datum.held"}],
            "mark": {"type": "rule", "color": INK, "opacity": 0.16},
            "encoding": {"x": x, "y": {"value": 0}, "y2": {"value": size.height + LANE}},
        },
        {
            "data": {"values": values},
            "mark": {"type": "point", "filled": True, "opacity": 1, "stroke": INK, "strokeWidth": 1.2, "size": 38},
            "encoding": {
                "x": x,
                "y": {"value": size.height + LANE},
                "fill": {"condition": {"test": "datum.held", "value": INK}, "value": PAPER},
            },
        },
    ]


def cut_lines(cuts: Sequence[Cut], first: date, last: date, size: Size) -> list[list[str]]:
    """The words of each break within a stretch of time, in lines that fit beside it."""
    found = []
    for cut in cuts:
        if first <= cut.day < last:
            at = (cut.day - first) / (last - first)
            found.append(wrapped(cut.words, min(size.width * 0.8 * max(at, 1 - at), 230), size.small))
    return found


def cut_room(cuts: Sequence[Cut], first: date, last: date, size: Size) -> int:
    """Pixels that the words of breaks take at the top of the plot."""
    lines = [len(each) for each in cut_lines(cuts, first, last, size)]
    return (size.small + 3) * max(lines) + 4 if lines else 0


def breaks(cuts: Sequence[Cut], first: date, last: date, size: Size) -> list[Spec]:
    """A dashed line for each break, with its words at the top on the side that has more room."""
    shown = [cut for cut in cuts if first <= cut.day < last]
    layers: list[Spec] = []
    for cut, lines in zip(shown, cut_lines(cuts, first, last, size), strict=True):
        late = (cut.day - first) / (last - first) > 0.5
        here = {"values": [{"break": cut.day.isoformat(), "words": "\n".join(lines)}]}
        x = {"field": "break", "type": "temporal", "title": None}
        rule = {"type": "rule", "color": INK, "strokeDash": [4, 3]}
        text = {
            "type": "text",
            "align": "right" if late else "left",
            "dx": -6 if late else 6,
            "baseline": "top",
            "lineBreak": "\n",
            "lineHeight": size.small + 3,
        }
        place = {"x": x, "y": {"value": 0}, "text": {"field": "words"}}
        layers += [
            {"data": here, "mark": rule, "encoding": {"x": x}},
            {"data": here, "mark": {**text, **HALO}, "encoding": place},
            {"data": here, "mark": text, "encoding": place},
        ]
    return layers
