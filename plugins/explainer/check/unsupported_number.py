"""A number or a date in a sentence stands in a passage that the sentence cites.

It may stand there in another form; a rounded number needs a word such as nearly or about. What the note's own fields
hold, or those of a note that the sentence links to, need not stand in the passage again. Titles, summaries and other
words in front matter are held to the note's fields and to all that it cites.

Passes: "In May 2021 they counted 350 boats [@gazette#p2]", where that passage says so.
Fails:  "In May 2021 they counted 360 boats [@gazette#p2]".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..model.body import Body
from ..model.compare import Measure
from ..model.evidence import Evidence
from ..model.figure import Figure
from ..model.hedges import hedges
from ..model.language import Language, language_of
from ..model.note import Field, Note, leaves
from ..model.prose import Sentence, plain
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import nearest
from .counted import SPELLED
from .each_file import each_file
from .evidence import context, every_citation, evidence, heads, named, numbers_in, readable, where
from .own_data import OwnData

ID = "EX218"

_WORDS = frozenset(("title", "summary", "text", "about", "agenda", "counts", "does_not_count", "note"))


_DIGIT = re.compile(r"\d")


class Missing(NamedTuple):
    """A number or date that no evidence holds: where it stands in its text, as written, and what was perhaps meant."""

    start: int
    written: str
    guess: str


@each_file(gather=OwnData)
def check(site: Site, writing: Writing, own: OwnData) -> Iterator[Problem]:
    """Report every number and date in words that neither passages nor the note's own fields hold."""
    if writing.ours:
        yield from _body(site, writing, own)
    if writing.note:
        yield from _fields(site, writing.note, writing.body, own)


# Bodies


def _body(site: Site, writing: Writing, own: OwnData) -> Iterator[Problem]:
    language = language_of(writing.origin.lang)
    prose = writing.prose
    for sentence in prose.may_count(language):
        if not sentence.citations or not readable(site, sentence.citations):
            continue

        def held(
            sentence: Sentence = sentence, cited: tuple[Evidence, ...] = evidence(site, sentence.citations)
        ) -> Iterator[Evidence]:
            yield from cited
            yield from _own(writing.note, own)
            yield from (own.of(site.notes[ref]) for ref in _linked(site, sentence) if ref in site.notes)
            yield from heads(site, sentence.citations)

        for missing in _missing(prose.words(sentence), held, language):
            what = f"{missing.written} does not stand in {where(sentence.citations)}"
            mend = missing.guess or "Cite the passage that gives it, or correct it."
            yield writing.origin.body_problem(sentence.start + missing.start, what, mend, ID)


def _own(note: Note | None, own: OwnData) -> Iterator[Evidence]:
    if note:
        yield own.of(note)
    if isinstance(note, Figure):
        yield own.series(note)


def _linked(site: Site, sentence: Sentence) -> tuple[Ref, ...]:
    names = [ref for token in sentence.links for ref in site.names.find(token.target)]
    figures = [Ref("figure", token.target) for token in sentence.figures]
    return (*names, *figures)


# Front matter


def _fields(site: Site, note: Note, body: Body, own: OwnData) -> Iterator[Problem]:
    language = language_of(note.lang)
    for field, value in leaves(note, only=(str,)):
        if not _DIGIT.search(value) or field[0] in ("corrections", "accepted") or not _is_words(field):
            continue
        text = plain(value)
        if not _DIGIT.search(text):
            continue
        citations = _cited_by(note, field) or every_citation(note, body)
        if not readable(site, citations):
            continue

        def held(field: Field = field, citations: tuple[Citation, ...] = citations) -> Iterator[Evidence]:
            yield from _own(note, own)
            # A series is described from its source as a whole, a statement from the passages beside it.
            yield from (context if field[0] in ("series", "sum_of") else evidence)(site, citations)
            yield from heads(site, citations)
            if isinstance(note, Source):
                yield from evidence(site, [Citation(note.ref, None)])
                yield named(note)

        for missing in _missing(text, held, language):
            what = f"{missing.written} stands neither in the note's fields nor in {_sources(note, field)}"
            yield note.origin.problem(field, what, missing.guess or "Correct it, or cite what gives it.", ID)


def _is_words(field: Field) -> bool:
    return any(step in _WORDS for step in field[-2:]) or field[-2:-1] == ("columns",)


def _cited_by(note: Note, field: Field) -> tuple[Citation, ...]:
    """The citations beside a statement, such as those of an outcome; none for a field of the note itself."""
    beside = field[:-1]
    return tuple(c for at, c in note.citations() if beside and at[: len(beside)] == beside)


def _sources(note: Note, field: Field) -> str:
    cited = _cited_by(note, field)
    if cited:
        return where(cited)
    return "its passages" if isinstance(note, Source) else "the passages that it cites"


# Numbers and dates


def _missing(text: str, held: Callable[[], Iterator[Evidence]], language: Language) -> Iterator[Missing]:
    """What no evidence holds; evidence is asked for only as far as it is needed."""
    own = Evidence(text, language)
    for found in own.dates:
        written = text[found.start : found.end]
        if not _DIGIT.search(written):
            continue
        if not any(each.holds_date(found.year, found.month, found.day) for each in held()):
            yield Missing(found.start, written.rstrip("."), "")  # the full stop may be the sentence's
    for number in own.numerals:
        if number.in_words and number.value < SPELLED:
            continue
        if any(each.holds_number(number.value) for each in held()):
            continue
        measure = Measure(number.value, "", "", None, None, hedges(text, number.start, language))
        admits = measure.admits if measure.qualifiers else None
        if not admits or not any(each.holds_number(number.value, admits) for each in held()):
            guess = nearest(number.text, numbers_in(held()), cutoff=60)
            yield Missing(number.start, number.text, f"Did you mean {guess}?" if guess else "")
