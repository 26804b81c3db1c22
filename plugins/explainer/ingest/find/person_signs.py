"""What stands beside a name and tells that it is a person's: kin, what only befalls people, a body they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .lexicon import Lexicon
from .words import Word


class Beside(NamedTuple):
    """What the words on both sides tell."""

    strong: bool
    owned: bool
    """Whether a body's or country's possessive stands before it: the Harbour Party's X."""


def beside(text: str, words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> Beside:
    """The signs beside a stretch of words."""
    rules = lexicon.rules
    before = words[first - 1] if first and words[first].near else None
    behind = words[last] if last < len(words) and words[last].near and not words[last - 1].owns else None
    owned = bool(first) and words[first - 1].owns and words[first - 1].capital
    owned = owned and _adjoins(words[first - 1], words[first])
    if before and before.plain in rules.of and first > 1 and words[first - 1].near:
        of_what = words[first - 2]
        if not of_what.capital and of_what.plain in rules.befalls | rules.family:
            return Beside(True, owned)
    if before and not before.capital and before.plain in rules.befallen:
        return Beside(True, owned)
    at = last
    while behind and at < len(words) and at < last + 3 and words[at].near and _is_between(words[at], lexicon):
        at += 1
    if behind and at < len(words) and words[at].near and words[at].plain in rules.befallen and not words[at].capital:
        return Beside(True, owned)
    return Beside(False, owned)


def _is_between(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word may stand between a name and what befalls it: was, successfully."""
    return not word.capital and (word.plain in lexicon.rules.being or word.plain.endswith(("ly", "mente")))


def _adjoins(one: Word, other: Word) -> bool:
    """Whether nothing but an ending and a blank stand between two words."""
    return 1 < other.start - one.end <= 3
