"""The calendar of an edition: the talks whose day is known. A month or a year is no day, and is left out."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from ..model.calendar import Calendar, CalendarEvent
from ..model.dates import Edtf, parse_date
from ..model.source import Source
from ..model.talk import Talk
from .edition import Edition
from .talk import ordered_parties
from .views import Link

_STATES = {
    "announced": "TENTATIVE",
    "held": "CONFIRMED",
    "postponed": "CANCELLED",
    "cancelled": "CANCELLED",
    "declined": "CANCELLED",
}


def calendar(edition: Edition) -> Calendar | None:
    """All talks of which the day is known; None where there are none."""
    settings, _ = edition.site.settings, edition.locale.gettext
    events = tuple(_event(edition, talk, days) for talk in edition.site.talks if (days := days_of(talk.date)))
    if not events:
        return None
    return Calendar(
        name=settings.site_name,
        description=_("Talks whose day is known; others are left out."),
        lang=edition.lang,
        url=edition.canonical(edition.path(settings.calendar(edition.lang))),
        events=events,
    )


def has_calendar(edition: Edition) -> bool:
    """Whether the day of any talk is known."""
    return any(days_of(talk.date) for talk in edition.site.talks)


def without_a_day(edition: Edition) -> tuple[Link, ...]:
    """The talks that the calendar leaves out, since only their month or year is known, or their day only about."""
    return tuple(edition.link(talk.ref) for talk in edition.site.talks if not days_of(talk.date))


def days_of(when: Edtf) -> tuple[date, date] | None:
    """The first and last day of a talk, where both are known as days."""
    if when.approximate:
        return None
    if when.precision == "day":
        return when.start, when.end
    if "/" in when.text and ".." not in when.text and all(when.bounds):
        first, last = map(parse_date, when.bounds)
        if first.precision == last.precision == "day":
            return first.start, last.end
    return None


def _event(edition: Edition, talk: Talk, days: tuple[date, date]) -> CalendarEvent:
    link = edition.link(talk.ref)
    shown = edition.note(talk.ref) or talk
    return CalendarEvent(
        uid=_uid(edition, talk),
        title=shown.title,
        description="\n".join([shown.summary, *_heads(edition, talk)]),
        lang=shown.lang,
        place=edition.plain(talk.place),
        first=days[0],
        last=days[1],
        status=_STATES[talk.state],  # type: ignore[arg-type]
        url=edition.canonical(link.url),
        written=_written(edition, talk),
    )


def _uid(edition: Edition, talk: Talk) -> str:
    """The talk and the site that tells of it; the same in every language, since it is one event."""
    settings = edition.site.settings
    host = urlsplit(settings.site_url).hostname or "localhost"
    return f"talk-{talk.ref.id}@{host}{settings.base}"


def _heads(edition: Edition, talk: Talk) -> list[str]:
    """Who led each side, a line for each."""
    return [
        f"{edition.side(id).name}: {edition.locale.listed([edition.link(ref).title for ref in party.head])}"
        for id, party in ordered_parties(edition, talk)
        if party.head
    ]


def _written(edition: Edition, talk: Talk) -> date:
    """When it was last reviewed or corrected; else when its sources were read or appeared; else its own day."""
    days = [day for day in (talk.reviewed, *(correction.date for correction in talk.corrections)) if day]
    if days:
        return max(days)
    sources = [edition.site.notes.get(citation.source) for citation in talk.sources]
    read = [source.accessed for source in sources if isinstance(source, Source) and source.accessed]
    appeared = [source.published.end for source in sources if isinstance(source, Source) and source.published]
    return max(read or [day for day in appeared if day < date.max] or [talk.date.start])
