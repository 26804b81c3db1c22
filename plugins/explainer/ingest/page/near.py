"""What stands behind the heading of a page's article, where it shows who wrote it and when."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from .shown import CHANGED, level_of
from .tree import short_words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TAGS = ("p", "div", "span", "a", "li", "address", "h2", "h3", "h4", "h5", "h6")

_MOST = 60
"""Elements that are looked at."""

_LONGEST = 60
"""Characters of a line that tells a day, such as "March 7, 2023, 10:15 a.m."; more is a sentence."""


def behind_heading(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that follow the first heading of the article, or else of the page; none of a picture."""
    headings = list(islice(tree.iter(level_of(tree)), 50))
    inside = (each for each in headings if any(up.tag in ("article", "main") for up in each.iterancestors()))
    heading = next(inside, headings[0] if headings else None)
    return islice(_after(heading), _MOST) if heading is not None else iter(())


def lines_with_a_number(tree: HtmlElement) -> Iterator[str]:
    """Short lines behind the heading, which may tell the day; none of a change."""
    for element in behind_heading(tree):
        words = short_words_of(element, _LONGEST)
        if any(letter.isdigit() for letter in words) and not CHANGED.search(words.lower()):
            yield words


def _after(heading: HtmlElement) -> Iterator[HtmlElement]:
    """In the order of the page."""
    at: HtmlElement | None = heading
    while at is not None:
        for following in at.itersiblings():
            for element in following.iter(*TAGS):
                if not any(up.tag == "figure" for up in element.iterancestors()):
                    yield element
        at = at.getparent()
