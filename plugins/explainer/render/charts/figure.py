"""The picture of a figure: its series over time or by name, or the figure beside others in proportion."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from ...model.chart import Chart, Kind
from ...model.dates import Edtf
from ...model.figure import Figure, Series
from ...model.refs import Ref
from ...model.source import Source
from ..edition import Edition
from ..series import current, kept, number, table_of
from .axes import plain
from .bars import bars
from .describe import describe
from .frame import framed
from .lines import lines
from .marks import Cut, Event, legend
from .material import Material
from .own import own
from .picture import SIZES, Picture, Size, Spec
from .points import Point, Reader, middle
from .proportion import proportion, square
from .ranges import ranges, spans
from .stack import stack

MANY = 30
"""Times from which on a series is drawn as a line where its note does not say."""

REST = ""
"""The part of a stack to which everything belongs that its note does not name."""

DRAWN: dict[Kind, Callable[[Material, Size], Spec]] = {
    "bars": bars,
    "lines": lines,
    "stack": stack,
    "range": ranges,
    "proportion": proportion,
}


def figure_picture(edition: Edition, figure: Figure, *, name: str = "") -> Picture | None:
    """The picture of a figure; None where it has none.

    A name is that of another page, on which it stands for the series as a whole: no observation of it is marked.
    """
    chart = figure.chart or Chart()
    if chart.kind == "none" or not (figure.series or chart.kind == "proportion"):
        return None
    shown = _Shown(edition, figure, chart, whole=bool(name))
    material, kind = shown.material()
    if not any(point.value is not None for point in material.points) and not chart.spec:
        return None
    heading = chart.title or _capital(figure.counts)
    under, foot = tuple(shown.under(material, kind, heading)), tuple(shown.foot(kind))
    wide, narrow = (framed(shown.plot(material, kind, size), size, heading, under, foot) for size in SIZES)
    return Picture(name or figure.ref.id, heading, describe(material, kind), wide, narrow)


class _Shown:
    """One figure as it is drawn in one language."""

    def __init__(self, edition: Edition, figure: Figure, chart: Chart, *, whole: bool) -> None:
        self.edition, self.figure, self.chart, self.whole = edition, figure, chart, whole
        self.locale = edition.locale

    def material(self) -> tuple[Material, Kind]:
        """What is drawn, and how."""
        if self.chart.kind == "proportion":
            return Material(self.locale, self.figure.unit, tuple(self._compared())), "proportion"
        series = self.figure.series
        assert series is not None
        points = self._points(series)
        material = Material(
            locale=self.locale,
            unit=self.figure.unit,
            points=points,
            parts=self._parts(points),
            cuts=tuple(self._cuts(series)),
            events=tuple(self._talks()) if self.chart.talks else (),
        )
        return material, self.chart.kind or ("lines" if material.timed and len(points) > MANY else "bars")

    def plot(self, material: Material, kind: Kind, size: Size) -> Spec:
        """The plot alone, at a size."""
        given = self.edition.site.specs.get(self.chart.spec) if self.chart.spec else None
        return own(given, self._rows(), size) if given is not None else DRAWN[kind](material, size)

    def under(self, material: Material, kind: Kind, heading: str) -> Iterator[str]:
        """The lines beneath the title: what is counted, where, by what, and what the marks mean."""
        _ = self.locale.gettext
        series = self.figure.series if kind != "proportion" else None
        unit = series.columns.get(series.y, "") if series else ""
        if not unit and _capital(self.figure.counts) != heading:
            unit = _capital(self.figure.counts)
        scope = self.edition.plain(self.figure.scope) if series else ""
        if line := " · ".join(part for part in (unit if unit != heading else "", scope) if part):
            yield line
        # What a year is has to be said; a month, a day or a name says it itself.
        if series and (label := series.columns.get(series.x, "")) and material.yearly and kind != "range":
            yield label
        if kind == "range":
            yield _("Each bar reaches from the lowest to the highest.")
        if kind == "proportion":
            worth = square(max(point.value for point in material.points if point.value is not None))
            yield _("Each square stands for %(number)s.") % {"number": material.number(worth)}
        if not self.chart.spec and material.timed and (marked := material.within):
            yield legend(self.locale, [event.held for event in marked])

    def foot(self, kind: Kind) -> Iterator[str]:
        """The lines at the foot: what to know before comparing, and where the numbers come from."""
        _ = self.locale.gettext
        series = self.figure.series
        if series and series.note:
            yield series.note
        series = series if kind != "proportion" else None
        cited = [series.source or self.figure.source] if series else [self.figure.source]
        if kind == "proportion":
            cited += [other.source for other in self._others()]
        names = dict.fromkeys(self._credit(citation.source) for citation in cited if citation)
        if names:
            yield _("Source: %(source)s") % {"source": "; ".join(names)}

    def _credit(self, ref: Ref) -> str:
        """A source by its title and who published it."""
        source = self.edition.note(ref)
        if not isinstance(source, Source):
            return str(ref)
        return source.title if source.publisher in source.title else f"{source.title}, {source.publisher}"

    def _points(self, series: Series) -> tuple[Point, ...]:
        table = table_of(self.edition.site, series)
        columns = (self.chart.by, self.chart.low, self.chart.high)
        if table is None or any(name and name not in table.columns for name in columns):
            return ()
        reader = Reader(self.edition.site.settings, self.locale, self.figure, series, table, self.chart.by)
        own = -1 if self.whole else current(self.edition.site, self.figure, series, table)
        points = reader.points(own, self.chart.low, self.chart.high)
        if named := self.chart.parts if self.chart.kind != "range" else {}:
            # A stack is the whole: what its note does not name is in it too, as one part.
            rest = [replace(point, part=REST) for point in points if point.part not in named]
            points = tuple(point for point in points if point.part in named)
            points += tuple(rest) if self.chart.kind == "stack" else ()
        return spans(points) if self.chart.kind == "range" and self.chart.by else points

    def _parts(self, points: tuple[Point, ...]) -> tuple[tuple[str, str], ...]:
        if not self.chart.by or self.chart.kind == "range":
            return ()
        named = tuple(self.chart.parts.items()) or tuple((name, name) for name in sorted({p.part for p in points}))
        rest = any(point.part == REST for point in points)
        return (*named, *([(REST, self.locale.gettext("All others"))] if rest else []))

    def _rows(self) -> list[dict[str, object]]:
        """The rows of the series, numbers as numbers, for a specification of the contributor's own."""
        series = self.figure.series
        table = table_of(self.edition.site, series) if series else None
        if series is None or table is None:
            return []
        rows = kept(table, series, but=self.chart.by)
        return [
            {
                name: cell if name == series.x or (value := number(cell)) is None else plain(value)
                for name, cell in zip(table.columns, row, strict=True)
            }
            for row in rows
        ]

    def _others(self) -> list[Figure]:
        """The figures to set beside this one that count in the same unit, be it by the year or not."""
        notes = (self.edition.note(ref) for ref in self.figure.compare)
        return [note for note in notes if isinstance(note, Figure) and _sort(note.unit) == _sort(self.figure.unit)]

    def _compared(self) -> Iterator[Point]:
        for figure in (self.figure, *self._others()):
            yield Point(figure.title, self.edition.site.number(figure), own=figure is self.figure)

    def _cuts(self, series: Series) -> Iterator[Cut]:
        for each in series.breaks:
            words = self.locale.gettext("From %(date)s: %(what)s")
            yield Cut(each.at.start, words % {"date": self.locale.date(each.at), "what": each.what})

    def _talks(self) -> Iterator[Event]:
        for talk in self.edition.site.talks:
            yield Event(day_of(talk.date), talk.state == "held")


def day_of(when: Edtf) -> date:
    """The day at which something is marked: the middle of the time that its date can mean."""
    return middle(when.known_start, when.end) if when.precision != "day" else when.start


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sort(unit: str) -> str:
    """A unit without the time that it is reckoned by."""
    return unit.partition("/")[0]
