"""What becomes of talks: announced, held, postponed, cancelled or declined, as far as a sentence says."""

from __future__ import annotations

import re
from typing import Literal

from ...model.dates import Edtf, parse_date
from .talk_sentence import Sentence

_SMALL = 6
"""Characters of a small word with its blanks: is to be received."""
_BUT = 12
"""Characters into a clause from where another begins."""
State = Literal["announced", "held", "postponed", "cancelled", "declined"]


def unusual(sentence: Sentence, start: int, end: int) -> State | None:
    """postponed, cancelled or declined, where the clause of the talks, or the one that leads to it, says so."""
    first, last = sentence.clause(start)[0], sentence.clause(end)[1]
    rules = sentence.rules
    # They were to be on Tuesday but were put off.
    if rules.but_were.match(sentence.text, last, sentence.end):
        last = sentence.clause(min(last + _BUT, sentence.end))[1]
    states: tuple[tuple[State, re.Pattern[str]], ...] = (
        ("cancelled", rules.cancelled),
        ("postponed", rules.postponed),
        ("declined", rules.declined),
    )
    return next((state for state, words in states if words.search(sentence.text, first, last)), None)


def usual(said: State | None, date: Edtf | None, published: str | None) -> State | None:
    """announced or held: by the day of publication, and on that day by what the words say."""
    if date is None or not published:
        return said
    try:
        today = parse_date(published)
    except ValueError:
        return said
    if date.end < today.start:
        return "held"
    return "announced" if date.start > today.end else said


def tense(sentence: Sentence, start: int, end: int) -> State | None:
    """announced or held by the words nearest to a stretch; None where there are none."""
    first, last = sentence.clause(start)[0], sentence.clause(end)[1]
    # What talks are to do, behind them, tells nothing of when: talks to discuss it.
    ahead = _nearest(sentence.rules.ahead, sentence.text, first, last, start, end, purpose=True)
    done = _nearest(sentence.rules.done, sentence.text, first, last, start, end)
    if _is_why(sentence, start, end):
        return "held"
    if any(
        _leads_to(sentence, found.end(), start) for found in sentence.rules.ahead.finditer(sentence.text, first, start)
    ):
        # Is to be received: that the word is a participle says nothing of when.
        return "announced"
    if ahead is None and done is None:
        return None
    if done is None or (ahead is not None and ahead <= done):
        return "announced"
    return "held"


def _leads_to(sentence: Sentence, end: int, start: int) -> bool:
    """Whether words for what is to come end right before a stretch, or before another small word."""
    return start - end <= _SMALL and " " not in sentence.text[end:start].strip()


def _is_why(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch says why something was done, and was done with it: they met to discuss it."""
    first = sentence.clause(start)[0]
    ahead = list(sentence.rules.ahead.finditer(sentence.text, first, end))
    if not ahead or not ahead[-1]["purpose"] or ahead[-1].end() < end:
        return False
    why = ahead.pop().start()
    return sentence.rules.done.search(sentence.text, first, why) is not None and all(each["purpose"] for each in ahead)


def _nearest(
    words: re.Pattern[str], text: str, first: int, last: int, start: int, end: int, *, purpose: bool = False
) -> int | None:
    gaps = [
        found.start() - end if found.start() >= end else max(start - found.end(), 0)
        for found in words.finditer(text, first, last)
        if not (purpose and found["purpose"] and found.start() >= end)
    ]
    return min(gaps, default=None)
