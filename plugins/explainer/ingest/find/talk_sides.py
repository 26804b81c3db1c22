"""For which side people act: as their titles say, or as goes without saying in a government's own release."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ...model.person import Person
from ..article import Article
from ..findings import Mention
from ..known import Known
from ..languages.talks import TalkRules
from .parties import Party, PartyWords, within
from .talk_titles import is_title, post_in, respective, side_beside, side_in_list, words_before

_VOICES, _OFTEN = 5, 3
"""Times that a release says I or we do something, and that it names the country for which."""
_OPENING = 700
"""Characters in which a release may tell whose it is."""
_STOPS = 120
"""Characters in which the countries are listed that somebody visits."""
REBELS = "!"
"""The side of those who sit across from their own government and have no name."""
UNTOLD = "?"
"""The side of somebody who holds an office, where nothing says whose."""


@dataclass(frozen=True)
class Sides:
    """Who acts for whom in one article."""

    article: Article
    words: PartyWords
    rules: TalkRules
    people: Mapping[str, str]
    """The side of each person of whom the article tells it, by name; UNTOLD where only an office is told."""
    home: str | None
    """Whose release the article is."""
    leading: frozenset[str]
    """The names of those who are told to lead a country or a movement."""
    offices: tuple[tuple[str, str], ...]
    """The offices of those who act for whoever releases the article, as it first tells them, each with a name."""

    @cached_property
    def holder(self) -> re.Pattern[str] | None:
        """Who is named by the office alone in a government's own release."""
        if not self.home:
            return None
        return self.rules.home_premier if self.home in self.words.premiers else self.rules.holder

    def own_voice(self, start: int, end: int) -> list[re.Match[str]]:
        """Where whoever releases the article speaks as I or we in a stretch, and is not quoted."""
        return list(_own_voice(self.article, self.rules, start, end))

    def holding(self, words: str) -> str | None:
        """The name of whoever is named by the office alone: the Deputy Secretary."""
        office = words.partition(" ")[2]
        return next((name for post, name in self.offices if post.startswith(office)), None)

    @cached_property
    def movement(self) -> str:
        """Who rebels and the opposition are: the one movement that the text names, or they themselves."""
        named = {party.key for party in self._named if party.key in self.words.movements}
        return named.pop() if len(named) == 1 else REBELS

    @cached_property
    def unnamed(self) -> list[Party]:
        """The words for rebels and an opposition."""
        text, found = self.article.text, []
        named = self.words.found(text) if self.rules.insurgents.search(text) else []
        for hit in self.rules.insurgents.finditer(text) if named else ():
            inside = [party.end for party in named if party.start < hit.end() and hit.start() < party.end]
            # The Lao rebels: what is said of Laos is theirs alone.
            first = text.find(" ", max(inside), hit.end()) + 1 if inside else hit.start()
            if first:
                found.append(Party(first, hit.end(), self.movement, "unnamed"))
        return found

    @cached_property
    def across(self) -> str | None:
        """Who sits across from a country at peace talks: the one movement that the text names, or rebels."""
        return self.movement if self.movement != REBELS or self.unnamed else None

    @cached_property
    def leaders(self) -> dict[str, str]:
        """Who leads each side of which the article names one leader and no more."""
        named: dict[str, list[str]] = {}
        for name in sorted(self.leading):
            if (key := self.people.get(name, UNTOLD)) != UNTOLD:
                named.setdefault(key, []).append(name)
        return {key: names[0] for key, names in named.items() if len(names) == 1}

    def other(self, key: str) -> str | None:
        """Who meets a side without being told: whose release it is, or the one with whom the text pairs that side."""
        if self.home and self.home != key:
            return self.home
        return self._beside(key) or (self._from if self._from != key else None) or self._most_named(key)

    def _most_named(self, key: str) -> str | None:
        """The country that the text names most often beside a side, and more than once, and that nobody visits."""
        others = (party.key for party in self._named if party.key != key and party.key not in self._visited)
        counts = Counter(others).most_common(2)
        clear = counts and counts[0][1] > 1 and (len(counts) < 2 or counts[0][1] > counts[1][1])
        return counts[0][0] if clear else None

    @cached_property
    def _from(self) -> str | None:
        """The country from whose capital an article is reported: who holds an office there does so for it."""
        dateline = self.article.head.dateline
        named = self.words.found(dateline.place) if dateline else []
        return named[0].key if len(named) == 1 and named[0].form == "capital" else None

    @cached_property
    def _visited(self) -> frozenset[str]:
        """The countries that somebody is told to visit: whoever does is from another one."""
        visited: set[str] = set()
        for found in self.rules.visit.finditer(self.article.text):
            reached = found.start("place")
            for party in within(self._named, reached, reached + _STOPS):
                if party.start > reached and not self.rules.listing.fullmatch(self.article.text[reached : party.start]):
                    break
                visited.add(party.key)
                reached = party.end
        return frozenset(visited)

    def _beside(self, key: str) -> str | None:
        # A body's people have posts of their own.
        countries = {pair for pair in self._pairs if pair.isdisjoint(self.words.gathering)}
        others = {pair - {key} for pair in countries if key in pair} or {self.named - self.words.gathering - {key}}
        other = others.pop()
        return next(iter(other)) if not others and len(other) == 1 else None

    @cached_property
    def _named(self) -> list[Party]:
        return [party for party in self.words.found(self.article.text) if party.form in ("name", "adjective")]

    @cached_property
    def named(self) -> frozenset[str]:
        """All sides that the text names."""
        return frozenset(party.key for party in self._named)

    @cached_property
    def threes(self) -> list[tuple[int, tuple[str, ...]]]:
        """Where the text lists three sides and no more, and which: Laos, Thailand and Vietnam."""
        runs: list[list[Party]] = []
        for party in self._named:
            if runs and self.rules.listing.fullmatch(self.article.text[runs[-1][-1].end : party.start]):
                runs[-1].append(party)
            else:
                runs.append([party])
        return [(run[0].start, tuple(party.key for party in run)) for run in runs if len(run) == 3]

    @cached_property
    def _pairs(self) -> frozenset[frozenset[str]]:
        """The pairs that the text names in one breath: U.S.-Thai, between Thailand and Laos; in a headline Thailand,
        Laos."""
        return frozenset(
            frozenset((one.key, other.key))
            for one, other in pairwise(self._named)
            if one.key != other.key and self._is_pair(one, other)
        )

    def _is_pair(self, one: Party, other: Party) -> bool:
        text = self.article.text
        gap = text[one.end : other.start]
        if gap == ", ":
            headlines = (block for block in self.article.blocks if block.kind == "headline")
            return any(block.start <= one.start < block.end for block in headlines)
        between = self.rules.paired.fullmatch(gap)
        if between and between["and"]:
            return self.rules.of_pair.search(text[max(0, one.start - 14) : one.start]) is not None
        return between is not None


def sides_of(article: Article, people: Iterable[Mention], words: PartyWords, rules: TalkRules, known: Known) -> Sides:
    """The sides of all people in an article."""
    people = sorted(people, key=lambda person: person.start)
    home = _home(article, words) or _leader_home(article, people, words, rules) or _speaking_home(article, words, rules)
    own = rules.premier_post if home in words.premiers else rules.home_post
    told = respective(article.text, people, words, rules)
    posts: dict[str, str] = {}
    leading, former = set[str](), set[str]()
    offices: list[tuple[str, str]] = []
    reached, listed = 0, False
    for index, person in enumerate(people):
        before = words_before(article.text, person.start, reached)
        in_list = side_in_list(article.text, reached, person, words) if listed else None
        reached, listed = person.end, bool(in_list)
        if rules.leads.search(before) and not rules.former.search(before):
            leading.add(person.name)
        if home and (office := post_in(before, rules)):
            offices.append((office, person.name))
        following = people[index + 1].start if index + 1 < len(people) else len(article.text)
        if person.name in told:
            listed = True
            continue
        side = in_list or side_beside(article.text, person, before, following, words, rules) or _noted(person, known)
        listed = bool(side)
        if side:
            told[person.name] = side
        elif posts.get(person.name, UNTOLD) == UNTOLD:
            post = post_in(before, rules)
            # King A is the King A II of whom the text tells elsewhere.
            fuller = next((side for name, side in told.items() if name.startswith(f"{person.name} ")), None)
            ex = rules.former.search(before)
            former |= {person.name} if ex else set()
            leads = None if ex else fuller or words.led_by(person.name, bool(post))
            if person.name in former and leads not in words.movements:
                # Who is told to have led a country leads it nowhere in the article.
                leads = None
            if leads or post:
                # Whom a release names before anybody from abroad acts for whoever releases it.
                first = rules.home_first.search(post) and {*told.values(), *posts.values()} <= {home, UNTOLD}
                holds = home if home and (first or own.match(post)) else None
                # Whoever follows others in a list is of their side: Lao ministers A and B, and National Advisor C.
                post = "" if index and _follows(article.text, people[index - 1], person, rules, told | posts) else post
                posts[person.name] = leads or holds or (None if home else words.holding(post)) or UNTOLD
    sides = posts | told
    own_offices = tuple(each for each in offices if sides.get(each[1]) == home)
    return Sides(article, words, rules, sides, home, frozenset(leading), own_offices)


def _follows(text: str, before: Mention, person: Mention, rules: TalkRules, sides: Mapping[str, str]) -> bool:
    """Whether somebody is named in a list behind another, whose side a title tells."""
    gap = text[before.end : person.start]
    return before.name in sides and bool(rules.next_listed.match(gap)) and is_title(gap, rules, rules.in_list)


def _home(article: Article, words: PartyWords) -> str | None:
    """Whose release an article is: its publisher's, where that is a part of a government."""
    named = words.found(article.head.publisher)
    body = any(party.form == "body" for party in named) or article.head.rights == "public-domain"
    return (named[0].key if named and body else None) or words.releasing(article.head.title, article.text[:_OPENING])


def _leader_home(article: Article, people: list[Mention], words: PartyWords, rules: TalkRules) -> str | None:
    """Whose release it is whose title begins with a leader: Remarks by President A."""
    for block in article.blocks:
        found = rules.release_of.match(article.text, block.start, block.end) if block.kind == "headline" else None
        leader = next((person for person in people if found and person.start == found.end()), None)
        if leader:
            return words.led_by(leader.name, True)
    return None


def _speaking_home(article: Article, words: PartyWords, rules: TalkRules) -> str | None:
    """For whom somebody speaks who tells of it as I or we: for the country that they name most often."""
    if len(list(_own_voice(article, rules, 0, len(article.text)))) < _VOICES:
        return None
    named = Counter(
        party.key for party in words.found(article.text) if party.form in ("name", "adjective")
    ).most_common(2)
    clear = named and named[0][1] >= _OFTEN and (len(named) < 2 or named[0][1] > named[1][1])
    return named[0][0] if clear else None


def _own_voice(article: Article, rules: TalkRules, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where I or we do something in a stretch, outside quotation marks."""
    for found in rules.own_voice.finditer(article.text, start, end):
        passage = article.text.rfind("\n", 0, found.start()) + 1
        before = article.text[passage : found.start()]
        if before.count('"') % 2 == 0 and before.count("“") <= before.count("”"):
            yield found


def _noted(person: Mention, known: Known) -> str | None:
    note = known.site.notes.get(person.ref) if person.ref else None
    return note.side if isinstance(note, Person) else None
