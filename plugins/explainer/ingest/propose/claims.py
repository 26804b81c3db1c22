"""Reports of figures that have notes: one more entry under reported."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...model.figure import Figure
from ...model.names import fold
from ..article import Article
from ..findings import Findings, FoundFigure, Span
from ..known import Known
from .adding import with_item
from .proposal import Proposal


def claims(article: Article, findings: Findings, known: Known, source: str) -> Iterator[Proposal]:
    """A proposal for each figure that the article reports, with all it says of it that does not stand there already."""
    by_note: dict[str, list[FoundFigure]] = {}
    for figure in findings.figures:
        if figure.ref:
            by_note.setdefault(str(figure.ref), []).append(figure)
    for ref, figures in by_note.items():
        note = known.site.notes[figures[0].ref] if figures[0].ref else None
        if not isinstance(note, Figure):
            continue
        text, taken, added = note.origin.text, list(_there(note, source)), []
        for figure in figures:
            passage = article.passage_at(figure.start)
            if not passage or (passage, figure.value) in taken:
                continue
            taken.append((passage, figure.value))
            try:
                item = _item(figure, note, f"{source}#{passage}")
                text = with_item(text, ("reported",), item, behind=("source", "as_of", "value"))
            except ValueError:
                continue
            added.append((passage, figure))
        if added:
            yield Proposal(
                key=ref,
                kind="figure",
                path=note.path,
                title=note.title,
                before=note.origin.text,
                after=text,
                evidence=tuple(dict.fromkeys(passage for passage, _ in added)),
                spans=tuple(Span(figure.start, figure.end) for _, figure in added),
                because=tuple(each.because for each in findings.relations if each.with_.partition("#")[0] == ref),
                needs=(f"source:{source}",),
            )


def _there(note: Figure, source: str) -> Iterator[tuple[str, Any]]:
    """What the note has of this source."""
    for claim in note.reported:
        if claim.source.source.id == source:
            yield claim.source.passage or "", claim.value
    if note.source and note.source.source.id == source:
        yield note.source.passage or "", note.value


def _item(figure: FoundFigure, note: Figure, citation: str) -> dict[str, Any]:
    """An entry under reported; what it measures otherwise than the note does is said."""
    named = figure.attribution.level == "named" and figure.attribution.ref
    level = figure.attribution.level
    if level == "named" and not named:
        level = "unnamed"
    item: dict[str, Any] = {
        "value": f"{figure.value.normalize():f}",
        "qualifiers": list(figure.qualifiers),
        "source": citation,
        "attribution": level,
    }
    if named and figure.attribution.ref and figure.attribution.ref.kind == "person":
        item["speaker"] = str(figure.attribution.ref)
    if figure.counts and fold(figure.counts) != fold(note.counts):
        item["counts"] = figure.counts
    return item
