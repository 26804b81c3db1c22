"""Surnames that are another word as well: Price and Paris are somebody only behind the full name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ...model.names import fold
from ..findings import Mention
from ..languages.names import HONORIFIC, NO_NAME, POST, RANK
from .lexicon import Lexicon
from .places import PlaceAt
from .whos_who import Cast
from .words import Word


def others_surnames(
    text: str, words: Sequence[Word], places: PlaceAt, cast: Cast, lexicon: Lexicon, taken: Sequence[tuple[int, int]]
) -> Iterator[Mention]:
    """The mentions of a block by such a surname, behind the full name."""
    for at, word in enumerate(words):
        if not word.capital or word.joined or (word.plain,) not in cast.short:
            continue
        place = at in places
        if not (place or lexicon.kinds.get(word.plain, 0) & NO_NAME or word.plain in lexicon.peoples):
            continue
        found = [chain for chain in cast.short[(word.plain,)] if chain.since < word.start]
        if len(found) != 1 or _touches(word, taken) or not _alone(words, at, lexicon):
            continue
        if _acts(text, words, at, lexicon) if place or word.opens else not _follows_preposition(words, at, lexicon):
            yield Mention(word.start, word.end, "person", found[0].name, None, found[0].ref)


def joined_surnames(
    words: Sequence[Word], cast: Cast, lexicon: Lexicon, taken: Sequence[tuple[int, int]]
) -> Iterator[Mention]:
    """The people whose surnames a hyphen joins to one another, or to what they had to do with: the Aue-Brenn plan."""
    for word in words:
        if _touches(word, taken):
            continue
        pieces = list(re.finditer(r"[^-‐‑]+", word.text)) if word.capital and "-" in word.text else []
        names = [piece for piece in pieces if piece[0][0].isupper()]
        if len(pieces) != 2 or not names or not pieces[0][0][0].isupper():
            continue
        if len(names) == 1 and pieces[1][0] not in lexicon.rules.behind_hyphen:
            continue
        chains = [cast.short.get((fold(piece[0]),), []) for piece in names]
        if all(len(found) == 1 for found in chains):
            for piece, (chain,) in zip(names, chains, strict=True):
                yield Mention(
                    word.start + piece.start(), word.start + piece.end(), "person", chain.name, None, chain.ref
                )


def _touches(word: Word, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(taken, (word.start, 0))
    return (at < len(taken) and taken[at][0] < word.end) or (at > 0 and taken[at - 1][1] > word.start)


def _alone(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether no other word with a capital stands beside but a title."""
    before = words[at - 1] if at and words[at].near else None
    behind = words[at + 1] if at + 1 < len(words) and words[at + 1].near and not words[at].owns else None
    named = before and before.capital and not before.opens
    titled = before and lexicon.kinds.get(before.plain, 0) & (POST | RANK | HONORIFIC)
    return not (named and not titled) and not (behind and behind.capital)


def _acts(text: str, words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether the word is the subject of a verb of saying, as people are."""
    if at + 1 < len(words) and words[at + 1].near and words[at + 1].plain in lexicon.saying:
        return not _follows_preposition(words, at, lexicon)
    return bool(at and words[at].near and words[at - 1].plain in lexicon.inverted)


def _follows_preposition(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    before = words[at - 1] if at and words[at].near else None
    return bool(before and (before.plain in lexicon.rules.at or before.plain in lexicon.rules.articles))
