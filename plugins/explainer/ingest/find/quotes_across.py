"""Whose words a passage leaves open, and whose words are those of a passage that is nothing but a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.speech import SpeechRules
from .quotes_signed import Signers
from .speech_cast import Sayer
from .speech_passages import Passage
from .speech_quoted import is_title
from .speech_sentences import Sentence

_NEAR_END = 60
"""How many characters may stand behind a passage's last quotation where the next passage goes on with it."""

_FEW_WORDS = 4
"""Fewer words alone in a passage may be anybody's: a heading, a cry from the crowd."""

Told = list[Sayer | None]
"""Who says each quotation of a passage."""


def may_go_on(words: str, rules: SpeechRules) -> bool:
    """Whether a quotation that stands alone is speech that goes on, and neither a heading nor a cry."""
    return words.count(" ") >= _FEW_WORDS and not is_title(words, rules)


def carried_on(passage: Passage, sayers: Sequence[Sayer | None], rules: SpeechRules) -> Sayer | None:
    """Whose words a passage leaves open: of a quotation without an end, behind its last colon, or at its end.

    A passage that is nothing but a quotation and names nobody goes on with them.
    """
    if passage.quotations and passage.quotations[-1].open:
        return sayers[-1]
    last = passage.sentences[-1] if passage.sentences else None
    if last and last.tokens and last.tokens[-1].kind == ":":
        said = [saying for saying in last.sayings if not saying.void]
        return said[-1].sayer if said else last.subject
    if passage.quotations and passage.block.end - passage.quotations[-1].outer_end < _NEAR_END:
        return sayers[-1]
    return _reporting(last, rules) if last else None


def _reporting(sentence: Sentence, rules: SpeechRules) -> Sayer | None:
    """Who speaks in the last sentence of a passage, so that a quotation may follow it: X said so on Monday."""
    said = [each for each in sentence.sayings if each.kind in "VI" and not each.void and not each.relative]
    last = said[-1] if said else None
    if last is None or last.word in rules.asking or (last.word and last.word not in rules.reporting):
        return None
    denied = any(token.word in rules.negating for token in sentence.between(last.start, last.verb))
    return None if denied else last.sayer


def opens_behind_colon(sentence: Sentence, start: int) -> Sayer | None:
    """Whom a sentence begins with that leads to a quotation by a colon, whatever its verb: X was blunt: “…”."""
    ahead = sentence.ahead(start)
    subject = sentence.subject
    one = subject is not None and subject.level != "document" and subject.gender != "n"
    return subject if one and ahead and ahead.kind == ":" and not sentence.sayings else None


def only_attributes(sentence: Sentence, rules: SpeechRules) -> bool:
    """Whether a sentence only says who spoke: Smith said last week."""
    saying = sentence.sayings[0] if sentence.sayings else None
    if saying is None or saying.void or saying.kind != "V":
        return False
    ahead = sentence.between(sentence.start, saying.start)
    if ahead and (
        ahead[-1].kind != "," or any(token.kind not in ("D", "H", "N", "x", "I", "J", ",") for token in ahead)
    ):
        # The port's envoy, X, told the paper.
        return False
    if any(token.word in rules.negating for token in sentence.between(saying.start, saying.verb)):
        # The ministry did not respond to requests.
        return False
    behind = [token.kind for token in sentence.tokens[sentence.index(saying.end) :]]
    if not behind or behind[0] in ".,RIT?!" or (behind[0] == "N" and len(behind) < 4):
        return True
    # Before the talks, which could also begin a clause.
    tokens = sentence.tokens[sentence.index(saying.end) :]
    behind = [token.kind for token in tokens if token.word not in rules.prepositions]
    return saying.word in rules.hearing and not set(behind) & {"Q", "C", "V", "A", "F"}


def said_before(sentence: Sentence, found: Sequence[Sayer | None], rules: SpeechRules) -> Sayer | None:
    """Who goes on speaking behind a sentence."""
    if sentence.only_quoted:
        return found[-1] if found else None
    saying = next((saying for saying in sentence.sayings if not saying.void), None)
    return saying.sayer if saying and saying.word not in rules.asking else None


def told_behind(
    text: str, passages: Sequence[Passage], told: Sequence[Told], signers: Signers, rules: SpeechRules
) -> list[Told]:
    """The same with the speakers whom only a later passage names: it signs the words, or goes on with them."""
    found = list(told)
    for number in range(len(passages) - 2, -1, -1):
        passage, behind = passages[number], passages[number + 1]
        if any(found[number]) or not passage.quotations or not all(each.only_quoted for each in passage.sentences):
            continue
        sayer = _named_behind(text, passage, behind, found[number + 1], signers, rules)
        if sayer:
            found[number] = [sayer] * len(passage.quotations)
    return found


def _named_behind(
    text: str, passage: Passage, behind: Passage, told: Told, signers: Signers, rules: SpeechRules
) -> Sayer | None:
    """Whom the next passage names for the words of one that is nothing but a quotation."""
    signer = signers.alone(behind.block)
    if signer:
        return signer
    last = passage.quotations[-1]
    words = text[last.start : last.end]
    first = behind.sentences[0] if behind.sentences else None
    if first is None or not may_go_on(words, rules):
        return None
    if words.endswith(","):
        saying = first.sayings[0] if first.sayings else None
        return saying.sayer if saying and not saying.void and saying.start == first.start else None
    begins = behind.quotations and behind.quotations[0].outer_start == first.start
    return told[0] if begins and told and told[0] and not told[0].speaker.unnamed else None
