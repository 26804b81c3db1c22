"""The notes that can be judged by what they say: what stands in for a value that could not be read says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.note import Note
from ..model.site import Site


def sound(site: Site) -> Iterator[Note]:
    """Every note in the default language whose front matter could be read whole; drafts too."""
    return (note for ref, note in site.notes.items() if ref not in site.unreadable)
