"""Each passage of a source has an id of its own.

Passes: paragraphs that end in {#p1}, {#p2} and {#p3}.
Fails:  two paragraphs that end in {#p2}.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.passages import passages_of
from ..model.site import Site
from ..model.source import Source
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file

ID = "EX116"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every id that an earlier passage has."""
    note = writing.note
    if not isinstance(note, Source):
        return
    seen: dict[str, int] = {}
    for passage in passages_of(note.body):
        if passage.id in seen:
            line = note.origin.body_line + note.body.count("\n", 0, seen[passage.id])
            what = f"the passage on line {line} is called {passage.id} too"
            yield note.origin.body_problem(passage.offset, what, "Give each passage its own number.", ID)
        seen.setdefault(passage.id, passage.offset)
