"""The subject with which a sentence begins: whom a later he or she, or a verb without a subject, can mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..languages.speech import SpeechRules
from .speech_phrases import FAR, Phrase, follows_office, is_post, speaks
from .speech_tokens import Token


def leading(tokens: Sequence[Token], knows: Callable[[Token], bool], rules: SpeechRules) -> Phrase | None:
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
        phrase = _opening_phrase(tokens, at, rules)
        if phrase and _is_told_behind(tokens, phrase):
            # X, a lawyer, left: whoever X may be.
            return phrase
        if phrase and _names_behind(tokens, phrase):
            # Her lawyer, X, left.
            return Phrase(phrase.last + 1, phrase.last + 2, phrase.last + 1)
        if phrase and (tokens[phrase.head].kind != "N" or knows(tokens[phrase.head])):
            if not (led and _only_leads(tokens, phrase)):
                return phrase
            at = phrase.last
            continue
        if token.kind not in ("I", "G", "C", "0", "N"):
            return None
        # In Geneva, speaking to reporters, the minister.
        comma = next((index for index in range(at, min(end, at + FAR)) if tokens[index].kind == ","), None)
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


def _names_behind(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a description is followed by its bearer's name between commas."""
    after = [token.kind for token in tokens[phrase.last : phrase.last + 3]]
    return tokens[phrase.head].kind == "H" and after == [",", "N", ","]


def _is_told_behind(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a name in one word is followed by its bearer's role between commas."""
    after = tokens[phrase.last : phrase.last + 8]
    if tokens[phrase.head].kind != "N" or len(after) < 4 or after[0].kind != "," or after[1].kind != "D":
        return False
    noun = next((index for index, token in enumerate(after) if token.kind != "x" and index > 1), 0)
    return after[noun].kind == "H" and len(after) > noun + 1 and after[noun + 1].kind == ","


def clause_subject(tokens: Sequence[Token], joint: int, rules: SpeechRules) -> Phrase | None:
    """Whom a clause of its own begins with, behind and or but: …, but X summed it up; and on Friday X gave."""
    if tokens[joint].kind != "J" or joint == 0:
        return None
    at = joint + 1
    while at < len(tokens) and (tokens[at].kind in "RT" or _leads_to_time(tokens, at)):
        at += 1
    if tokens[joint - 1].kind != "," and at == joint + 1:
        # X and Y met.
        return None
    phrase = _opening_phrase(tokens, at, rules) if at < len(tokens) else None
    if phrase is None or phrase.last >= len(tokens) or tokens[phrase.last].kind not in "xARVv":
        return None
    head = tokens[phrase.head]
    return phrase if head.kind == "H" or (head.mention is not None and head.mention.kind == "person") else None


def _leads_to_time(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].kind == "I" and at + 1 < len(tokens) and tokens[at + 1].kind == "T"


def _only_leads(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a name behind a comma still belongs to the words before it: in Ames, Iowa, X; of a rival, X, Y."""
    after = tokens[phrase.last : phrase.last + 2]
    if not after or after[0].kind != ",":
        return False
    place = tokens[phrase.head].mention
    return (place is not None and place.kind == "place") or (len(after) == 2 and after[1].kind in ("N", "P"))


def _opening_phrase(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """The phrase for a speaker with which a clause begins."""
    last, end = at, len(tokens)
    while last < end and tokens[last].kind in ("N", "D", "H", "x", "0", "S") and last - at < 8:
        if tokens[last].kind == "D" and last > at and tokens[last - 1].kind != "D":
            # The last time these leaders.
            return None
        after = [token.kind for token in tokens[last + 1 : last + 3]]
        if is_post(tokens[last], rules) and after == ["I", "N"] and follows_office(tokens[last + 2], rules):
            # Secretary of State X.
            return Phrase(at, last + 3, last + 2)
        # Republican hopeful X: what stands before a name belongs to it.
        named = tokens[last].mention
        person = named is not None and named.kind == "person"
        modifies = after[:1] in (["N"], ["H"]) or (tokens[last].kind == "N" and not person and after == ["x", "N"])
        modifies = modifies or _goes_before_a_post(tokens, last)
        if speaks(tokens[last]) and not modifies:
            opens = last == at and tokens[last].kind == "N"
            if opens or tokens[at].kind in "DHS0x" or tokens[at].possessive or _goes_before_a_post(tokens, at):
                return Phrase(at, last + 1, last)
        last += 1
    return None


def _goes_before_a_post(tokens: Sequence[Token], at: int) -> bool:
    """Whether a body's name only tells whose post somebody has: EU foreign policy chief X."""
    kinds = "".join(token.kind for token in tokens[at : at + 6])
    whose = tokens[at].mention
    return kinds.startswith(("NxxHN", "NxxxHN")) and (whose is None or whose.kind != "person")
