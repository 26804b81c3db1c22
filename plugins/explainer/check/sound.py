"""The note of a file, for the checks that judge what front matter says."""

from __future__ import annotations

from ..model.note import Note
from ..model.site import Site
from ..model.writing import Writing


def original(writing: Writing, site: Site) -> Note | None:
    """A note in the default language; a translation has no data of its own."""
    note = writing.note
    return note if note and note.lang == site.settings.lang else None


def sound(writing: Writing, site: Site) -> Note | None:
    """Such a note whose front matter could be read whole: what stands in for a value that could not says nothing."""
    return original(writing, site) if writing.readable else None
