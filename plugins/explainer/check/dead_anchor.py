"""A link to a #place leads to a heading or passage that is there.

Passes: `[below](#numbers)`, where a heading is called Numbers.
Fails:  `[below](#number)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from ..model.passages import passages_of
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, listed
from .file_links import anchor_of
from .words import passages

ID = "EX132"


def check(site: Site) -> Iterator[Problem]:
    """Report every link to a place that its page does not have."""
    bodies = {writing.origin.path: writing for writing in site.writings}
    for writing in site.writings:
        for target, offset in writing.places(target for target in writing.body.targets if "#" in target.url):
            found = anchor_of(target, writing, site)
            if not found:
                continue
            file, anchor = found
            led_to = bodies.get(f"{site.content}/{file}")
            if not led_to or not anchor:
                continue
            anchors = {*led_to.body.anchors, *(passage.id for passage in passages_of(led_to.origin.body))}
            if unquote(anchor) not in anchors:
                where = "this page" if led_to is writing else led_to.origin.path
                what = f"{where} has no place called #{anchor}"
                yield writing.origin.body_problem(offset, what, _mend(anchor, anchors, led_to), ID)


def _mend(anchor: str, anchors: set[str], led_to: Writing) -> str:
    guess = did_you_mean(f"#{anchor}", [f"#{known}" for known in anchors])
    if guess:
        return guess
    headings = listed((f"#{known}" for known, _ in led_to.body.headings), "and")
    there = headings or passages(passage.id for passage in passages_of(led_to.origin.body))
    return f"It has {there}." if there else "Add a heading of that name, or leave the # out."
