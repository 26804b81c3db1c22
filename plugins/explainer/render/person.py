"""A person's page: what they did is gathered from talks and sources, never written twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import partial

from ..model.names import fold
from ..model.person import Person, Role
from ..model.refs import Citation, Ref
from ..model.source import Source
from .citing import Notes
from .edition import Edition, Use
from .originals import at_words
from .page import note_page
from .structured_data import person_data
from .talk import attendance, role_on_the_day
from .views import Attendance, PersonView, Quotation, Related, RoleView


def person_view(edition: Edition, person: Person) -> PersonView:
    """Names, side, roles, talks attended with the role on the day, quotations, and whom they met."""
    notes = Notes(edition, edition.body(person))
    roles = tuple(_role(edition, notes, role) for role in person.roles)
    shared = note_page(edition, person, notes, named=_named(edition, person.ref))
    return PersonView(
        **shared,
        names=_other_names(person),
        side=edition.side(person.side) if person.side else None,
        roles=roles,
        attended=_attended(edition, person.ref),
        quotations=_quotations(edition, person),
        related=_related(edition, person.ref),
        wikidata=f"https://www.wikidata.org/wiki/{person.wikidata}" if person.wikidata else "",
        json_ld=person_data(edition, person, shared, notes.sources),
    )


def _other_names(person: Person) -> tuple[str, ...]:
    """The names that tell a reader something: no part of the title, and of spellings that differ in accents one."""
    found: dict[str, str] = {}
    title = f" {fold(person.title)} "
    for name in person.names:
        folded = fold(name)
        if f" {folded} " not in title and (folded not in found or found[folded].isascii()):
            found[folded] = name
    return tuple(found.values())


def _role(edition: Edition, notes: Notes, role: Role) -> RoleView:
    return RoleView(
        title=role.title,
        organisation=edition.words(role.organisation),
        since=edition.optional_date(role.since),
        until=edition.optional_date(role.until),
        seen=tuple(edition.date(day) for day in role.seen),
        cites=notes.cite(role.sources),
    )


def _named(edition: Edition, person: Ref) -> Iterator[Ref]:
    """Whom they met, and whose pages quote them."""
    yield from edition.relations.met.get(person, ())
    yield from (use.ref for _, use in edition.quoted(person) if use.ref)


def _attended(edition: Edition, person: Ref) -> tuple[Attendance, ...]:
    """The talks a person attended, newest first."""
    return tuple(
        attendance(edition, talk, part, role_on_the_day(edition, person, talk))
        for talk, part in reversed(edition.relations.attended.get(person, []))
    )


def _quotations(edition: Edition, person: Person) -> tuple[Quotation, ...]:
    """Words quoted from passages in which the person speaks, each once; those of the newest source first."""
    found: dict[tuple[Citation, str], Quotation] = {}
    for citation, use in sorted(edition.quoted(person.ref), key=partial(_said_on, edition), reverse=True):
        cited = edition.citations.of(citation)
        found.setdefault(
            (citation, use.words),
            Quotation(
                use.words,
                cited.source,
                cited.publisher,
                cited.date,
                cited.passage,
                cited.passage_url,
                at_words(cited.url or cited.archived, "" if cited.foreign else use.words),
                use.page,
                cited.foreign,
            ),
        )
    return tuple(found.values())


def _said_on(edition: Edition, quotation: tuple[Citation, Use]) -> date:
    """The day on which a quotation's source appeared."""
    source = edition.site.notes[quotation[0].source]
    return source.published.start if isinstance(source, Source) and source.published else date.min


def _related(edition: Edition, person: Ref) -> tuple[Related, ...]:
    """Who sat at the same talks, most often first."""
    met = edition.relations.met.get(person, Counter())
    ranked = sorted(met.items(), key=lambda item: (-item[1], edition.link(item[0]).title))
    return tuple(Related(edition.link(ref), talks) for ref, talks in ranked if edition.note(ref))
