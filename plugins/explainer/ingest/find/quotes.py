"""Quotations, each with its speaker where the text says who that is."""

from __future__ import annotations

from collections.abc import Sequence

from ..article import Article
from ..findings import Mention, Quote
from ..languages import Rules
from .cast import Sayer
from .quotation_marks import Stretch
from .sayings import Passage, Saying, Sentence, read_passages


def find_quotes(article: Article, rules: Rules, mentions: Sequence[Mention]) -> tuple[Quote, ...]:
    """Every stretch between quotation marks, in order."""
    found: list[Quote] = []
    before: Sayer | None = None
    for passage in read_passages(article, rules, mentions):
        speakers = _speakers(passage, before)
        found += (
            Quote(each.start, each.end, sayer.speaker if sayer else None)
            for each, sayer in zip(passage.quotations, speakers, strict=True)
        )
        last = passage.quotations[-1] if passage.quotations else None
        before = speakers[-1] if last and last.open else None
    return tuple(found)


def _speakers(passage: Passage, before: Sayer | None) -> list[Sayer | None]:
    """The speaker of each quotation of a passage; before is whose quotation the last passage left open."""
    found: list[Sayer | None] = []
    sentences = passage.sentences
    at = 0
    for each in passage.quotations:
        while at + 1 < len(sentences) and sentences[at].end <= each.outer_start:
            at += 1
        sayer = _within(sentences[at], each) if sentences else None
        if sayer is None and sentences and _only_quoted(sentences[at]):
            if at + 1 < len(sentences) and _bare(sentences[at + 1]):
                sayer = sentences[at + 1].sayings[0].sayer
            elif at == 0:
                sayer = before
            else:
                sayer = _carried(sentences[at - 1], found)
        found.append(sayer)
    return found


def _within(sentence: Sentence, each: Stretch) -> Sayer | None:
    """Who says a quotation within its own sentence."""
    sayings = sentence.sayings
    for saying in sayings:
        if saying.start >= each.outer_end and not saying.void:
            between = [t for t in sentence.tokens if each.outer_end <= t.start < saying.start]
            if all(t.kind in (",", "—", "J") for t in between):
                return saying.sayer
            break
    earlier = [saying for saying in sayings if saying.end <= each.outer_start]
    if earlier:
        last = earlier[-1]
        return None if last.void else last.sayer
    for saying in sayings:
        if saying.start >= each.outer_end and _at_end(sentence, saying):
            return saying.sayer
    return None


def _at_end(sentence: Sentence, saying: Saying) -> bool:
    """Whether a saying stands behind a comma at the end of what is said."""
    before = next((t for t in reversed(sentence.tokens) if t.end <= saying.start), None)
    return saying.kind in "VI" and before is not None and before.kind == ","


def _only_quoted(sentence: Sentence) -> bool:
    return bool(sentence.tokens) and all(t.kind in ("Q", ".", "?", "!", "…", "J") for t in sentence.tokens)


def _bare(sentence: Sentence) -> bool:
    """Whether a sentence only says who spoke."""
    if len(sentence.sayings) != 1 or sentence.sayings[0].void:
        return False
    saying = sentence.sayings[0]
    behind = [t for t in sentence.tokens if t.start >= saying.end]
    before = [t for t in sentence.tokens if t.end <= saying.start]
    return not before and len(behind) <= 1


def _carried(sentence: Sentence, found: list[Sayer | None]) -> Sayer | None:
    """Whose words go on behind a sentence."""
    if _only_quoted(sentence):
        return found[-1] if found else None
    sayings = [each for each in sentence.sayings if each.sayer and not each.void]
    return sayings[0].sayer if sayings else None
