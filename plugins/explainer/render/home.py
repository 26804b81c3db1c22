"""The home page and the other ordinary pages: Pelican reads and writes them, the views are ours."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from markupsafe import Markup

from ..model.chart import Chart
from ..model.figure import Figure
from ..model.note import Note
from ..model.person import Person
from ..model.refs import Ref
from ..model.site import OrdinaryPage
from .charts.figure import figure_picture
from .citing import Notes
from .edition import Edition
from .page import edit_url, edition_home, issue_url, page
from .previews import previews
from .structured_data import index_data
from .talk import attendance
from .views import ChartView, DateView, Heading, HomeView, PageView, Recent, SideCard, Words

RECENT = 6
"""How many reviewed or corrected notes the home page names."""


def ordinary_view(edition: Edition, ordinary: OrdinaryPage, html: str) -> PageView:
    """The view of one of Pelican's pages; html is its body once Pelican has resolved its links."""
    body = edition.site.bodies[ordinary.origin.path]
    notes = Notes(edition, body)
    home = ordinary.template == "home"
    shared = page(
        edition,
        kind="home" if home else "page",
        title=ordinary.title,
        summary=ordinary.summary,
        url=edition.path(ordinary.url),
        breadcrumbs=() if home else (edition_home(edition),),
        body=Markup(html),
        headings=tuple(Heading(id, title) for id, title in body.headings),
        notes=notes.views(),
        previews=previews(edition, None, body, _named(edition) if home else ()),
        translations=_translations(edition, ordinary),
        issue_url=issue_url(edition, ordinary.title, edition.path(ordinary.url), ordinary.origin.path),
        edit_url=edit_url(edition, ordinary.origin.path),
        indexable=ordinary.indexable,
        **({} if ordinary.indexable else {"card": None, "reference": None}),
    )
    shared["json_ld"] = index_data(edition, shared)
    return HomeView(**shared, **_home(edition, ordinary)) if home else PageView(**shared)


def _home(edition: Edition, ordinary: OrdinaryPage) -> dict[str, Any]:
    # One that was postponed, cancelled or declined did not bring the sides together.
    latest = next((talk for talk in reversed(edition.site.talks) if talk.state in ("held", "announced")), None)
    drawn = _chart(edition, ordinary)
    return {
        "chart": drawn,
        "chart_figure": edition.link(ordinary.chart.figure) if drawn and ordinary.chart else None,
        "latest": attendance(edition, latest) if latest else None,
        "latest_summary": edition.link(latest.ref).summary if latest else "",
        "figures": edition.cards(ordinary.figures),
        "sides": tuple(
            SideCard(edition.side(side.id), _heads(edition, side.id)) for side in edition.site.settings.sides
        ),
        "recent": _recent(edition),
    }


def _named(edition: Edition) -> Iterator[Ref]:
    """Who led any side's delegations, and what was reviewed or corrected last."""
    for side in edition.site.settings.sides:
        yield from _led(edition, side.id)
    yield from (ref for _, _, ref in _changed_last(edition))


def _led(edition: Edition, side: str) -> Iterable[Ref]:
    """Who led the side's delegations, the latest first."""
    refs: dict[Ref, None] = {}
    for talk in reversed(edition.site.talks):
        party = talk.parties.get(side)
        refs.update(dict.fromkeys(party.head if party else ()))
    return refs


def _chart(edition: Edition, ordinary: OrdinaryPage) -> ChartView | None:
    """The series that the page wants drawn, as a whole: no observation of it is marked."""
    wanted = ordinary.chart
    figure = edition.note(wanted.figure) if wanted else None
    if edition.draw is None or wanted is None or not isinstance(figure, Figure):
        return None
    title = wanted.title or (figure.chart.title if figure.chart else None)
    alone = figure.model_copy(update={"chart": Chart(kind=wanted.kind, title=title)})
    return edition.picture(figure_picture(edition, alone, name=ordinary.template))


def _heads(edition: Edition, side: str) -> tuple[Words, ...]:
    """The same, each with the latest role seen."""
    found = []
    for ref in _led(edition, side):
        person = edition.note(ref)
        if isinstance(person, Person):
            found.append(Words(person.roles[-1].title if person.roles else "", edition.link(ref)))
    return tuple(found)


def _recent(edition: Edition) -> tuple[Recent, ...]:
    """What was reviewed or corrected last."""
    return tuple(
        Recent(edition.link(ref), _shown(edition.day(day)), "reviewed" if reviewed else "corrected")
        for day, reviewed, ref in _changed_last(edition)
    )


def _changed_last(edition: Edition) -> list[tuple[datetime.date, bool, Ref]]:
    """The days, whether of a review, and the notes; the newest first, and corrections first within a day."""
    notes = [note for ref in edition.site.notes if ref.kind != "source" and (note := edition.note(ref))]
    dated = [(day, what != "corrected", note.ref) for note in notes for day, what in _days(note)]
    dated.sort(key=lambda item: (-item[0].toordinal(), item[1], item[2]))
    return dated[:RECENT]


def _days(note: Note) -> list[tuple[Any, str]]:
    days = [(correction.date, "corrected") for correction in note.corrections]
    return [*days, (note.reviewed, "reviewed")] if note.reviewed else days


def _shown(date: DateView | None) -> DateView:
    assert date is not None
    return date


def _translations(edition: Edition, ordinary: OrdinaryPage) -> tuple[tuple[str, str, str], ...]:
    """The same page in other languages: the file of the same name in another language."""
    return tuple(
        (other.origin.lang, edition.locale.name_of(other.origin.lang), edition.path(other.url))
        for other in edition.site.pages
        if other is not ordinary and other.stem == ordinary.stem and other.published
    )
