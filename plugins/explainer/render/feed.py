"""The feed of changes: what was reviewed or corrected, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from markupsafe import escape

from ..model.note import Correction, Note
from .edition import Edition

ENTRIES = 50
"""How many changes the feed holds."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A change, in the shape in which Pelican's writer takes an article."""

    title: str
    url: str
    """Relative to the site's root."""
    date: datetime
    summary: str
    content: str

    def get_content(self, siteurl: str) -> str:
        """What the entry says, as HTML."""
        return self.content


def feed_entries(edition: Edition) -> tuple[FeedEntry, ...]:
    """One entry for each day on which a note was corrected, or last reviewed."""
    base = edition.site.settings.base + "/"
    entries = []
    for ref in edition.site.notes:
        note = edition.note(ref)
        if note is None:
            continue
        url = edition.link(ref).url.removeprefix(base)
        for day, content in _changes(edition, note).items():
            moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
            # Pelican's writer takes a title for HTML.
            entries.append(FeedEntry(escape(note.title), url, moment, note.summary, content))
    entries.sort(key=lambda entry: (-entry.date.toordinal(), entry.url))
    return tuple(entries[:ENTRIES])


def _changes(edition: Edition, note: Note) -> dict[date, str]:
    """What happened to a note on each day, as HTML."""
    _ = edition.locale.gettext
    changes = {note.reviewed: f"<p>{escape(_('Reviewed.'))} {escape(note.summary)}</p>"} if note.reviewed else {}
    for correction in note.corrections:
        changes[correction.date] = f"<p>{escape(told(edition, correction))}</p>"
    return changes


def told(edition: Edition, correction: Correction) -> str:
    """A correction in a sentence or two."""
    return edition.locale.gettext("Corrected: “%(was)s” now reads “%(now)s”. %(because)s") % {
        "was": correction.was,
        "now": correction.now,
        "because": correction.because,
    }
