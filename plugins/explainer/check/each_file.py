"""A check that looks at one file at a time, so that a build looks again only at files for which something changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem

InFile = Callable[[Site, Writing, Any], Iterator[Problem]]


class EachFile:
    """Such a check: of a site like any other, or of one of its files.

    What it finds may rest on the file, on what it asks of the site, and on what was gathered of the site beforehand,
    and on nothing else: not on the clock, nor on a file that it looked at before.
    """

    def __init__(self, gather: Callable[[Site], object], in_file: InFile) -> None:
        self.gather = gather
        self.in_file = in_file

    def __call__(self, site: Site) -> Iterator[Problem]:
        """What it finds in all files."""
        gathered = self.gather(site)
        for writing in site.writings:
            yield from self.in_file(site, writing, gathered)


def each_file(gather: Callable[[Site], object] = lambda site: None) -> Callable[[InFile], EachFile]:
    """Makes a check of a function that yields the problems of one file; gather works out what all files share."""
    return lambda in_file: EachFile(gather, in_file)
