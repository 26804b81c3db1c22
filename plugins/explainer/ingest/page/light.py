"""A page's tree without what can be no part of its article, before it is copied and searched again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NO_TEXT = (
    "link", "meta", "input", "option", "object", "embed", "applet", "canvas", "source", "audio", "video", "track",
    "area", "param", "img",
)  # fmt: skip
"""Elements without a word of an article in them, unless they hold others because nobody closed them."""

_GONE = "gone"

_AROUND = (
    "head", "nav", "aside", "footer", "menu", "button", "select", "label", "textarea", "noscript", "figure", "dialog",
)  # fmt: skip
"""Elements of what stands around an article."""


def lighten(tree: HtmlElement) -> None:
    """Take them out where they stand."""
    from lxml import etree

    for element in tree.iter(*_NO_TEXT):
        if len(element) == 0:
            element.tag = _GONE
    # Not one by one: what stands behind them can hold controls, which may be parsed, but not written.
    etree.strip_elements(tree, _GONE, with_tail=False)


def unlinked(tree: HtmlElement) -> int:
    """How many characters stand neither in links nor around the article: hardly any article has more."""
    apart = [each for each in tree.iter("a", *_AROUND) if next(each.iterancestors("a", *_AROUND), None) is None]
    return _characters(tree) - sum(map(_characters, apart))


def _characters(element: HtmlElement) -> int:
    return sum(len(" ".join(text.split())) for text in element.itertext())
