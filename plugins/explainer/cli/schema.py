"""The JSON Schema of a kind's front matter, out of the model that reads it, or of what ingest finds in an article."""

from __future__ import annotations

import json
from typing import Any, Literal

from ..model.refs import Kind


def schema(kind: Kind | Literal["ingest"], *, translation: bool = False) -> str:
    """The schema as text, with the meaning of each field as its description; of a kind's translations where asked."""
    return json.dumps(_ingest() if kind == "ingest" else _of_kind(kind, translation), indent=2, ensure_ascii=False)


def _of_kind(kind: Kind, translation: bool) -> dict[str, Any]:
    from ..model.meanings import schema as schema_of
    from ..model.meanings import translation_schema
    from ..read.notes import MODELS

    found = translation_schema(MODELS[kind]) if translation else schema_of(MODELS[kind])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found}


def _ingest() -> dict[str, Any]:
    from ..ingest.schema import schema as of_ingest

    return of_ingest()
