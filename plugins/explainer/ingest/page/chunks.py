"""An article whose body comes in several containers, as an advertisement parts it, → one container."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from .tree import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BODY = re.compile(
    r"(?:article|story|post|entry|page|main)[\w-]*?(?:body|content|text)|body[\w-]*?(?:container|content|text)"
)

_WORDS = 100
"""Characters that a container of an article's text has at least."""


_MOST = 12
"""Containers of one article; more would be a list of teasers."""


def join_chunks(tree: HtmlElement) -> None:
    """Move what stands in the later containers of one article into the first; only these are called alike."""
    alike: dict[tuple[HtmlElement, str], list[HtmlElement]] = defaultdict(list)
    for element in tree.iter("div", "section"):
        called = element.get("class") or ""
        article = next(element.iterancestors("article"), None) if _BODY.search(called.lower()) else None
        if article is not None:
            alike[article, called].append(element)
    for chunks in alike.values():
        if not 2 <= len(chunks) <= _MOST:
            continue
        apart = [each for each in chunks if not any(up in chunks for up in each.iterancestors())]
        told = [each for each in apart if len(words_of(each)) >= _WORDS and each.find(".//p") is not None]
        for later in told[1:]:
            told[0].extend(list(later))
