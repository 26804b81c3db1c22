"""What front matter points at, for the checks that follow it."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.note import Field
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.writing import Writing
from .sound import original


def pointers(writing: Writing, site: Site) -> Sequence[tuple[Field, Ref | Citation]]:
    """Every ref and citation in a file's front matter. A translation has none: its data is the original's."""
    if writing.page:
        return writing.page.named
    note = original(writing, site)
    return note.pointers if note else ()
