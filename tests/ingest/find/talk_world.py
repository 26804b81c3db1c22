"""An article drawn as text, with the dates and people that are found in it, and the talks that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from explainer.ingest.article import Article, Block, Head
from explainer.ingest.find.talks import find_talks
from explainer.ingest.findings import FoundDate, FoundTalk, Mention
from explainer.ingest.known import Known
from explainer.ingest.languages import rules_of
from explainer.model.site import Site
from explainer.settings import read_settings

SIDES = [
    {"id": "chile", "name": "Chile", "adjective": "Chilean", "colour": "side-1"},
    {"id": "peru", "name": "Peru", "adjective": "Peruvian", "colour": "side-2"},
]


@cache
def known() -> Known:
    """A site without notes whose sides are Chile and Peru."""
    settings = read_settings({"SITENAME": "Lake", "DEFAULT_LANG": "en", "EXPLAINER_SIDES": SIDES})
    return Known.of(Site(settings, "content", {}))


def article_of(text: str, published: str | None = "2030-05-14", language: str = "en", publisher: str = "") -> Article:
    """Each line a passage; a line that begins with # is a headline."""
    blocks = []
    for found in re.finditer(r"(?m)^(# )?(\S.*?)\s*$", text):
        headline = bool(found[1])
        number = sum(block.kind == "passage" for block in blocks) + 1
        blocks.append(
            Block("headline" if headline else "passage", "" if headline else f"p{number}", found.start(2), found.end(2))
        )
    head = Head(title="Talks", publisher=publisher, published=published, language=language)
    return Article(head, text, text, range(len(text) + 1), tuple(blocks), "0" * 64)


def dates_of(article: Article, dates: Mapping[str, str]) -> tuple[FoundDate, ...]:
    """Each place where words for a date stand."""
    return tuple(
        FoundDate(found.start(), found.end(), edtf)
        for words, edtf in dates.items()
        for found in re.finditer(rf"\b{re.escape(words)}\b", article.text)
    )


def people_of(article: Article, names: tuple[str, ...]) -> tuple[Mention, ...]:
    """Each place where a full name or its last word stands."""
    return tuple(
        Mention(found.start(), found.end(), "person", name)
        for name in names
        for found in re.finditer(rf"\b(?:{re.escape(name)}|{re.escape(name.split()[-1])})\b", article.text)
    )


def talks_of(
    text: str,
    dates: Mapping[str, str],
    people: tuple[str, ...] = (),
    published: str | None = "2030-05-14",
    language: str = "en",
    publisher: str = "",
) -> tuple[FoundTalk, ...]:
    """The talks of a text."""
    article = article_of(text, published, language, publisher)
    mentions = people_of(article, people)
    return find_talks(article, rules_of(language), mentions, dates_of(article, dates), known())


def told(talk: FoundTalk) -> tuple[str | None, str | None, tuple[str, ...], str]:
    """Date, place, parties and state."""
    return talk.date, talk.place, talk.parties, talk.state
