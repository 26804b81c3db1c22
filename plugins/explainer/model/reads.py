"""How the values of front matter are read: what stands beside their types, and what pydantic makes of it.

Nothing here imports pydantic before it is asked to read something.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Schema = Any
"""One of pydantic's."""


class ReadBy:
    """A value that a function reads; it raises ValueError saying how to write one."""

    def __init__(self, read: Callable[[Any], Any], schema: dict[str, Any]) -> None:
        self.read = read
        self.schema = schema
        """What an editor is told, as JSON Schema."""

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> Schema:
        from pydantic_core.core_schema import no_info_plain_validator_function

        return no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, schema: Schema, handler: object) -> dict[str, Any]:
        return dict(self.schema)


class Matching:
    """Words of which a regular expression tells the form."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __get_pydantic_core_schema__(self, source: object, handler: Callable[[object], Schema]) -> Schema:
        return {**handler(source), "pattern": self.pattern}


class Filled:
    """Words of which some are left without the blanks around them."""

    def __get_pydantic_core_schema__(self, source: object, handler: Callable[[object], Schema]) -> Schema:
        return {**handler(source), "strip_whitespace": True, "min_length": 1}
