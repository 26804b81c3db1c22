"""Between whom talks are: the parties that a sentence joins to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from .parties import Party, within
from .talk_meetings import QUOTED, Meeting, before_subject, dated, joins, main_subject, who_acts, whose
from .talk_sentence import Sentence
from .talk_sides import UNTOLD

_OPENS = 5
"""A sentence begins with whatever stands before this place: The union's ministers."""
_MEMBERS = 30
"""Characters behind a body in which its members are named: the union's foreign ministers."""
_HELD = 80
"""Characters from a verb for holding talks to the talks."""


class Between(NamedTuple):
    """Between whom talks are."""

    keys: tuple[str, ...]
    people: tuple[tuple[str, str], ...] = ()
    """Those who take part, each with a side and a name."""
    among: bool = False
    """Whether it is one body whose members meet among themselves."""


def of_meeting(sentence: Sentence, meeting: Meeting) -> Between:
    """Between whom a meeting is that a verb tells."""
    return _told(sentence, meeting.actors, meeting.actors, meeting.start)


def of_noun(sentence: Sentence, start: int, end: int, strong: bool, verb: bool = False) -> Between | None:
    """Between whom the talks named at a stretch are, as far as the sentence says.

    What may be any meeting, and is not named strongly, has parties only where words join them to it. None where
    they are not with each other but with somebody else.
    """
    speaking = sentence.speaking
    behind, mutual = _behind(sentence, speaking, end)
    six = sentence.sides.words.six
    if not behind and six[0] in sentence.sides.named and sentence.rules.of_six.search(sentence.before(start)):
        return Between(six)
    # Whoever takes part beside those between whom the talks are.
    beside = sentence.rules.beside.search(sentence.text, end, until_next(sentence, end)) if mutual and behind else None
    behind += _together(sentence, within(speaking, beside.end(), sentence.end), beside.end()) if beside else []
    if sentence.rules.opens.fullmatch(sentence.text, sentence.start, end):
        behind = before_subject(sentence, behind)
    holds = _holders(sentence, start)
    owners = _owners(sentence, start)
    first, last = sentence.clause(start)[0], sentence.clause(end)[1]
    before = _who_spoke(sentence, start) or whose(sentence, start) or _run(sentence, within(speaking, first, start))
    compound = _compound(sentence, speaking, start)
    subject = owners or holds or before
    if behind and not mutual and not subject:
        subject = main_subject(sentence, start, behind)
    with_others = [*subject, *behind]
    # Talks between some whom no rule knows are theirs, and not of who speaks of them.
    lead = sentence.rules.between.match(sentence.text, end, sentence.end)
    theirs = bool(lead and sentence.rules.between_only.search(lead[0]))
    order: tuple[list[Party], ...] = (behind, compound) if theirs else (behind, compound, before, with_others)
    members = [party for party in behind if mutual and sentence.rules.delegates.match(sentence.text, party.end + 1)]
    if assembly := _assembly(sentence, members if behind else compound):
        # On Laos, a NATO summit: the summit is the body's own.
        return Between((assembly,), among=True)
    if not behind:
        order = (compound,) if theirs else (compound, holds, before)
    elif not mutual:
        if not subject and any(party.form == "person" for party in behind):
            # Who holds talks with two people holds them with each, and they not with each other.
            return None
        order = (with_others, compound, before)
    for chosen in order:
        told = _told(sentence, chosen, (*(subject or holds), *owners, *behind), start)
        if len(told.keys) > 1:
            return told
    following = [] if before or behind else _who_follow(sentence, speaking, end)
    assembly = _assembly(
        sentence, (*behind, *compound, *holds, *(before if verb else ()), *(() if strong else following))
    )
    assembly = assembly or (_its_members(sentence, start) if not behind and not theirs else None)
    if assembly:
        return Between((assembly,), among=True)
    if theirs and behind and len(_keys(behind)) == 1:
        # Between a government and some who have no name.
        peace = sentence.rules.for_peace.search(sentence.text, sentence.start, sentence.end)
        return Between(_keys(behind), among=True) if peace else None
    named = sentence.text[start].isupper() and sentence.rules.named.search(sentence.before(start))
    if not strong and not behind and named and not holds:
        return None
    if not behind and not before and sentence.rules.pointing.search(sentence.before(start)):
        # At the meeting, A told B.
        next_one = sentence.rules.followed.search(sentence.text, end, sentence.end)
        next_one = next_one or sentence.rules.noun.search(sentence.text, end, sentence.end)
        acting = within(sentence.persons, sentence.start, next_one.start() if next_one else sentence.end)
        told = _told(sentence, acting, acting, start)
        remote = sentence.rules.remote.search(sentence.text, sentence.start, sentence.end)
        if not remote and len(told.keys) == 2 and {party.key for party in speaking} == set(told.keys):
            return told
    those = () if sentence.rules.denied.search(sentence.before(start, 50)) else _told(sentence, (), holds, start).people
    if not strong:
        return Between(_keys((before or behind)[-1:]), those)
    told = _told(sentence, _on_trip(sentence, start, end), before, start)
    if not behind and len(told.keys) > 1:
        return told
    # During talks, the ministers of A and B agreed.
    told = _told(sentence, following, following, start)
    if len(told.keys) > 1:
        return told
    bodies = [party for party in within(sentence.parties, first, last) if party.form == "body"]
    # Talks on Laos are not with it.
    topic = sentence.rules.topic.match(sentence.text, end, last)
    inside = [
        party
        for party in (*within(speaking, first, end if topic else last), *bodies)
        # A body that is quoted on talks does not by that take part in them.
        if not (
            (party.form == "body" or party.key in sentence.sides.words.gathering)
            and any(mark in sentence.text[end : party.start] for mark in QUOTED)
        )
    ]
    keys = _keys(inside)
    if len(keys) == 1 and inside[0].end < start and sentence.rules.hosting.search(sentence.text, inside[0].end, start):
        return Between((), those)
    # Of more than two, or of two that nothing joins, it is not sure which are meant.
    return Between(keys if len(keys) == 1 or (len(keys) == 2 and (before or behind)) else (), those)


def _who_follow(sentence: Sentence, speaking: list[Party], end: int) -> list[Party]:
    """Those named together as the subject of the clause behind talks with which a sentence opens."""
    if not sentence.rules.opens.fullmatch(sentence.text, sentence.start, end):
        return []
    found = within(speaking, end, sentence.end)
    if not found or not sentence.rules.then.fullmatch(sentence.text, end, found[0].start):
        return []
    return list(_together(sentence, found, found[0].start))


def _on_trip(sentence: Sentence, start: int, end: int) -> list[Party]:
    """Who travels to a country for talks, and that country: A visits Laos on Friday for talks."""
    rules, text = sentence.rules, sentence.text
    first = sentence.clause(start)[0]
    named = [party for party in within(sentence.named, first, start) if party.form == "name"]
    there = next((party for party in reversed(named) if rules.travel.search(sentence.before(party.start, 40))), None)
    if not there or start - there.end > _HELD or rules.for_peace.search(text, there.end, end):
        return []
    blanks = [found.start() for found in re.finditer(r",? ", text[there.end : start])]
    if not any(rules.purpose.fullmatch(text, there.end + at, start) for at in blanks):
        return []
    return [*_run(sentence, within(sentence.speaking, first, there.start)), there]


def _who_spoke(sentence: Sentence, start: int) -> list[Party]:
    """Two who speak with each other at talks: A told the officials of B during talks."""
    rules, text = sentence.rules, sentence.text
    joint = sentence.joint(sentence.start, start)
    at_talks = joint and rules.at_talks.fullmatch(text, joint[0], start)
    for one, other in pairwise(within(sentence.speaking, sentence.start, start)):
        if one.key != other.key and rules.tells.fullmatch(text, one.end, other.start):
            if at_talks and joint and other.end <= joint[0]:
                return [one, other]
            # A told the minister of B in a meeting.
            if rules.told_in.fullmatch(text, other.end, start):
                return [one, other]
    return []


def _assembly(sentence: Sentence, parties: Iterable[Party]) -> str | None:
    """The one body of several countries whose members are told to meet: EU leaders, a NATO summit."""
    keys = _keys(parties)
    return keys[0] if len(keys) == 1 and keys[0] in sentence.sides.words.assemblies else None


def _its_members(sentence: Sentence, at: int) -> str | None:
    """The one body of whose members a sentence speaks, and of nobody else: leaders of a union agreed at a summit."""
    first = within(sentence.speaking, sentence.start, min(at, sentence.start + _OPENS))
    of = any(sentence.rules.delegates.search(sentence.behind(party.end, _MEMBERS)) for party in first)
    return _assembly(sentence, sentence.speaking) if of else None


def _keys(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party.key for party in parties if party.key != UNTOLD))


def _told(sentence: Sentence, parties: Iterable[Party], taking_part: Iterable[Party], at: int) -> Between:
    """The sides of some parties; that of who is told to hold an office alone, where it goes without saying.

    It does not of two who stand before and behind the words for talks, which begin at an offset.
    """
    parties, taking_part = _foreign(sentence, list(parties), at), _foreign(sentence, list(taking_part), at)
    keys = _keys(parties)
    alone = len(keys) == 1 and any(party.key == UNTOLD for party in parties)
    other = _visited(sentence, keys[0]) or sentence.sides.other(keys[0]) or _there(sentence, keys[0]) if alone else None
    if other and any(party.key == other and party not in parties for party in sentence.persons):
        # Others act for that side, and whoever follows a Lao minister is Lao.
        other = None
    if (
        len(keys) > 1
        and parties[0].key == UNTOLD
        and parties[0].start < at <= min(party.start for party in parties if party.key != UNTOLD)
    ):
        # Whoever meets the ministers of A and B acts for a third side.
        found = (sentence.sides.other(key) for key in keys)
        other = next((side for side in found if side and side not in keys), None)
        if not other:
            return Between(())
    sides = dict.fromkeys(other or UNTOLD if party.key == UNTOLD else party.key for party in parties)
    sides.pop(UNTOLD, None)
    untold = {party.start < at for party in parties if party.key == UNTOLD}
    opposite = _opposite(taking_part, at)
    people: list[tuple[str, str]] = []
    last: str | None = None
    for party in taking_part:
        key: str | None = party.key
        if key == UNTOLD:
            # With the Lao minister A and Secretary B: whom others meet together act for one side.
            key = (last or opposite.get(party.start < at)) if not other else other if len(untold) == 1 else None
        elif party.start > at:
            last = key
        # The government of A is there, and A is not by that.
        owned = sentence.rules.owned_by.search(sentence.before(party.start, 90))
        acts = party.form == "person" and not owned and not sentence.rules.staff.match(sentence.text, party.end)
        if key and acts and party.start in sentence.names:
            people.append((key, sentence.names[party.start]))
    return Between(tuple(sides), tuple(dict.fromkeys(each for each in people if not sides or each[0] in sides)))


def _foreign(sentence: Sentence, parties: list[Party], at: int) -> list[Party]:
    """Parties, where in a government's own release those whom others meet, and no title tells their side, are abroad.

    Its own people are known by their posts; the others are those of the one country that is named with them.
    """
    home = sentence.sides.home
    if not home or not any(party.key == UNTOLD and party.start > at for party in parties):
        return parties
    others = {party.key for party in parties} - {UNTOLD, home}
    country = others.pop() if len(others) == 1 else _there(sentence, home)
    if not country:
        return parties
    found = [party._replace(key=country) if party.key == UNTOLD and party.start > at else party for party in parties]
    known = any(party.key not in (UNTOLD, country) for party in found)
    return found if known else [Party(at, at, home, "name"), *found]


def _opposite(parties: list[Party], at: int) -> dict[bool, str]:
    """The one side of those before an offset and of those behind it, where these are two."""
    keys = {
        before: {each.key for each in parties if (each.start < at) == before} - {UNTOLD} for before in (True, False)
    }
    if any(len(each) != 1 for each in keys.values()) or keys[True] == keys[False]:
        return {}
    return {before: each.pop() for before, each in keys.items()}


def _visited(sentence: Sentence, key: str) -> str | None:
    """The one country, beside a side, to which a sentence tells that somebody goes: left for Laos for talks with A."""
    named = [party for party in sentence.named if party.form == "name" and party.key != key]
    there = {party.key for party in named if sentence.rules.travel.search(sentence.before(party.start, 40))}
    return there.pop() if len(there) == 1 else None


def _there(sentence: Sentence, key: str) -> str | None:
    """The one country, beside a side, of which a sentence tells that people are there, or in its capital."""
    rules = sentence.rules
    named = [party for party in sentence.named if party.form in ("name", "capital") and party.key != key]
    there = {party.key for party in named if rules.there.search(sentence.before(party.start))}
    return there.pop() if len(there) == 1 else None


def _holders(sentence: Sentence, start: int) -> list[Party]:
    """Who holds the talks named at an offset: the subject of a verb for holding them."""
    holding = _holding(sentence, start)
    return who_acts(sentence, holding.start()) if holding else []


def assembly_of(sentence: Sentence, at: int) -> Between:
    """The body whose members they are who meet there, where the sentence has named one."""
    named = [party.key for party in within(sentence.speaking, sentence.start, at)]
    key = next((key for key in reversed(named) if key in sentence.sides.words.assemblies), None)
    return Between((key,), among=True) if key else Between(())


def theirs_alone(sentence: Sentence, start: int) -> bool:
    """Whether they hold the talks named at an offset: those who were named before."""
    holding = _holding(sentence, start)
    return bool(holding and sentence.rules.they.search(sentence.before(holding.start())))


def _holding(sentence: Sentence, start: int) -> re.Match[str] | None:
    """The verb for holding the talks named at an offset."""
    holding = sentence.rules.holds.match(sentence.text, start, sentence.end)
    if holding:
        # Began the discussions: the verb stands with the talks.
        return holding
    for found in sentence.rules.holds.finditer(sentence.text, max(sentence.start, start - _HELD), start):
        holding = found
    return None if not holding or sentence.joint(holding.end(), start) else holding


def _owners(sentence: Sentence, start: int) -> list[Party]:
    """Whose meeting it is: the President's meeting; her meeting, of the one of whom the sentence speaks."""
    before = sentence.before(start, 50)
    found = sentence.rules.owned.search(before)
    if not found:
        return []
    at = start - len(before) + found.start()
    if found["pronoun"]:
        return within(sentence.persons, sentence.start, at)[:1]
    return [party for party in within(sentence.persons, sentence.start, start) if party.end == at][-1:]


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
    return (
        len(gap) < 90 and bool(sentence.rules.coordinated.fullmatch(gap)) and not sentence.rules.other_verb.search(gap)
    )


def _behind(sentence: Sentence, speaking: list[Party], end: int) -> tuple[list[Party], bool]:
    """talks between A and B, and whether they are all: talks with A leave out who talks with A."""
    lead = sentence.rules.between.match(sentence.text, end, sentence.end)
    # The talks follow a meeting between A and B: it is the meeting that was between them.
    lead = None if lead and sentence.rules.noun.search(sentence.text, end, lead.end()) else lead
    # Or of a treaty between A and B, further on in the clause.
    lead = lead or sentence.rules.between_later.search(sentence.text, end, until_next(sentence, end))
    if not lead:
        return [], False
    mutual = not sentence.rules.with_alone.search(lead[0])
    found = within(speaking, lead.end(), min(sentence.end, lead.end() + 200))
    together = list(_together(sentence, found, lead.end()))
    # A list may come behind other words: between the partners to the deal -- Iran, China and France.
    if not together and found and found[0].start < lead.end() + 60:
        return list(_together(sentence, found, found[0].start)), mutual
    return together, mutual


def until_next(sentence: Sentence, end: int) -> int:
    """Where the clause of talks that end at an offset ends, or other talks are named in it."""
    last = sentence.clause(end)[1]
    other = sentence.rules.noun.search(sentence.text, end, last)
    return other.start() if other else last


def _belongs(sentence: Sentence, gap: str) -> bool:
    """Whether two parties belong together for what stands between them."""
    return (len(gap) < 60 and bool(sentence.rules.coordinated.fullmatch(gap))) or joins(sentence, gap)


def _together(sentence: Sentence, found: list[Party], start: int) -> Iterator[Party]:
    reached, last, before = start, False, None
    for party in found:
        gap = sentence.text[reached : party.start]
        # A regional government of a country is there without the country.
        if before and before.form != "person" and sentence.rules.of_side.fullmatch(gap):
            return
        before = party
        if not _belongs(sentence, gap) or dated(sentence, reached, party.start):
            return
        # Behind the one that and joins, a comma ends the list.
        joined = bool(sentence.rules.joined.search(gap))
        if last and not joined and gap.startswith(","):
            return
        # A title leads to the next list: the Lao and Thai ministers A, B.
        titled = not joined and "," not in gap and not sentence.rules.of_side.fullmatch(gap) and gap.strip()
        last = (last and not titled) or (joined and reached > start)
        yield party
        reached = party.end


def _compound(sentence: Sentence, speaking: list[Party], start: int) -> list[Party]:
    """The A-B talks."""
    found = within(speaking, max(sentence.start, start - 70), start)
    run: list[Party] = []
    for party in reversed(found):
        gap = sentence.text[party.end : run[-1].start if run else start]
        if run and not re.fullmatch(r"| ?[-–—/] ?|, | and | y ", gap):
            break
        if run and gap == ", " and run[0].key in sentence.sides.words.assemblies:
            break
        if not run and (not re.fullmatch(r"\)?(?: [\w.'’+-]+){0,5} ?", gap) or sentence.rules.holds.match(gap, 1)):
            # Whoever concluded a summit are not those of a name: the A-B summit.
            break
        run.append(party)
    return run[::-1]
