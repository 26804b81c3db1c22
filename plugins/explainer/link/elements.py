"""The few elements that linking puts into a body. Everything else about a page is the theme's."""

from __future__ import annotations

from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString


def link(url: str, kind: str, words: str) -> Element:
    """A link to a page of ours: <a class="ref ref-person" href="…">words</a>."""
    element = Element("a", {"class": f"ref ref-{kind}", "href": url})
    element.text = AtomicString(words)
    return element


def number(url: str, value: Decimal, words: str, title: str) -> Element:
    """A figure's number: <a class="number" href="…" title="…"><data value="220908">220,908</data></a>."""
    element = Element("a", {"class": "number", "href": url})
    if title:
        element.set("title", title)
    data = SubElement(element, "data", {"value": f"{value:f}"})
    data.text = AtomicString(words)
    return element


def citation(number: int, use: int, quoted: str) -> Element:
    """A numbered mark, behind the quoted words where there are any; use counts the marks of that number."""
    mark = Element("sup", {"class": "cite", "id": f"cite-{number}-{use}"})
    anchor = SubElement(mark, "a", {"href": f"#note-{number}"})
    anchor.text = AtomicString(str(number))
    if not quoted:
        return mark
    span = Element("span", {"class": "cited"})
    quotation = SubElement(span, "q")
    quotation.text = AtomicString(quoted)
    span.append(mark)
    return span
