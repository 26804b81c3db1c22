"""What the views of all pages have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from ..model.dates import Edtf
from ..model.note import Correction, Note
from ..model.refs import Kind, Ref
from ..settings import index_page
from .card import note_card, page_card, picture
from .citing import Notes
from .edition import Edition
from .how_we_know import how_we_know
from .previews import previews
from .reference import reference
from .views import CorrectionView, DateView, Heading, Link, OneSided

NAVIGATION: tuple[Kind, ...] = ("talk", "person", "figure", "term", "source")
"""The kinds, in the order in which readers are led to them."""
TITLE_LENGTH = 70
"""What search engines show of a title."""
DESCRIPTION_LENGTH = 170


def note_page(
    edition: Edition,
    note: Note,
    notes: Notes,
    one_sided: tuple[OneSided, ...] = (),
    named: Iterable[Ref] = (),
    day: Edtf | None = None,
) -> dict[str, Any]:
    """The fields that a note's view shares with all pages; call it after everything on the page has been cited.

    named is what the page links to beyond its own text and facts; day is the day that it is about.
    """
    link = edition.link(note.ref)
    body = edition.body(note)
    how = how_we_know(edition, note, notes, one_sided)
    return page(
        edition,
        kind=note.kind,
        title=note.title,
        summary=note.summary,
        url=link.url,
        breadcrumbs=(edition_home(edition), index_link(edition, note.kind)),
        body=Markup(body.html if body else ""),
        headings=tuple(Heading(id, title) for id, title in body.headings) if body else (),
        notes=notes.views(),
        mentions=edition.mentions(note.ref),
        previews=previews(edition, note, body, named, day),
        how=how,
        reviewed=edition.day(note.reviewed),
        review_by=edition.day(note.review_by),
        corrections=tuple(correction_view(edition, correction) for correction in note.corrections),
        translations=_translations(edition, note),
        issue_url=issue_url(edition, note.title, link.url, note.path),
        edit_url=edit_url(edition, note.path),
        card=picture(edition, note_card(edition, note)),
    )


def correction_view(edition: Edition, correction: Correction) -> CorrectionView:
    """A correction as readers see it."""
    date = _known(edition.day(correction.date))
    return CorrectionView(date, correction.was, correction.now, correction.because)


def page(edition: Edition, *, kind: str, title: str, summary: str, url: str, **fields: Any) -> dict[str, Any]:
    """The fields of any page, the derived ones worked out."""
    if "<img" in fields.get("body", ""):
        edition.show_images(fields["body"])
        fields["body"] = edition.with_images(fields["body"])
    return {
        "kind": kind,
        "lang": edition.lang,
        "title": title,
        "head_title": head_title(edition, title),
        "summary": summary,
        "description": shortened(summary, DESCRIPTION_LENGTH),
        "url": url,
        "canonical": edition.canonical(url),
        "reference": reference(edition, title, url),
        **({} if "card" in fields else {"card": picture(edition, page_card(edition, kind, title))}),
        **fields,
    }


def head_title(edition: Edition, title: str) -> str:
    """The title with the site's name behind it where there is room."""
    name = edition.site.settings.site_name_in(edition.lang)
    full = f"{title} · {name}"
    return full if title != name and len(full) <= TITLE_LENGTH else shortened(title, TITLE_LENGTH)


def shortened(text: str, length: int) -> str:
    """A text cut at a word, with an ellipsis, where it is too long."""
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0].rstrip(" ,;:.–—") + "…"


def edition_home(edition: Edition) -> Link:
    """The home page in this language."""
    lang, site = edition.lang, edition.site
    translated = any(page.template == "home" and page.origin.lang == lang for page in site.pages)
    root = "" if lang == site.settings.lang or not translated else f"{lang}/"
    return Link(edition.locale.gettext("Home"), edition.path(root), "home")


def index_link(edition: Edition, kind: Kind) -> Link:
    """The index of a kind."""
    return Link(index_title(edition, kind), edition.index(index_page(kind)), kind)


def index_title(edition: Edition, kind: Kind) -> str:
    """What an index is called."""
    _ = edition.locale.gettext
    return {
        "talk": _("Talks"),
        "person": _("People"),
        "figure": _("Figures"),
        "term": _("Terms"),
        "source": _("Sources"),
    }[kind]


def edit_url(edition: Edition, path: str) -> str:
    """Where GitHub's editor opens a file; empty where the settings name no repository."""
    settings = edition.site.settings
    return f"{settings.repository}/edit/{settings.branch}/{path}" if settings.repository else ""


def line_url(edition: Edition, note: Note, offset: int) -> str:
    """Where GitHub shows the line of a place in a note's body; empty where the settings name no repository."""
    settings = edition.site.settings
    line = note.origin.body_line + note.body.count("\n", 0, offset)
    return f"{settings.repository}/blob/{settings.branch}/{note.path}?plain=1#L{line}" if settings.repository else ""


def issue_url(edition: Edition, title: str, url: str, path: str) -> str:
    """Where GitHub opens an issue that names the page and its file; empty where the settings name no repository."""
    settings, _ = edition.site.settings, edition.locale.gettext
    if not settings.repository:
        return ""
    lines = [
        _("Page:") + f" {edition.canonical(url)}",
        _("File:") + f" {path}",
        "",
        _("What is wrong, and which source says so:"),
    ]
    query = urlencode({"title": _("Correction: %s") % title, "body": "\n".join(lines) + "\n\n"})
    return f"{settings.repository}/issues/new?{query}"


def _translations(edition: Edition, note: Note) -> tuple[tuple[str, str, str], ...]:
    """The page's other languages: code, name, address."""
    site = edition.site
    return tuple(
        (lang, edition.locale.name_of(lang), site.address(note.ref, lang))
        for lang in site.languages
        if lang != edition.lang and (lang == site.settings.lang or site.translation(note.ref, lang))
    )


def _known(value: DateView | None) -> DateView:
    assert value is not None
    return value
