"""A page's tree → the paragraphs of its article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from ...model.names import fold
from .chunks import join_chunks
from .light import lighten, unlinked
from .words import ASIDE, SIGNED_OFF, SOLICITS

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement


_BREAK = "\x1e"
"""Stands for a <br> among words; no page has it, as controls are taken out of its source."""

_SENTENCE_ENDS = re.compile(r"[.!?:…。！？؟۔][\"'”’»)\]]*$")
_SENTENCE_BEGINS = re.compile(r"[\"'“‘«¿¡(\[—–•-]*\s?(?:[A-ZÀ-ÞĀ-Ž]|\d)")

_ENOUGH = 0.6
"""The share of the fuller reading from which the stricter one is believed: it leaves out less than half of nothing."""

_MOST = 0.6
"""The share of all that could be the article from which no fuller reading is tried."""

_SIGN = re.compile(r"[\W_]*|\W+30\W+")
"""A line without a word, such as the ### or -30- beneath a release."""

_FEW = 200
"""Characters below which a reading has hardly found an article."""


def paragraphs_of(tree: HtmlElement, titles: Sequence[str], stated: str) -> tuple[str, ...]:
    """The article's own paragraphs, in order; what the markup states of its body stands in where nothing is seen."""
    names = {fold(title) for title in titles if title}
    join_chunks(tree)
    lighten(tree)
    best = strict = _own(_extracted(tree, strict=True), names)
    if _length(strict) < _MOST * unlinked(tree):
        full = _own(_extracted(tree), names)
        best = strict if _length(strict) >= _ENOUGH * _length(full) else full
    if _length(_sentences(best)) < _FEW:
        # Slower, and with more that is not the article: only where nothing else, or no more than a menu, was found.
        best = max(best, _own(_extracted(tree, fast=False), names), key=lambda texts: _length(_sentences(texts)))
    if _length(best) < _FEW < len(stated):
        best = _own(stated.splitlines(), names)
    return best


def _extracted(tree: HtmlElement, *, strict: bool = False, fast: bool = True) -> list[str]:
    from trafilatura import bare_extraction

    found = bare_extraction(deepcopy(tree), include_comments=False, favor_precision=strict, fast=fast)
    body = getattr(found, "body", None)
    return list(_texts(body)) if body is not None else []


def _own(texts: Iterable[str], titles: set[str]) -> tuple[str, ...]:
    """Without what repeats the title or the deck, and without what leads away."""
    longest = max(map(len, titles), default=0) + 20
    lines = (" ".join(text.split()) for text in texts)
    return tuple(
        line
        for line in lines
        if not _SIGN.fullmatch(line) and not (len(line) <= longest and fold(line) in titles) and not _leads_away(line)
    )


def _length(texts: tuple[str, ...]) -> int:
    return sum(len(text) for text in texts)


def _sentences(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs that end as sentences do."""
    return tuple(text for text in texts if _SENTENCE_ENDS.search(text))


def _leads_away(text: str) -> bool:
    """Whether a paragraph only leads to other pages, or speaks of this one."""
    short = len(text) < 200 and bool(ASIDE.match(text) or SIGNED_OFF.match(text))
    return short or (len(text) < 300 and bool(SOLICITS.search(text)))


_BLOCKS = frozenset(
    ("p", "head", "list", "item", "quote", "table", "row", "div", "code", "body", "main", "section", "fw", "ab")
)


def _texts(body: _Element) -> Iterator[str]:
    """Each block of what was extracted, on one line; words between two blocks are a block too."""
    from lxml.etree import iterwalk

    words: list[str] = []
    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            yield from _lines(words)
            words = []
        if event == "start":
            # Cells stand side by side, and a line that ends is at least a space.
            words.append({"cell": " ", "lb": _BREAK}.get(element.tag, ""))
            words.append(element.text or "")
        else:
            words.append(" " if element.tag == "cell" else "")
            words.append(element.tail or "" if element is not body else "")
    yield from _lines(words)


def _lines(words: list[str]) -> Iterator[str]:
    """A block's paragraphs: apart where two lines break, or one does between two sentences."""
    paragraph = ""
    gap = False
    for piece in "".join(words).split(_BREAK):
        line = " ".join(piece.split())
        if line and paragraph and (gap or (_SENTENCE_ENDS.search(paragraph) and _SENTENCE_BEGINS.match(line))):
            yield paragraph
            paragraph = ""
        paragraph = f"{paragraph} {line}".strip()
        gap = not line
    if paragraph:
        yield paragraph
