"""What was handed over → an Article: a saved page, or plain text and Markdown."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace

from .article import Article, Block, Head
from .decoding import decode
from .given import Given, IngestError
from .languages import LANGUAGES, rules_of
from .normal import normal
from .passages import numbered
from .plain import read_plain

_PAGE = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<!--.{0,400}?-->\s*)*<(?:!doctype\s+html|html|head|body|\?xml[^>]{0,200}\?>\s*<(?:!doctype|html))",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = re.compile(rb"<(?:p|div|span|br|article|meta|a|h[1-6]|table|script|li)\b[^<>]{0,400}>", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def read_article(given: Given, *, earlier: Mapping[str, str] | None = None) -> Article:
    """An article out of bytes. earlier: its passages by id, where it was read before. Raises IngestError."""
    sha256 = hashlib.sha256(given.data).hexdigest()
    article = _page(given, sha256) if is_page(given) else _plain(given, sha256)
    if not any(article.passages):
        raise IngestError(f"{given.name} has no text that could be an article.")
    return _numbered(article, earlier or {})


def is_page(given: Given) -> bool:
    """Whether the bytes are markup rather than text."""
    start = given.data[:4096]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.replace(b"\0", b"")[2:]
    if _PAGE.match(start):
        return True
    if given.name.lower().endswith((".txt", ".md", ".markdown")):
        return False
    return len(_TAGS.findall(given.data[:65536])) >= 5


def language_of_words(text: str) -> str:
    """The language among those that have rules whose small words a text has most of; empty where it has few."""
    words = [word.lower() for word in _WORD.findall(text[:6000])]
    shares = {code: sum(word in rules_of(code).head.common for word in words) for code in LANGUAGES}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] * 8 >= len(words) else ""


def _page(given: Given, sha256: str) -> Article:
    """A saved page: its text is that of the article's body."""
    # Imported late: what reads pages costs half a second, and plain text does without.
    from .page import read_page

    page = read_page(given.data, given.name)
    original = "\n\n".join(page.paragraphs)
    text, at = normal(original)
    blocks, reached = [], 0
    for paragraph in re.finditer(r"[^\n]+(?:\n(?!\n)[^\n]+)*", text):
        words = paragraph[0]
        if words.strip():
            reached += 1
            blocks.append(Block("passage", f"p{reached}", paragraph.start(), paragraph.end()))
    head = _with_dateline(page.head, text, blocks)
    return Article(head, original, text, at, tuple(blocks), sha256, page.warnings)


def _with_dateline(head: Head, text: str, blocks: list[Block]) -> Head:
    """A page's head with the dateline that its first paragraph opens with."""
    from .article import Dateline
    from .plain.assembling import day_in_full
    from .plain.dateline import dateline_of

    if not blocks:
        return head
    rules, first = rules_of(head.language), blocks[0]
    found = dateline_of(text[first.start : first.end], rules.language)
    if not found:
        return head
    day = day_in_full(found.day, text, rules, head.published) if found.day else None
    return replace(head, dateline=Dateline(found.place, day, first.start, first.start + found.end))


def _plain(given: Given, sha256: str) -> Article:
    original, warnings = decode(given.data, given.name)
    text, at = normal(original)
    code = language_of_words(text)
    if not code:
        warnings = (*warnings, "The language is none of those that have rules; it is read as English.")
    plain = read_plain(text, rules_of(code or "en"), code or "en")
    blocks = [Block("headline", "", start, end) for start, end in plain.headlines]
    blocks += [Block("passage", f"p{number}", *span) for number, span in enumerate(plain.paragraphs, 1)]
    blocks.sort(key=lambda block: block.start)
    return Article(plain.head, original, text, at, tuple(blocks), sha256, (*warnings, *plain.warnings))


def _numbered(article: Article, earlier: Mapping[str, str]) -> Article:
    """The article with its passages numbered as they were before."""
    if not earlier:
        return article
    ids = iter(numbered([article.words(block) for block in article.passages], earlier))
    blocks = tuple(replace(block, id=next(ids)) if block.kind == "passage" else block for block in article.blocks)
    return replace(article, blocks=blocks)
