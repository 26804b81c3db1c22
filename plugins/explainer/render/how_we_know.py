"""What a page rests on: who stands behind its statements, what rests on one source alone, what editors let stand."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup

from ..model.claim import Attribution
from ..model.note import Note
from ..model.refs import Citation
from ..model.source import Source
from .citing import Notes
from .edition import Edition, Fact
from .views import AcceptedView, HowWeKnow, OneSided, Voice, Weak

CHECKS_SPEAK = "en"
"""The language in which checks say what they found."""

STRONGEST: tuple[Attribution, ...] = ("document", "named", "reporter", "unnamed")
"""Where several voices stand behind a statement, it counts under the first of these."""


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
    single, documents = 0, 0
    weakest: list[Weak] = []
    for one in statements:
        voice = min((notes.of(citation).attribution for citation in one.citations), key=STRONGEST.index)
        voices[voice] += 1
        is_single = len({notes.of(citation).story for citation in one.citations}) == 1
        single += is_single
        documents += is_single and voice == "document"
        if voice == "unnamed" or (is_single and voice != "document"):
            weakest.append(Weak(one.words, voice, notes.cite(one.citations)))
    used = {citation.source: notes.of(citation).story for one in statements for citation in one.citations}
    stories = set(used.values())
    return HowWeKnow(
        statements=len(statements),
        voices=tuple(Voice(voice, voices[voice]) for voice in STRONGEST if voices[voice]),
        sources=len(stories),
        copies=len(used) - len(stories),
        single=single,
        single_documents=documents,
        weakest=tuple(sorted(weakest, key=lambda one: STRONGEST.index(one.attribution), reverse=True)),
        one_sided=one_sided,
        accepted=accepted,
    )


def statements_of(edition: Edition, note: Note) -> tuple[Fact, ...]:
    """The sentences of a note's text that have a citation, and the statements in its front matter that have one."""
    sentences: dict[str, dict[Citation, None]] = {}
    body = edition.body(note)
    for use in body.citations if body else ():
        sentences.setdefault(use.sentence, {})[use.citation] = None
    said = (Fact(Markup(sentence), tuple(citations)) for sentence, citations in sentences.items())
    return (*said, *edition.facts(note))


def _accepted(edition: Edition, note: Note) -> tuple[AcceptedView, ...]:
    """What editors let stand on this page; a translation's facts are those of its original."""
    original = edition.site.notes[note.ref]
    weighed = edition.site.weighed
    found = dict.fromkeys((*weighed.get(note.path, ()), *weighed.get(original.path, ())))
    said = {one.because: own.because for one, own in zip(original.accepted, note.accepted, strict=False)}
    return tuple(
        AcceptedView(
            _sentence(one.what),
            said.get(one.because, one.because),
            _foreign(edition, CHECKS_SPEAK),
            _foreign(edition, note.lang if one.because in said else original.lang),
        )
        for one in found
    )


def _foreign(edition: Edition, lang: str) -> str:
    """A language, where it is not that of the edition."""
    return lang if lang.partition("-")[0] != edition.lang.partition("-")[0] else ""


def _sentence(what: str) -> str:
    """A problem's words as a whole sentence."""
    return f"{what[:1].upper()}{what[1:]}{'' if what.endswith(('.', '?', '!')) else '.'}"
