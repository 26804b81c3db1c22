"""What links show before they are followed: each page of ours that a page names, in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model.body import Body
from ..model.dates import Edtf
from ..model.figure import Figure
from ..model.note import Note
from ..model.person import Person
from ..model.refs import Ref
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from .edition import Edition
from .views import Preview

IN_FACTS = ("talk", "person", "term")
"""What facts link to in words; sources have notes of their own, figures stand in cards."""


def previews(
    edition: Edition, of: Note | None, body: Body | None, named: Iterable[Ref] = (), day: Edtf | None = None
) -> tuple[Preview, ...]:
    """The previews of what a page names in its text, in its facts and in what was gathered for it, by title.

    of is the note whose page it is; day is the page's own, on which the people in it held the roles that are shown.
    """
    in_facts = (ref for _, ref in of.refs() if ref.kind in IN_FACTS) if of else ()
    refs = dict.fromkeys((*_in_text(edition, body), *in_facts, *named))
    shown = (note for ref in refs if (note := edition.note(ref)) and (of is None or ref != of.ref))
    found = (_preview(edition, note, day) for note in shown)
    return tuple(sorted(found, key=lambda one: (one.link.title, one.address)))


def _in_text(edition: Edition, body: Body | None) -> Iterator[Ref]:
    """What a text links to in words. A figure that it gives by its number brings its provenance along."""
    if body is None:
        return
    for edge in body.edges:
        if edge.target.kind != "figure" or f'ref-figure" href="{edition.link(edge.target).url}"' in body.html:
            yield edge.target


def _preview(edition: Edition, note: Note, day: Edtf | None) -> Preview:
    link = edition.link(note.ref)
    address = edition.canonical(link.url)
    match note:
        case Person():
            return Preview(link, address, role=_role(note, day), is_latest_role=day is None)
        case Talk():
            return Preview(link, address, type=note.type, state=note.state, date=edition.date(note.date))
        case Figure():
            return Preview(link, address, figure=edition.card(note.ref))
        case Term():
            return Preview(link, address, type=note.type, date=edition.optional_date(note.date))
        case Source():
            return Preview(link, address, publisher=note.publisher, date=edition.optional_date(note.published))
    raise AssertionError(note.kind)


def _role(person: Person, day: Edtf | None) -> str:
    """What somebody was on a day, as far as sources show; without a day, what they were seen as last."""
    roles = person.roles_on(day) if day else person.roles[-1:]
    return ", ".join(dict.fromkeys(role.title for role in roles))
