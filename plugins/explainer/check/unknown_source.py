"""A citation, in a body or in front matter, names a source that is there.

Passes: `[@gazette-2021-05-04#p2]`, where content/sources/gazette-2021-05-04.md exists.
Fails:  `[@gazete-2021-05-04#p2]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.refs import Citation, parse_citation
from ..model.site import Site
from ..problems import Problem
from .pointers import pointers
from .words import is_known, no_note

ID = "EX111"


def check(site: Site) -> Iterator[Problem]:
    """Report every citation of nothing, and in bodies what is no citation."""
    for note, field, citation in pointers(site):
        if isinstance(citation, Citation) and not is_known(citation.source, site):
            yield note.origin.problem(field, *no_note(citation.source, site), ID)
    for writing in site.writings:
        for token in writing.body.tokens:
            if token.form != "citation":
                continue
            try:
                citation = parse_citation(token.target)
            except ValueError as error:
                what, _, mend = str(error).partition(". ")
                yield writing.origin.body_problem(token.offset, what, mend, ID)
                continue
            if not is_known(citation.source, site):
                yield writing.origin.body_problem(token.offset, *no_note(citation.source, site), ID)
