"""The JSON Schema of a kind's front matter, out of the model that reads it."""

from __future__ import annotations

import json

from ..model.meanings import schema as schema_of
from ..model.refs import Kind
from ..read.notes import MODELS


def schema(kind: Kind) -> str:
    """The schema as text, with the meaning of each field as its description."""
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema_of(MODELS[kind])}
    return json.dumps(whole, indent=2, ensure_ascii=False)
