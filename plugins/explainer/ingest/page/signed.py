"""Where a page shows who wrote its article: at its heading first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from .near import TAGS, behind_heading
from .tree import classes_of, short_words_of
from .words import BY

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BYLINE = re.compile(r"(?:^|[\s_-])(?:by-?lines?|authors?(?:[_-]?names?)?|author-?link|autor(?:es)?|firma)(?:$|[\s_-])")

_NOT_THE_BYLINE = re.compile(
    r"bio|comment|card|avatar|image|img|photo|social|follow|related|promo|teaser|box|list-item|more"
)

_OWN_PAGE = re.compile(
    r"/(?:authors?|autor(?:es|as)?|writers?|by|staff|profiles?|editors?|contributors?|journalists?)/[\w%-]"
)
"""In the address of a page on somebody who writes for the site."""

_OTHER_PIECE = re.compile(r"\d|:$")

_LONGEST = 120
"""Characters of a byline."""


def bylines(tree: HtmlElement, *, pages: bool) -> Iterator[tuple[str, ...]]:
    """What may be the names, the likeliest first; names that stand together come together.

    pages: whether a link to somebody's page on the site is enough, as it is where nothing else tells who signs.
    """
    for element in behind_heading(tree):
        if _is_byline(element) or _is_by(element):
            yield _pieces(element)
            yield (_words(element),)
        elif _is_author(element) or (pages and _OWN_PAGE.search(_address(element))):
            yield _with_company(element)
    yield from ((_words(element),) for element in tree.iter("a", "span", "address") if _is_author(element))
    yield from islice(((_words(element),) for element in tree.iter(*TAGS) if _is_byline(element)), 1)


def _is_byline(element: HtmlElement) -> bool:
    called = classes_of(element)
    return bool(_BYLINE.search(called)) and not _NOT_THE_BYLINE.search(called) and len(_words(element)) > 3


def _is_by(element: HtmlElement) -> bool:
    return bool(BY.match(_words(element)))


def _is_author(element: HtmlElement) -> bool:
    return "author" in (element.get("rel") or "").lower().split() and len(_words(element)) > 3


def _words(element: HtmlElement) -> str:
    """Those of an element that is no longer than a byline."""
    return short_words_of(element, _LONGEST)


def _address(element: HtmlElement) -> str:
    return (element.get("href") or "").lower() if element.tag == "a" else ""


def _pieces(byline: HtmlElement) -> tuple[str, ...]:
    """The texts of a byline as its markup parts them, until one that tells the time or opens a list of other things."""
    pieces = filter(None, (" ".join(text.split()) for text in byline.itertext()))
    told = (piece for piece in pieces if not BY.fullmatch(f"{piece} "))
    return tuple(takewhile(lambda piece: not _OTHER_PIECE.search(piece), told))


def _with_company(link: HtmlElement) -> tuple[str, ...]:
    """The names in the links beside one, in the largest part of the page around it that is no longer than a byline."""
    around = [up for up in islice(link.iterancestors(), 3) if _words(up)]
    return tuple(
        _words(each)
        for each in (around[-1] if around else link).iter("a", "span", "address")
        if _is_author(each) or _OWN_PAGE.search(_address(each))
    )
