"""What a note says of its subject, as pairs of a way and its values: ("parties", "osk", "head") and who they are."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from ..model.claim import Claim
from ..model.figure import Figure
from ..model.locale import Locale
from ..model.note import Accepted, Correction, Note, Part, Span
from ..model.passages import MARK
from ..model.person import Role
from ..model.said import Said
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Account, Outcome
from ..model.translation import fields, inner, is_model

Way = tuple[str, ...]
"""The fields on the way to a value. What names one item of a list begins with an equals sign."""

Fact = tuple[Way, tuple[str, ...]]

_NAMED_BY: dict[type[Part], str] = {
    Account: "about",
    Accepted: "check",
    Claim: "source",
    Correction: "was",
    Outcome: "text",
    Role: "title",
    Span: "words",
}
"""The field by which an item of a list is the same item before and after, wherever it stands in the list."""

_TOLD_APART = frozenset({"title", "summary", "status"})

_ENGLISH = Locale("en")


def facts_of(site: Site, note: Note) -> Iterator[Fact]:
    """Everything that a note says, but for its title, its summary and its text."""
    number = site.number(note) if isinstance(note, Figure) else None
    unit = note.unit if isinstance(note, Figure) else ""
    if number is not None:
        yield ("value",), (_ENGLISH.number(number, unit),)
    for name, value in _fields(note):
        if name not in _TOLD_APART and not (name == "value" and number is not None):
            yield from _within(value, (name,), unit)
    if isinstance(note, Source):
        for passage in note.passages.values():
            yield ("passages", f"={passage.id}", "text"), (" ".join(passage.text.split()),)
            if passage.by:
                yield ("passages", f"={passage.id}", "by"), (passage.by,)
    yield from _cited(site, note)


def words_of(site: Site, note: Note) -> Iterator[Fact]:
    """What a translation says for itself: the words that its file holds, its passages, what its text cites."""
    for way, values in facts_of(site, note):
        if way[0] in ("passages", "quotations", "citations") or (note.origin.holds(way[0]) and _says(type(note), way)):
            yield way, values


def _says(model: type[Note], way: Way) -> bool:
    """Whether a translation can say what a way leads to."""
    kind: Any = model
    said = [Said.DATA]
    for step in way:
        if is_model(kind):
            known = fields(kind)[step]
            kind, said = known.kind, [*said, known.said]
        else:  # an entry of a list, or of a mapping
            kind = inner(kind)
    return said[-1] == Said.WORDS or Said.OWN in said


def _cited(site: Site, note: Note) -> Iterator[Fact]:
    body = site.bodies.get(note.path)
    if body and body.citations:
        quoted = [f"“{use.words}” ({use.citation})" for use in body.citations if use.words]
        if quoted:
            yield ("quotations",), tuple(dict.fromkeys(quoted))
        yield ("citations",), tuple(map(str, body.numbered))


def _within(value: object, way: Way, unit: str) -> Iterator[Fact]:
    if isinstance(value, Part):
        unit = getattr(value, "unit", None) or unit
        for name, each in _fields(value, without_defaults=True):
            yield from _within(each, (*way, name), unit)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _within(each, (*way, key), unit)
    elif type(value) is tuple and value and isinstance(value[0], Part):
        met: Counter[str] = Counter()
        for each in value:
            key = str(getattr(each, _NAMED_BY.get(type(each), ""), ""))
            met[key] += 1
            again = f" ({met[key]})" if met[key] > 1 else ""
            yield from _within(each, (*way, f"={key}{again}"), unit)
    elif type(value) is tuple:  # a list of plain values; refs, citations and dates are tuples of their own types
        if value:
            yield way, tuple(_plain(each, unit) for each in value)
    elif value is not None:
        yield way, (_plain(value, unit),)


def _fields(part: Part, *, without_defaults: bool = False) -> Iterator[tuple[str, object]]:
    """The fields of a part under the names that they are written by."""
    for name, written, default in _field_names(type(part)):
        value = getattr(part, name)
        if not (without_defaults and value == default):
            yield written, value


@lru_cache
def _field_names(part: type[Part]) -> tuple[tuple[str, str, object], ...]:
    return tuple((name, field.alias or name, field.default) for name, field in part.model_fields.items())


def _plain(value: object, unit: str) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return _ENGLISH.number(value, unit)
    return value.isoformat() if isinstance(value, date) else str(value)


_BLANK_LINES = re.compile(r"\n[ \t]*\n")


def paragraphs_of(body: str) -> tuple[str, ...]:
    """A fingerprint of each paragraph, whatever its line breaks; passages are left out, which are facts."""
    words = (" ".join(text.split()) for text in _BLANK_LINES.split(body) if not MARK.search(text))
    return tuple(hashlib.sha256(text.encode()).hexdigest()[:12] for text in words if text)
