"""Quotations, each with its speaker where the text says who that is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..article import Article
from ..findings import Mention, Quote, Speaker
from ..languages import Rules
from ..languages.speech import SpeechRules
from .speech_cast import Sayer
from .speech_passages import Passage, read_passages
from .speech_quoted import is_title, said_by
from .speech_sentences import Sentence

_NEAR_END = 60
"""How many characters may stand behind a passage's last quotation where the next passage goes on with it."""

_FEW_WORDS = 4
"""Fewer words alone in a passage may be anybody's: a heading, a cry from the crowd."""


def find_quotes(
    article: Article, rules: Rules, mentions: Sequence[Mention], passages: Sequence[Passage] | None = None
) -> tuple[Quote, ...]:
    """Every stretch between quotation marks, in order; passages where they have been read for it before."""
    found: list[Quote] = []
    carried: Sayer | None = None
    signers = {each.start: each for each in mentions if each.kind == "person"}
    for passage in read_passages(article, rules, mentions) if passages is None else passages:
        told = _sayers(article.text, passage, carried, rules.speech)
        sayers = (
            sayer or _signed(article.text, passage, each.outer_end, signers)
            for each, sayer in zip(passage.quotations, told, strict=True)
        )
        found += (
            Quote(each.start, each.end, sayer.speaker if sayer else None)
            for each, sayer in zip(passage.quotations, sayers, strict=True)
        )
        carried = _carried_on(passage, told)
    return tuple(found)


def _sayers(text: str, passage: Passage, carried: Sayer | None, rules: SpeechRules) -> list[Sayer | None]:
    """Who says each quotation of a passage; carried is whose words the passage before leaves open."""
    found: list[Sayer | None] = []
    sentences = passage.sentences
    at = 0
    for each in passage.quotations:
        while at + 1 < len(sentences) and sentences[at].end <= each.outer_start:
            at += 1
        words = text[each.start : each.end]
        saying = said_by(sentences[at], each, words, rules)
        sayer = saying.sayer if saying else None
        if saying is None and sentences[at].only_quoted:
            if at + 1 < len(sentences) and _only_attributes(sentences[at + 1], rules):
                sayer = sentences[at + 1].sayings[0].sayer
            elif at:
                sayer = _said_before(sentences[at - 1], found, rules)
            elif words.count(" ") >= _FEW_WORDS and not is_title(words, rules):
                sayer = carried
        found.append(sayer)
    return found


_SIGNATURE = re.compile(r"\s*[―—–-]{1,2}\s*(?=[^\W\d_])")


def _signed(text: str, passage: Passage, end: int, people: Mapping[int, Mention]) -> Sayer | None:
    """Whose name stands behind a dash and closes the passage, or leads to the next quotation: “…” — Ana Maru."""
    dash = _SIGNATURE.match(text, end, passage.block.end)
    person = people.get(dash.end()) if dash else None
    if person is None:
        return None
    rest = text[
        person.end : min(
            [passage.block.end, *(each.outer_start for each in passage.quotations if each.outer_start >= person.end)]
        )
    ]
    signed = not rest.strip() or (rest.startswith((",", " (")) and "." not in rest.rstrip()[:-1])
    return Sayer(Speaker(person.name, person.ref), "named", "", person.start) if signed else None


def _carried_on(passage: Passage, sayers: Sequence[Sayer | None]) -> Sayer | None:
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
    return None


def _only_attributes(sentence: Sentence, rules: SpeechRules) -> bool:
    """Whether a sentence only says who spoke: Smith said last week."""
    saying = sentence.sayings[0] if sentence.sayings else None
    if saying is None or saying.void or saying.kind != "V" or saying.start > sentence.start:
        return False
    if any(token.word in rules.negating for token in sentence.between(saying.start, saying.verb)):
        # The ministry did not respond to requests.
        return False
    behind = [token.kind for token in sentence.tokens[sentence.index(saying.end) :]]
    if not behind or behind[0] in ".,RIT?!" or (behind[0] == "N" and len(behind) < 4):
        return True
    return saying.word in rules.hearing and not set(behind) & {"Q", "C", "V", "A", "F"}


def _said_before(sentence: Sentence, found: Sequence[Sayer | None], rules: SpeechRules) -> Sayer | None:
    """Who goes on speaking behind a sentence."""
    if sentence.only_quoted:
        return found[-1] if found else None
    saying = next((saying for saying in sentence.sayings if not saying.void), None)
    return saying.sayer if saying and saying.word not in rules.asking else None
