"""Keeps one value on disk from build to build: once as a whole, and then what has changed since.

What is written is what has changed, not what there is. Each part names the one that it follows, so that what a killed
build or another one left behind is never taken for a part of this value.
"""

from __future__ import annotations

import pickle
import uuid
from collections.abc import Mapping, MutableMapping
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any, BinaryIO, NamedTuple, cast

from ..model.difference import Changed, changed
from ..model.memory import Memory, Since
from .cache import Cache

MANY = 16
"""How many changes are kept before the value is written as a whole again: each is a file to read."""

MUCH = 0.25
"""How much changes may take of the whole's bytes before it is written again."""

PIECE = 256
"""How many results or questions are written at once: what writes them holds on to a piece until the next."""


class _Part(NamedTuple):
    """The whole value, or what has changed."""

    name: str
    after: str
    """The part that it follows; nothing for the whole."""
    value: Any


class Journal:
    """A value that builds keep, as far as the disk has it."""

    def __init__(self, cache: Cache, key: str) -> None:
        """key names all that the value is made with; one of another key is another value."""
        self._cache = cache
        self.folder = cache.folder
        self.key = key
        self._value: object = None
        self._last = ""
        """The name of the last part."""
        self._parts = 0
        """How many follow the whole."""

    def read(self) -> object:
        """The value; None where there is none. What was damaged is as if it had never been written."""
        self._value, self._last, self._parts = None, "", 0
        part = self._read(self.key)
        while part is not None and part.after == self._last:
            self._value = part.value if self._value is None else _after(self._value, part.value)
            self._last = part.name
            part = self._read(self._change(self._parts + 1))
            self._parts += part is not None and part.after == self._last
        return self._value

    def write(self, value: object) -> None:
        """Keep a value in the place of the last one, and of whatever else lies in its folder."""
        since = None if self._value is None or self._is_long() else _since(self._value, value)
        if since is None:
            self._write(self.key, "", value)
            for number in range(1, self._parts + 1):
                self._cache.remove(self._change(number))
            self._parts = 0
        elif since:
            self._parts += 1
            self._write(self._change(self._parts), self._last, since)
        self._value = value
        self._cache.sweep()

    def _change(self, number: int) -> str:
        return f"{self.key}.{number}"

    def _is_long(self) -> bool:
        changes = sum(self._cache.size(self._change(number)) for number in range(1, self._parts + 1))
        return self._parts == MANY or changes > MUCH * self._cache.size(self.key)

    def _read(self, name: str) -> _Part | None:
        # Our own, whole, and written by this very version of us: the key and the cache's mark say so.
        return self._cache.read(name, _load)

    def _write(self, name: str, after: str, value: object) -> None:
        self._last = uuid.uuid4().hex
        self._cache.write(name, partial(_dump, _Part(self._last, after, value)))


def _dump(part: _Part, file: BinaryIO) -> None:
    """Write a part: all but what a memory has many of, and that piece by piece."""
    many: tuple[Mapping[Any, object], ...] = ()
    if isinstance(part.value, Memory):
        many = part.value.questions, part.value.made
        part = part._replace(value=replace(part.value, questions={}, made={}))
    pickler = pickle.Pickler(file, protocol=5)
    pickler.dump((part, tuple(map(len, many))))
    for each in many:
        waiting = iter(each.items())
        while piece := tuple(islice(waiting, PIECE)):
            pickler.clear_memo()
            pickler.dump(piece)


def _load(file: BinaryIO) -> _Part:
    """Read a part as it was written."""
    part: _Part
    part, lengths = pickle.load(file)  # noqa: S301 - as said in Journal._read
    many = (part.value.questions, part.value.made) if lengths else ()
    for each, length in zip(many, lengths, strict=True):
        while len(each) < length:
            each.update(pickle.load(file))  # noqa: S301
    return part


def _since(last: object, now: object) -> Since | Changed | None:
    """What has changed; None where it is simpler to write all."""
    if isinstance(last, Memory) and isinstance(now, Memory):
        return now.since(last)
    if isinstance(last, Mapping) and isinstance(now, Mapping):
        return changed(last, now)
    return None


def _after(last: object, since: Since | Changed) -> object:
    if isinstance(since, Since):
        return since.after(cast(Memory, last))
    since.apply(cast(MutableMapping[object, object], last))
    return last
