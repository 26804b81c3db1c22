"""The dateline: the place, the day and the agency before an article's first words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ...model.language import Language
from ...model.written_dates import WrittenDate, written_dates
from .publishers import agency, is_agency

_SIGN = r"\s*(?:\.\s?[-–—]+|[-–—]{1,2})\s*"
_UPPER = r"[A-ZÁÉÍÓÚÑÜ]{2}[A-ZÁÉÍÓÚÑÜ.'’/\- ]*"
_WORD = r"[\wáéíóúñ.'’-]"
_MIXED = rf"[A-ZÁÉÍÓÚÑ]{_WORD}+(?:\s(?:de|del|la|las|los|of|the|[A-ZÁÉÍÓÚÑ]){_WORD}*){{0,3}}"
_WITHIN = r"[^()\n—]{1,44}?"


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands before the first words."""

    place: str
    day: WrittenDate | None
    agency: str
    end: int


def dateline_of(paragraph: str, language: Language) -> Opening | None:
    """The dateline of a first paragraph; None where it has none."""
    found = _pattern().match(paragraph[:160])
    if not found:
        return None
    place, within = found["upper"] or found["mixed"], in_full(found["within"] or "", language)
    credit = (found["agency"] or found["bare"] or "").strip()
    day = next(written_dates(within, language), None)
    region = (within[: day.start] if day else within).strip(" ,.")
    if region and not _REGION.fullmatch(region):
        return None
    # With neither brackets nor a day, only a place in capitals before a dash is one: GENEVA — …
    if not credit and day is None and not found["upper"]:
        return None
    # In brackets behind a name stands many a thing: The United States (US).
    if (found["bare"] or not (day or found["upper"])) and not is_agency(credit):
        return None
    return Opening(_place(place, region), day, agency(credit) if credit else "", found.end())


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


_REGION = re.compile(r"[A-ZÁÉÍÓÚÑ][\w.'’ -]+(?:,\s?[A-ZÁÉÍÓÚÑ][\w.'’ -]+)?")
"""The land in which a place lies."""


def _place(words: str, region: str) -> str:
    """A place in the capitals of a sentence: GENEVA to Geneva, LA PAZ to La Paz."""
    words = words.strip(" ,.")
    whole = f"{words}, {region}" if region else words
    return ", ".join(_titled(part.strip()) for part in whole.split(",") if part.strip())


def _titled(words: str) -> str:
    if words != words.upper() or re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?", words):
        return words
    small = {"DE", "DEL", "OF", "THE", "ON"}
    return " ".join(
        word.lower() if word in small and index else re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)
        for index, word in enumerate(words.split())
    )


@lru_cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"\s*(?:(?P<upper>{_UPPER})|(?P<mixed>{_MIXED}))(?:\s*[,.]\s*(?P<within>{_WITHIN}))?"
        rf"(?:\s*\((?P<agency>[^()\n]{{2,40}})\)\s*(?:{_SIGN}|:\s*|\s)|\s+(?P<bare>[A-Z][A-Za-z]+){_SIGN}|{_SIGN})"
    )
