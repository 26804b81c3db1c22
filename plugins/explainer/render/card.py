"""The card of each page: what the picture says that other sites show beside a link to it."""

from __future__ import annotations

from ..model.card import Card
from ..model.figure import Figure
from ..model.note import Note
from ..model.person import Person
from ..model.source import Source
from ..model.talk import Talk
from .edition import Edition
from .views import Picture


def note_card(edition: Edition, note: Note) -> Card:
    """The card of a note's page: a figure shows its number, a person their side's colour."""
    _ = edition.locale.gettext
    site, title = edition.site.settings.site_name_in(edition.lang), note.title
    if isinstance(note, Figure):
        return Card(site, _("Figure"), title, number=edition.number(note)[0])
    if isinstance(note, Talk):
        heads = [edition.link(ref).title for party in note.parties.values() for ref in party.head]
        return Card(site, _("Talk"), title, detail=edition.locale.listed(heads))
    if isinstance(note, Person):
        side = edition.side(note.side) if note.side else None
        latest = note.roles[-1].title if note.roles else ""
        return Card(site, side.name if side else _("Person"), title, "", latest, side.colour if side else "link")
    if isinstance(note, Source):
        published = edition.date(note.published).text if note.published else ""
        return Card(site, _("Source"), title, detail=", ".join(filter(None, (note.publisher, published))))
    return Card(site, _("Term"), title)


def page_card(edition: Edition, kind: str, title: str) -> Card:
    """The card of any other page; that of the home page says what the site is about."""
    settings = edition.site.settings
    about = settings.tagline_in(edition.lang) if kind == "home" else ""
    return Card(settings.site_name_in(edition.lang), "", title, detail=about)


def picture(edition: Edition, card: Card) -> Picture | None:
    """Where the card will be, and a note to the build to draw it; None where the settings want none."""
    if not edition.site.settings.cards:
        return None
    edition.card_drawn(card)
    return Picture(edition.canonical(edition.path(f"cards/{card.name}.png")), card.words)
