"""Front matter as plain JSON values, by the names that its fields are written by."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from ..model.note import Note
from ..model.part import REQUIRED, Part, default_of, names_of, once_for_each, written


def fields_of(note: Note) -> dict[str, Any]:
    """What the front matter says, in the order of the model. What is empty and might be missing is left out."""
    found = {as_written: (plain(getattr(note, name)), default) for name, as_written, default in _fields(type(note))}
    return {name: value for name, (value, default) in found.items() if value or default is REQUIRED}


def plain(value: object) -> Any:
    """A value as JSON has it; None, or something empty, for what is not there.

    Within a part, what has the default that the schema names is left out too.
    """
    if isinstance(value, Part):
        found = {
            as_written: plain(each)
            for name, as_written, default in _fields(type(value))
            if (each := getattr(value, name)) != default
        }
        return {name: each for name, each in found.items() if each is not None}
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if type(value) is tuple:  # a list; refs, citations and dates are tuples of their own types
        return [plain(each) for each in value]
    if isinstance(value, Decimal):
        return number(value)
    if value is None or isinstance(value, (bool, str)):
        return value
    return value.isoformat() if isinstance(value, date) else str(value)


def number(value: Decimal) -> int | float:
    """An exact number as JSON writes it: with decimals only where it has some."""
    return int(value) if value == value.to_integral_value() else float(value)


@once_for_each
def _fields(part: type[Part]) -> tuple[tuple[str, str, object], ...]:
    """The attributes of a part, each with its name in front matter and its default."""
    return tuple((name, written(part, name), default_of(part, name)) for name in names_of(part))
