"""Drafts for bodies of which the article speaks more than once."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.names import fold
from ..findings import Mention
from .material import Material
from .sketch import Sketch

_OFTEN = 2


def new_terms(material: Material) -> Iterator[Sketch]:
    """A draft for every organisation without a note that is named often enough to need an explanation."""
    by_name: dict[str, list[Mention]] = {}
    for mention in material.findings.mentions:
        if mention.kind == "org" and not mention.ref:
            by_name.setdefault(mention.name, []).append(mention)
    for name, mentions in by_name.items():
        if len(mentions) < _OFTEN or fold(name) == fold(material.article.head.publisher):
            continue
        passages = material.passages(each.start for each in mentions)
        cited = next((c for passage in passages if (c := material.cites.naming(passage, name))), None)
        if cited:
            fields = {
                "summary": f"{name}, of which a report by {material.publisher} speaks.",
                "type": "organisation",
                "sources": [cited],
            }
            body = f"Write here what {name} is, each sentence with its source [@{cited}]."
            yield Sketch("term", (name,), fields, body, tuple(mentions))
