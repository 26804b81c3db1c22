"""All proposals of an article, in the order in which a person decides on them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..article import Article
from ..findings import Findings
from ..known import Known
from ..output import Draft
from .claims import claims, unwritten
from .drafts import drafts, named
from .material import Material
from .people import seen_in_post
from .proposal import Proposal
from .source import is_reprint, note_path, original_path
from .source_note import source_note
from .talks import by_hand

_DRAFT = "\nstatus: draft\n"


def proposals(
    article: Article, findings: Findings, known: Known, rights: str, today: datetime.date
) -> tuple[Proposal, ...]:
    """The source's note first; of an article that the site has, only what it does not say yet."""
    material = Material(article, findings, known)
    return (*_source(material, rights, today), *claims(material), *seen_in_post(material), *drafts(material))


def drafts_of(article: Article, findings: Findings, known: Known) -> tuple[Draft, ...]:
    """The notes that could be written, for a dry run."""
    material = Material(article, findings, known)
    new = [Draft(each.path, each.sketch.kind, each.title, each.evidence(material)) for each in named(material)]
    if material.cites.note:
        return tuple(new)
    passages = tuple(block.id for block in article.passages)
    return (Draft(note_path(material.source), "source", article.head.title, passages), *new)


def remarks(article: Article, findings: Findings, known: Known) -> tuple[str, ...]:
    """Sentences on what the article tells otherwise than a note does, and a person changes by hand."""
    material = Material(article, findings, known)
    conflicts = (each.because for each in findings.relations if each.kind == "conflict")
    return tuple(dict.fromkeys((*conflicts, *by_hand(material), *unwritten(material))))


def settled(accepted: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """What was accepted, where a source that something published now rests on is no draft any more."""
    needed = {key for each in accepted if not each.new and _DRAFT not in each.after for key in each.needs}
    return tuple(
        replace(each, after=each.after.replace(_DRAFT, "\n", 1)) if each.new and each.key in needed else each
        for each in accepted
    )


def _source(material: Material, rights: str, today: datetime.date) -> Iterator[Proposal]:
    """The source's note, and its full text where that may not be published; nothing where the site has them."""
    article, id, site = material.article, material.source, material.known.site
    note = material.cites.note
    kept = note.text == "full" if note else rights != "restricted"
    if not kept and id not in site.originals and not is_reprint(material.findings):
        yield Proposal(
            key=f"original:{id}",
            kind="source",
            path=original_path(id),
            title=f"The full text of {article.head.title}, which stays on this machine",
            before=None,
            after="\n\n".join(article.words(block) for block in article.passages) + "\n",
        )
    yield from _note(material, rights, today)


def _note(material: Material, rights: str, today: datetime.date) -> Iterator[Proposal]:
    if material.cites.note:
        return
    yield Proposal(
        key=f"source:{material.source}",
        kind="source",
        path=note_path(material.source),
        title=material.article.head.title,
        before=None,
        after=source_note(material, rights, today),
        evidence=tuple(block.id for block in material.article.passages),
    )
