"""The pages of ours: which there are, and how the view of each is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from .model.asked import Asking
from .model.locale import Locale
from .model.memory import Memory
from .model.names import Names
from .model.note import Note
from .model.refs import KINDS
from .model.site import Site
from .publish import search
from .publish.files import Stamp
from .render.cited import Citations
from .render.corrections import corrections_view
from .render.data import data_view
from .render.edition import Edition
from .render.figure import figure_view
from .render.index import index_view
from .render.languages import in_every_language, with_untranslated
from .render.person import person_view
from .render.previews import Previews
from .render.relations import Relations
from .render.search import search_view
from .render.source import source_view
from .render.talk import talk_view
from .render.term import term_view
from .render.timeline import timeline_view
from .render.views import PageView
from .settings import index_page

VIEWS: Mapping[str, Callable[[Edition, Any], PageView]] = {
    "source": source_view,
    "talk": talk_view,
    "person": person_view,
    "figure": figure_view,
    "term": term_view,
}


class Page(NamedTuple):
    """A page that can be made."""

    path: str
    """The file it goes to."""
    template: str
    lang: str
    own: object
    """What stands for the note that it is about; None for a list of many."""
    view: Callable[[], PageView]


class Written(NamedTuple):
    """A page that was written."""

    canonical: str
    reviewed: str
    """The day, or nothing."""
    stamp: Stamp
    """By which its file is known again."""


def asking_for(site: Site, editions: Mapping[str, Edition], last: Memory) -> Asking:
    """What pages are made from: the site in each of its languages."""
    return Asking(site, editions, (Edition, Relations, Citations, Previews, Names), last)


def pages_of(site: Site, asking: Asking, locale: Callable[[str], Locale]) -> Iterator[Page]:
    """Every page, in each language of the site."""
    save_as = site.settings.save_as
    for lang in site.languages:
        edition: Edition = asking.of(lang)
        for note in _notes(site, lang):
            path = save_as(note.kind.upper(), lang, note.ref.id)
            own = note.origin.digest, asking.digest(note)
            yield Page(path, note.kind, lang, own, partial(_of_note, edition, note, locale))
        for name, template, view in _in_every_language(edition, site):
            yield Page(save_as(name, lang), template, lang, None, partial(_of_many, edition, name, view))


def _notes(site: Site, lang: str) -> Iterator[Note]:
    """The published notes that are written in a language."""
    written = site.notes.values() if lang == site.settings.lang else site.translations.values()
    return (note for note in written if note.lang == lang and note.status == "published")


def _of_note(edition: Edition, note: Note, locale: Callable[[str], Locale]) -> PageView:
    return with_untranslated(edition, index_page(note.kind), VIEWS[note.kind](edition, note), locale)


def _of_many(edition: Edition, name: str, view: Callable[[], PageView]) -> PageView:
    return in_every_language(edition, name, view())


def _in_every_language(edition: Edition, site: Site) -> Iterator[tuple[str, str, Callable[[], PageView]]]:
    """The pages that each language has: their names in the settings, their templates, how their views are made."""
    for kind in KINDS:
        yield index_page(kind), "index_of_kind", partial(index_view, edition, kind)
    yield "TIMELINE", "timeline", partial(timeline_view, edition)
    yield "CORRECTIONS", "corrections", partial(corrections_view, edition)
    if site.settings.search:
        addresses = (edition.path(search.names(edition.lang)), edition.path(search.ENGINE))
        yield "SEARCH", "search", partial(search_view, edition, *addresses)
    yield "DATA", "data", partial(data_view, edition)
