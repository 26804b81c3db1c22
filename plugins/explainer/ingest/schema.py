"""The JSON Schema of what a dry run prints."""

from __future__ import annotations

from typing import Any, Final, get_args

from ..model.claim import Attribution, Qualifier
from ..model.refs import Kind
from ..model.source import Rights

SCHEMA: Final = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """The JSON Schema of what a dry run prints."""
    return {
        "$schema": SCHEMA,
        "title": "What explainer ingest finds in an article",
        "description": "Offsets are Unicode code points into text: the file as given, or the text of a saved page.",
        **_object(
            {
                "source": _said("What is known of the article's publication.", _object(_SOURCE)),
                "text": _said("The file as given, decoded; of a saved page the text of its body.", _WORDS),
                "passages": _list("Its paragraphs, which citations point at.", {"id": _PASSAGE, **_PLACE}),
                "mentions": _list("Names of people, talks, bodies, places and terms.", _MENTION),
                "figures": _list("Numbers that count or measure something.", _FIGURE),
                "dates": _list("Dates and lengths of time, resolved against the day of publication.", _DATE),
                "quotes": _list("What stands between quotation marks, the marks left out.", _QUOTE),
                "talks": _list("Rounds of talks of which the article speaks, each where it does first.", _TALK),
                "relations": _list("How what it says stands to the notes of the site.", _RELATION),
                "drafts": _list("Notes that could be written.", _DRAFT),
            }
        ),
    }


def _said(description: str, what: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, **what}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _list(description: str, properties: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "type": "array", "items": _object(properties)}


def _one_of(*words: str) -> dict[str, Any]:
    return {"enum": list(words)}


def _edtf(description: str) -> dict[str, Any]:
    return {"description": description, "type": ["string", "null"]}


_WORDS: Final = {"type": "string"}
_MAYBE: Final = {"type": ["string", "null"]}
_REF: Final = _said("The note that it is, such as person:ana-maru; null where the site has none.", _MAYBE)
_PASSAGE: Final = {"type": "string", "pattern": "^p[0-9]+$"}
_OFFSET: Final = {"type": "integer", "minimum": 0}
_PLACE: Final = {"start": _OFFSET, "end": _OFFSET}
_STRETCH: Final = {**_PLACE, "text": _WORDS}
_MANY: Final = {"type": "array", "items": _WORDS}

_SOURCE: Final = {
    "id": _said("The note's that the site has of it, else the one that it would have.", _WORDS),
    "title": _WORDS,
    "deck": _MAYBE,
    "publisher": _MAYBE,
    "authors": _said("Persons; where none is named, the agencies and desks that sign.", _MANY),
    "published": _edtf("EDTF; null where it was not seen."),
    "modified": _edtf("EDTF; null where it was not seen."),
    "dateline": {"anyOf": [_object({"place": _WORDS, "date": _edtf("EDTF.")}), {"type": "null"}]},
    "url": _said("Its own address, without what only tracks a reader.", _MAYBE),
    "language": _said("A code such as en or es.", _WORDS),
    "rights": _said("As far as the article itself says.", {"enum": [*get_args(Rights), None]}),
    "sha256": _said("Of the bytes that were given.", {"type": "string", "pattern": "^[0-9a-f]{64}$"}),
}
_MENTION: Final = {
    **_STRETCH,
    "kind": _one_of("person", "talk", "org", "place", "term"),
    "name": _said("In full: as the note is called, or as the article gives it.", _WORDS),
    "role": _said("What the article calls a person beside this mention.", _MAYBE),
    "ref": _REF,
}
_FIGURE: Final = {
    **_STRETCH,
    "value": _said("A percentage as written: 25 for 25%.", {"type": "number"}),
    "unit": _said(
        "count, person, percent, year, day, ordinal, money:USD, mile, kg and the like; a rate adds /day.", _WORDS
    ),
    "counts": _said("The words for what is counted.", _MAYBE),
    "scope": _said("Where or among whom, in the article's words.", _MAYBE),
    "period": _edtf("EDTF; null where the text does not say."),
    "qualifiers": {"type": "array", "items": _one_of(*get_args(Qualifier))},
    "attribution": _object({"level": _one_of(*get_args(Attribution)), "name": _MAYBE}),
    "ref": _REF,
}
_DATE: Final = {**_STRETCH, "edtf": _edtf("EDTF, or an ISO 8601 duration such as P4Y; null where nothing decides it.")}
_SPEAKER: Final = _object({"name": _WORDS, "ref": _REF, "unnamed": {"type": "boolean"}})
_QUOTE: Final = {**_STRETCH, "speaker": {"anyOf": [_SPEAKER, {"type": "null"}]}}
_TALK: Final = {
    "date": _edtf("EDTF."),
    "place": _MAYBE,
    "parties": _said("Ids of sides of the site, or the article's words for others.", _MANY),
    "heads": _said("Full names by party.", {"type": "object", "additionalProperties": _MANY}),
    "state": _one_of("announced", "held", "postponed", "cancelled", "declined"),
    "ref": _REF,
    **_PLACE,
}
_RELATION: Final = {
    "kind": _one_of("agree", "agree-rounded", "conflict", "not-comparable", "same-talk", "copy"),
    "claim": _said("What the article says, behind its passage.", _WORDS),
    "with": _said("A ref, or a ref and the citation of a report.", _WORDS),
    "because": _said("One sentence.", _WORDS),
}
_DRAFT: Final = {
    "path": _WORDS,
    "kind": _one_of(*get_args(Kind)),
    "title": _WORDS,
    "evidence": _said("The passages on which it rests.", {"type": "array", "items": _PASSAGE}),
}
