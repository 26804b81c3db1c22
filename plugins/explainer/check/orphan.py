"""Readers find their way to every note, and every source is cited.

Talks and people stand in the timeline and in lists; a term or a figure is found only where something links to it.
Drafts are not judged, and link to nothing. A copy is cited where its original is, or another copy of that.

Passes: a term that a talk names as its place, or that a body links to.
Fails:  a figure that no note and no page shows; a source that nothing cites.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Figure
from ..model.formula import inputs_of
from ..model.note import Note
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..problems import Problem
from .stories import story

ID = "EX216"
SEVERITY = "warning"

_LINK = "Link to it where it is spoken of, write it as a draft until then, or delete it."
_CITE = "Cite it where it bears something out, or delete it."


def check(site: Site) -> Iterator[Problem]:
    """Report every published term and figure that nothing links to, and every source that nothing cites."""
    reached = _reached(site)
    stories = {story(ref, site) for ref in reached if ref.kind == "source"}
    for note in (*site.terms, *site.figures):
        if note.ref not in reached:
            yield note.origin.problem((), f"nothing links to this {note.kind}", _LINK, ID)
    for source in site.sources:
        if story(source.ref, site) not in stories:
            yield source.origin.problem((), "nothing cites this source", _CITE, ID)


def _reached(site: Site) -> set[Ref]:
    """Everything that something published names, other than itself."""
    found: set[Ref] = set()
    for note in site.notes.values():
        if note.status == "published":
            found.update(_named(note) - {note.ref})
    for writing in site.writings:
        # A note that could not be read is told of already; what it links to is no orphan for that.
        if writing.published or writing.origin.ref in site.unreadable:
            found |= set(map(_entity, writing.body.pointing)) - {writing.origin.ref}
    for page in site.pages:
        if page.published:
            found.update(ref for _, ref in page.named)
    return found


def _named(note: Note) -> set[Ref]:
    """What a note's front matter names. That a source is a copy of another cites neither."""
    named = {_entity(value) for field, value in note.pointers if field[-1] != "part_of"}
    return named | set(inputs_of(note)) if isinstance(note, Figure) else named


def _entity(named: Ref | Citation) -> Ref:
    return named.source if isinstance(named, Citation) else named
