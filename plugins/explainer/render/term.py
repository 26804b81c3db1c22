"""A term's page: one explanation, and what on the site hangs on it."""

from __future__ import annotations

from ..model.term import Term
from .citing import Notes
from .edition import Edition
from .page import note_page
from .structured_data import term_data
from .talk import attendance
from .views import Attendance, TermView, Words


def term_view(edition: Edition, term: Term) -> TermView:
    """The explanation, the talks that rest on it or took place there, and who held a post in it."""
    notes = Notes(edition, edition.body(term))
    cites = notes.cite(term.sources)
    holders = (person.ref for person in edition.relations.holders.get(term.ref, ()))
    shared = note_page(edition, term, notes, named=holders)
    return TermView(
        **shared,
        type=term.type,
        date=edition.optional_date(term.date),
        talks=_talks(edition, term),
        people=_people(edition, term),
        cites=cites,
        json_ld=term_data(edition, term, shared, notes.sources),
    )


def _talks(edition: Edition, term: Term) -> tuple[Attendance, ...]:
    return tuple(attendance(edition, talk) for talk in reversed(edition.relations.resting_on.get(term.ref, [])))


def _people(edition: Edition, term: Term) -> tuple[Words, ...]:
    found = []
    for person in edition.relations.holders.get(term.ref, []):
        shown = edition.note(person.ref) or person
        posts = [role.title for role in getattr(shown, "roles", ()) if role.organisation == term.ref]
        found.append(Words(", ".join(dict.fromkeys(posts)), edition.link(person.ref)))
    return tuple(sorted(found, key=lambda words: words.link.title if words.link else ""))
