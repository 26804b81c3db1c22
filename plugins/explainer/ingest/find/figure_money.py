"""Amounts of money, and rates: $33 million, 2.5 billion euros, $12 million a year."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ...model.numerals import Numeral
from ..article import Head
from ..languages.figures import FigureRules
from .figure_counts import Counted
from .figure_numbers import sign_before
from .figure_phrases import phrase

UNKNOWN = "XXX"
"""The ISO code of no currency: pesos, as long as nothing tells of which country."""

_NOUN = re.compile(r"(?:[ \u00a0](?:de[ \u00a0])?|-)?(?P<word>[^\W\d_]+|€)")
_NATIONAL = re.compile(r"[ \u00a0](?P<country>[A-Z][a-z]+|U\.S\.|US)[ \u00a0](?P<word>[^\W\d_]+)")
_FAR = 60
"""So far behind what is counted its rate is looked for."""
_PESOS = ("AR", "CL", "CO", "CU", "DO", "MX", "PH", "UY")
"""Countries whose currency is called a peso."""


def money(text: str, number: Numeral, figures: FigureRules) -> Counted | None:
    """An amount of money by the sign before it or the noun behind it."""
    units = figures.units
    if before := sign_before(text, number.start, units):
        start = max(0, number.start - 6) + before.start()
        code = units.signs[before["sign"].lower()]
        return Counted(start, number.end, f"money:{code}", whole(text, number.end, figures))
    behind = _NOUN.match(text, number.end)
    if behind and _is_currency(behind["word"], figures) and (word := behind["word"].lower()):
        # Pesos and dollars of a country may be told by a word on either side of the noun.
        after = re.compile(r"[ \u00a0](?P<country>[^\W\d_]+)").match(text, behind.end())
        national = units.national.get((after["country"].lower(), word)) if after else None
        end = after.end() if after and national else behind.end()
        return Counted(number.start, end, f"money:{national or units.currencies[word]}", whole(text, end, figures))
    far = _NATIONAL.match(text, number.end)
    if far and (word := far["word"].lower()) in units.currencies:
        code = units.national.get((far["country"].lower(), word), units.currencies[word])
        return Counted(number.start, far.end(), f"money:{code}", "")
    return None


def _is_currency(word: str, figures: FigureRules) -> bool:
    """Whether a word is a currency and no name: 8 rand, but not 8 Rand."""
    plain = word.lower()
    return plain in figures.units.currencies and (word == plain or word.isupper() or plain.endswith("s"))


def whole(text: str, end: int, figures: FigureRules) -> str:
    """That of which a percentage or an amount is a part: encounters in 25% of encounters."""
    found = figures.nouns.parts.match(text, end)
    part = phrase(text, found.end() - 1, figures.nouns) if found else None
    return part.words if part else ""


def rated(text: str, what: Counted, figures: FigureRules) -> Counted:
    """The same number as a rate, where one is told: a day, per month, annually."""
    for pattern, per in figures.units.rates:
        if found := pattern.match(text, what.end):
            return replace(what, end=found.end(), unit=f"{what.unit}/{per or found['per'].lower()}")
    for pattern, per in figures.units.rates_before if what.unit in ("count", "person") else ():
        if pattern.search(text, max(0, what.start - _FAR), what.start):
            return replace(what, unit=f"{what.unit}/{per}")
    for pattern, per in figures.units.rates if what.unit in ("count", "person") else ():
        far = pattern.search(text, what.end, what.end + _FAR)
        if far and figures.units.where.fullmatch(text, what.end, far.start()):
            return replace(what, unit=f"{what.unit}/{per or far['per'].lower()}")
    return what


def peso_of(text: str, language: str) -> str:
    """Whose pesos an article tells of: those of the one country among their countries that it names."""
    named = {code for code, name in _peso_names(language) if name in text}
    if len(named) != 1:
        return UNKNOWN
    from babel.numbers import get_territory_currencies

    return str(get_territory_currencies(named.pop())[0])


def dollar_of(text: str, head: Head) -> str:
    """Whose dollars an article tells of that does not say so: those of the country whose government or press wrote it,
    or of the one that it speaks of and not of the United States; else those of the latter."""
    origin = " ".join((head.publisher, head.dateline.place if head.dateline else ""))
    host = re.match(r"https?://[^/]+?\.(?P<end>[a-z]{2})(?:[:/]|$)", head.url)
    own = [
        code for code, pattern in _DOLLARS.items() if pattern.search(origin) or (host and host["end"] == code.lower())
    ]
    if not own and not _UNITED_STATES.search(text):
        own = [code for code, pattern in _DOLLARS.items() if len(pattern.findall(text)) >= _OFTEN]
    if len(own) != 1:
        return "USD"
    from babel.numbers import get_territory_currencies

    return str(get_territory_currencies(own[0])[0])


_OFTEN = 3
"""A country that is named so often is what an article speaks of."""
_DOLLARS = {
    "AU": re.compile(r"\bAustralia|\b(?:Canberra|Sydney|Melbourne|Brisbane)\b|\bCANBERRA\b|\bSYDNEY\b"),
    "CA": re.compile(r"\bCanad[aái]|\b(?:Ottawa|Toronto|Montr[eé]al|Vancouver)\b|\bOTTAWA\b|\bTORONTO\b"),
    "NZ": re.compile(r"\bNew Zealand|\bNueva Zelanda|\b(?:Wellington|Auckland)\b|\bWELLINGTON\b"),
    "SG": re.compile(r"\bSinga?pur|\bSingapore"),
}
"""Countries whose own currency is called a dollar, by their name and those of their largest cities."""
_UNITED_STATES = re.compile(r"\b(?:United States|Estados Unidos|EE\. ?UU|U\.S|US|USA|American|Washington)(?!\w)")


@lru_cache
def _peso_names(language: str) -> tuple[tuple[str, str], ...]:
    from babel import Locale

    territories = Locale.parse(language.partition("-")[0]).territories
    return tuple((code, territories[code]) for code in _PESOS)
