"""Who says what in a passage: each verb of saying with its subject, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...model.sentences import spans
from ..article import Article, Block
from ..findings import Mention
from ..languages import Rules
from ..languages.speech import SpeechRules
from .cast import Cast, Sayer
from .quotation_marks import Stretch, blotted, dash_speech, opens_with_mark, stretches
from .sayers import SHARED, Phrase, before, behind, behind_adverbs, leading, noun_like
from .speech_tokens import Token, tokens


class Saying(NamedTuple):
    """One verb of saying, or what does its work."""

    start: int
    """Of subject and verb together."""
    verb: int
    """Where the verb begins."""
    word: str
    end: int
    sayer: Sayer | None
    """None where somebody says it whom no rule tells."""
    kind: str
    """V, v, G or L as a token's; I for according to; S for her claim."""
    inverted: bool = False
    """Whether the verb stands before its subject."""
    void: bool = False
    """Whether it names rather than tells, or nobody tells it: what he called, known as."""
    told: bool = False
    """Whether it has a subject, be it one whom no rule tells."""


@dataclass
class Sentence:
    """A sentence, its quotations and its sayings."""

    start: int
    end: int
    tokens: list[Token]
    sayings: list[Saying] = field(default_factory=list)
    subject: Sayer | None = None


@dataclass
class Passage:
    """A block with its quotations and its sentences."""

    block: Block
    quotations: list[Stretch]
    sentences: list[Sentence]


def read_passages(article: Article, rules: Rules, mentions: Sequence[Mention]) -> list[Passage]:
    """All blocks of an article, read for who says what."""
    text, speech = article.text, rules.speech
    blocks = article.blocks
    quoted: list[list[Stretch]] = []
    for index, block in enumerate(blocks):
        follower = blocks[index + 1] if index + 1 < len(blocks) else None
        goes_on = follower is not None and opens_with_mark(text, follower.start, follower.end)
        spoken = dash_speech(text, block.start, block.end) if speech.dash_dialogue else []
        quoted.append(spoken or stretches(text, block.start, block.end, goes_on))
    outer = [each for quotations in quoted for each in quotations]
    outside = tuple(_outside(sorted(mentions, key=lambda each: (each.start, -each.end)), outer))
    cast = Cast(text, speech)
    found = []
    for block, quotations in zip(blocks, quoted, strict=True):
        cast.begin_passage(block.start)
        words = blotted(text, block.start, block.end, quotations)
        sentences = []
        for start, end in spans(words):
            sentence = Sentence(
                block.start + start, block.start + end, tokens(words, block.start, outside, speech, start, end)
            )
            _read(sentence, words, block.start, speech, cast)
            sentences.append(sentence)
        found.append(Passage(block, quotations, sentences))
    return found


Who = Callable[[Phrase], Sayer | None]
"""Tells whom a phrase means."""


def _outside(mentions: Sequence[Mention], quotations: Sequence[Stretch]) -> Iterator[Mention]:
    """Mentions that stand outside of all quotations, the longest where they overlap."""
    next_quotation, reached = 0, 0
    for mention in mentions:
        while next_quotation < len(quotations) and quotations[next_quotation].outer_end <= mention.start:
            next_quotation += 1
        if next_quotation < len(quotations) and quotations[next_quotation].outer_start < mention.end:
            continue
        if mention.start >= reached:
            yield mention
            reached = mention.end


def _read(sentence: Sentence, words: str, offset: int, rules: SpeechRules, cast: Cast) -> None:
    found = sentence.tokens
    cast.meet(found)
    opening = leading(found, cast.knows)
    sentence.subject = None
    resolved: dict[Phrase, Sayer | None] = {}

    def who(phrase: Phrase) -> Sayer | None:
        if phrase not in resolved:
            resolved[phrase] = cast.resolve(found, phrase)
        return resolved[phrase]

    if opening and (found[opening.head].kind != "N" or cast.knows(found[opening.head])):
        sentence.subject = who(opening)
        cast.acts(sentence.subject)
    current = sentence.subject
    for index, token in enumerate(found):
        kind = token.kind
        if kind not in "VvGL" and not (kind == "X" and index and found[index - 1].kind == "A"):
            continue
        saying, subject = _saying(found, index, rules, who, current, cast.dropped())
        if saying:
            sentence.sayings.append(saying)
            if subject and not saying.void:
                current = subject
    sentence.sayings += _according(sentence, words, offset, rules, who)
    sentence.sayings.sort(key=lambda each: each.verb)
    for saying in sentence.sayings:
        if saying.sayer and not saying.void:
            cast.speaks(saying.sayer)


def _saying(
    found: Sequence[Token], index: int, rules: SpeechRules, who: Who, current: Sayer | None, dropped: Sayer | None
) -> tuple[Saying | None, Sayer | None]:
    """What a verb says, and the subject that later verbs share with it."""
    token = found[index]
    kind = "V" if token.kind == "X" else token.kind
    preceding = found[index - 1] if index else None
    if noun_like(found, index, rules):
        return None, None
    infinitive = bool(preceding and preceding.word == rules.to and kind in "Vv")
    if kind in "GL" or infinitive:
        sayer = _unbound(found, index, rules, who, current)
        return Saying(token.start, token.start, token.word, token.end, sayer, "L" if infinitive else "G"), None
    phrase = before(found, index, rules)
    if token.word in rules.inverted and (phrase is None or not preceding or preceding.kind == "Q"):
        inverted = _inverted(found, index, rules)
        if inverted:
            sayer = who(inverted)
            return Saying(
                token.start, token.start, token.word, found[inverted.last - 1].end, sayer, kind, True, told=True
            ), sayer
    if phrase is SHARED:
        return Saying(token.start, token.start, token.word, token.end, current, kind), None
    if phrase is None and rules.drops_subject and dropped and _begins(found, index):
        return Saying(token.start, token.start, token.word, token.end, dropped, kind, told=True), dropped
    if phrase is None:
        return Saying(token.start, token.start, token.word, token.end, None, kind, void=True), None
    sayer = who(phrase)
    void = phrase.first > 0 and found[phrase.first - 1].kind == "F"
    own = not any(each.kind == "W" for each in found[phrase.last : index])
    return Saying(
        found[phrase.first].start, token.start, token.word, token.end, sayer, kind, void=void, told=True
    ), sayer if own else None


def _unbound(found: Sequence[Token], index: int, rules: SpeechRules, who: Who, current: Sayer | None) -> Sayer | None:
    """The subject of a form that has none of its own: the sentence's, or a name right before it."""
    at = index - 1
    while at >= 0 and found[at].kind == "R":
        at -= 1
    if at < 0 or found[index].kind != "G":
        return current
    if found[at].kind == "A":
        phrase = before(found, index, rules)
        return who(phrase) if phrase and phrase is not SHARED else current
    if found[at].kind in ("N", "P"):
        # With X telling reporters.
        phrase = before(found, index, rules)
        return who(phrase) if phrase and phrase is not SHARED else current
    if found[at].kind == "H":
        phrase = before(found, index, rules)
        if phrase and phrase is not SHARED and found[phrase.first].word in rules.definite:
            return who(phrase)
    return current


def _begins(found: Sequence[Token], index: int) -> bool:
    """Whether a verb begins its sentence, or what follows a quotation."""
    at = index - 1
    while at >= 0 and found[at].kind in "AR":
        at -= 1
    if at > 0 and found[at].kind == "," and found[at - 1].kind == "Q":
        return True
    return at < 0 or found[at].kind in ("Q", "J")


def _inverted(found: Sequence[Token], index: int, rules: SpeechRules) -> Phrase | None:
    """The speaker behind a verb that stands behind a quotation, or behind a comma that ends what is said."""
    at = index - 1
    while rules.drops_subject and at >= 0 and found[at].kind == "A":
        at -= 1
    if at >= 0 and found[at].kind not in ("Q", ",", "—"):
        return None
    if rules.drops_subject:
        return behind_adverbs(found, index + 1, rules)
    phrase = behind(found, index + 1, rules)
    if phrase is None:
        return None
    after = found[phrase.last].kind if phrase.last < len(found) else "."
    if index == 0:
        return phrase if after in (".", ":") else None
    return phrase if after in (".", ",", ":", ";", "T", "I", "W", "(", "—", "R", "G", "Q", "J", "?", "!", "C") else None


def _according(sentence: Sentence, text: str, offset: int, rules: SpeechRules, who: Who) -> Iterator[Saying]:
    """Sources that are no subject: according to X, in the words of X."""
    found = sentence.tokens
    for match in rules.according.finditer(text, sentence.start - offset, sentence.end - offset):
        start, end = match.start() + offset, match.end() + offset
        index = bisect_left(found, end, key=_start_of)
        while index < len(found) and found[index].kind in ("V", "A", "X", "I"):
            # Según informó el ministerio; de acuerdo con el ministerio.
            index += 1
        phrase = behind(found, index, rules)
        sayer = who(phrase) if phrase else None
        yield Saying(
            start, start, "", found[phrase.last - 1].end if phrase else end, sayer, "I", told=phrase is not None
        )


def _start_of(token: Token) -> int:
    return token.start
