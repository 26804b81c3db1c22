"""A sentence as those read it who look for who says what: its words by kind, with names in one piece."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..findings import Mention
from ..languages.speech import SpeechRules, words
from .quotation_marks import BLOT


class Token(NamedTuple):
    """A word, a name, a quotation or a sign."""

    kind: str
    """The kind of SpeechRules.kinds; N a name, Q a quotation, T a time, 0 a number, x any other word; or the sign."""
    start: int
    end: int
    word: str
    """Small, without the ending of a possessive."""
    possessive: bool = False
    mention: Mention | None = None
    """The mention that ends a name."""


_TOKEN = re.compile(
    rf"""{BLOT}+[,.?!…]?
    | (?:[^\W\d_]\.){{2,}}
    | (?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Prof|Sr|Jr|St|Sra)\.
    | [^\W\d_]\.(?=\s)
    | [#@]?\w+(?:['’.\-–&]\w+)*['’]?
    | --+
    | [^\w\s]""",
    re.VERBOSE,
)
_STRAY = frozenset("'’‘\"”“`")
"""Marks that belong to no quotation."""
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTICLES = words("de del la las los von van der den bin ibn al el da dos di du y al- abu")


def tokens(
    text: str, offset: int, people: Sequence[Mention], rules: SpeechRules, start: int = 0, end: int | None = None
) -> list[Token]:
    """The tokens of a stretch of a blotted paragraph that stands at an offset; people are all mentions, sorted."""
    found: list[Token] = []
    reached = 0
    next_mention = bisect_left(people, offset + start, key=_start_of)
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        at, behind = match.span()
        at, behind = at + offset, behind + offset
        if at < reached:
            continue
        word = match[0]
        while next_mention < len(people) and people[next_mention].start < at:
            next_mention += 1
        mention = people[next_mention] if next_mention < len(people) else None
        if mention is not None and mention.start == at and BLOT not in word:
            reached = max(mention.end, behind) if mention.end >= behind - 2 else mention.end
            words = text[at - offset : reached - offset]
            found.append(Token("N", at, reached, words.lower(), bool(_POSSESSIVE.search(words)), mention))
            continue
        if word in _STRAY:
            continue
        found.append(_token(word, at, behind, not found or found[-1].kind in "Q:", rules))
    return list(_joined(found, rules))


def _start_of(mention: Mention) -> int:
    return mention.start


def _token(word: str, at: int, behind: int, first: bool, rules: SpeechRules) -> Token:
    sign = word[0]
    if sign == BLOT:
        return Token("Q", at, behind, word[-1])
    if not (sign.isalnum() or sign in "#@"):
        return Token("—" if sign in "—–-" else sign, at, behind, word)
    if sign.isdigit():
        return Token("0", at, behind, word)
    possessive = _POSSESSIVE.search(word)
    small = (word[: possessive.start()] if possessive else word).lower()
    known = rules.kinds.get(small, "")
    if not known and rules.kinds.get(small.partition("'")[0].partition("’")[0]) == "P":
        # He'd, she's.
        small = small.partition("'")[0].partition("’")[0]
        known, possessive = "P", None
    if not word[0].isupper() and sign not in "#@":
        if not known:
            known = "R" if rules.adverb_ending and small.endswith(rules.adverb_ending) and len(small) > 4 else "x"
        return Token(known, at, behind, small, bool(possessive))
    if small in rules.days:
        return Token("T", at, behind, small, bool(possessive))
    if known in ("D", "P", "S", "J", "C", "I", "W", "F", "A", "R") and (first or known in "DPS"):
        return Token(known, at, behind, small, bool(possessive))
    if first and known:
        return Token(known, at, behind, small, bool(possessive))
    return Token("N", at, behind, small, bool(possessive))


def _joined(found: list[Token], rules: SpeechRules) -> Iterator[Token]:
    """Names that follow each other, titles included, in one piece."""
    held: Token | None = None
    for index, token in enumerate(found):
        if held is None:
            if token.kind == "N" or (token.kind == "H" and index == 0 and _begins_name(found, index)):
                held = token
            else:
                yield token
            continue
        if token.kind == "N" and not held.possessive:
            held = Token("N", held.start, token.end, token.word, token.possessive, token.mention)
        elif (
            token.kind in "xID"
            and token.word in _PARTICLES
            and index + 1 < len(found)
            and found[index + 1].kind == "N"
            and not held.possessive
            and held.mention is None
            and held.word not in rules.bodies
        ):
            held = Token("N", held.start, token.end, token.word)
        else:
            yield held
            held = token if token.kind == "N" else None
            if held is None:
                yield token
    if held is not None:
        yield held


def _begins_name(found: list[Token], index: int) -> bool:
    """Whether a word with a capital at the start is a title before a name."""
    return index + 1 < len(found) and found[index + 1].kind == "N"
