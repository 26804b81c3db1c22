"""The whole corpus of a size."""

from __future__ import annotations

from collections.abc import Iterable

from .catalogue import Catalogue, Entry
from .facts import Facts
from .note import Corpus, Note
from .passages import REST, Passages
from .prose import Prose
from .words import sentence, subject

REVIEWED = "2025-01-02"


def build_corpus(size: int, seed: int = 0) -> Corpus:
    """All notes of a corpus, kind by kind, and the tables that its figures draw on."""
    catalogue = Catalogue(size, seed)
    passages = Passages(catalogue)
    tables: dict[str, str] = {}

    def written(entries: Iterable[Entry]) -> list[Note]:
        notes = []
        for entry in entries:
            facts = Facts(catalogue, passages, entry)
            notes.append(_note(catalogue, passages, entry, facts))
            table = facts.table()
            if table:
                tables[table[0]] = table[1]
        return notes

    sources, *others = catalogue.entries.values()
    # Sources are written last: by then it is known what their passages are cited for.
    notes = [note for entries in others for note in written(entries)]
    figures = tuple(entry.id for entry in catalogue.entries["figure"][:3])
    return Corpus((*written(sources), *notes), tables, home_figures=figures)


def _note(catalogue: Catalogue, passages: Passages, entry: Entry, facts: Facts) -> Note:
    prose = Prose(catalogue, passages, entry)
    source = entry.kind == "source"
    return Note(
        kind=entry.kind,
        id=entry.id,
        title=entry.title,
        aliases=(entry.alias,) if entry.alias else (),
        summary=sentence(catalogue.dice(f"summary of {entry.kind}:{entry.id}").words(14, subject(REST))),
        reviewed=REVIEWED,
        facts=facts.of(),
        blocks=prose.passages() if source else prose.article(),
        footnote="" if source else prose.footnote(),
    )
