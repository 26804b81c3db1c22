"""No two notes share a title or an alias, so that each name links to one page.

Passes: the titles "Aue (river)" and "Aue (town)".
Fails:  two notes with the alias Aue.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.names import fold
from ..model.note import Field, Note
from ..model.person import Person
from ..model.refs import Ref
from ..model.site import Site
from ..problems import Problem
from .words import file_of

ID = "EX122"


def check(site: Site) -> Iterator[Problem]:
    """Report every name that an earlier note has."""
    shared = {name: refs for name, refs in site.names.refs.items() if len(refs) > 1}
    told: set[tuple[Ref, str]] = set()
    for note in site.everything() if shared else ():
        for field, name in _names(note):
            refs = shared.get(fold(name), ())
            # A translation that keeps its original's name makes no second mistake.
            if not refs or refs[0] == note.ref or (note.ref, fold(name)) in told:
                continue
            told.add((note.ref, fold(name)))
            what = f'"{name}" is a name of {file_of(refs[0], site)} too'
            yield note.origin.problem(
                field, what, "Give one of the two a longer name, so that links know which is meant.", ID
            )


def _names(note: Note) -> Iterator[tuple[Field, str]]:
    yield ("title",), note.title
    if isinstance(note, Person):
        yield from ((("names", index), name) for index, name in enumerate(note.full_names))
    yield from ((("aliases", index), name) for index, name in enumerate(note.aliases))
    if isinstance(note, Person) and note.surname_alone:
        yield ("surname_alone",), note.short_name
