"""A note before any tool's syntax: front matter as plain values, a body as blocks of words, links, marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["source", "talk", "person", "figure", "term"]

FOLDERS: dict[Kind, str] = {
    "source": "sources",
    "talk": "talks",
    "person": "people",
    "figure": "figures",
    "term": "terms",
}


def path_of(kind: Kind, id: str) -> str:
    """A page's address within the site."""
    return f"/{FOLDERS[kind]}/{id}/"


@dataclass(frozen=True, slots=True)
class Link:
    """A mention of another note."""

    kind: Kind
    id: str
    form: Literal["name", "ref", "worded", "mention"]
    """How it is written: by title or alias, by ref, by ref with words of its own, or as plain words."""
    text: str
    """The words a reader sees."""

    @property
    def ref(self) -> str:
        """kind:id."""
        return f"{self.kind}:{self.id}"

    @property
    def path(self) -> str:
        """The page's address within the site."""
        return path_of(self.kind, self.id)


@dataclass(frozen=True, slots=True)
class Cite:
    """A numbered mark that points at a passage."""

    source: str
    passage: str
    quoted: str = ""
    """Words of the passage that the sentence quotes, for a tool that checks them."""


@dataclass(frozen=True, slots=True)
class Number:
    """A figure's value, drawn from its note."""

    figure: str


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """Where the body's one footnote is called."""


Inline = str | Link | Cite | Number | FootnoteMark


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; in a source, a passage where it has an id."""

    inlines: tuple[Inline, ...]
    passage: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A second-level heading."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its first row names the columns."""

    rows: tuple[tuple[Inline, ...], ...]


Block = Paragraph | Heading | Table


@dataclass(frozen=True, slots=True)
class Note:
    """One note of the corpus."""

    kind: Kind
    id: str
    title: str
    aliases: tuple[str, ...]
    summary: str
    reviewed: str
    facts: dict[str, Any]
    """The rest of the front matter, in this project's words; refs as kind:id, citations as id#p1."""
    blocks: tuple[Block, ...]
    footnote: str = ""

    @property
    def path(self) -> str:
        """The page's address within the site."""
        return path_of(self.kind, self.id)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything a peer is given."""

    notes: tuple[Note, ...]
    tables: dict[str, str]
    """CSV files by name."""
    home_figures: tuple[str, ...]
    """The figures that the home page shows."""
