"""The passages of all sources: the words that each begins with, and what it says for the notes that cite it.

A site that an editor would publish says nothing that its passages do not bear out. So whoever cites a passage takes
words of its beginning, and leaves with it the sentence that holds the value, the date or the names.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import cycle
from typing import NamedTuple

from .catalogue import LAST_YEAR, YEARS, Catalogue, Entry, year_of
from .note import Cite, Inline, Link
from .words import Dice, subject

PASSAGES = 5
"""How many passages each source has."""

QUOTED = 2
"""The passage that quotes, and bears out nothing else."""

BEARING = tuple(number for number in range(1, PASSAGES + 1) if number != QUOTED)

REST = PASSAGES + 1
"""A subject of which no passage speaks, whatever its source."""

Sentence = tuple[Inline, ...]

_OPENING, _TAKEN = 16, 6
"""How many words a passage begins with, and how many of them whoever cites it takes."""

_SOON = 3
"""Within how many years a source tells of what happened."""


class Passage(NamedTuple):
    """A passage of a source."""

    source: Entry
    number: int

    @property
    def id(self) -> str:
        """p1."""
        return f"p{self.number}"

    @property
    def citation(self) -> str:
        """As front matter cites it."""
        return f"{self.source.id}#{self.id}"

    @property
    def subject(self) -> tuple[str, ...]:
        """The words of what it is about; each passage of a source is about something else."""
        return subject((self.source.number + self.number) % (PASSAGES + 1))


class Passages:
    """Hands out passages to cite, and keeps what they are to say."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._sources = catalogue.entries["source"]
        self._turn = cycle(self._sources)
        self._borne: dict[Passage, list[Sentence]] = defaultdict(list)

    # To cite

    def any_of(self, source: Entry, dice: Dice) -> Passage:
        """Any passage of a source."""
        return Passage(source, 1 + dice.below(PASSAGES))

    def in_turn(self, dice: Dice) -> Passage:
        """A passage that can bear something out; each source has its turn, so that none remains without a reader."""
        return _bearing(next(self._turn), dice)

    def soon_after(self, year: int, dice: Dice) -> Passage:
        """A passage that can bear something out, of a source that appeared in one of the next years."""
        back = max(0, LAST_YEAR - 1 - year - dice.below(_SOON))
        # In a small corpus no source may be so old.
        back = min(back, len(self._sources) - 1)
        of_that_year = self._sources[back::YEARS]
        return _bearing(of_that_year[dice.below(len(of_that_year))], dice)

    def behind(self, term: Entry) -> Passage:
        """The passage on which a term rests, in its front matter and in its text."""
        return self.soon_after(year_of(term), self._catalogue.dice(f"behind {term.id}"))

    def opening(self, passage: Passage) -> list[str]:
        """The words that a passage begins with."""
        return self._catalogue.dice(f"opening of {passage.citation}").words(_OPENING, passage.subject)

    def words(self, passage: Passage, dice: Dice, count: int) -> list[str]:
        """The words of a sentence that cites a passage."""
        start = dice.below(_OPENING - _TAKEN)
        taken = self.opening(passage)[start : start + _TAKEN]
        return dice.words(count - _TAKEN, passage.subject) + taken

    # To say

    def bear(self, passage: Passage, *sentence: Inline) -> None:
        """Let a passage say something."""
        self._borne[passage].append(sentence)

    def borne_by(self, passage: Passage) -> tuple[Sentence, ...]:
        """What a passage has been given to say."""
        return tuple(self._borne.get(passage, ()))


def quoted(opening: list[str]) -> str:
    """The words of its beginning that a passage quotes."""
    return " ".join(opening[4:9])


def cite(passage: Passage, words: str = "") -> Cite:
    """A mark that points at a passage."""
    return Cite(passage.source.id, passage.id, words)


def named(entry: Entry) -> Link:
    """A note's name in running text."""
    return Link(entry.kind, entry.id, "mention", entry.title)


def _bearing(source: Entry, dice: Dice) -> Passage:
    return Passage(source, BEARING[dice.below(len(BEARING))])
