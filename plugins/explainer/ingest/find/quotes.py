"""Quotations, each with its speaker where the text says who that is."""

from __future__ import annotations

from collections.abc import Sequence

from ..article import Article
from ..findings import Mention, Quote
from ..languages import Rules
from ..languages.speech import SpeechRules
from .cast import Sayer
from .quotation_marks import Stretch
from .sayings import Passage, Saying, Sentence, read_passages
from .speech_tokens import Token

_NEAR_END = 60
"""How many characters may stand behind a passage's last quotation where the next passage goes on with it."""


def find_quotes(
    article: Article, rules: Rules, mentions: Sequence[Mention], passages: Sequence[Passage] | None = None
) -> tuple[Quote, ...]:
    """Every stretch between quotation marks, in order; passages where they have been read for it before."""
    found: list[Quote] = []
    carried: Sayer | None = None
    for passage in read_passages(article, rules, mentions) if passages is None else passages:
        sayers = _sayers(article.text, passage, carried, rules.speech)
        found += (
            Quote(each.start, each.end, sayer.speaker if sayer else None)
            for each, sayer in zip(passage.quotations, sayers, strict=True)
        )
        carried = _carried_on(passage, sayers)
    return tuple(found)


def _sayers(text: str, passage: Passage, carried: Sayer | None, rules: SpeechRules) -> list[Sayer | None]:
    """Who says each quotation of a passage; carried is whose words the passage before leaves open."""
    found: list[Sayer | None] = []
    sentences = passage.sentences
    at = 0
    for each in passage.quotations:
        while at + 1 < len(sentences) and sentences[at].end <= each.outer_start:
            at += 1
        if not sentences:
            found.append(None)
            continue
        words = text[each.start : each.end]
        saying = _within(sentences[at], each, words, rules)
        sayer = saying.sayer if saying else None
        if saying is None and _only_quoted(sentences[at]):
            if at + 1 < len(sentences) and _bare(sentences[at + 1], rules):
                sayer = sentences[at + 1].sayings[0].sayer
            elif at == 0 and words.count(" ") > 3:
                sayer = carried
            else:
                sayer = _said_before(sentences[at - 1], found, rules)
        found.append(sayer)
    return found


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


def _within(sentence: Sentence, each: Stretch, words: str, rules: SpeechRules) -> Saying | None:
    """What says a quotation within its own sentence, if anything does."""
    before = [token for token in sentence.tokens if token.end <= each.outer_start]
    titled = is_title(words, rules)
    if titled and before and (before[-1].kind == "I" or before[-1].possessive):
        # In an interview with “Some Show,” she said.
        return None
    if before and before[-1].word in rules.terms:
        return None
    following = next((saying for saying in sentence.sayings if saying.start >= each.outer_end), None)
    if following and not following.void and _right_behind(sentence, each, following):
        return following
    for saying in reversed(sentence.sayings):
        if saying.end <= each.outer_start:
            between = [token for token in before if token.start >= saying.end]
            if _governs(sentence, saying, between, words, titled):
                return saying
            if saying.kind in "VI" or saying.void:
                return None
    if titled:
        return None
    ends = (saying for saying in sentence.sayings if saying.start >= each.outer_end and _at_end(sentence, saying))
    return next(ends, None)


def _governs(sentence: Sentence, saying: Saying, between: Sequence[Token], words: str, titled: bool) -> bool:
    """Whether a quotation that stands behind a saying is part of what it says."""
    kinds = [token.kind for token in between]
    direct = all(kind in (",", ":", "D", "P", "—") for kind in kinds)
    short = words.count(" ") < 3
    if titled and (not direct or not (kinds and kinds[-1] in ",:PD")):
        return False
    if saying.void:
        return saying.sayer is not None and (direct or not short)
    if _ends_quotation(sentence, saying) and not direct:
        # “…,” she said, whose book is on “such” people.
        return bool(kinds) and kinds[-1] in ",:J" and not short
    if saying.kind in "vL" and not direct:
        # The verb's own words may have ended before the quotation.
        far = len(between) > (10 if saying.kind == "v" else 3)
        return not far and not any(kind in ("C", "A", ";") for kind in kinds)
    return True


def _ends_quotation(sentence: Sentence, saying: Saying) -> bool:
    """Whether a saying stands right behind another quotation."""
    before = next((token for token in reversed(sentence.tokens) if token.end <= saying.start), None)
    return before is not None and before.kind == "Q"


def _right_behind(sentence: Sentence, each: Stretch, saying: Saying) -> bool:
    """Whether a saying follows a quotation with nothing but a comma between."""
    between = [token.kind for token in sentence.tokens if each.outer_end <= token.start < saying.start]
    ended = any(token.kind == "Q" and token.end == each.outer_end and token.word in ",?!" for token in sentence.tokens)
    return (not between and (ended or saying.inverted)) or between in ([","], ["—"])


def is_title(words: str, rules: SpeechRules) -> bool:
    """Whether words are written as the title of a work or the name of a broadcast is."""
    parts = [part.strip(".,;:!?'’") for part in words.split()]
    big = [part for part in parts if part.lower() not in rules.small]
    return 0 < len(parts) <= 9 and bool(big) and all(part[:1].isupper() or part[:1].isdigit() for part in big)


def _at_end(sentence: Sentence, saying: Saying) -> bool:
    """Whether a saying stands behind a comma at the end of what is said."""
    before = next((token for token in reversed(sentence.tokens) if token.end <= saying.start), None)
    return saying.kind in "VI" and not saying.void and before is not None and before.kind == ","


def _only_quoted(sentence: Sentence) -> bool:
    """Whether a sentence is a quotation and nothing else."""
    return bool(sentence.tokens) and all(token.kind in ("Q", ".", "?", "!", "…", "J") for token in sentence.tokens)


def _bare(sentence: Sentence, rules: SpeechRules) -> bool:
    """Whether a sentence only says who spoke: Smith said last week."""
    saying = sentence.sayings[0] if sentence.sayings else None
    if saying is None or saying.void or saying.kind != "V" or saying.start > sentence.start:
        return False
    behind = [token.kind for token in sentence.tokens if token.start >= saying.end]
    if not behind or behind[0] in ".,RIT?!" or (behind[0] == "N" and len(behind) < 4):
        return True
    return saying.word in rules.hearing and not set(behind) & {"Q", "C", "V", "A", "F"}


def _said_before(sentence: Sentence, found: Sequence[Sayer | None], rules: SpeechRules) -> Sayer | None:
    """Who goes on speaking behind a sentence."""
    if _only_quoted(sentence):
        return found[-1] if found else None
    saying = next((saying for saying in sentence.sayings if not saying.void), None)
    return saying.sayer if saying and saying.word not in rules.asking else None
