"""Articles drawn as text for the tests of who says what: a passage a line, people by their names."""

from __future__ import annotations

import re
from textwrap import dedent

from explainer.ingest.article import Article, Block, Head
from explainer.ingest.find.quotes import find_quotes
from explainer.ingest.find.voices import Voices, find_voices
from explainer.ingest.findings import Mention, Quote
from explainer.ingest.languages import rules_of

PEOPLE = {
    "Ana Ruiz Peña": ("Ana Ruiz Peña", "Ruiz"),
    "Peter Holm": ("Peter Holm", "Holm"),
    "Joan Marsh": ("Joan Marsh", "Marsh"),
}


def article_of(text: str, language: str = "en", **head: str) -> Article:
    """An article of one passage a line."""
    text = dedent(text).strip("\n")
    blocks = [
        Block("passage", f"p{number}", found.start(), found.end())
        for number, found in enumerate(re.finditer(r"[^\n]+", text), 1)
    ]
    shown = Head(title="A title", language=language, **head)  # type: ignore[arg-type]
    return Article(shown, text, text, range(len(text) + 1), tuple(blocks), "0" * 64)


def mentions_in(article: Article) -> tuple[Mention, ...]:
    """The people of this world, where an article names them."""
    forms = {form: name for name, each in PEOPLE.items() for form in each}
    pattern = "|".join(sorted(forms, key=len, reverse=True))
    return tuple(
        Mention(found.start(), found.end(), "person", forms[found[0]], _role(article.text, found.start()))
        for found in re.finditer(rf"\b(?:{pattern})\b", article.text)
    )


def _role(text: str, start: int) -> str | None:
    """The words with capitals right before a name."""
    found = re.search(r"(?:[A-Z]\w+ )+$", text[max(0, start - 60) : start])
    return found[0].strip() if found else None


def quotes_in(text: str, language: str = "en") -> tuple[Article, tuple[Quote, ...]]:
    """What is quoted in a text."""
    article = article_of(text, language)
    return article, find_quotes(article, rules_of(language), mentions_in(article))


def said(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    """Each quotation of a text with its speaker's name; somebody without a name stands in brackets."""
    article, quotes = quotes_in(text, language)
    return [(article.text[each.start : each.end], _shown(each)) for each in quotes]


def speakers(text: str, language: str = "en") -> list[str | None]:
    """The speakers alone."""
    return [speaker for _, speaker in said(text, language)]


def voices_of(text: str, language: str = "en", **head: str) -> tuple[Article, Voices]:
    """Who stands behind a text."""
    article = article_of(text, language, **head)
    rules, mentions = rules_of(language), mentions_in(article)
    return article, find_voices(article, rules, mentions, find_quotes(article, rules, mentions))


def voice(text: str, words: str, language: str = "en", **head: str) -> tuple[str, str | None]:
    """Who stands behind certain words of a text: level and name."""
    article, voices = voices_of(text, language, **head)
    found = voices.at(article.text.index(words))
    return found.level, found.name


def _shown(quote: Quote) -> str | None:
    if quote.speaker is None:
        return None
    return f"({quote.speaker.name})" if quote.speaker.unnamed else quote.speaker.name
