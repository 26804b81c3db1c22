"""A page's layers of markup → one head, each field by the first layer that tells it well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..article import Head
from . import articles, jsonld, metas, shown, signed
from .addresses import host_of, own_address
from .bylines import completed, names, persons
from .days import first_day
from .near import lines_with_a_number
from .publishers import cleaned, publisher_of
from .rights import rights_of
from .titles import name_behind, title_of
from .told import Told

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from .source import Source


def layers_of(tree: HtmlElement, source: Source) -> tuple[Told, ...]:
    """In the order of trust: the JSON-LD node, meta elements, microdata, what is shown."""
    on_page, in_metas = shown.shown(tree), metas.told_by(tree)
    base = _base(tree, source)
    addresses = (*(own_address([each], base) for each in in_metas.addresses), source.saved_from)
    seen = articles.Seen(addresses, (*in_metas.titles, *on_page.titles))
    return articles.told_by(jsonld.nodes_of(source.linked_data), seen), in_metas, shown.microdata(tree), on_page


def head_of(layers: tuple[Told, ...], tree: HtmlElement, source: Source) -> Head:
    """Each field by the first layer that tells it well; the deck is a matter of what the body says."""
    linked, in_metas, _, on_page = layers
    base = _base(tree, source)
    # What a page calls its canonical address before what it tells machines, as the former is kept in order.
    url = own_address((*in_metas.addresses[:2], *linked.addresses, source.saved_from, *in_metas.addresses), base)
    behind = next((name for each in on_page.titles[-1:] if (name := name_behind(each, on_page.titles[:-1]))), "")
    tellers = [*(layer.publishers for layer in layers), (behind,)]
    publisher = publisher_of(tellers, in_metas.applications, in_metas.owners, host_of(url))
    sites = [*_all(layers, "publishers"), *in_metas.applications, behind]
    published = first_day(_all(layers, "published")) or first_day(lines_with_a_number(tree))
    modified = first_day(_all(layers, "modified"))
    return Head(
        title=title_of(_all(layers[:-1], "titles"), on_page.titles, (publisher, *sites, host_of(url))),
        publisher=publisher,
        authors=_authors(layers, tree, [publisher, *cleaned((*sites, *in_metas.owners))]),
        signed=_signed(layers, tree),
        published=published or _guessed_day(tree, url),
        modified=modified if published and modified and modified >= published else None,
        url=url,
        language=_language(layers),
        rights=rights_of(_all(layers, "licences"), host_of(url)),
    )


def _base(tree: HtmlElement, source: Source) -> str:
    """What relative addresses are relative to."""
    written = next((each.get("href") or "" for each in tree.iter("base")), "")
    return own_address([written], source.saved_from) or source.saved_from


def _all(layers: Sequence[Told], field: str) -> list[str]:
    return [text for layer in layers for text in getattr(layer, field)]


def _authors(layers: Sequence[Told], tree: HtmlElement, bodies: Sequence[str]) -> tuple[str, ...]:
    """Of the first layer that names a person, and those whom the byline names beside them."""
    told = next(filter(None, (persons(layer.authors, bodies) for layer in layers)), ())
    shown = signed.bylines(tree, pages=not any(layer.signed or layer.authors for layer in layers))
    if told:
        return completed(told, (line for lines in shown for line in lines), bodies)
    return next(filter(None, (persons(lines, bodies) for lines in shown)), ())


def _signed(layers: Sequence[Told], tree: HtmlElement) -> tuple[str, ...]:
    told = [layer.signed or layer.authors for layer in layers]
    shown = [lines for lines in signed.bylines(tree, pages=False) if len(lines) == 1]
    return next(filter(None, (names(each) for each in (*told, *shown))), ())


def _language(layers: Sequence[Told]) -> str:
    """The code that the page states; empty where it states none."""
    stated = (*layers[0].languages, *layers[3].languages, *layers[1].languages)
    codes = (re.match(r"[a-zA-Z]{2,3}(?=$|[-_,; ])", text.strip()) for text in stated)
    return next((code[0].lower() for code in codes if code), "")


def _guessed_day(tree: HtmlElement, url: str) -> str | None:
    """What htmldate sees in a page without a date in its markup."""
    from htmldate import find_date

    try:
        found: Any = find_date(tree, url=url or None, original_date=True, extensive_search=False)
    except (ValueError, TypeError, AttributeError):
        return None
    # It gives a month without a day its first day.
    return found if found and not found.endswith("-01") else None
