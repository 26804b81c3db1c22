"""A body after linking: its HTML, and a record of everything it points at."""

from __future__ import annotations

import io
import marshal
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any, Literal

from ..frozen import frozen
from .refs import Citation, Ref

Form = Literal["wiki", "citation", "figure"]


@frozen
class Token:
    """Something in brackets that a contributor wrote: [[…]], [@…] or {figure:…}."""

    form: Form
    text: str
    """As written, brackets included."""
    offset: int
    """Where it begins in the body, in characters."""
    target: str
    """What it names: a title, alias or ref; a source and passage; a figure's id."""
    words: str
    """What follows a bar, the quoted words, or a figure's variant; empty for none."""


@frozen
class Resolved:
    """What a token's name stands for."""

    refs: tuple[Ref, ...]
    """None: unknown; one: found; more: ambiguous."""


@frozen
class Edge:
    """A link from a body to an entity, with the sentence that makes it."""

    target: Ref
    sentence: str
    """HTML: the sentence's words, with the mention in <mark>."""
    automatic: bool
    """A known name that linked by itself."""


@frozen
class CitationUse:
    """A citation in a body, with the sentence that carries it."""

    citation: Citation
    words: str
    """The quoted words; empty where none are quoted."""
    sentence: str
    """HTML, as an edge's."""


@frozen
class Target:
    """An href or src in a body, as it was written in Markdown or HTML."""

    url: str
    image: bool
    alt: str | None
    """An image's alternative text; None where the attribute is missing."""


@dataclass(frozen=True)
class Body:
    """A note's or page's words, converted and linked."""

    path: str
    """The file it came from."""
    lang: str
    html: str
    tokens: tuple[Token, ...]
    edges: tuple[Edge, ...]
    """Every link to an entity, in order; the same target may come more than once."""
    citations: tuple[CitationUse, ...]
    """In order; the number of a citation is that of its first use."""
    headings: tuple[tuple[str, str], ...]
    """The second-level headings: id and title."""
    anchors: tuple[str, ...]
    """Every id in the HTML, in alphabetical order."""
    targets: tuple[Target, ...]
    """Every href and src that the contributor wrote."""
    leftovers: tuple[str, ...]
    """Openings of tokens that came through as text: [[, [@ or {figure:."""

    @property
    def numbered(self) -> tuple[Citation, ...]:
        """Its citations, each once, in the order of their numbers."""
        return tuple(dict.fromkeys(use.citation for use in self.citations))

    @cached_property
    def pointing(self) -> Mapping[Ref | Citation, int]:
        """For each entity and passage that it points at a digest of that and of how it does; kept as the digest below
        is."""
        found: dict[Ref | Citation, list[tuple[str, str]]] = {}
        for edge in self.edges:
            found.setdefault(edge.target, []).append(("", edge.sentence))
        for use in self.citations:
            found.setdefault(use.citation, []).append((use.words, use.sentence))
        return {target: _number_of((self.path, str(target), ways)) for target, ways in found.items()}

    @cached_property
    def digest(self) -> bytes:
        """Equal for equal bodies, in whatever process they were made; kept with the body from build to build."""
        return blake2b(b"".join((*self._written, self._html)), digest_size=16).digest()

    def settle(self) -> None:
        """Keep it as bytes from here on. There are as many bodies as pages, and letters take twice as much each where
        a single one of them is rare."""
        known = self._known()
        self.__dict__.clear()
        self.__dict__.update(known)

    @cached_property
    def _html(self) -> bytes:
        return self.html.encode(errors="surrogatepass")

    @cached_property
    def _written(self) -> tuple[bytes, ...]:
        """All but the HTML, alike for equal bodies: what pages ask, and what only checks do."""
        return tuple(_bytes_of([getattr(self, name) for name in part]) for part in _PARTS)

    def _known(self) -> dict[str, object]:
        """What most builds ask of most bodies, what they point at and whether they are the same; and its bytes."""
        names = ("path", "lang", "targets", "pointing", "digest", "_html", "_written")
        return {name: getattr(self, name) for name in names}

    def __reduce__(self) -> tuple[object, ...]:
        return _kept, (self._known(),)

    def __getattr__(self, name: str) -> Any:
        """Whatever has not been read yet."""
        if name == "html" and "_html" in self.__dict__:
            return self._html.decode(errors="surrogatepass")
        number = next((number for number, part in enumerate(_PARTS) if name in part), None)
        if number is None or "_written" not in self.__dict__:
            raise AttributeError(name)
        # Our own, as the memory that it is part of.
        self.__dict__.update(zip(_PARTS[number], pickle.loads(self._written[number]), strict=True))  # noqa: S301
        return self.__dict__[name]


_PARTS = (("path", "lang", "edges", "citations", "headings", "targets"), ("tokens", "anchors", "leftovers"))


def _bytes_of(values: list[Any]) -> bytes:
    written = io.BytesIO()
    pickler = pickle.Pickler(written, protocol=5)
    pickler.fast = True  # equal values are written alike, whether or not they are one object
    pickler.dump(values)
    return written.getvalue()


def _kept(known: dict[str, object]) -> Body:
    body = object.__new__(Body)
    body.__dict__.update(known)
    return body


def _number_of(value: tuple[str, str, list[tuple[str, str]]]) -> int:
    # The second version of marshal writes equal values alike, whether or not they are one object.
    return int.from_bytes(blake2b(marshal.dumps(value, 2), digest_size=16).digest(), "big")
