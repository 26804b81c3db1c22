"""The language of a text: the one its page states, unless its words are plainly another's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .words import STOPWORDS

_PLAIN = 12
"""How many of a language's commonest words it takes to know it."""


def language_of(stated: str, paragraphs: Iterable[str]) -> str:
    """A code such as en; templates state one for all pages, so that the words have the last say."""
    words = re.findall(r"[^\W\d_]+", " ".join(paragraphs)[:6000].lower())
    counts = sorted(((sum(word in common for word in words), code) for code, common in STOPWORDS.items()), reverse=True)
    (most, code), (next_most, _) = counts[:2]
    if stated not in ("", *STOPWORDS) or most < _PLAIN or most < 3 * next_most:
        return stated or "en"
    return code
