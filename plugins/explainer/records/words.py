"""The words of a translation: what its file says for itself, in the shape of the fields of its original."""

from __future__ import annotations

from typing import Any

from ..model.claim import Claim
from ..model.note import Note
from ..model.said import Said
from ..model.translation import fields, has_words, inner, is_model

KEPT = {Claim: "source"}
"""What tells which entry of a list is meant, where none of its words does."""


def words_in(note: Note, said: dict[str, Any]) -> dict[str, Any]:
    """Of what a translated note says as a whole, the words; an entry of a list without any stays, empty."""
    held = {name: value for name, value in said.items() if note.origin.holds(name) or name == "status"}
    return _of_model(type(note), held)


def _of_model(model: Any, said: dict[str, Any]) -> dict[str, Any]:
    found = {}
    for name, value in said.items():
        known = fields(model)[name]
        if known.said == Said.OWN or name == KEPT.get(model):
            found[name] = value
        elif words := _of(known.kind, value, known.said):
            found[name] = words
    return found if set(found) - {KEPT.get(model)} else {}


def _of(kind: Any, value: Any, said: Said) -> Any:
    """The words in a value; nothing where it has none."""
    if is_model(kind):
        return _of_model(kind, value)
    if said in (Said.WORDS, Said.NAME):
        return None if isinstance(value, str) and value.startswith("term:") else value
    if not has_words(kind):
        return None
    if isinstance(value, dict):
        return {key: words for key, each in value.items() if (words := _of(inner(kind), each, said))}
    entries = [_of(inner(kind), each, said) or {} for each in value]
    return entries if any(entries) else None
