"""Links into originals: a browser opens them at the very words, which it looks for in the text (#:~:text=…)."""

from __future__ import annotations

import re
from urllib.parse import quote

from ..model.source import Source

LONGEST = 12
"""Words of a text fragment before it names only the first and the last few of them."""
ENDS = 4
_OMISSION = re.compile(r"\s*(?:\[[^\]]*\]|…|\.\.\.)\s*")
_MARKUP = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]|\[@[^\]]*\]|[*_`\\]")


def at_words(url: str, words: str) -> str:
    """An address with the words to open it at; the address alone where there are none that a text surely holds.

    Originals write apostrophes and quotation marks in one way or another, so a piece ends before the word that has one.
    """
    if not url or not words:
        return url
    pieces = [piece for piece in map(_plain, _OMISSION.split(_MARKUP.sub(r"\1", words))) if piece]
    if not pieces or len(" ".join(pieces)) < 4:
        return url
    first, last = pieces[0], pieces[-1]
    if len(pieces) == 1 and len(first.split()) > LONGEST:
        split = first.split()
        first, last = " ".join(split[:ENDS]), " ".join(split[-ENDS:])
    text = _encoded(first) if first == last else f"{_encoded(first)},{_encoded(last)}"
    return f"{url}{'' if '#' in url else '#'}:~:text={text}"


def same_language(source: Source, lang: str) -> bool:
    """Whether words quoted on a page in a language can stand in the original."""
    return source.language.split("-")[0] == lang.split("-")[0]


def _plain(piece: str) -> str:
    """The longest run of its words that have no apostrophe and no quotation mark."""
    runs = re.split(r"""\S*["'’‘“”«»]\S*""", piece)
    return max((run.strip(" ,.;:!?–—-") for run in runs), key=len)


def _encoded(words: str) -> str:
    """Words as a text fragment holds them, where a hyphen and a comma have a meaning of their own."""
    return quote(words, safe="").replace("-", "%2D")
