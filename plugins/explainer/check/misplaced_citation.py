"""A citation names the passage that its statement is nearest to.

Found by the words and numbers that the statement shares with the passages of the source. It is a hint, not a proof: a
statement in words of its own may be right all the same, and is then accepted with a reason. What a term's note lists
in sources is cited in its text, where a reader sees what for. What a translation cites as its original does was judged
there; the rest is compared with the translation of the source into its language, where there is one.

Passes: "Visas are issued again [@gazette#p2]", where p2 is about visas and p3 about boats.
Fails:  "Visas are issued again [@gazette#p3]".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.body import Body, Token
from ..model.figure import Figure
from ..model.likeness import Likeness, likeness_of, stems
from ..model.note import Field, Note
from ..model.passages import Passage
from ..model.person import Person
from ..model.prose import Prose, Sentence
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from ..model.variant import parse_variant
from ..model.writing import Writing
from ..problems import Problem, Severity
from ..suggest import listed
from .citations import cited_in
from .each_file import each_file
from .sound import original

ID = "EX219"
SEVERITY: Severity = "warning"

AROUND, OWN = 0.4, 0.3
"""How much the rest of the sentence, and what the note is about, weigh beside the words that the citation follows."""

TIMES, MORE = 1.6, 0.5
"""How much nearer another passage must be."""


class Statement(NamedTuple):
    """What is said with some citations."""

    words: frozenset[str]
    around: frozenset[str]
    own: frozenset[str]
    cited: frozenset[Citation]
    """Everything cited for it: none of these is the better passage."""


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every citation of a passage to which another one of its source is much nearer."""
    if writing.ours:
        yield from _misplaced_in_body(site, writing)
    note = original(writing, site)
    if note:
        for field, citation, statement in _in_fields(note, writing.body, site):
            better = _better(citation, statement, _likeness(citation.source, note.lang, site))
            if better:
                yield note.origin.problem(field, *_told(citation, better), ID)
        if isinstance(note, Term):
            yield from _not_in_text(note, writing.body)


def _misplaced_in_body(site: Site, writing: Writing) -> Iterator[Problem]:
    ref, lang = writing.origin.ref, writing.origin.lang
    note = original(writing, site) or (site.in_language(ref, lang) if ref else None)
    judged = _cited_by_original(writing, site)
    for token, citation, statement in _in_body(writing, note, site):
        better = _better(citation, statement, _likeness(citation.source, lang, site))
        if better and citation not in judged:
            yield writing.origin.body_problem(token.offset, *_told(citation, better), ID)


def _not_in_text(term: Term, body: Body) -> Iterator[Problem]:
    """A passage that the explanation is said to rest on, while its text cites others."""
    cited = {use.citation for use in body.citations}
    for index, citation in enumerate(term.sources):
        others = sorted(each.passage for each in cited if each.source == citation.source and each.passage)
        whole = citation.passage is None and others
        if cited and not whole and citation not in cited and Citation(citation.source, None) not in cited:
            there = f", but {listed(others, 'and')} of that source" if others else ""
            mend = "List the passage that the text cites, or cite this one where the text says what it holds."
            yield term.origin.problem(("sources", index), f"the text does not cite {citation}{there}", mend, ID)


def _cited_by_original(writing: Writing, site: Site) -> frozenset[Citation]:
    """What the original of a translation cites."""
    if writing.origin.lang == site.settings.lang:
        return frozenset()
    translated = site.original_of(writing.origin)
    body = site.bodies.get(translated.path) if translated else None
    return frozenset(use.citation for use in body.citations) if body else frozenset()


def _likeness(ref: Ref, lang: str, site: Site) -> Likeness | None:
    """The passages of a source as far as they can be read in a language; None where there is no choice."""
    source = site.notes.get(ref) if lang == site.settings.lang else site.translation(ref, lang)
    if not isinstance(source, Source) or source.status != "published" or len(source.passages) < 2:
        return None
    return likeness_of(tuple((id, each.text, _speaker(each, site)) for id, each in source.passages.items()))


def _speaker(passage: Passage, site: Site) -> str:
    """Who speaks in a passage, as a text may call them."""
    speaker = passage.speaker if passage.by else None
    note = site.notes.get(speaker) if speaker else None
    return note.title if note else passage.by


def _better(citation: Citation, statement: Statement, likeness: Likeness | None) -> str:
    """The passage that is much nearer to a statement than the cited one; empty for none."""
    if likeness is None or citation.passage not in likeness.passages:
        return ""
    others = [id for id in likeness.passages if Citation(citation.source, id) not in statement.cited]
    if not others:
        return ""
    words, around, own = map(likeness.of, (statement.words, statement.around, statement.own))
    # Rounded, so that of passages that are equally near the first is named, whatever was summed first.
    near = {id: round(words[id] + AROUND * around[id] + OWN * own[id], 9) for id in likeness.passages}
    best = max(others, key=near.__getitem__)
    return best if near[best] > TIMES * near[citation.passage] + MORE else ""


def _told(citation: Citation, better: str) -> tuple[str, str]:
    what = f"what is said here is nearer to {better} of {citation.source.id} than to {citation.passage}"
    return what, f"Did you mean {citation.source.id}#{better}?"


# Bodies


def _in_body(writing: Writing, note: Note | None, site: Site) -> Iterator[tuple[Token, Citation, Statement]]:
    prose = writing.prose
    own = _about(note, site) if note else frozenset()
    cited_in_all = tuple(cited_in(writing))
    for sentence in prose.sentences:
        if not sentence.citations:
            continue
        said = stems(prose.words(sentence))
        for token, citation, start in _clauses(prose, sentence, cited_in_all):
            clause = prose.text[start : token.offset]
            figures = [each for each in sentence.figures if start <= each.offset < token.offset]
            if not any(_rests_on(figure, citation, site) for figure in figures):
                words = stems(f"{clause} {_numbers(figures, site)} {token.words}")
                cited = frozenset(sentence.citations)
                yield token, citation, Statement(words, said - words, own - said - words, cited)


def _clauses(
    prose: Prose, sentence: Sentence, cited: Iterable[tuple[Token, Citation]]
) -> Iterator[tuple[Token, Citation, int]]:
    """Each citation of a sentence with the place where what it is cited for begins: behind the citation before it."""
    start, reached = sentence.start, sentence.start
    for token, citation in cited:
        if token.offset < sentence.start or citation not in sentence.citations:
            continue
        if token.offset > sentence.end + len(token.text):
            break
        if prose.text[reached : token.offset].strip(" ,;.\n"):
            start = reached
        yield token, citation, start
        reached = token.offset + len(token.text)


def _rests_on(token: Token, citation: Citation, site: Site) -> bool:
    """Whether a citation gives the very passage from which a figure's number comes."""
    variant = parse_variant(token.words)
    for ref in (Ref("figure", token.target), variant.against if variant else None):
        figure = site.notes.get(ref) if ref else None
        if isinstance(figure, Figure):
            series = figure.series.source if figure.series else None
            if citation in (figure.source, series, *(claim.source for claim in figure.reported)):
                return True
    return False


def _numbers(tokens: Iterable[Token], site: Site) -> str:
    figures = (site.notes.get(Ref("figure", token.target)) for token in tokens)
    return " ".join(f"{site.number(figure)} {figure.counts}" for figure in figures if isinstance(figure, Figure))


def _about(note: Note, site: Site) -> frozenset[str]:
    """What a note is about, in words that a passage may use."""
    if isinstance(note, Talk):
        return stems(f"{note.title} {_name(note.place, site)}")
    return stems(note.title)


def _name(value: Ref | str | None, site: Site) -> str:
    if isinstance(value, Ref):
        note = site.notes.get(value)
        return " ".join(note.names) if note else ""
    return value or ""


# Front matter


def _in_fields(note: Note, body: Body, site: Site) -> Iterator[tuple[Field, Citation, Statement]]:
    own = _about(note, site)
    in_body = {use.citation for use in body.citations}
    cited: dict[Field, list[Citation]] = {}
    for field, citation in note.citations():
        if field[-2:-1] == ("sources",):
            cited.setdefault(field[:-1], []).append(citation)
    for at, citations in cited.items():
        words = stems(_said(note, at[:-1], site))
        # Who sat at a talk, or held a role, is said in the words themselves.
        about = frozenset[str]() if at[:1] == ("roles",) or at[2:] == ("sources",) else own - words
        statement = Statement(words, frozenset(), about, frozenset(citations))
        for index, citation in enumerate(citations):
            # What the note as a whole rests on is cited again where its text says it, and judged there.
            if at[:-1] or citation not in in_body:
                yield (*at, index), citation, statement


def _said(note: Note, at: Field, site: Site) -> str:
    """What the citations beside a field are there for."""
    match note, at:
        case Talk(), ("parties", str(side), "says", int(index)):
            return note.parties[side].says[index].text
        case Talk(), ("outcomes", int(index)):
            return note.outcomes[index].text
        case Talk(), ("parties", str(side)):
            return " ".join(_name(ref, site) for ref in (*note.parties[side].head, *note.parties[side].members))
        case Talk(), ():
            sides = (site.settings.side(id) for id in note.parties)
            said = " ".join((*note.names, _name(note.place, site), *(side.name for side in sides if side)))
            return re.sub(r"\d+", "", said)  # another check holds the date to its passages
        case Person(), ("roles", int(index)):
            role = note.roles[index]
            return f"{' '.join(note.names)} {role.title} {_name(role.organisation, site)} {role.since} {role.until}"
        case Term(), ():
            return f"{' '.join(note.names)} {note.summary}"
    return note.summary
