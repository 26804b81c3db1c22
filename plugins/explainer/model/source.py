"""A source: something cited, and its passages."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar, Literal

from .claim import Attribution
from .dates import Day, When
from .note import Note
from .passages import Passage, passages_of
from .refs import Citation, Kind, Ref, SourceRef
from .translation import Name, Text

Standing = Literal["current", "corrected", "superseded", "withdrawn"]
"""Whether what was published still stands, as far as its publisher has said."""


Rights = Literal["public-domain", "cc-by", "licensed", "restricted"]
"""What may be published of a source: all of it, all with credit, what a licence allows, or short quotations only."""


class Source(Note):
    """A news article, a statement, a law, a data set: what a statement on the site rests on."""

    kind: ClassVar[Kind] = "source"
    body_is_seen: ClassVar[bool] = True

    type: Literal["article", "statement", "readout", "law", "dataset", "page"]
    """What it is. A readout is one side's own account of a talk."""
    publisher: Name
    """Who published it."""
    authors: tuple[Text, ...] | None = None
    """Bylines; left out when not seen."""
    published: When | None = None
    """When it appeared; left out when not seen."""
    accessed: Day | None = None
    """The day on which we read it."""
    url: Text | None = None
    """Its address."""
    archived: Text | None = None
    """The address of an archived copy."""
    language: Text = "en"
    """The language it is written in, such as en or es."""
    rights: Rights
    """What may be published of it: all of it, all with credit, what a licence allows, or short quotations only."""
    dateline: Text | None = None
    """The place and day an article names at its head."""
    part_of: SourceRef | None = None
    """The original, where this is a copy of an agency's story."""
    text: Literal["full", "keyed", "digest"] = "digest"
    """What the body holds: full, the source's own text; keyed, our own words, numbered as the original's paragraphs;
    digest, our own words, numbered by us because the original was not at hand."""
    quotations: Text | None = None
    """A fingerprint of the digest's quotations, written when a person last compared them with what was quoted."""
    standing: Standing = "current"
    """current; or corrected, superseded or withdrawn, as far as its publisher has said."""
    replaced_by: SourceRef | None = None
    """What its publisher put in its place."""
    next_due: Day | None = None
    """The day on which its publisher said that newer numbers are due."""

    @cached_property
    def passages(self) -> dict[str, Passage]:
        """Its passages by id, in order."""
        return {passage.id: passage for passage in passages_of(self.body)}

    @cached_property
    def spoken(self) -> tuple[tuple[Ref, Citation], ...]:
        """The passages in which somebody speaks who has a note, in order, each with whose words they are."""
        passages = self.passages.items()
        return tuple((passage.speaker, Citation(self.ref, id)) for id, passage in passages if passage.speaker)

    def settle(self) -> None:
        """Who speaks is asked by every build too."""
        super().settle()
        _ = self.spoken

    def cited(self, passage: str | None) -> tuple[Passage, ...]:
        """What a citation points at: the passage that it names, where there is one, or every passage."""
        if passage is None:
            return tuple(self.passages.values())
        return (self.passages[passage],) if passage in self.passages else ()

    def foreign_to(self, lang: str) -> str:
        """The language of its own words, which quotations keep, where a page in lang has another one."""
        return "" if self.language.partition("-")[0] == lang.partition("-")[0] else self.language

    def attribution_of(self, passage: str | None) -> Attribution:
        """Who stands behind a passage: what the passage says, or what this type of source goes by."""
        found = self.passages.get(passage or "")
        if found and found.by:
            return found.attribution
        return "reporter" if self.type == "article" else "document"
