"""What says a quotation within its own sentence: the words behind it, before it, or at the sentence's end."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.speech import SpeechRules
from .quotation_marks import Stretch
from .speech_sentences import Saying, Sentence
from .speech_tokens import Token

_PARTICIPLES = frozenset(("led", "made", "held", "sent", "set", "meant", "built", "run", "given", "taken", "drawn"))
"""What begins another phrase behind a noun: a “sham delegation” led by."""
_SCARE = 2
"""Fewer blanks than that are in words that only stand apart."""
_FEW = 3
"""Fewer blanks than that are in words that may be anybody's."""
_LONG = 5
"""From so many blanks on words are a statement and no term."""
_FAR_NAMED = 10
_FAR_INFINITIVE = 3
"""How many words may stand between a quotation and a verb that reports no more than the words beside it."""


def said_by(sentence: Sentence, each: Stretch, words: str, rules: SpeechRules) -> Saying | None:
    """The saying that a quotation belongs to; None where it belongs to none."""
    ahead = sentence.ahead(each.outer_start)
    titled = is_title(words, rules)
    if titled and ahead and (ahead.kind == "I" or ahead.possessive):
        # In an interview with “Some Show,” she said.
        return None
    if ahead and (
        (ahead.word in rules.terms and words.count(" ") < _LONG) or (titled and _is_work(sentence, ahead, rules))
    ):
        return None
    if titled and ahead and ahead.kind in "xND" and words.count(" "):
        # The newly launched “Border Peace Mission,” he added, is needed.
        return None
    if ahead and ahead.kind == "(" and words.count(" ") < _SCARE and _closes_brackets(sentence, each):
        # The dreamers (“soñadores”).
        return None
    behind = sentence.sayings_behind(each.outer_end)
    if behind and behind[0].kind == "G" and _is_named_by_somebody(sentence, each):
        return None
    adjacent = next((saying for saying in behind if not saying.void and _right_behind(sentence, each, saying)), None)
    if adjacent:
        claim = next(sentence.sayings_before(each.outer_start), None)
        if adjacent.kind == "G" and claim and claim.word in rules.claims:
            # X spoke of Y's claim that it “…,” saying.
            return claim
        told = _relayed(sentence, adjacent, each, words, titled, rules)
        return told or adjacent
    for saying in sentence.sayings_before(each.outer_start):
        if saying.end <= each.outer_start and not _is_passive(sentence, saying, rules):
            if _governs(sentence, saying, each, words, titled, rules):
                return _who_says_so(sentence, saying, rules) or saying
            if saying.kind == "v" and not saying.told and sentence.between(saying.end, each.outer_start):
                # X praised him, saying that his choice had put him “…”: X says so.
                continue
            if (saying.kind in "VI" or saying.void) and not _is_told_of(sentence, saying, rules):
                return None
    if titled or _is_apart(sentence, each, words, rules) or (words.count(" ") < _FEW and _is_within(sentence, each)):
        return None
    return next((saying for saying in behind if _ends_sentence(sentence, saying, words)), None)


def _relayed(
    sentence: Sentence, adjacent: Saying, each: Stretch, words: str, titled: bool, rules: SpeechRules
) -> Saying | None:
    """Who says what a paper only brings: X said that it is “…,” the paper reported."""
    if adjacent.word not in rules.relaying or adjacent.sayer is None:
        return None
    before = next((one for one in sentence.sayings_before(each.outer_start) if one.kind == "V" and not one.void), None)
    if before is None or before.sayer is None or before.end > each.outer_start or before.word in rules.relaying:
        return None
    return before if _governs(sentence, before, each, words, titled, rules) else None


def _is_named_by_somebody(sentence: Sentence, each: Stretch) -> bool:
    """Whether words are what somebody calls a thing whom no rule tells: what one conservative dubbed “…,” referring."""
    saying = next(sentence.sayings_before(each.outer_start), None)
    return (
        saying is not None
        and saying.void
        and saying.end <= each.outer_start
        and not saying.told
        and not (sentence.between(saying.end, each.outer_start))
    )


def _is_passive(sentence: Sentence, saying: Saying, rules: SpeechRules) -> bool:
    """Whether a verb only says more of something: tariffs announced by X are."""
    at = sentence.index(saying.end)
    by, whom = sentence.tokens[at : at + 1], sentence.tokens[at + 1 : at + 2]
    # But somebody may say it by phone.
    return saying.kind == "V" and bool(by and by[0].word in rules.issued_by and whom and whom[0].kind in "NDHS")


def _who_says_so(sentence: Sentence, saying: Saying, rules: SpeechRules) -> Saying | None:
    """Who says what somebody wants: X responded that Norland wants to “work together.”"""
    if saying.word not in rules.wanting:
        return None
    before = next(sentence.sayings_before(saying.start), None)
    after = sentence.behind(before.end) if before else None
    told = before is not None and before.kind == "V" and not before.void and before.sayer is not None
    return before if told and after and after.word in rules.states else None


def _is_told_of(sentence: Sentence, saying: Saying, rules: SpeechRules) -> bool:
    """Whether a verb in the passive is only a part of what is said: X said that it was not disclosed “because.”"""
    index = sentence.index(saying.verb)
    passive = any(token.word in rules.passive for token in sentence.tokens[max(0, index - 3) : index])
    return saying.void and passive and saying.word not in rules.hearing


def _closes_brackets(sentence: Sentence, each: Stretch) -> bool:
    after = sentence.behind(each.outer_end)
    return after is not None and after.kind == ")"


def _is_apart(sentence: Sentence, each: Stretch, words: str, rules: SpeechRules) -> bool:
    """Whether a word or two are marked as not the text's own, before their noun: “activist” investors."""
    before, after = sentence.ahead(each.outer_start), sentence.behind(each.outer_end)
    return (
        not rules.adjectives_behind
        and words.count(" ") < _SCARE
        and (before is None or before.kind not in "APR")
        and words[-1:].isalnum()
        and after is not None
        and after.kind in "xH"
        and not (after.word.endswith("ed") or after.word in _PARTICIPLES)
        and after.start - each.outer_end == 1
    )


def _is_within(sentence: Sentence, each: Stretch) -> bool:
    """Whether what is quoted is a noun amid a statement, and may be the text's own: subject to “extra care,” he said.

    But it is a “bad idea,” he said.
    """
    before = sentence.ahead(each.outer_start)
    if before and before.kind == "D":
        judged = sentence.ahead(before.start)
        return judged is None or judged.kind != "A"
    return before is not None and before.kind in "xINJ"


def _is_work(sentence: Sentence, ahead: Token, rules: SpeechRules) -> bool:
    """Whether a noun for a work stands before its title: the anthem “…”, in his book, “…”."""
    if ahead.kind == ",":
        before = sentence.ahead(ahead.start)
        return before is not None and before.word in rules.works
    return ahead.word in rules.works


def _governs(sentence: Sentence, saying: Saying, each: Stretch, words: str, titled: bool, rules: SpeechRules) -> bool:
    """Whether a quotation that stands behind a saying is part of what it says."""
    between = sentence.between(saying.end, each.outer_start)
    kinds = [token.kind for token in between]
    last = kinds[-1] if kinds else ""
    if saying.void and between and between[0].word in rules.as_:
        # What he described as “…”.
        kinds = kinds[1:]
    direct = set(kinds) <= {",", ":", "D", "P", "—"}
    short = words.count(" ") < 3
    if titled and not (direct and last and last in ",:PD"):
        return False
    if saying.void:
        return saying.sayer is not None and (direct or not short)
    if direct:
        return True
    if saying.kind not in "VG" and _is_apart(sentence, each, words, rules):
        return False
    if saying.relative and len(between) > _FAR_NAMED:
        return False
    if saying.word in rules.claims and any(token.word in rules.as_ for token in between):
        # Describing X's statement that it opens as “…”.
        return False
    if saying.word in rules.asking and any(token.word in rules.states for token in between):
        # He tells those who ask why that “…”.
        return False
    ahead = sentence.ahead(saying.start)
    if ahead and ahead.kind == "Q":
        # “…,” she said, whose book is on “such” people.
        goes_on = kinds[:2] == [",", "J"] and not short
        return goes_on or (last != "" and last in ",:J" and not short)
    return saying.kind not in "vL" or _near(saying, between, rules)


def _near(saying: Saying, between: Sequence[Token], rules: SpeechRules) -> bool:
    """Whether the words of a verb that only names have not ended before the quotation."""
    if saying.kind == "v" and between and between[0].word in rules.that:
        # He questioned how he could “…”.
        return len(between) <= _FAR_NAMED
    far = _FAR_NAMED if saying.kind == "v" else _FAR_INFINITIVE
    return len(between) <= far and all(
        token.kind not in ("C", "A", ";") or token.word in rules.as_ for token in between
    )


def _right_behind(sentence: Sentence, each: Stretch, saying: Saying) -> bool:
    """Whether a saying follows a quotation with nothing but a comma between."""
    between = [token.kind for token in sentence.between(each.outer_end, saying.start)]
    if between in ([","], ["—"]):
        return True
    quotation = sentence.ahead(each.outer_end)
    ended = quotation is not None and quotation.kind == "Q" and quotation.word in ",?!"
    return not between and (ended or saying.inverted)


def _ends_sentence(sentence: Sentence, saying: Saying, words: str) -> bool:
    """Whether a saying stands behind a comma at the end of what is said: “…” to all, “…,” she said."""
    ahead = sentence.ahead(saying.start)
    ended = ahead is not None and (ahead.kind == "," or (ahead.word == "," and words.count(" ") >= _LONG))
    return saying.kind in "VI" and not saying.void and ended


def is_title(words: str, rules: SpeechRules) -> bool:
    """Whether words are written as the title of a work or the name of a broadcast is."""
    parts = [part.strip(".,;:!?'’") for part in words.split(maxsplit=10)]
    big = [part for part in parts if part.lower() not in rules.small]
    return 0 < len(parts) <= 9 and bool(big) and all(part[:1].isupper() or part[:1].isdigit() for part in big)
