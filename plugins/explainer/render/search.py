"""What a search can find: the page that lists the ways in, and every page with its names and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..frozen import frozen
from ..model.dates import EARLIEST, LATEST, Edtf
from ..model.figure import Figure
from ..model.note import Note
from ..model.person import Person
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from .edition import Edition
from .index import index_summary
from .page import NAVIGATION, edition_home, index_link, page
from .structured_data import index_data
from .timeline import timeline_summary
from .views import Link, SearchView

LONGEST = 30
"""Years from which a date is too long to be looked for by every year in it."""


@frozen
class Findable:
    """A page as the names that a search looks through have it."""

    title: str
    url: str
    kind: str
    """talk, person, figure, term or source; page for another page."""
    file: str = ""
    """Where it lies in the output folder; empty where its text is not looked through."""
    lang: str = ""
    """Its language, where that is not the edition's."""
    summary: str = ""
    date: str = ""
    """In words, as the page gives it."""
    years: tuple[int, ...] = ()
    sides: tuple[str, ...] = ()
    """The ids of the sides it is of or about."""
    names: tuple[str, ...] = ()
    """What else it is called."""
    words: tuple[str, ...] = ()
    """What else it may be looked for by: where, who was there, what it counts, who published it, its date in digits."""
    fact: str = ""
    """What stands beside its kind: a figure's number as it is printed, a person's latest post."""
    numbers: tuple[str, ...] = ()
    """A figure's number and what others reported instead, in plain digits."""


def search_view(edition: Edition, names: str, engine: str) -> SearchView:
    """The page of a search: the indexes, which need no script, and what a script needs to look through them.

    names and engine are addresses ready for href.
    """
    _ = edition.locale.gettext
    shared = page(
        edition,
        kind="search",
        title=_("Search"),
        summary=_(
            "Everything on this site by its kind, each kind in a list of its own, and all that is dated in order."
        ),
        url=edition.index("SEARCH"),
        breadcrumbs=(edition_home(edition),),
    )
    found = tuple(findables(edition))
    years = {year for findable in found for year in findable.years}
    return SearchView(
        **shared,
        json_ld=index_data(edition, shared),
        indexes=tuple(_lists(edition)),
        kinds=tuple(kind for kind in (*NAVIGATION, "page") if any(one.kind == kind for one in found)),
        sides=tuple(edition.side(side.id) for side in edition.site.settings.sides),
        years=tuple(sorted(years, reverse=True)),
        names=names,
        engine=engine,
    )


def _lists(edition: Edition) -> Iterator[Link]:
    """The indexes and the timeline, each with what it lists."""
    for kind in NAVIGATION:
        yield replace(index_link(edition, kind), summary=index_summary(edition, kind))
    _ = edition.locale.gettext
    yield Link(_("Timeline"), edition.index("TIMELINE"), "timeline", timeline_summary(edition))


def findables(edition: Edition) -> Iterator[Findable]:
    """Every page that readers are meant to find in a language; notes that are not translated, in their own."""
    for ref in edition.site.notes:
        note = edition.note(ref)
        if note:
            yield _note(edition, note)
    for ordinary in edition.ordinary_pages():
        link = edition.page_link(ordinary)
        yield Findable(link.title, link.url, "page", ordinary.save_as, summary=link.summary)
    for listed in _lists(edition):
        yield Findable(listed.title, listed.url, "page", summary=listed.summary)
    _ = edition.locale.gettext
    yield Findable(_("Corrections"), edition.index("CORRECTIONS"), "page")
    yield Findable(_("Data"), edition.index("DATA"), "page")


def _note(edition: Edition, note: Note) -> Findable:
    link = edition.link(note.ref)
    original = edition.site.notes[note.ref]
    dates = tuple(_dates(edition, note))
    shown = dates[0] if dates and not isinstance(note, Person) else None
    value, number = edition.number(note) if isinstance(note, Figure) else ("", "")
    reported = (f"{claim.value:f}" for claim in note.reported) if isinstance(note, Figure) else ()
    return Findable(
        title=note.title,
        url=link.url,
        kind=note.kind,
        file=edition.site.settings.save_as(note.kind.upper(), note.lang, note.ref.id),
        lang=note.lang if note.lang != edition.lang else "",
        summary=note.summary,
        date=edition.date(shown).text if shown else "",
        years=tuple(sorted({year for date in dates for year in years_of(date)})),
        sides=tuple(dict.fromkeys(_sides(edition, note))),
        names=tuple(dict.fromkeys(name for name in (*note.names, *original.names) if name != note.title)),
        words=tuple(dict.fromkeys(filter(None, (*_words(edition, note), shown.text if shown else "")))),
        fact=note.roles[-1].title if isinstance(note, Person) and note.roles else value,
        numbers=tuple(dict.fromkeys(filter(None, (number, *reported)))),
    )


def _words(edition: Edition, note: Note) -> Iterator[str]:
    match note:
        case Talk():
            yield from (edition.plain(note.place), edition.plain(note.series), *note.agenda)
            for party in note.parties.values():
                yield from (edition.link(ref).title for ref in (*party.head, *party.members))
        case Person():
            yield from (role.title for role in note.roles)
        case Figure():
            yield from (note.counts, note.does_not_count or "", edition.plain(note.scope))
        case Source():
            yield from (note.publisher, *(note.authors or ()))


def _dates(edition: Edition, note: Note) -> Iterator[Edtf]:
    """The dates by which a note is looked for."""
    match note:
        case Talk():
            yield note.date
        case Figure(period=date) | Term(date=date) | Source(published=date):
            if date:
                yield date
        case Person():
            yield from (talk.date for talk, _ in edition.relations.attended.get(note.ref, ()))
            yield from (date for role in note.roles for date in (role.since, role.until, *role.seen) if date)


def years_of(date: Edtf) -> range | tuple[int, ...]:
    """Every year that a date covers; of one that is open or very long, the one with which it begins."""
    first, last = date.start.year, date.end.year
    if EARLIEST in (date.start, date.end) or date.end == LATEST or last - first >= LONGEST:
        return (date.known_start.year,)
    return range(first, last + 1)


def _sides(edition: Edition, note: Note) -> Iterator[str]:
    """A person's own, the parties to a talk; of a source, whose account of a talk it is and who speaks in it."""
    site = edition.site
    match note:
        case Person(side=side) if side:
            yield side
        case Talk():
            yield from (side.id for side in site.settings.sides if side.id in note.parties)
        case Source():
            speakers = (site.notes.get(passage.speaker) for passage in note.passages.values() if passage.speaker)
            found = {speaker.side for speaker in speakers if isinstance(speaker, Person)}
            found |= edition.relations.accounts.get(note.ref, set())
            yield from (side.id for side in site.settings.sides if side.id in found)
