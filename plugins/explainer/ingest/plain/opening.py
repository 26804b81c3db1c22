"""The first paragraphs of a text: which are headlines, bylines, labels and days, and where the article begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ...model.written_dates import WrittenDate, written_dates
from ..languages import Rules
from .dateline import dateline_of
from .publishers import government_body, is_agency

LONGEST_HEADLINE = 220
LONGEST_DECK = 340
MOST = 14
"""Paragraphs among which an article begins."""

_SENTENCE = re.compile(r"[.!?…][\"'”’»)]*$")
_URL = re.compile(r"https?://[^\s<>\"']+$")
_JOBS = re.compile(
    r"\b(?:staff|writer|reporter|correspondent|editor|bureau|agencies|redacción|corresponsal)\b", re.IGNORECASE
)


@dataclass
class Opening:
    """What the first paragraphs tell, as far as they have been read."""

    headlines: list[int] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    publisher: str = ""
    url: str = ""
    day: WrittenDate | None = None
    begins: int = 0
    """The first paragraph of the article itself."""


def opening_of(text: str, spans: Sequence[tuple[int, int]], rules: Rules) -> Opening:
    """Read the first paragraphs until one is plainly the article's own words."""
    opening = Opening()
    for index, (start, end) in enumerate(spans[:MOST]):
        words = text[start:end]
        if dateline_of(words, rules.language) and len(words) > 60:
            opening.begins = index
            return opening
        if not _taken(opening, index, words, rules, last=index == len(spans) - 1):
            opening.begins = index
            return opening
        opening.begins = index + 1
    if opening.begins >= len(spans):  # nothing but headlines: the last of them is the text
        opening.begins = len(spans) - 1
        opening.headlines = [index for index in opening.headlines if index < opening.begins]
    return opening


def _taken(opening: Opening, index: int, words: str, rules: Rules, *, last: bool) -> bool:
    """Whether a paragraph stands before the article, and what it tells."""
    head, plain = rules.head, " ".join(words.split())
    if found := _URL.fullmatch(plain):
        opening.url = opening.url or found[0]
        return True
    if day := day_of(plain, rules):
        opening.day = opening.day or day
        return True
    byline = head.byline.fullmatch(plain)
    if byline and (names := names_of(byline["names"], rules)):
        opening.authors += names
        return True
    if (speaker := _SPEAKER.fullmatch(plain)) and opening.headlines and names_of(speaker["name"], rules):
        opening.authors += names_of(speaker["name"], rules)
        return True
    if is_agency(plain) or (len(plain) < 80 and plain.count(" ") < 9 and head.labels.fullmatch(plain)):
        opening.publisher = opening.publisher or government_body(plain) or (plain if is_agency(plain) else "")
        return True
    if len(plain) < 90 and not _SENTENCE.search(plain) and index and government_body(plain) and opening.headlines:
        opening.publisher = opening.publisher or government_body(plain)
        return True
    if head.furniture.fullmatch(plain) and len(plain) < 160:
        return True
    if last:
        return False
    room = LONGEST_DECK if opening.headlines and not opening.authors else LONGEST_HEADLINE
    if len(opening.headlines) < 3 and len(plain) < room and not _is_text(plain, first=not opening.headlines):
        opening.headlines.append(index)
        return True
    return False


_SPEAKER = re.compile(
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,4}),? (?:[A-Z][\w.'’-]+ ){0,4}?"
    r"(?:Secretary|Spokesperson|Spokesman|Minister|President|Ambassador|Premier|Director|Commissioner|Envoy|Representative"
    r"|Secretario|Ministro|Canciller|Presidente)\b[\w ,.'’-]{0,60}"
)
"""A line of a release that names who speaks, and their post."""


def _is_text(words: str, *, first: bool) -> bool:
    """Whether a paragraph is a sentence of the article rather than a headline."""
    if _SENTENCE.search(words) and not re.search(r"\b(?:[A-Z]\.)+$", words):
        # A first line that ends in a full stop is a headline only where it is short.
        return not (first and len(words) < 90)
    return False


def day_of(line: str, rules: Rules) -> WrittenDate | None:
    """The day that a line gives and nothing beside it."""
    if len(line) > 80:
        return None
    label = rules.head.dated.match(line)
    rest = line[label.end() :] if label else line
    found = next(written_dates(rest, rules.language), None)
    if not found or not found.month or not found.day or not found.year:
        return None
    before, behind = rest[: found.start], rest[found.end :]
    clock = re.fullmatch(
        r"[\s,|·•–—-]*(?:(?:at|a las)?\s*\d{1,2}[:.h]\d\d.*|[\w\s]{0,20}\bGMT\b.*)?[\s.]*", behind, re.IGNORECASE
    )
    return found if not before.strip() and clock else None


def names_of(words: str, rules: Rules) -> list[str]:
    """The people that a byline names."""
    names = []
    for part in re.split(rules.head.joins, words):
        name = " ".join(part.split()).strip(" .,|")
        if name.isupper():
            name = name.title()
        if _is_name(name):
            names.append(name)
    return names


def _is_name(words: str) -> bool:
    parts = words.split()
    return (
        2 <= len(parts) <= 5
        and parts[0][0].isupper()
        and parts[-1][0].isupper()
        and not _JOBS.search(words)
        and not is_agency(words)
        and all(part[0].isupper() or part.lower() in _PARTICLES for part in parts)
    )


_PARTICLES = frozenset(
    ["de", "del", "la", "las", "los", "da", "do", "dos", "van", "von", "der", "den", "bin", "al", "el", "y", "e"]
)
