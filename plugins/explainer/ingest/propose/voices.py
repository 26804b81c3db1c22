"""Who speaks in a passage, as the note of its source says it: by="…", and what follows from that for a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...model.claim import Attribution
from ...model.person import Person
from ...model.refs import Ref
from ...model.sentences import spans
from ..article import Block
from ..findings import Attributed, Speaker
from .material import Material


class Voice(NamedTuple):
    """Who stands behind a passage."""

    by: str
    """A person's ref, or words that describe whoever speaks; empty for the source's own voice."""
    attribution: Attribution
    speaker: Ref | None = None


def voice_of(passage: str, material: Material, own: Attribution) -> Voice:
    """The voice of a passage: that of the note which the site has, else of all who are quoted and counted in it.

    own: the attribution of the source's own voice.
    """
    if note := material.cites.note:
        found = note.passages.get(passage)
        speaker = found.speaker if found else None
        return Voice(found.by if found else "", note.attribution_of(passage), speaker)
    block = next((block for block in material.article.passages if block.id == passage), None)
    voices = list(_voices(block, material)) if block else []
    by = _only(voices, block, material) if block else ""
    if by.startswith("person:"):
        return Voice(by, "named", Ref("person", by.removeprefix("person:")))
    return Voice(by, "unnamed" if by else own)


class _Heard(NamedTuple):
    """Somebody at one place of a passage."""

    at: int
    who: Speaker | None
    """None for the source's own voice."""


def _voices(block: Block, material: Material) -> Iterator[_Heard]:
    """Everybody who is quoted in a passage or stands behind a number that a note reports."""
    for quote in material.findings.quotes:
        if block.start <= quote.start < block.end and quote.speaker:
            yield _Heard(quote.start, quote.speaker)
    for figure in material.findings.figures:
        if block.start <= figure.start < block.end and figure.ref:
            yield _Heard(figure.start, _speaker(figure.attribution))


def _only(voices: list[_Heard], block: Block, material: Material) -> str:
    """The one speaker of a whole passage; empty where it has a sentence without them."""
    who = voices[0].who if voices else None
    words = _words(who, material)
    if who is None or any(_words(each.who, material) != words for each in voices):
        return ""
    named = (each for each in material.findings.mentions if each.name == who.name or (each.ref and each.ref == who.ref))
    places = [*(each.at for each in voices), *(each.start for each in named)]
    sentences = [(block.start + start, block.start + end) for start, end in spans(material.article.words(block))]
    return words if all(any(start <= place < end for place in places) for start, end in sentences) else ""


def _speaker(attributed: Attributed) -> Speaker | None:
    if attributed.level in ("reporter", "document") or not attributed.name:
        return None
    return Speaker(attributed.name, attributed.ref, attributed.level == "unnamed")


def _words(speaker: Speaker | None, material: Material) -> str:
    """A speaker as a passage's mark names them; empty for the source's own voice, and where words would not do."""
    if speaker is None:
        return ""
    refs = (speaker.ref,) if speaker.ref else tuple(material.known.site.names.find(speaker.name))
    people = [note for ref in refs if isinstance(note := material.known.site.notes.get(ref), Person)]
    if len(people) == 1 and people[0].status == "published":
        return str(people[0].ref)
    mentions = [each for each in material.findings.mentions if each.kind == "person" and each.name == speaker.name]
    if people or mentions:
        # Somebody who may get a note of their own: their name would then have to be a ref.
        return _quotable(next((each.role for each in mentions if each.role), ""))
    return _quotable(re.sub(r"^(?:An?|The)\b", lambda article: article[0].lower(), speaker.name))


def _quotable(words: str) -> str:
    return " ".join(words.replace('"', "'").split())
