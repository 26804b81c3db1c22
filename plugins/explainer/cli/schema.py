"""The JSON Schemas: of a kind's front matter, of the records that a build publishes, of what ingest finds."""

from __future__ import annotations

import json
from typing import Any, Literal

from ..model.refs import Kind


def schema(of: Kind | Literal["records", "ingest"], *, translation: bool = False) -> str:
    """The schema as text, with the meaning of each field as its description; of a kind's translations where asked."""
    return json.dumps(_schema(of, translation), indent=2, ensure_ascii=False)


def _schema(of: Kind | Literal["records", "ingest"], translation: bool) -> dict[str, Any]:
    if of == "ingest":
        return _ingest()
    return _records() if of == "records" else _of_kind(of, translation)


def _of_kind(kind: Kind, translation: bool) -> dict[str, Any]:
    from ..model.meanings import schema as schema_of
    from ..model.meanings import translation_schema
    from ..read.notes import MODELS

    found = translation_schema(MODELS[kind]) if translation else schema_of(MODELS[kind])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found}


def _ingest() -> dict[str, Any]:
    from ..ingest.schema import schema as of_ingest

    return of_ingest()


def _records() -> dict[str, Any]:
    from ..records.schema import schema as of_records

    return of_records()
