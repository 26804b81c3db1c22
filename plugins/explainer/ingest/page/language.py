"""The language of a text: the one its page states, unless its words are plainly another's."""

from __future__ import annotations

from collections.abc import Iterable

from ..languages import LANGUAGES
from ..tongue import language_of_words


def language_of(stated: str, paragraphs: Iterable[str]) -> str:
    """A code such as en; templates state English for all pages, so that the words have the last say."""
    if stated not in ("", *LANGUAGES):
        return stated
    return language_of_words(" ".join(paragraphs)) or stated or "en"
