"""The phrase for a speaker that ends at a word: a spokesman for the agency, people familiar with the talks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..languages.speech import SpeechRules
from .speech_tokens import Token

FAR = 60
"""How many words away from its verb a subject is looked for."""

BREAKS = frozenset(",;:—(Q)[]?!…")
"""Kinds of tokens over which no phrase reaches."""


class Phrase(NamedTuple):
    """Words for somebody who speaks, as indices into a sentence's tokens; the last one is not part of it."""

    first: int
    last: int
    head: int


class _Segment(NamedTuple):
    """A piece of a phrase, and whether a preposition or a relative pronoun leads to it."""

    first: int
    last: int
    attached: bool


def ending(tokens: Sequence[Token], at: int, rules: SpeechRules, nearest: bool = False) -> Phrase | None:
    """The phrase for a speaker that ends here, with what is attached to it by prepositions.

    nearest takes the last person in it: the support of a general who said.
    """
    if at < 0 or tokens[at].kind in BREAKS:
        return None
    end = at + 1
    while rules.adjectives_behind and at and tokens[at].kind == "x" and tokens[at - 1].kind in "NHx":
        # The ministry of a country, whose adjective stands behind it: el ministerio peruano.
        at -= 1
    begin = _beginning(tokens, at, rules)
    segments = _segments(tokens, begin, at + 1)
    if not segments:
        return None
    opening, closing = segments[0], segments[-1]
    last = tokens[closing.last - 1]
    if nearest and len(segments) > 1 and is_person(last, rules):
        return _phrase(tokens, closing, end)
    if len(segments) > 1 and follows_office(last, rules) and is_post(tokens[opening.last - 1], rules):
        # The minister of Foreign Affairs X.
        return Phrase(_phrase(tokens, opening, end).first, end, closing.last - 1)
    if len(segments) > 1 and _is_called(tokens, closing, rules):
        # UN envoy to Syria spokeswoman X.
        return Phrase(opening.first, end, closing.last - 1)
    if len(segments) == 2 and tokens[opening.first].word in rules.one and opening.last == opening.first + 1:
        # One of the officials, whoever it is; but not X, one of the members.
        apart = opening.first > 0 and tokens[opening.first - 1].kind == ","
        somebody = last.kind == "H" and is_person(last, rules) and not apart
        return Phrase(opening.first, end, closing.last - 1) if somebody else None
    if len(segments) > 1:
        opening = _without_participle(tokens, opening)
    if not opening.attached and speaks(tokens[opening.last - 1]) and not _has_verb(tokens, opening.last, at + 1):
        return _phrase(tokens, opening, end)
    if closing.attached and last.mention and last.mention.kind == "place":
        # Agreed in Brussels has concluded: the city has said nothing.
        return None
    return _phrase(tokens, closing, end) if _stands_alone(tokens, begin, segments) else None


def _is_called(tokens: Sequence[Token], segment: _Segment, rules: SpeechRules) -> bool:
    """Whether a name closes a stretch, with the word for a spokesperson right before it."""
    last = tokens[segment.last - 1]
    person = last.mention
    if person is None or person.kind != "person":
        return False
    before = last.word.split()[: -len(person.name.split())] if last.start < person.start else []
    ahead = tokens[segment.last - 2].word if segment.last - 2 >= segment.first else ""
    return (before[-1] if before else ahead) in rules.vague


def speaks(token: Token) -> bool:
    """Whether a word can be the head of a phrase for a speaker."""
    return token.kind in "NH" and not token.possessive


def is_person(token: Token, rules: SpeechRules) -> bool:
    """Whether a word can only be a person."""
    if token.kind == "H":
        return token.word in rules.roles
    return token.kind == "N" and token.mention is not None and token.mention.kind == "person"


def with_attachments(tokens: Sequence[Token], end: int, rules: SpeechRules) -> int:
    """Where a phrase ends with what prepositions attach to it: a source in Geneva familiar with the matter.

    In what they said it is no part of them: the ministry in a statement.
    """
    start = end
    while end < min(len(tokens), start + FAR) and tokens[end].kind in ("I", "N", "D", "x", "H", "S", "0"):
        where = rules.documents | rules.occasions
        if tokens[end].kind == "I" and any(each.word in where for each in tokens[end + 1 : end + 4]):
            break
        end += 1
    while end > start and tokens[end - 1].kind == "I":
        end -= 1
    return end


def noun_like(tokens: Sequence[Token], at: int, rules: SpeechRules) -> bool:
    """Whether a form that could be a verb is a noun or an adjective here: the claims, a called meeting."""
    if at == 0:
        return False
    token, previous = tokens[at], tokens[at - 1]
    if previous.kind in ("D", "S") or previous.possessive:
        return True
    if token.word in rules.bases and token.kind in "Vv":
        # The bare form is a verb only behind several people, will or to.
        bound = (
            previous.kind in "PAWR"
            or (previous.kind == "J" and token.word not in rules.ambiguous)
            or previous.word == rules.to
        )
        return not (bound or _several(_head_before(tokens, at - 1), rules))
    if token.word not in rules.ambiguous:
        return False
    if previous.kind == "N" and previous.mention is None and at > 1:
        # So many Republican claims; but: on Monday X claims.
        return tokens[at - 2].kind in "xDI0"
    return previous.kind in "Ix0G" or previous.word in rules.crowd


def within_relative(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb's subject is a relative pronoun close before it."""
    for index in range(verb - 1, max(-1, verb - 6), -1):
        if tokens[index].kind == "W":
            return True
        if tokens[index].kind not in ("A", "R"):
            return False
    return False


def _head_before(tokens: Sequence[Token], at: int) -> Token:
    """The noun that a phrase ending here is about: data from the institute."""
    for index in range(at, max(0, at - 8), -1):
        if tokens[index].kind == "I":
            return tokens[index - 1]
        if tokens[index].kind not in "NDxH":
            break
    return tokens[at]


def _several(token: Token, rules: SpeechRules) -> bool:
    if token.kind == "H":
        return token.word.endswith(rules.plural_ending) or token.word in rules.collective
    return token.kind == "N" and bool(rules.peoples.search(token.word))


def _beginning(tokens: Sequence[Token], at: int, rules: SpeechRules) -> int:
    """Where the clause begins in which a phrase can lie that ends here."""
    begin = at
    while begin > 0 and at - begin < FAR:
        token = tokens[begin - 1]
        if token.kind in BREAKS or token.kind in "CJ.":
            break
        if token.kind in "Vv" and not noun_like(tokens, begin - 1, rules) and not within_relative(tokens, begin - 1):
            break
        if token.kind == "G" and begin > 1 and tokens[begin - 2].kind in "A,":
            break
        begin -= 1
    return begin


def _segments(tokens: Sequence[Token], begin: int, end: int) -> list[_Segment]:
    """A stretch cut at its prepositions, relative pronouns, participles and auxiliaries."""
    found: list[_Segment] = []
    first, attached = begin, False
    for index in range(begin, end):
        if tokens[index].kind in "IWAG" or tokens[index].word == "to":
            if index > first:
                found.append(_Segment(first, index, attached))
            first, attached = index + 1, True
    if end > first:
        found.append(_Segment(first, end, attached))
    return found


def _without_participle(tokens: Sequence[Token], segment: _Segment) -> _Segment:
    """A report published by, people familiar with: without the word before the preposition."""
    last = segment.last
    while last - 2 >= segment.first and tokens[last - 1].kind == "x" and tokens[last - 2].kind in "Hx":
        last -= 1
    return segment._replace(last=last)


def _has_verb(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether a stretch holds a verb of its own, outside of a relative clause."""
    for index in range(begin, end):
        if tokens[index].kind == "A" and not any(token.kind in "WG" for token in tokens[max(begin, index - 3) : index]):
            return True
    return False


def _stands_alone(tokens: Sequence[Token], begin: int, segments: Sequence[_Segment]) -> bool:
    """Whether the last piece is a subject of its own behind words that lead to it: in Geneva officials said."""
    opening, closing = segments[0], segments[-1]
    last = tokens[closing.last - 1]
    leads = opening.attached or len(segments) == 1 or tokens[opening.last - 1].kind in "xR"
    if not leads or not speaks(last):
        return False
    if last.kind == "H" and (len(segments) > 1 or closing.attached) and not opening.attached:
        return False
    return not (closing.attached and len(segments) == 1 and (last.kind != "N" or tokens[begin - 1].kind == "G"))


def _phrase(tokens: Sequence[Token], segment: _Segment, end: int) -> Phrase:
    """A phrase from its determiner on: words before that belong to something else."""
    head = segment.last - 1
    start = head
    while start > segment.first:
        token = tokens[start - 1]
        if token.kind in ("D", "S"):
            start -= 1
            if start > segment.first and tokens[start - 1].kind == "D":
                start -= 1
            break
        if token.kind not in ("x", "N", "H", "0", "G", "V", "v", "R"):
            break
        start -= 1
    return Phrase(start, end, head)


def is_post(token: Token, rules: SpeechRules) -> bool:
    """Whether a word is a post, be it with a capital and whose it is: minister, U.S. Secretary."""
    return token.kind == "H" or (token.kind == "N" and token.mention is None and token.last_word in rules.roles)


def follows_office(token: Token, rules: SpeechRules) -> bool:
    """Whether a name in one piece is somebody's, with words of an office but no title before it."""
    person = token.mention
    if person is None or person.kind != "person" or token.start == person.start:
        return False
    return not set(token.word.split()) & rules.roles
