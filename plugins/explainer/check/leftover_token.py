"""No [[, [@ or {figure: comes through to the reader as text.

Passes: `[[Anna von der Aue]]`, and `` `[[` `` in backticks.
Fails:  `[[Anna von der Aue]`, and a token within raw HTML, which Markdown does not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..model.body import Token
from ..model.code import without_code
from ..model.figure import Figure
from ..model.refs import Ref, parse_citation
from ..model.site import Site
from ..model.variant import parse_variant, reported_by
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file

ID = "EX131"

_HOW = {
    "[[": "Write a link as [[Name]] or [[Name|words]], on one line",
    "[@": 'Write a citation as [@source#p1] or [@source#p1 "quoted words"], on one line',
    "{figure:": "Write a figure as {figure:its-id} or {figure:its-id rounded}, on one line",
}
_OPENINGS = {"wiki": "[[", "citation": "[@", "figure": "{figure:"}
_HTML_BLOCK = re.compile(r"^<[a-z][^\n]*(?:\n(?![ \t]*\n)[^\n]*)*", re.MULTILINE | re.IGNORECASE)


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every opening that is still there once Markdown has been read."""
    for opening, count in Counter(writing.body.leftovers).items():
        yield from _places(writing, opening, count, site)


def _places(writing: Writing, opening: str, count: int, site: Site) -> Iterator[Problem]:
    """Where the leftovers were written: openings that begin no token first, then tokens within raw HTML."""
    text = without_code(writing.origin.body)
    tokens = [token for token in writing.body.tokens if _OPENINGS[token.form] == opening]
    within = [(token.offset, token.offset + len(token.text)) for token in writing.body.tokens]
    bare = [
        found.start()
        for found in re.finditer(re.escape(opening), text)
        if not any(start <= found.start() < end for start, end in within)
    ]
    for offset in bare[:count]:
        mend = f"{_HOW[opening]}, or put it in backticks if it is meant as text."
        yield writing.origin.body_problem(offset, f'"{opening}" would be printed as it stands', mend, ID)
    rest = count - len(bare) - sum(not _converts(token, site) for token in tokens)
    blocks = [found.span() for found in _HTML_BLOCK.finditer(text)]
    inside = [token for token in tokens if any(start <= token.offset < end for start, end in blocks)]
    for token in (inside or tokens)[: max(0, rest)]:
        what = f"{token.text} would be printed as it stands"
        mend = "Move it out of the HTML or the link around it: within them it is not read."
        yield writing.origin.body_problem(token.offset, what, mend, ID)


def _converts(token: Token, site: Site) -> bool:
    """Whether linking can make something of a token; where it cannot, another check says why."""
    if token.form == "figure":
        figure, variant = site.notes.get(Ref("figure", token.target)), parse_variant(token.words)
        if not isinstance(figure, Figure) or variant is None:
            return False
        if variant.reporter:
            return reported_by(figure, variant.reporter) is not None
        against = site.notes.get(variant.against) if variant.against else None
        if site.number(figure) is None:
            return False
        return variant.against is None or (isinstance(against, Figure) and bool(site.number(against)))
    if token.form == "citation":
        try:
            parse_citation(token.target)
        except ValueError:
            return False
    return True
