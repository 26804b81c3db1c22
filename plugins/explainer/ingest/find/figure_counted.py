"""What a number counts: its unit, and the words for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...model.numerals import UNITS, Numeral
from ..languages import Rules
from ..languages.figures import FigureRules


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with its unit; the stretch runs from the number or its sign to what it counts."""

    start: int
    end: int
    unit: str
    counts: str
    times: int = 1
    """By what the number is multiplied to be one of the unit: ten for decades."""


_MONEY_BEFORE = re.compile(r"(?:(?:US|U\.S\.|C|A)\s?)?(?P<sign>[$€£¥])\s?$|\b(?P<code>USD|EUR|GBP|CUP|MXN)\s$")
_MEASURE = re.compile(
    rf"[ -]?(?P<sign>{UNITS})(?!\w)|\s+(?P<word>(?:square\s+)?(?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inches|acres|hectares|tons?|tonnes|pounds|kilograms?|kilos|gallons|lit(?:er|re)s|barrels|megawatts|watts|degrees)|millas|kilómetros|metros|toneladas|litros|barriles|hectáreas)\b",
    re.IGNORECASE,
)
_HYPHENATED = re.compile(r"[-–](?P<noun>[a-záéíóúñ]+)(?P<rest>(?:[-–][a-z]+)*)", re.IGNORECASE)
_WORD = re.compile(r"[\s\u00a0]+(?P<word>[^\W\d_][\w.'’&-]*)")
_OF = re.compile(
    r"\s+(?:of\s+(?:the|these|those|its|their|his|her|our|all)?|de\s+(?:los|las|estos|estas)?)\s*", re.IGNORECASE
)
_RANGE = re.compile(r"\s?(?:-|–|to|or|and|a|o|y)\s?(?=[$€£]?\d)", re.IGNORECASE)
_BETWEEN = frozenset("/:")


def counted(text: str, numeral: Numeral, rules: Rules) -> Counted | None:
    """What a number counts; None for a number that counts nothing here."""
    start, end, figures = numeral.start, numeral.end, rules.figures
    if (
        text[start - 1 : start] in _BETWEEN
        or text[end : end + 1] == "/"
        or (text[start - 1 : start] == "(" and text[end : end + 1] == ")")
    ):
        return None
    if figures.ages.match(text, end) or (numeral.in_words and numeral.value <= 12 and _is_definite(text, start)):
        return None
    if money := _money(text, numeral, figures):
        return _with_rate(text, money, figures)
    if percent := figures.percent.match(text, end):
        return _with_counts(text, Counted(start, percent.end(), "percent", ""), figures)
    if span := _span(text, numeral, figures):
        return span
    if measure := _MEASURE.match(text, end):
        return Counted(start, measure.end(), "count", (measure["sign"] or measure["word"]).strip())
    return _things(text, numeral, figures)


_DEFINITE = re.compile(
    r"\b(?:the|these|those|its|their|our|both|all|los|las|ambos|ambas|estos|estas|sus)\s+$", re.IGNORECASE
)


def _is_definite(text: str, start: int) -> bool:
    """Whether a small number only says again how many there are of what is known: the two countries."""
    return bool(_DEFINITE.search(text[max(0, start - 8) : start]))


def _money(text: str, numeral: Numeral, figures: FigureRules) -> Counted | None:
    before = _MONEY_BEFORE.search(text[max(0, numeral.start - 6) : numeral.start])
    if before:
        code = before["code"] or figures.currencies.get(before["sign"], "USD")
        return Counted(numeral.start - len(before[0]), numeral.end, f"money:{code}", "")
    behind = _WORD.match(text, numeral.end) or re.match(r"-(?P<word>dollar|euro|peso)", text[numeral.end :])
    base = numeral.end if isinstance(behind, re.Match) and behind.string is not text else 0
    code = figures.currencies.get(behind["word"].lower().rstrip(".,")) if behind else None
    if behind and code:
        return Counted(numeral.start, base + behind.end(), f"money:{code}", "")
    return None


def _span(text: str, numeral: Numeral, figures: FigureRules) -> Counted | None:
    """A length of time: four years, 30-year, two-month."""
    hyphen = _HYPHENATED.match(text, numeral.end)
    if hyphen:
        noun = hyphen["noun"].lower()
        if noun in figures.spans:
            if re.search(r"-olds?\b", hyphen["rest"]):
                return None
            unit, times = figures.spans[noun]
            return Counted(numeral.start, hyphen.end(), unit, _behind(text, hyphen.end(), figures), times)
        return None
    word = _WORD.match(text, numeral.end)
    adjectives = 0
    while (
        word
        and adjectives < 2
        and word["word"].lower()
        in ("full", "straight", "consecutive", "more", "long", "calendar", "business", "fiscal")
    ):
        adjectives += 1
        word = _WORD.match(text, word.end())
    if word and word["word"].lower().rstrip(".,'’") in figures.spans:
        noun = word["word"].lower().rstrip(".,'’")
        unit, times = figures.spans[noun]
        end = word.start("word") + len(noun)
        return Counted(numeral.start, end, unit, "", times)
    return None


def _behind(text: str, end: int, figures: FigureRules) -> str:
    """The noun behind an adjective of time: engagement behind 30-year."""
    word = _WORD.match(text, end)
    if word and word["word"].lower() not in figures.stops and word["word"].islower():
        return word["word"].rstrip(".,'’")
    return ""


def _things(text: str, numeral: Numeral, figures: FigureRules) -> Counted | None:
    """People and things by the words behind the number."""
    end = numeral.end
    if text[end : end + 1] in ("-", "–") and not _RANGE.match(text, end):
        return None
    while found := _RANGE.match(text, end):
        # Of a range, what both count stands behind the second number.
        number = re.compile(r"[$€£]?\d[\d,.]*\d|\d(?:\s(?:million|billion|thousand|mil|millones))?").match(
            text, found.end()
        )
        if not number:
            break
        end = number.end()
    words, reached = _noun_phrase(text, end, figures)
    if not words:
        if numeral.grouped or (_OF.match(text, numeral.end) and not numeral.in_words):
            return Counted(numeral.start, numeral.end, "count", "")
        return None
    head = words[-1]
    if head.lower() in figures.never:
        return None
    person = _is_person(head, words, figures)
    plural = head.lower().endswith("s") or person or numeral.grouped or len(words) > 1
    if not plural and numeral.value != 1:
        return None
    base = Counted(numeral.start, reached, "person" if person else "count", " ".join(words))
    return _with_rate(text, base, figures)


def _noun_phrase(text: str, at: int, figures: FigureRules) -> tuple[list[str], int]:
    """The words behind a number up to where what is counted ends."""
    words: list[str] = []
    reached = at
    while len(words) < 6:
        found = _WORD.match(text, reached)
        if not found:
            break
        word = found["word"].rstrip(".,'’")
        plain = word.lower()
        if plain in figures.each and not words:
            reached = found.end()
            continue
        if plain in figures.stops or plain in figures.spans or (words and plain.endswith("ly")):
            break
        # A verb in the past behind a noun is told by the noun: boats carried.
        if words and plain.endswith("ed") and (words[-1].lower().endswith("s") or words[-1].lower() in figures.people):
            break
        # Behind a noun in the plural only another noun in the plural goes on: arms sales, but two valleys meet.
        if words and _is_plural(words[-1], figures) and not (_is_plural(word, figures) or word[0].isupper()):
            break
        words.append(word)
        reached = found.start("word") + len(word)
        if len(found["word"]) > len(word):
            break
    return words, reached if words else at


def _is_plural(word: str, figures: FigureRules) -> bool:
    plain = word.lower()
    return plain in figures.people or (plain.endswith("s") and not plain.endswith(("ss", "us", "is")))


def _is_person(head: str, words: list[str], figures: FigureRules) -> bool:
    plain = head.lower()
    return plain in figures.people or bool(
        figures.demonym.match(head) and (head[0].isupper() or figures.demonym.pattern[1] == "a")
    )


def _with_rate(text: str, what: Counted, figures: FigureRules) -> Counted:
    for pattern, per in figures.rates:
        if found := pattern.match(text, what.end):
            return Counted(what.start, found.end(), f"{what.unit}/{per}", what.counts, what.times)
    return what


def _with_counts(text: str, what: Counted, figures: FigureRules) -> Counted:
    """A percentage with the whole that it is a part of: 25% of the migrants."""
    found = _OF.match(text, what.end)
    words, reached = (
        _noun_phrase(text, found.end() - 1, figures)
        if found and text[found.end() - 1 : found.end()].isspace()
        else ([], 0)
    )
    return Counted(what.start, what.end, what.unit, " ".join(words)) if words else what
