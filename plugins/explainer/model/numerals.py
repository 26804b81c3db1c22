"""Numbers in running text, in whatever form they were written: 220,908, 220 908, 220k, 1.2 million, fifteen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from .language import Language


class Numeral(NamedTuple):
    """A number and where it stands."""

    start: int
    end: int
    value: Decimal
    text: str
    in_words: bool
    grouped: bool
    """Written with a sign between thousands, or with a word such as million: surely an amount."""


def numerals(text: str, language: Language) -> list[Numeral]:
    """Every number in a text, in order. Digits within a word, such as B-52 or 1st, are no number.

    The English "one" alone is left out, since it rarely counts anything.
    """
    digits, words = _digits(language), _words(language)
    found = [_from_digits(match, language) for match in digits.finditer(text) if not _within_word(text, match.start())]
    # Few texts spell a number out; to look for one letter by letter costs more than to look at their words first.
    if not language.number_words.isdisjoint(_LETTERS.findall(text.lower())):
        for match in words.finditer(text):
            value = _from_words(match[0], language)
            if value is not None and not any(one.start <= match.start() < one.end for one in found):
                found.append(Numeral(match.start(), match.end(), value, match[0], True, False))
        found.sort()
    return found


_LETTERS = re.compile(r"[^\W\d_]+")


def _within_word(text: str, start: int) -> bool:
    """Whether what stands before makes digits part of a word, a date or a path."""
    before = text[start - 1 : start]
    if before == "-":
        return text[max(0, start - 2) : start - 1].isalpha()
    return bool(before) and (before.isalnum() or before in "_.,/§#:")


def _from_digits(found: re.Match[str], language: Language) -> Numeral:
    whole = re.sub(r"\D", "", found["whole"])
    value = Decimal(f"{whole}.{found['decimals']}" if found["decimals"] else whole)
    scale = found["scale"]
    if scale:
        value *= language.scales[scale.strip(" -\u00a0").lower()]
    grouped = bool(scale) or len(whole) < len(found["whole"])
    return Numeral(found.start(), found.end(), value, found[0], False, grouped)


def _from_words(words: str, language: Language) -> Decimal | None:
    """The number that words spell; None where they do not spell one that counts."""
    total = current = 0
    parts = [word for word in re.split(r"[\s-]+", words.lower()) if word != language.joins]
    if parts in (["one"], ["un"], ["una"], ["uno"]) or all(_only_multiplies(word, language) for word in parts):
        return None
    for word in parts:
        if word in ("a", "an"):
            current = 1
        elif word == language.hundred:
            current = max(1, current) * 100
        elif word == "dozen" and current:
            current *= 12
        elif word in language.scales:
            total += max(1, current) * language.scales[word]
            current = 0
        else:
            current += language.small[word]
    return Decimal(total + current)


def _only_multiplies(word: str, language: Language) -> bool:
    """Whether a word needs another one before it to be a number in English: hundreds of people, a thousand metres."""
    return bool(language.hundred) and (word == language.hundred or word in language.scales)


@lru_cache
def _digits(language: Language) -> re.Pattern[str]:
    """Digits, perhaps with decimals and a scale: 220,908 or 1.2 million or 220k."""
    signs = [word for word in language.scales if len(word) < 3]
    scale = _either(word for word in language.scales if word not in signs)
    attached = rf"[ ]?(?:{_either(signs)})(?!\w)|" if signs else ""
    return re.compile(
        rf"(?P<whole>\d{{1,3}}(?:[{language.group}]\d{{3}})+(?!\d)|\d+)"
        rf"(?:{re.escape(language.point)}(?P<decimals>\d+))?"
        rf"(?i:(?P<scale>{attached}[ \u00a0-](?:{scale})(?!\w)))?"
        r"(?![\w/:])"
    )


@lru_cache
def _words(language: Language) -> re.Pattern[str]:
    """Number words: fifteen, two hundred and twenty thousand, a dozen."""
    word = _either(language.number_words)
    article = r"(?:an?[\s-]+(?=hundred|thousand|million|billion|dozen))?" if language.hundred else ""
    return re.compile(rf"(?<![\w.,/:-])(?i:{article}(?:{word})(?:[\s-]+(?:{language.joins}[\s-]+)?(?:{word}))*)(?!\w)")


def _either(words: Iterable[str]) -> str:
    """Any of some words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
