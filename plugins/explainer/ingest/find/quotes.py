"""Quotations, each with its speaker where the text says who that is."""

from __future__ import annotations

from collections.abc import Sequence

from ..article import Article
from ..findings import Mention, Quote
from ..languages import Rules
from ..languages.speech import SpeechRules
from .quotes_across import Told, carried_on, may_go_on, only_attributes, opens_behind_colon, said_before, told_behind
from .quotes_signed import Signers
from .speech_cast import Sayer
from .speech_passages import Passage, read_passages
from .speech_quoted import said_by


def find_quotes(
    article: Article, rules: Rules, mentions: Sequence[Mention], passages: Sequence[Passage] | None = None
) -> tuple[Quote, ...]:
    """Every stretch between quotation marks, in order; passages where they have been read for it before."""
    read = read_passages(article, rules, mentions) if passages is None else passages
    signers = Signers.of(article.text, mentions)
    told: list[Told] = []
    carried: Sayer | None = None
    for passage in read:
        said = _sayers(article.text, passage, carried, rules.speech)
        carried = carried_on(passage, said, rules.speech)
        quoted = zip(passage.quotations, said, strict=True)
        told.append([sayer or signers.behind(passage, each.outer_end) for each, sayer in quoted])
    told = told_behind(article.text, read, told, signers, rules.speech)
    return tuple(
        Quote(each.start, each.end, sayer.speaker if sayer else None)
        for passage, sayers in zip(read, told, strict=True)
        for each, sayer in zip(passage.quotations, sayers, strict=True)
    )


def _sayers(text: str, passage: Passage, carried: Sayer | None, rules: SpeechRules) -> Told:
    """Who says each quotation of a passage; carried is whose words the passage before leaves open."""
    found: Told = []
    sentences = passage.sentences
    at = 0
    for each in passage.quotations:
        while at + 1 < len(sentences) and sentences[at].end <= each.outer_start:
            at += 1
        words = text[each.start : each.end]
        saying = said_by(sentences[at], each, words, rules)
        sayer = saying.sayer if saying else None
        if (
            saying is None
            and may_go_on(words, rules)
            and (opens := opens_behind_colon(sentences[at], each.outer_start))
        ):
            sayer = opens
        elif saying is None and sentences[at].only_quoted:
            if at + 1 < len(sentences) and only_attributes(sentences[at + 1], rules):
                sayer = sentences[at + 1].sayings[0].sayer
            elif at:
                sayer = said_before(sentences[at - 1], found, rules)
            elif may_go_on(words, rules) and not words.endswith(","):
                sayer = carried
        found.append(sayer)
    return found
