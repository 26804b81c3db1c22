"""The few elements that linking puts into a body. Everything else about a page is the theme's."""

from __future__ import annotations

from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement

from markdown.util import HTML_PLACEHOLDER, AtomicString

_RAW = HTML_PLACEHOLDER.partition("%")[0]
"""Where HTML that a contributor wrote will stand."""


def link(url: str, kind: str, words: str) -> Element:
    """A link to a page of ours: <a class="ref ref-person" href="…">words</a>."""
    element = Element("a", {"class": f"ref ref-{kind}", "href": url})
    element.text = words
    return element


def number(url: str, number: Element) -> Element:
    """A figure's number, ready for what stands beside it: <span class="sourced-number"><a class="number" …>."""
    element = Element("span", {"class": "sourced-number"})
    SubElement(element, "a", {"class": "number", "href": url}).append(number)
    return element


def add_provenance(number: Element, words: str, use: int) -> None:
    """…</a><span class="provenance" role="tooltip" id="provenance-1" hidden> The Gazette, as of ….</span></span>.

    Comes last, so that it is no part of a heading's id or of the sentence that links. The stylesheet shows it.
    """
    id = f"provenance-{use}"
    number[0].set("aria-describedby", id)
    beside = SubElement(number, "span", {"class": "provenance", "role": "tooltip", "id": id, "hidden": "hidden"})
    beside.text = AtomicString(f" {words}")


def data(value: Decimal, words: str) -> Element:
    """A number by itself: <data value="220908">220,908</data>."""
    element = Element("data", {"value": f"{value:f}"})
    element.text = AtomicString(words)
    return element


def citation(key: str, quoted: str, lang: str = "") -> Element:
    """A mark behind a statement, behind the quoted words where there are any; numbered once the whole body is known.

    lang is the language of the quoted words where it is not that of the page.
    """
    mark = Element("sup", {"class": "cite", "id": key})
    SubElement(mark, "a")
    if not quoted:
        return mark
    span = Element("span", {"class": "cited"})
    quotation = SubElement(span, "q", {"lang": lang} if lang else {})
    quotation.text = AtomicString(quoted)
    span.append(mark)
    return span


def give_number(mark: Element, number: int, use: int) -> None:
    """<sup class="cite" id="cite-3-1"><a href="#note-3">…; use counts the marks of that number."""
    mark.set("id", f"cite-{number}-{use}")
    mark[0].set("href", f"#note-{number}")


def show_number(mark: Element) -> None:
    """…3</a></sup>. Comes last, so that the number is no part of a heading's id and title."""
    mark[0].text = mark[0].get("href", "").removeprefix("#note-")


def scrolling(table: Element, name: str) -> Element:
    """A table in a region that a keyboard reaches: <div class="scroll" role="region" aria-label="Table 1" …>."""
    region = Element("div", {"class": "scroll", "role": "region", "aria-label": name, "tabindex": "0"})
    region.tail, table.tail = table.tail, None
    region.append(table)
    return region


def add_own_address(heading: Element) -> None:
    """<h2 id="…"><a class="own-address" href="#…">…</a></h2>; a heading that holds a link, or HTML, stays as it is."""
    if any(child.tag == "a" for child in heading.iter()) or _RAW in "".join(heading.itertext()):
        return
    own = Element("a", {"class": "own-address", "href": f"#{heading.get('id')}"})
    own.text, heading.text = heading.text, None
    for child in list(heading):
        heading.remove(child)
        own.append(child)
    heading.append(own)
