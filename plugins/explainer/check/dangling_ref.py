"""A ref in front matter, or behind by= in a source's body, names a note that is there.

Passes: `head: [person:anna-aue]`, where content/people/anna-aue.md exists.
Fails:  `head: [person:ana-aue]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.refs import Ref, parse_ref
from ..model.site import Site
from ..model.source import Source
from ..problems import Problem
from .pointers import pointers
from .words import is_known, no_note

ID = "EX101"


def check(site: Site) -> Iterator[Problem]:
    """Report every ref to nothing."""
    for note, field, ref in pointers(site):
        if isinstance(ref, Ref) and not is_known(ref, site):
            yield note.origin.problem(field, *no_note(ref, site), ID)
    for page in site.pages:
        for field, ref in page.named:
            if not is_known(ref, site):
                yield page.origin.problem(field, *no_note(ref, site), ID)
    for note in site.everything():
        if isinstance(note, Source):
            yield from _speakers(note, site)


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
