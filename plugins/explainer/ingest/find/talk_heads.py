"""Who led a delegation or represented a side: people of whom the text says just that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..findings import Mention
from .parties import Party, within
from .talk_sentence import Sentence
from .talk_sides import UNTOLD
from .talk_states import State, tense

_FAR = 170
"""Characters that titles may take between two people, or between led by and a name."""

_OFFICE = 60
"""Characters that another title may take between the words for a chief negotiator and the name."""

_OPENS = 5
"""A sentence begins with whatever stands before this place: The Thai ministry."""


class Head(NamedTuple):
    """Somebody who leads one side."""

    sentence: Sentence
    at: int
    """Where the text says so."""
    party: str | None
    """The side's key; None where only the person's own side tells, or nothing does."""
    person: Mention
    state: State | None
    """announced where it is still to come, held where it has been."""
    together: int
    """How many lead by the same words."""


def heads(sentence: Sentence) -> Iterator[Head]:
    """The heads that a sentence names."""
    rules = sentence.rules
    if not sentence.people:
        return
    for words, read in ((rules.led_by, _passive), (rules.leading, _active)):
        for found in words.finditer(sentence.text, sentence.start, sentence.end):
            # Who leads is told by a full name; one word alone may be no name at all.
            yield from (head for head in read(sentence, found) if " " in head.person.name or head.person.ref)
    for found in rules.on_part.finditer(sentence.text, sentence.start, sentence.end):
        yield from _on_part(sentence, found)
    for found in rules.chief.finditer(sentence.text, sentence.start, sentence.end):
        yield from _chief(sentence, found)


def _chief(sentence: Sentence, found: re.Match[str]) -> Iterator[Head]:
    """The Thai chief negotiator, A; A, the leader of the Thai delegation."""
    behind = next(iter(_people_behind(sentence, found.end())), None)
    before = next((person for person in reversed(sentence.people) if person.end <= found.start()), None)
    if before and sentence.rules.apposed.fullmatch(sentence.text, before.end, found.start()):
        person: Mention | None = before
    else:
        gap = sentence.text[found.end() : behind.start] if behind else ""
        person = behind if behind and len(gap) < _OFFICE and _titles(sentence, gap) else None
    if person and (" " in person.name or person.ref):
        inside = within(sentence.named, max(sentence.start, found.start() - 30), found.end())
        if found["one"] and not (inside and inside[-1].end == found.start() - 1):
            # One of several, unless a side has but one: the Thai negotiator.
            return
        side = inside[-1].key if inside else own_side(sentence, person)
        yield Head(sentence, found.start(), side, person, None, 1)


def _on_part(sentence: Sentence, found: re.Match[str]) -> Iterator[Head]:
    """For the Thai side the minister A attended, and for the Lao one B; A, for the Thai side, and B."""
    side = next((party for party in sentence.parties if party.start == found.end()), None)
    if not side:
        return
    before = next((person for person in reversed(sentence.people) if person.end <= found.start()), None)
    if before and _told_behind(sentence, before) == side:
        yield Head(sentence, found.start(), side.key, before, None, 1)
        return
    person = next((person for person in sentence.people if person.start > side.end), None)
    if not person or not (" " in person.name or person.ref):
        return
    gap = sentence.rules.took_part.sub("", _without_parties(sentence, side.end, person.start))
    if len(gap) <= _FAR and _titles(sentence, gap):
        yield Head(sentence, found.start(), side.key, person, None, 1)


def _passive(sentence: Sentence, found: re.Match[str]) -> Iterator[Head]:
    """The Thai delegation was led by A; delegations led by A and B."""
    side = _side_before(sentence, found.start())
    people = list(_people_behind(sentence, found.end()))
    when = _tense(sentence, found)
    reached = found.end()
    listed = _respective(sentence, found.start(), people)
    for person, one in zip(people, listed or [""] * len(people), strict=True):
        side = one or _switched(sentence, reached, person.start) or side
        own = sentence.sides.people.get(person.name, UNTOLD) if reached > found.end() else UNTOLD
        # The Lao delegation led by A, and Thai minister B.
        told = _told_behind(sentence, person)
        side = told.key if told else side if own == UNTOLD or one else own
        yield Head(sentence, found.start(), side or own_side(sentence, person, found.end()), person, when, len(people))
        reached = told.end if told else person.end


def _respective(sentence: Sentence, at: int, people: list[Mention]) -> list[str]:
    """The sides of those who lead several delegations by the same words: led by A and B, respectively."""
    if len(people) < 2 or not sentence.rules.respectively.match(sentence.text, people[-1].end):
        return []
    keys = list(dict.fromkeys(party.key for party in within(sentence.parties, sentence.start, at)))
    return keys if len(keys) == len(people) else []


def _told_behind(sentence: Sentence, person: Mention) -> Party | None:
    """The side for which somebody led with others: led by A for the Thai side, and B for the Lao one."""
    party = next(iter(within(sentence.parties, person.end, person.end + _OFFICE)), None)
    told = party and sentence.rules.for_side.fullmatch(sentence.text, person.end, party.start)
    return party if told else None


def _active(sentence: Sentence, found: re.Match[str]) -> Iterator[Head]:
    """A led the Thai delegation; A will represent Thailand; A and B chaired the talks for Thailand."""
    led = None
    if found["represent"]:
        party = _represented(sentence, found.end())
        if party is None:
            return
        side: str | None = party.key
    else:
        led = sentence.rules.led.match(sentence.behind(found.end(), 110))
        if not led:
            return
        side = _side_led(sentence, found.end(), found.end() + led.end())
    front = bool(sentence.rules.at_the_front.match(found[0]))
    people = [] if front else _people_before(sentence, found.start())
    if front and led and (verb := sentence.rules.front_verb.match(sentence.text, found.end() + led.end())):
        people = list(_people_behind(sentence, max(found.end(), verb.end())))[:1]
    elif not people and sentence.rules.inverted:
        people = list(_people_behind(sentence, found.end()))[:1]
        side = side or _side_in_clause(sentence, found.start())
    when = _tense(sentence, found)
    if people and sentence.rules.came_to.fullmatch(sentence.text, people[-1].end, found.start()):
        # Whether they have gone there tells when.
        when = None
    for person in people:
        yield Head(sentence, found.start(), side or own_side(sentence, person), person, when, len(people))


def _tense(sentence: Sentence, found: re.Match[str]) -> State | None:
    """Whether somebody is to lead or has led: by the words before the verb, then by the verb itself."""
    if sentence.rules.ahead.search(sentence.before(found.start(), 30)):
        return "announced"
    if sentence.rules.done.search(found[0]):
        return "held"
    return tense(sentence, *found.span())


def _side_led(sentence: Sentence, start: int, end: int) -> str | None:
    """The one party in the words for what is led, or behind them: the talks for Thailand."""
    keys = {party.key for party in within(sentence.parties, start, end)}
    behind = next(iter(within(sentence.parties, end, end + 40)), None)
    if behind and sentence.rules.on_behalf.fullmatch(sentence.text[end : behind.start]):
        return behind.key
    # Whoever leads the talks of A and B leads neither side's delegation by that.
    return keys.pop() if len(keys) == 1 else None


def _represented(sentence: Sentence, end: int) -> Party | None:
    """The party right behind represent."""
    party = next(iter(within(sentence.parties, end, end + 30)), None)
    if party is None or not re.fullmatch(r" (?:the |la |el |los |a |al )*", sentence.text[end : party.start]):
        return None
    if party.form == "adjective" and not sentence.rules.party_noun.match(sentence.behind(party.end)):
        return None
    return party


def _side_before(sentence: Sentence, at: int) -> str | None:
    """The party whose one delegation is named before led by."""
    start = max(sentence.start, at - 100)
    found = next(reversed(list(sentence.rules.delegation.finditer(sentence.text, start, at))), None)
    if found:
        if sentence.rules.its.search(sentence.before(found.start())):
            # Its own: of the one party that is named, or of that with which the sentence begins.
            named = within(sentence.speaking, sentence.start, found.start())
            one = len({party.key for party in named}) == 1
            return named[0].key if one or (named and named[0].start - sentence.start < _OPENS) else None
        around = within(sentence.parties, max(start, found.start() - 50), at)
        return around[-1].key if around else None
    party = next(reversed(within(sentence.parties, start, at)), None)
    if not party:
        return None
    between = sentence.text[party.end : at]
    if party.form == "adjective":
        # While the Thai one, or in some languages the Thai alone, was led by.
        return party.key if sentence.rules.alone.fullmatch(between) else None
    return party.key if re.fullmatch(r"[ ,]*(?:[a-zé]+ ){0,3}", between) else None


def _side_in_clause(sentence: Sentence, at: int) -> str | None:
    keys = {party.key for party in within(sentence.parties, sentence.clause(at)[0], at)}
    return keys.pop() if len(keys) == 1 else None


def _people_behind(sentence: Sentence, start: int) -> Iterator[Mention]:
    """Those named behind led by: the first, behind whatever title, and who follows with no more than a title."""
    reached = start
    for person in sentence.people:
        if person.start < start:
            continue
        gap = _without_parties(sentence, reached, person.start)
        first = reached == start
        # Whatever stands right behind led by is a title: the intelligence chief A.
        titled = _titles(sentence, gap) or (first and len(gap) < _OFFICE and not re.search(r"[^\w\s.’'-]", gap))
        if len(gap) > _FAR or not titled or not (first or sentence.rules.joins.search(gap)):
            return
        yield person
        reached = person.end


def _titles(sentence: Sentence, gap: str) -> bool:
    """Whether words are no more than titles, bodies and what joins them."""
    allowed = sentence.rules.titles | sentence.rules.in_title
    return all(not word.islower() or word in allowed for word in re.findall(r"(?<!['’])\b[^\W\d_]+", gap))


def _without_parties(sentence: Sentence, start: int, end: int) -> str:
    """A stretch without the words for parties."""
    kept, reached = [], start
    for party in within(sentence.parties, start, end):
        kept.append(sentence.text[reached : party.start])
        reached = party.end
    return "".join((*kept, sentence.text[reached:end]))


def _switched(sentence: Sentence, start: int, end: int) -> str | None:
    """The other side in words such as: and the Thai one by."""
    gap = sentence.text[start:end]
    inside = within(sentence.parties, start, end)
    return inside[0].key if inside and sentence.rules.the_other_by.search(gap) else None


def _people_before(sentence: Sentence, at: int) -> list[Mention]:
    """Those who are the subject of a verb: right before it, or before what is said of them between commas."""
    people = [person for person in sentence.people if person.end <= at]
    for index in range(len(people) - 1, -1, -1):
        person = people[index]
        if not _is_subject(sentence, person, at):
            continue
        if index and _within_apposition(sentence, people[index - 1], person, at):
            continue
        together = [person]
        while index and _joined(sentence, people[index - 1], together[0]):
            index -= 1
            together.insert(0, people[index])
        return together
    return []


def _is_subject(sentence: Sentence, person: Mention, at: int) -> bool:
    gap = sentence.text[person.end : at]
    if len(gap) > 280:
        return False
    if sentence.rules.subject.fullmatch(gap) or sentence.rules.came_to.fullmatch(gap):
        return True
    if sentence.rules.of_office.match(gap):
        # A title may go on behind the name: Josefina Vidal of the Foreign Ministry will.
        blanks = [found.start() for found in re.finditer(" ", gap)][1:]
        if any(sentence.rules.subject.fullmatch(gap, at) and _titles(sentence, gap[:at]) for at in blanks):
            return True
    if gap.startswith(", ") and len(gap) < _OFFICE and gap.count(",") == 1 and _titles(sentence, gap) and gap != ", ":
        # A, Secretary (East) led: the comma behind the title is missing.
        return any(word.istitle() for word in gap.split())
    if re.fullmatch(r",(?: [\w'’]+){0,2} ?", gap):
        # A, leading the delegation.
        return sentence.before(person.start, 2) == ", " or bool(sentence.rules.participle.match(sentence.text, at))
    # What is said between commas, and a second verb of the same subject.
    return bool(re.fullmatch(r",.*,(?: [\w'’]+){0,3} ?", gap, re.DOTALL)) or bool(
        sentence.rules.second_verb.fullmatch(gap) and not sentence.joint(person.end, at)
    )


def _within_apposition(sentence: Sentence, before: Mention, person: Mention, at: int) -> bool:
    """Whether a name belongs to what is said of somebody between commas: A, an aide to B, led."""
    if not sentence.text[person.end : at].startswith(","):
        return False
    gap = sentence.text[before.end : person.start]
    return gap.startswith(",") and len(gap) < 200 and not sentence.rules.joins.search(gap[1:])


def _joined(sentence: Sentence, one: Mention, other: Mention) -> bool:
    gap = sentence.text[one.end : other.start]
    return len(gap) <= _FAR and bool(sentence.rules.joins.search(gap)) and _titles(sentence, gap)


def own_side(sentence: Sentence, person: Mention, since: int | None = None) -> str | None:
    """For whom somebody acts: as titles in the article say, or the country before the name or behind it."""
    told = sentence.sides.people.get(person.name, UNTOLD)
    if told != UNTOLD:
        return told
    start = max(sentence.start if since is None else since, person.start - 140)
    others = [each.end for each in sentence.people if each.end <= person.start]
    start = max(start, *others, sentence.start) if others else start
    # A comma or an address may stand between the title and the name: the Thai minister, Ms. A.
    honorific = sentence.rules.honorific.search(sentence.text, start, person.start)
    until = honorific.start() if honorific else person.start
    joins = [found.end() for found in sentence.rules.before_title.finditer(sentence.text, start, until)]
    before = within(sentence.parties, max(joins, default=start), person.start)
    if before:
        return before[0].key
    if sentence.text[person.end : person.end + 1] == ",":
        after = min((each.start for each in sentence.people if each.start > person.start), default=sentence.end)
        end = sentence.rules.next_title.search(sentence.text, person.end, min(after, person.end + 160))
        behind = within(sentence.parties, person.end, end.start() if end else min(after, person.end + 160))
        if behind:
            return behind[0].key
    return None
