"""Everything dated, oldest first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ..model.dates import Edtf
from .charts.timeline import timeline_picture
from .edition import Edition
from .page import edition_home, page
from .structured_data import index_data
from .talk import gap_between
from .views import Gap, Link, TimelineEvent, TimelineView, TimelineYear

LONG_GAP = 2
"""Years without a talk from which a gap is named."""


def timeline_view(edition: Edition) -> TimelineView:
    """Talks, dated terms, and the days on which people took their posts."""
    events = sorted(
        _events(edition),
        key=lambda dated: (dated[0].known_start, dated[0].end, dated[1].kind, dated[1].link.title, dated[1].text),
    )
    years = tuple(
        TimelineYear(year, tuple(event for _, event in group))
        for year, group in groupby(events, key=lambda dated: dated[0].known_start.year)
    )
    _ = edition.locale.gettext
    shared = page(
        edition,
        kind="timeline",
        title=_("Timeline"),
        summary=timeline_summary(edition),
        url=edition.index("TIMELINE"),
        breadcrumbs=(edition_home(edition),),
    )
    kinds = tuple(sorted({event.kind for _, event in events}))
    drawn = edition.picture(timeline_picture(edition, events)) if edition.draw else None
    return TimelineView(**shared, years=years, kinds=kinds, chart=drawn, json_ld=index_data(edition, shared))


def timeline_summary(edition: Edition) -> str:
    """What the timeline lists, in a sentence."""
    return edition.locale.gettext(
        "Talks, laws, policies and changes of post in order, each with its date as exactly as it is known."
    )


def _events(edition: Edition) -> Iterator[tuple[Edtf, TimelineEvent]]:
    yield from _talks(edition)
    for term in edition.site.terms:
        if term.date:
            link = edition.link(term.ref)
            yield term.date, _event(edition, term.date, link, term.type, link.summary)
    for person in edition.site.people:
        shown = edition.note(person.ref)
        for role in getattr(shown, "roles", ()):
            if role.since:
                text = ", ".join(part for part in (role.title, edition.plain(role.organisation)) if part)
                yield role.since, _event(edition, role.since, edition.link(person.ref), "role", text)


def _talks(edition: Edition) -> Iterator[tuple[Edtf, TimelineEvent]]:
    """Talks; a long time without one is named before the next of its series that was held.

    Only within a series: that no other talk stands on this site does not mean that there was none.
    """
    last: dict[object, Edtf] = {}
    for talk in edition.site.talks:
        before = last.get(talk.series) if talk.series else None
        gap = gap_between(before, talk.date) if before and talk.state == "held" else None
        link = edition.link(talk.ref)
        named = gap if gap and gap.years >= LONG_GAP else None
        yield talk.date, _event(edition, talk.date, link, "talk", link.summary, talk.state, named)
        if talk.state == "held":
            last[talk.series] = talk.date


def _event(
    edition: Edition, when: Edtf, link: Link, kind: str, text: str, state: str = "", gap: Gap | None = None
) -> TimelineEvent:
    return TimelineEvent(edition.date(when), link, kind, text, state, gap)
