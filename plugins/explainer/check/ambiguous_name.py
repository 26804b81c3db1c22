"""A name in [[…]] stands for one note only.

Passes: `[[Aue]]`, where one note has that name.
Fails:  `[[Aue]]`, where a person and a river are both called so.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import listed
from .each_file import each_file

ID = "EX103"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every name that several notes have."""
    for token in writing.body.tokens:
        refs = site.names.find(token.target) if token.form == "wiki" else ()
        if len(refs) > 1:
            words = token.words or token.target
            what = f'"{token.target}" can mean {listed(map(str, refs))}'
            yield writing.origin.body_problem(token.offset, what, f"Write [[{refs[0]}|{words}]] or the like.", ID)
