"""A figure token names a figure that is there.

Passes: `{figure:boats-2021}`, where content/figures/boats-2021.md exists.
Fails:  `{figure:boats-2012}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.refs import Ref
from ..model.site import Site
from ..model.variant import parse_variant
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .words import is_known, no_note

ID = "EX104"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every token whose figure, or the figure it is set against, has no note."""
    for token in writing.body.tokens:
        if token.form != "figure":
            continue
        variant = parse_variant(token.words)
        for ref in (Ref("figure", token.target), variant.against if variant else None):
            if ref and not is_known(ref, site):
                yield writing.origin.body_problem(token.offset, *no_note(ref, site), ID)
