"""A name in [[…]] stands for one note only.

Passes: `[[Aue]]`, where one note has that name.
Fails:  `[[Aue]]`, where a person and a river are both called so.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.site import Site
from ..problems import Problem
from ..suggest import listed

ID = "EX103"


def check(site: Site) -> Iterator[Problem]:
    """Report every name that several notes have."""
    for writing in site.writings:
        for token in writing.body.tokens:
            if token.form != "wiki":
                continue
            refs = site.names.find(token.target)
            if len(refs) > 1:
                words = token.words or token.target
                what = f'"{token.target}" can mean {listed(map(str, refs))}'
                yield writing.origin.body_problem(token.offset, what, f"Write [[{refs[0]}|{words}]] or the like.", ID)
