"""What links show before they are followed: each page of ours that a page names, in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..model.body import Body
from ..model.dates import Edtf, parse_date
from ..model.figure import Figure
from ..model.note import Note
from ..model.person import Person, Role
from ..model.refs import Ref
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from .views import Preview

if TYPE_CHECKING:
    from .edition import Edition

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
    asked = (ref for ref in refs if of is None or ref != of.ref)
    found = [_on(edition, ref, shown, day) for ref in asked if (shown := edition.previews.of(ref))]
    return tuple(sorted(found, key=lambda one: (one.link.title, one.address)))


def _on(edition: Edition, ref: Ref, shown: Preview, day: Edtf | None) -> Preview:
    """A preview as on a day: only of people something else is told from day to day."""
    if day is None or ref.kind != "person":
        return shown
    return Preview(shown.link, shown.address, role=edition.previews.role(ref, day.text))


def _in_text(edition: Edition, body: Body | None) -> Iterator[Ref]:
    """What a text links to in words. A figure that it gives by its number brings its provenance along."""
    if body is None:
        return
    html = body.html
    for edge in body.edges:
        if edge.target.kind != "figure" or f'ref-figure" href="{edition.link(edge.target).url}"' in html:
            yield edge.target


class Previews:
    """Answers for an edition: each preview is made once, whichever pages show it."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._known: dict[Ref, Preview | None] = {}

    def of(self, ref: Ref) -> Preview | None:
        """The preview of a page as of now; None where there is no such page."""
        if ref not in self._known:
            note = self._edition.note(ref)
            self._known[ref] = self._preview(note) if note else None
        return self._known[ref]

    def role(self, person: Ref, day: str) -> str:
        """What somebody was on a day, as far as sources show."""
        note = self._edition.note(person)
        return _titles(note.roles_on(parse_date(day))) if isinstance(note, Person) else ""

    def _preview(self, note: Note) -> Preview:
        edition = self._edition
        link = edition.link(note.ref)
        address = edition.canonical(link.url)
        match note:
            case Person():
                return Preview(link, address, role=_titles(note.roles[-1:]), is_latest_role=True)
            case Talk():
                return Preview(link, address, type=note.type, state=note.state, date=edition.date(note.date))
            case Figure():
                return Preview(link, address, figure=edition.card(note.ref))
            case Term():
                return Preview(link, address, type=note.type, date=edition.optional_date(note.date))
            case Source():
                return Preview(link, address, publisher=note.publisher, date=edition.optional_date(note.published))
        raise AssertionError(note.kind)


def _titles(roles: tuple[Role, ...]) -> str:
    return ", ".join(dict.fromkeys(role.title for role in roles))
