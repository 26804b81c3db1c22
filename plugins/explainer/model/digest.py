"""Digests of values: equal for equal values, in whatever process and order they were made."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from .body import Body
from .language import Language
from .note import Note, Origin, Part
from .site import Site

SIZE = 16
"""Bytes of a digest."""
SHORT = 40
"""Letters up to which a text is its own digest."""


class Digester:
    """Digests of what a site answers. A note stands for what others can see of it: its front matter, that of the note
    it translates, and a source's passages."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._shared: dict[int, tuple[object, bytes]] = {}
        """By identity, with the value itself, so that no other can come to have it."""

    def digest(self, value: object) -> object:
        """Something to compare; short values stand for themselves."""
        if value is None or isinstance(value, (bool, int)) or (type(value) is str and len(value) <= SHORT):
            return value
        if isinstance(value, Note):
            return self.note(value)
        if isinstance(value, Body):
            return value.digest
        return value if value == () else self._written(value)

    def note(self, note: Note) -> bytes:
        """The digest of a note."""
        original = self._site.notes.get(note.ref)
        return note.seen if original is None or original is note else note.seen + original.seen

    def shared(self, value: object, parts: tuple[Any, ...]) -> bytes:
        """The digest of a value of which many others are made."""
        found = self._shared.get(id(value))
        if found is None:
            found = self._shared[id(value)] = value, self._written(parts)
        return found[1]

    def _written(self, value: object) -> bytes:
        written = io.BytesIO()
        _Pickler(self, written).dump(_ordered(value))
        return blake2b(written.getbuffer(), digest_size=SIZE).digest()


def _ordered(value: object) -> object:
    """A value without what has an order that varies from run to run."""
    if isinstance(value, Set):
        return _sorted(value)
    if isinstance(value, Mapping):
        return [(key, _ordered(value[key])) for key in _sorted(value)]
    return value


def _sorted(values: Iterable[Any]) -> list[Any]:
    try:
        return sorted(values)
    except TypeError:  # of several kinds
        return sorted(values, key=repr)


class _Pickler(pickle.Pickler):
    """Writes values down. Equal values are written alike, whether or not they are one object."""

    def __init__(self, digester: Digester, file: io.BytesIO) -> None:
        super().__init__(file, protocol=5)
        self.fast = True
        self._digester = digester

    def reducer_override(self, value: Any) -> Any:
        """What others do not see of a value is left out."""
        kind = type(value)
        parts = _parts_of(kind)  # type: ignore[arg-type]  # mypy takes classes for unhashable
        return NotImplemented if parts is None else (kind, parts(self._digester, value))


Parts = Callable[[Digester, Any], tuple[Any, ...]]
"""What there is to see of a value."""


@cache
def _parts_of(kind: type) -> Parts | None:
    """How to see values of a type; None where pickle knows. What a value has worked out of itself is no part of it."""
    if kind is Origin:
        return lambda _, origin: (str(origin.ref), origin.path, origin.lang)
    if kind is Language:
        return lambda _, language: (language.code,)
    if issubclass(kind, Note):
        return lambda digester, note: (digester.note(note),)
    if issubclass(kind, Part):
        given = attrgetter(*kind.model_fields)
        return lambda _, part: (given(part),)
    if issubclass(kind, tuple):
        return lambda _, value: (tuple(value),)
    if kind is Body:
        return lambda _, body: (body.digest,)
    if is_dataclass(kind) and (names := [field.name for field in fields(kind)]):
        seen = attrgetter(*names)
        if getattr(kind, "SHARED", False):
            return lambda digester, value: (digester.shared(value, seen(value)),)
        return lambda _, value: (seen(value),)
    return None
