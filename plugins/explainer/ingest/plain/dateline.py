"""The dateline: the place, the day and the agency before an article's first words."""

from __future__ import annotations

import re
from functools import lru_cache

from ...frozen import frozen
from ...model.language import Language
from ...model.written_dates import WrittenDate, written_dates
from ..languages import Rules
from .publishers import agency, is_agency

_DASH = r"(?:\s*\.[-–—―]+|\s*[-–—―_]{1,2})\s*"
_SPACED = r"(?:\s*\.[-–—―]+|\s+[-–—―]{1,2})\s*"
"""A dash that no compound word has, and no heading that runs into the text."""
_STOPPED = re.compile(r"\s*\.(?:—|[-–]+\s)")
"""The sign of Spanish datelines: La Paz.— …"""
_CAPITALS = r"[A-ZÁÉÍÓÚÑÜÇ][A-ZÁÉÍÓÚÑÜÇ.'’]*"
_UPPER = rf"[A-ZÁÉÍÓÚÑÜÇ]{{2}}[A-ZÁÉÍÓÚÑÜÇ.'’]*(?:[ /-]{_CAPITALS}){{0,4}}"
_WORD = r"[\wáéíóúñ.'’-]"
_MIXED = rf"[A-ZÁÉÍÓÚÑ]{_WORD}+(?:\s(?:de|del|la|las|los|of|the|/\s?[A-ZÁÉÍÓÚÑ]|[A-ZÁÉÍÓÚÑ]){_WORD}*){{0,3}}"
_WITHIN = r"[^()\n—]{1,48}?"
_REGION = re.compile(r"[A-ZÁÉÍÓÚÑ][\w.'’ -]+(?:,\s?[A-ZÁÉÍÓÚÑ][\w.'’ -]+)?")
"""The land in which a place lies."""
_POSTAL = re.compile(r"D\.?\s?C\.?|[A-Z]{2}|(?:[A-Z]\.){2}|(?!Jr|Sr|Inc|Corp)[A-Z][a-z]{1,4}\.")
"""A state as it is abbreviated: FL, N.Y., Calif."""
_ABBREVIATED = re.compile(r"(?<!\w)(?:(?:[A-Z]\.\s?)+|[A-Z][a-z]{1,4}\.)$")
"""A full stop that is not the dateline's own: N.Y., Calif."""

_LONGEST = 170
_MOST_WORDS = 5
"""Of a place in capitals that neither day nor agency bears out; headings in capitals have more."""


@frozen
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
    return (_with_place(found, rules) if found else None) or _without_place(start, rules)


def _with_place(found: re.Match[str], rules: Rules) -> Opening | None:
    place, within = found["upper"] or found["mixed"], in_full(found["within"] or "", rules.language)
    credit = (found["agency"] or found["slashed"] or "").strip()
    dash = found["behind"] if credit else found["dash"] or ""
    day, credit = _day(within, credit, rules)
    region = (within[: day.start] if day and within else within).strip(" ,")
    region = "" if rules.head.before_day.fullmatch(region) else region
    if not credit and " " in place and is_agency(last := place.split()[-1]) and re.fullmatch(_SPACED, dash or ""):
        place, credit = place[: -len(last)].strip(), last  # Washington CNN — …
    if region and not _REGION.fullmatch(region):
        return None
    if rules.head.no_place.search(place) or is_agency(place):
        return Opening("", day, agency(credit), found.end()) if day and is_agency(credit) else None
    if not credit and not day and len(place.split()) + len(region.split()) > _MOST_WORDS:
        return None
    stopped = bool(_STOPPED.match(found.string, len(place.rstrip("."))))
    surely_named = bool(found["upper"]) or bool(_POSTAL.fullmatch(region)) or stopped
    if credit and not is_agency(credit):
        # In brackets behind a name stands many a thing: The United States (US).
        sure = bool(dash) and bool(day or surely_named)
    elif credit:
        sure = bool(day) or surely_named or bool(dash) or credit == "CNN"
    else:
        # With neither agency nor day, only a sure place before a dash is one: GENEVA — …
        spaced = stopped or bool(region) or bool(re.fullmatch(_SPACED, dash or ""))
        sure = bool(dash) and (bool(day) or (surely_named and spaced))
    if not sure or (not credit and not day and re.fullmatch(r"(?:[A-Z]\.)+", place.strip())):
        return None
    return Opening(
        place_of(place.rstrip(".") if stopped else place, region), day, agency(credit) if credit else "", found.end()
    )


def _day(within: str, credit: str, rules: Rules) -> tuple[WrittenDate | None, str]:
    """The day before the brackets, or in them; and what is then still in them."""
    for words in (within, credit):
        day = next((each for each in written_dates(words, rules.language) if each.month and each.day), None)
        if day:
            return day, "" if words is credit else credit
    return None, credit


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


def place_of(words: str, region: str = "") -> str:
    """A place in the capitals of a sentence: GENEVA to Geneva, LA PAZ to La Paz."""
    parts = [part.strip() for part in (*words.split(","), *region.split(","))]
    return ", ".join(_titled(part if _ABBREVIATED.search(part) else part.rstrip(".")) for part in parts if part)


def _titled(words: str) -> str:
    if words != words.upper() or len(words) < 3 or _ABBREVIATED.fullmatch(words):
        return words
    small = {"DE", "DEL", "OF", "THE", "ON", "AU", "SUR"}
    parts = re.split(r"([\s/-]+)", words)
    return "".join(
        part.lower() if part in small and index else re.sub(r"[^\W\d_]+", lambda name: name[0].capitalize(), part)
        for index, part in enumerate(parts)
    )


@lru_cache
def _placed() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<upper>{_UPPER})(?![a-z])|(?P<mixed>{_MIXED}))(?:\s*[,.]\s*(?P<within>{_WITHIN}))?"
        rf"(?:\s*(?:\((?P<agency>[^()\n]{{2,40}})\)|/(?P<slashed>[^/\n]{{2,20}})/\.?)(?:(?P<behind>{_DASH}|\s*:\s*)|\s+)"
        rf"|(?P<dash>{_DASH}))"
    )


@lru_cache
def _unplaced() -> re.Pattern[str]:
    return re.compile(rf"(?P<within>[A-Z0-9][^()\n—]{{2,30}}?)?\s*\((?P<agency>[^()\n]{{2,40}})\)(?:{_DASH}|\s*:\s*)")
