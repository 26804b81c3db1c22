"""What a translation says of a note. Its annotation says of a field which of four it is:

words (`Words`, `TermOrText`), a name (`Name`), the translation's own (`OWN`), or else data.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from .part import Part, once_for_each, types_of, written
from .reads import Filled
from .said import Said

Text = Annotated[str, Filled()]
"""Words or a name; never empty."""


OWN = Said.OWN

Words = Annotated[Text, Said.WORDS]
"""Words for readers, which a translation says in its own language."""

Name = Annotated[Text, Said.NAME]
"""A name that another language may have a name of its own for."""


class Known(NamedTuple):
    """A field of a model."""

    attribute: str
    """Its name in Python."""
    said: Said
    kind: Any
    """Its bare type."""
    type: Any
    """The same with what stands beside it."""


@once_for_each
def fields(part: type[Part]) -> dict[str, Known]:
    """Each field of a part, under the name that it is written by."""
    return {
        written(part, name): Known(name, _said(_marks(kind)), bare(kind), kind) for name, kind in types_of(part).items()
    }


def _said(marks: Iterator[object]) -> Said:
    return next((mark for mark in marks if isinstance(mark, Said)), Said.DATA)


def _marks(annotation: Any) -> Iterator[object]:
    """What stands beside a type, and beside the types within it: tuple[Words, ...], Words | None, dict[str, Words]."""
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
    for inner in get_args(annotation):
        yield from _marks(inner)


def bare(annotation: Any) -> Any:
    """A type without what stands beside it and without None: a model, tuple[…], dict[…], or that of a plain value."""
    if get_origin(annotation) is Annotated:
        return bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        kinds = [kind for kind in get_args(annotation) if kind is not type(None)]
        return bare(kinds[0]) if len(kinds) == 1 else annotation
    return annotation


def is_model(kind: Any) -> bool:
    """Whether a bare type is a model of fields."""
    return isinstance(kind, type) and issubclass(kind, Part)


def inner(kind: Any) -> Any:
    """The bare type of the items of a list or of the values of a mapping; None where a bare type is neither."""
    if get_origin(kind) not in (tuple, dict):
        return None
    return bare(get_args(kind)[1 if get_origin(kind) is dict else 0])


def holds_models(kind: Any) -> bool:
    """Whether a bare type is a model, or a list or a mapping of models: only there can words lie within data."""
    return is_model(kind) or (inner(kind) is not None and holds_models(inner(kind)))


def has_words(kind: Any) -> bool:
    """Whether a bare type is a model with fields of words, at any depth, or a list or a mapping of such."""
    if is_model(kind):
        return any(known.said == Said.WORDS or has_words(known.kind) for known in fields(kind).values())
    return inner(kind) is not None and has_words(inner(kind))


def words_of(value: object, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The fields of a note, or of a part of one, that hold words; a term in the place of words is data."""
    if isinstance(value, Part):
        for name, known in fields(type(value)).items():
            if known.said == Said.WORDS or holds_models(known.kind):
                yield from words_of(getattr(value, known.attribute), (*way, name))
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from words_of(each, (*way, key))
    elif type(value) is tuple:  # a list; refs and dates are tuples of their own types
        for index, each in enumerate(value):
            yield from words_of(each, (*way, index))
    elif isinstance(value, str):
        yield way
