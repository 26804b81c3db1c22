"""Whether a day of which a sentence speaks has been or is to come."""

from __future__ import annotations

from .date_sentence import Line


def ahead(line: Line, start: int, end: int) -> bool | None:
    """Whether the day named at a stretch is to come; None where the sentence does not tell.

    What stands right before a day speaks first, then the verb on which it depends: the nearest one before it in its
    clause, or else the first behind it.
    """
    tense = line.rules.dates.tense
    lead = line.text[max(0, start - 90) : start]
    if tense.goes_on.match(line.text, end):
        return True
    if tense.ahead.search(lead):
        return not _had_been(line, start)
    if tense.said.search(lead) or tense.back.search(lead):
        return False
    found = _by_verb(line, *_clause(line, start, end), start)
    if found is None and tense.onwards.search(lead):
        return True
    if found is None:
        found = _by_verb(line, 0, len(line.text), start)
    if found is None and any(tense.bare.finditer(line.text, 0, start)):
        return True
    return found


def _had_been(line: Line, start: int) -> bool:
    """Whether a plan is told as one that came to nothing: had been scheduled for Monday."""
    last = [verb for verb in line.verbs if verb.start() < start][-1:]
    return bool(last and last[0]["back"])


def _clause(line: Line, start: int, end: int) -> tuple[int, int]:
    """The part of the sentence in which a stretch stands."""
    first, last = 0, len(line.text)
    for cut in line.breaks:
        if cut.end() <= start:
            first = cut.end()
        elif cut.start() >= end:
            return first, cut.start()
    return first, last


def _by_verb(line: Line, first: int, last: int, start: int) -> bool | None:
    """What the verb tells on which a day depends; what was said, in the words behind it, has its own verbs."""
    verbs = [verb for verb in line.verbs if first <= verb.start() < last]
    before = [verb for verb in verbs if verb.start() < start and not verb["said"]]
    behind = [verb for verb in verbs if verb.start() >= start]
    nearest = before[-1] if before else behind[0] if behind else None
    return bool(nearest["ahead"]) if nearest else None
