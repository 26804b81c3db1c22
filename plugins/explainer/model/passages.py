"""A passage: one paragraph of a source, which citations point at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..frozen import frozen
from .claim import Attribution
from .refs import Ref, parse_ref

MARK = re.compile(r'[ \t]*\{#(p[0-9]+)(?:[ ]+by="([^"\n]+)")?[ ]*\}[ \t]*$', re.MULTILINE)
"""What ends a passage: {#p3}, or {#p3 by="…"} where somebody speaks in it."""


@frozen
class Passage:
    """A paragraph that ends in {#p1}."""

    id: str
    text: str
    """Its Markdown, without the mark."""
    by: str
    """Who speaks in it: a person's ref, or words such as "a ministry spokesperson"; empty for its own voice."""
    offset: int
    """Where the mark stands in the body, in characters."""

    @property
    def speaker(self) -> Ref | None:
        """The person who speaks in it, where they have a note. What cannot be read as a ref, a check tells."""
        try:
            return parse_ref(self.by) if self.by.startswith("person:") else None
        except ValueError:
            return None

    @property
    def attribution(self) -> Attribution:
        """named where the speaker has a note, unnamed where only words describe them."""
        return "named" if self.by.startswith("person:") else "unnamed"


def passages_of(body: str) -> Iterator[Passage]:
    """The passages of a source's body, in order; paragraphs without a mark are ours and cannot be cited."""
    for found in MARK.finditer(body):
        start = body.rfind("\n\n", 0, found.start()) + 1
        yield Passage(found[1], body[start : found.start()].strip(), found[2] or "", found.start())
