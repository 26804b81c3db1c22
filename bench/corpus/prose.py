"""A note's body: about 300 words, eight links, citations, figures, a table and a footnote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from .catalogue import Catalogue, Entry
from .note import Block, FootnoteMark, Heading, Inline, Kind, Link, Number, Paragraph, Table
from .passages import PASSAGES, QUOTED, Passage, Passages, Sentence, cite, quoted
from .words import Dice, sentence

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

POPULAR_EVERY = 5
"""The first person stands on each fifth page."""

_ROWS, _COLUMNS = 3, 4
"""The numbers of a table."""


class Prose:
    """Writes the body of one note, and leaves with the passages that it cites what rests on them."""

    def __init__(self, catalogue: Catalogue, passages: Passages, entry: Entry) -> None:
        self._catalogue = catalogue
        self._passages = passages
        self._entry = entry
        self._dice = catalogue.dice(f"{entry.kind}:{entry.id}")
        self._taken = {(entry.kind, entry.id)}

    def article(self) -> tuple[Block, ...]:
        """What the note of a talk, person, figure or term says."""
        link = (self._link(kind, form) for kind, form in _LINKS)
        return (
            self._paragraph(self._with(next(link)), self._with(next(link)), self._citing(self._some_passage())),
            Heading(self._heading()),
            self._paragraph(self._with(next(link)), self._with(self._figure()), self._with(next(link))),
            self._paragraph(self._with(next(link)), self._quoting(), self._with(next(link))),
            Heading(self._heading()),
            self._table(next(link)),
            self._paragraph(self._noting(), self._with(self._figure()), self._with(next(link))),
            self._paragraph(*(self._plain() for _ in range(3))),
        )

    def passages(self) -> tuple[Block, ...]:
        """What a source says, passage by passage. The second holds nothing but words to quote."""
        own = {1: self._with(self._link(*_LINKS[0])), 3: self._with(self._figure())}
        shown = set(self._taken)
        return tuple(self._passage(Passage(self._entry, 1 + place), own, shown) for place in range(PASSAGES))

    def footnote(self) -> str:
        """What the footnote says."""
        return sentence(self._dice.words(14))

    def _passage(self, passage: Passage, own: dict[int, Sentence], shown: set[tuple[Kind, str]]) -> Paragraph:
        words = self._passages.opening(passage)
        if passage.number == QUOTED:
            text = f'{" ".join(words[:4]).capitalize()} "{quoted(words)}" {" ".join(words[9:])}.'
            return Paragraph((text,), passage.id)
        sentences = [(sentence(words),), *([own[passage.number]] if passage.number in own else [])]
        borne = [tuple(_once(each, shown)) for each in self._passages.borne_by(passage)]
        return Paragraph(tuple(_joined((*sentences, *borne))), passage.id)

    # Links

    def _link(self, kind: Kind, form: Form) -> Link:
        entry = self._entry_for(kind, form)
        self._taken.add((kind, entry.id))
        text = entry.title
        if form == "name" and entry.alias:
            text = entry.alias
        elif form == "worded":
            text = " ".join(self._dice.words(3))
        return Link(kind, entry.id, form, text)

    def _entry_for(self, kind: Kind, form: Form) -> Entry:
        entries, number = self._catalogue.entries[kind], self._entry.number
        if form == "ref" and number % POPULAR_EVERY == 0 and (kind, entries[0].id) not in self._taken:
            return entries[0]
        # There are more talks than terms: each term has its turn, so that none remains without a reader.
        if self._entry.kind == "talk" and form == "mention" and kind == "term":
            in_turn = entries[number % len(entries)]
            if (kind, in_turn.id) not in self._taken:
                return in_turn
        return self._draw(kind)

    def _draw(self, kind: Kind) -> Entry:
        """An entry that this note does not mention yet."""
        entries = self._catalogue.entries[kind]
        while True:
            # The first person is left to the pages that are popular's share.
            entry = entries[1 + self._dice.skewed(len(entries) - 1)]
            if (kind, entry.id) not in self._taken:
                return entry

    def _figure(self) -> Number:
        figure = self._draw("figure")
        self._taken.add(("figure", figure.id))
        return Number(figure.id)

    def _some_passage(self) -> Passage:
        if self._entry.kind == "term":
            return self._passages.behind(self._entry)
        return self._passages.any_of(self._source(), self._dice)

    def _source(self) -> Entry:
        """A source that this note does not cite yet; some are cited everywhere."""
        source = self._draw("source")
        self._taken.add(("source", source.id))
        return source

    # Sentences

    def _with(self, part: Link | Number) -> Sentence:
        """A sentence with a link or a number within it."""
        words = self._some_words()
        cut = 2 + self._dice.below(len(words) - 2)
        return (" ".join(words[:cut]).capitalize() + " ", part, " ".join(["", *words[cut:]]) + ".")

    def _noting(self) -> Sentence:
        """A sentence at whose end the footnote is called."""
        return (" ".join(self._some_words()).capitalize(), FootnoteMark(), ".")

    def _plain(self) -> Sentence:
        return (sentence(self._some_words()),)

    def _citing(self, passage: Passage, quotation: str = "") -> Sentence:
        """A sentence that says what a passage says, and cites it at its end."""
        words = self._passages.words(passage, self._dice, self._length())
        return (" ".join(words).capitalize() + " ", cite(passage, quotation), ".")

    def _quoting(self) -> Sentence:
        passage = Passage(self._source(), QUOTED)
        return self._citing(passage, quoted(self._passages.opening(passage)))

    def _heading(self) -> str:
        return " ".join(self._dice.words(4)).capitalize()

    def _some_words(self) -> list[str]:
        return self._dice.words(self._length())

    def _length(self) -> int:
        return 10 + self._dice.below(6)

    def _paragraph(self, *sentences: Sentence) -> Paragraph:
        return Paragraph(tuple(_joined((*sentences, self._plain()))))

    def _table(self, link: Link) -> Table:
        """A table, each row of which cites the passage that gives its numbers."""
        dice, passage = self._dice, self._passages.in_turn(self._dice)
        head = (*(word.capitalize() for word in dice.words(1 + _COLUMNS)), "Source")
        labels: list[Inline] = [link, *(" ".join(dice.words(2)).capitalize() for _ in range(_ROWS - 1))]
        rows: list[tuple[Inline, ...]] = []
        said: list[Inline] = ["It counts "]
        for label in labels:
            numbers = [_number(dice) for _ in range(_COLUMNS)]
            rows.append((label, *numbers, cite(passage)))
            said += [f"{', '.join(numbers[:-1])} and {numbers[-1]} for ", _within(label), "; "]
        self._passages.bear(passage, *said[:-1], ".")
        return Table((head, *rows))


def _number(dice: Dice) -> str:
    """A number as a text writes it; it does not end as that of any figure does."""
    return f"{1_000 + 10 * dice.below(9_000) + 2 + dice.below(8):,}"


def _within(label: Inline) -> Inline:
    """A label of a table in running text."""
    return label.lower() if isinstance(label, str) else label


def _joined(sentences: Iterable[Sentence]) -> Iterator[Inline]:
    """Sentences one after the other, with a space between them."""
    for index, each in enumerate(sentences):
        if index:
            yield " "
        yield from each


def _once(said: Sentence, shown: set[tuple[Kind, str]]) -> Iterator[Inline]:
    """A sentence in which only names that were not shown before are links."""
    for inline in said:
        if isinstance(inline, Link):
            key = (inline.kind, inline.id)
            yield inline.text if key in shown else inline
            shown.add(key)
        else:
            yield inline
