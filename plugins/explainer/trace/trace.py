"""The whole trace of a note or a passage."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Figure
from ..model.locale import Locale
from ..model.moment import Moment
from ..model.note import Note
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.uses import named_by
from .number import OWN_FIELDS, number_steps
from .pages import Uses
from .passage import passage_step
from .statement import Stated, in_body, in_fields
from .step import Step, place_of


def trace(site: Site, locale: Locale, target: Ref | Citation) -> Step:
    """From a note or passage of the site down to what it rests on, and up to the pages that use it."""
    pages = Uses.of(site).pages(target)
    if isinstance(target, Citation):
        passage = passage_step(site, locale, target)
        return Step("passage", passage.says, passage.place, passage.details, used=pages)
    note = site.notes[target]
    draft = " (draft)" if note.status == "draft" else ""
    return Step(
        "note", f"{note.ref} {note.title}{draft}", note.path, behind=tuple(_down(site, locale, note)), used=pages
    )


def _down(site: Site, locale: Locale, note: Note) -> Iterator[Step]:
    if isinstance(note, Source):
        yield passage_step(site, locale, Citation(note.ref, None))
        for id in note.passages:
            yield passage_step(site, locale, Citation(note.ref, id), within=True)
    if isinstance(note, Figure):
        yield from number_steps(site, locale, note)
    for stated in in_fields(site, locale, note, OWN_FIELDS if isinstance(note, Figure) else ()):
        yield _statement(site, locale, note, stated)
    for index, span in enumerate(note.spans):
        says = f"“{span.words}”: from {_moment(site, locale, span.since)} to {_moment(site, locale, span.until)}"
        yield Step("statement", says, place_of(note, "spans", index))
    for stated in in_body(note, _cited_in_body(site, note)):
        yield _statement(site, locale, note, stated)


def _statement(site: Site, locale: Locale, note: Note, stated: Stated) -> Step:
    behind = tuple(passage_step(site, locale, citation) for citation in stated.citations)
    return Step("statement", stated.words, f"{note.path}:{stated.line}", behind=behind)


def _cited_in_body(site: Site, note: Note) -> Iterator[tuple[int, Citation]]:
    body = site.bodies.get(note.path)
    for token in body.tokens if body else ():
        for target in named_by(token, site):
            if isinstance(target, Citation):
                yield token.offset, target


def _moment(site: Site, locale: Locale, moment: Moment) -> str:
    """A date in words, or the talk or term that has one."""
    if not isinstance(moment, Ref):
        return locale.date(moment)
    note = site.notes.get(moment)
    date = getattr(note, "date", None)
    return f"{moment} ({locale.date(date)})" if date else str(moment)
