"""No two files are the same note: the file's name is its id.

Passes: content/people/anna-aue.md alone.
Fails:  content/people/anna-aue.md and content/people/north/anna-aue.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.site import Site
from ..problems import Problem

ID = "EX121"


def check(site: Site) -> Iterator[Problem]:
    """Report every file whose id an earlier one has."""
    for first, other in site.copies:
        what = f"{first.path} is {other.ref} too"
        yield other.problem((), what, "Give one of the two another file name, or delete it.", ID)
