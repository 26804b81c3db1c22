"""Drafts for talks that have no note, and what a person has to change by hand in those that have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...model.dates import parse_date
from ...model.locale import Locale
from ...model.names import fold
from ...model.person import Person
from ...model.refs import Ref
from ...model.talk import Talk
from ..findings import FoundTalk
from .material import Material
from .people import held_on
from .sketch import Sketch

_OPEN = ("announced", "postponed")
"""States that something else may follow."""


def new_talks(material: Material) -> Iterator[Sketch]:
    """A draft for every dated talk between two sides of the site, or more."""
    sides = {side.id for side in material.known.site.settings.sides}
    for talk in material.findings.talks:
        spans = talk.mentions or (talk,)
        passages = material.passages(span.start for span in spans)
        if talk.ref or not talk.date or not set(talk.parties) <= sides or len(talk.parties) < 2 or not passages:
            continue
        when = Locale(material.known.site.settings.lang).date(parse_date(talk.date))
        title = f"Talks in {talk.place}, {when}" if talk.place else f"Talks of {when}"
        cited = next((c for passage in passages if (c := _cited(passage, talk, when, material))), None)
        if cited:
            id = talk.date if re.fullmatch(r"\d{4}(?:-\d\d){0,2}", talk.date) else ""
            body = f"Write here what happened, each sentence with its source [@{cited}]."
            yield Sketch("talk", (title,), _fields(talk, title, cited, material), body, spans, id)


def _cited(passage: str, talk: FoundTalk, when: str, material: Material) -> str | None:
    return material.cites.naming(passage, talk.place or when)


def _fields(talk: FoundTalk, title: str, cited: str, material: Material) -> dict[str, Any]:
    told = "announced" if talk.state == "announced" else "told"
    return {
        "summary": f"{title}, as {told} in a report by {material.publisher}.",
        "date": talk.date,
        "place": _place(talk.place, material) if talk.place else "",
        "state": talk.state,
        "parties": {party: _delegation(party, talk, cited, material) for party in talk.parties},
        "sources": [cited],
    }


def _place(name: str, material: Material) -> str:
    """A town as a term, where there is one of that name."""
    terms = [ref for ref in material.known.site.names.find(name) if ref.kind == "term"]
    return str(terms[0]) if len(terms) == 1 else name


def _delegation(party: str, talk: FoundTalk, cited: str, material: Material) -> dict[str, Any]:
    """A side with those of its heads who have notes, and the passages that name them."""
    heads: list[str] = []
    sources: list[str] = []
    for note in _people(talk.heads.get(party, ()), material):
        passage = _naming(note, talk, material) if _may_head(note, party, talk, material) else None
        if passage:
            heads.append(note.ref.id)
            sources.append(passage)
    if not heads:
        return {"sources": [cited]}
    return {"head": heads, "sources": list(dict.fromkeys(sources))}


def _people(names: tuple[str, ...], material: Material) -> Iterator[Person]:
    """Those of whom the article speaks by these names, and who have notes."""
    wanted = set(map(fold, names))
    refs = (each.ref for each in material.findings.mentions if each.ref and fold(each.name) in wanted)
    for ref in dict.fromkeys(refs):
        note = material.known.site.notes.get(ref)
        if isinstance(note, Person):
            yield note


def _naming(note: Person, talk: FoundTalk, material: Material) -> str | None:
    """The passage that names somebody beside the talk; else the last one that names them."""
    named = material.passages(each.start for each in material.findings.mentions if each.ref == note.ref)
    told = material.passages(span.start for span in talk.mentions)
    passages = [each for each in named if each in told[1:]] or [each for each in named if each in told] or named[::-1]
    cited = (material.cites.naming(each, *note.names, note.short_name) for each in passages)
    return next(filter(None, cited), None)


def _may_head(note: Person, party: str, talk: FoundTalk, material: Material) -> bool:
    """Whether what the site knows of somebody lets them lead a side on the day."""
    if note.status == "draft" or note.side not in (None, party):
        return False
    return talk.state != "held" or not note.roles or held_on(note, parse_date(talk.date or ""), material)


def by_hand(material: Material) -> Iterator[str]:
    """Sentences on notes whose state the article tells otherwise, which nothing is written over."""
    told: set[Ref] = set()
    for talk in material.findings.talks:
        note = material.known.site.notes.get(talk.ref) if talk.ref else None
        if not isinstance(note, Talk) or note.ref in told or note.state not in _OPEN:
            continue
        if talk.state in (note.state, "announced"):
            continue
        told.add(note.ref)
        passage = next(iter(material.passages(span.start for span in (*talk.mentions, talk))), "")
        where = f" ({material.source}#{passage})" if passage else ""
        yield f"{note.path} has the talks as {note.state}, and the article as {talk.state}{where}."
