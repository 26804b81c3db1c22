"""Which numbers in a text count or measure something, rather than naming a year, a law, a street or a telephone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .language import Language
from .naming import names_something
from .numerals import UNITS, Numeral, numerals_in
from .written_dates import dates_in


class Quantity(NamedTuple):
    """A number that counts or measures, and what."""

    numeral: Numeral
    noun: str
    """The unit or the counted noun in lower case: encounters, percent, money; empty where none was made out."""


_PHONE = re.compile(r"(?<![\w,.])\+?\(?\d{1,4}\)?(?:[-. /\u00a0]\(?\d{2,4}\)?){1,4}(?![\w,])")
_GROUPS = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+")
_PERCENT = re.compile(r"[ \u00a0-]?(?:%|percent\b|per\s+cent\b|por\s+ciento\b|percentage\s+points?\b)", re.IGNORECASE)
_MONEY = re.compile(r"(?:[$€£¥]|\b(?:USD|EUR|GBP)[ \u00a0]?)$")
_UNIT = re.compile(rf"[ \u00a0]?({UNITS})(?!\w)")
_SPAN = re.compile(r"-(year|month|week|day|hour|minute|mile|man|member|nation|point)\b")
_OF = re.compile(
    r"\s+(?:of|de|out\s+of|in)\s+(?:the|these|those|its|his|her|their|them|all|every|los|las|ellos)\b"
    r"|\s+(?:out\s+)?of\s+\d"
)
_SMALL = (
    "of in on at to by for from with and or but as than that who which was were is are had has have did the a an he she"
    " it they we you when while if not will would may can per its his this always perhaps besides towards sometimes"
    " afterwards does goes gives says makes takes comes gets begins becomes seems applies brings keeps tells contains"
    " includes belongs depends refers describes explains requires allows provides appears happens continues arrives"
    " writes speaks thinks knows sits sees meets sends loses exists remains follows blinks fails ends shows holds opens"
    " closes stands lies leaves starts reads de en y o que el la los las se es son fue no más tras"
)
"""Words that are never counted, some of which look like a plural."""
_NOUN = re.compile(
    rf"""
    \s+
    (?:(?!(?:{_SMALL.replace(" ", "|")})\b)[\w.'’-]+\s+){{0,3}}?
    (?!(?:{_SMALL.replace(" ", "|")})\b)
    (?P<noun>
        people|persons|men|women|children|staff|police|sheep|cattle|personnel|troops|cases|personas|mujeres|hombres|niños
      | [^\W\d_]{{3,}}(?<!ss)(?<!us)(?<!is)s
    )(?![\w-])(?P<name>\s+[A-Z])?
    """,
    re.VERBOSE,
)
_RANGE = re.compile(r"\s?(?:[-–]|to|or|and|a|o|y)\s?\d[\d,.]*\b")
_GOALS = frozenset(("points", "goals", "sets", "runs", "games"))


def quantities(text: str, language: Language) -> Iterator[Quantity]:
    """Every number of a text that counts or measures something.

    Not among them: parts of dates, years, ordinals, ages, times of day, scores, and numbers that name a law, a page,
    a model, a house or a telephone. Nobody is to be asked for the source of those, and where the two cannot be told
    apart, a number is left out: 1500 in "1500 boats" may be a year, "a thousand boats" a manner of speaking, and
    "14 European States" a title. So is a number behind which nothing is counted, unless its form makes it an amount.
    """
    masked = _without_names(text)
    found = numerals_in(masked, language)
    if not found:
        return
    taken = [(date.start, date.end) for date in dates_in(masked, language)]
    for numeral in found:
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
    if names_something(text, numeral, language):
        return None
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if not numeral.grouped and _is_between(before, after) and not _SPAN.match(text, end):
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


def _is_between(before: str, after: str) -> bool:
    """Whether signs on both sides make a number part of a score, a fraction, a list or an aside."""
    if before in ("/", ":") or after == "/" or (after == ")" and before != " "):
        return True
    return before in ("-", "–") and after in ("-", "–")


def _behind_range(text: str, end: int) -> int:
    """Where a range such as 10–12 ends, so that what it counts is looked for behind it."""
    found = _RANGE.match(text, end)
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
