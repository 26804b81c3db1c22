"""Where the site makes use of an entity: every field, formula, token and name that leads to it, with its line."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .body import Body, Token
from .code import without_code
from .figure import Figure
from .formula import inputs_of
from .note import Field, Note, Origin
from .refs import Citation, Ref, parse_citation
from .site import Site
from .source import Source
from .variant import parse_variant

_MARKED = re.compile(r"<mark>(.*?)</mark>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Use:
    """One place in a file that leads to an entity or a passage."""

    origin: Origin
    target: Ref | Citation
    field: Field = ()
    """The front matter field; empty for a place in the body."""
    offset: int = 0
    """Where it stands in the body, in characters."""
    sentence: str = ""
    """HTML of an edge, by whose marked words the place is found: what links without a token."""

    @property
    def ref(self) -> Ref:
        """The entity: a passage's source, where a passage is meant."""
        return self.target.source if isinstance(self.target, Citation) else self.target

    @property
    def passage(self) -> str | None:
        """The passage that is cited, where one is."""
        return self.target.passage if isinstance(self.target, Citation) else None

    @cached_property
    def line(self) -> int:
        """The line of the file, from 1."""
        if self.field:
            return self.origin.position(*self.field).line
        return self.origin.body_line + self.origin.body.count("\n", 0, self._at)

    @cached_property
    def _at(self) -> int:
        # Looked for only when somebody asks, which a build never does.
        return _place(self.sentence, self.origin.body) if self.sentence else self.offset

    @property
    def place(self) -> str:
        """path:line."""
        return f"{self.origin.path}:{self.line}"

    def written(self, room: int) -> str:
        """What stands on that line, or as much around the place as there is room for."""
        if self.field:
            text, at = self.origin.text.splitlines()[self.line - 1], 0
        else:
            start = self.origin.body.rfind("\n", 0, self._at) + 1
            text, at = self.origin.body[start:].partition("\n")[0], self._at - start
        return _around(text, at, room)


def uses(site: Site) -> Iterator[Use]:
    """Every use of one note by another file, drafts' and translations' too. A note's uses of itself are left out.

    A translation's front matter is passed over: its data is the original's.
    """
    for note in site.notes.values():
        yield from uses_in_fields(note)
    for page in site.pages:
        for index, ref in enumerate(page.figures):
            yield Use(page.origin, ref, ("figures", index))
    for writing in site.writings:
        yield from uses_in_body(site, writing.origin, writing.body)


def uses_in_fields(note: Note) -> Iterator[Use]:
    """Every use of another note in a note's front matter, and in what a source's passages say of themselves."""
    return (use for use in _in_fields(note) if use.ref != note.ref)


def uses_in_body(site: Site, origin: Origin, body: Body) -> Iterator[Use]:
    """Every use of another note in a file's text."""
    return (use for use in _in_body(site, origin, body) if use.ref != origin.ref)


def _in_fields(note: Note) -> Iterator[Use]:
    for field, value in note.pointers:
        yield Use(note.origin, value, field)
    if isinstance(note, Figure):
        for ref in dict.fromkeys(inputs_of(note)):
            yield Use(note.origin, ref, ("derived",))
    if isinstance(note, Source):
        for passage in note.passages.values():
            if passage.by.startswith("person:"):
                yield Use(note.origin, Ref("person", passage.by.removeprefix("person:")), offset=passage.offset)


def _in_body(site: Site, origin: Origin, body: Body) -> Iterator[Use]:
    """The tokens, then what links without one: names that link by themselves, and links to a note's file."""
    named: set[Ref] = set()
    for token in body.tokens:
        for target in named_by(token, site):
            use = Use(origin, target, offset=token.offset)
            named.add(use.ref)
            yield use
    for edge in body.edges:
        if edge.target not in named:
            named.add(edge.target)
            yield Use(origin, edge.target, sentence=edge.sentence)


def named_by(token: Token, site: Site) -> tuple[Ref | Citation, ...]:
    """What a token points at; nothing for a name that is unknown or ambiguous."""
    if token.form == "wiki":
        refs = site.names.find(token.target)
        return refs if len(refs) == 1 else ()
    if token.form == "citation":
        try:
            return (parse_citation(token.target),)
        except ValueError:
            return ()
    variant = parse_variant(token.words)
    named = (variant.against, variant.reporter) if variant else ()
    return (Ref("figure", token.target), *(ref for ref in named if ref))


def _place(sentence: str, body: str) -> int:
    """Where the words that link first stand in the body; its beginning where Markdown wrote them otherwise."""
    marked = _MARKED.search(sentence)
    words = html.unescape(_TAG.sub("", marked[1])).split() if marked else []
    spoken = r"\s+".join(map(re.escape, words))
    found = re.search(rf"(?<!\w){spoken}(?!\w)", without_code(body)) if words else None
    return found.start() if found else 0


def _around(text: str, at: int, room: int) -> str:
    """A line, or the words of it around a place."""
    if len(text.strip()) <= room:
        return text.strip()
    start = max(0, min(at - room // 3, len(text) - room))
    end = start + room
    # Whole words only; what has no blank at all is cut where it must be.
    start = text.find(" ", start, at) + 1 or start if start else 0
    end = max(text.rfind(" ", at + 1, end), at + 1) if end < len(text) else len(text)
    return f"{'… ' if start else ''}{text[start:end].strip()}{' …' if end < len(text) else ''}"
