"""The other languages of a page: where it stands in them, or that it does not yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from ..model.locale import Locale
from .edition import Edition
from .views import PageView, Untranslated

View = TypeVar("View", bound=PageView)


def in_every_language(edition: Edition, page: str, view: View) -> View:
    """A page that each language has, such as TALK_INDEX, with the way to the others."""
    others = (lang for lang in edition.site.languages if lang != edition.lang)
    address = edition.site.settings.url
    translations = tuple((lang, Locale.name_of(lang), edition.path(address(page, lang))) for lang in others)
    return replace(view, translations=translations)


def with_untranslated(edition: Edition, page: str, view: View, locale: Callable[[str], Locale]) -> View:
    """A page, with the languages into which it is not translated; page is where these lead to, such as TALK_INDEX.

    Who reads another language is told so in that language.
    """
    there = {edition.lang, *(lang for lang, _, _ in view.translations)}
    lacking = tuple(
        Untranslated(
            lang,
            Locale.name_of(lang),
            edition.path(edition.site.settings.url(page, lang)),
            locale(lang).gettext("This page is not translated yet."),
        )
        for lang in edition.site.languages
        if lang not in there
    )
    return replace(view, untranslated=lacking) if lacking else view
