"""A citation, in a body or in front matter, names a source that is there.

Passes: `[@gazette-2021-05-04#p2]`, where content/sources/gazette-2021-05-04.md exists.
Fails:  `[@gazete-2021-05-04#p2]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.refs import Citation, parse_citation
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .pointers import pointers
from .words import is_known, no_note

ID = "EX111"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every citation of nothing, and in bodies what is no citation."""
    for field, citation in pointers(writing, site):
        if isinstance(citation, Citation) and not is_known(citation.source, site):
            yield writing.origin.problem(field, *no_note(citation.source, site), ID)
    for token in writing.body.tokens:
        if token.form != "citation":
            continue
        try:
            citation = parse_citation(token.target)
        except ValueError as error:
            what, _dot, mend = str(error).partition(". ")
            yield writing.origin.body_problem(token.offset, what, mend, ID)
            continue
        if not is_known(citation.source, site):
            yield writing.origin.body_problem(token.offset, *no_note(citation.source, site), ID)
