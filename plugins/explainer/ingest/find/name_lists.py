"""Names that stand in a row: where one of them is a person's, all of them are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .people import Candidate

_JOINS = re.compile(r",? (?:and|&|y|e|along with|as well as) |, |; ")
_ASIDE = re.compile(r" \([^()\n]{1,40}\)")
"""What may stand behind a name in a row: a party, an age."""


def rows(text: str, found: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """The rows of two full names or more, in order."""
    row: list[Candidate] = []
    for each in found:
        aside = _ASIDE.match(text, row[-1].end) if row else None
        if aside and each.end < aside.end():
            continue
        if row and not (each.full and _joined(text, row[-1], each)):
            yield from _kept(text, row)
            row = []
        if each.full and not each.headline:
            row.append(each)
    yield from _kept(text, row)


def _kept(text: str, row: list[Candidate]) -> Iterator[list[Candidate]]:
    """A row, unless it is two names with a comma between: the one may only say more of the other."""
    if len(row) > 2 or (len(row) == 2 and text[row[0].end : row[1].start].strip(" ;,")):
        yield row


def _joined(text: str, one: Candidate, other: Candidate) -> bool:
    """Whether nothing but a comma or and stands between two names."""
    if one.block != other.block or (other.title.tells and other.title.start):
        return False
    aside = _ASIDE.match(text, one.end)
    join = _JOINS.match(text, aside.end() if aside else one.end)
    return join is not None and join.end() == other.start
