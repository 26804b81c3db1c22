"""The record of one note: what its front matter says, what is worked out from it, and what its text rests on."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from ..model.compare import measure_of, verdict
from ..model.figure import Figure
from ..model.note import Note
from ..model.passages import MARK
from ..model.person import Person
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk
from .plain import fields_of, number
from .words import words_in

Record = dict[str, Any]


def record_of(site: Site, note: Note, uses: list[str]) -> Record:
    """A note of the default language; uses are the refs and passages that its page makes use of."""
    said = fields_of(note)
    if note.status == "published":
        del said["status"]
    return {
        "ref": str(note.ref),
        **_page(site, note),
        **said,
        **_worked_out(site, note, said),
        **_text(site, note, uses),
    }


def translation_of(site: Site, note: Note, uses: list[str]) -> Record:
    """A translation: the words that its own file holds, under the names of the fields that they stand for."""
    said = words_in(note, fields_of(note))
    if note.status == "published":
        del said["status"]
    # A translated source has its own words for each passage.
    passages = _worked_out(site, note, said) if isinstance(note, Source) else {}
    return {**_page(site, note), **said, **passages, **_text(site, note, uses)}


def _page(site: Site, note: Note) -> Record:
    url = site.settings.url(note.kind.upper(), note.lang, note.ref.id)
    return {"page": address(site, url), "file": file(site, note.path)}


def address(site: Site, url: str) -> str:
    """The whole address of what lies there under the site's root."""
    return f"{site.settings.site_url}/{url}"


def file(site: Site, path: str) -> str:
    """A file within content/."""
    return path.removeprefix(f"{site.content}/")


def _worked_out(site: Site, note: Note, said: Record) -> Record:
    match note:
        case Figure():
            return _numbers(site, note, said)
        case Source():
            return {"passages": [_passage(note, id) for id in note.passages]} if note.passages else {}
        case Talk():
            people = dict.fromkeys(ref for party in note.parties.values() for ref in (*party.head, *party.members))
            persons = {ref: site.notes.get(ref) for ref in people}
            roles = {
                str(ref): list(dict.fromkeys(role.title for role in person.roles_on(note.date)))
                for ref, person in persons.items()
                if isinstance(person, Person)
            }
            return {"roles_on_the_day": roles} if roles else {}
    return {}


def _numbers(site: Site, figure: Figure, said: Record) -> Record:
    """The number as it is printed, also where it is worked out, and how each report stands to it."""
    value = site.number(figure)
    if value is None:
        return {}
    found: Record = {"value": number(value)}
    if figure.reported:
        ours = measure_of(figure, value)
        found["reported"] = [
            {**told, "agreement": verdict(ours, measure_of(figure, value, claim)).agreement}
            for told, claim in zip(said["reported"], figure.reported, strict=True)
        ]
    return found


def _passage(source: Source, id: str) -> Record:
    passage = source.passages[id]
    by = {"by": passage.by} if passage.by else {}
    return {"id": id, "text": " ".join(passage.text.split()), "attribution": source.attribution_of(id), **by}


def _text(site: Site, note: Note, uses: list[str]) -> Record:
    body = site.bodies.get(note.path)
    found: Record = {}
    if body and body.citations:
        found["cites"] = [str(citation) for citation in body.numbered]
        quoted = dict.fromkeys((use.words, str(use.citation)) for use in body.citations if use.words)
        if quoted:
            found["quotes"] = [{"words": words, "source": citation} for words, citation in quoted]
    found["uses"] = uses
    found["paragraphs"] = paragraphs_of(note.body)
    return {name: value for name, value in found.items() if value}


_BLANK_LINES = re.compile(r"\n[ \t]*\n")


def paragraphs_of(body: str) -> list[str]:
    """A fingerprint of each paragraph, whatever its line breaks; passages are left out, which are facts."""
    words = (" ".join(text.split()) for text in _BLANK_LINES.split(body) if not MARK.search(text))
    return [hashlib.sha256(text.encode()).hexdigest()[:12] for text in words if text]
