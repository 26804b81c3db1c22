"""A page's tree → the paragraphs of its article."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import TYPE_CHECKING

from ...model.names import fold
from .words import ASIDE, SIGNED_OFF

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement


def paragraphs_of(tree: HtmlElement, title: str) -> tuple[str, ...]:
    """The article's own paragraphs, in order."""
    from trafilatura import bare_extraction

    found = bare_extraction(deepcopy(tree), include_comments=False, favor_precision=True)
    body = getattr(found, "body", None)
    texts = _texts(body) if body is not None else ()
    return tuple(text for text in texts if fold(text) != fold(title) and not _leads_away(text))


def _leads_away(text: str) -> bool:
    """Whether a paragraph only leads to other pages, or speaks of this one."""
    return len(text) < 200 and bool(ASIDE.match(text) or SIGNED_OFF.match(text))


def _texts(body: _Element) -> Iterator[str]:
    """Each block of what was extracted, on one line."""
    for block in body:
        if block.tag in ("list", "table", "quote", "div"):
            inner = [e for e in block if e.tag in ("item", "row", "p", "quote", "list", "head")]
            if inner:
                for e in inner:
                    yield from _pieces(e)
                continue
        yield from _pieces(block)


def _pieces(block: _Element) -> Iterator[str]:
    text = " ".join("".join(block.itertext()).split())
    if text:
        yield text
