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

    @property
    def last_word(self) -> str:
        """Of a name in several words."""
        return self.word.split()[-1].strip(".,")


_TOKEN = re.compile(
    rf"""{BLOT}+[,.?!…]?
    | (?:[^\W\d_]{{1,2}}\.){{2,}}
    | (?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Prof|Sr|Jr|St|Sra|Cmdr|Capt|Maj|Adm|Amb|Brig|Cpl|Supt|Insp|Hon|Rev)\.
    | [^\W\d_]\.(?=\s)
    | \d+(?:[.,:]\d+)+
    | [#@]?\w+(?:['’.\-–&]\w+)*['’]?
    | --+
    | [^\w\s]""",
    re.VERBOSE,
)
_STRAY = frozenset("'’‘\"”“`")
"""Marks that belong to no quotation."""
_BEHIND_LETTERS = (",", ";", ":", ")")
"""What stands behind a full stop that ends no sentence."""
_POSSESSIVE = re.compile(r"['’]s?$")
_OWNING = re.compile(r"['’]s\b|(?<=s)['’](?=\s)")
_PARTICLES = words("de del la las los von van der den bin ibn al el da dos di du y al- abu")


def tokens(
    text: str, offset: int, mentions: Sequence[Mention], rules: SpeechRules, start: int = 0, end: int | None = None
) -> list[Token]:
    """The tokens of a stretch of a blotted paragraph that stands at an offset; mentions are sorted."""
    found: list[Token] = []
    kinds, ending = rules.kinds, rules.adverb_ending
    reached, opens = 0, True
    index = bisect_left(mentions, offset + start, key=_start_of)
    mention_at = mentions[index].start if index < len(mentions) else -1
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        at, behind = match.span()
        at, behind = at + offset, behind + offset
        if at < reached:
            continue
        word = match[0]
        while -1 < mention_at < at:
            index += 1
            mention_at = mentions[index].start if index < len(mentions) else -1
        if mention_at == at:
            reached = max(mentions[index].end, behind) if mentions[index].end >= behind - 2 else mentions[index].end
            owning = _OWNING.match(text, reached - offset)
            reached = owning.end() + offset if owning else reached
            name = text[at - offset : reached - offset]
            found.append(Token("N", at, reached, name.lower(), _is_possessive(name), mentions[index]))
        elif word.islower() and word.isalpha():
            kind = kinds.get(word) or ("R" if len(word) > 4 and ending and word.endswith(ending) else "x")
            kind = "A" if kind == "x" and rules.past.fullmatch(word) else kind
            found.append(Token(kind, at, behind, word))
        elif word == "." and text[behind - offset : behind - offset + 1] in _BEHIND_LETTERS:
            # Of R-S.C., and the like.
            continue
        elif word not in _STRAY:
            found.append(_token(word, at, behind, opens, rules))
        opens = bool(found) and found[-1].kind in "Q:"
    return list(_joined(_without_brackets(found), rules))


def _without_brackets(found: list[Token]) -> list[Token]:
    """Without a single word in brackets, as behind a body's name: the Harbour Authority (HA), Ana Aue, said."""
    kept: list[Token] = []
    for token in found:
        if token.kind == ")" and len(kept) > 2 and kept[-1].kind in "Nx" and kept[-2].kind == "(":
            del kept[-2:]
        else:
            kept.append(token)
    return kept


def _start_of(mention: Mention) -> int:
    return mention.start


def _is_possessive(word: str) -> bool:
    return bool(_POSSESSIVE.search(word))


def _token(word: str, at: int, behind: int, opens: bool, rules: SpeechRules) -> Token:
    """A token that is not simply a small word; opens says that a sentence begins with it."""
    sign = word[0]
    if sign == BLOT:
        return Token("Q", at, behind, word[-1])
    if not (sign.isalnum() or sign in "#@"):
        return Token("—" if sign in "—–-" else sign, at, behind, word)
    if sign.isdigit():
        return Token("0", at, behind, word)
    ending = _POSSESSIVE.search(word)
    small = (word[: ending.start()] if ending else word).lower()
    known = rules.kinds.get(small, "")
    if not known and ("'" in small or "’" in small):
        pronoun = re.split("['’]", small, maxsplit=1)[0]
        if rules.kinds.get(pronoun) == "P":
            # He'd, she's.
            return Token("P", at, behind, pronoun)
    possessive = ending is not None
    if not word[0].isupper() and sign not in "#@":
        return Token(known or "x", at, behind, small, possessive)
    if small in rules.days:
        return Token("T", at, behind, small, possessive)
    if known and (opens or known in "DPS"):
        return Token(known, at, behind, small, possessive)
    if opens and rules.opening.search(small):
        return Token("x", at, behind, small)
    return Token("N", at, behind, small, possessive)


def _joined(found: list[Token], rules: SpeechRules) -> Iterator[Token]:
    """Names that follow each other, titles included, in one piece."""
    held: Token | None = None
    relative = rules.who & rules.clausal
    for index, token in enumerate(found):
        kind = token.kind
        follower = found[index + 1] if index + 1 < len(found) else None
        if token.word in relative and index and found[index - 1].kind in "NH":
            kind, token = "W", token._replace(kind="W")
        elif kind == "H" and token.word in rules.quantifiers and follower and follower.kind in "xNH":
            kind, token = "D", token._replace(kind="D")
        elif token.word in rules.verbs_or_nouns and index and _makes_noun(found, index, rules):
            kind, token = "H", token._replace(kind="H")
        elif kind in "xv" and _is_phrasal(found, index, rules):
            kind, token = "V", token._replace(kind="V")
        if held is None:
            if kind == "N" or (kind == "H" and index == 0 and follower and follower.kind == "N"):
                held = token
            else:
                yield token
        elif kind == "N" and not held.possessive and held.word not in rules.agencies:
            both = f"{held.word} {token.word}"
            held = Token("N", held.start, token.end, both, token.possessive, token.mention)
        elif follower and follower.kind == "N" and token.word in _PARTICLES and _goes_on(held, rules):
            held = Token("N", held.start, token.end, f"{held.word} {token.word}")
        else:
            yield held
            held = token if kind == "N" else None
            if held is None:
                yield token
    if held is not None:
        yield held


def _is_phrasal(found: Sequence[Token], at: int, rules: SpeechRules) -> bool:
    """Whether a verb reports speech with the word behind it: he shot back; he went on: “…”, but not on a tour."""
    if at + 1 >= len(found) or f"{found[at].word} {found[at + 1].word}" not in rules.phrasal:
        return False
    after = found[at + 2] if at + 2 < len(found) else None
    return after is None or after.kind not in "xNH0D"


def _makes_noun(found: Sequence[Token], at: int, rules: SpeechRules) -> bool:
    """Whether the words before one that can be noun or verb decide for the noun: a report, a Harbour Office report."""
    before = found[at - 1]
    behind = found[at + 1] if at + 1 < len(found) else None
    if before.kind == "T" and at > 1 and found[at - 2].kind in "DS":
        # A Tuesday post.
        return True
    if before.kind in "xN" and behind and behind.kind == "V" and behind.word not in rules.bases | rules.ambiguous:
        # A research note said.
        return True
    if before.kind == "N" and found[at].word in rules.bases:
        start = at - 1
        while start and found[start].kind == "N":
            start -= 1
        return found[start].kind == "D" and found[start].word not in rules.definite
    return before.kind in "DSI" or before.possessive


def _goes_on(held: Token, rules: SpeechRules) -> bool:
    """Whether de or van behind a name can be part of it."""
    return not held.possessive and held.mention is None and held.last_word not in rules.bodies
