"""Who can be the subject of a verb of saying: the phrase before it, or behind it where the order is turned round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..languages.speech import SpeechRules
from .speech_tokens import Token


class Phrase(NamedTuple):
    """Words for somebody who speaks, as indices into a sentence's tokens; the last one is not part of it."""

    first: int
    last: int
    head: int


SHARED = Phrase(-1, -1, -1)
"""The subject of the verb before: X smiled and said."""

_BREAKS = frozenset(",;:—(Q)[]?!…")
_FAR = 60
"""How many words away from its verb a subject is looked for."""


def before(tokens: Sequence[Token], verb: int, rules: SpeechRules) -> Phrase | None:
    """The subject that stands before a verb; SHARED where it is an earlier verb's."""
    at = _past_adverbs(tokens, verb, rules)
    if at is None:
        return None
    token = tokens[at]
    if token.kind == "J":
        return SHARED
    if token.kind == "P":
        return Phrase(at, at + 1, at)
    if token.kind == "W":
        return _antecedent(tokens, at, rules)
    if token.kind in (",", ")", "—"):
        return _before_aside(tokens, at, rules)
    return _ending(tokens, at, rules)


def behind(tokens: Sequence[Token], start: int, rules: SpeechRules) -> Phrase | None:
    """The speaker that a phrase names which begins here: behind according to, or behind said."""
    if start >= len(tokens):
        return None
    if tokens[start].kind == "P":
        return Phrase(start, start + 1, start)
    end = start
    while end < min(len(tokens), start + _FAR) and tokens[end].kind in ("N", "H", "D", "x", "0", "S", "R", "v", "V"):
        if tokens[end].kind in "Vv" and (end == start or not _noun_like(tokens, end, rules)):
            break
        end += 1
    if end == start:
        return None
    head = end - 1
    if not _speaks(tokens, head, rules):
        # Data on, a report by.
        return None
    return Phrase(start, _with_attachments(tokens, end), head)


def leading(tokens: Sequence[Token], start: int, end: int, rules: SpeechRules) -> Phrase | None:
    """The subject with which a sentence begins, where that is somebody who can speak."""
    at = start
    while at < end:
        token = tokens[at]
        if token.kind == "P":
            return Phrase(at, at + 1, at)
        if token.kind in ("R", "T", "J", ","):
            at += 1
        elif token.kind in ("I", "G", "C"):
            comma = next((k for k in range(at, min(end, at + _FAR)) if tokens[k].kind == ","), None)
            if comma is None:
                return None
            at = comma + 1
        else:
            break
    if at >= end:
        return None
    last = at
    while last < end and tokens[last].kind in ("N", "D", "H", "x", "0", "S") and last - at < 8:
        if tokens[last].kind == "N" and not tokens[last].possessive:
            follower = tokens[last + 1].kind if last + 1 < len(tokens) else "."
            if follower != "H" and (last == at or tokens[at].kind in "DHxS"):
                return Phrase(at, last + 1, last)
        if tokens[last].kind == "H" and not tokens[last].possessive and tokens[at].kind in "DHS0":
            follower = tokens[last + 1].kind if last + 1 < len(tokens) else "."
            if follower not in "NH":
                return Phrase(at, last + 1, last)
        last += 1
    return None


def _past_adverbs(tokens: Sequence[Token], verb: int, rules: SpeechRules) -> int | None:
    """The place before a verb and what belongs to it; None where it is in the passive or nothing stands there."""
    at = verb - 1
    participle = tokens[verb].kind == "G"
    while at >= 0 and verb - at < 10:
        token = tokens[at]
        if token.kind == "A":
            if token.word in rules.passive and not participle:
                return None
        elif token.kind == "T" or (token.kind == "I" and tokens[at + 1].kind == "T"):
            pass
        elif token.kind != "R" and token.word != "'":
            return at
        at -= 1
    return None


def _antecedent(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """Whom a relative pronoun stands for."""
    end = at - 1
    comma = end >= 0 and tokens[end].kind == ","
    if comma:
        end -= 1
    if end < 0:
        return None
    if tokens[end].kind == ")":
        end = _opening(tokens, end) - 1
    who = tokens[at].word in rules.who
    found = _ending(tokens, end, rules) if end >= 0 else None
    if found and comma and found.first > 0 and tokens[found.first - 1].kind == "," and tokens[found.head].kind != "N":
        # X, the minister, who said.
        found = _before_aside(tokens, end + 1, rules) or found
    if found is None or (not who and tokens[found.head].word not in rules.documents | rules.bodies):
        return None
    return found


def _before_aside(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """The subject before words between commas, dashes or brackets that end here."""
    if tokens[at].kind == ")":
        opening = _opening(tokens, at)
        return _ending(tokens, opening - 1, rules) if opening > 0 else None
    begin = at
    while begin > 0 and at - begin < _FAR and tokens[begin - 1].kind not in (";", ":", "Q", "."):
        if tokens[begin - 1].kind == "V" and not _noun_like(tokens, begin - 1, rules):
            break
        begin -= 1
    sign = tokens[at].kind
    first = begin
    while first < at and tokens[first].kind == ",":
        first += 1
    for index in range(first, at):
        if tokens[index].kind != sign:
            continue
        phrase = _whole(tokens, first, index, rules)
        if phrase:
            return phrase
        first = index + 1
    return None


def _whole(tokens: Sequence[Token], first: int, end: int, rules: SpeechRules) -> Phrase | None:
    """The phrase that all of a stretch is, but for words that lead to it."""
    while first < end and tokens[first].kind in ("J", "R", "C", "T"):
        first += 1
    if first < end and tokens[first].kind == "I" and tokens[end - 1].kind != "N":
        return None
    if first >= end:
        return None
    found = _ending(tokens, end - 1, rules)
    if found is None or (found.first > first and tokens[first].kind not in ("D", "x", "H", "N")):
        return None
    if tokens[first].kind == "I":
        return None
    return found if found.first <= first + 1 else None


def _ending(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """The phrase for a speaker that ends here, with what is attached to it by prepositions."""
    begin = at
    while begin > 0 and at - begin < _FAR:
        token = tokens[begin - 1]
        if token.kind in _BREAKS or token.kind in "CJ.":
            break
        if token.kind in "VvG" and not _noun_like(tokens, begin - 1, rules):
            break
        begin -= 1
    if tokens[at].kind in _BREAKS:
        return None
    segments = _segments(tokens, begin, at + 1)
    if not segments:
        return None
    first, last, attached = segments[0]
    if not attached and _speaks(tokens, last - 1, rules):
        return _phrase(tokens, first, last, at + 1, rules)
    first, last, attached = segments[-1]
    if (segments[0][2] or len(segments) == 1 or tokens[segments[0][1] - 1].kind in "xR") and _speaks(
        tokens, last - 1, rules
    ):
        if attached and len(segments) == 1 and tokens[last - 1].kind != "N":
            return None
        if not segments[0][2] and len(segments) > 1 and tokens[last - 1].kind == "H":
            return None
        return _phrase(tokens, first, last, at + 1, rules)
    return None


def _segments(tokens: Sequence[Token], begin: int, end: int) -> list[tuple[int, int, bool]]:
    """A stretch cut at its prepositions and relative pronouns: from, to, and whether a preposition leads to it."""
    found: list[tuple[int, int, bool]] = []
    first, attached = begin, False
    for index in range(begin, end):
        if tokens[index].kind in "IWA" or tokens[index].word == "to":
            if index > first:
                found.append((first, index, attached))
            first, attached = index + 1, True
    if end > first:
        found.append((first, end, attached))
    return found


def _phrase(tokens: Sequence[Token], first: int, last: int, end: int, rules: SpeechRules) -> Phrase:
    """A phrase from its determiner on: words before that belong to something else."""
    head = last - 1
    start = head
    while start > first:
        token = tokens[start - 1]
        if token.kind in ("D", "S") or (token.kind == "x" and token.word in rules.determiners):
            start -= 1
            if start > first and tokens[start - 1].kind == "D":
                start -= 1
            break
        if token.kind == "N" and tokens[head].kind == "N" and not token.possessive:
            break
        if token.kind not in ("x", "N", "H", "0", "G", "V", "v", "R"):
            break
        start -= 1
    if tokens[head].kind == "N" and tokens[start].kind not in ("D", "H", "S", "x"):
        start = head
    return Phrase(start, end, head)


def _speaks(tokens: Sequence[Token], head: int, rules: SpeechRules) -> bool:
    """Whether a word can be the head of a phrase for a speaker."""
    return tokens[head].kind in "NH" and not tokens[head].possessive


def _with_attachments(tokens: Sequence[Token], end: int) -> int:
    """Where a phrase ends with what prepositions attach to it: a source in Geneva familiar with the matter."""
    while end < len(tokens) and tokens[end].kind in ("I", "N", "D", "x", "H", "S", "0", "W"):
        if tokens[end].kind == "W":
            break
        end += 1
    while end > 0 and tokens[end - 1].kind == "I":
        end -= 1
    return end


def _opening(tokens: Sequence[Token], at: int) -> int:
    """The bracket that the one here closes."""
    for index in range(at, max(-1, at - _FAR), -1):
        if tokens[index].kind == "(":
            return index
    return 0


def _noun_like(tokens: Sequence[Token], at: int, rules: SpeechRules) -> bool:
    """Whether a form that could be a verb is a noun or an adjective here: the claims, a called meeting."""
    token = tokens[at]
    if at == 0:
        return False
    previous = tokens[at - 1]
    if previous.kind in ("D", "S") or previous.possessive:
        return True
    if token.word not in rules.ambiguous:
        return False
    return previous.kind in ("I", "x", "0") or (previous.kind == "G")
