"""An article and what was found in it as plain data for programs; its schema is in schema.py."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from ..frozen import frozen
from ..model.refs import Kind
from .article import Article
from .findings import Attributed, Findings, FoundDate, FoundFigure, FoundTalk, Mention, Quote, Speaker

_MOST_DIGITS = 300
"""A longer number is none that a program could read."""


@frozen
class Draft:
    """A note that could be written."""

    path: str
    kind: Kind
    title: str
    evidence: tuple[str, ...]
    """The passages on which it rests."""


def as_data(article: Article, findings: Findings, drafts: Sequence[Draft], source_id: str) -> dict[str, Any]:
    """Everything, with offsets in code points into the article as it was given; of a saved page, into its text."""
    places = _Places(article)
    return {
        "source": _source(article, source_id),
        "text": article.original,
        "passages": [{"id": block.id, **places.of(block.start, block.end)} for block in article.passages],
        "mentions": [_mention(each, places) for each in findings.mentions],
        "figures": [_figure(each, places) for each in findings.figures if each.value.adjusted() < _MOST_DIGITS],
        "dates": [_date(each, places) for each in findings.dates],
        "quotes": [_quote(each, places) for each in findings.quotes],
        "talks": [_talk(each, places) for each in findings.talks],
        "relations": [
            {"kind": each.kind, "claim": each.claim, "with": each.with_, "because": each.because}
            for each in findings.relations
        ],
        "drafts": [
            {"path": each.path, "kind": each.kind, "title": each.title, "evidence": list(each.evidence)}
            for each in drafts
        ],
    }


def as_line(data: dict[str, Any]) -> str:
    """One object on one line."""
    return json.dumps(data, ensure_ascii=False)


class _Places:
    """Stretches of the text as stretches of what was given."""

    def __init__(self, article: Article) -> None:
        self._article = article

    def of(self, start: int, end: int) -> dict[str, int]:
        return {"start": self._article.at[start], "end": self._article.at[end]}

    def with_text(self, start: int, end: int) -> dict[str, Any]:
        place = self.of(start, end)
        return {**place, "text": self._article.original[place["start"] : place["end"]]}


def _source(article: Article, source_id: str) -> dict[str, Any]:
    head = article.head
    dateline = head.dateline
    return {
        "id": source_id,
        "title": head.title,
        "deck": head.deck or None,
        "publisher": head.publisher or None,
        "authors": list(head.authors or head.signed),
        "published": head.published,
        "modified": head.modified,
        "dateline": {"place": dateline.place, "date": dateline.date} if dateline else None,
        "url": head.url or None,
        "language": head.language,
        "rights": head.rights or None,
        "sha256": article.sha256,
    }


def _mention(each: Mention, places: _Places) -> dict[str, Any]:
    return {
        **places.with_text(each.start, each.end),
        "kind": each.kind,
        "name": each.name,
        "role": each.role,
        "ref": str(each.ref) if each.ref else None,
    }


def _figure(each: FoundFigure, places: _Places) -> dict[str, Any]:
    return {
        **places.with_text(each.start, each.end),
        "value": _number(each.value),
        "unit": each.unit,
        "counts": each.counts or None,
        "scope": each.scope or None,
        "period": each.period,
        "qualifiers": list(each.qualifiers),
        "attribution": _attribution(each.attribution),
        "ref": str(each.ref) if each.ref else None,
    }


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _attribution(each: Attributed) -> dict[str, Any]:
    return {"level": each.level, "name": each.name}


def _date(each: FoundDate, places: _Places) -> dict[str, Any]:
    return {**places.with_text(each.start, each.end), "edtf": each.edtf}


def _quote(each: Quote, places: _Places) -> dict[str, Any]:
    return {**places.with_text(each.start, each.end), "speaker": _speaker(each.speaker) if each.speaker else None}


def _speaker(each: Speaker) -> dict[str, Any]:
    return {"name": each.name, "ref": str(each.ref) if each.ref else None, "unnamed": each.unnamed}


def _talk(each: FoundTalk, places: _Places) -> dict[str, Any]:
    return {
        "date": each.date,
        "place": each.place,
        "parties": list(each.parties),
        "heads": {party: list(names) for party, names in each.heads.items()},
        "state": each.state,
        "ref": str(each.ref) if each.ref else None,
        **places.of(each.start, each.end),
    }
