"""Which numbers in a text count or measure something, rather than naming a year, a law, a street or a telephone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .language import Language
from .numerals import Numeral, numerals
from .openers import OPENERS
from .written_dates import written_dates


class Quantity(NamedTuple):
    """A number that counts or measures, and what."""

    numeral: Numeral
    noun: str
    """The unit or the counted noun in lower case: encounters, percent, money; empty where none was made out."""


_PHONE = re.compile(r"(?<![\w,.])\+?\(?\d{1,4}\)?(?:[-. /\u00a0]\(?\d{2,4}\)?){1,4}(?![\w,])")
_GROUPS = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+")
_LABELS = frozenset(
    " ".join(
        (
            "age aged article articles section sections sec title chapter chapters page pages part parts paragraph",
            "point item items figure table step phase stage level line lines grade class group question option number",
            "numbers no nos version volume issue day week room floor suite apartment building gate platform track",
            "route highway flight bus channel resolution decree law act rule regulation order proclamation directive",
            "bill protocol annex appendix schedule note category tier type model size exhibit count case district",
            "precinct artículo sección título capítulo página punto número ley decreto resolución",
        )
    ).split()
)
"""Nouns behind which a number is a name: section 212, page 3."""
_PERCENT = re.compile(r"[ \u00a0-]?(?:%|percent\b|per\s+cent\b|por\s+ciento\b|percentage\s+points?\b)", re.IGNORECASE)
_MONEY = re.compile(r"(?:[$€£¥]|\b(?:USD|EUR|GBP)[ \u00a0]?)$")
_UNIT = re.compile(r"[ \u00a0]?(km²?|m²|kg|mg|cm|mm|kWh|MW|GW|°C|°F|ha|mph)(?!\w)")
_AGE = re.compile(r"[- ](?:years?|months?|weeks?|days?)[- ]olds?\b|[- ]años\s+de\s+edad")
_SPAN = re.compile(r"-(year|month|week|day|hour|minute|mile|man|member|nation|point)\b")
_CLOCK = re.compile(r"[ \u00a0]?(?:[ap]\.?m\b|o['’]clock|h\b(?!a))|:\d", re.IGNORECASE)
_OF = re.compile(r"\s+(?:of|de|out\s+of|in)\s+(?:the|these|those|its|his|her|their|them|all|every|los|las|ellos)\b")
_NOUN = re.compile(
    r"""
    \s+
    (?:(?!(?:of|in|on|at|to|by|for|from|with|and|or|but|as|than|that|who|which|was|were|is|are|had|has|have|did|the|a|an
        |he|she|it|they|we|you|when|while|if|not|will|would|may|can|per|de|en|y|o|que|el|la|los|las|se)\b)
      [\w.'’-]+\s+){0,3}?
    (?P<noun>
        people|persons|men|women|children|staff|police|sheep|cattle|personnel|troops|cases|personas|mujeres|hombres|niños
      | [^\W\d_]{3,}(?<!ss)(?<!us)(?<!is)s
    )(?![\w-])(?P<name>\s+[A-Z])?
    """,
    re.VERBOSE,
)
_BEFORE = re.compile(r"([\w.§#№-]+)[ \u00a0]$")
_GOALS = frozenset(("points", "goals", "sets", "runs", "games"))


def quantities(text: str, language: Language) -> Iterator[Quantity]:
    """Every number of a text that counts or measures something.

    Not among them: parts of dates, years, ordinals, ages, times of day, scores, and numbers that name a law, a page,
    a model, a house or a telephone. Where it is not clear that something is counted, a number is left out.
    """
    masked = _without_names(text)
    taken = [(found.start, found.end) for found in written_dates(masked, language)]
    for numeral in numerals(masked, language):
        if any(start <= numeral.start < end for start, end in taken):
            continue
        noun = _counted(masked, numeral, language)
        if noun is not None:
            yield Quantity(numeral, noun)


def _without_names(text: str) -> str:
    """The text with telephone numbers blanked out."""

    def blank(found: re.Match[str]) -> str:
        digits = sum(character.isdigit() for character in found[0])
        return found[0] if digits < 7 or _GROUPS.fullmatch(found[0]) else " " * len(found[0])

    return _PHONE.sub(blank, text)


def _counted(text: str, numeral: Numeral, language: Language) -> str | None:
    """What a number counts or measures; empty for something that was not made out, None for nothing."""
    start, end = numeral.start, numeral.end
    if _PERCENT.match(text, end):
        return "percent"
    if _MONEY.search(text[max(0, start - 4) : start]):
        return "money"
    if _AGE.match(text, end) or _CLOCK.match(text, end):
        return None
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if before in ("-", "–", "/", ":", "(") and after in ("-", "–", "/", ":", ")") and not _SPAN.match(text, end):
        return None
    if (before in ("/", ":") or after in ("/", ":")) or (after == ")" and before != " "):
        return None
    if _is_label(text, numeral):
        return None
    unit = _UNIT.match(text, end)
    if unit:
        return unit[1]
    span = _SPAN.match(text, end)
    if span:
        return span[1] + "s"
    if after in ("-", "–") and not re.match(r"[-–]\d", text[end : end + 2]):
        return None
    noun = _noun(text, _behind_range(text, end))
    if noun:
        return None if noun in _GOALS else noun
    if numeral.grouped or _OF.match(text, end):
        return ""
    return None


def _behind_range(text: str, end: int) -> int:
    """Where a range such as 10–12 ends, so that what it counts is looked for behind it."""
    found = re.compile(r"\s?(?:[-–]|to|or|and)\s?\d[\d,.]*\b").match(text, end)
    return found.end() if found else end


def _noun(text: str, end: int) -> str:
    found = _NOUN.match(text, end)
    if not found:
        return ""
    noun = found["noun"]
    # A capital letter behind a capital letter: 7 Hills Road is a house.
    if noun[0].isupper() and found["name"]:
        return ""
    return noun.lower()


def _is_label(text: str, numeral: Numeral) -> bool:
    """Whether the word before makes the number a name: section 212, Boeing 737, Washington 20520."""
    if numeral.grouped or numeral.in_words:
        return False
    found = _BEFORE.search(text[max(0, numeral.start - 24) : numeral.start])
    if not found:
        return text[max(0, numeral.start - 1) : numeral.start] in ("§", "#", "№")
    word = found[1]
    if word.lower().rstrip(".") in _LABELS or word[-1] in "§#№":
        return True
    return word != word.lower() and word.rstrip(".") not in OPENERS


@lru_cache(maxsize=65536)
def quantities_in(text: str, language: Language) -> tuple[Quantity, ...]:
    """The quantities of a sentence that several checks look at."""
    return tuple(quantities(text, language)) if numerals(text, language) else ()
