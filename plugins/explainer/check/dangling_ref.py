"""A ref in front matter, or behind by= in a source's body, names a note that is there.

Passes: `head: [person:anna-aue]`, where content/people/anna-aue.md exists.
Fails:  `head: [person:ana-aue]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.refs import Ref, parse_ref
from ..model.site import Site
from ..model.source import Source
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .pointers import pointers
from .words import is_known, no_note

ID = "EX101"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every ref to nothing."""
    for field, ref in pointers(writing, site):
        if isinstance(ref, Ref) and not is_known(ref, site):
            yield writing.origin.problem(field, *no_note(ref, site), ID)
    if isinstance(writing.note, Source):
        yield from _speakers(writing.note, site)


def _speakers(source: Source, site: Site) -> Iterator[Problem]:
    for passage in source.passages.values():
        if not passage.by.startswith("person:"):
            continue
        try:
            ref = parse_ref(passage.by)
        except ValueError as error:
            what, _, mend = str(error).partition(". ")
            yield source.origin.body_problem(passage.offset, what, mend, ID)
            continue
        if not is_known(ref, site):
            yield source.origin.body_problem(passage.offset, *no_note(ref, site), ID)
