"""A plain text's head, headlines and paragraphs, put together from what its first lines and its dateline tell."""

from __future__ import annotations

import re
from typing import Any

from ...model.dates import parse_date
from ...model.written_dates import WrittenDate
from ..article import Dateline, Head
from ..languages import Rules
from . import Plain
from .dateline import dateline_of
from .lines import paragraphs
from .markdown import without_marks
from .opening import names_of, opening_of
from .publishers import government_body, rights_of
from .years import year_of


def assembled(text: str, rules: Rules, language: str) -> Plain:
    """Everything that a text tells of itself."""
    markdown = without_marks(text)
    text = markdown.text
    spans = paragraphs(text)
    opening = opening_of(text, spans, rules)
    told = _told(markdown.fields, rules)
    body = _body(text, spans[opening.begins :], rules)
    first = text[slice(*body[0])] if body else ""
    found = dateline_of(first, rules.language)
    warnings: list[str] = []
    given = _iso(opening.day) if opening.day else told.get("published")
    day = day_in_full(found.day, text, rules, given) if found and found.day else None
    if found and found.day and day is None:
        warnings.append("The dateline has no year, and the text does not tell which; write published yourself.")
    titles = [text[slice(*spans[index])] for index in opening.headlines]
    publisher = told.get("publisher") or (found.agency if found else "") or opening.publisher or _publisher(text, body)
    head = Head(
        title=told.get("title") or (" ".join(titles[0].split()) if titles else _from_text(first)),
        deck=told.get("deck") or (" ".join(titles[1].split()) if len(titles) > 1 else ""),
        publisher=publisher,
        authors=tuple(told.get("authors") or dict.fromkeys(opening.authors)),
        published=told.get("published") or given or day,
        modified=None,
        dateline=Dateline(found.place, day, body[0][0], body[0][0] + found.end) if found else None,
        url=told.get("url") or opening.url,
        language=language,
        rights=rights_of(publisher),
    )
    return Plain(head, tuple(spans[index] for index in opening.headlines), tuple(body), tuple(warnings))


def _body(text: str, spans: list[tuple[int, int]], rules: Rules) -> list[tuple[int, int]]:
    """The paragraphs of the article, without credits at its end and lines of the page around it."""
    kept = list(spans)
    while len(kept) > 1 and _is_credit(text[slice(*kept[-1])], rules):
        kept.pop()
    # A line of credits ends the article where only short lines follow.
    for index in range(max(1, len(kept) - 6), len(kept)):
        if rules.head.credits.match(text[slice(*kept[index])]) and all(
            end - start < 200 for start, end in kept[index:]
        ):
            kept = kept[:index]
            break
    return [span for number, span in enumerate(kept) if not number or not _is_furniture(text[slice(*span)], rules)]


def _is_credit(words: str, rules: Rules) -> bool:
    return bool(rules.head.credits.match(words)) or _is_furniture(words, rules)


def _is_furniture(words: str, rules: Rules) -> bool:
    return (
        len(words) < 160
        and not words.rstrip().endswith((".", "”", '"'))
        and bool(rules.head.furniture.fullmatch(words))
    )


def _publisher(text: str, body: list[tuple[int, int]]) -> str:
    """The government body that a release's first sentence or last lines name as speaking; empty where none does."""
    for start, end in body[-2:]:
        words = text[start:end]
        found = government_body(words)
        if found and end - start < 120 and not re.search(r"[.!?]\s", words):
            return found
    return ""


def day_in_full(day: WrittenDate, text: str, rules: Rules, published: str | None) -> str | None:
    """The day of a dateline with its year: that of publication, else the one that the text tells."""
    if day.year or not day.month:
        return _iso(day)
    if published:
        given = parse_date(published).start
        # A story of December may appear in January.
        year: int | None = given.year - (day.month == 12 and given.month == 1)
    else:
        year = year_of(day, text, rules.language)
    return _iso(day._replace(year=year)) if year else None


def _iso(day: WrittenDate) -> str | None:
    if not day.year:
        return None
    parts = [f"{day.year:04}", *(f"{part:02}" for part in (day.month, day.day) if part)]
    try:
        return str(parse_date("-".join(parts)))
    except ValueError:
        return None


def _from_text(first: str) -> str:
    """A title for a text without one: how it begins."""
    words = " ".join(first.split())
    return words if len(words) <= 80 else words[:80].rsplit(" ", 1)[0] + "…"


def _told(fields: dict[str, Any], rules: Rules) -> dict[str, Any]:
    """What front matter tells, by the names of a head's fields."""
    told: dict[str, Any] = {}
    for name, keys in _KEYS.items():
        value = next((fields[key] for key in keys if fields.get(key)), None)
        if isinstance(value, str) and value.strip():
            told[name] = " ".join(value.split())
        elif isinstance(value, list) and name == "authors":
            told[name] = [str(each) for each in value if isinstance(each, str)]
    if isinstance(told.get("authors"), str):
        told["authors"] = names_of(told["authors"], rules) or [told["authors"]]
    if "published" in told:
        day = re.match(r"\d{4}(?:-\d\d(?:-\d\d)?)?", told["published"])
        try:
            told["published"] = str(parse_date(day[0])) if day else ""
        except ValueError:
            told["published"] = ""
    return told


_KEYS = {
    "title": ("title", "headline"),
    "deck": ("deck", "subtitle", "description", "summary"),
    "publisher": ("publisher", "source", "site", "outlet"),
    "authors": ("authors", "author", "byline"),
    "published": ("published", "date", "pubdate", "publication_date"),
    "url": ("url", "link", "canonical"),
}
