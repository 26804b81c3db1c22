"""Articles that the tests draw as text."""

from __future__ import annotations

import re

from explainer.ingest.article import Article, Block, Head


def article(text: str, published: str | None = "2022-11-15", language: str = "en") -> Article:
    """Paragraphs between empty lines, each a passage; one that begins with # is a headline."""
    blocks: list[Block] = []
    for found in re.finditer(r"(?:# )?(\S(?:[^\n]|\n(?!\s*\n))*)", text):
        headline = found[0].startswith("# ")
        number = sum(block.kind == "passage" for block in blocks) + 1
        kind, id = ("headline", "") if headline else ("passage", f"p{number}")
        blocks.append(Block(kind, id, found.start(1), found.end()))  # type: ignore[arg-type]
    head = Head(title="", published=published, language=language)
    return Article(head, text, text, range(len(text) + 1), tuple(blocks), "0" * 64)
