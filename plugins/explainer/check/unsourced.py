"""Every statement in front matter has a source.

Passes: `outcomes: [{text: Visas are issued again, state: agreed, sources: [gazette-2021-05-04#p2]}]`.
Fails:  the same without sources.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Figure
from ..model.note import Field, Note
from ..model.person import Person
from ..model.site import Site
from ..model.talk import Talk
from ..model.term import Term
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .sound import original

ID = "EX141"

_MANY = "Name the passage that says so: sources: [some-source#p1]."
_ONE = "Name the passage that holds it: source: some-source#p1."


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every talk, account, outcome, role, figure and term without a source."""
    note = original(writing, site)
    for field, what in _without(note) if note else ():
        one = isinstance(note, Figure)
        # A source that could not be read has been reported.
        beside = field[:-1] if one else field
        if not writing.readable and writing.origin.holds(*beside, "source" if one else "sources"):
            continue
        yield writing.origin.problem(field, f"{what} has no source", _ONE if one else _MANY, ID)


def _without(note: Note) -> Iterator[tuple[Field, str]]:
    if isinstance(note, Figure) and note.value is not None and not note.source and not note.derived:
        yield ("value",), "the value"
    if isinstance(note, (Talk, Term)) and not note.sources:
        yield (), f"the {note.kind}"
    if isinstance(note, Talk):
        for side, delegation in note.parties.items():
            for index, account in enumerate(delegation.says):
                if not account.sources:
                    yield ("parties", side, "says", index), "this account"
        for index, outcome in enumerate(note.outcomes):
            if not outcome.sources:
                yield ("outcomes", index), "this outcome"
    if isinstance(note, Person):
        for index, role in enumerate(note.roles):
            if not role.sources:
                yield ("roles", index), f'the role "{role.title}"'
