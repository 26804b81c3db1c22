"""Reports of figures that have notes: one more entry under reported."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ...model.claim import Claim
from ...model.compare import measure_of, verdict
from ...model.dates import LATEST
from ...model.figure import Figure
from ...model.names import fold
from ...model.refs import Ref
from ..findings import FoundFigure, Span
from .adding import with_item
from .material import Material
from .proposal import Proposal
from .source_note import own_voice
from .voices import voice_of
from .writing import filled


def claims(material: Material) -> Iterator[Proposal]:
    """A proposal for each figure that the article reports, with all it says of it that does not stand there already."""
    for note, figures in _reported(material):
        text, added, _ = _added(note, figures, material)
        if added:
            yield _proposal(note, text, added, material)


def unwritten(material: Material) -> Iterator[str]:
    """Sentences on reports that a person has to add, since nothing can be added to a note as it is written."""
    for note, figures in _reported(material):
        for figure in _added(note, figures, material)[2]:
            words = " ".join(material.article.text[figure.start : figure.end].split())
            yield f"Nothing can be added safely to the front matter of {note.path}; it lacks the report of “{words}”."


def _reported(material: Material) -> Iterator[tuple[Figure, list[FoundFigure]]]:
    """The figures of the site that the article reports, each with its numbers in the article."""
    by_note: dict[Ref, list[FoundFigure]] = {}
    for figure in material.findings.figures:
        if figure.ref:
            by_note.setdefault(figure.ref, []).append(figure)
    for ref, figures in by_note.items():
        note = material.known.site.notes.get(ref)
        # Where a note has its own value from the article, the article says it once more and confirms nothing.
        own = isinstance(note, Figure) and note.source is not None and note.source.source.id == material.source
        if isinstance(note, Figure) and not own and ref not in material.known.site.unreadable:
            yield note, figures


def _added(
    note: Figure, figures: list[FoundFigure], material: Material
) -> tuple[str, list[FoundFigure], list[FoundFigure]]:
    """The note with what is new in it, the numbers of the article that are, and those that could not be added."""
    text, taken = note.origin.text, set(_there(note, material.source))
    added, failed = list[FoundFigure](), list[FoundFigure]()
    for figure in figures:
        citation = material.cites.giving(material.article.passage_at(figure.start), figure.value)
        if citation is None or (citation, figure.value) in taken:
            continue
        taken.add((citation, figure.value))
        item = _item(figure, note, citation, material)
        try:
            text = with_item(text, ("reported",), item, behind=("source", "as_of", "value"))
        except ValueError:
            failed.append(figure)
        else:
            added.append(figure)
    return text, added, failed


def _there(note: Figure, source: str) -> Iterator[tuple[str, Decimal]]:
    """What the note has of this source."""
    for claim in note.reported:
        if claim.source.source.id == source:
            yield str(claim.source), claim.value


def _item(figure: FoundFigure, note: Figure, citation: str, material: Material) -> dict[str, Any]:
    """An entry under reported; what it measures otherwise than the note does is said."""
    voice = voice_of(citation.partition("#")[2], material, own_voice(material.article))
    goes_on = note.period is not None and note.period.end == LATEST
    return {
        "value": f"{figure.value.normalize():f}",
        "qualifiers": list(figure.qualifiers),
        "source": citation,
        "attribution": voice.attribution,
        "speaker": str(voice.speaker) if voice.speaker else "",
        "counts": figure.counts if fold(figure.counts) != fold(note.counts) else "",
        "period": figure.period if goes_on and material.gives_period(figure) else "",
    }


def _contradicts(note: Figure, added: list[FoundFigure], material: Material) -> bool:
    """Whether what is new cannot be true together with the note's value, or with another report of it."""
    value = material.known.site.number(note)
    if value is None or note.resolution:
        return False
    items = (_item(figure, note, f"{material.source}#p1", material) for figure in added)
    new = [Claim.model_validate(filled(item)) for item in items]
    measures = [measure_of(note, value), *(measure_of(note, value, claim) for claim in (*note.reported, *new))]
    mine = measures[len(measures) - len(new) :]
    return any(verdict(one, other).agreement == "differs" for one in mine for other in measures)


def _proposal(note: Figure, text: str, added: list[FoundFigure], material: Material) -> Proposal:
    ref = str(note.ref)
    return Proposal(
        key=ref,
        kind="figure",
        path=note.path,
        title=note.title,
        before=note.origin.text,
        after=text,
        evidence=material.passages(figure.start for figure in added),
        spans=tuple(Span(figure.start, figure.end) for figure in added),
        because=tuple(each.because for each in material.findings.relations if each.with_.partition("#")[0] == ref),
        needs=(f"source:{material.source}",),
        contradicts=_contradicts(note, added, material),
    )
