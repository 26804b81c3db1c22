"""An article read for who says what: its passages with their quotations, sentences and verbs of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...model.sentences import spans
from ..article import Article, Block
from ..findings import Mention
from ..languages import Rules
from .quotation_marks import BLOT, Stretch, blotted, dash_speech, opens_with_mark, stretches
from .speech_cast import Cast
from .speech_reader import read_sentence
from .speech_sentences import Sentence
from .speech_tokens import tokens


class Passage(NamedTuple):
    """A block with its quotations and its sentences."""

    block: Block
    quotations: list[Stretch]
    sentences: list[Sentence]


def read_passages(article: Article, rules: Rules, mentions: Sequence[Mention]) -> list[Passage]:
    """All blocks of an article."""
    quoted = [_quotations(article, index, rules) for index in range(len(article.blocks))]
    outside = tuple(_outside(mentions, [each for quotations in quoted for each in quotations]))
    cast = Cast(article.text, rules.speech, short_names(article.text))
    return [
        _read(block, quotations, outside, rules, cast) for block, quotations in zip(article.blocks, quoted, strict=True)
    ]


def _read(block: Block, quotations: list[Stretch], mentions: Sequence[Mention], rules: Rules, cast: Cast) -> Passage:
    cast.begin_passage(block.start)
    words = blotted(cast.text, block.start, block.end, quotations)
    sentences = []
    for start, end in _sentences(words):
        found = tokens(words, block.start, mentions, rules.speech, start, end)
        sentences.append(read_sentence(words[start:end], block.start + start, found, rules.speech, cast))
    return Passage(block, quotations, sentences)


_LETTERS = re.compile(r"\(([A-Z]{2,7})\)")


def short_names(text: str) -> dict[str, str]:
    """Names by the letters that a text puts behind them in brackets: the National Harbour Institute (NHI)."""
    found: dict[str, str] = {}
    for letters in _LETTERS.finditer(text):
        words = text[max(0, letters.start() - 120) : letters.start()].split()
        at = len(words)
        if words[-len(letters[1]) :] and _stands_for(letters[1], words[-len(letters[1]) :]):
            found.setdefault(letters[1], " ".join(words[-len(letters[1]) :]))
            continue
        for letter in reversed(letters[1]):
            at -= 1
            while at > 0 and words[at].islower():
                at -= 1
            if at < 0 or not words[at].startswith(letter):
                break
        else:
            found.setdefault(letters[1], " ".join(words[at:]))
    return found


def _stands_for(letters: str, words: Sequence[str]) -> bool:
    """Whether letters are those of words in whatever order, as where they are of another language's name."""
    return len(words) == len(letters) and sorted(letters) == sorted(word[0] for word in words)


_GLUED = re.compile(rf"(?<=[^\sA-Z.]{{3}})[.!?](?=[A-Z][a-z]*[\s,]|{BLOT}{{2}})|(?<={BLOT}{{3}})[.!?](?=[A-Z(]|{BLOT})")


def _sentences(words: str) -> Iterator[tuple[int, int]]:
    """The sentences of a passage, also where no space stands behind a full stop: it was late.The minister."""
    for start, end in spans(words):
        for glued in _GLUED.finditer(words, start, end):
            yield start, glued.end()
            start = glued.end()
        yield start, end


def _quotations(article: Article, index: int, rules: Rules) -> list[Stretch]:
    block, text = article.blocks[index], article.text
    spoken = dash_speech(text, block.start, block.end) if rules.speech.dash_dialogue else []
    if spoken:
        return spoken
    after = article.blocks[index + 1] if index + 1 < len(article.blocks) else None
    goes_on = after is not None and opens_with_mark(text, after.start, after.end)
    return stretches(text, block.start, block.end, goes_on)


def _outside(mentions: Sequence[Mention], quotations: Sequence[Stretch]) -> Iterator[Mention]:
    """Mentions that stand outside of all quotations, the longest where they overlap."""
    following, reached = 0, 0
    for mention in sorted(mentions, key=lambda each: (each.start, -each.end)):
        while following < len(quotations) and quotations[following].outer_end <= mention.start:
            following += 1
        if following < len(quotations) and quotations[following].outer_start < mention.end:
            continue
        if mention.start >= reached:
            yield mention
            reached = mention.end
