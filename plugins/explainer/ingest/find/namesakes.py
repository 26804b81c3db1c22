"""Whether words around a name make it a part of something else's: a law's, a storm's, a building's."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.names import (
    BODY,
    GOVERNS,
    GROUP,
    HONORIFIC,
    MODIFIER,
    NO_NAME,
    OPENS_THING,
    PORTFOLIO,
    POST,
    RANK,
    THING,
    TIME,
)
from .lexicon import Lexicon
from .words import Word


def is_a_things(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a stretch is a part of such a name."""
    before = words[first - 1] if first and words[first].near else None
    if before and (_opens_thing(before, lexicon) or (before.joined and before.capital and not before.owns)):
        return True
    if lexicon.rules.bodies_first and before and _is_behind_noun(words, first, lexicon):
        return True
    if last == len(words) or not words[last].near or words[last - 1].owns:
        return False
    behind = words[last]
    if behind.text in lexicon.rules.behind_name:
        return False
    if last - first > 1 and behind.plain in lexicon.rules.media and not behind.capital:
        return True
    kinds = lexicon.kinds.get(behind.plain, 0) if behind.capital else 0
    if behind.capital and behind.joined:
        return True
    if kinds & NO_NAME and not kinds & GOVERNS and kinds != TIME and not _title_behind(words, last, lexicon):
        # President Anna Aue Monday said: a time goes on with the sentence.
        return True
    return last - first > 1 and _within_law(words, last, lexicon)


def _is_behind_noun(words: Sequence[Word], first: int, lexicon: Lexicon) -> bool:
    """Whether a stretch is behind a body in its name, or a thing and an adjective: aeropuerto internacional Ana Aue."""
    before = words[first - 1]
    if before.capital:
        body = lexicon.kinds.get(before.plain, 0) & BODY and before.plain not in lexicon.rules.governs
        return bool(body) and words[first].plain not in lexicon.given
    thing = words[first - 2] if first > 1 and before.near else None
    adjective = before.plain.endswith(_ADJECTIVES) and not lexicon.kinds.get(before.plain, 0) & (POST | RANK)
    return bool(thing and adjective and thing.plain in lexicon.rules.small_open_things - lexicon.rules.articles)


_ADJECTIVES = ("al", "ar", "ea", "eo", "ico", "ica", "ivo", "iva", "ario", "aria", "il")
"""How adjectives end that say of what kind a building is."""


def _within_law(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether words with capitals go on to the name of a law or the like: Anna Aue Recovery and Safety Act."""
    joins, last = lexicon.rules.joining | lexicon.rules.of, at
    if not words[at].capital and words[at].plain not in lexicon.rules.joining:
        return False
    for index in range(at, min(len(words), at + 10)):
        if not words[index].near or not (words[index].capital or words[index].plain in joins):
            break
        if lexicon.kinds.get(words[index].plain, 0) & (POST | RANK) and not lexicon.kinds[words[index].plain] & GROUP:
            # Anna Aue and High Representative for Foreign Affairs and Security Policy Otto Brenn.
            return False
        if words[index].capital:
            last = index + 1
    kinds = lexicon.kinds.get(words[last - 1].plain, 0)
    return last > at + 1 and bool(kinds & THING) and not kinds & GROUP


def _opens_thing(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word before a name makes it another thing's: Hurricane Anna; in some languages parque Anna too."""
    if word.plain in lexicon.given:
        return False
    if word.capital:
        return bool(lexicon.kinds.get(word.plain, 0) & OPENS_THING)
    return word.plain in lexicon.rules.small_open_things and word.plain not in lexicon.rules.articles


def _title_behind(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether another title begins behind a name, and not a body that bears the name: Aue House Speaker Brenn."""
    while at < len(words) and words[at].near and words[at].capital:
        kinds = lexicon.kinds.get(words[at].plain, 0)
        if kinds & (POST | RANK | HONORIFIC):
            # A post without somebody in it is named after a person: the Aue Fellow.
            return at + 1 < len(words) and words[at + 1].near and (words[at + 1].capital or kinds & RANK > 0)
        if not kinds & (MODIFIER | GROUP | PORTFOLIO):
            return False
        at += 1
    return bool(lexicon.kinds.get(words[at - 1].plain, 0) & GROUP)
