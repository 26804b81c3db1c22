"""What code calls an entity by: a ref, and what a statement points at: a citation."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Annotated, Any, Literal, NamedTuple, cast, get_args

from .reads import ReadBy
from .said import Said

Kind = Literal["source", "talk", "person", "figure", "term"]

KINDS: tuple[Kind, ...] = get_args(Kind)

FOLDERS: dict[Kind, str] = {
    "source": "sources",
    "talk": "talks",
    "person": "people",
    "figure": "figures",
    "term": "terms",
}
"""The folder of content/ that holds each kind."""

ORIGINALS = "sources/originals/"
"""The folder of content/ for sources' full texts, which are read and never published."""

ID = r"[a-z0-9]+(?:[-.][a-z0-9]+)*"
"""A file name that can stand in an address: lower-case letters and digits, joined by hyphens or full stops."""

_REF = re.compile(rf"({'|'.join(KINDS)}):({ID})")
_CITATION = re.compile(rf"(?:source:)?({ID})(?:#(p[0-9]+))?")


class Ref(NamedTuple):
    """An entity's kind and id, written kind:id."""

    kind: Kind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @property
    def path(self) -> str:
        """The file that would hold this entity."""
        return f"content/{FOLDERS[self.kind]}/{self.id}.md"


class Citation(NamedTuple):
    """A source and, where one is named, the passage of it that holds the statement."""

    source: Ref
    passage: str | None

    def __str__(self) -> str:
        return f"{self.source.id}#{self.passage}" if self.passage else self.source.id


def parse_ref(text: str) -> Ref:
    """Read kind:id. Raises ValueError saying what a ref looks like."""
    if isinstance(text, Ref):
        return text
    found = _REF.fullmatch(text) if isinstance(text, str) else None
    if not found:
        raise ValueError(f'"{text}" is no ref. Write kind:id, such as person:some-name.')
    return Ref(cast(Kind, found[1]), found[2])


def parse_citation(text: str) -> Citation:
    """Read ID#p1 or ID. Raises ValueError saying what a citation looks like."""
    if isinstance(text, Citation):
        return text
    found = _citation(text) if isinstance(text, str) else None
    if not found:
        raise ValueError(f'"{text}" is no citation. Write the source\'s id and passage, such as some-source#p1.')
    return found


@lru_cache(maxsize=65536)
def _citation(text: str) -> Citation | None:
    """The same passages are cited again and again."""
    found = _CITATION.fullmatch(text)
    return Citation(Ref("source", found[1]), found[2]) if found else None


def _of(kind: Kind) -> Callable[[Any], Ref]:
    """A reader of refs to one kind, which may leave the kind out."""

    def read(text: Any) -> Ref:
        if isinstance(text, str) and ":" not in text:
            text = f"{kind}:{text}"
        ref = parse_ref(text)
        if ref.kind != kind:
            raise ValueError(f"{ref} is a {ref.kind}. Name a {kind}, such as {kind}:some-id.")
        return ref

    return read


def _read_by(read: Callable[[Any], Any], pattern: str) -> ReadBy:
    return ReadBy(read, {"type": "string", "pattern": f"^{pattern}$"})


def _text_or_term(text: Any) -> Ref | str:
    """A term where the text is a term's ref; words as they stand otherwise."""
    if isinstance(text, str) and text.startswith("term:"):
        return parse_ref(text)
    if not isinstance(text, str) or not text.strip():
        raise ValueError("words or a term are wanted, such as Geneva or term:geneva.")
    return text.strip()


SourceRef = Annotated[Ref, _read_by(_of("source"), f"(source:)?{ID}")]
TalkRef = Annotated[Ref, _read_by(_of("talk"), f"(talk:)?{ID}")]
PersonRef = Annotated[Ref, _read_by(_of("person"), f"(person:)?{ID}")]
FigureRef = Annotated[Ref, _read_by(_of("figure"), f"(figure:)?{ID}")]
TermRef = Annotated[Ref, _read_by(_of("term"), f"(term:)?{ID}")]
TermOrText = Annotated[Ref | str, Said.WORDS, _read_by(_text_or_term, ".+")]
Cited = Annotated[Citation, _read_by(parse_citation, _CITATION.pattern)]
