"""Where a text speaks of talks: each place with the parties, date, place and state that its sentence gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...model.dates import Edtf
from .parties import Party, within
from .talk_sentence import Sentence
from .talk_states import State, tense, unusual, usual
from .talk_times import when, where


@dataclass(frozen=True)
class Spoken:
    """One place where a sentence speaks of talks."""

    sentence: Sentence
    start: int
    end: int
    parties: tuple[str, ...]
    """Keys of parties; two at least, or one beside which the other goes without saying, or none."""
    date: Edtf | None
    place: str | None
    state: State | None
    unusual: State | None
    """Where it says that they were postponed, cancelled or declined."""
    tense: State | None
    pointing: bool
    """Whether it points back at talks already named."""
    strong: bool
    subject: frozenset[str]
    """The words that say what they are about."""


def spoken(sentence: Sentence, published: str | None) -> Iterator[Spoken]:
    """Every place in a sentence that speaks of talks, in order."""
    rules = sentence.rules
    nouns = list(_nouns(sentence))
    for start, end, strong in nouns:
        yield _read(sentence, start, end, strong, published)
    if not any(strong for _, _, strong in nouns):
        for verb in rules.meeting.finditer(sentence.text, sentence.start, sentence.end):
            found = _read(sentence, verb.start(), verb.end(), True, published, meeting=True)
            both = rules.both.search(sentence.text, *sentence.clause(verb.start()))
            if (len(found.parties) > 1 and _delegates_meet(sentence, verb.start(), verb.end())) or both:
                yield found
                break


def _nouns(sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    rules, text = sentence.rules, sentence.text
    for found in rules.noun.finditer(text, sentence.start, sentence.end):
        around = f"{sentence.before(found.start(), 40)}|{text[found.start() : min(sentence.end, found.end() + 30)]}"
        if not rules.not_noun.search(around):
            yield found.start(), found.end(), bool(found["strong"])


def _read(
    sentence: Sentence, start: int, end: int, strong: bool, published: str | None, *, meeting: bool = False
) -> Spoken:
    rules = sentence.rules
    before = sentence.before(start)
    parties = parties_of(sentence, start, end)
    odd = unusual(sentence, start, end)
    day = when(sentence, start, end, odd is not None)
    span = (min(start, day.start), max(end, day.end)) if day else (start, end)
    date = day.date if day else None
    state = odd or usual(sentence, *(span if meeting else (start, end)), date, published)
    return Spoken(
        sentence,
        start,
        end,
        parties,
        date,
        where(sentence, start, end, day),
        state,
        odd,
        tense(sentence, start, end),
        bool(rules.pointing.search(before)),
        strong,
        frozenset(_subject(sentence, start, end)),
    )


def _subject(sentence: Sentence, start: int, end: int) -> Iterator[str]:
    """The words right before and in the noun that say what the talks are about."""
    rules = sentence.rules
    behind = rules.topic.match(sentence.behind(end))
    yield from (word for word in (behind[1].split() if behind else ()) if word not in rules.filler)
    before = sentence.before(start, 50)
    words = f"{before}{sentence.text[start:end]}".split()[:-1]
    # A cut word at the window's edge says nothing.
    if len(before) == 50 and not before[0].isspace():
        words = words[1:]
    for word in reversed(words[-5:]):
        if word.lower() in rules.determiners:
            return
        # What has a capital within a sentence is a country or a month.
        opens = word[0].isupper() and sentence.text.startswith(word, sentence.start)
        if (word.islower() or opens) and word.isalpha() and word.lower() not in rules.filler:
            yield word.lower()


def _delegates_meet(sentence: Sentence, start: int, end: int) -> bool:
    """Whether those who meet do so for their sides."""
    first, last = sentence.clause(start)[0], sentence.clause(end)[1]
    return bool(sentence.rules.delegates.search(sentence.text, first, last))


def parties_of(sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """Between whom the talks named at a stretch are, as far as the sentence says."""
    speaking = [party for party in sentence.parties if party.form != "body" and _speaks(sentence, party)]
    for chosen in (
        _behind(sentence, speaking, end),
        _compound(sentence, speaking, start),
        _clause(sentence, speaking, start, end),
    ):
        keys = tuple(dict.fromkeys(party.key for party in chosen))
        if len(keys) > 1:
            return keys
    bodies = [party for party in sentence.parties if party.form == "body"]
    inside = [*_clause(sentence, speaking, start, end), *bodies]
    return tuple(dict.fromkeys(party.key for party in inside))


def _speaks(sentence: Sentence, party: Party) -> bool:
    """Whether a country named there can be a party, and is not a place, a subject or where people come from."""
    rules = sentence.rules
    behind = sentence.behind(party.end, 90)
    if rules.not_party_behind.match(behind):
        return False
    if party.form == "adjective":
        return bool(rules.party_noun.match(behind))
    before = sentence.before(party.start, 60)
    return not rules.not_party_before.search(before) or bool(rules.sent_from.search(before))


def _behind(sentence: Sentence, speaking: list[Party], end: int) -> list[Party]:
    """talks between A and B."""
    lead = sentence.rules.between.match(sentence.text, end, sentence.end)
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


def _clause(sentence: Sentence, speaking: list[Party], start: int, end: int) -> list[Party]:
    first, last = sentence.clause(start)[0], sentence.clause(end)[1]
    return within(speaking, first, last)
