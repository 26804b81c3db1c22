"""Digests of values: equal for equal values, in whatever process and order they were made."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from types import BuiltinFunctionType, FunctionType
from typing import Any

from .body import Body
from .language import Language
from .note import Note, Origin
from .part import Part, names_of
from .site import Site

SIZE = 16
"""Bytes of a digest."""
SHORT = 40
"""Letters up to which a text is its own digest."""


Way = Callable[["Digester", Any], Any]
"""How to see a value of some type as plain values."""


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

    def plain(self, value: Any) -> Any:
        """A value as plain values within each other, which are alike only where it is."""
        kind = type(value)
        return value if kind in _PLAIN else _way_of(kind)(self, value)  # type: ignore[arg-type]  # mypy takes classes for unhashable

    def shared(self, value: object, way: Way) -> bytes:
        """The digest of a value of which many others are made."""
        found = self._shared.get(id(value))
        if found is None:
            found = self._shared[id(value)] = value, self._written(way(self, value))
        return found[1]

    def _written(self, value: object) -> bytes:
        # Its second version writes equal values alike, whether or not they are one object.
        return blake2b(marshal.dumps(self.plain(_ordered(value)), 2), digest_size=SIZE).digest()


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


_PLAIN = frozenset({str, bytes, int, float, bool, type(None)})


@cache
def _way_of(kind: type) -> Way:
    """What a value has worked out of itself is no part of it, nor is what others do not see of it."""
    name = f"{kind.__module__}.{kind.__qualname__}"
    if kind in (tuple, list):
        return lambda digester, value: kind(map(digester.plain, value))
    if kind is dict:
        return lambda digester, value: ("dict", *map(digester.plain, value.items()))
    if issubclass(kind, Set):
        return lambda digester, value: (name, *map(digester.plain, _sorted(value)))
    if issubclass(kind, str):
        return lambda _, value: (name, str.__str__(value))
    if kind is Origin:
        return lambda _, origin: (name, str(origin.ref), origin.path, origin.lang)
    if kind is Language:
        return lambda _, language: (name, language.code)
    if issubclass(kind, Note):
        return lambda digester, note: digester.note(note)
    if kind is Body:
        return lambda _, body: body.digest
    if issubclass(kind, tuple):
        return lambda digester, value: (name, *map(digester.plain, value))
    if issubclass(kind, Part):
        return _by_attributes(name, names_of(kind))
    if is_dataclass(kind) and (names := [field.name for field in fields(kind)]):
        by_attributes = _by_attributes(name, names)
        if getattr(kind, "SHARED", False):
            return lambda digester, value: digester.shared(value, by_attributes)
        return by_attributes
    if issubclass(kind, (type, FunctionType, BuiltinFunctionType)):
        return lambda _, value: _name_of(value)
    return lambda digester, value: digester.plain(tuple(map(_all_of, value.__reduce_ex__(2))))


def _by_attributes(name: str, attributes: Iterable[str]) -> Way:
    seen = attrgetter(*attributes)
    if len(tuple(attributes)) == 1:
        return lambda digester, value: (name, digester.plain(seen(value)))
    return lambda digester, value: (name, *map(digester.plain, seen(value)))


def _name_of(value: Any) -> str:
    """A class or function by name. Raises TypeError where it has none that others could find it by."""
    if "<" in value.__qualname__:
        raise TypeError(f"{value.__qualname__} is one of many of its name.")
    return f"{value.__module__}.{value.__qualname__}"


def _all_of(value: Any) -> Any:
    """Items that come one by one, as a list."""
    return list(value) if isinstance(value, Iterator) else value
