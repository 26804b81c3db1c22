"""The whole corpus of a size."""

from __future__ import annotations

from .catalogue import Catalogue, Entry
from .facts import Facts
from .note import Corpus, Note
from .prose import Prose
from .words import Dice

REVIEWED = "2025-01-02"


def build_corpus(size: int) -> Corpus:
    """All notes of a corpus, kind by kind, and the tables that its figures draw on."""
    catalogue = Catalogue(size)
    notes: list[Note] = []
    tables: dict[str, str] = {}
    for entries in catalogue.entries.values():
        for number, entry in enumerate(entries):
            facts = Facts(catalogue, entry, number)
            notes.append(_note(catalogue, entry, number, facts))
            table = facts.table()
            if table:
                tables[table[0]] = table[1]
    figures = tuple(entry.id for entry in catalogue.entries["figure"][:3])
    return Corpus(tuple(notes), tables, home_figures=figures)


def _note(catalogue: Catalogue, entry: Entry, number: int, facts: Facts) -> Note:
    prose = Prose(catalogue, entry, number)
    source = entry.kind == "source"
    return Note(
        kind=entry.kind,
        id=entry.id,
        title=entry.title,
        aliases=(entry.alias,) if entry.alias else (),
        summary=Dice(f"summary of {entry.kind}:{entry.id}").sentence(14),
        reviewed=REVIEWED,
        facts=facts.of(),
        blocks=prose.passages() if source else prose.article(),
        footnote="" if source else prose.footnote(),
    )
