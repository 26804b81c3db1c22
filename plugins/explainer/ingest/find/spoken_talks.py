"""Where a text speaks of talks: each place with the parties, date, place and state that its sentence gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model.dates import Edtf
from .talk_parties import parties_of
from .talk_places import where
from .talk_sentence import Sentence
from .talk_states import State, tense, unusual, usual
from .talk_times import when


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
            yield found.start(), found.end(), bool(found["strong"] or found["round"])


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
        # A meeting between others points at nothing that was named before.
        bool(rules.pointing.search(before)) and (strong or not rules.with_whom.match(sentence.behind(end))),
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
    """Whether those who meet are several who do so for their sides, and no minister on a visit."""
    return bool(sentence.rules.delegates.search(sentence.text, sentence.clause(start)[0], start))
