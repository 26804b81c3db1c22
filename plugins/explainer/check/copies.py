"""Copies of one story are not two confirmations, and a copy quotes what its original quotes.

Passes: `part_of: agency-story` in a copy, and only one of the two behind a number.
Fails:  two sources that read alike without `part_of` between them; a number reported by a story and by its copy; a
        statement whose only sources are these two; a copy with "were not quite enough" where the original quotes "were
        not enough".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ..model.figure import Figure
from ..model.names import fold
from ..model.note import Field, Note
from ..model.quotations import quoted
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .shingles import alike
from .sound import original
from .stories import story

ID = "EX212"
SEVERITY = "warning"

_ALIKE = 0.6
"""The share of a text found in another from which one is likely taken from the other."""

_DIGESTS_ALIKE = 0.85
"""The same for two digests of ours, which can use the same words of different originals."""

_NEAR = 80.0
"""rapidfuzz's likeness from which two quotations are likely meant to be one."""


def _unmarked(site: Site) -> Iterator[Problem]:
    """Sources that read alike and are no copies of one story; told at the later one."""
    sources = {source.ref: source for source in site.of("source") if isinstance(source, Source)}
    texts = {ref: " ".join(p.text for p in source.passages.values()) for ref, source in sources.items()}
    for likeness in alike(texts, _ALIKE):
        one, other = sorted((sources[likeness.one], sources[likeness.other]), key=_age)
        digests = one.text == other.text == "digest"
        if story(one.ref, site) == story(other.ref, site) or (digests and likeness.share < _DIGESTS_ALIKE):
            continue
        what = f"this reads like {one.ref}: {likeness.share:.0%} of the shorter text stands word for word in the longer"
        mend = f"If it is a copy of that story, write part_of: {one.ref.id}; if not, say in each what only it says."
        yield other.origin.problem(("part_of",), what, mend, ID)


def _age(source: Source) -> tuple[bool, str, Ref]:
    return source.published is None, source.published.start.isoformat() if source.published else "", source.ref


@each_file(across=_unmarked)
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report unmarked copies, copies that are counted twice, and copies that misquote."""
    note = original(writing, site)
    if isinstance(note, Figure):
        yield from _reported_twice(note, site)
    if note:
        yield from _sourced_twice(note, site)
    if isinstance(note, Source) and note.part_of:
        yield from _drift(note, site)


def _reported_twice(figure: Figure, site: Site) -> Iterator[Problem]:
    """Reports of a number that tell the same story as its source or an earlier report."""
    told: dict[Ref, Ref] = {}
    places: list[tuple[Field, Citation]] = [(("source",), figure.source)] if figure.source else []
    places += ((("reported", index, "source"), claim.source) for index, claim in enumerate(figure.reported))
    for field, citation in places:
        first = told.setdefault(story(citation.source, site), citation.source)
        if first != citation.source:
            what = f"{_kinship(citation.source, first, site)}, which stands behind this number too: they count once"
            yield figure.origin.problem(field, what, "Keep the original alone, or find a source of its own.", ID)


def _sourced_twice(note: Note, site: Site) -> Iterator[Problem]:
    """Statements whose sources are all of one story."""
    lists: dict[Field, list[Citation]] = defaultdict(list)
    for field, citation in note.citations():
        if len(field) > 1 and field[-2] == "sources":
            lists[field[:-1]].append(citation)
    for field, citations in lists.items():
        sources = list(dict.fromkeys(citation.source for citation in citations))
        if len(sources) < 2 or len({story(ref, site) for ref in sources}) > 1:
            continue
        index = next(index for index, citation in enumerate(citations) if citation.source != sources[0])
        what = f"{_kinship(sources[1], sources[0], site)}, and nothing else bears this out: they count once"
        yield note.origin.problem((*field, index), what, "Keep the original alone, or add a source of its own.", ID)


def _kinship(one: Ref, other: Ref, site: Site) -> str:
    """How two sources of one story stand to each other."""
    original = story(one, site)
    if original == other:
        return f"{one} is a copy of {other}"
    return f"{other} is a copy of {one}" if original == one else f"{one} and {other} are copies of {original}"


def _drift(copy: Source, site: Site) -> Iterator[Problem]:
    """Quotations of a copy that are nearly, but not quite, its original's."""
    original = site.notes.get(story(copy.ref, site))
    theirs = {_plain(words): words for _, words in quoted(original.body)} if isinstance(original, Source) else {}
    if not theirs or original is copy:
        return
    # Imported here: only a site with copies needs it.
    from rapidfuzz import fuzz, process

    for offset, words in quoted(copy.body):
        own = _plain(words)
        if any(own in their or their in own for their in theirs):
            continue
        found = process.extractOne(own, list(theirs), scorer=fuzz.ratio, score_cutoff=_NEAR)
        if found:
            assert original is not None
            what = f'"{words}" stands here, and the original, {original.ref}, quotes "{theirs[found[0]]}"'
            yield copy.origin.body_problem(
                offset, what, "Compare both with their texts, and correct the wrong one.", ID
            )


def _plain(words: str) -> str:
    return fold(words).strip(" .,;:!?'\"")
