"""The running text of a block element, with the way back from each piece of it to the tree."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

BLOCKS = frozenset(
    (
        *("p", "li", "ul", "ol", "dl", "dt", "dd", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "div", "section", "article", "aside"),
        *("figure", "figcaption", "details", "summary", "header", "footer", "main", "nav", "form", "address"),
    )
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
SEALED = frozenset(
    ("a", "code", "pre", "kbd", "samp", "script", "style", "q", "data", "sup", "sub", "button", *HEADINGS)
)
"""Elements in which no name links by itself."""

_BACK = "footnote-backref"
_LETTER = re.compile(r"[^\W\d_]")
_STASHED = re.compile("\x02([^\x03]*)\x03")
_RAW_TAG = re.compile(r"<(/?)(a|code|kbd|samp|pre|script|style|q|button)\b", re.IGNORECASE)


@dataclass(slots=True)
class Piece:
    """A run of characters of one text node."""

    start: int
    """Where it begins in the flow's text."""
    text: str
    parent: Element
    child: Element | None
    """The element whose tail it belongs to; None for the parent's own text."""
    offset: int
    """Where it begins in that text node."""


@dataclass(slots=True)
class Marked:
    """An element within the flow that may point at something of ours: a link, a number, a citation."""

    start: int
    end: int
    element: Element


@dataclass(slots=True)
class Flow:
    """One paragraph's, cell's or item's text as a reader sees it."""

    text: str = ""
    pieces: list[Piece] = field(default_factory=list)
    """Where names may link."""
    marked: list[Marked] = field(default_factory=list)


def flows(root: Element, raw: list[str], quotes: tuple[str, str] = ("“", "”")) -> list[Flow]:
    """Every flow of a tree that holds a word or a mark, in reading order. raw is Markdown's stash of raw HTML, and
    quotes are the marks of the text's language."""
    reader = _Reader(raw, quotes)
    reader.block(root, sealed=False)
    return reader.flows


class _Reader:
    def __init__(self, raw: list[str], quotes: tuple[str, str]) -> None:
        self.raw = raw
        self.quotes = quotes
        self.flows: list[Flow] = []
        self.flow = Flow()
        self.parts: list[str] = []
        self.length = 0
        self.raw_depth = 0

    def block(self, element: Element, sealed: bool) -> None:
        """Gather the flows of a block element: its own text, broken up by the blocks within it."""
        sealed = sealed or element.tag in SEALED
        if element.text:
            self._text(element, None, element.text, sealed)
        for child in element:
            if child.tag in BLOCKS:
                self._flush()
                self.block(child, sealed)
            else:
                self._inline(child, sealed)
            if child.tail:
                self._text(element, child, child.tail, sealed)
        self._flush()

    def _flush(self) -> None:
        if self.parts or self.flow.marked:
            self.flow.text = "".join(self.parts)
            if self.flow.marked or _LETTER.search(self.flow.text):
                self.flows.append(self.flow)
            self.flow, self.parts, self.length = Flow(), [], 0
        self.raw_depth = 0

    def _inline(self, element: Element, sealed: bool) -> None:
        if element.tag == "sup" and element.get("class") == "cite":
            self.flow.marked.append(Marked(self.length, self.length, element))
            return
        if element.tag in ("sup", "a") and (element.get("id", "").startswith("fnref") or element.get("class") == _BACK):
            return  # a footnote's mark, or the way back from it
        start = self.length
        inner = sealed or element.tag in SEALED
        self._show(self.quotes[0] if element.tag == "q" else "")
        if element.text:
            self._text(element, None, element.text, inner)
        for child in element:
            self._inline(child, inner)
            if child.tail:
                self._text(element, child, child.tail, inner)
        self._show(self.quotes[1] if element.tag == "q" else "")
        if element.tag in ("a", "data"):
            self.flow.marked.append(Marked(start, self.length, element))

    def _text(self, parent: Element, child: Element | None, text: str, sealed: bool) -> None:
        if "\x02" not in text:
            self._add(text, parent, child, 0, sealed)
            return
        reached = 0
        for found in _STASHED.finditer(text):
            self._add(text[reached : found.start()], parent, child, reached, sealed)
            self._stashed(found[1])
            reached = found.end()
        self._add(text[reached:], parent, child, reached, sealed)

    def _add(self, text: str, parent: Element, child: Element | None, offset: int, sealed: bool) -> None:
        if not text:
            return
        if not sealed and not self.raw_depth:
            self.flow.pieces.append(Piece(self.length, text, parent, child, offset))
        self.parts.append(text)
        self.length += len(text)

    def _stashed(self, what: str) -> None:
        """What Markdown has put aside: an escaped character, an ampersand, or a piece of raw HTML."""
        shown = ""
        if what.isdigit():
            shown = chr(int(what))
        elif what == "amp":
            shown = "&"
        elif what.startswith("wzxhzdk:"):
            raw = self.raw[int(what[8:])]
            raw = raw if isinstance(raw, str) else ""
            if raw.startswith("&"):
                shown = html.unescape(raw)
            elif raw[:3].lower() == "<br":
                shown = "\n"
            for tag in _RAW_TAG.finditer(raw):
                self.raw_depth = max(0, self.raw_depth + (-1 if tag[1] else 1))
        self._show(shown)

    def _show(self, text: str) -> None:
        """Text that a reader sees and that stands in no text node."""
        if text:
            self.parts.append(text)
            self.length += len(text)
