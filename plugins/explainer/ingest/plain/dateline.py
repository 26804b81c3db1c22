"""The dateline: the place, the day and the agency before an article's first words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ...model.language import Language
from ...model.written_dates import WrittenDate, written_dates
from ..languages import Rules
from .publishers import agency, is_agency

_DASH = r"(?:\s*\.[-–—]+|\s*[-–—]{1,2})\s*"
_SPACED = r"(?:\s*\.[-–—]+|\s+[-–—]{1,2})\s*"
"""A dash that no compound word has, and no heading that runs into the text."""
_CAPITALS = r"[A-ZÁÉÍÓÚÑÜÇ][A-ZÁÉÍÓÚÑÜÇ.'’]*"
_UPPER = rf"[A-ZÁÉÍÓÚÑÜÇ]{{2}}[A-ZÁÉÍÓÚÑÜÇ.'’]*(?:[ /-]{_CAPITALS}){{0,4}}"
_WORD = r"[\wáéíóúñ.'’-]"
_MIXED = rf"[A-ZÁÉÍÓÚÑ]{_WORD}+(?:\s(?:de|del|la|las|los|of|the|[A-ZÁÉÍÓÚÑ]){_WORD}*){{0,3}}"
_WITHIN = r"[^()\n—]{1,48}?"
_REGION = re.compile(r"[A-ZÁÉÍÓÚÑ][\w.'’ -]+(?:,\s?[A-ZÁÉÍÓÚÑ][\w.'’ -]+)?")
"""The land in which a place lies."""
_POSTAL = re.compile(r"D\.?\s?C\.?|[A-Z]{2}")
_ABBREVIATED = re.compile(r"(?<!\w)(?:(?:[A-Z]\.\s?)+|[A-Z][a-z]{1,4}\.)$")
"""A full stop that is not the dateline's own: N.Y., Calif."""

_LONGEST = 170


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands before the first words."""

    place: str
    """Empty where only the agency, or the day and the agency, stand there."""
    day: WrittenDate | None
    agency: str
    end: int


def dateline_of(paragraph: str, rules: Rules) -> Opening | None:
    """The dateline of a first paragraph; None where it has none."""
    start = paragraph[:_LONGEST]
    found = _placed().match(start)
    return _with_place(found, rules) if found else _without_place(start, rules)


def _with_place(found: re.Match[str], rules: Rules) -> Opening | None:
    place, within = found["upper"] or found["mixed"], in_full(found["within"] or "", rules.language)
    credit = (found["agency"] or found["bare"] or "").strip()
    day = next((each for each in written_dates(within, rules.language) if each.month and each.day), None)
    region = (within[: day.start] if day else within).strip(" ,")
    region = "" if rules.head.before_day.fullmatch(region) else region
    if (region and not _REGION.fullmatch(region)) or rules.head.no_place.search(place):
        return None
    sure = bool(day) or bool(found["upper"]) or (bool(region) and bool(_POSTAL.fullmatch(region)))
    dash = found["dash"] or ""
    if credit and not is_agency(credit):
        # In brackets behind a name stands many a thing: The United States (US).
        sure = sure and bool(found["behind"])
    elif credit:
        sure = sure or bool(found["behind"]) or bool(found["bare"])
    elif not dash or (not day and not re.fullmatch(_SPACED, dash)):
        # With neither brackets nor a day, only a place in capitals before a dash is one: GENEVA — …
        sure = False
    if not sure or (not credit and not day and re.fullmatch(r"(?:[A-Z]\.)+", place.strip())):
        return None
    return Opening(_place(place, region), day, agency(credit) if credit else "", found.end())


def _without_place(start: str, rules: Rules) -> Opening | None:
    """Nov 15 (Reuters) - …, or (CNN) — …"""
    found = _unplaced().match(start)
    if not found or not is_agency(found["agency"]):
        return None
    within = in_full(found["within"] or "", rules.language)
    day = next((each for each in written_dates(within, rules.language) if each.month and each.day), None)
    if within.strip() and (not day or within[: day.start].strip() or within[day.end :].strip(" ,.")):
        return None
    return Opening("", day, agency(found["agency"]), found.end())


def in_full(words: str, language: Language) -> str:
    """Spanish months in full; in running text their abbreviations are other words as well."""
    if language.code != "es":
        return words
    months = [month for month in language.months if month != "setiembre"]
    return re.sub(
        r"\b(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b\.?",
        lambda short: next(month for month in months if month.startswith(short[0].lower()[:3])),
        words,
        flags=re.IGNORECASE,
    )


def _place(words: str, region: str) -> str:
    """A place in the capitals of a sentence: GENEVA to Geneva, LA PAZ to La Paz."""
    parts = [part.strip() for part in (*words.split(","), *region.split(","))]
    return ", ".join(_titled(part if _ABBREVIATED.search(part) else part.rstrip(".")) for part in parts if part)


def _titled(words: str) -> str:
    if words != words.upper() or len(words) < 3 or _ABBREVIATED.fullmatch(words):
        return words
    small = {"DE", "DEL", "OF", "THE", "ON"}
    return " ".join(
        word.lower() if word in small and index else re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)
        for index, word in enumerate(words.split())
    )


@lru_cache
def _placed() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<upper>{_UPPER})(?![a-z])|(?P<mixed>{_MIXED}))(?:\s*[,.]\s*(?P<within>{_WITHIN}))?"
        rf"(?:\s*\((?P<agency>[^()\n]{{2,40}})\)(?:(?P<behind>{_DASH}|\s*:\s*)|\s+)"
        rf"|\s+(?P<bare>[A-Z][A-Za-z]+){_SPACED}|(?P<dash>{_DASH}))"
    )


@lru_cache
def _unplaced() -> re.Pattern[str]:
    return re.compile(rf"(?P<within>[A-Z0-9][^()\n—]{{2,30}}?)?\s*\((?P<agency>[^()\n]{{2,40}})\)(?:{_DASH}|\s*:\s*)")
