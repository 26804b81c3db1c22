"""Where a text speaks of talks: each place with the parties, date, place and state that its sentence gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...model.dates import Edtf
from .talk_meetings import Meeting, in_turn, meetings
from .talk_parties import Between, assembly_of, of_meeting, of_noun, theirs_alone, until_next
from .talk_places import where
from .talk_sentence import Sentence
from .talk_states import State, tense, unusual, usual
from .talk_times import When, beside_noun, when

_OWN = 20
"""Characters between talks and a day that is theirs and nobody else's."""


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
    topic: frozenset[str]
    """Those of them that stand behind on or about."""
    people: tuple[tuple[str, str], ...]
    """Those who take part, each with a side and a name."""
    proper: bool
    """Whether the words are said of talks alone: talks, a round."""
    theirs: bool
    """Whether it is told of them: those who were named before."""
    heads_meet: bool
    """Whether it is told of the leaders of the parties."""
    among: bool
    """Whether they are the members of one body, who meet among themselves."""

    @property
    def verb(self) -> bool:
        """Whether a verb tells of them."""
        found = self.sentence.rules.meeting.match(self.sentence.text, self.start)
        return found is not None and found.end() == self.end

    @property
    def met(self) -> bool:
        """Whether a verb tells that they met, or in a headline that they meet."""
        if self.sentence.block.kind == "headline" or not self.verb:
            return self.verb
        return bool(self.sentence.rules.was_met.search(self.sentence.text, self.start - 12, self.end))

    @property
    def separate(self) -> bool:
        """Whether it is told as another one beside those of others: held separate talks with A."""
        return self.sentence.rules.separate.search(self.sentence.before(self.start)) is not None

    @property
    def took_place(self) -> bool:
        """Whether the words around a noun tell that the talks took place: after talks, hold talks."""
        around = f"{self.sentence.before(self.start, 60)}|{self.sentence.behind(self.end, 40)}"
        rules = self.sentence.rules
        return bool(rules.took_place.search(around) or rules.holds.match(self.sentence.text, self.start, self.end))


def spoken(sentence: Sentence, published: str | None) -> Iterator[Spoken]:
    """Every place in a sentence that speaks of talks, with the other talks that are told in the same breath."""
    before: Spoken | None = None
    for place in _apart(list(_spoken(sentence, published))):
        place = _at_it(place, before)
        before = place
        yield place
        yield from _again(place, published)


def _apart(places: list[Spoken]) -> list[Spoken]:
    """The places of a sentence, where those who agreed on talks at a meeting of their own are not at these talks."""
    then = [
        place
        for place in places
        if place.date and place.sentence.rules.their.search(place.sentence.before(place.start))
    ]
    theirs = {place.people for place in then if len(place.people) > 1}
    return [
        replace(place, people=()) if place.people in theirs and place not in then and not place.verb else place
        for place in places
    ]


def _at_it(place: Spoken, before: Spoken | None) -> Spoken:
    """A place with those of the one before it, who spoke at the talks: they discussed it during a meeting on Monday."""
    if place.parties or not place.date or before is None or before.date or len(before.parties) < 2:
        return place
    joint = place.sentence.joint(before.end, place.start)
    at_it = joint and place.sentence.rules.at_talks.fullmatch(place.sentence.text, joint[0], place.start)
    return replace(place, parties=before.parties, people=before.people) if at_it else place


def _spoken(sentence: Sentence, published: str | None) -> Iterator[Spoken]:
    """First the talks that a verb tells, then the nouns, in order."""
    met = list(meetings(sentence))
    nouns = [noun for noun in _nouns(sentence) if not _is_occasion(sentence, noun[0], met)]
    ends = [end for _, end, _ in nouns]
    for meeting in met:
        all_met = of_meeting(sentence, meeting)
        if len(all_met.keys) > 1:
            found = read(sentence, meeting.start, meeting.end, True, published, sentence.start, all_met, ends)
            found = found if found.date else _further_on(found, meeting, published, ends)
            yield found
            yield from _in_turn(found, meeting, published)
    unnamed = [] if met else list(_met_unnamed(sentence, published))
    theirs = {str(found.date): found.start for found in unnamed if found.among and found.date}
    since, told, dates = sentence.start, bool(met), set[str]()
    for start, end, strong in nouns:
        between = of_noun(sentence, start, end, strong)
        if between is not None:
            strong = strong or (theirs_alone(sentence, start) and not between.keys)
            found = read(sentence, start, end, strong, published, since, between, ends)
            if found.parties == sentence.sides.words.six and not _has_own_day(sentence, start, end):
                # Without a day of their own they are what others talk about.
                found = replace(found, parties=(), date=None)
            if theirs.get(str(found.date), end) < start:
                # The union's ministers meet on Monday to discuss talks with Laos: Monday is when they meet.
                found = replace(found, date=None)
            told = told or (strong and (found.date is not None or len(found.parties) > 1))
            dates.add(str(found.date))
            yield found
        since = end
    for found in unnamed:
        # They met on Monday, and meet again on Friday for talks.
        if (
            not told
            or str(found.date) in theirs
            or (found.theirs and found.met and found.date and str(found.date) not in dates)
        ):
            yield found


def _has_own_day(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a day stands right before or behind a noun, or behind a verb that holds it: six-party talks on Monday."""
    held = sentence.rules.holding.match(sentence.text, end, sentence.end)
    until = (held.end() if held else end) + _OWN
    return any(beside_noun(sentence, day.end, start) or end <= day.start < until for day, _ in sentence.days)


def _is_occasion(sentence: Sentence, start: int, met: list[Meeting]) -> bool:
    """Whether others than those who meet hold what a noun names, and it only tells at what they do: during a summit."""
    return any(sentence.rules.at_talks.fullmatch(sentence.text, each.reach, start) for each in met)


def _in_turn(place: Spoken, meeting: Meeting, published: str | None) -> Iterator[Spoken]:
    """The meetings of the same people on other days that are told in the same breath."""
    sentence = place.sentence
    own = next((day for day, date in sentence.days if date == place.date and day.start >= meeting.reach), None)
    days = {day.start: (day, date) for day, date in sentence.days}
    for other, at in in_turn(sentence, meeting, own.end) if own else ():
        told, (day, date) = of_meeting(sentence, other), days[at]
        there = where(sentence, other.reach, other.reach, When(day.start, day.end, date))
        if len(told.keys) > 1:
            state = place.unusual or usual(place.tense, date, published)
            yield replace(place, parties=told.keys, people=told.people, date=date, place=there, state=state)


def _further_on(place: Spoken, meeting: Meeting, published: str | None, ends: Sequence[int]) -> Spoken:
    """A meeting with the day that stands behind all who meet: met with the ministers A, B and C in Lima today."""
    sentence = place.sentence
    day = when(sentence, meeting.start, meeting.reach, place.unusual is not None, sentence.start, ends)
    if not day or day.start < meeting.reach:
        return place
    there = place.place or where(sentence, meeting.start, meeting.reach, day)
    state = place.unusual or usual(place.tense, day.date, published)
    return replace(place, date=day.date, place=there, state=state)


def _again(place: Spoken, published: str | None) -> Iterator[Spoken]:
    """The other talks of the same parties that are told with them: a meeting in May in Lima and in June in Arica."""
    days = [(found, date) for found, date in place.sentence.days if found.start > place.end]
    for (one, date), (other, next_date) in pairwise(days):
        if place.date is None or (date.start, date.end) != (place.date.start, place.date.end):
            continue
        if place.sentence.rules.again.fullmatch(place.sentence.text, one.end, other.start):
            state = place.unusual or usual(place.tense, next_date, published)
            yield replace(place, start=one.end, end=other.end, date=next_date, place=None, state=state, strong=True)


def _met_unnamed(sentence: Sentence, published: str | None) -> Iterator[Spoken]:
    """The first verb for meeting whose subject is delegates, or both sides."""
    rules = sentence.rules
    for verb in rules.meeting.finditer(sentence.text, sentence.start, sentence.end):
        if verb["host"] or verb["together"] or rules.thing.match(sentence.text, verb.end()):
            continue
        if rules.they.search(sentence.before(verb.start())):
            yield read(
                sentence, verb.start(), verb.end(), True, published, sentence.start, assembly_of(sentence, verb.start())
            )
            return
        between = of_noun(sentence, verb.start(), verb.end(), True, verb=True)
        if between and _meets(sentence, verb.start(), verb.end(), len(between.keys) + between.among):
            yield read(sentence, verb.start(), verb.end(), True, published, sentence.start, between)
            return


def _nouns(sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    rules, text = sentence.rules, sentence.text
    for found in rules.noun.finditer(text, sentence.start, sentence.end):
        around = f"{sentence.before(found.start(), 80)}|{text[found.start() : min(sentence.end, found.end() + 30)]}"
        if not rules.not_noun.search(around) or any(name in around[-110:] for name in sentence.short_names):
            yield found.start(), found.end(), bool(found["strong"] or found["round"])
    for name, body in sentence.short_names.items():
        for hit in re.finditer(rf"\b{name}\b", text[sentence.start : sentence.end]):
            at = sentence.start + hit.start()
            # What a body has told of it may be anything; the next one of it is a meeting.
            if text[at - 1] != "(" and (not body or rules.series.search(sentence.before(at))):
                yield at, sentence.start + hit.end(), True


def read(
    sentence: Sentence,
    start: int,
    end: int,
    strong: bool,
    published: str | None,
    since: int,
    between: Between,
    ends: Sequence[int] = (),
) -> Spoken:
    """What a sentence tells of the talks named at a stretch."""
    odd = unusual(sentence, start, end)
    day = when(sentence, start, end, odd is not None, since, ends)
    said = tense(sentence, start, end)
    # In their September meeting they agreed: that was in September of the year before.
    past = said == "held" and day and day.date.precision == "month" and day.end <= start
    date = day.date if day and not (past and usual(None, day.date, published) == "announced") else None
    topic = frozenset(_topic(sentence, end))
    return Spoken(
        sentence,
        start,
        end,
        between.keys,
        date,
        where(sentence, start, end, day),
        odd or usual(said, date, published),
        odd,
        said,
        _points_back(sentence, start, end, strong),
        strong,
        topic.union(_subject(sentence, start, end)),
        topic,
        between.people if date or len(between.keys) > 1 else (),
        _proper(sentence, start, end, strong),
        bool(sentence.rules.they.search(sentence.before(start))) or theirs_alone(sentence, start),
        _heads_meet(sentence, start, end),
        between.among,
    )


def _points_back(sentence: Sentence, start: int, end: int, strong: bool) -> bool:
    """Whether a noun means talks that were named already: these talks; but no meeting of others, or of persons."""
    rules, before = sentence.rules, sentence.before(start)
    if rules.unusual_to.search(before) or rules.they.search(before) or theirs_alone(sentence, start):
        return True
    if rules.since.search(before):
        return False
    if not strong and (rules.with_whom.match(sentence.behind(end)) or rules.personal.search(before)):
        return False
    return bool(rules.pointing.search(before))


def _subject(sentence: Sentence, start: int, end: int) -> Iterator[str]:
    """The words right before and in the noun that say what the talks are about."""
    rules = sentence.rules
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


def _topic(sentence: Sentence, end: int) -> Iterator[str]:
    """The words behind the noun that say what the talks are about: talks on fishing."""
    behind = sentence.rules.topic.match(sentence.behind(end))
    yield from (word for word in (behind[1].split() if behind else ()) if word not in sentence.rules.filler)


def _heads_meet(sentence: Sentence, start: int, end: int) -> bool:
    """Whether those who meet are told to be the leaders of their sides: the presidents of A and B, their leaders."""
    # What follows other talks may tell of those: talks to prepare a meeting of their leaders.
    return bool(sentence.rules.leaders.search(sentence.text, sentence.clause(start)[0], until_next(sentence, end)))


def _proper(sentence: Sentence, start: int, end: int, strong: bool) -> bool:
    """Whether words are said of talks alone, and do not tell of talks with others than those who sit at such tables."""
    rules = sentence.rules
    words = rules.talks_proper if strong else rules.of_many
    lead = rules.between.match(sentence.text, end)
    at_table = not lead or rules.at_table.search(sentence.text, lead.end(), min(sentence.end, lead.end() + 60))
    return bool(words.search(sentence.text, start, end) and at_table)


def _meets(sentence: Sentence, start: int, end: int, parties: int) -> bool:
    """Whether those who meet are several who do so for their sides, and no minister on a visit."""
    first, last = sentence.clause(start)[0], sentence.clause(end)[1]
    rules, text = sentence.rules, sentence.text
    two = rules.two_of_office.search(text, first, start)
    if two and sum(two.end() <= person.start < start for person in sentence.people) > 1:
        # Ministers A and B.
        return True
    if rules.delegates.search(text, first, start):
        return parties > 1 or bool(rules.both.search(text, first, last))
    # They met each other.
    return bool(rules.both.search(text, first, start) or rules.both.match(text, end + 1))
