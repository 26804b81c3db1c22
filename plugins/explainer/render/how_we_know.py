"""What a page rests on: who stands behind its statements, what rests on one source alone, what editors let stand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from markupsafe import Markup, escape

from ..model.agreement import story_of
from ..model.claim import Attribution
from ..model.note import Field, Note
from ..model.refs import Citation
from ..model.source import Source
from .citing import Notes
from .edition import Edition, statement
from .views import AcceptedView, Alone, HowWeKnow, OneSided, Voice

STRONGEST: tuple[Attribution, ...] = ("document", "named", "reporter", "unnamed")
"""Where several voices stand behind a statement, it counts under the first of these."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Words of a page, and the passages that bear them out."""

    words: Markup
    citations: tuple[Citation, ...]


def how_we_know(edition: Edition, note: Note, notes: Notes, one_sided: tuple[OneSided, ...]) -> HowWeKnow | None:
    """Count a note's statements, in its text and in its facts; None for a source, and where there is nothing to say.

    Cites what it lists: call it before the page's notes are drawn up.
    """
    if isinstance(note, Source):
        return None
    statements = statements_of(edition, note)
    accepted = _accepted(edition, note)
    if not statements and not accepted:
        return None
    voices: Counter[Attribution] = Counter()
    single, documents, alone = 0, 0, []
    for one in statements:
        voice = min((edition.attribution(citation) for citation in one.citations), key=STRONGEST.index)
        voices[voice] += 1
        if len({story_of(edition.site, citation.source) for citation in one.citations}) > 1:
            continue
        single += 1
        if voice == "document":
            documents += 1
        else:
            alone.append(Alone(one.words, voice, notes.cite(one.citations)))
    used = {citation.source for one in statements for citation in one.citations}
    stories = {story_of(edition.site, source) for source in used}
    return HowWeKnow(
        statements=len(statements),
        voices=tuple(Voice(voice, voices[voice]) for voice in STRONGEST if voices[voice]),
        sources=len(stories),
        copies=len(used) - len(stories),
        single=single,
        single_documents=documents,
        alone=tuple(sorted(alone, key=lambda one: one.attribution != "unnamed")),
        one_sided=one_sided,
        accepted=accepted,
    )


def statements_of(edition: Edition, note: Note) -> tuple[Statement, ...]:
    """The sentences of a note's text that have a citation, and the fields of its facts that have one."""
    found: dict[str | Field, tuple[Markup, list[Citation]]] = {}
    body = edition.body(note)
    for use in body.citations if body else ():
        found.setdefault(use.sentence, (Markup(use.sentence), []))[1].append(use.citation)
    for field, citation in note.citations():
        _, citations = found.setdefault(_stated(field), (escape(statement(edition, note, field)), []))
        citations.append(citation)
    return tuple(Statement(words, tuple(dict.fromkeys(citations))) for words, citations in found.values())


def _stated(field: Field) -> Field:
    """The field whose sources a citation is one of: ("outcomes", 0) of ("outcomes", 0, "sources", 1)."""
    return field[:-2] if isinstance(field[-1], int) else field[:-1]


def _accepted(edition: Edition, note: Note) -> tuple[AcceptedView, ...]:
    """What editors let stand on this page; a translation's facts are those of its original."""
    original = edition.site.notes[note.ref]
    weighed = edition.site.weighed
    found = dict.fromkeys((*weighed.get(note.path, ()), *weighed.get(original.path, ())))
    return tuple(AcceptedView(_sentence(one.what), one.because) for one in found)


def _sentence(what: str) -> str:
    """A problem's words as a whole sentence."""
    return f"{what[:1].upper()}{what[1:]}{'' if what.endswith(('.', '?', '!')) else '.'}"
