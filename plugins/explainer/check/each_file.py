"""A check that looks at one file at a time, so that a build looks again only at files for which something changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem

InFile = Callable[[Site, Writing, Any], Iterator[Problem]]
Across = Callable[[Site], Iterator[Problem]]


class Gathered:
    """What a check works out of the whole site, and is asked by its methods, so that each file asks only for a part."""


class EachFile:
    """Such a check: of a site like any other, or of one of its files; and of what no file shows alone.

    What it finds in a file may rest on the file, on what it asks of the site, and on what was gathered of the site
    beforehand, and on nothing else: not on the clock, nor on a file that it looked at before. What it finds across
    files may rest on what it asks of the site alone.
    """

    def __init__(self, gather: Callable[[Site], object], in_file: InFile, across: Across) -> None:
        self.gather = gather
        self.in_file = in_file
        self.across = across

    def __call__(self, site: Site) -> Iterator[Problem]:
        """What it finds in all files."""
        gathered = self.gather(site)
        for writing in site.writings:
            yield from self.in_file(site, writing, gathered)
        yield from self.across(site)


def each_file(
    gather: Callable[[Site], object] = lambda site: None, across: Across = lambda site: iter(())
) -> Callable[[InFile], EachFile]:
    """Makes a check of a function that yields the problems of one file; gather works out what all files share, and
    across yields what shows only where files are held beside each other."""
    return lambda in_file: EachFile(gather, in_file, across)


def across_files(check: Across) -> EachFile:
    """Makes a check that looks at all files beside each other, and again only where an answer of the site changed."""
    return EachFile(lambda site: None, lambda site, writing, _: iter(()), check)
