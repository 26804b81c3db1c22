"""Numbers in running text, in whatever form they were written: 220,908, 220 908, 220k, 1.2 million, fifteen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from .language import Language, either, listed
from .merged import merged
from .spelled import spelled

UNITS = "km²|km|m²|kg|mg|cm|mm|kWh|kW|MW|GW|°C|°F|ha|mph"
"""Signs that may follow a number without a blank."""


class Numeral(NamedTuple):
    """A number and where it stands."""

    start: int
    end: int
    value: Decimal
    text: str
    in_words: bool
    grouped: bool
    """Written with a sign between thousands, or with a word such as million: surely an amount."""
    scale: int = 1
    """What its last word multiplies by; another number that is smaller may go on behind it: 2 million 300 thousand."""

    @property
    def unscaled(self) -> Decimal | None:
        """What stands before a word such as thousand, which may belong to the unit: 1,250 thousand cubic metres."""
        return self.value / self.scale if self.scale > 1 else None


def numerals(text: str, language: Language) -> list[Numeral]:
    """Every number in a text, in order.

    Digits within a word, such as B-52 or 1st, are no number, nor are those of 3.11.2 or 5:30. The word "one" alone is
    left out, since it rarely counts anything, and so are years in words.
    """
    found: list[Numeral] = []
    for match in _digits(language).finditer(text) if _DIGIT.search(text) else ():
        # Behind a scale a hyphen is that of a range: 4 billion-6 billion.
        ranged = found and found[-1].scale > 1 and found[-1].end == match.start() - 1
        if not _within_word(text, match.start()) or (ranged and text[match.start() - 1] == "-"):
            found.append(_from_digits(match, language))
    # Few texts spell a number out; to look for one letter by letter costs more than to look at their words first.
    if not language.number_words.isdisjoint(_LETTERS.findall(text.lower())):
        taken = [(one.start, one.end) for one in found]
        for one in spelled(text, language):
            if not any(start <= one.start < end for start, end in taken):
                written = text[one.start : one.end]
                found.append(Numeral(one.start, one.end, one.value, written, True, one.value >= _SURELY, one.scale))
        found.sort()
    return list(_joined(found, text)) if any(each.scale > 1 for each in found) else found


_DIGIT = re.compile(r"\d")
_SIGNS = re.compile(r"\D")
_LETTERS = re.compile(r"[^\W\d_]+")

_SURELY = 10_000
"""From here on a number in words is surely an amount; below, it may be a year."""


@lru_cache(maxsize=1024)
def numerals_in(text: str, language: Language) -> tuple[Numeral, ...]:
    """The numbers of a text that is asked for them more than once, such as a sentence."""
    return tuple(numerals(text, language))


def _within_word(text: str, start: int) -> bool:
    """Whether what stands before makes digits part of a word, a date or a path."""
    before = text[start - 1 : start]
    if before in ("-", "+"):
        # B-52 and CVE-2021-44228, but not 10-12.
        return text[max(0, start - 24) : start].rstrip("-+0123456789")[-1:].isalpha()
    return bool(before) and (before.isalnum() or before in "_.,/§#:")


def _from_digits(found: re.Match[str], language: Language) -> Numeral:
    written, decimals, fraction, last = found.group("whole", "decimals", "fraction", "scale")
    whole = written if written.isdecimal() else _SIGNS.sub("", written)
    value = Decimal(f"{whole}.{decimals}" if decimals else whole)
    if fraction:
        value += Decimal(str(unicodedata.numeric(fraction)))
    scale = language.scales[listed(last.lstrip(_BLANKS))] if last else 1
    grouped = scale > 1 or len(whole) < len(written)
    return Numeral(found.start(), found.end(), value * scale, found[0], False, grouped, scale)


def _joined(found: list[Numeral], text: str) -> Iterator[Numeral]:
    """Digits with a scale go on in smaller ones: 220 mil 908."""

    def together(one: Numeral, other: Numeral) -> Numeral | None:
        goes_on = not other.in_words and other.value < one.scale and text[one.end : other.start] in (" ", "\u00a0")
        written = text[one.start : other.end]
        return (
            other._replace(start=one.start, value=one.value + other.value, text=written, grouped=True)
            if goes_on
            else None
        )

    return merged(found, together)


_BLANKS = "- \u00a0\u202f\u2009"


@lru_cache
def _digits(language: Language) -> re.Pattern[str]:
    """Digits, perhaps with decimals and a scale: 220,908 or 1.2 million or 220k."""
    # With a blank between, k and m are units: 5 m is five metres.
    signs = either(word for word in language.scales if len(word) < 2)
    words = either(word for word in language.scales if len(word) > 1)
    attached = rf"(?:{signs}|bn)(?!\w)|" if signs else ""
    return re.compile(
        rf"(?P<whole>(?>\d{{1,3}}(?:[{language.group}]\d{{3}})+(?!\d)|\d{{1,2}}(?:,\d\d)+,\d{{3}}(?!\d|,\d)|\d+))"
        rf"(?:{re.escape(language.point)}(?P<decimals>\d++)|(?P<fraction>[¼½¾]))?"
        rf"(?i:(?P<scale>{attached}[{_BLANKS}](?:{words})(?!\w)))?"
        rf"(?:(?=(?:{UNITS})(?!\w))|(?!\w|[.,:]\d|/\w*\d|\.[ºª]))"
    )
