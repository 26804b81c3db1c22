"""Front matter into a model, as much of it as can be read, and problems for the rest."""

from __future__ import annotations

import copy
from typing import Any, Literal, TypeVar, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from ..model.note import Field, Origin
from ..model.part import Part
from ..model.refs import Citation, Ref
from ..problems import Problem
from .findings import known_of, problem_of

P = TypeVar("P", bound=Part)


def validate(
    model: type[P], data: dict[str, Any], origin: Origin, told: frozenset[Field] = frozenset()
) -> tuple[P | None, list[Problem]]:
    """A model out of its front matter, or None, and what is wrong with it.

    Values that cannot be read are reported and left out, so that the rest of the note still takes part in the checks
    and everything is told at once. What is wrong with the fields in told, or within them, has been reported before.
    """
    problems: list[Problem] = []
    given: Any = data
    stood_in: set[Field] = set()
    while True:
        try:
            return model.model_validate(given, context=origin), problems
        except ValidationError as error:
            details = error.errors(include_url=False)
        fields = [tuple(detail["loc"]) for detail in details]
        problems += [
            problem_of(model, origin, detail)
            for detail, field in zip(details, fields, strict=True)
            if not any(field[: len(known)] == known for known in told)
        ]
        # A value that is left out may leave its field missing; that is no second mistake.
        told = told.union(fields)
        given = copy.deepcopy(given)
        for detail in sorted(details, key=_from_the_end, reverse=True):
            field = tuple(detail["loc"])
            if detail["type"] == "missing" and field not in stood_in:
                stood_in.add(field)
                value = _stand_in(model, field, origin)
                if value is not None:
                    _at(given, field[:-1])[field[-1]] = value
                    continue
            if not _remove(given, field[:-1] if detail["type"] == "missing" else field):
                return None, problems


def _from_the_end(detail: ErrorDetails) -> tuple[str, ...]:
    """Sorts the last items of a list behind the others, so that those keep their places while these go."""
    return tuple(f"{step:09}" if isinstance(step, int) else step for step in detail["loc"])


def _stand_in(model: type[Part], field: Field, origin: Origin) -> object:
    """What a required field can hold in place of what is missing, so that the rest around it is checked all the same.

    Nothing is ever published with it. None where it would point at something, or where nothing fits.
    """
    known = known_of(model, field)
    if known is None:
        return None
    reader = TypeAdapter[Any](known.type)
    options = get_args(known.kind) if get_origin(known.kind) is Literal else ()
    for value in (origin.path, "2000-01-01", "count", "0", {}, *options[:1]):
        try:
            if not isinstance(reader.validate_python(value), (Ref, Citation)):
                return value
        except ValidationError:
            continue
    return None


def _remove(data: Any, field: Field) -> bool:
    """Take a value out of its field or list; False where that would leave nothing."""
    if not field:
        return False
    holder = _at(data, field[:-1])
    if isinstance(holder, dict):
        holder.pop(field[-1], None)
    elif isinstance(holder, list) and isinstance(field[-1], int) and field[-1] < len(holder):
        del holder[field[-1]]
    return True


def _at(data: Any, field: Field) -> Any:
    for step in field:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data
