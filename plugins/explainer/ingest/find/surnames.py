"""Surnames that are another word as well: Price and Paris are somebody only behind the full name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ...model.names import fold
from ..findings import Mention
from ..languages.names import GOVERNS, GROUP, HONORIFIC, MODIFIER, NO_NAME, PORTFOLIO, POST, RANK, TIME
from .chains import Chain
from .lexicon import Lexicon
from .places import PlaceAt
from .whos_who import Cast
from .words import Word

_MASS = MODIFIER | PORTFOLIO | TIME | GROUP
"""What may begin a sentence without an article: Security was, May is."""
_SHORT = 4


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
        if (whole := _with_its_particles(words, at, lexicon)) is not None:
            yield Mention(whole.start, word.end, "person", found[0].name, None, found[0].ref)
            continue
        if place or word.opens:
            named = _acts(text, words, at, lexicon) or (word.opens and _goes_on(words, at, place, cast, lexicon))
        else:
            named = not _follows_preposition(words, at, lexicon)
        if named:
            yield Mention(word.start, word.end, "person", found[0].name, None, found[0].ref)


def _with_its_particles(words: Sequence[Word], at: int, lexicon: Lexicon) -> Word | None:
    """The small word with a capital that begins a surname: De la Fuente; None where the surname is one word."""
    for first in (at - 1, at - 2):
        if first < 0 or not words[first + 1].near or words[first].plain not in lexicon.rules.particles:
            return None
        if words[first].capital:
            return words[first] if first < at - 1 else None
    return None


def joined_surnames(
    words: Sequence[Word], cast: Cast, lexicon: Lexicon, taken: Sequence[tuple[int, int]]
) -> Iterator[Mention]:
    """The people whose surnames a hyphen joins to one another, or to what they had to do with: the Aue-Brenn plan."""
    for at, word in enumerate(words):
        # A quick look before the thorough one.
        if "-" not in word.text or not word.capital or _touches(word, taken):
            continue
        pieces = list(re.finditer(r"[^-‐‑]+", word.text))
        joins = lexicon.rules.behind_hyphen
        names = [piece for piece in pieces if piece[0][0].isupper() and piece[0].lower() not in joins]
        if len(pieces) != 2 or not names or not pieces[0][0][0].isupper():
            continue
        if len(names) == 1 and pieces[1][0].lower() not in joins:
            continue
        governing = len(names) == 2 and _governs(words, at, lexicon)
        chains = [_joined(piece[0], word.start + piece.start(), governing, cast, lexicon) for piece in names]
        if all(chains):
            for piece, chain in zip(names, filter(None, chains), strict=True):
                yield Mention(
                    word.start + piece.start(), word.start + piece.end(), "person", chain.name, None, chain.ref
                )


def _governs(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a government goes by the names of those who head it: the Aue-Brenn administration."""
    behind = words[at + 1] if at + 1 < len(words) and words[at + 1].near and not words[at].owns else None
    return behind is not None and bool(lexicon.kinds.get(behind.plain, 0) & GOVERNS)


def _joined(surname: str, at: int, governing: bool, cast: Cast, lexicon: Lexicon) -> Chain | None:
    """Whom a surname means that is joined to another: somebody named before, whoever's note lets it stand alone, or, of
    those who govern, somebody new."""
    parts = (fold(surname),)
    found = cast.short.get(parts, [])
    # Of several people of one surname the text has met only some so far.
    found = [chain for chain in found if chain.since < at] or found
    free = cast.people.free.get(parts, set())
    if found or not governing:
        return found[0] if len(found) == 1 else None
    if len(free) == 1:
        return cast.of_note(next(iter(free)), at)
    kinds = lexicon.kinds.get(parts[0], 0)
    if kinds & NO_NAME or parts[0] in lexicon.peoples or parts[0] in lexicon.places or surname.isupper():
        return None
    return cast.meet(parts, surname, at)


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
    if lexicon.rules.who.match(text, words[at].end):
        return not _follows_preposition(words, at, lexicon)
    return bool(at and words[at].near and words[at - 1].plain in lexicon.inverted)


def _goes_on(words: Sequence[Word], at: int, place: bool, cast: Cast, lexicon: Lexicon) -> bool:
    """Whether a sentence goes on behind its first word as it does behind a name: Duke ended it; Hill and Aue met.

    Behind a place's name only another name tells.
    """
    if at + 1 >= len(words) or words[at].owns or not words[at + 1].near:
        return False
    behind = words[at + 1]
    if behind.plain in lexicon.rules.joining and at + 2 < len(words):
        other = words[at + 2]
        named = other.capital and (cast.short.get((other.plain,)) or cast.first.get(other.plain))
        return bool(named)
    if place or behind.capital or lexicon.kinds.get(words[at].plain, 0) & _MASS:
        return False
    return behind.plain in lexicon.rules.being or (behind.plain.endswith("ed") and len(behind.plain) > _SHORT)


def _follows_preposition(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    before = words[at - 1] if at and words[at].near else None
    return bool(before and (before.plain in lexicon.rules.at or before.plain in lexicon.rules.articles))
