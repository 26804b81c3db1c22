"""Who led a delegation or represented a side: people of whom the text says just that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..findings import Mention
from .parties import Party, within
from .talk_sentence import Sentence
from .talk_states import State, tense


class Head(NamedTuple):
    """Somebody who leads one side."""

    at: int
    """Where the text says so."""
    party: str | None
    """The side's key; None where only the person's own side tells."""
    person: Mention
    state: State | None
    """announced where it is still to come, held where it has been."""


def heads(sentence: Sentence) -> Iterator[Head]:
    """The heads that a sentence names."""
    rules, text = sentence.rules, sentence.text
    for found in rules.led_by.finditer(text, sentence.start, sentence.end):
        side = _side_before(sentence, found.start())
        for person in _people_behind(sentence, found.end()):
            yield Head(found.start(), side or _own_side(sentence, person), person, tense(sentence, *found.span()))
    for found in rules.leading.finditer(text, sentence.start, sentence.end):
        yield from _active(sentence, found)


def _active(sentence: Sentence, found: re.Match[str]) -> Iterator[Head]:
    behind = sentence.behind(found.end(), 90)
    if found["represent"]:
        party = _represented(sentence, found.end())
        if party is None:
            return
        side: str | None = party.key
    else:
        led = sentence.rules.led.match(behind)
        if not led:
            return
        inside = within(sentence.parties, found.end(), found.end() + led.end())
        keys = {party.key for party in inside}
        # Whoever leads the talks of A and B leads neither side's delegation by that.
        side = keys.pop() if len(keys) == 1 else None
    for person in _people_before(sentence, found.start()):
        own = side or _own_side(sentence, person)
        yield Head(found.start(), own, person, tense(sentence, *found.span()))


def _represented(sentence: Sentence, end: int) -> Party | None:
    """The party right behind represent."""
    party = next(iter(within(sentence.parties, end, end + 30)), None)
    if party is None or not re.fullmatch(r" (?:the |la |el |los |a |al )*", sentence.text[end : party.start]):
        return None
    if party.form == "adjective" and not sentence.rules.party_noun.match(sentence.behind(party.end)):
        return None
    return party


def _side_before(sentence: Sentence, at: int) -> str | None:
    """The party whose delegation is named before led by."""
    near = within(sentence.parties, max(sentence.start, at - 80), at)
    return near[-1].key if near else None


def _people_behind(sentence: Sentence, start: int) -> Iterator[Mention]:
    """Those named behind led by: the first, behind whatever title, and who follows by and."""
    reached = start
    for person in sentence.people:
        if person.start < start:
            continue
        gap = sentence.text[reached : person.start]
        if reached == start:
            if len(gap) > 160 or sentence.joint(start, person.start):
                return
        elif not sentence.rules.and_then.fullmatch(gap) or _another_side(sentence, reached, person.start):
            return
        yield person
        reached = person.end


def _another_side(sentence: Sentence, start: int, end: int) -> bool:
    """Whether words between two people begin another delegation or sentence part."""
    return bool(
        sentence.rules.led_by.search(sentence.text, start, end)
        or sentence.rules.leading.search(sentence.text, start, end)
        or sentence.joint(start, end)
    )


def _people_before(sentence: Sentence, at: int) -> list[Mention]:
    """Those who are the subject of a verb: right before it, or before what is said of them between commas."""
    people = [person for person in sentence.people if person.end <= at]
    for index in range(len(people) - 1, -1, -1):
        person = people[index]
        gap = sentence.text[person.end : at]
        if not _subject_of(sentence, gap):
            continue
        if gap.strip() == "," and index and _within_apposition(sentence, people[index - 1], person):
            continue
        together = [person]
        while index and _joined(sentence, people[index - 1], together[0]):
            index -= 1
            together.insert(0, people[index])
        return together
    return []


def _subject_of(sentence: Sentence, gap: str) -> bool:
    if re.fullmatch(r"(?: [\w'’]+){0,4} ?", gap) and not sentence.rules.clause.search(gap):
        return len(gap) < 40
    if re.fullmatch(r",.{0,260}?,(?: [\w'’]+){0,3} ?", gap, re.DOTALL):
        return True
    return bool(sentence.rules.said_they.match(gap)) and len(gap) < 90


def _within_apposition(sentence: Sentence, before: Mention, person: Mention) -> bool:
    gap = sentence.text[before.end : person.start]
    return gap.startswith(",") and not re.search(r"\b(?:and|y|e)\b", gap[-60:]) and len(gap) < 200


def _joined(sentence: Sentence, one: Mention, other: Mention) -> bool:
    gap = sentence.text[one.end : other.start]
    return len(gap) < 160 and bool(re.search(r"\b(?:and|y|e)\b", gap)) and not sentence.joint(one.end, other.start)


def _own_side(sentence: Sentence, person: Mention) -> str | None:
    """The country in a person's title, before the name or behind it."""
    title = sentence.text[max(sentence.start, person.start - 120) : person.start]
    cut = max((m.end() for m in re.finditer(r"\b(?:and|by|with|y|por|con)\b|[;:]|(?<!\w)\. ", title)), default=0)
    before = within(sentence.parties, person.start - len(title) + cut, person.start)
    if before:
        return before[-1].key
    if sentence.text[person.end : person.end + 1] == ",":
        end = sentence.text.find(",", person.end + 1, min(sentence.end, person.end + 160))
        behind = within(sentence.parties, person.end, end if end > 0 else min(sentence.end, person.end + 120))
        if behind:
            return behind[0].key
    return None
