"""What was handed over → an Article: a saved page, or plain text and Markdown."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from .article import Article, Block, Dateline, Head
from .decoding import MOST_CHARACTERS, decode, too_long
from .given import Given, IngestError
from .languages import LANGUAGES, rules_of
from .normal import normal
from .passages import numbered
from .plain import read_plain
from .plain.markdown import without_marks
from .tongue import language_of_words

_PAGE = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<!--.{0,400}?-->\s*)*<(?:!doctype\s+html|html|head|body|\?xml[^>]{0,200}\?>\s*<(?:!doctype|html))",
    re.IGNORECASE | re.DOTALL,
)
_SAVED_AS_ONE = re.compile(
    rb"(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,12}?Content-Type:\s*multipart/related\b", re.IGNORECASE
)
_TAGS = re.compile(rb"<(?:p|div|span|br|article|meta|a|h[1-6]|table|script|li)\b[^<>]{0,400}>", re.IGNORECASE)

MOST_PASSAGES = 3_000
FOREIGN = "Its language is none of those that have rules; it was read by the rules of English."


def read_article(given: Given, *, earlier: Mapping[str, str] | None = None, used: Iterable[str] = ()) -> Article:
    """An article out of bytes. Raises IngestError.

    earlier: its passages by id, in order, where it was read before; used: other ids that it had once.
    """
    sha256 = hashlib.sha256(given.data).hexdigest()
    page = page_in(given)
    article = _page(page, sha256) if page else _plain(given, sha256)
    found = sum(1 for _ in article.passages)
    if not any(letter.isalpha() for block in article.passages for letter in article.words(block)):
        raise IngestError(f"{given.name} has no text that could be an article.")
    if found > MOST_PASSAGES:
        raise IngestError(f"{given.name} has {found:,} paragraphs, and no article has more than {MOST_PASSAGES:,}.")
    return _numbered(article, earlier or {}, used)


def page_in(given: Given) -> Given | None:
    """What was handed over, where it is a web page, or a file into which a browser saved one."""
    start = given.data[:4096]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.replace(b"\0", b"")[2:]
    if _SAVED_AS_ONE.match(start):
        # Imported late, as all that reads pages.
        from .page.archive import unpacked

        return given if unpacked(given.data)[0] is not given.data else None
    named_text = given.name.lower().endswith((".txt", ".text", ".md", ".markdown"))
    tags = 0 if named_text and not start.lstrip().startswith(b"<") else len(_TAGS.findall(given.data[:65536]))
    return given if _PAGE.match(start) or tags >= 5 else None


def _page(given: Given, sha256: str) -> Article:
    """A saved page: its text is that of the article's body."""
    # Imported late: what reads pages costs half a second, and plain text does without.
    from .page import read_page

    page = read_page(given.data, given.name)
    original = "\n\n".join(page.paragraphs)
    if len(original) > MOST_CHARACTERS:
        raise too_long(given.name, original)
    text, at = normal(original)
    blocks, reached = [], 0
    for paragraph in re.finditer(r"[^\n]+(?:\n(?!\n)[^\n]+)*", text):
        words = paragraph[0]
        if words.strip():
            reached += 1
            blocks.append(Block("passage", f"p{reached}", paragraph.start(), paragraph.end()))
    head = _with_dateline(page.head, text, blocks)
    return Article(head, original, text, at, tuple(blocks), sha256, warnings=page.warnings)


def _with_dateline(head: Head, text: str, blocks: list[Block]) -> Head:
    """A page's head with the dateline that its first paragraph opens with, and with what only that tells."""
    from .plain.dateline import dateline_of
    from .plain.heading import day_in_full

    if not blocks:
        return head
    rules, first = rules_of(head.language), blocks[0]
    lead = text[first.start : first.end]
    found = dateline_of(lead, rules)
    if not found:
        return head
    day = day_in_full(found, text, lead, rules, head.published)
    dateline = Dateline(found.place, day, first.start, first.start + found.end) if found.place or day else None
    return replace(head, dateline=dateline, published=head.published or day, publisher=head.publisher or found.agency)


def _plain(given: Given, sha256: str) -> Article:
    original, warnings = decode(given.data, given.name)
    text, at = normal(original)
    source = without_marks(text, markdown=given.name.lower().endswith((".md", ".markdown")))
    code = language_of_words(source.text[source.begins :])
    if code not in LANGUAGES:
        warnings = (*warnings, FOREIGN)
    plain = read_plain(source, rules_of(code or "en"), code or "en", given.name)
    blocks = [Block("headline", "", start, end) for start, end in plain.headlines]
    blocks += [Block("passage", f"p{number}", *span) for number, span in enumerate(plain.paragraphs, 1)]
    blocks.sort(key=lambda block: block.start)
    back = at if source.text is text else [at[place] for place in source.at]
    warnings = (*warnings, *plain.warnings)
    return Article(plain.head, original, source.text, back, tuple(blocks), sha256, plain.days, warnings)


def _numbered(article: Article, earlier: Mapping[str, str], used: Iterable[str]) -> Article:
    """The article with its passages numbered as they were before."""
    if not earlier:
        return article
    ids = iter(numbered([article.words(block) for block in article.passages], earlier, used))
    blocks = tuple(replace(block, id=next(ids)) if block.kind == "passage" else block for block in article.blocks)
    return replace(article, blocks=blocks)
