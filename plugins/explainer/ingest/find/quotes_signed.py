"""Names that sign a quotation behind a dash: “…” — Ana Maru, also where they stand in a passage of their own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..article import Block
from ..findings import Mention, Speaker
from .speech_cast import Sayer
from .speech_passages import Passage

_DASH = re.compile(r"\s*[―—–-]{1,2}\s*(?=[^\W\d_])")
_TITLE = re.compile(r"(?:[^\W\d_][\w.’'-]*[ \u00a0]+){0,12}")
"""Words between the dash and the name: Acting Deputy Secretary."""


@dataclass(frozen=True)
class Signers:
    """The people and bodies of an article, by where they are named."""

    text: str
    people: Mapping[int, Mention]
    starts: Sequence[int]

    @classmethod
    def of(cls, text: str, mentions: Sequence[Mention]) -> Signers:
        """Those among an article's mentions."""
        people = {each.start: each for each in mentions if each.kind == "person"}
        return cls(text, people, sorted(people))

    def behind(self, passage: Passage, end: int) -> Sayer | None:
        """Whose name stands behind a dash and closes the passage, or leads to the next quotation."""
        if not _DASH.match(self.text, end, passage.block.end):
            return None
        stops = [each.outer_start for each in passage.quotations if each.outer_start >= end]
        return self._at(end, min([passage.block.end, *stops]))

    def alone(self, block: Block) -> Sayer | None:
        """Whose name stands behind a dash, and nothing else in a passage: — Secretary Ana Maru, May 24, 2021."""
        return self._at(block.start, block.end)

    def _at(self, start: int, end: int) -> Sayer | None:
        dash = _DASH.match(self.text, start, end)
        title = _TITLE.match(self.text, dash.end(), end) if dash else None
        if dash is None or title is None:
            return None
        first = bisect_left(self.starts, dash.end())
        person = self.people[self.starts[first]] if first < len(self.starts) else None
        if person is None or person.start > title.end():
            return None
        if self.text[dash.end() : person.start].strip() not in ("", person.role):
            return None
        rest = self.text[person.end : end]
        signed = not rest.strip() or (rest.startswith((",", " (")) and "." not in rest.rstrip()[:-1])
        return Sayer(Speaker(person.name, person.ref), "named", "", person.start) if signed else None
