"""A citation names a passage that its source has.

Passes: `[@gazette-2021-05-04#p2]`, where a paragraph of that source ends in {#p2}.
Fails:  `[@gazette-2021-05-04#p9]`, where the last one is p3.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.refs import Citation
from ..model.site import Site
from ..model.source import Source
from ..model.writing import Writing
from ..problems import Problem
from .citations import cited_in
from .each_file import each_file
from .pointers import pointers
from .words import passages

ID = "EX112"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every citation of a passage that is not there."""
    for field, citation in pointers(writing, site):
        if isinstance(citation, Citation) and (found := _missing(citation, site)):
            yield writing.origin.problem(field, *found, ID)
    for token, citation in cited_in(writing):
        if found := _missing(citation, site):
            yield writing.origin.body_problem(token.offset, *found, ID)


def _missing(citation: Citation, site: Site) -> tuple[str, str] | None:
    source = site.notes.get(citation.source)
    if not citation.passage or not isinstance(source, Source) or citation.passage in source.passages:
        return None
    what = f"{citation.source} has no passage {citation.passage}"
    if not source.passages:
        return (
            what,
            f"End a paragraph of {source.path} in {{#{citation.passage}}}, or cite {citation.source.id} as a whole.",
        )
    return what, f"It has {passages(source.passages)}."
