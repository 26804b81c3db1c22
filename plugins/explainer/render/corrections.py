"""Every correction of the site: the page that lists them."""

from __future__ import annotations

from ..model.note import Correction
from .edition import Edition
from .feed import CORRECTIONS, feed_links
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
        feed=feed_links(edition, CORRECTIONS),
    )
    entries = tuple(Corrected(link, correction_view(edition, correction)) for correction, link in _all(edition))
    return CorrectionsView(**shared, entries=entries, json_ld=index_data(edition, shared))


def _all(edition: Edition) -> list[tuple[Correction, Link]]:
    found = [
        (correction, edition.link(ref))
        for ref in edition.site.notes
        if (note := edition.note(ref))
        for correction in note.corrections
    ]
    return sorted(found, key=lambda one: (-one[0].date.toordinal(), one[1].title, one[1].url))
