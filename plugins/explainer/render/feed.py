"""The feeds of an edition: what was reviewed or corrected, newest first; all of it, by kind, and corrections alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from markupsafe import escape

from ..frozen import frozen
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


@frozen
class _Head:
    """What a feed is called, and the page whose changes it tells."""

    name: str
    title: str
    about: str
    """Without the site's name."""
    subtitle: str
    page: Link


def feeds(edition: Edition) -> tuple[Feed, ...]:
    """Every feed of an edition that has something in it."""
    changes, corrections = list(_changes(edition)), list(_corrections(edition))
    entries: dict[str, list[FeedEntry]] = {CHANGES: changes, CORRECTIONS: corrections}
    entries |= {FOLDERS[kind]: [entry for entry in changes if entry.kind == kind] for kind in NAVIGATION}
    return tuple(_feed(edition, _head(edition, name), entries[name]) for name in edition.feed_names)


def feed_names(edition: Edition) -> tuple[str, ...]:
    """The feeds that have something in them, in the order in which they are listed."""
    changed = [note for note in _notes(edition) if note.reviewed or note.corrections]
    kinds = {note.kind for note in changed}
    names = [CHANGES, *(FOLDERS[kind] for kind in NAVIGATION if kind in kinds)] if changed else []
    return (*names, CORRECTIONS) if any(note.corrections for note in changed) else tuple(names)


def feed_links(edition: Edition, name: str) -> FeedLinks | None:
    """Where a feed can be had; None where there is nothing in it."""
    if name not in edition.feed_names:
        return None
    head = _head(edition, name)
    atom, json = _files(edition, name)
    return FeedLinks(head.title, head.about, edition.path(atom), edition.path(json))


def _files(edition: Edition, name: str) -> tuple[str, str]:
    """Where a feed goes as Atom and as JSON Feed."""
    settings = edition.site.settings
    return settings.feed(name, edition.lang, "atom"), settings.feed(name, edition.lang, "json")


def _head(edition: Edition, name: str) -> _Head:
    _, settings = edition.locale.gettext, edition.site.settings
    if name == CHANGES:
        tagline = _(settings.tagline) if settings.tagline else ""
        return _Head(name, settings.site_name, _("All changes"), tagline, edition_home(edition))
    if name == CORRECTIONS:
        page = Link(_("Corrections"), edition.index("CORRECTIONS"), CORRECTIONS)
        told = _("Every mistake that readers were shown: what the page said, what it says now, and how it was found.")
    else:
        page = index_link(edition, next(kind for kind in NAVIGATION if FOLDERS[kind] == name))
        told = _("What was reviewed or corrected.")
    return _Head(name, f"{settings.site_name}: {page.title}", page.title, told, page)


def _feed(edition: Edition, head: _Head, entries: list[FeedEntry]) -> Feed:
    atom, json = _files(edition, head.name)
    entries.sort(key=lambda entry: (-entry.day.toordinal(), entry.url))
    return Feed(
        name=head.name,
        title=head.title,
        about=head.about,
        subtitle=head.subtitle,
        author=edition.site.settings.site_name,
        lang=edition.lang,
        home=edition.canonical(head.page.url),
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
