"""What pydantic reads front matter with: a model for each part, made when the first one is read."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, create_model
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_after_validator_function

from .part import REQUIRED, Part, default_of, once_for_each, types_of, written


@once_for_each
def model_of(part: type[Part]) -> type[BaseModel]:
    """A model with a part's fields."""
    fields: dict[str, Any] = {}
    for name, kind in types_of(part).items():
        default = default_of(part, name)
        alias = written(part, name)
        fields[name] = kind, Field(... if default is REQUIRED else default, alias=alias if alias != name else None)
    config = ConfigDict(extra="forbid")
    return create_model(part.__name__, __config__=config, __doc__=part.__doc__, __module__=part.__module__, **fields)


def schema_of(part: type[Part], handler: GetCoreSchemaHandler) -> CoreSchema:
    """How pydantic reads a part within another."""
    return no_info_after_validator_function(lambda read: part.out_of(read.__dict__), handler(model_of(part)))
