"""What all kinds of notes have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache, cached_property
from hashlib import blake2b
from operator import attrgetter
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal, Self, cast, get_args, get_origin

from ..problems import Position, Problem
from .dates import Day
from .marks import holds, locate
from .moment import Moment
from .part import Part, types_of, written
from .reads import Matching, ReadBy
from .refs import Citation, Cited, Kind, Ref
from .translation import OWN, Text, Words

Field = tuple[str | int, ...]
"""The way to a front matter value, such as ("roles", 0, "from")."""


def _number(value: Any) -> Decimal:
    """Read a number as people write it in YAML: digits, perhaps a sign, a full stop, underscores."""
    text = str(value).replace("_", "")
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ValueError(f'"{value}" is no number. Write digits only, such as 220908 or 9.3.')
    return number


Number = Annotated[Decimal, ReadBy(_number, {"type": "number"})]
"""An exact number: what was written, not its nearest binary fraction."""


class Correction(Part):
    """A mistake that readers were shown, and what stands there now."""

    date: Day
    """The day it was put right."""
    was: Words
    """What the page said."""
    now: Words
    """What it says now."""
    because: Words
    """How it was found out."""


class Accepted(Part):
    """A finding of a check that an editor has weighed and lets stand. Readers see the reason."""

    check: Annotated[str, Matching(r"^EX2[0-9][0-9]$")]
    """The id of the check, such as EX210."""
    about: Text | None = None
    """Words of the finding, where the check finds more than one thing here and only one is meant."""
    because: Words
    """Why it may stand, in words for readers."""


class Span(Part):
    """A length of time that the note's words give, and the two days it lies between; the build works it out."""

    written_as: ClassVar[Mapping[str, str]] = {"since": "from", "until": "to"}

    words: Words
    """As the note writes it, such as nearly 30 years."""
    since: Moment
    """A talk or term, by whose date it begins; or a date."""
    until: Moment
    """A talk or term, by whose date it ends; or a date."""


class Statement(Part):
    """Words of our own, and the passages that bear them out."""

    text: Words
    """One sentence."""
    sources: tuple[Cited, ...] = ()
    """The passages that say so."""


@dataclass(frozen=True)
class Origin:
    """The file a note or page was read from."""

    ref: Ref | None
    """None for one of Pelican's own pages."""
    path: str
    """Relative to the project's folder, with forward slashes."""
    lang: str
    text: str
    """The whole file, front matter included."""
    body_begins: int
    """Where in the text the front matter ends, in characters."""
    body_line: int
    """The line of the file on which the body begins, from 1."""

    @property
    def body(self) -> str:
        """What follows the front matter."""
        return self.text[self.body_begins :]

    def has_front_matter_of(self, text: str) -> bool:
        """Whether a text differs from the file's only in its body."""
        begins = self.body_begins
        return begins > 0 and text.startswith(self.text[:begins]) and self.text[begins - 1 : begins] == "\n"

    @cached_property
    def digest(self) -> bytes:
        """A digest of the file, which each stage asks for."""
        digest = blake2b(self.text.encode(errors="surrogatepass"), digest_size=16)
        digest.update("\0".join(("", self.path, self.lang, str(self.ref))).encode())
        return digest.digest()

    def position(self, *field: str | int) -> Position:
        """Where a field stands, such as position("roles", 0, "from"); its nearest parent when it is absent."""
        return locate(self.text, field)

    def holds(self, *field: str | int) -> bool:
        """Whether the front matter has a field, even one that could not be read."""
        return holds(self.text, field)

    def problem(self, field: Field, what: str, mend: str = "", check: str = "") -> Problem:
        """A problem with a front matter field of this file."""
        position = self.position(*field)
        # The name it is written by; where it lies within other fields, the position says.
        name = next((part for part in reversed(field) if isinstance(part, str)), "file")
        return Problem(self.path, position.line, position.column, name, what, mend, check)

    def body_problem(self, offset: int, what: str, mend: str = "", check: str = "") -> Problem:
        """A problem at an offset, in characters, into the body."""
        line = self.body.count("\n", 0, offset)
        column = offset - (self.body.rfind("\n", 0, offset) + 1)
        return Problem(self.path, self.body_line + line, column + 1, "body", what, mend, check)


class Note(Part):
    """The front matter of one Markdown file, with the file it came from."""

    kind: ClassVar[Kind]
    body_is_seen: ClassVar[bool] = False
    """Whether others see more of its body than its page shows."""

    title: Words
    """What the page is called, and the name by which other notes link to it."""
    summary: Words
    """One sentence that stands alone: shown under the title, in lists, previews and search results."""
    aliases: Annotated[tuple[Text, ...], OWN] = ()
    """Other names that link here: spellings without accents, abbreviations, former names."""
    reviewed: Annotated[Day | None, OWN] = None
    """The day on which a person last checked this note against its sources."""
    review_by: Annotated[Day | None, OWN] = None
    """The day by which it should be checked again."""
    status: Annotated[Literal["draft", "published"], OWN] = "published"
    """A draft is checked but not published, and nothing may link to it."""
    corrections: Annotated[tuple[Correction, ...], OWN] = ()
    """Mistakes that readers were shown, newest last."""
    spans: Annotated[tuple[Span, ...], OWN] = ()
    """Lengths of time in its words that are to be worked out."""
    accepted: Annotated[tuple[Accepted, ...], OWN] = ()
    """Findings of checks that were weighed and may stand, each with its reason."""

    @classmethod
    def model_validate(cls, data: Any, context: object = None) -> Self:
        """Front matter as a note. Raises pydantic's ValidationError. context is the file that it comes from."""
        note = super().model_validate(data)
        return note.of(context) if isinstance(context, Origin) else note

    def of(self, origin: Origin) -> Self:
        """The same front matter in a file."""
        return self.model_copy({"origin": origin})

    def model_copy(self, update: Mapping[str, Any] = MappingProxyType({})) -> Self:
        """Another one of the same file, with some other values."""
        kept = {"origin": self.__dict__["origin"]} if "origin" in self.__dict__ else {}
        return super().model_copy({**kept, **update})

    @cached_property
    def origin(self) -> Origin:
        """The file this note was read from."""
        raise AttributeError(f"{self.title} comes from no file.")

    @cached_property
    def ref(self) -> Ref:
        """kind:id."""
        assert self.origin.ref is not None
        return self.origin.ref

    @cached_property
    def lang(self) -> str:
        """The language of its words, such as en."""
        return self.origin.lang

    @cached_property
    def path(self) -> str:
        """Its file, relative to the project's folder."""
        return self.origin.path

    @cached_property
    def seen(self) -> bytes:
        """A digest of what others can see of it: the file's front matter and, of a source, its passages."""
        origin = self.origin
        text = origin.text if self.body_is_seen else origin.text[: origin.body_begins]
        seen = "\0".join((origin.path, origin.lang, text))
        return blake2b(seen.encode(errors="surrogatepass"), digest_size=16).digest()

    @property
    def body(self) -> str:
        """Its Markdown."""
        return self.origin.body

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a text may link here; the title first."""
        return (self.title, *self.aliases)

    @cached_property
    def pointers(self) -> tuple[tuple[Field, Ref | Citation], ...]:
        """Every ref and citation in the front matter, with the field it stands in."""
        return tuple(leaves(self, only=(Ref, Citation)))

    def settle(self) -> None:
        """Work out what every build asks of every note, so that it is kept with the note."""
        _asked_of_all(self)

    def refs(self) -> Iterator[tuple[Field, Ref]]:
        """Every ref in the front matter, with the field it stands in."""
        return ((field, value) for field, value in self.pointers if isinstance(value, Ref))

    def citations(self) -> Iterator[tuple[Field, Citation]]:
        """Every citation in the front matter, with the field it stands in."""
        return ((field, value) for field, value in self.pointers if isinstance(value, Citation))


_asked_of_all = attrgetter("origin", "ref", "lang", "path", "seen", "pointers", "origin.digest")


def leaves(value: object, field: Field = (), only: tuple[type, ...] = ()) -> Sequence[tuple[Field, Any]]:
    """Every plain value within front matter, with its field named as a contributor writes it; only those of some types,
    for which fields that can hold none are not looked into."""
    found: list[tuple[Field, object]] = []
    _add_leaves(found, value, field, only)
    return found


def _add_leaves(found: list[tuple[Field, object]], value: object, field: Field, only: tuple[type, ...]) -> None:
    kind = type(value)
    if kind is tuple:  # a list; refs, citations and dates are tuples of their own types
        for index, item in enumerate(cast(tuple[object, ...], value)):
            _add_leaves(found, item, (*field, index), only)
    elif kind is dict:
        for key, item in cast(dict[str, object], value).items():
            _add_leaves(found, item, (*field, key), only)
    elif fields := _fields(kind, only):  # type: ignore[arg-type]  # mypy takes classes for unhashable
        given = value.__dict__
        for name, as_written in fields:
            if given[name] is not None:
                _add_leaves(found, given[name], (*field, as_written), only)
    elif value is not None and (not only or issubclass(kind, only)):
        found.append((field, value))


@cache
def _fields(kind: type, only: tuple[type, ...]) -> tuple[tuple[str, str], ...]:
    """The attributes of a part that may hold some types, each with the name it has in front matter; of anything else,
    none."""
    if not issubclass(kind, Part):
        return ()
    return tuple(
        (name, written(kind, name)) for name, type_ in types_of(kind).items() if not only or _may_hold(type_, only)
    )


def _may_hold(annotation: Any, only: tuple[type, ...]) -> bool:
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if within := get_args(annotation):
        return any(_may_hold(each, only) for each in within)
    if isinstance(annotation, type):
        return issubclass(annotation, only) or bool(_fields(annotation, only))  # type: ignore[arg-type]
    return isinstance(annotation, only)  # one of the words that a field admits
