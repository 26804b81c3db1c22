"""Numbers in words, read by their grammar: fifteen, two hundred and twenty thousand, nine hundred and eight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from math import prod
from typing import NamedTuple

from .language import Language, either, listed
from .merged import merged


class Spelled(NamedTuple):
    """A number in words and where it stands."""

    start: int
    end: int
    value: Decimal
    scale: int
    """What its last word multiplies by, 1 for none."""


def spelled(text: str, language: Language) -> Iterator[Spelled]:
    """Every number in words, in order.

    Left out are the word "one" alone, scales alone, as in several dozen, and years and telephone numbers: words that
    stand beside each other and are no number together, such as nineteen eighty-four.
    """
    read = (_read(match, language) for match in _pattern(language).finditer(text))
    joined = [each for each in _joined(read, text, language) if each.value != 1]
    for index, each in enumerate(joined):
        beside = joined[index - 1 : index] + joined[index + 1 : index + 2]
        if not any(_touch(each, other, text) for other in beside):
            yield each


def _touch(one: Spelled, other: Spelled, text: str) -> bool:
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return one.scale == other.scale == 1 and between in (" ", "-", "\u00a0")


def _read(found: re.Match[str], language: Language) -> Spelled:
    """A number below a thousand with its scales."""
    scales = [language.scales[listed(word)] for word in _WORD.findall(found["scales"] or "")]
    amount = _amount(found, language)
    value = amount * prod(scales)
    if found["more"]:
        value += Decimal(scales[-1]) / 2
    return Spelled(found.start(), found.end(), value, scales[-1] if scales else 1)


def _amount(found: re.Match[str], language: Language) -> Decimal:
    if found["half"]:
        return Decimal("0.5")
    words = [listed(word) for word in _WORD.findall(found["amount"] or "")]
    if not words:
        return Decimal(1)
    whole = 0
    for word in words:
        if word == language.hundred:
            whole = max(1, whole) * 100
        else:
            # An article counts as nothing here: a hundred is a hundred.
            whole += language.small.get(word, 0)
    if found["decimals"]:
        digits = "".join(str(language.small[listed(word)]) for word in _WORD.findall(found["decimals"]))
        return Decimal(f"{whole}.{digits}")
    return whole + Decimal("0.5") if found["and_half"] else Decimal(whole)


_WORD = re.compile(r"[^\W\d_]+")


def _joined(found: Iterable[Spelled], text: str, language: Language) -> Iterator[Spelled]:
    """Parts of one number put together: two thousand, nine hundred and eight."""

    def together(one: Spelled, other: Spelled) -> Spelled | None:
        value = _together(one, other, text[one.end : other.start], language)
        return None if value is None else other._replace(start=one.start, value=value)

    return merged(found, together)


def _together(one: Spelled, other: Spelled, between: str, language: Language) -> Decimal | None:
    """What two parts are as one number; None where they are two."""
    sign = between.strip(" -\u00a0\n")
    if other.value < one.scale:
        tens = other.scale == 1 and other.value < 100
        # Not so a thousand and two thousand, nor, in Spanish, mil y doscientos.
        goes_on = not sign or (language.hundred and ((sign == language.joins and tens) or (sign == "," and not tens)))
        return one.value + other.value if goes_on else None
    if not language.hundred and not sign and one.scale == 1000 < other.scale:
        # Dos mil trescientos millones: what stands before is multiplied, too.
        return one.value * other.scale + other.value
    return None


@lru_cache
def _pattern(language: Language) -> re.Pattern[str]:
    small = language.small.items()
    digits = either(word for word, value in small if value < 10)
    units = either(word for word, value in small if 0 < value < 10)
    tens = either(word for word, value in small if value in range(20, 100, 10))
    others = either(word for word, value in small if value < 100)
    scales = either(word for word in language.scales if len(word) > 2)
    thousand = either(word for word, value in language.scales.items() if value == 1000 and len(word) > 2)
    above = either(word for word, value in language.scales.items() if value > 1000 and len(word) > 2)
    if language.hundred:
        below = rf"(?:(?:{tens})[\s-]+(?:{units})|{others})(?!\w)"
        hundred = rf"{language.hundred}(?!\w)"
        tail = rf"[\s-]+(?:{language.joins}\s+)?{below}(?![\s-]+{hundred})"
        one = rf"{language.article}(?=[\s-]+{hundred})"
        amount = rf"(?:{below}|{one})(?:[\s-]+{hundred}(?:{tail})?)?|{hundred}{tail}"
    else:
        below = rf"(?:(?:{tens})\s+{language.joins}\s+(?:{units})|{others})(?!\w)"
        many = either(word for word, value in small if value >= 100)
        amount = rf"{below}|(?:{many})(?!\w)(?:\s+{below})?"
    # What does not count by itself needs a scale behind it.
    starts = [rf"(?P<half>{language.half})(?=[\s-]+(?:{scales}))"]
    starts += [rf"{language.article}(?=[\s-]+(?:{scales}))"] if language.article else []
    starts += [rf"(?={language.bare})"] if language.bare else []
    decimals = rf"(?<!\bat\sone)\s+(?:{language.spoken_point})(?P<decimals>(?:\s+(?:{digits})(?!\w))+)"
    # A quick look before the thorough one.
    initials = "".join(sorted({word[0] for word in (*language.number_words, language.article, language.half) if word}))
    return re.compile(
        rf"(?<![\w.,/:-])(?i:(?=[{initials}])"
        rf"(?:(?P<amount>{amount})(?:\s+(?P<and_half>{language.and_half})|{decimals})?|{'|'.join(starts)})"
        rf"(?:(?P<scales>[\s-]*(?:(?:{thousand})[\s-]+(?:{above})|{scales})(?!\w))(?P<more>\s+{language.and_half})?)?"
        rf")(?!\w)"
    )
