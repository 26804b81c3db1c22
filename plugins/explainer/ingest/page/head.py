"""A page's layers of markup → one head, each field by the first layer that tells it well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..article import Head
from . import articles, jsonld, metas, shown
from .addresses import host_of, own_address
from .bylines import persons
from .days import first_day
from .publishers import publisher_of
from .rights import rights_of
from .titles import title_of
from .told import Told

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from .source import Source


def head_of(tree: HtmlElement, source: Source) -> Head:
    """In the order of trust: the JSON-LD node, meta elements, microdata, what is shown."""
    on_page, in_metas = shown.shown(tree), metas.told_by(tree)
    base = next((each.get("href") or "" for each in tree.iter("base")), "") or source.saved_from
    seen = articles.Seen(
        (*(own_address([each], base) for each in in_metas.addresses), source.saved_from),
        (*in_metas.titles, *on_page.titles),
    )
    layers = (articles.told_by(jsonld.nodes_of(source.linked_data), seen), in_metas, shown.microdata(tree), on_page)
    url = own_address((*in_metas.addresses[:2], *layers[0].addresses, source.saved_from, *in_metas.addresses), base)
    publisher = publisher_of(_all(layers, "publishers"), host_of(url))
    published = first_day(_all(layers, "published"))
    modified = first_day(_all(layers, "modified"))
    title = title_of(
        _all(layers, "titles"), on_page.titles, (publisher, *in_metas.publishers, *layers[0].publishers, host_of(url))
    )
    return Head(
        title=title,
        deck="",
        publisher=publisher,
        authors=_authors(layers, publisher),
        published=published or _guessed_day(tree, url),
        modified=modified if published and modified and modified >= published else None,
        url=url,
        language=_language(layers, tree),
        rights=rights_of(_all(layers, "licences"), host_of(url)),
    )


def _all(layers: Sequence[Told], field: str) -> list[str]:
    return [text for layer in layers for text in getattr(layer, field)]


def _authors(layers: Sequence[Told], publisher: str) -> tuple[str, ...]:
    """Of the first layer that names a person."""
    return next(filter(None, (persons(layer.authors, publisher) for layer in layers)), ())


def _language(layers: Sequence[Told], tree: HtmlElement) -> str:
    stated = next((text for text in (*layers[0].languages, *layers[3].languages, *layers[1].languages) if text), "")
    return stated.replace("_", "-").partition("-")[0].lower() or "en"


def _guessed_day(tree: HtmlElement, url: str) -> str | None:
    """What htmldate sees in a page without a date in its markup."""
    from htmldate import find_date

    try:
        found: Any = find_date(tree, url=url or None, original_date=True, extensive_search=False)
    except (ValueError, TypeError, AttributeError):
        return None
    return found or None
