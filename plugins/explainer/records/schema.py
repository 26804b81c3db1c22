"""The JSON Schema of the published records, out of the models that read front matter and of what is added to it."""

from __future__ import annotations

from typing import Any, get_args

from ..model.compare import Agreement
from ..model.figure import Figure
from ..model.meanings import schema as schema_of
from ..model.meanings import translation_schema
from ..model.note import Note
from ..model.part import Part
from ..model.person import Person
from ..model.refs import FOLDERS
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from . import shape
from .documents import VERSION
from .words import KEPT

Schema = dict[str, Any]

_NOTES: tuple[type[Note], ...] = (Source, Talk, Person, Figure, Term)

_SHAPES: tuple[type[Part], ...] = (
    *(shape.Quote, shape.Passage, shape.Side, shape.File, shape.Table, shape.Licence, shape.OrdinaryPage),
    *(shape.Page, shape.Text, shape.Site),
)

_PASSAGES: Schema = {
    "type": "array",
    "items": {"$ref": "#/$defs/Passage"},
    "description": "Its paragraphs, in order, which citations point at.",
}


def schema() -> Schema:
    """One schema for all files: `of` says which of them it is."""
    parts = _parts()
    kinds = {FOLDERS[note.kind]: _file(note) for note in _NOTES}
    words = {name: part for note in _NOTES for name, part in _words(parts, note).items()}
    records = {note.__name__: _record(parts, note) for note in _NOTES}
    site = _document("site", parts["Site"])
    for name in ("Page", "Text", "Site", *records):
        del parts[name]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The records of an explainer site",
        "description": (
            "site.json says what the site is and which files there are; each of these holds the records of one kind. "
            "A record has the fields of its note's front matter. What is left out is empty, was not seen, or is the "
            "default. Refs are kind:id, citations are a source's id, # and a passage's. Dates are EDTF."
        ),
        "type": "object",
        "required": ["version", "of"],
        "oneOf": [{"$ref": f"#/$defs/{name}"} for name in ("site", *kinds)],
        "$defs": {"site": site, **kinds, **records, **words, **parts},
    }


def _parts() -> dict[str, Schema]:
    """Every part of front matter and every shape, by its name."""
    parts: dict[str, Schema] = {}
    models: tuple[type[Part], ...] = (*_NOTES, *_SHAPES)
    for model in models:
        whole = _tidy(schema_of(model))
        inner = whole.pop("$defs", {})
        # A part that comes within a shape lacks its meanings; by itself it has them.
        parts = {**inner, **parts, model.__name__: whole}
    claim = parts["Claim"]["properties"]
    claim["agreement"] = {
        "enum": list(get_args(Agreement)),
        "type": "string",
        "description": "How the report stands to the figure's own number, as worked out from both.",
    }
    return dict(sorted(parts.items()))


def _tidy(schema: Any) -> Any:
    """A schema without names that repeat a field's, and without null, which no record holds."""
    if isinstance(schema, list):
        return [_tidy(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {
        name: _tidy(each)
        for name, each in schema.items()
        if not (name == "title" and isinstance(each, str)) and not (name == "default" and each is None)
    }
    kinds = found.get("anyOf", [])
    if {"type": "null"} in kinds:
        [only] = [each for each in kinds if each != {"type": "null"}]
        del found["anyOf"]
        found = {**only, **found}
    return found


def _document(of: str, body: Schema) -> Schema:
    head = {
        "$schema": {"type": "string", "description": "This schema, seen from the file."},
        "version": {"const": VERSION, "description": "Another number means that the shape has changed."},
        "of": {"const": of, "description": "What the file holds."},
    }
    return {
        **body,
        "properties": {**head, **body["properties"]},
        "required": ["version", "of", *body["required"]],
    }


def _file(note: type[Note]) -> Schema:
    records = {
        "type": "array",
        "items": {"$ref": f"#/$defs/{note.__name__}"},
        "description": f"All published {FOLDERS[note.kind]}, by id.",
    }
    body = {
        "type": "object",
        "description": f"The records of all {FOLDERS[note.kind]}.",
        "properties": {"records": records},
        "required": ["records"],
        "additionalProperties": False,
    }
    return _document(note.kind, body)


def _record(parts: dict[str, Schema], note: type[Note]) -> Schema:
    own, page, text = parts[note.__name__], parts["Page"], parts["Text"]
    front = {name: each for name, each in own["properties"].items() if name != "status"}
    translations = {
        "type": "object",
        "additionalProperties": {"$ref": f"#/$defs/{note.__name__}Words"},
        "description": "Its words in other languages, by language; all else holds for every language.",
    }
    return {
        **own,
        "properties": {
            **page["properties"],
            **front,
            **_added(note),
            **text["properties"],
            "translations": translations,
        },
        "required": [*page["required"], *own["required"]],
    }


def _words(parts: dict[str, Schema], note: type[Note]) -> dict[str, Schema]:
    """A translation of a note, and the parts of it: any of the fields that hold words."""
    whole = _tidy(translation_schema(note))
    found = {f"{name}Words": part for name, part in _renamed(whole.pop("$defs", {})).items()}
    for part, kept in KEPT.items():
        if f"{part.__name__}Words" in found:
            found[f"{part.__name__}Words"]["properties"][kept] = parts[part.__name__]["properties"][kept]
    page = {name: each for name, each in parts["Page"]["properties"].items() if name != "ref"}
    front = {name: each for name, each in _renamed(whole["properties"]).items() if name != "status"}
    passages = {"passages": _PASSAGES} if note is Source else {}
    found[f"{note.__name__}Words"] = {
        **whole,
        "description": "A translation: what its own file says, in its language.",
        "properties": {**page, **front, **passages, **parts["Text"]["properties"]},
        "required": ["page", "file", "title", "summary"],
    }
    return found


def _renamed(schema: Any) -> Any:
    """A schema that leads to the translated parts."""
    if isinstance(schema, list):
        return [_renamed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {name: f"{each}Words" if name == "$ref" else _renamed(each) for name, each in schema.items()}


def _added(note: type[Note]) -> Schema:
    """What is worked out for a kind."""
    if note is Source:
        return {"passages": _PASSAGES}
    if note is Figure:
        meaning = "The number as pages print it: as written, or as the formula in `derived` gives it. In its unit."
        return {"value": {"type": "number", "description": meaning}}
    if note is Talk:
        roles = {"type": "array", "items": {"type": "string"}}
        return {
            "roles_on_the_day": {
                "type": "object",
                "additionalProperties": roles,
                "description": "The posts that each person of a delegation held on the day, by the person's ref.",
            }
        }
    return {}
