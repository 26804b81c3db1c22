"""A page's markup → a tree, and the few questions that all readers of it ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..given import IngestError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STYLING = re.compile(r"</?(?:font|span|b|i|u|em|strong|small|big|center|tt|o:p)\b[^<>]*>", re.IGNORECASE)


def tree_of(markup: str, name: str) -> HtmlElement:
    """Parse; a tree deeper than any article's is refused, as all that walk it would go as deep."""
    tree, cut_short = _parsed(markup)
    if cut_short:
        # Pages that never close a <font> nest by accident.
        tree, cut_short = _parsed(_STYLING.sub(" ", markup))
    if cut_short:
        raise IngestError(f"{name} is no article: its elements are nested more than 256 deep.")
    if tree is None:
        raise IngestError(f"{name} has no text that could be an article.")
    return tree


def _parsed(markup: str) -> tuple[HtmlElement | None, bool]:
    # Imported here: a text needs no parser of pages.
    from lxml import etree, html

    parser = html.HTMLParser(
        collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    # The parser's own asks for each element whether it is a field of a form: a tenth of all that reading a page costs.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        tree = None
    too_deep = any("depth" in entry.message for entry in parser.error_log)
    return tree, too_deep


def words_of(element: HtmlElement) -> str:
    """The text of an element on one line."""
    return " ".join(" ".join(element.itertext()).split())


def short_words_of(element: HtmlElement, most: int) -> str:
    """The text of an element on one line, where it has no more characters; nothing else of it is read."""
    words: list[str] = []
    left = most
    for text in element.itertext():
        word = " ".join(text.split())
        left -= len(word)
        if left < 0:
            return ""
        words.append(word)
    return " ".join(filter(None, words))


def classes_of(element: HtmlElement) -> str:
    """What an element is called: its classes and its id, in small letters."""
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}".lower()


def elements(tree: HtmlElement) -> Iterator[HtmlElement]:
    """All elements, in the order of the page, without comments and the like."""
    return (element for element in tree.iter() if isinstance(element.tag, str))
