"""Ids out of names, and none of them twice."""

from __future__ import annotations

import re
from collections.abc import Container

from ...model.names import fold


def slug(words: str, most: int = 60) -> str:
    """Words as an id: lower-case letters without accents, digits and hyphens."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(words).replace("'", "")).strip("-")
    if len(plain) > most:
        plain = plain[:most].rsplit("-", 1)[0] if "-" in plain[:most] else plain[:most]
    return plain or "untitled"


def unused(id: str, taken: Container[str]) -> str:
    """The id, or with a number behind it where another note has it."""
    number, candidate = 1, id
    while candidate in taken:
        number += 1
        candidate = f"{id}-{number}"
    return candidate


def sentence_case(words: str) -> str:
    """Words with a capital at their beginning."""
    return words[:1].upper() + words[1:]
