"""The sentence beneath a field, read from the models' source when a person asks for it.

Pydantic would read them for every class at every start, which takes longer than it takes to read a hundred notes.
"""

from __future__ import annotations

import ast
import inspect
from textwrap import dedent
from typing import Any

from .part import Part, names_of, once_for_each, written
from .said import Said
from .translation import fields, has_words, inner


@once_for_each
def meanings(model: type[Part]) -> dict[str, str]:
    """What each field of a model means, by its name in Python; fields that it inherits too."""
    found: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, Part) and base is not Part:
            found.update(_own(base))
    return found


def _own(model: type[Part]) -> dict[str, str]:
    (definition,) = ast.parse(dedent(inspect.getsource(model))).body
    assert isinstance(definition, ast.ClassDef)
    found = {}
    for field, below in zip(definition.body, definition.body[1:], strict=False):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))) if (
                name in names_of(model)
            ):
                found[name] = " ".join(text.split())
    return found


def schema(model: type[Part]) -> dict[str, Any]:
    """The JSON Schema of a model's front matter, with the meanings of its fields."""
    from .reading import model_of

    whole = model_of(model).model_json_schema()
    parts = {part.__name__: part for part in _parts(model)}
    for name, definition in [(model.__name__, whole), *whole.get("$defs", {}).items()]:
        if (part := parts.get(name)) is None:
            continue
        for field, meaning in meanings(part).items():
            if (name := written(part, field)) in definition.get("properties", {}):
                definition["properties"][name]["description"] = meaning
    return whole


def translation_schema(model: type[Part]) -> dict[str, Any]:
    """The JSON Schema of a translation's front matter: the words of a model's, and what a translation says for itself.

    None of it must be there, and an entry of a list may be left empty; what is of its own is whole.
    """
    whole = schema(model)
    parts = {part.__name__: part for part in _parts(model)}
    own = {inner(known.kind) for known in fields(model).values() if known.said == Said.OWN}
    for name, definition in [(model.__name__, whole), *whole.get("$defs", {}).items()]:
        part = parts.get(name)
        definition.pop("required", None)
        if part is None or part in own:
            continue
        said = {field for field, known in fields(part).items() if known.said != Said.DATA or has_words(known.kind)}
        definition["properties"] = {field: of for field, of in definition["properties"].items() if field in said}
        for of in definition["properties"].values():
            if "items" in of:
                of["items"] = {"anyOf": [of["items"], {"type": "null"}]}
    return whole


def _parts(model: type[Part]) -> set[type[Part]]:
    """The model and every model in the package, among which its parts are."""
    found = {model}
    waiting: list[type[Part]] = [Part]
    while waiting:
        for part in waiting.pop().__subclasses__():
            if part.__module__.startswith(__package__ or ""):
                found.add(part)
                waiting.append(part)
    return found
