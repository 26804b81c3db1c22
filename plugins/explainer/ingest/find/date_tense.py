"""Whether a day of which a sentence speaks has been or is to come."""

from __future__ import annotations

from typing import NamedTuple

from .date_sentence import Line


class Side(NamedTuple):
    """On which side of the day of writing a day lies."""

    ahead: bool | None
    """None where the sentence does not tell."""
    firm: bool
    """Whether the words right before the day say so, or the verb to which it belongs."""
    beside: bool = False
    """Whether that verb stands right before the day: ends in June."""
    planned: bool = False
    """Whether it is the day of an election or the like, of which people speak before it as well as after."""


_OPENING = 12
"""So near to its beginning, a day opens a clause: On Monday, …"""
_BESIDE = 12
_NEAR = 60
"""So far from a day, it need not be the verb to which the day belongs."""

UNTOLD = Side(None, False)
PLANNED = Side(None, False, planned=True)

_LEAD = 5
"""So near before a day, what could begin a clause belongs to the day: before, since the, after late."""


def side_of(line: Line, start: int, end: int) -> Side:
    """On which side the day named at a stretch lies.

    What stands right before a day speaks first, then the verb on which it depends: the nearest one before it in its
    clause, or else the first behind it; then the rest of the sentence.
    """
    lead = line.text[max(0, start - 90) : start]
    of_noun = bool(line.rules.dates.tense.of_noun.search(lead[-12:]))
    told = _by_lead(line, start, end, lead, of_noun)
    return told or _of_its_noun(line, start, end, lead, of_noun, _by_sentence(line, start, end, lead))


def _by_lead(line: Line, start: int, end: int, lead: str, of_noun: bool) -> Side | None:
    """What the words beside a day tell, whatever the verbs of its sentence."""
    tense = line.rules.dates.tense
    if tense.said.search(lead):
        return Side(False, True)
    if tense.goes_on.match(line.text, end) or (of_noun and tense.noun_goes_on.match(line.text, end)):
        return Side(True, True)
    if tense.ahead.search(lead):
        # What had been planned for a day may have been put off before it.
        had_been = _had_been(line, start)
        return Side(not had_been, not had_been)
    if tense.told.match(line.text, end) or tense.done.search(lead):
        return Side(False, True)
    if tense.eve.search(lead) or (line.text[end - 1].isdigit() and tense.due.match(line.text, end)):
        return Side(True, False)
    if tense.back.search(lead):
        return Side(False, True)
    upcoming = tense.upcoming.search(lead)
    if upcoming and not any(start - len(lead) + upcoming.start() < verb.start() < start for verb in line.verbs):
        return Side(True, True, True)
    return None


def _by_sentence(line: Line, start: int, end: int, lead: str) -> Side:
    """What the verbs tell: those of the clause of a day, or else those of the whole sentence."""
    tense, text = line.rules.dates.tense, line.text
    first, last = _clause(line, start, end)
    if tense.condition.search(text, 0, first):
        return Side(True, True)
    found = _by_verb(line, first, last, start, end)
    if found.ahead:
        return found
    if tense.saying.search(lead):
        return Side(False, True)
    if "," not in text[first:start] and tense.since.search(text[max(0, first - 14) : first]):
        return Side(False, True, True)
    if found.ahead is None and start <= _OPENING:
        found = _by_opening(line, end)
    if not found.firm and not found.ahead and tense.onwards.search(lead) and not _had_been(line, start):
        return Side(True, False)
    if found.ahead is None:
        found = _by_verb(line, 0, len(text), start, end)._replace(firm=False, beside=False)
    if found.ahead is None and any(tense.bare.finditer(text, 0, start)):
        return Side(True, False)
    return found


def _of_its_noun(line: Line, start: int, end: int, lead: str, of_noun: bool, found: Side) -> Side:
    """What the verbs tell of a day that belongs to a noun, which a sentence may speak of long before or after it."""
    tense, text = line.rules.dates.tense, line.text
    planned = found._replace(planned=True) if found.firm else PLANNED
    if tense.planned.search(lead):
        return planned
    to_come = tense.to_come.match(text, end)
    if to_come and not found.firm and tense.one_of.search(lead):
        return Side(True, False)  # A May run-off is one that nobody has told of yet.
    if text[end - 1].isdigit() and tense.one_of.search(lead) and tense.noun.match(text, end):
        return found._replace(firm=False)  # A Dec. 9 start was told of once: when, the verb does not say.
    if not (of_noun and tense.noun.match(text, end)) and not tense.owner.match(text, end):
        return found
    if to_come:
        told = found.ahead and any(verb["ahead"] for verb in line.verbs)
        return found._replace(planned=True) if told else planned
    # The December storm need not be one to come.
    return UNTOLD if found.ahead and found.firm else Side(False, False)


def _had_been(line: Line, start: int) -> bool:
    """Whether a plan is told as one that came to nothing: had been scheduled for Monday."""
    last = [verb for verb in line.verbs if verb.start() < start][-1:]
    return bool(last and last[0]["back"])


def _clause(line: Line, start: int, end: int) -> tuple[int, int]:
    """The part of the sentence in which a stretch stands."""
    first, last = 0, len(line.text)
    for cut in line.breaks:
        if cut.end() <= start - _LEAD:
            first = cut.end()
        elif cut.end() <= start:
            continue  # Before Monday begins no clause.
        elif cut.start() >= end:
            return first, cut.start()
    return first, last


def _by_opening(line: Line, end: int) -> Side:
    """What the verbs of a sentence tell of the day that opens it, as far as they agree."""
    sides = {bool(verb["ahead"]) for verb in line.verbs if verb.start() >= end and not verb["said"]}
    return Side(sides.pop(), True) if len(sides) == 1 else UNTOLD


def _by_verb(line: Line, first: int, last: int, start: int, end: int) -> Side:
    """What the verb tells on which a day depends; what was said, in the words behind it, has its own verbs."""
    verbs = [verb for verb in line.verbs if first <= verb.start() < last]
    before = [verb for verb in verbs if verb.start() < start and not verb["said"]]
    behind = [verb for verb in verbs if verb.start() >= start]
    nearest = before[-1] if before else behind[0] if behind else None
    if nearest is None:
        return UNTOLD
    tense = line.rules.dates.tense
    ahead = bool(nearest["ahead"])
    if nearest["back"]:
        return Side(False, False)
    if before:
        ahead = ahead or bool(before[:-1] and before[-2]["ahead"] and tense.joined.search(line.text[: nearest.start()]))
    elif tense.decided.match(nearest[0]):
        ahead = False
    # He called for steps to ensure a vote in May: neither the call nor what it is for says when May is.
    purpose = any(tense.bare.finditer(line.text, nearest.end(), start)) if before else False
    if not before and tense.onwards.search(line.text[max(0, start - 30) : start]):
        return UNTOLD  # By March, what had begun or will begin?
    far = start - nearest.end() if before else start - first - _OPENING
    opens = bool(behind) and (far <= 0 or (behind[0].start() - end <= _BESIDE and not behind[0]["said"]))
    firm = (far <= _NEAR if before else opens) and not purpose
    firm = firm and not (tense.weak if ahead else tense.arranged).match(line.text, nearest.start())
    return Side(ahead, firm, firm and bool(before) and far <= _BESIDE)
