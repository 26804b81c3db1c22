"""Every correction of the site: the page that lists them, and the entries of their feed."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import groupby

from markupsafe import escape

from ..model.note import Correction
from .edition import Edition
from .feed import ENTRIES, FeedEntry, told
from .page import correction_view, edition_home, page
from .structured_data import index_data
from .views import Corrected, CorrectionsView, Link


def corrections_view(edition: Edition) -> CorrectionsView:
    """The corrections of all published notes, newest first; the page is there even when there are none."""
    _ = edition.locale.gettext
    shared = page(
        edition,
        kind="corrections",
        title=_("Corrections"),
        summary=_("Every mistake that readers were shown: what the page said, what it says now, and how it was found."),
        url=edition.index("CORRECTIONS"),
        breadcrumbs=(edition_home(edition),),
    )
    entries = tuple(Corrected(link, correction_view(edition, correction)) for correction, link in _all(edition))
    feed = edition.path(edition.site.settings.corrections_feed) if edition.site.has_corrections else ""
    return CorrectionsView(**shared, entries=entries, feed=feed, json_ld=index_data(edition, shared))


def _all(edition: Edition) -> list[tuple[Correction, Link]]:
    found = [
        (correction, edition.link(ref))
        for ref in edition.site.notes
        if (note := edition.note(ref))
        for correction in note.corrections
    ]
    return sorted(found, key=lambda one: (-one[0].date.toordinal(), one[1].title, one[1].url))


def correction_entries(edition: Edition) -> tuple[FeedEntry, ...]:
    """One entry for each day on which a page was corrected, newest first."""
    base = edition.site.settings.base + "/"
    entries = []
    for (day, link), corrections in groupby(_all(edition), key=lambda one: (one[0].date, one[1])):
        content = "".join(f"<p>{escape(told(edition, correction))}</p>" for correction, _ in corrections)
        url = f"{link.url.removeprefix(base)}#part-corrections"
        moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
        entries.append(FeedEntry(escape(link.title), url, moment, link.summary, content))
    return tuple(entries[:ENTRIES])
