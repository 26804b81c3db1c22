"""What a page shows a reader of the article: microdata in its elements, then headings, bylines and times."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from .titles import LONGEST
from .told import Told
from .tree import classes_of, words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ANOTHER_WORK = re.compile(r"Comment|Image|Photograph|Video|Review|Answer|ItemList")

_ARTICLE_TYPE = re.compile(r"schema\.org/\w*(?:Article|Posting|Report)\b")

_DATE = re.compile(
    r"(?:^|[\s_-])(?:date(?:line|time)?|pub(?:lish(?:ed)?)?-?date|published|posted(?:-on)?|fecha|timestamp|time)(?:$|[\s_-])"
)

_DECK = re.compile(
    r"(?:^|[\s_-])(?:decks?|dek|standfirst|stand-first|sub-?title|sub-?head(?:line|ing)?|bajada|sumario|entradilla|lede?-?in)(?:$|[\s_-])"
)

CHANGED = re.compile(r"updat|modif|actualiz|revis|edit")


def microdata(tree: HtmlElement) -> Told:
    """What is marked with itemprop, inside the page's article where there is one."""
    scope = next((each for each in tree.iter() if _ARTICLE_TYPE.search(each.get("itemtype") or "")), None)
    root = tree if scope is None else scope
    found: dict[str, list[str]] = {}
    authors: list[str] = []
    for element in root.iter():
        for name in (element.get("itemprop") or "").split():
            value = _value(element)
            if name in ("author", "creator") and (_is_body(element) or _is_of_another(element, root)):
                continue
            if name.startswith("date") and _is_of_another(element, root):
                continue
            if name in ("author", "creator", "publisher"):
                named = next((each for each in element.iter() if "name" in (each.get("itemprop") or "").split()), None)
                value = _value(named) if named is not None else value
            if value and len(value) < 400:
                (authors if name in ("author", "creator") else found.setdefault(name, [])).append(value)
    return Told(
        titles=tuple(found.get("headline", ())),
        decks=tuple(found.get("alternativeHeadline", ())),
        publishers=tuple(found.get("publisher", ())),
        authors=tuple(authors),
        published=tuple(found.get("datePublished", ()) or found.get("dateCreated", ())),
        modified=tuple(found.get("dateModified", ())),
        languages=tuple(found.get("inLanguage", ())),
        licences=tuple(found.get("license", ())),
    )


def _is_body(author: HtmlElement) -> bool:
    return "Organi" in (author.get("itemtype") or "") and "Person" not in (author.get("itemtype") or "")


def _is_of_another(element: HtmlElement, root: HtmlElement) -> bool:
    """Whether something is told of a comment, a picture or a film."""
    around = itertools.takewhile(lambda up: up is not root, element.iterancestors())
    return any(_ANOTHER_WORK.search(up.get("itemtype") or "") for up in around)


def _value(element: HtmlElement) -> str:
    for key in ("content", "datetime"):
        if element.get(key):
            return " ".join(element.get(key).split())
    if element.tag in ("link", "a") and element.get("href") and not words_of(element):
        return str(element.get("href"))
    return words_of(element)


def shown(tree: HtmlElement) -> Told:
    """What a reader sees without any markup for machines."""
    return Told(
        titles=tuple(_headings(tree)) + tuple(words_of(title) for title in tree.iter("title"))[:1],
        decks=tuple(_decks(tree)),
        published=tuple(_times(tree, changed=False)),
        modified=tuple(_times(tree, changed=True)),
        languages=tuple(filter(None, (tree.get("lang"), tree.get("xml:lang")))),
        licences=tuple(
            link.get("href") or "" for link in tree.iter("a") if "license" in (link.get("rel") or "").lower().split()
        ),
    )


def level_of(tree: HtmlElement) -> str:
    """What a page's first headings are."""
    return "h2" if next(tree.iter("h1"), None) is None else "h1"


def _headings(tree: HtmlElement) -> Iterator[str]:
    """First-level headings, the article's before the site's; of the second level where there are none."""
    headings = [
        (heading, words)
        for heading in islice(tree.iter(level_of(tree)), 50)
        if len(words := words_of(heading)) <= LONGEST
    ]
    yield from (
        words for each, words in headings if words and any(up.tag in ("article", "main") for up in each.iterancestors())
    )
    yield from (words for _, words in headings if len(words) > 15)


def _decks(tree: HtmlElement) -> Iterator[str]:
    """The lines beneath the first heading, by what they are called."""
    heading = next(tree.iter(level_of(tree)), None)
    if heading is None:
        return
    # Not further from the heading than its page's head: elsewhere such names are a newsletter's.
    around = next(islice(heading.iterancestors(), 2, 3), tree)
    after = False
    for element in around.iter("h1", "h2", "h3", "p", "div"):
        after = after or element is heading
        if after and element is not heading and _DECK.search(classes_of(element)):
            words = words_of(element)
            if 20 < len(words) < 400:
                yield words
                return


_MOST_TIMES = 60
"""Elements with a date that are looked at: a page's own is among its first."""


def _times(tree: HtmlElement, *, changed: bool) -> Iterator[str]:
    """Behind the first heading first, as what stands before it is of the site."""
    heading = next(tree.iter(level_of(tree)), None)
    before = True
    early: list[str] = []
    left = _MOST_TIMES
    for element in tree.iter("h1", "h2", "time", "p", "div", "span", "li"):
        before = before and heading is not None and element is not heading
        if element.tag != "time" and not _DATE.search(classes_of(element)):
            continue
        left -= 1
        if left < 0:
            break
        for words in _time(element, changed=changed):
            if before:
                early.append(words)
            else:
                yield words
    yield from early


def _time(element: HtmlElement, *, changed: bool) -> Iterator[str]:
    """The moment that an element tells, if it is of the kind that is looked for."""
    names = classes_of(element)
    if element.tag == "time":
        if bool(CHANGED.search(f"{names} {_around(element)}".lower())) == changed:
            yield from filter(None, (element.get("datetime"), words_of(element)))
    elif bool(CHANGED.search(names)) == changed:
        words = words_of(element)
        if 5 < len(words) < 60:
            yield words


def _around(element: HtmlElement) -> str:
    """What an element's surroundings are called and say before it."""
    up, before = element.getparent(), element.getprevious()
    if up is None:
        return ""
    said = words_of(up)
    tail = before.tail or "" if before is not None else ""
    return f"{classes_of(up)} {said[:40] if len(said) < 200 else ''} {tail}"
