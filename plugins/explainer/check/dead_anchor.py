"""A link to a #place leads to a heading or passage that is there.

Passes: `[below](#numbers)`, where a heading is called Numbers.
Fails:  `[below](#number)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from ..model.passages import passages_of
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, listed
from .each_file import Gathered, each_file
from .file_links import anchor_of
from .words import passages

ID = "EX132"


class Places(NamedTuple):
    """What a link can lead to on a page."""

    path: str
    headings: tuple[str, ...]
    passages: tuple[str, ...]
    anchors: tuple[str, ...]
    """All of them, and every other id."""


class Pages(Gathered):
    """The pages that links lead to."""

    def __init__(self, site: Site) -> None:
        self._writings = {writing.origin.path: writing for writing in site.writings}

    def places(self, path: str) -> Places | None:
        """Those of a file's page; None where there is no such file."""
        writing = self._writings.get(path)
        if writing is None:
            return None
        headings = tuple(anchor for anchor, _ in writing.body.headings)
        ids = tuple(passage.id for passage in passages_of(writing.origin.body))
        return Places(path, headings, ids, tuple(sorted({*ids, *writing.body.anchors})))


@each_file(gather=Pages)
def check(site: Site, writing: Writing, pages: Pages) -> Iterator[Problem]:
    """Report every link to a place that its page does not have."""
    for target, offset in writing.places(target for target in writing.body.targets if "#" in target.url):
        found = anchor_of(target, writing, site)
        if not found:
            continue
        file, anchor = found
        there = pages.places(f"{site.content}/{file}")
        if there and anchor and unquote(anchor) not in there.anchors:
            where = "this page" if there.path == writing.origin.path else there.path
            what = f"{where} has no place called #{anchor}"
            yield writing.origin.body_problem(offset, what, _mend(anchor, there), ID)


def _mend(anchor: str, there: Places) -> str:
    guess = did_you_mean(f"#{anchor}", [f"#{known}" for known in there.anchors])
    if guess:
        return guess
    headings = listed((f"#{known}" for known in there.headings), "and")
    has = headings or passages(there.passages)
    return f"It has {has}." if has else "Add a heading of that name, or leave the # out."
