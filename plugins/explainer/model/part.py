"""What front matter is made of: nouns with fields.

They are plain classes. A build after an edit takes nearly all of them from its memory, and to import pydantic and have
it make a class of each takes as long as to read a hundred notes; it does so once one is read (`reading.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from inspect import get_annotations
from types import MappingProxyType
from typing import Any, ClassVar, Self, TypeVar, cast, dataclass_transform, get_type_hints

Result = TypeVar("Result")

REQUIRED = object()
"""The default of a field that must be there."""


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Part:
    """Anything that front matter holds. A field that it does not know is refused where front matter is read; that
    nobody else gives it one, or sets one later, the type checker sees to."""

    written_as: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """The names by which front matter writes fields whose own names Python keeps for itself."""

    def __init__(self, **given: Any) -> None:
        defaults = {
            name: value for name in names_of(type(self)) if (value := default_of(type(self), name)) is not REQUIRED
        }
        self.__dict__.update(defaults, **given)

    @classmethod
    def model_validate(cls, data: Any, context: object = None) -> Self:
        """Front matter as this. Raises pydantic's ValidationError. context is the file that a note comes from."""
        from .reading import model_of

        return cls.out_of(model_of(cls).model_validate(data).__dict__)

    @classmethod
    def out_of(cls, values: dict[str, Any]) -> Self:
        """One with values that have been read."""
        made = cls.__new__(cls)
        made.__dict__ = values
        return made

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: Any) -> Any:
        from .reading import schema_of

        return schema_of(cls, handler)

    def model_copy(self, update: Mapping[str, Any] = MappingProxyType({})) -> Self:
        """Another one with some other values, and nothing worked out yet."""
        return self.out_of({**{name: self.__dict__[name] for name in names_of(type(self))}, **update})

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return bool(all(self.__dict__[name] == other.__dict__[name] for name in names_of(type(self))))

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__[name] for name in names_of(type(self))))

    def __repr__(self) -> str:
        shown = (f"{name}={self.__dict__[name]!r}" for name in names_of(type(self)))
        return f"{type(self).__name__}({', '.join(shown)})"


def once_for_each(work: Callable[[type[Any]], Result]) -> Callable[[type[Any]], Result]:
    """Works something out once for each class: functools.cache, but mypy takes classes for unhashable."""
    return cast(Callable[[type[Any]], Result], cache(work))


@once_for_each
def names_of(part: type[Part]) -> tuple[str, ...]:
    """The fields of a part, those that it inherits first."""
    named: dict[str, None] = {}
    for base in reversed(part.__mro__):
        for name, hint in get_annotations(base).items():
            if not hint.startswith("ClassVar"):
                named[name] = None
    return tuple(named)


@once_for_each
def types_of(part: type[Part]) -> dict[str, Any]:
    """The type of each field, with what stands beside it."""
    types = get_type_hints(part, include_extras=True)
    return {name: types[name] for name in names_of(part)}


def default_of(part: type[Part], name: str) -> object:
    """What a field holds that is left out; REQUIRED where it may not be."""
    return getattr(part, name, REQUIRED)


def written(part: type[Part], name: str) -> str:
    """The name by which front matter writes a field."""
    return part.written_as.get(name, name)
