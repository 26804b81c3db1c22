"""Names whose very form is a person's: a father's name in the middle, two syllables behind a family's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..languages.first_names import FAMILY_FIRST, KOREAN, VIETNAMESE
from ..languages.names import NO_NAME
from .lexicon import Lexicon
from .words import Word

_FATHERS = re.compile(r"[a-z]{3,}(?:[oe]vi[ct]h|[oe]vych|i?[oe]vna|ivna|inichna|ovich)|ogl[yu]|oğlu|kyzy|gyzy")
"""What the middle one of three names ends in, or is, where it is made of the father's: Borisovich, Nasimi Ogly."""

_SYLLABLE = (
    r"(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|ts|tz|kw|gw|ng|ph|th|hs)?[yw]?(?:[aeiou]{1,2}|eo[ui]?|eui|iao|uai|yeo|yeu)"
    r"(?:ng|[nmkptlhrwy])?"
)
_JOINED = re.compile(rf"{_SYLLABLE}[-‐‑]{_SYLLABLE}", re.IGNORECASE)
"""A given name whose two syllables a hyphen joins: Wai-keung, Joo-Ho."""
_KOREAN_SYLLABLE = re.compile(_SYLLABLE, re.IGNORECASE)

_SYLLABLES = re.compile(rf"(?:{_SYLLABLE}){{1,2}}")

_INITIAL = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = "(?:i?ang|u?ang|i?ong|ueng|[aeiou]ng|i?an|u?an|[eiu]n|i?ao|u?ai|[eu]i|[io]u|i[ae]|u[aeo]|[aeiouv]|er)"
_PINYIN = re.compile(rf"(?:{_INITIAL}{_FINAL}){{1,2}}")
"""One syllable or two as Chinese is written in Latin letters: Jinping, Yi."""

_LONG = 4
"""Shorter words may be another word too."""

_SERVANT = re.compile(r"abd(?:[aeiou]l|[aeiou]h?|ur|our|ir|ik|ull|all|oll)\w{2,}|m[ou]h?[ae]mm?[aeiou]d\w{0,2}")
"""A given name that begins with servant of, or one of the ways to write the prophet's."""


def is_persons_form(own: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a name in full is a person's by its form alone."""
    plain = [word.plain for word in own]
    if any(lexicon.kinds.get(each, 0) & NO_NAME for each in plain[1:]):
        return False
    if len(own) > 2 and any(_FATHERS.fullmatch(each) for each in plain[1:]):
        return True
    if _SERVANT.fullmatch(plain[0]) or _is_double(plain[0], lexicon):
        return True
    if len(own) == 2 and own[0].text.isalpha() and len(plain[0]) < 7:
        if _JOINED.fullmatch(own[1].text):
            return plain[0] in FAMILY_FIRST or (own[1].text[1:].islower() and plain[0] not in lexicon.openers)
        return plain[0] in FAMILY_FIRST and plain[0] not in lexicon.openers and bool(_PINYIN.fullmatch(plain[1]))
    if plain[0] in VIETNAMESE and 2 < len(own) < 5 and all(each.isalpha() and len(each) < 7 for each in plain):
        return True
    return len(own) == 3 and plain[0] in KOREAN and all(_KOREAN_SYLLABLE.fullmatch(each) for each in plain[1:])


def is_given_of_east(given: str) -> bool:
    """Whether a given name may stand behind a family's, as two syllables do: of Kim Jong-un, but not of Kim Darroch."""
    pieces = given.split("-")
    return all(_PINYIN.fullmatch(each) or _SYLLABLES.fullmatch(each) for each in pieces)


def is_given_behind_family(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a family's name that is another word too stands before a given name: Sun Weidong."""
    if words[at].plain not in FAMILY_FIRST or at + 1 >= len(words):
        return False
    given = words[at + 1]
    if not given.near or not given.capital or words[at].owns or lexicon.kinds.get(given.plain, 0) & NO_NAME:
        return False
    if words[at].plain in KOREAN and _JOINED.fullmatch(given.text):
        return True
    return not given.joined and len(given.plain) > _LONG and bool(_PINYIN.fullmatch(given.plain))


def _is_double(given: str, lexicon: Lexicon) -> bool:
    """Whether a given name is two that a hyphen joins: Jean-Marc."""
    one, hyphen, other = given.partition("-")
    return bool(hyphen) and one in lexicon.given and other in lexicon.given
