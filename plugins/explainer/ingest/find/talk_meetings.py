"""Who meets whom: the subject of a verb for meeting, and whom it names behind the verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from .parties import Party, within
from .talk_sentence import Sentence
from .talk_titles import is_of_office, is_title, small_words, words_before

_FAR = 200
"""Characters from a verb to those who meet, once dates and places are left out."""
QUOTED = '"”»'
"""What ends words that are quoted."""
_FEW = 10
"""Words without a capital that may stand between a subject and its verb."""


class Meeting(NamedTuple):
    """A verb for meeting with those whom it joins."""

    start: int
    end: int
    actors: tuple[Party, ...]
    """Those who meet, in order: of two sides at least, where UNTOLD may be one."""
    subject: tuple[Party, ...] = ()
    """Those of them who stand before the verb."""

    @property
    def reach(self) -> int:
        """Where the last of them ends: what follows there is said of the meeting."""
        return max(self.end, *(actor.end for actor in self.actors))


def meetings(sentence: Sentence) -> Iterator[Meeting]:
    """The meetings that a sentence's verbs tell."""
    rules, met = sentence.rules, False
    for verb in rules.meeting.finditer(sentence.text, sentence.start, sentence.end):
        first, last = sentence.clause(verb.start())[0], sentence.clause(verb.end())[1]
        if rules.remote.search(sentence.text, first, last):
            continue
        if verb["together"] and met and rules.purposely.search(sentence.before(verb.start())):
            # Who met to discuss something has met before the verb is reached.
            continue
        before = who_acts(sentence, verb.start())
        behind = _object(sentence, _with_whom(sentence, verb, last) if verb["together"] else verb.end())
        guest = next((party for party in behind if party.form == "person"), None)
        if verb["host"] and guest and rules.of_thing.match(sentence.text, guest.end):
            # Who welcomes somebody's words does not by that meet them.
            continue
        if verb["host"] and not (_named(before) and _named(behind)) and not (verb["sent"] and _sent(sentence, behind)):
            continue
        if not behind and not verb["together"] and rules.thing.match(sentence.text, verb.end()):
            continue
        if not before and behind and verb["gerund"]:
            behind = before_subject(sentence, behind)
            before = main_subject(sentence, verb.start(), behind)
        actors = (*before, *behind) if before else ()
        if len({actor.key for actor in actors}) > 1:
            met = True
            yield Meeting(verb.start(), verb.end(), actors, tuple(before))


def in_turn(sentence: Sentence, meeting: Meeting, reached: int) -> Iterator[tuple[Meeting, int]]:
    """The meetings told with one whose day ends at an offset, each with its place in the list: and with B on Friday."""
    while found := within(sentence.speaking, reached, sentence.end):
        gap = sentence.text[reached : found[0].start]
        if not sentence.rules.next_one.match(gap) or not is_title(gap, sentence.rules, sentence.rules.to_object):
            return
        others = tuple(_list(sentence, found))
        day = next((day for day, _ in sentence.days if day.start >= others[-1].end), None)
        if not day or not is_title(
            _bare(sentence, others[-1].end, day.start), sentence.rules, sentence.rules.to_object
        ):
            return
        yield Meeting(meeting.start, meeting.end, (*meeting.subject, *others), meeting.subject), day.start
        reached = day.end


def who_acts(sentence: Sentence, at: int) -> list[Party]:
    """Who does what a verb tells: its subject, or whom the pronoun before it means."""
    one = sentence.rules.he_or_she.search(sentence.before(at))
    if one and one["pronoun"]:
        return _he_or_she(sentence, at)
    found = subject_of(sentence, at) or _they(sentence, at) or _the_minister(sentence, at)
    return found or (_he_or_she(sentence, at) if one or _he_or_she_does(sentence, at) else [])


def _the_minister(sentence: Sentence, at: int) -> list[Party]:
    """Whom an office alone means before a verb: who was last named by it."""
    office = sentence.rules.by_office.search(sentence.before(at))
    if not office:
        return []
    ends = [0, *(person.end for person in sentence.earlier)]
    for end, person in reversed(list(zip(ends, sentence.earlier, strict=False))):
        title = words_before(sentence.text, person.start, end)
        if is_of_office(title, office["post"], sentence.rules) and (party := sentence.acting(person)):
            return [party]
    return []


def _he_or_she_does(sentence: Sentence, at: int) -> bool:
    """Whether he or she does what a verb tells further on: in Lima, she opened a school and met."""
    pronouns = list(sentence.rules.he_or_she_does.finditer(sentence.text, sentence.clause(at)[0], at))
    return (
        bool(pronouns)
        and not within(sentence.speaking, pronouns[-1].end(), at)
        and _runs_on(sentence, pronouns[-1].end(), at)
    )


def main_subject(sentence: Sentence, at: int, others: list[Party]) -> list[Party]:
    """Who acts in a sentence's main clause, beside which it tells of talks with others: A spoke after talks with B.

    What opens the sentence stands before whoever acts: after talks with B, A spoke.
    """
    keys = {other.key for other in others}
    starts = next((first for first, _ in reversed(sentence.bounds) if first <= at), sentence.start)
    opens = sentence.rules.opens.match(sentence.text, sentence.start, at)
    quoted = max(sentence.text.rfind(mark, sentence.start, starts) for mark in QUOTED)
    before = [party for party in sentence.speaking if party.end <= starts and party.start > quoted]
    if not opens and (told := _tells(sentence, at)):
        return told if not keys & {party.key for party in told} else []
    if not opens and before:
        found = before
    else:
        reached = others[-1].end
        comma = sentence.text.find(", ", reached, sentence.end)
        found = [party for party in sentence.speaking if comma >= 0 and party.start > comma]
        if found and not is_title(sentence.text[comma + 2 : found[0].start], sentence.rules):
            return []
    run = list(_list(sentence, found)) if found else []
    return run if run and not keys & {party.key for party in run} else []


def _tells(sentence: Sentence, at: int) -> list[Party]:
    """Whom he or she means who tells what the sentence quotes: "Laos is glad," she said after meeting A."""
    pronoun = next(reversed(list(sentence.rules.he_or_she_does.finditer(sentence.text, sentence.start, at))), None)
    quoted = max(sentence.text.rfind(mark, sentence.start, at) for mark in QUOTED)
    if not pronoun or quoted < 0 or pronoun.start() < quoted:
        return []
    named = within(sentence.persons, quoted, pronoun.start())[:1]
    return named or ([sentence.spoken_of] if sentence.spoken_of else [])


def before_subject(sentence: Sentence, behind: list[Party]) -> list[Party]:
    """Those with whom talks are that open a sentence, without whoever acts in it: in talks with A, B said."""
    gaps = [(sentence.text[one.end : other.start], one.key != other.key) for one, other in pairwise(behind)]
    if any(sentence.rules.joined.search(gap) for gap, _ in gaps):
        return behind
    return next((behind[:index] for index, (gap, new) in enumerate(gaps, 1) if new and gap.startswith(", ")), behind)


def _he_or_she(sentence: Sentence, at: int) -> list[Party]:
    """Whom he or she means before a verb: who is named first in the sentence, or else in the one before."""
    named = [party for party in within(sentence.persons, sentence.start, at) if party.end <= at][:1]
    return named or ([sentence.spoken_of] if sentence.spoken_of else [])


def _they(sentence: Sentence, at: int) -> list[Party]:
    """Whom they means before a verb: those of several sides whom the sentence names first."""
    return _first_of_several(sentence, at) if sentence.rules.they.search(sentence.before(at)) else []


def _first_of_several(sentence: Sentence, at: int) -> list[Party]:
    """Those of several sides whom a sentence names together first."""
    found = [party for party in sentence.speaking if party.end <= at]
    while found:
        run = list(_list(sentence, found))
        if any(party.key in sentence.sides.words.assemblies for party in found[len(run) :]):
            return []
        if len({party.key for party in run}) > 1:
            return run
        found = found[len(run) :]
    return []


def _with_whom(sentence: Sentence, verb: re.Match[str], last: int) -> int:
    """Where a verb names with whom, behind what was discussed; its clause's end where that is at no place told."""
    led = sentence.rules.discussed_with.search(sentence.text, verb.end(), last)
    there = led and sentence.rules.place.search(sentence.text, led.end(), last)
    # Who comes to discuss something with somebody meets them.
    came = led and sentence.rules.came.search(sentence.text[sentence.start : verb.start()])
    return led.start("with") if led and (there or came) else last


def whose(sentence: Sentence, at: int) -> list[Party]:
    """Whose meeting it is before which an offset stands, behind their: those of several sides who are named first."""
    if not sentence.rules.their.search(sentence.before(at)):
        return []
    # A spoke with the minister B at their summit.
    people = within(sentence.persons, sentence.start, at)
    return _first_of_several(sentence, at) or (
        people if len({person.key for person in people}) == len(people) == 2 else []
    )


def _named(actors: list[Party]) -> bool:
    return any(actor.form == "person" for actor in actors)


def _sent(sentence: Sentence, actors: list[Party]) -> bool:
    """Whether those whom somebody hosts are people sent by their side: a Lao delegation."""
    return any(
        actor.form == "adjective" and sentence.rules.sent.match(sentence.text, actor.end) for actor in actors[:1]
    )


def subject_of(sentence: Sentence, at: int) -> list[Party]:
    """Those who stand before a verb as its subject, named together."""
    found = [party for party in within(sentence.speaking, sentence.start, at) if party.end <= at]
    while found and found[-1].form != "person" and sentence.rules.noun.search(sentence.text, found[-1].end, at):
        # A summit of a body is not the body.
        found.pop()
    found = _outside(sentence, found, at)
    if sentence.block.kind == "headline" and found and sentence.text[found[-1].end : at] == ", ":
        # Lao minister praises Thailand, meets A.
        found = list(_list(sentence, found))
    if not found or not _leads_to(sentence, found[-1], at):
        return []
    run = [found[-1]]
    for party in reversed(found[:-1]):
        if not _listed(sentence, party, run[0], run):
            break
        run.insert(0, party)
    return run


def _outside(sentence: Sentence, found: list[Party], at: int) -> list[Party]:
    """Those before a verb who are not in what is said between commas of another one: A, who met B, will meet C."""
    relative = [found.start() for found in sentence.rules.relative.finditer(sentence.text, sentence.start, at)]
    opens = next((start for start in reversed(relative) if found and start < found[-1].start), None)
    if opens is None or "," not in sentence.text[found[-1].end : at]:
        return found
    return [party for party in found if party.end <= opens] or found


def _leads_to(sentence: Sentence, actor: Party, at: int) -> bool:
    """Whether no more than a title, an apposition, a date and a few words stand between a subject and its verb."""
    rules = sentence.rules
    # The envoy's campaign is not the envoy.
    if actor.form == "person" and rules.of_thing.match(sentence.text, actor.end):
        return False
    return _runs_on(sentence, actor.end, at)


def _runs_on(sentence: Sentence, start: int, at: int) -> bool:
    """Whether words lead to a verb from its subject."""
    gap = sentence.rules.apposition.sub("", _bare(sentence, start, at), count=1)
    if len(gap) > _FAR / 2 or re.search(r"[;:!?\"“”]\s", gap):
        return False
    return sum(word.islower() for word in small_words(gap)) <= _FEW and not sentence.rules.other_verb.search(gap)


def _object(sentence: Sentence, end: int) -> list[Party]:
    """Those named behind a verb for meeting, with or without with."""
    found = within(sentence.speaking, end, sentence.end)
    if not found:
        return []
    gap = _bare(sentence, end, found[0].start)
    if sentence.rules.with_whom.search(gap):
        # With the heads of both delegations: A and B.
        gap = gap.replace(":", "", 1)
    if len(gap) > _FAR / 2 or re.search(r"[;:!?\"“”]\s|\.\s+(?=[A-Z][a-z])", gap):
        return []
    if not is_title(gap, sentence.rules, sentence.rules.to_object):
        return []
    # Behind a comma only with leads to whom somebody meets: met, the minister said.
    behind = gap.rpartition(",")[2].split()
    if "," in gap and not (behind and sentence.rules.with_alone.search(f"{behind[0]} ")):
        return []
    return list(_list(sentence, found))


def _list(sentence: Sentence, found: list[Party]) -> Iterator[Party]:
    """The first of a list, and those who are joined to it."""
    last, of = found[0], False
    yield last
    for party in found[1:]:
        gap = _bare(sentence, last.end, party.start)
        if not joins(sentence, gap) or sentence.rules.about.search(gap) or dated(sentence, last.end, party.start):
            return
        # An aide of the President of Laos, A, meets without A.
        if of and party.form == "person" and not sentence.rules.joined.search(gap) and not _is_of(sentence, party):
            return
        of = party.form != "person" and last.form == "person" and bool(sentence.rules.of_side.search(gap))
        yield party
        last = party


def _is_of(sentence: Sentence, person: Party) -> bool:
    """Whether a country follows a name at once: A of Laos."""
    behind = next((party for party in within(sentence.named, person.end, sentence.end) if party.form == "name"), None)
    return bool(behind and sentence.rules.of_side.fullmatch(sentence.text, person.end, behind.start))


def _listed(sentence: Sentence, one: Party, other: Party, run: list[Party]) -> bool:
    gap = _bare(sentence, one.end, other.start)
    if one.form == "person" and other.form == "name" and sentence.rules.of_side.fullmatch(gap):
        return True
    # A, Laos's foreign minister.
    if one.form == "person" and one.key == other.key and gap.startswith(", ") and _titled(sentence, gap):
        return True
    if one.form != "person" and one.key == other.key and _titled(sentence, gap):
        return True
    joined = sentence.rules.joined.search(gap) or re.fullmatch(r" ?[-–—/] ?", gap)
    # A comma joins two in a list that ends in and, and otherwise sets apart.
    later = any(sentence.rules.joined.search(sentence.text[left.end : right.start]) for left, right in pairwise(run))
    return bool(joined or (later and "," in gap)) and joins(sentence, gap)


def joins(sentence: Sentence, gap: str) -> bool:
    """Whether words between two who act are no more than titles and what joins a list."""
    return not re.search(r"[;:!?\"“”]\s|\.\s+(?=[A-Z][a-z])", gap) and _titled(sentence, gap)


def dated(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a day and a comma stand between two, so that another clause begins there: with A on Monday, B said."""
    inside = (found.end for found, _ in sentence.days if start < found.start and found.end < end)
    text, with_whom = sentence.text, sentence.rules.with_whom
    # With A on Monday and B on Friday.
    later = any(found.start > end for found, _ in sentence.days)
    return any(
        text.startswith((", ", ";"), last)
        or with_whom.search(text, last, end)
        or (later and sentence.rules.next_one.match(text, last))
        for last in inside
    )


def _titled(sentence: Sentence, gap: str) -> bool:
    return is_title(gap, sentence.rules, sentence.rules.in_list)


def _bare(sentence: Sentence, start: int, end: int) -> str:
    """A stretch without its dates, places and people."""
    left_out = [(date.start, date.end) for date, _ in sentence.days if start <= date.start and date.end <= end]
    left_out += [found.span() for found in sentence.rules.pictured.finditer(sentence.text, start, end)]
    left_out += [(place.start, place.end) for place in sentence.places if start <= place.start and place.end <= end]
    left_out += [
        (person.start, person.end) for person in sentence.people if start <= person.start and person.end <= end
    ]
    kept, reached = [], start
    for first, last in sorted(left_out):
        kept.append(sentence.text[reached : max(first, reached)])
        reached = max(last, reached)
    return "".join((*kept, sentence.text[reached:end]))
