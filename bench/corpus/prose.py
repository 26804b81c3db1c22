"""A note's body: about 300 words, eight links, citations, figures, a table and a footnote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .catalogue import Catalogue, Entry, quotable
from .note import Block, Cite, FootnoteMark, Heading, Inline, Kind, Link, Number, Paragraph, Table
from .words import Dice

Form = Literal["name", "ref", "worded", "mention"]

_LINKS: tuple[tuple[Kind, Form], ...] = (
    ("person", "ref"),
    ("term", "mention"),
    ("talk", "name"),
    ("person", "mention"),
    ("figure", "worded"),
    ("term", "name"),
    ("person", "mention"),
    ("term", "mention"),
)

PASSAGES = 5
"""How many passages each source has."""

POPULAR_EVERY = 5
"""The first person stands on each fifth page."""


class Prose:
    """Writes the body of one note."""

    def __init__(self, catalogue: Catalogue, entry: Entry, number: int) -> None:
        self._catalogue = catalogue
        self._entry = entry
        self._dice = Dice(f"{entry.kind}:{entry.id}")
        self._taken = {(entry.kind, entry.id)}
        self._links = self._draw_links(popular=number % POPULAR_EVERY == 0)

    def article(self) -> tuple[Block, ...]:
        """What the note of a talk, person, figure or term says."""
        link = iter(self._links)
        return (
            self._paragraph(next(link), next(link), self._cite(quoting=False)),
            Heading(self._heading()),
            self._paragraph(next(link), self._figure(), next(link)),
            self._paragraph(next(link), self._cite(quoting=True), next(link)),
            Heading(self._heading()),
            self._table(next(link)),
            self._paragraph(FootnoteMark(), self._figure(), next(link)),
            self._paragraph(self._cite(quoting=False), None),
        )

    def passages(self) -> tuple[Block, ...]:
        """What a source says, passage by passage. The second holds nothing but quotable words."""
        links = self._links
        words = quotable(self._entry.id)
        quoted = f'{" ".join(words[:4]).capitalize()} "{" ".join(words[4:9])}" {" ".join(words[9:])}.'
        return (
            self._paragraph(*links[:3], None, passage="p1"),
            Paragraph((quoted,), "p2"),
            self._paragraph(*links[3:5], self._figure(), None, passage="p3"),
            self._paragraph(*links[5:7], None, passage="p4"),
            self._paragraph(*links[7:], None, None, passage="p5"),
        )

    def footnote(self) -> str:
        """What the footnote says."""
        return self._dice.sentence(14)

    def _draw_links(self, popular: bool) -> list[Link]:
        links = []
        for kind, form in _LINKS:
            entries = self._catalogue.entries[kind]
            if popular and form == "ref" and (kind, entries[0].id) not in self._taken:
                entry = entries[0]
                self._taken.add((kind, entry.id))
            else:
                entry = self._draw(kind)
            text = entry.title
            if form == "name" and entry.alias:
                text = entry.alias
            elif form == "worded":
                text = " ".join(self._dice.words(3))
            links.append(Link(kind, entry.id, form, text))
        return links

    def _draw(self, kind: Kind) -> Entry:
        """An entry that this note does not mention yet."""
        entries = self._catalogue.entries[kind]
        while True:
            # The first person is left to the pages that are popular's share.
            entry = entries[1 + self._dice.skewed(len(entries) - 1)]
            if (kind, entry.id) not in self._taken:
                self._taken.add((kind, entry.id))
                return entry

    def _figure(self) -> Number:
        return Number(self._draw("figure").id)

    def _cite(self, quoting: bool) -> Cite:
        source = self._draw("source").id
        if quoting:
            return Cite(source, "p2", " ".join(quotable(source)[4:9]))
        return Cite(source, f"p{1 + self._dice.below(PASSAGES)}")

    def _heading(self) -> str:
        return " ".join(self._dice.words(4)).capitalize()

    def _paragraph(self, *parts: Inline | None, passage: str = "") -> Paragraph:
        return Paragraph(tuple(self._sentences((*parts, None))), passage)

    def _sentences(self, parts: tuple[Inline | None, ...]) -> Iterator[Inline]:
        """A sentence for each part: a mention within it, a citation or footnote at its end, only words for None."""
        for index, part in enumerate(parts):
            words = self._dice.words(10 + self._dice.below(6))
            words[0] = (" " if index else "") + words[0].capitalize()
            at_end = isinstance(part, Cite | FootnoteMark)
            cut = len(words) if part is None or at_end else 2 + self._dice.below(len(words) - 2)
            yield " ".join(words[:cut])
            if isinstance(part, FootnoteMark):
                yield part
            elif part is not None:
                yield " "
                yield part
            yield " ".join(["", *words[cut:]]) + "."

    def _table(self, link: Link) -> Table:
        dice = self._dice
        head = tuple(word.capitalize() for word in dice.words(4))
        rows: list[tuple[Inline, ...]] = [
            (" ".join(dice.words(2)).capitalize(), *(f"{dice.below(90_000):,}" for _ in range(3))) for _ in range(4)
        ]
        rows[0] = (link, *rows[0][1:])
        return Table((head, *rows))
