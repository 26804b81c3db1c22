"""Quoted words stand in the passage they are quoted from, word for word.

Compared after folding white space, capitals, quotation marks, apostrophes and dashes. An ellipsis stands for words left
out, and square brackets for words put in. Where a source's note holds its own text, that text must have the words;
where it holds our digest, the digest must quote them. What a digest quotes is compared with the original where a copy
of it lies in content/sources/originals/; where none does, with the fingerprint that was written when it last was.

Passes: `[@charter#p1 "the river is free"]`, where passage p1 says so.
Fails:  `[@charter#p1 "the river was free"]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..model.note import Note, leaves
from ..model.quotations import fingerprint, holds, quoted
from ..model.refs import Citation
from ..model.site import Site
from ..model.source import Source
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import listed, sentences
from .citations import cited_in
from .each_file import each_file
from .evidence import readable, where

ID = "EX204"

_INSERTED = re.compile(r"(?<!\[)\[(?!@)[^\[\]]*\](?![\](])")
"""Words in brackets that are no link and no citation."""

_COMPARED = "Compare the digest's quotations with the original once more"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every quotation that its passage, or any passage where none is named, does not bear out."""
    yield from _cited(writing, site)
    if writing.ours:
        yield from _in_sentences(writing, site)
    note = writing.note
    if note and note.lang == site.settings.lang:
        yield from _digest(site, note) if isinstance(note, Source) else _in_fields(note, site)


def _cited(writing: Writing, site: Site) -> Iterator[Problem]:
    """Quotations that are part of a citation."""
    for token, citation in cited_in(writing):
        if token.words and readable(site, [citation]) and not _borne_out(token.words, [citation], site):
            yield writing.origin.body_problem(token.offset, *_misquoted(token.words, [citation], site), ID)


def _in_sentences(writing: Writing, site: Site) -> Iterator[Problem]:
    """Words between quotation marks in a sentence with citations."""
    prose = writing.prose
    for sentence in prose.sentences if any(mark in prose.text for mark in '"“„«') else ():
        if not sentence.citations:
            continue
        words = prose.words(sentence)
        for offset, read in quoted(words):
            said = _with_brackets(read, writing.origin.body[sentence.start + offset + 1 :])
            if readable(site, sentence.citations) and not _borne_out(said, sentence.citations, site):
                found = _misquoted(said, sentence.citations, site)
                yield writing.origin.body_problem(sentence.start + offset, *found, ID)


def _with_brackets(read: str, written: str) -> str:
    """A quotation as it is read, with the brackets that mark what was put in or left out, which prose does without."""
    for found in _INSERTED.finditer(written, 0, len(read)):
        read = read[: found.start()] + found[0] + read[found.end() :]
    return read


def _in_fields(note: Note, site: Site) -> Iterator[Problem]:
    """Words between quotation marks in a statement of front matter."""
    for field, value in leaves(note):
        if isinstance(value, str) and field[-1] == "text" and any(mark in value for mark in '"“„«'):
            cited = [c for at, c in note.citations() if at[: len(field) - 1] == field[:-1]]
            for _, said in quoted(value):
                if cited and readable(site, cited) and not _borne_out(said, cited, site):
                    yield note.origin.problem(field, *_misquoted(said, cited, site), ID)


def _borne_out(words: str, cited: Iterable[Citation], site: Site) -> bool:
    return any(
        holds(text, words)
        for citation in cited
        if isinstance(source := site.notes[citation.source], Source)
        for text in _texts(source, citation.passage).values()
    )


def _texts(source: Source, passage: str | None = None) -> dict[str, str]:
    """The source's own words by passage, as far as its note holds them: of one passage, or of all."""
    cited = source.cited(passage)
    if source.text == "full":
        return {each.id: each.text for each in cited}
    return {each.id: "\n".join(words for _, words in quoted(each.text)) for each in cited}


def _misquoted(words: str, cited: Iterable[Citation], site: Site) -> tuple[str, str]:
    cited = list(dict.fromkeys(cited))
    sources = [source for source in (site.notes[citation.source] for citation in cited) if isinstance(source, Source)]
    place = where(cited) if len(cited) > 1 else str(cited[0].source)
    place = f"passage {cited[0].passage} of {place}" if len(cited) == 1 and cited[0].passage else place
    holders = [
        f"{source.ref.id}#{name}" if len(cited) > 1 else name
        for source in sources
        for name, text in _texts(source).items()
        if holds(text, words)
    ]
    guess = f"Or did you mean {listed(holders)}?" if holders else ""
    if all(source.text == "full" for source in sources):
        return f'"{words}" does not stand in {place}', sentences("Quote it as it stands there, word for word.", guess)
    mend = "Quote the source there first, between quotation marks and word for word."
    return f'"{words}" is not quoted in {place}', sentences(mend, guess)


# Digests


def _digest(site: Site, source: Source) -> Iterator[Problem]:
    """What a digest quotes, held to the original or to the fingerprint."""
    if source.text == "full":
        return
    original = site.originals.get(source.ref.id)
    if original is not None:
        for offset, words in quoted(source.body):
            if not holds(original, words):
                what = f'"{words}" does not stand in the original, content/sources/originals/{source.ref.id}'
                yield source.origin.body_problem(offset, what, "Quote it as it stands there, word for word.", ID)
    print_now = fingerprint(source.body)
    if print_now == (source.quotations or ""):
        return
    if not print_now:
        yield source.origin.problem(("quotations",), "the digest quotes nothing any more", "Take the field out.", ID)
    elif source.quotations is None:
        what = "nothing says that the digest's quotations were compared with the original"
        problem = source.origin.problem((), what, f"{_COMPARED}, then write quotations: {print_now}.", ID)
        yield replace(problem, severity="warning")
    else:
        what = "a quotation of the digest has changed since it was compared with the original"
        mend = f"{_COMPARED}, then write quotations: {print_now}."
        yield source.origin.problem(("quotations",), what, mend, ID)
