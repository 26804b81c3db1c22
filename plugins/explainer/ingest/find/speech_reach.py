"""How far what somebody says reaches in a sentence: behind its verb, or before it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from ..findings import Attributed
from ..languages.speech import SpeechRules
from .speech_sentences import Saying, Sentence


class Piece(NamedTuple):
    """A stretch of the text and who stands behind it."""

    start: int
    end: int
    voice: Attributed


_FAR = 40
"""How many words behind a saying are looked at."""


def reported(sentence: Sentence, rules: SpeechRules) -> list[Piece]:
    """The stretches of a sentence that are somebody's; they do not overlap, and are in order."""
    sayings = [saying for saying in sentence.sayings if _reports(sentence, saying, rules)]
    if not sayings:
        return []
    cuts = list(_cuts(sentence, rules))
    found: list[Piece] = []
    for index, saying in enumerate(sayings):
        follower = sayings[index + 1].start if index + 1 < len(sayings) else sentence.end
        reached = found[-1].end if found else sentence.start
        cut = bisect_right(cuts, saying.start)
        begin = max(reached, cuts[cut - 1]) if cut else reached
        cut = bisect_left(cuts, saying.end)
        stop = min(follower, cuts[cut]) if cut < len(cuts) else follower
        voice = _voice(saying)
        before, behind = _sides(sentence, saying, rules)
        if before and begin < saying.start:
            found.append(Piece(begin, saying.start, voice))
        if behind and max(reached, saying.end) < stop:
            found.append(Piece(max(reached, saying.end), stop, voice))
    return found


def _reports(sentence: Sentence, saying: Saying, rules: SpeechRules) -> bool:
    """Whether somebody stands behind the statement beside a verb, and not only behind words quoted there."""
    if saying.sayer is None and (saying.void or not saying.told):
        return False
    if saying.kind == "I":
        return True
    index = sentence.index(saying.end)
    if (
        index < len(sentence.tokens)
        and sentence.tokens[index].word in rules.that
        and saying.word in rules.reporting_that
    ):
        return True
    if saying.sayer and saying.sayer.level == "document" and saying.word in rules.showing:
        return True
    return saying.kind != "L" and saying.word in rules.reporting


def _voice(saying: Saying) -> Attributed:
    """A pronoun that nothing resolves is still somebody, and not the reporter."""
    if saying.sayer is None:
        return Attributed("named")
    return Attributed(saying.sayer.level, saying.sayer.speaker.name, saying.sayer.speaker.ref)


def _cuts(sentence: Sentence, rules: SpeechRules) -> Iterator[int]:
    """Where another clause begins that what is said does not reach into."""
    for one, other in zip(sentence.tokens, sentence.tokens[1:], strict=False):
        if one.kind == ";" or (one.kind == "," and other.word in rules.contrasting):
            yield one.end


def _sides(sentence: Sentence, saying: Saying, rules: SpeechRules) -> tuple[bool, bool]:
    """Whether what is said stands before a saying, and whether behind it."""
    before = sentence.ahead(saying.start)
    at = sentence.index(saying.end)
    behind = sentence.tokens[at : at + _FAR]
    if saying.kind == "G":
        return False, True
    if saying.kind == "I":
        leads = before is None or (before.kind in ",CJ" and bool(behind) and behind[0].kind == ",")
        return before is not None, leads
    if before is None or before.kind not in (",", "Q", "—"):
        return False, True
    # “…,” he said on Monday; the sanctions, he said, are.
    at = 0
    if saying.word in rules.hearing:
        while at < len(behind) and behind[at].kind in "NDHx":
            at += 1
    opens = behind[at].kind if at < len(behind) else "."
    if opens not in ".,TIR;?!" and not saying.inverted:
        return False, True
    comma = next((index for index, token in enumerate(behind) if token.kind == ","), len(behind))
    if any(token.kind in "CA" for token in behind[:comma]):
        return False, True
    goes_on = comma + 1 < len(behind) and behind[comma + 1].kind not in "CWGJ"
    return True, goes_on and comma == 0 and not saying.inverted
