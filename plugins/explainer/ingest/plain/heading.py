"""One head for a plain text: what its front matter tells, then its first lines, its dateline, its last lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from ...model.dates import parse_date
from ...model.written_dates import WrittenDate
from ..article import Dateline, Head
from ..languages import Rules
from ..page.bylines import persons
from .dateline import Opening as DatelineFound
from .dateline import dateline_of, place_of
from .ending import Ending
from .markdown import Markdown
from .marks import day_in_line
from .opening import Opening
from .publishers import WRITE_ON_THE_DAY, government_body, rights_of
from .years import year_of

NO_YEAR = "The dateline has no year, and the text does not tell which it is; write published yourself."
INFERRED = "The dateline has no year; {year} is the one that agrees with the rest. Look whether it is right."
NO_DAY = "The text does not tell when it was published; write published yourself, since other dates depend on it."
ONLY_CHANGED = "The text tells only when it was updated; that day was taken as the day of publication."


def heading_of(
    source: Markdown,
    spans: Sequence[tuple[int, int]],
    opening: Opening,
    ending: Ending,
    body: Sequence[tuple[int, int]],
    rules: Rules,
    language: str,
    name: str,
) -> tuple[Head, tuple[str, ...]]:
    """The head, and sentences on what could not be read for certain."""
    text, marks = source.text, opening.marks
    told = _told(source.fields, rules)
    begins = body[0][0] if opening.dateline is None else spans[opening.dateline][0]
    first = text[slice(*body[0])]
    found = dateline_of(first if opening.dateline is None else text[slice(*spans[opening.dateline])] + " ", rules)
    url = told.get("url") or next((mark.url for mark in marks if mark.url), "")
    published = told.get("published") or next((said for mark in marks if (said := iso(mark.published))), "")
    published = published or iso(ending.published) or _day_in(url)
    modified = next((changed for mark in marks if (changed := iso(mark.modified))), "") or iso(ending.modified)
    named = _day_of_name(found, name) if found and not published else None
    day = day_in_full(found, text, first, rules, published or named) if found else None
    warnings = []
    if day and found and found.day and not (found.day.year or published):
        warnings.append(INFERRED.format(year=day[:4]))
    if not published and not day:
        warnings.append(ONLY_CHANGED if modified else NO_YEAR if found and found.day else NO_DAY)
    publisher = (
        told.get("publisher")
        or (found.agency if found else "")
        or next((mark.publisher for mark in marks if mark.publisher), "")
        or _speaking(first, marks, rules)
    )
    words = [" ".join(text[slice(*spans[index])].split()) for index in opening.headlines]
    deck = " ".join(text[slice(*spans[opening.deck])].split()) if opening.deck is not None else ""
    when = published or day or modified or None
    dateline = (
        Dateline(found.place, day, begins, min(begins + found.end, len(text)))
        if found and (found.place or day)
        else None
    )
    if not dateline and opening.placed is not None:
        placed = next(mark for mark in marks if mark.place)
        dateline = Dateline(place_of(placed.place), iso(placed.published) or None, *spans[opening.placed])
    head = Head(
        title=told.get("title")
        or (
            words[0]
            if words
            else _from_text(first[found.end :] if found and begins == body[0][0] and found.end < len(first) else first)
        ),
        deck=told.get("deck") or deck,
        publisher=publisher,
        authors=tuple(told.get("authors") or dict.fromkeys(name for mark in marks for name in mark.authors)),
        published=when,
        modified=modified if modified and modified != when else None,
        dateline=dateline,
        url=url,
        language=language,
        rights=rights_of(publisher),
    )
    return head, tuple(warnings)


def day_in_full(found: DatelineFound, text: str, lead: str, rules: Rules, published: str | None) -> str | None:
    """The day of a dateline with its year: the one nearest to publication, else the one that the text tells."""
    day = found.day
    if not day or day.year or not day.month:
        return iso(day) or None
    if not published:
        year = year_of(day, text, lead if found.agency in WRITE_ON_THE_DAY else "", rules)
        return (iso(day._replace(year=year)) or None) if year else None
    given = parse_date(published).start
    near = [iso(day._replace(year=given.year + shift)) for shift in (-1, 0, 1) if 0 < given.year + shift < 10_000]
    days = [date.fromisoformat(each) for each in near if len(each) == 10]
    return min(days, key=lambda each: abs((each - given).days)).isoformat() if days else None


def iso(day: WrittenDate | None) -> str:
    """A written date as EDTF; empty where it has no year or is no day of the calendar."""
    if not day or not day.year:
        return ""
    parts = [f"{day.year:04}", *(f"{part:02}" for part in (day.month, day.day) if part)]
    try:
        return str(parse_date("-".join(parts)))
    except ValueError:
        return ""


_DAY_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/_]?([01]\d)[-/_]?([0-3]\d)(?!\d)")


def _day_in(address: str) -> str:
    """The day of which an address is made: /2022/11/14/ or -2022-11-14."""
    found = re.search(r"(?<!\d)((?:19|20)\d\d)([/-])([01]?\d)\2([0-3]?\d)(?=[/-]|$)", address)
    return iso(WrittenDate(0, 0, int(found[1]), int(found[3]), int(found[4]))) if found and int(found[4]) else ""


def _day_of_name(found: DatelineFound, name: str) -> str | None:
    """The dateline's day in the year that the file's name tells, where both name about the same day."""
    if not found.day or found.day.year:
        return None
    for part in _DAY_IN_NAME.finditer(name):
        told = iso(WrittenDate(0, 0, int(part[1]), int(part[2]) or None, int(part[3]) or None))
        day = iso(found.day._replace(year=int(part[1])))
        if len(told) == len(day) == 10 and abs((date.fromisoformat(told) - date.fromisoformat(day)).days) <= 1:
            return day
    return None


def _speaking(first: str, marks: Sequence[Any], rules: Rules) -> str:
    """The government body that announces something in the first sentence of a release that nobody else signs."""
    if any(mark.kind == "byline" for mark in marks):
        return ""
    sentence = re.split(r"(?<=[a-z)])\.\s", first[:500], maxsplit=1)[0]
    return government_body(sentence[:200]) if rules.head.announces.search(sentence) else ""


def _from_text(first: str) -> str:
    """A title for a text without one: how it begins."""
    words = " ".join(first[:400].split())
    sentence = re.split(r"(?<=[a-z)”\"])[.?!]\s", words, maxsplit=1)[0]
    return (sentence.rstrip(".") or words) if len(sentence) <= 120 else sentence[:100].rsplit(" ", 1)[0] + "…"


_KEYS = {
    "title": ("title", "headline", "título", "titulo"),
    "deck": ("deck", "subtitle", "subheadline", "description", "summary", "bajada"),
    "publisher": ("publisher", "source", "site", "outlet", "fuente", "medio"),
    "authors": ("authors", "author", "byline", "autor", "autores"),
    "published": ("published", "date", "pubdate", "publication_date", "publication date", "published date", "fecha"),
    "url": ("url", "link", "canonical"),
}
"""What the fields of front matter are called, by the fields of a head."""


def _told(fields: dict[str, Any], rules: Rules) -> dict[str, Any]:
    """What front matter tells."""
    told: dict[str, Any] = {}
    for name, keys in _KEYS.items():
        value = next((fields[key] for key in keys if fields.get(key)), None)
        if isinstance(value, str) and value.strip():
            told[name] = " ".join(value.split())[:500]
        elif isinstance(value, list) and name == "authors":
            told[name] = [" ".join(each.split()) for each in value if isinstance(each, str) and each.strip()]
    if isinstance(told.get("authors"), str):
        told["authors"] = list(persons([told["authors"]], ())) or [told["authors"]]
    if "published" in told:
        told["published"] = _day_told(told["published"], rules)
    return told


def _day_told(words: str, rules: Rules) -> str:
    """A field's day as EDTF; empty where it is none."""
    day = re.match(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)", words)
    try:
        return str(parse_date(day[0])) if day else iso(day_in_line(words, rules))
    except ValueError:
        return ""
