"""An article as it was read: what is known of its publication, and its text in passages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..frozen import frozen


@frozen
class Dateline:
    """The place and day that an article names before its first words."""

    place: str
    """As a sentence would write it, such as Geneva, not GENEVA."""
    date: str | None
    """EDTF; None where it names no day."""
    start: int
    end: int
    """Offsets into the text: from the place to behind the sign that ends the dateline."""


@frozen
class Head:
    """What is known of an article beside its text. What was not seen is empty or None."""

    title: str
    deck: str = ""
    """The line beneath the title."""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    """Persons."""
    signed: tuple[str, ...] = ()
    """All that a page names as its authors: agencies and desks, too."""
    published: str | None = None
    """EDTF, a day at the most: never a time."""
    modified: str | None = None
    dateline: Dateline | None = None
    url: str = ""
    """Its own address, without what only tracks a reader."""
    language: str = "en"
    """A code such as en or es."""
    rights: str = ""
    """One of the values of a source's rights, where the article itself says so."""


@frozen
class Block:
    """A stretch of the text that is read by itself: a headline or a passage."""

    kind: Literal["headline", "passage"]
    id: str
    """p1, p2, … of a passage; empty for a headline, which no citation can point at."""
    start: int
    end: int


@dataclass(frozen=True)
class Article:
    """One article. Everything found in it is told by offsets into its text."""

    head: Head
    original: str
    """As it was given, decoded; for a saved page the text that was taken out of it."""
    text: str
    """The original with odd characters replaced: no-break spaces, acute accents for apostrophes, decomposed letters."""
    at: Sequence[int]
    """For each offset into the text, its end included, the same place in the original."""
    blocks: tuple[Block, ...]
    sha256: str
    """Of the bytes that were given."""
    days: tuple[tuple[int, int], ...] = ()
    """The lines of a plain text above its first words or below its last ones that tell its day."""
    warnings: tuple[str, ...] = field(default=())
    """Sentences on what could not be read for certain, for the person who hands the article over."""

    @property
    def passages(self) -> Iterator[Block]:
        """What citations can point at, in order."""
        return (block for block in self.blocks if block.kind == "passage")

    def words(self, block: Block) -> str:
        """The text of a block."""
        return self.text[block.start : block.end]

    def passage_at(self, offset: int) -> str:
        """The id of the passage in which an offset lies; empty outside of all."""
        return next((block.id for block in self.passages if block.start <= offset < block.end), "")
