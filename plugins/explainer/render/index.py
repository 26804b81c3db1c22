"""The index of a kind: every note of it, grouped by what readers look for."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from ..model.figure import Figure
from ..model.note import Note
from ..model.person import Person
from ..model.refs import FOLDERS, Kind
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from .edition import Edition
from .feed import feed_links
from .page import edition_home, index_link, page
from .structured_data import index_data
from .talk import ordered_parties
from .views import Entry, Group, IndexView


def index_view(edition: Edition, kind: Kind) -> IndexView:
    """All published notes of a kind."""
    refs = [note.ref for note in edition.site.of(kind) if note.status == "published"]
    notes = [note for ref in refs if (note := edition.note(ref))]
    groups = _GROUPED[kind](edition, notes)
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
        **shared, of=kind, groups=groups, count=len(notes), json_ld=index_data(edition, shared, len(notes))
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
        "term": _("Organisations, places, policies, laws and events that come up on these pages, each explained once."),
        "source": _(
            "Everything this site rests on: who published it and when, its passages, and the statements that cite each."
        ),
    }
    return words[kind]


def _talks(edition: Edition, notes: list[Note]) -> tuple[Group, ...]:
    talks = sorted(cast(list[Talk], notes), key=lambda talk: (talk.date, talk.ref), reverse=True)
    entries = []
    for talk in talks:
        date = edition.date(talk.date)
        place = edition.plain(talk.place)
        facts = tuple(fact for fact in (place, *(_heads(edition, talk))) if fact)
        entries.append(Entry(edition.link(talk.ref), date, facts, str(date.year)))
    return _groups(entries)


def _heads(edition: Edition, talk: Talk) -> tuple[str, ...]:
    return tuple(edition.link(ref).title for _, party in ordered_parties(edition, talk) for ref in party.head)


def _people(edition: Edition, notes: list[Note]) -> tuple[Group, ...]:
    people = sorted(cast(list[Person], notes), key=lambda person: (person.short_name.casefold(), person.title))
    entries = []
    for person in people:
        group = edition.side(person.side).name if person.side else ""
        latest = person.roles[-1].title if person.roles else ""
        entries.append(Entry(edition.link(person.ref), None, (latest,) if latest else (), group))
    order = [edition.side(side.id).name for side in edition.site.settings.sides]
    return _groups(entries, lambda group: order.index(group) if group in order else len(order))


def _figures(edition: Edition, notes: list[Note]) -> tuple[Group, ...]:
    figures = sorted(cast(list[Figure], notes), key=lambda f: (f.period is None, f.period or f.title, f.title))
    entries = [
        Entry(
            edition.link(figure.ref),
            edition.optional_date(figure.period),
            (),
            edition.plain(figure.scope),
            edition.card(figure.ref),
        )
        for figure in figures
    ]
    return _groups(entries, lambda group: (not group, group.casefold()))


def _terms(edition: Edition, notes: list[Note]) -> tuple[Group, ...]:
    terms = sorted(cast(list[Term], notes), key=lambda term: term.title.casefold())
    entries = [Entry(edition.link(t.ref), edition.optional_date(t.date), (), t.type) for t in terms]
    order = ("event", "policy", "law", "organisation", "place")
    return _groups(entries, order.index)


def _sources(edition: Edition, notes: list[Note]) -> tuple[Group, ...]:
    sources = sorted(
        cast(list[Source], notes),
        key=lambda source: (source.published is None, source.published or source.title, source.title),
    )
    entries = [Entry(edition.link(s.ref), edition.optional_date(s.published), (s.publisher,), s.type) for s in sources]
    order = ("readout", "statement", "law", "dataset", "article", "page")
    return _groups(entries, order.index)


_GROUPED: dict[Kind, Callable[[Edition, list[Note]], tuple[Group, ...]]] = {
    "talk": _talks,
    "person": _people,
    "figure": _figures,
    "term": _terms,
    "source": _sources,
}


def _groups(entries: list[Entry], order: Callable[[str], object] | None = None) -> tuple[Group, ...]:
    """Entries under their groups, which come in the given order or in that of their first entry."""
    titles = list(dict.fromkeys(entry.group for entry in entries))
    if order:
        titles.sort(key=order)  # type: ignore[arg-type]
    return tuple(Group(title, tuple(entry for entry in entries if entry.group == title)) for title in titles)
