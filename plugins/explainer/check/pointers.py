"""What front matter points at, for the checks that follow it."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.note import Field, Note
from ..model.refs import Citation, Ref
from ..model.site import Site


def pointers(site: Site) -> Iterator[tuple[Note, Field, Ref | Citation]]:
    """Every ref and citation in the notes' front matter. Translations are left out: their data is the original's."""
    for note in site.notes.values():
        for field, value in note.pointers:
            yield note, field, value
