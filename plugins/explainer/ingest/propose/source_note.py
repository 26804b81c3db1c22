"""The article's own note: what is known of it, and a line for each passage to be filled in."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from decimal import Decimal

from ...model.claim import Attribution
from ...model.dates import parse_date
from ...model.language import language_of
from ...model.locale import Locale
from ...model.numerals import numerals_in
from ..article import Article, Block
from .ids import sentence_case
from .material import Material
from .voices import voice_of
from .writing import front_matter

_RELEASES = re.compile(
    r"department|ministry|ministerio|white house|\boffice\b|agency|customs|homeland|commission|council|embassy|embajada"
    r"|government|gobierno|presidency|coast guard|cancillería|minrex|united nations",
    re.IGNORECASE,
)
"""Publishers whose texts are their own statements, in English and Spanish."""

_LONGEST_TITLE = 90
_FEWEST_WORDS = 3
"""A shorter piece of a longer quotation says nothing."""


def source_note(material: Material, rights: str, today: datetime.date) -> str:
    """The whole note."""
    head, article = material.article.head, material.article
    publisher = head.publisher or "Unknown publisher"
    fields = {
        "title": _title(publisher, material),
        "summary": f"{sentence_case(_what(article))} by {publisher}, to be summed up here in one sentence of your own.",
        "type": _type(article),
        "publisher": publisher,
        "authors": list(head.authors),
        "published": head.published,
        "accessed": today.isoformat(),
        "url": head.url,
        "language": head.language,
        "rights": rights,
        "dateline": _dateline(article),
        "text": "keyed" if rights == "restricted" else "full",
        # What notes cite already has to be published with them.
        "status": "" if material.source in material.known.cited else "draft",
    }
    lines = "\n\n".join(_passages(material, rights))
    return f"{front_matter(fields)}\n{lines}\n"


def own_voice(article: Article) -> Attribution:
    """Whose words a source of this type has where nobody else speaks."""
    return "reporter" if _type(article) == "article" else "document"


def _title(publisher: str, material: Material) -> str:
    """Publisher and day, so that no two notes are called the same, and the headline."""
    head = material.article.head
    day = Locale(material.known.site.settings.lang).date(parse_date(head.published)) if head.published else ""
    title = f"{publisher}{f', {day}' if day else ''}: {_short(_borne_out(head.title, material))}"
    return f"{title} ({material.source})" if material.known.site.names.find(title) else title


def _borne_out(title: str, material: Material) -> str:
    """A headline, as far as the passages give the numbers in it."""
    numerals = numerals_in(title, language_of(material.article.head.language))
    if not numerals:  # as most are: then no passage has to be read for it
        return title
    held = frozenset[Decimal]().union(*(material.evidence(block.id).numbers for block in material.article.passages))
    return next((f"{title[: found.start]}…" for found in numerals if found.value not in held), title)


def _short(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= _LONGEST_TITLE else words[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def _what(article: Article) -> str:
    return "a report" if _type(article) == "article" else "a statement"


def _type(article: Article) -> str:
    return "statement" if _RELEASES.search(article.head.publisher) else "article"


def _dateline(article: Article) -> str:
    """Place and day as the article writes them, without the agency in brackets."""
    dateline = article.head.dateline
    if not dateline:
        return ""
    words = " ".join(article.original[article.at[dateline.start] : article.at[dateline.end]].split())
    return re.sub(r"\s*\([^()]*\)$", "", words.strip(" -–—.")).strip(" -–—.,")


def _passages(material: Material, rights: str) -> Iterator[str]:
    """A paragraph for each passage: the article's own where its rights allow, else its short quotations and a mark."""
    own = own_voice(material.article)
    for block in material.article.passages:
        by = voice_of(block.id, material, own).by
        mark = f'{{#{block.id} by="{by}"}}' if by else f"{{#{block.id}}}"
        if rights != "restricted":
            yield f"{_plain(material.article.words(block))} {mark}"
        else:
            yield " ".join([*(f'"{words}"' for words in _quotations(block, material)), mark])


def _plain(words: str) -> str:
    """A paragraph as Markdown that says the same."""
    words = re.sub(r"([\\*_`\[\]{}<])", r"\\\1", " ".join(words.split()))
    # What would open a list, a heading or a quotation.
    return re.sub(r"^(?:(?=[#>+~=|:-])|(\d+)(?=[.)]\s))", r"\1\\", words)


def _quotations(block: Block, material: Material) -> Iterator[str]:
    """What is quoted in a passage, as far as so few words may be published at once."""
    most = material.known.site.settings.quote_words
    for quote in material.findings.quotes:
        if block.start <= quote.start < block.end and quote.speaker:
            words = _cut(" ".join(material.article.text[quote.start : quote.end].split()), most)
            if words and not re.search(r'["“”„«»]', words):
                yield _plain(words)


def _cut(words: str, most: int) -> str:
    """A quotation, or as many of its first clauses as the words that are allowed; empty where the first is longer."""
    if len(words.split()) <= most:
        return words.strip(" ,")
    clauses = [found.start() for found in re.finditer(r"[,;:.?!](?=\s)|\s[-–—]\s", words)]
    fitting = [words[:end] for end in clauses if _FEWEST_WORDS <= len(words[:end].split()) <= most]
    return fitting[-1].strip(" ,") if fitting else ""
