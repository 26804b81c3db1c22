"""Which of a page's JSON-LD nodes is its article, and what that node tells."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .addresses import same_address
from .jsonld import Node
from .told import Told

_ARTICLES = frozenset((
    "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "askpublicnewsarticle",
    "backgroundnewsarticle", "opinionnewsarticle", "reviewnewsarticle", "advertisercontentarticle",
    "satiricalarticle", "report", "article", "techarticle", "scholarlyarticle", "medicalscholarlyarticle",
    "blogposting", "liveblogposting", "socialmediaposting", "discussionforumposting", "governmentservice",
    "specialannouncement", "pressrelease", "review", "newsmediaarticle",
))  # fmt: skip

_PAGES = frozenset(("webpage", "itempage", "videoobject", "creativework", "aboutpage", "collectionpage"))
"""What can stand for the article where there is none."""

_PERSONS = "person"

_BODIES = (
    "organization", "newsmediaorganization", "corporation", "governmentorganization", "ngo", "localbusiness",
    "brand", "thing", "website",
)  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """What else the page says of itself, by which its own article is known among several."""

    addresses: tuple[str, ...]
    titles: tuple[str, ...]


def told_by(nodes: Sequence[tuple[Node, int]], seen: Seen) -> Told:
    """What the article's node tells; what only the page's node tells comes after it."""
    ids = _by_id(nodes)
    article = _best(nodes, _ARTICLES, seen)
    page = _best(nodes, _PAGES, seen)
    tellers = [node for node in (article, page) if node is not None]
    return Told(
        titles=_texts(tellers[:1], ("headline", "name"), ids),
        decks=_texts(tellers[:1], ("alternativeHeadline", "alternateName", "description"), ids),
        publishers=_texts(tellers, ("publisher", "sourceOrganization"), ids) + _site(nodes),
        authors=tuple(_authors(tellers, ids)),
        signed=_texts(tellers, ("author", "creator"), ids),
        published=_texts(tellers, ("datePublished", "dateCreated", "uploadDate"), ids),
        modified=_texts(tellers, ("dateModified",), ids),
        addresses=_texts(tellers, ("url", "mainEntityOfPage", "@id"), ids),
        languages=_texts(tellers, ("inLanguage",), ids),
        licences=_texts(tellers, ("license",), ids),
        text=_body(article),
    )


def _body(article: Node | None) -> str:
    body = article.get("articleBody", article.get("text")) if article else None
    return html.unescape(body) if isinstance(body, str) else ""


def types_of(node: Node) -> frozenset[str]:
    """A node's types in small letters, without the vocabulary's address."""
    types = node.get("@type", node.get("type"))
    return frozenset(
        each.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()
        for each in (types if isinstance(types, list) else [types])
        if isinstance(each, str)
    )


def _by_id(nodes: Sequence[tuple[Node, int]]) -> dict[str, Node]:
    """The fullest node of each identifier, as others only point at it."""
    found: dict[str, Node] = {}
    for node, _ in nodes:
        id = node.get("@id")
        if isinstance(id, str) and len(node) > len(found.get(id, ())):
            found[id] = node
    return found


def _best(nodes: Sequence[tuple[Node, int]], types: frozenset[str], seen: Seen) -> Node | None:
    """The node that is this page's: by its address, then its headline, then its place."""
    scored = [
        (_likeness(node, depth, seen), -order, node)
        for order, (node, depth) in enumerate(nodes)
        if (of := types_of(node)) & types or (not of and "headline" in node and depth == 0)
    ]
    if not scored:
        return None
    score, _, node = max(scored, key=lambda each: each[:2])
    # An article deep inside a list, with another address and another headline, is somebody else's.
    return node if score > 0 else None


def _likeness(node: Node, depth: int, seen: Seen) -> float:
    own = [text for key in ("url", "mainEntityOfPage", "@id") for text in _plain(node.get(key), {})]
    score = 4.0 if depth == 0 else 0.0
    score -= min(depth, 3)
    if any(same_address(one, other) for one in own for other in seen.addresses):
        score += 8
    headline = next(iter(_plain(node.get("headline", node.get("name")), {})), "")
    if headline and any(_alike(headline, title) for title in seen.titles):
        score += 8
    return score + (1 if "datePublished" in node else 0) + (1 if "headline" in node else 0)


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((_folded(one), _folded(other)), key=len)
    return len(shorter) > 7 and shorter[:80] in longer


@lru_cache(maxsize=256)
def _folded(text: str) -> str:
    """The titles of a page are held against those of all its nodes."""
    return "".join(letter for letter in html.unescape(text).casefold() if letter.isalnum())


def _texts(tellers: Iterable[Node], keys: tuple[str, ...], ids: Mapping[str, Node]) -> tuple[str, ...]:
    return tuple(text for node in tellers for key in keys for text in _plain(node.get(key), ids))


def _plain(value: Any, ids: Mapping[str, Node], depth: int = 0) -> Iterator[str]:
    """The words of a value, be it text, a thing with a name, or a list of these."""
    if isinstance(value, str):
        text = " ".join(html.unescape(value).split())
        if text in ids and depth < 3 and "name" in ids[text]:
            yield from _plain(ids[text], ids, depth + 1)
        elif text:
            yield text
    elif isinstance(value, list):
        for each in value[:40]:
            yield from _plain(each, ids, depth + 1) if depth < 4 else ()
    elif isinstance(value, Mapping):
        own = ids.get(value["@id"], value) if isinstance(value.get("@id"), str) and len(value) <= 2 else value
        named = next((own[key] for key in ("name", "legalName", "@value", "url", "@id") if own.get(key)), None)
        if not isinstance(named, Mapping) and depth < 4:
            yield from _plain(named, {}, depth + 1)


def _authors(tellers: Iterable[Node], ids: Mapping[str, Node]) -> Iterator[str]:
    """Who is named as a person, or without saying what it is."""
    for node in tellers:
        for key in ("author", "creator"):
            values = node.get(key)
            for value in (values if isinstance(values, list) else [values])[:60]:
                own = (
                    ids.get(value["@id"], value)
                    if isinstance(value, Mapping) and isinstance(value.get("@id"), str)
                    else value
                )
                if isinstance(own, Mapping) and not types_of(own).isdisjoint(_BODIES) and _PERSONS not in types_of(own):
                    continue
                if isinstance(own, Mapping) and "name" not in own:
                    given, family = own.get("givenName"), own.get("familyName")
                    if isinstance(given, str) and isinstance(family, str):
                        yield f"{given} {family}"
                    continue
                yield from _plain(own, ids)


def _site(nodes: Sequence[tuple[Node, int]]) -> tuple[str, ...]:
    """The name of the website, or else of the only body that the page describes."""
    sites = [
        text
        for node, depth in nodes
        if "website" in types_of(node) and depth < 2
        for text in _plain(node.get("name"), {})
    ]
    bodies = {
        text
        for node, depth in nodes
        if depth == 0 and not types_of(node).isdisjoint(_BODIES[:5])
        for text in _plain(node.get("name"), {})
    }
    return tuple(sites[:1]) + (tuple(bodies) if len(bodies) == 1 else ())
