"""Who can be the subject of a verb of saying: the phrase before it, or behind it where the order is turned round."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    found = _ending(tokens, at, rules)
    if found and tokens[found.head].kind == "H" and found.first > 1 and tokens[found.first - 1].kind == ",":
        name = found.first - 2
        begins = name == 0 or tokens[name - 1].kind == "Q"
        if begins and tokens[name].kind == "N" and _is_person(tokens[name], rules):
            # X, a spokesman for Y said.
            return Phrase(name, name + 1, name)
    return found


def behind(tokens: Sequence[Token], start: int, rules: SpeechRules) -> Phrase | None:
    """The speaker that a phrase names which begins here: behind according to, or behind said."""
    if start >= len(tokens):
        return None
    if tokens[start].kind == "P":
        return Phrase(start, start + 1, start)
    end = start
    while end < min(len(tokens), start + _FAR):
        kind = tokens[end].kind
        if kind in "vV" and kind and (end == start or not noun_like(tokens, end, rules)):
            break
        if kind == "T" and not (end > start and tokens[end - 1].kind == "D"):
            break
        if kind not in ("N", "H", "D", "x", "0", "S", "R", "v", "V", "T"):
            break
        end += 1
    while end > start and tokens[end - 1].kind in ("x", "R", "T", "0"):
        # One official familiar with it.
        end -= 1
    if end == start or not _speaks(tokens, end - 1):
        return None
    last = _with_attachments(tokens, end)
    name = last + 1
    if tokens[end - 1].kind == "H" and name < len(tokens) and tokens[last].kind == "," and tokens[name].kind == "N":
        closes = tokens[name + 1].kind if name + 1 < len(tokens) else "."
        if _is_person(tokens[name], rules) and closes in ",.":
            # Said her lawyer, X.
            return Phrase(name, name + 1, name)
    return Phrase(start, last, end - 1)


def behind_adverbs(tokens: Sequence[Token], start: int, rules: SpeechRules) -> Phrase | None:
    """The speaker behind a verb and whatever stands between: dijo este martes en un comunicado la ministra."""
    for at in range(start, min(len(tokens), start + 12)):
        if tokens[at].kind in _BREAKS or tokens[at].kind in ".VvGCW":
            return None
        follows_preposition = at > start and tokens[at - 1].kind in "ID"
        if tokens[at].kind in "DN" and not follows_preposition:
            phrase = behind(tokens, at, rules)
            if phrase and (tokens[phrase.head].kind != "N" or _is_person(tokens[phrase.head], rules) or at == start):
                return phrase
    return None


def leading(tokens: Sequence[Token], knows: Callable[[Token], bool]) -> Phrase | None:
    """The subject with which a sentence begins, where that is somebody who can speak."""
    at, end = _behind_dateline(tokens), len(tokens)
    led = False
    while at < end:
        token = tokens[at]
        if token.kind == "P":
            return Phrase(at, at + 1, at)
        if token.kind in ("R", "T", "J", ","):
            at += 1
            continue
        phrase = _opening_phrase(tokens, at)
        if phrase and (tokens[phrase.head].kind != "N" or knows(tokens[phrase.head])):
            place = tokens[phrase.head].mention
            passed = place is not None and place.kind == "place" and tokens[phrase.last : phrase.last + 1] != []
            passed = passed and tokens[phrase.last].kind == ","
            if not (led and (passed or _another_behind(tokens, phrase.last))):
                return phrase
            at = phrase.last
            continue
        if token.kind not in ("I", "G", "C", "0", "N"):
            return None
        # In Geneva, speaking to reporters, the minister.
        comma = next((k for k in range(at, min(end, at + _FAR)) if tokens[k].kind == ","), None)
        if comma is None:
            return None
        at, led = comma + 1, True
    return None


def _behind_dateline(tokens: Sequence[Token]) -> int:
    """Where the words begin behind GENEVA (AP) —."""
    for index, token in enumerate(tokens[:12]):
        if token.kind == "—" and index and tokens[index - 1].kind in (")", "N", "0"):
            return index + 1
        if token.kind not in ("N", "(", ")", ",", "T", "0", "."):
            return 0
    return 0


def _another_behind(tokens: Sequence[Token], last: int) -> bool:
    """Whether a name that still belongs to words led by a preposition is followed by the subject: of a rival, X, Y."""
    behind = tokens[last : last + 2]
    return len(behind) == 2 and behind[0].kind == "," and behind[1].kind in ("N", "P")


def _opening_phrase(tokens: Sequence[Token], at: int) -> Phrase | None:
    last, end = at, len(tokens)
    while last < end and tokens[last].kind in ("N", "D", "H", "x", "0", "S") and last - at < 8:
        token = tokens[last]
        follower = tokens[last + 1].kind if last + 1 < end else "."
        if token.kind in "NH" and not token.possessive and follower not in ("N", "H"):
            if tokens[last + 1 : last + 3] and follower == "x" and tokens[min(last + 2, end - 1)].kind == "N":
                # Republican hopeful X.
                last += 1
                continue
            opens = last == at and token.kind == "N"
            if opens or tokens[at].kind in "DHS0x" or tokens[at].possessive:
                return Phrase(at, last + 1, last)
        last += 1
    return None


def noun_like(tokens: Sequence[Token], at: int, rules: SpeechRules) -> bool:
    """Whether a form that could be a verb is a noun or an adjective here: the claims, a called meeting."""
    token = tokens[at]
    if at == 0:
        return False
    previous = tokens[at - 1]
    if previous.kind in ("D", "S") or previous.possessive:
        return True
    if token.word in rules.bases and token.kind in "Vv":
        # The bare form is a verb only behind several people, will or to.
        several = previous.kind in ("P", "A", "J", "W", "R") or previous.word == rules.to
        plural = previous.kind == "H" and previous.word.endswith(rules.plural_ending)
        plural = plural or (previous.kind == "N" and bool(rules.peoples.search(previous.word)))
        return not (several or plural)
    if token.word not in rules.ambiguous:
        return False
    return previous.kind in ("I", "x", "0", "G")


def _past_adverbs(tokens: Sequence[Token], verb: int, rules: SpeechRules) -> int | None:
    """The place before a verb and what belongs to it; None where it is in the passive or nothing stands there."""
    at = verb - 1
    while at >= 0 and verb - at < 10:
        token = tokens[at]
        if token.kind == "A":
            if token.word in rules.passive and tokens[verb].kind != "G":
                return None
        elif token.kind == "T" or (token.kind == "I" and tokens[at + 1].kind == "T"):
            pass
        elif token.kind != "R" and token.word not in ("'", "’"):
            return at
        at -= 1
    return None


def _antecedent(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """Whom a relative pronoun stands for."""
    end = at - 1
    comma = end >= 0 and tokens[end].kind == ","
    if comma:
        end -= 1
    if end >= 0 and tokens[end].kind == ")":
        end = _opening(tokens, end) - 1
    if end < 0:
        return None
    found = _ending(tokens, end, rules, nearest=tokens[at].word in rules.who)
    if found and comma and tokens[found.head].kind != "N" and found.first > 0 and tokens[found.first - 1].kind == ",":
        # X, the minister, who said.
        found = _before_aside(tokens, end + 1, rules) or found
    if found is None:
        return None
    if tokens[at].word not in rules.who and tokens[found.head].word not in rules.documents | rules.bodies:
        return None
    return found


def _before_aside(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """The subject before words between commas, dashes or brackets that end here."""
    if tokens[at].kind == ")":
        opening = _opening(tokens, at)
        return _ending(tokens, opening - 1, rules) if opening > 0 else None
    sign = tokens[at].kind
    first = at
    while first > 0 and at - first < _FAR and tokens[first - 1].kind not in (";", ":", "Q", "."):
        first -= 1
    for index in range(first, at):
        if tokens[index].kind in "Vv" and not _within_relative(tokens, index) and not noun_like(tokens, index, rules):
            # Somebody else's verb stands between.
            first = index + 1
        elif tokens[index].kind == "F":
            first = index + 1
        elif tokens[index].kind == sign:
            phrase = _whole(tokens, first, index, rules)
            if phrase and tokens[phrase.head].kind == "H" and tokens[at - 1].kind == "N" and at - index == 2:
                # Her lawyer, X, wrote.
                return Phrase(at - 1, at, at - 1)
            if phrase:
                return phrase
            first = index + 1
    return None


def _within_relative(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb's subject is a relative pronoun close before it."""
    for index in range(verb - 1, max(-1, verb - 6), -1):
        if tokens[index].kind == "W":
            return True
        if tokens[index].kind not in ("A", "R"):
            return False
    return False


def _whole(tokens: Sequence[Token], first: int, end: int, rules: SpeechRules) -> Phrase | None:
    """The phrase that all of a stretch is, but for words that lead to it."""
    while first < end and tokens[first].kind in ("J", "R", "C", "T"):
        first += 1
    if first >= end or tokens[first].kind == "I":
        return None
    found = _ending(tokens, end - 1, rules)
    return found if found is not None and found.first == first else None


def _ending(tokens: Sequence[Token], at: int, rules: SpeechRules, nearest: bool = False) -> Phrase | None:
    """The phrase for a speaker that ends here, with what is attached to it by prepositions.

    nearest takes the last person in it: the support of a general who said.
    """
    if at < 0 or tokens[at].kind in _BREAKS:
        return None
    begin = at
    while begin > 0 and at - begin < _FAR:
        token = tokens[begin - 1]
        if token.kind in _BREAKS or token.kind in "CJ.":
            break
        if token.kind in "Vv" and not noun_like(tokens, begin - 1, rules) and not _within_relative(tokens, begin - 1):
            break
        if token.kind == "G" and begin > 1 and tokens[begin - 2].kind in "A,":
            break
        begin -= 1
    segments = _segments(tokens, begin, at + 1)
    if not segments:
        return None
    first, last, attached = segments[-1]
    if nearest and len(segments) > 1 and _is_person(tokens[last - 1], rules):
        return _phrase(tokens, first, last, at + 1, rules)
    if len(segments) > 1 and _titled(tokens[last - 1]) and tokens[segments[0][1] - 1].kind == "H":
        # The minister of Foreign Affairs X.
        return Phrase(last - 1, at + 1, last - 1)
    first, last, attached = segments[0]
    if not attached and _speaks(tokens, last - 1) and not _has_verb(tokens, last, at + 1):
        return _phrase(tokens, first, last, at + 1, rules)
    leads = attached or len(segments) == 1 or tokens[last - 1].kind in "xR"
    first, last, attached = segments[-1]
    if not leads or not _speaks(tokens, last - 1):
        return None
    if tokens[last - 1].kind == "H" and (len(segments) > 1 or attached) and not segments[0][2]:
        return None
    if attached and len(segments) == 1 and (tokens[last - 1].kind != "N" or tokens[begin - 1].kind == "G"):
        return None
    return _phrase(tokens, first, last, at + 1, rules)


def _segments(tokens: Sequence[Token], begin: int, end: int) -> list[tuple[int, int, bool]]:
    """A stretch cut at its prepositions and relative pronouns: from, to, and whether a preposition leads to it."""
    found: list[tuple[int, int, bool]] = []
    first, attached = begin, False
    for index in range(begin, end):
        if tokens[index].kind in "IWAG" or tokens[index].word == "to":
            if index > first:
                found.append((first, index, attached))
            first, attached = index + 1, True
    if end > first:
        found.append((first, end, attached))
    return found


def _has_verb(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Whether a stretch holds a verb of its own, outside of a relative clause."""
    for index in range(begin, end):
        if tokens[index].kind == "A" and not any(token.kind in "WG" for token in tokens[max(begin, index - 3) : index]):
            return True
    return False


def _phrase(tokens: Sequence[Token], first: int, last: int, end: int, rules: SpeechRules) -> Phrase:
    """A phrase from its determiner on: words before that belong to something else."""
    head = last - 1
    start = head
    while start > first:
        token = tokens[start - 1]
        if token.kind in ("D", "S"):
            start -= 1
            if start > first and tokens[start - 1].kind == "D":
                start -= 1
            break
        if token.kind not in ("x", "N", "H", "0", "G", "V", "v", "R"):
            break
        start -= 1
    return Phrase(start, end, head)


def _speaks(tokens: Sequence[Token], head: int) -> bool:
    """Whether a word can be the head of a phrase for a speaker."""
    return tokens[head].kind in "NH" and not tokens[head].possessive


def _titled(token: Token) -> bool:
    """Whether a name in one piece is somebody's, with words of an office before it."""
    person = token.mention
    return person is not None and person.kind == "person" and token.start < person.start


def _is_person(token: Token, rules: SpeechRules) -> bool:
    """Whether a word can only be a person."""
    if token.kind == "H":
        return token.word in rules.roles
    return token.kind == "N" and token.mention is not None and token.mention.kind == "person"


def _with_attachments(tokens: Sequence[Token], end: int) -> int:
    """Where a phrase ends with what prepositions attach to it: a source in Geneva familiar with the matter."""
    while end < len(tokens) and tokens[end].kind in ("I", "N", "D", "x", "H", "S", "0"):
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
