"""Places by name: countries, cities after which time zones are named, and those that a language adds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .lexicon import Lexicon
from .words import Word


class Place(NamedTuple):
    """A word with which a place's name begins, or that stands inside one."""

    length: int
    """In words."""
    name: str
    inside: bool


PlaceAt = Mapping[int, Place]
"""By the index of each word."""


def places_of(words: Sequence[Word], lexicon: Lexicon) -> PlaceAt:
    """The places named among words, the longest name where one begins like another."""
    found: dict[int, Place] = {}
    at, count = 0, len(words)
    while at < count:
        word = words[at]
        named = lexicon.places.get(word.plain) if word.capital else None
        length = 1
        for parts, name in named or ():
            if _stands(words, at, parts, name):
                length = len(parts)
                found[at] = Place(length, name, False)
                for inside in range(at + 1, at + length):
                    found[inside] = Place(length, name, True)
                break
        at += length
    return found


def _stands(words: Sequence[Word], at: int, parts: tuple[str, ...], name: str) -> bool:
    if at + len(parts) > len(words):
        return False
    for offset, part in enumerate(parts):
        word = words[at + offset]
        if word.plain != part or (offset and not word.near) or (offset < len(parts) - 1 and word.owns):
            return False
    # A short name in capitals is that, and not a small word: US, not us.
    first = words[at].text
    return (
        not (len(parts) == 1 and len(first) < 4 and name.replace(".", "").isupper()) or first.replace(".", "").isupper()
    )
