"""A number or an outcome does not rest on one unnamed speaker alone; where it does, readers and editors should know.

An organisation with a note of its own, such as a ministry, is not unnamed. Copies of one story are one source.

Passes: a value with two sources; one in which `by="person:ana-maru"` speaks, or a document.
Fails:  a value whose only source is a passage with `by="an aide"`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model.figure import Figure
from ..model.refs import Citation
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .sound import sound
from .stories import story

ID = "EX215"
SEVERITY = "notice"

_MEND = "Look for a second source, or say in the text that it is one unnamed speaker's word."


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report each value and outcome that only one unnamed speaker stands behind."""
    note = sound(writing, site)
    if isinstance(note, Figure) and note.source and not note.derived:
        behind = [note.source, *(claim.source for claim in note.reported)]
        if note.series and note.series.source:
            behind.append(note.series.source)
        if speaker := _alone(behind, site):
            yield note.origin.problem(("source",), _what("the value", note.source, speaker), _MEND, ID)
    elif isinstance(note, Talk):
        for index, outcome in enumerate(note.outcomes):
            if speaker := _alone(outcome.sources, site):
                what = _what("this outcome", outcome.sources[0], speaker)
                yield note.origin.problem(("outcomes", index), what, _MEND, ID)


def _alone(citations: Iterable[Citation], site: Site) -> str:
    """The unnamed speaker on whom all of some citations rest; empty where they rest on more."""
    citations = tuple(citations)
    if len({story(citation.source, site) for citation in citations}) != 1:
        return ""
    speakers = [_unnamed(citation, site) for citation in citations]
    return speakers[0] if all(speakers) else ""


def _unnamed(citation: Citation, site: Site) -> str:
    """Who speaks in a passage, where only words describe them."""
    source = site.notes.get(citation.source)
    passage = source.passages.get(citation.passage or "") if isinstance(source, Source) else None
    if passage is None or passage.by.startswith("person:"):
        return ""
    return "" if _is_organisation(passage.by, site) else passage.by


def _is_organisation(words: str, site: Site) -> bool:
    """Whether words are the name of an organisation, with or without an article."""
    article, _, name = words.partition(" ")
    names = (words, name) if len(article) <= 3 else (words,)
    notes = (site.notes.get(ref) for name in names for ref in site.names.find(name))
    return any(isinstance(note, Term) and note.type == "organisation" for note in notes)


def _what(thing: str, citation: Citation, speaker: str) -> str:
    return f'{thing} rests on {citation} alone, in which "{speaker}" speaks and nobody is named'
