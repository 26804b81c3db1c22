"""The index of a kind: every note of it as a table, in the groups that readers look for, to sort and to filter."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from ..model.dates import LATEST, Edtf
from ..model.figure import Figure
from ..model.note import Note
from ..model.person import Person
from ..model.refs import FOLDERS, Kind
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from .data import calendar_address
from .edition import Edition
from .feed import feed_links
from .matrix import matrix
from .page import edition_home, index_link, page
from .structured_data import index_data
from .talk import ordered_parties
from .views import Choice, Entry, Filter, Group, IndexView

STATES = ("held", "announced", "postponed", "cancelled", "declined")
PARTS = ("head", "member", "")
"""As what people sat at the talks; last those who did not."""
TERM_TYPES = ("event", "policy", "law", "organisation", "place")
SOURCE_TYPES = ("readout", "statement", "law", "dataset", "article", "page")


def index_view(edition: Edition, kind: Kind) -> IndexView:
    """All published notes of a kind."""
    notes = [note for each in edition.site.of(kind) if each.status == "published" and (note := edition.note(each.ref))]
    entries, order = _LISTED[kind](edition, notes)
    link = index_link(edition, kind)
    shared = page(
        edition,
        kind="index",
        title=link.title,
        summary=index_summary(edition, kind),
        url=link.url,
        breadcrumbs=(edition_home(edition),),
        feed=feed_links(edition, FOLDERS[kind]),
    )
    return IndexView(
        **shared,
        of=kind,
        groups=_groups(entries, order),
        count=len(entries),
        filters=_filters(edition, kind, entries),
        matrix=matrix(edition) if kind == "person" else None,
        calendar=calendar_address(edition) if kind == "talk" else "",
        json_ld=index_data(edition, shared, len(entries)),
    )


def index_summary(edition: Edition, kind: Kind) -> str:
    """What an index lists, in a sentence."""
    _ = edition.locale.gettext
    words = {
        "talk": _(
            "Every round, agreement and statement: when and where it took place, who led each side, what came of it."
        ),
        "person": _(
            "Who took part or spoke: the roles they held over time, the talks they attended, and their own words."
        ),
        "figure": _(
            "Every number on this site: what it counts and what it does not, who reported it, and where it comes from."
        ),
        "term": _("Organizations, places, policies, laws and events that come up on these pages, each explained once."),
        "source": _(
            "Everything this site rests on: who published it and when, its passages, and the statements that cite each."
        ),
    }
    return words[kind]


Listed = tuple[list[Entry], Callable[[str], object] | None]
"""The entries in their order, and the order of their groups where that is not the order of their first entries."""


def _talks(edition: Edition, notes: list[Note]) -> Listed:
    talks = sorted(cast(list[Talk], notes), key=lambda talk: (talk.date, talk.ref), reverse=True)
    return [_talk(edition, talk) for talk in talks], None


def _talk(edition: Edition, talk: Talk) -> Entry:
    date, place = edition.date(talk.date), edition.plain(talk.place)
    return Entry(
        link=edition.link(talk.ref),
        group=str(date.year),
        choices=(Choice("year", (str(date.year),)), Choice("place", (place,)), Choice("state", (talk.state,))),
        date=date,
        key=talk.date.known_start.isoformat(),
        place=place,
        people=tuple(edition.link(ref) for _, party in ordered_parties(edition, talk) for ref in party.head),
        state=talk.state,
    )


def _people(edition: Edition, notes: list[Note]) -> Listed:
    people = sorted(cast(list[Person], notes), key=lambda person: (person.short_name.casefold(), person.title))
    order = [edition.side(side.id).name for side in edition.site.settings.sides]
    entries = [_person(edition, person) for person in people]
    return entries, lambda group: order.index(group) if group in order else len(order)


def _person(edition: Edition, person: Person) -> Entry:
    side = edition.side(person.side) if person.side else None
    attended = edition.relations.attended.get(person.ref, [])
    parts = {part for _, part in attended}
    part = next((part for part in PARTS if part in parts), "")
    return Entry(
        link=edition.link(person.ref),
        group=side.name if side else "",
        choices=(Choice("side", (side.name if side else "",)), Choice("part", (part,))),
        key=f"{person.short_name} {person.title}",
        side=side,
        role=person.roles[-1].title if person.roles else "",
        talks=len(attended),
    )


def _figures(edition: Edition, notes: list[Note]) -> Listed:
    figures = sorted(cast(list[Figure], notes), key=lambda f: (f.period is None, f.period or f.title, f.title))
    return [_figure(edition, figure) for figure in figures], lambda group: (not group, group.casefold())


def _figure(edition: Edition, figure: Figure) -> Entry:
    scope = edition.plain(figure.scope)
    return Entry(
        link=edition.link(figure.ref),
        group=scope,
        choices=(Choice("scope", (scope,)), Choice("year", _years(figure.period))),
        date=edition.optional_date(figure.period),
        key=figure.period.known_start.isoformat() if figure.period else "",
        figure=edition.card(figure.ref),
    )


def _years(when: Edtf | None) -> tuple[str, ...]:
    """The years in which a period lies; of one without an end or a beginning, the year that is known."""
    if when is None:
        return ("",)
    first, last = when.known_start, when.start if when.end == LATEST else when.end
    return tuple(str(year) for year in range(first.year, last.year + 1))


def _terms(edition: Edition, notes: list[Note]) -> Listed:
    terms = sorted(cast(list[Term], notes), key=lambda term: term.title.casefold())
    entries = [
        Entry(
            link=edition.link(term.ref),
            group=term.type,
            choices=(Choice("type", (term.type,)),),
            date=edition.optional_date(term.date),
            key=term.date.known_start.isoformat() if term.date else "",
            type=term.type,
        )
        for term in terms
    ]
    return entries, TERM_TYPES.index


def _sources(edition: Edition, notes: list[Note]) -> Listed:
    sources = sorted(
        cast(list[Source], notes),
        key=lambda source: (source.published is None, source.published or source.title, source.title),
    )
    entries = [
        Entry(
            link=edition.link(source.ref),
            group=source.type,
            choices=(Choice("type", (source.type,)), Choice("publisher", (source.publisher,))),
            date=edition.optional_date(source.published),
            key=source.published.known_start.isoformat() if source.published else "",
            type=source.type,
            publisher=source.publisher,
        )
        for source in sources
    ]
    return entries, SOURCE_TYPES.index


_LISTED: dict[Kind, Callable[[Edition, list[Note]], Listed]] = {
    "talk": _talks,
    "person": _people,
    "figure": _figures,
    "term": _terms,
    "source": _sources,
}


def _groups(entries: list[Entry], order: Callable[[str], object] | None) -> tuple[Group, ...]:
    """Entries under their groups."""
    titles = list(dict.fromkeys(entry.group for entry in entries))
    if order:
        titles.sort(key=order)  # type: ignore[arg-type]
    return tuple(Group(title, tuple(entry for entry in entries if entry.group == title)) for title in titles)


def _filters(edition: Edition, kind: Kind, entries: list[Entry]) -> tuple[Filter, ...]:
    """What the entries can be chosen by, where that leaves a choice; every value that some entry has."""
    found: dict[str, dict[str, None]] = {}
    for entry in entries:
        for choice in entry.choices:
            found.setdefault(choice.id, {}).update(dict.fromkeys(choice.values))
    orders = {
        "state": STATES,
        "part": PARTS,
        "side": tuple(edition.side(side.id).name for side in edition.site.settings.sides),
        "type": TERM_TYPES if kind == "term" else SOURCE_TYPES,
        "year": tuple(sorted(found.get("year", ()), reverse=True)),
    }
    return tuple(
        Filter(id, tuple(sorted(values, key=lambda value: _place(value, orders.get(id, ())))))
        for id, values in found.items()
        if len(values) > 1
    )


def _place(value: str, order: tuple[str, ...]) -> tuple[int, bool, str]:
    """Where a value comes in a list: in the given order, else by the alphabet; what is not known comes last."""
    return order.index(value) if value in order else len(order), not value, value.casefold()
