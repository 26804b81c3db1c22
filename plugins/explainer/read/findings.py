"""What pydantic finds wrong with front matter, in a contributor's words."""

from __future__ import annotations

import re
from typing import Any

from pydantic_core import ErrorDetails

from ..model.marks import locate
from ..model.meanings import meanings
from ..model.note import Field, Origin
from ..model.part import Part
from ..model.translation import Known, fields, inner, is_model
from ..problems import Problem
from ..suggest import did_you_mean, listed, sentences

_DATE = re.compile(r"is no (?:date|day)$|ends before it begins$")


def problem_of(model: type[Part], origin: Origin, detail: ErrorDetails) -> Problem:
    """One finding as a problem: what is wrong with which field, and how to mend it."""
    field: Field = tuple(detail["loc"])
    given = _shown(detail["input"])
    match detail["type"]:
        case "missing":
            meaning = _meaning(model, field)
            mend = f"Add it: {meaning[0].lower()}{meaning[1:]}" if meaning else "Add it."
            return origin.problem(field, f"{field[-1]} is missing", mend, "EX003")
        case "extra_forbidden":
            known = _known(model, field[:-1])
            guess = did_you_mean(str(field[-1]), known)
            mend = sentences(guess, f"The fields here are {listed(known, 'and')}." if not guess else "")
            at = locate(origin.text, field, by_name=True)
            what = f"there is no field {field[-1]}"
            return Problem(origin.path, at.line, at.column, str(field[-1]), what, mend, "EX002")
        case "literal_error":
            allowed = re.findall(r"'([^']*)'", detail["ctx"]["expected"])
            guess = did_you_mean(str(detail["input"]), allowed)
            mend = sentences(guess, f"Write {listed(allowed)}.")
            return origin.problem(field, f"{given} is not among its values", mend, "EX006")
        case "string_pattern_mismatch":
            return origin.problem(field, f"{given} cannot stand here", _meaning(model, field), "EX006")
        case "value_error":
            what, _, mend = str(detail["ctx"]["error"]).partition(". ")
            return origin.problem(field, what, mend, "EX007" if _DATE.search(what) else "EX005")
        case "string_too_short":
            what, mend = "it is empty", "Write something, or leave it out."
        case "tuple_type" | "list_type":
            what, mend = f"a list is wanted, not {given}", "Write [one, two], or one a line after a hyphen."
        case "dict_type" | "model_type" | "model_attributes_type":
            what, mend = f"fields are wanted, not {given}", "Write name: value, one a line, indented."
        case "string_type":
            what, mend = f"words are wanted, not {given}", "Write one value behind the colon."
        case "bool_parsing" | "bool_type":
            what, mend = f"true or false is wanted, not {given}", "Write one of the two, or leave the field out."
        case _:
            what, mend = detail["msg"][0].lower() + detail["msg"][1:], _meaning(model, field)
    return origin.problem(field, what, mend, "EX005")


def _shown(value: object) -> str:
    """A value in few words."""
    if isinstance(value, dict):
        return "fields"
    if isinstance(value, list):
        return "a list"
    return f'"{value}"'


def _known(model: type[Part], field: Field) -> list[str]:
    """The fields that there are at a place in the front matter, as contributors write them."""
    part = _part(model, field)
    return list(fields(part)) if part else []


def _meaning(model: type[Part], field: Field) -> str:
    """The sentence beneath a field in its model; the nearest one above for an item of a list."""
    while field and isinstance(field[-1], int):
        field = field[:-1]
    part = _part(model, field[:-1]) if field else None
    known = fields(part).get(str(field[-1])) if part else None
    return meanings(part).get(known.attribute, "") if part and known else ""


def known_of(model: type[Part], field: Field) -> Known | None:
    """What the model says of a field at a place in the front matter."""
    part = _part(model, field[:-1])
    return fields(part).get(str(field[-1])) if part else None


def _part(model: type[Part], field: Field) -> type[Part] | None:
    """The model that a place in the front matter is read with."""
    at: Any = model
    for step in field:
        if is_model(at):
            known = fields(at).get(str(step))
            at = known.kind if known else None
        else:  # an item of a list, or a value of a mapping
            at = inner(at)
    return at if is_model(at) else None
