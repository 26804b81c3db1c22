"""All figures of an edition as one table, for spreadsheets."""

from __future__ import annotations

import csv
import io

from ..model.figure import Figure
from ..model.source import Source
from .edition import Edition

COLUMNS = (
    *("figure", "title", "value", "unit", "qualifiers", "counts", "does_not_count", "scope", "period", "as_of"),
    *("derived", "source", "publisher", "source_url", "attribution", "reports", "page"),
)


def figures_table(edition: Edition) -> str:
    """A row for each figure, by id, below the names of the columns. Numbers have digits and a full stop only."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for figure in edition.site.figures:
        shown = edition.note(figure.ref)
        if isinstance(shown, Figure):
            row = _row(edition, shown)
            writer.writerow(row[name] for name in COLUMNS)
    return text.getvalue()


def _row(edition: Edition, figure: Figure) -> dict[str, str]:
    _, number = edition.number(figure)
    source = edition.site.notes.get(figure.source.source) if figure.source else None
    from_source = isinstance(source, Source)
    return {
        "figure": figure.ref.id,
        "title": figure.title,
        "value": number,
        "unit": figure.unit,
        "qualifiers": "; ".join(figure.qualifiers),
        "counts": figure.counts,
        "does_not_count": figure.does_not_count or "",
        "scope": edition.plain(figure.scope),
        "period": str(figure.period or ""),
        "as_of": figure.as_of.isoformat() if figure.as_of else "",
        "derived": figure.derived or "",
        "source": str(figure.source or ""),
        "publisher": edition.publisher(source) if isinstance(source, Source) else "",
        "source_url": (source.url or "") if isinstance(source, Source) else "",
        "attribution": edition.citations.of(figure.source).attribution if figure.source and from_source else "",
        "reports": str(len(figure.reported)),
        "page": edition.canonical(edition.link(figure.ref).url),
    }
