"""A copy points at its original, and the original at nothing that is its own copy.

Passes: `part_of: source:agency-story` in a copy of that story.
Fails:  two sources that are each part_of the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.refs import Ref
from ..model.site import Site
from ..model.source import Source
from ..problems import Problem
from .each_file import across_files

ID = "EX107"


@across_files
def check(site: Site) -> Iterator[Problem]:
    """Report each circle once, at its first source by id."""
    told: set[Ref] = set()
    for source in site.of("source"):
        circle = _circle(source.ref, site)
        if circle and circle[0] not in told:
            told.update(circle)
            way = " → ".join(ref.id for ref in (*circle, circle[0]))
            what = f"the copies go round in a circle: {way}"
            yield site.notes[circle[0]].origin.problem(("part_of",), what, "Leave part_of out of the original.", ID)


def _circle(ref: Ref, site: Site) -> list[Ref]:
    """The circle that the way from a source to its original ends in; empty where it ends."""
    way: list[Ref] = []
    at: Ref | None = ref
    while at is not None and at not in way:
        way.append(at)
        source = site.notes.get(at)
        at = source.part_of if isinstance(source, Source) else None
    return way[way.index(at) :] if at is not None else []
