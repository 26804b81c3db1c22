"""Between whom talks are: the parties that a sentence joins to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .parties import Party, within
from .talk_sentence import Sentence


def parties_of(sentence: Sentence, start: int, end: int, strong: bool) -> tuple[str, ...]:
    """Between whom the talks named at a stretch are, as far as the sentence says.

    What may be any meeting, and is not named strongly, has parties only where words join them to it.
    """
    speaking = sentence.speaking
    behind = _behind(sentence, speaking, end)
    first, last = sentence.clause(start)[0], sentence.clause(end)[1]
    before = _run(sentence, within(speaking, first, start))
    for chosen in (behind, _compound(sentence, speaking, start), before, [*before, *behind]):
        keys = tuple(dict.fromkeys(party.key for party in chosen))
        if len(keys) > 1:
            return keys
    if not strong:
        return tuple(dict.fromkeys(party.key for party in (before or behind)[-1:]))
    bodies = [party for party in within(sentence.parties, first, last) if party.form == "body"]
    inside = [*within(speaking, first, last), *bodies]
    keys = tuple(dict.fromkeys(party.key for party in inside))
    if len(keys) == 1 and inside[0].end < start and sentence.rules.hosting.search(sentence.text, inside[0].end, start):
        return ()
    # Of more than two, or of two that nothing joins, it is not sure which are meant.
    return keys if len(keys) == 1 or (len(keys) == 2 and (before or behind)) else ()


def _run(sentence: Sentence, found: list[Party]) -> list[Party]:
    """The last parties that are named together, or the last one."""
    run: list[Party] = []
    for party in reversed(found):
        if run and not _belong(sentence, party, run[-1]):
            break
        run.append(party)
    return run[::-1]


def _belong(sentence: Sentence, one: Party, other: Party) -> bool:
    gap = sentence.text[one.end : other.start]
    return len(gap) < 90 and bool(sentence.rules.coordinated.fullmatch(gap))


def _behind(sentence: Sentence, speaking: list[Party], end: int) -> list[Party]:
    """talks between A and B."""
    lead = sentence.rules.between.match(sentence.text, end, sentence.end)
    # Or of a treaty between A and B, further on in the clause.
    lead = lead or sentence.rules.between_later.search(sentence.text, end, sentence.clause(end)[1])
    if not lead:
        return []
    found = within(speaking, lead.end(), min(sentence.end, lead.end() + 200))
    together = list(_together(sentence, found, lead.end()))
    # A list may come behind other words: between the partners to the deal -- Iran, China and France.
    if not together and found and found[0].start < lead.end() + 60:
        return list(_together(sentence, found, found[0].start))
    return together


def _together(sentence: Sentence, found: list[Party], start: int) -> Iterator[Party]:
    reached = start
    for party in found:
        gap = sentence.text[reached : party.start]
        if len(gap) > 60 or not sentence.rules.coordinated.fullmatch(gap):
            return
        yield party
        reached = party.end


def _compound(sentence: Sentence, speaking: list[Party], start: int) -> list[Party]:
    """The A-B talks."""
    found = within(speaking, max(sentence.start, start - 70), start)
    run: list[Party] = []
    for party in reversed(found):
        gap = sentence.text[party.end : run[-1].start if run else start]
        if run and not re.fullmatch(r"[-–—/]|, | and | y ", gap):
            break
        if not run and not re.fullmatch(r"(?: [\w.'’+-]+){0,5} ?", gap):
            break
        run.append(party)
    return run[::-1]
