"""The feeds of an edition: what was reviewed or corrected, newest first; all of it, by kind, and corrections alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from markupsafe import escape

from ..model.feed import Feed, FeedEntry
from ..model.note import Correction, Note
from ..model.refs import FOLDERS
from .edition import Edition
from .page import NAVIGATION, edition_home, index_link
from .views import FeedLinks, Link

ENTRIES = 50
"""How many changes a feed holds."""

CHANGES, CORRECTIONS = "changes", "corrections"
"""The feeds beside those of the kinds, which are called as their folders are."""


def feeds(edition: Edition) -> tuple[Feed, ...]:
    """Every feed of an edition that has something in it."""
    return tuple(feed for feed in _feeds(edition) if feed.entries)


def feed_links(edition: Edition, name: str) -> FeedLinks | None:
    """Where a feed can be had; None where there is nothing in it."""
    found = next((feed for feed in edition.feeds if feed.name == name), None)
    return FeedLinks(found.title, found.about, edition.path(found.atom), edition.path(found.json)) if found else None


def _feeds(edition: Edition) -> Iterator[Feed]:
    _, site = edition.locale.gettext, edition.site
    changes = list(_changes(edition))
    home = edition_home(edition)
    tagline = _(site.settings.tagline) if site.settings.tagline else ""
    yield _feed(edition, CHANGES, site.settings.site_name, tagline, home, changes)
    for kind in NAVIGATION:
        link = index_link(edition, kind)
        title = f"{site.settings.site_name}: {link.title}"
        own = [entry for entry in changes if entry.kind == kind]
        yield _feed(edition, FOLDERS[kind], title, _("What was reviewed or corrected."), link, own)
    link = Link(_("Corrections"), edition.index("CORRECTIONS"), CORRECTIONS)
    title = f"{site.settings.site_name}: {link.title}"
    meaning = _("Every mistake that readers were shown: what the page said, what it says now, and how it was found.")
    yield _feed(edition, CORRECTIONS, title, meaning, link, list(_corrections(edition)))


def _feed(edition: Edition, name: str, title: str, subtitle: str, about: Link, entries: list[FeedEntry]) -> Feed:
    settings = edition.site.settings
    atom, json = (settings.feed(name, edition.lang, form) for form in ("atom", "json"))
    entries.sort(key=lambda entry: (-entry.day.toordinal(), entry.url))
    return Feed(
        name=name,
        title=title,
        about=about.title if name != CHANGES else edition.locale.gettext("All changes"),
        subtitle=subtitle,
        author=settings.site_name,
        lang=edition.lang,
        home=edition.canonical(about.url),
        atom=atom,
        json=json,
        atom_url=edition.canonical(edition.path(atom)),
        json_url=edition.canonical(edition.path(json)),
        entries=tuple(entries[:ENTRIES]),
    )


def _changes(edition: Edition) -> Iterator[FeedEntry]:
    """One entry for each day on which a note was corrected, or last reviewed."""
    _ = edition.locale.gettext
    for note in _notes(edition):
        told: dict[date, list[str]] = {}
        if note.reviewed:
            told[note.reviewed] = [f"{_('Reviewed.')} {note.summary}"]
        told.update(_by_day(edition, note))
        for day, sentences in told.items():
            yield _entry(edition, note, day, sentences)


def _corrections(edition: Edition) -> Iterator[FeedEntry]:
    """One entry for each day on which a note was corrected."""
    for note in _notes(edition):
        for day, sentences in _by_day(edition, note).items():
            yield _entry(edition, note, day, sentences, "#part-corrections")


def _notes(edition: Edition) -> Iterator[Note]:
    return (note for ref in edition.site.notes if (note := edition.note(ref)))


def _by_day(edition: Edition, note: Note) -> dict[date, list[str]]:
    found: dict[date, list[str]] = {}
    for correction in note.corrections:
        found.setdefault(correction.date, []).append(_told(edition, correction))
    return found


def _told(edition: Edition, correction: Correction) -> str:
    """A correction in a sentence or two."""
    return edition.locale.gettext("Corrected: “%(was)s” now reads “%(now)s”. %(because)s") % {
        "was": correction.was,
        "now": correction.now,
        "because": correction.because,
    }


def _entry(edition: Edition, note: Note, day: date, sentences: list[str], part: str = "") -> FeedEntry:
    link = edition.link(note.ref)
    url = edition.canonical(link.url) + part
    # RFC 4151: who had the address, on which day, and what it is called there.
    host = urlsplit(url).hostname or "localhost"
    return FeedEntry(
        id=f"tag:{host},{day.isoformat()}:{link.url}{part}",
        title=note.title,
        url=url,
        day=day,
        lang=note.lang,
        kind=note.kind,
        summary=note.summary,
        content="".join(f"<p>{escape(sentence)}</p>" for sentence in sentences),
    )
