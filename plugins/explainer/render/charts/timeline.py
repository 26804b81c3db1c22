"""Everything dated as one picture: a lane for each kind, talks first, with the long times without them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from ...frozen import frozen
from ...model.dates import EARLIEST, LATEST, Edtf
from ..edition import Edition
from ..views import Gap, TimelineEvent
from .axes import dated, moment, scale
from .figure import day_of
from .frame import framed
from .marks import legend
from .picture import HALO, INK, MAIN, PALE, PAPER, RULE, SIZES, SOFT, Picture, Size, Spec, lookup

LANES = ("talk", "law", "policy", "event", "role", "organisation", "place")
"""From top to bottom."""

LONG = 120
"""Days from which on something is drawn as a stretch of time and not as a moment."""

Dated = Sequence[tuple[Edtf, TimelineEvent]]


def timeline_picture(edition: Edition, events: Dated) -> Picture | None:
    """The picture of the timeline; None where nothing is dated."""
    if not events:
        return None
    _ = edition.locale.gettext
    drawn = _Drawn(edition, events)
    span = {"first": str(drawn.first.year), "last": str(drawn.last.year - 1)}
    title = _("Everything dated, %(first)s to %(last)s") % span
    foot = [_("Source: %(source)s") % {"source": edition.site.settings.site_name_in(edition.lang)}]
    held = [event.state == "held" for _when, event in events if event.kind == "talk"]
    under = [legend(edition.locale, held)] if held else []
    wide, narrow = (framed(drawn.plot(size), size, title, under, foot) for size in SIZES)
    return Picture("timeline", title, " ".join(drawn.told()), wide, narrow)


@frozen
class _Silence:
    """A long time without a talk."""

    start: date
    end: date
    words: str


class _Drawn:
    """The events of one language, lane by lane."""

    def __init__(self, edition: Edition, events: Dated) -> None:
        self.locale = edition.locale
        self.events = events
        known = [day for when, _ in events for day in (when.start, when.end) if day not in (EARLIEST, LATEST)]
        self.first, self.last = date(min(known).year, 1, 1), date(max(known).year + 1, 1, 1)
        self.kinds = [kind for kind in LANES if any(event.kind == kind for _, event in events)]

    def plot(self, size: Size) -> Spec:
        """The lanes at a size: names, a ground line each, stretches, moments, and the silences between talks."""
        step = size.small + 32
        height = step * len(self.kinds)
        marks = [(moment(day), label) for day, label in dated(self.locale, self.first, self.last, size.width)]
        axis = {
            "values": [at for at, _ in marks],
            "labelExpr": lookup({str(at): label for at, label in marks}, "time(datum.value)"),
            "title": None, "domain": False, "grid": True, "gridColor": RULE, "tickColor": RULE,
        }  # fmt: skip
        x: Spec = {"type": "temporal", "scale": scale(self.first, self.last), "axis": axis, "title": None}
        y: Spec = {
            "type": "quantitative", "axis": None, "field": "y",
            "scale": {"domain": [height, 0], "nice": False, "zero": False},
        }  # fmt: skip
        at = {"x": {**x, "field": "from"}, "y": y}
        span = {**at, "x2": {"field": "to"}}
        names = [{"y": lane * step + 4, "name": self._name(kind)} for lane, kind in enumerate(self.kinds)]
        moments, stretches = self._marks(step)
        silences = self._silences()
        silent = [{"from": each.start.isoformat(), "to": each.end.isoformat(), "y": step - 14} for each in silences]
        told = [{"middle": at.isoformat(), "y": step - 14, "words": words} for at, words in self._roomy(size)]
        name = {"type": "text", "align": "left", "baseline": "top", "fontWeight": "bold"}
        text = {"type": "text", "color": SOFT, "baseline": "bottom", "dy": -7}
        point = {"type": "point", "filled": True, "opacity": 1, "size": 46, "strokeWidth": 1.2}
        fill = {"test": "datum.held", "value": INK}, {"test": "datum.talk", "value": PAPER}
        stroke = {"condition": {"test": "datum.talk", "value": INK}, "value": PAPER}
        looks = {"fill": {"condition": list(fill), "value": MAIN}, "stroke": stroke}
        label = {"x": {**x, "field": "middle"}, "y": y, "text": {"field": "words"}}
        return {
            "width": size.width,
            "height": height,
            "layer": [
                _rule(silent, span, {"color": SOFT, "strokeDash": [2, 3]}),
                _rule(stretches, span, {"color": PALE, "strokeWidth": 7}),
                {"data": {"values": moments}, "mark": point, "encoding": {**at, **looks}},
                {"data": {"values": told}, "mark": {**text, **HALO}, "encoding": label},
                {"data": {"values": told}, "mark": text, "encoding": label},
                *(
                    {
                        "data": {"values": names},
                        "mark": {**name, **more},
                        "encoding": {"x": {"value": 0}, "y": y, "text": {"field": "name"}},
                    }
                    for more in (HALO, {})
                ),
            ],
        }

    def _marks(self, step: int) -> tuple[list[Spec], list[Spec]]:
        """Moments and stretches of time; one that is open goes on to the edge."""
        moments, stretches = [], []
        for when, event in self.events:
            y = self.kinds.index(event.kind) * step + step - 14
            start, end = max(when.start, self.first), min(when.end, self.last - timedelta(days=1))
            if "/" in when.text and (end - start).days > LONG:
                stretches.append({"from": start.isoformat(), "to": end.isoformat(), "y": y})
                continue
            talk = event.kind == "talk"
            held = {"held": event.state == "held"} if talk else {}
            moments.append({"from": day_of(when).isoformat(), "y": y, "talk": talk, **held})
        return moments, stretches

    def _silences(self) -> list[_Silence]:
        """Each long time without a talk that the list beneath names."""
        found = []
        for when, event in self.events:
            if event.gap:
                gap, end = event.gap, when.known_start
                start = end - relativedelta(years=gap.years, months=gap.months, days=gap.days)
                found.append(_Silence(start, end, self._length(gap)))
        return found

    def _roomy(self, size: Size) -> list[tuple[date, str]]:
        """The day at which a silence's words stand, and the words, as far as there is room; the longest first."""
        found: list[tuple[float, float, date, str]] = []
        pixels = size.width / (self.last - self.first).days
        for each in sorted(self._silences(), key=lambda silence: silence.start - silence.end):
            half = len(each.words) * size.small * 0.27
            middle = (each.start + (each.end - each.start) / 2 - self.first).days * pixels
            at = min(max(middle, half), size.width - half)
            if all(abs(at - other) > half + others for other, others, _, _ in found):
                found.append((at, half, self.first + timedelta(days=at / pixels), each.words))
        return [(day, words) for _, _, day, words in found]

    def _length(self, gap: Gap) -> str:
        """A length of time in words, as the list beneath has it."""
        _, ngettext = self.locale.gettext, self.locale.ngettext
        years = ngettext("%(num)d year", "%(num)d years", gap.years) % {"num": gap.years}
        months = ngettext("%(num)d month", "%(num)d months", gap.months) % {"num": gap.months}
        return _("%(longer)s %(shorter)s") % {"longer": years, "shorter": months} if gap.months else years

    def _name(self, kind: str) -> str:
        _ = self.locale.gettext
        return {
            "talk": _("Talks"),
            "law": _("Laws"),
            "policy": _("Policies"),
            "event": _("Events"),
            "role": _("Appointments"),
            "organisation": _("Organizations"),
            "place": _("Places"),
        }[kind]

    def told(self) -> Iterator[str]:
        """What the picture shows, in whole sentences."""
        _ = self.locale.gettext
        for kind in self.kinds:
            within = [when for when, event in self.events if event.kind == kind]
            years = [when.known_start.year for when in within]
            yield _("%(kind)s: %(count)s, from %(first)s to %(last)s.") % {
                "kind": self._name(kind), "count": len(within), "first": min(years), "last": max(years),
            }  # fmt: skip
        for silence in self._silences():
            yield _("No talks for %(length)s, from %(first)s to %(last)s.") % {
                "length": silence.words, "first": silence.start.year, "last": silence.end.year,
            }  # fmt: skip


def _rule(rows: list[Spec], encoding: Spec, look: Spec) -> Spec:
    """Lines from one moment to another."""
    return {"data": {"values": rows}, "mark": {"type": "rule", **look}, "encoding": encoding}
