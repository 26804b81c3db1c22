"""What a picture shows, in whole sentences: for readers who hear it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ...model.chart import Kind
from ...model.dates import parse_date
from .marks import Event
from .material import Material
from .points import Point


def describe(material: Material, kind: Kind) -> str:
    """The highest, the lowest, where it begins and ends; or every number, where there are few."""
    told = {"range": _ranges, "stack": _parts, "proportion": _each}
    say = _parts if kind == "lines" and len(material.parts) > 1 else told.get(kind, _course)
    return " ".join((*say(material), *_events(material)))


def _course(material: Material) -> Iterator[str]:
    known = [point for point in material.points if point.value is not None]
    if not material.timed:
        yield from _each(material)
        return
    yield from _ends(material, known)
    own = next((point for point in known if point.own), None)
    if own:
        yield _said(material, material.locale.gettext("This figure: %(value)s (%(when)s)."), own)


def _ends(material: Material, known: Sequence[Point]) -> Iterator[str]:
    """Where values begin and end, and how high and low they come between."""
    _ = material.locale.gettext
    if not known:
        return
    first, last = known[0], known[-1]
    assert first.value is not None
    assert last.value is not None
    if last.value > first.value:
        course = _("It rises from %(first)s (%(since)s) to %(last)s (%(until)s).")
    elif last.value < first.value:
        course = _("It falls from %(first)s (%(since)s) to %(last)s (%(until)s).")
    else:
        course = _("It begins at %(first)s (%(since)s) and ends at %(last)s (%(until)s).")
    yield course % {
        "first": material.number(first.value),
        "since": first.label,
        "last": material.number(last.value),
        "until": last.label,
    }
    yield _said(material, _("Highest: %(value)s (%(when)s)."), max(known, key=_value))
    yield _said(material, _("Lowest: %(value)s (%(when)s)."), min(known, key=_value))


def _parts(material: Material) -> Iterator[str]:
    for name, words in material.parts:
        known = [point for point in material.points if point.part == name and point.value is not None]
        if known:
            yield f"{words}:"
            yield from _ends(material, known)


def _ranges(material: Material) -> Iterator[str]:
    _ = material.locale.gettext
    for point in material.points:
        if point.low is not None and point.high is not None:
            between = {"low": material.number(point.low), "high": material.number(point.high)}
            span = _("from %(low)s to %(high)s.") % between
            yield f"{point.label}: {span}"


def _each(material: Material) -> Iterator[str]:
    for point in material.points:
        if point.value is not None:
            yield f"{point.label}: {material.number(point.value)}."


def _events(material: Material) -> Iterator[str]:
    """The breaks and the talks that are marked."""
    if not material.timed:
        return
    first, last = material.bounds
    for cut in material.cuts:
        if first <= cut.day < last:
            yield f"{cut.words.rstrip('.')}."
    held = [event for event in material.within if event.held]
    if held:
        ngettext = material.locale.ngettext
        count = ngettext("%(num)d talk that was held is marked", "%(num)d talks that were held are marked", len(held))
        yield count % {"num": len(held)} + f": {material.locale.listed([_day(material, event) for event in held])}."


def _day(material: Material, event: Event) -> str:
    return material.locale.month(parse_date(f"{event.day:%Y-%m}"))


def _said(material: Material, words: str, point: Point) -> str:
    assert point.value is not None
    return words % {"value": material.number(point.value), "when": point.label}


def _value(point: Point) -> Decimal:
    return point.value or Decimal(0)
