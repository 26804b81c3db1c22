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
        speakers = _speakers(article.text, passage, before)
        found += (
            Quote(each.start, each.end, sayer.speaker if sayer else None)
            for each, sayer in zip(passage.quotations, speakers, strict=True)
        )
        last = passage.quotations[-1] if passage.quotations else None
        before = speakers[-1] if last and last.open else None
    return tuple(found)


def _speakers(text: str, passage: Passage, before: Sayer | None) -> list[Sayer | None]:
    """The speaker of each quotation of a passage; before is whose quotation the last passage left open."""
    found: list[Sayer | None] = []
    sentences = passage.sentences
    at = 0
    for each in passage.quotations:
        while at + 1 < len(sentences) and sentences[at].end <= each.outer_start:
            at += 1
        sayer = _within(sentences[at], each, text[each.start : each.end]) if sentences else None
        if sayer is None and sentences and _only_quoted(sentences[at]):
            if at + 1 < len(sentences) and _bare(sentences[at + 1]):
                sayer = sentences[at + 1].sayings[0].sayer
            elif at == 0:
                sayer = before
            else:
                sayer = _carried(sentences[at - 1], found)
        found.append(sayer)
    return found


def _within(sentence: Sentence, each: Stretch, words: str) -> Sayer | None:
    """Who says a quotation within its own sentence."""
    sayings = sentence.sayings
    following = next((saying for saying in sayings if saying.start >= each.outer_end), None)
    if following and not following.void and _right_behind(sentence, each, following):
        return following.sayer
    titled = _is_title(words)
    for saying in reversed([saying for saying in sayings if saying.end <= each.outer_start]):
        between = [token for token in sentence.tokens if saying.end <= token.start < each.outer_start]
        direct = all(token.kind in (",", ":", "D", "P", "—") for token in between)
        if titled and not direct:
            return None
        if saying.void:
            if saying.naming_clause and (direct or len(words.split()) > 3):
                return saying.sayer
            return None
        if saying.kind == "v" and not direct and (
            len(between) > 10 or any(token.kind in ("C", "A", ";") for token in between)
        ):
            # The verb's own words ended before the quotation.
            continue
        return saying.sayer
    if titled:
        return None
    for saying in sayings:
        if saying.start >= each.outer_end and _at_end(sentence, saying):
            return saying.sayer
    return None


def _right_behind(sentence: Sentence, each: Stretch, saying: Saying) -> bool:
    """Whether a saying follows a quotation with nothing between."""
    between = [token.kind for token in sentence.tokens if each.outer_end <= token.start < saying.start]
    ended = any(token.kind == "Q" and token.end == each.outer_end and token.word in ",?!" for token in sentence.tokens)
    return not between and (ended or saying.inverted) or between in ([","], ["—"])


_SMALL = frozenset("a an the of in on at for to by and or de la el y del with from".split())


def _is_title(words: str) -> bool:
    """Whether words are written as the title of a work or the name of a broadcast is."""
    parts = [part.strip(".,;:!?'’") for part in words.split()]
    big = [part for part in parts if part.lower() not in _SMALL]
    return 0 < len(parts) <= 9 and bool(big) and all(part[:1].isupper() or part[:1].isdigit() for part in big)


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
