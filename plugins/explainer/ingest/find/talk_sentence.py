"""A sentence that may speak of talks, with what was found in it, cut into clauses."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TypeVar

from ...model.dates import Edtf, parse_date
from ...model.sentences import spans
from ..article import Article, Block
from ..findings import FoundDate, Mention
from ..languages.talks import TalkRules
from .parties import Party, within
from .talk_sides import Sides

_T = TypeVar("_T", FoundDate, Mention)

_POST = 24
"""Characters before what an office deals with, in which the office is named."""
_NEAR = 500
"""Characters before a sentence in which whom it speaks of may be named."""
_BACK = 3
"""Sentences back in which whom he or she means may be named."""
LONGEST = 1500
"""A sentence beyond this many characters is a list or a table, and is not read."""


@dataclass(frozen=True)
class Sentence:
    """One sentence; all offsets are into the article's text."""

    text: str
    """The whole article's."""
    start: int
    end: int
    block: Block
    rules: TalkRules
    named: list[Party]
    """All words for parties in it."""
    sides: Sides
    days: tuple[tuple[FoundDate, Edtf], ...]
    """The dates in it that are decided, and no lengths of time."""
    people: tuple[Mention, ...]
    earlier: tuple[Mention, ...]
    """The last people who were named before it."""
    places: tuple[Mention, ...]
    short_names: Mapping[str, bool]
    """What the article calls talks for short, such as HLED behind High-Level Economic Dialogue; True for a body."""

    @cached_property
    def bounds(self) -> list[tuple[int, int]]:
        """Where clauses are joined: the words between two clauses."""
        return [found.span() for found in self.rules.clause.finditer(self.text, self.start, self.end)]

    @cached_property
    def parties(self) -> list[Party]:
        """The words for parties that name them outright."""
        return [
            party
            for party in self.named
            # A capital's delegation is its government's.
            if party.form not in ("capital", "office")
            or (party.form == "capital" and self.rules.of_thing.match(self.text, party.end))
        ]

    @cached_property
    def persons(self) -> list[Party]:
        """Those named in it who act for a side."""
        acting = [party for person in self.people if (party := self.acting(person))]
        if self.sides.home:
            told = [*self.holders, *self.sides.own_voice(self.start, self.end)]
            acting += [Party(found.start(), found.end(), self.sides.home, "person") for found in told]
        return acting

    @cached_property
    def holders(self) -> list[re.Match[str]]:
        """Those named by the office alone in a government's own release."""
        return list(self.sides.holder.finditer(self.text, self.start, self.end)) if self.sides.holder else []

    @cached_property
    def names(self) -> dict[int, str]:
        """The names of those who are spoken of, by where they are."""
        names = {person.start: person.name for person in (*self.earlier, *self.people)}
        start = max(0, self.start - _NEAR)
        offices = self.sides.holder.finditer(self.text, start, self.end) if self.sides.holder else ()
        return {found.start(): name for found in offices if (name := self.sides.holding(found[0]))} | names

    @cached_property
    def spoken_of(self) -> Party | None:
        """Whom he or she means, where the sentence has named nobody yet: who is named first in the sentence before."""
        end = self.start
        for _ in range(_BACK):
            start = self._before_that(end)
            told = [self.acting(person) for person in self.earlier if start <= person.start < end]
            if self.sides.holder and self.sides.home:
                offices = self.sides.holder.finditer(self.text, start, end)
                told += [Party(office.start(), office.end(), self.sides.home, "person") for office in offices]
            first = min((party for party in told if party), default=None)
            # Who is spoken of as he or she there is meant here too: he met A. He left.
            if first and not self.rules.he_or_she_does.search(self.text, start, first.start):
                return first
            end = start
        return None

    def _before_that(self, end: int) -> int:
        """Where the sentence begins that ends at an offset."""
        start = max(0, end - _NEAR)
        stops = [stop.end() for stop in self.rules.full_stop.finditer(self.text, start, end) if stop.end() < end - 1]
        return stops[-1] if stops else start

    def acting(self, person: Mention) -> Party | None:
        """Somebody as acting for a side, if they do."""
        key = self.sides.people.get(person.name)
        return Party(person.start, person.end, key, "person") if key else None

    @cached_property
    def speaking(self) -> list[Party]:
        """The parties that can sit at a table here, and are no place, no subject and not where people come from."""
        found: list[Party] = []
        travelled: Party | None = None
        passed: Party | None = None
        for party in sorted((*self.named, *self.persons)):
            if self.rules.by_others.search(self.before(party.start, 90)):
                continue
            if party.form == "person":
                found.append(party)
                continue
            # Who travels to one country, and to another, meets nobody there by that.
            onward = travelled and self.text[travelled.end : party.start] in (", ", ", and ", " and ", " y ", " e ")
            if onward or self.rules.travel.search(self.before(party.start, 40)):
                travelled = party
            elif party.form == "office" or (
                party.form == "body" and not self.rules.delegates.match(self.text, party.end + 1)
            ):
                continue
            # What holds for one place holds for the next: brokered by Laos and Thailand.
            elif self._speaks(party) and not (
                passed
                and party.form == "name"
                and self.rules.joined.fullmatch(self.text[passed.end : party.start].strip())
            ):
                found.append(party)
            elif self.rules.not_party_before.search(self.before(party.start)):
                passed = party
        return found

    def _speaks(self, party: Party) -> bool:
        behind = self.behind(party.end, 90)
        if self.rules.not_party_behind.match(behind) or self._lies_in(party):
            return False
        before = self.before(party.start, 60)
        if self.rules.former.search(before) or self._is_of_former(party):
            return False
        if party.form == "adjective":
            # A minister for European integration is not the union's.
            if self.rules.about.search(before) and self.rules.post.search(before[-_POST:]):
                return False
            # In the Lao Highlands nobody is Lao by that.
            if self.rules.in_place.search(before) and behind[1:2].isupper() and not self.rules.post.match(behind, 1):
                return False
            return bool(self.rules.party_noun.match(behind) or self.rules.noun_before.search(before))
        if self.rules.of_thing.match(behind):
            owned = self.rules.possessed.match(behind)
            if not owned or self.rules.not_official.search(owned[0]):
                return False
            # Afghanistan's Taliban are another party than Afghanistan.
            if any(party.end < each.start <= party.end + 3 for each in self.named):
                return False
        if party.form == "capital" and (self.rules.not_government.match(behind) or self._is_surname(party)):
            return False
        if not self.rules.not_party_before.search(before) or self.rules.sent_from.search(before):
            return True
        # In the A-B talks, both are parties and no places.
        return self.text[party.end : party.end + 1] == "-" and any(each.start == party.end + 1 for each in self.named)

    def _is_of_former(self, party: Party) -> bool:
        """Whether a country is that of somebody who acts for no side: former President A of Laos."""
        person = next((each for each in reversed(self.people) if each.end <= party.start), None)
        return bool(
            person
            and person.name not in self.sides.people
            and self.rules.of_side.fullmatch(self.text, person.end, party.start)
        )

    def _is_surname(self, party: Party) -> bool:
        """Whether a capital's name is somebody's: Prime Minister Muscat of Malta."""
        before = self.before(party.start, 20).rsplit(None, 1)[-1:]
        return bool(before and self.text[party.start - 1] == " " and self.rules.post.fullmatch(before[0]))

    def _lies_in(self, party: Party) -> bool:
        """Whether a country's name only says where a city lies: Geneva, Switzerland."""
        comma = self.rules.city_of.search(self.before(party.start, 12)) if party.form == "name" else None
        if not comma:
            return False
        city = next((place for place in self.places if place.end == party.start - len(comma[0])), None)
        return bool(city and not any(each.end == city.end and each.form == "name" for each in self.named))

    def clause(self, at: int) -> tuple[int, int]:
        """The clause in which an offset lies."""
        start = self.start
        for first, last in self.bounds:
            if first >= at:
                return start, first
            if last <= at:
                start = last
        return start, self.end

    def joint(self, one: int, other: int) -> tuple[int, int] | None:
        """The last of the joints between two offsets, the first of them being the lower."""
        return next((bound for bound in reversed(self.bounds) if one <= bound[0] and bound[1] <= other), None)

    def before(self, at: int, length: int = 60) -> str:
        """The words before an offset."""
        return self.text[max(self.start, at - length) : at]

    def behind(self, at: int, length: int = 60) -> str:
        """The words behind an offset."""
        return self.text[at : min(self.end, at + length)]


def sentences(
    article: Article, rules: TalkRules, mentions: Sequence[Mention], dates: Sequence[FoundDate], sides: Sides
) -> Iterator[Sentence]:
    """The article's sentences that may speak of talks."""
    people = _sorted(mention for mention in mentions if mention.kind == "person")
    places = _sorted(mention for mention in mentions if mention.kind == "place")
    days = sorted(dates, key=lambda date: date.start)
    text = article.text
    short = {found["name"]: bool(found["body"]) for found in islice(rules.short_name.finditer(text), 5)}
    dateline = article.head.dateline
    for block in article.blocks:
        if not rules.glance.search(text, block.start, block.end):
            continue
        for first, last in spans(article.words(block)):
            # The place and day before an article's first words are those of the report.
            start, end = block.start + first, block.start + last
            start = max(start, dateline.end) if dateline and start <= dateline.start < end else start
            if end - start > LONGEST or not rules.glance.search(text, start, end):
                continue
            named = tuple(_between(people, start, end))
            yield Sentence(
                text,
                start,
                end,
                block,
                rules,
                sorted(
                    party
                    for party in (*sides.words.found(text, start, end), *within(sides.unnamed, start, end))
                    if not _in_name(party, named)
                ),
                sides,
                tuple(_decided(_between(days, start, end))),
                named,
                tuple(people[max(0, (index := bisect_left(people, start, key=lambda each: each.start)) - 6) : index]),
                tuple(_between(places, start, end)),
                short,
            )


def _in_name(party: Party, people: Sequence[Mention]) -> bool:
    """Whether a country's name is a part of somebody's: Lisa Monaco."""
    return any(person.start < party.start and party.end <= person.end for person in people)


def _sorted(mentions: Iterator[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: mention.start)


def _between(found: Sequence[_T], start: int, end: int) -> Sequence[_T]:
    first = bisect_left(found, start, key=lambda each: each.start)
    return found[first : bisect_right(found, end - 1, key=lambda each: each.start)]


def _decided(dates: Sequence[FoundDate]) -> Iterator[tuple[FoundDate, Edtf]]:
    for date in dates:
        if not date.edtf or date.edtf.startswith("P"):
            continue
        try:
            yield date, parse_date(date.edtf)
        except ValueError:
            continue
