"""For which side people act: as their titles say, or as goes without saying in a government's own release."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ...model.person import Person
from ..article import Article
from ..findings import Mention
from ..known import Known
from ..languages.talks import TalkRules
from .parties import Party, PartyWords

UNTOLD = "?"
"""The side of somebody who holds an office, where nothing says whose."""

_TITLE = 150
"""Characters before a name in which its title can stand, and behind it."""


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

    def other(self, key: str) -> str | None:
        """Who meets a side without being told: whose release it is, or the one with whom the text pairs that side."""
        if self.home and self.home != key:
            return self.home
        return self._beside(key) or (self._from if self._from != key else None)

    @cached_property
    def _from(self) -> str | None:
        """The country from whose capital an article is reported: who holds an office there does so for it."""
        dateline = self.article.head.dateline
        named = self.words.found(dateline.place) if dateline else []
        return named[0].key if len(named) == 1 and named[0].form == "capital" else None

    def _beside(self, key: str) -> str | None:
        others = {pair - {key} for pair in self._pairs if key in pair} or {self._all - {key}}
        other = others.pop()
        return next(iter(other)) if not others and len(other) == 1 else None

    @cached_property
    def _named(self) -> list[Party]:
        return [party for party in self.words.found(self.article.text) if party.form in ("name", "adjective")]

    @cached_property
    def _all(self) -> frozenset[str]:
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
        """The pairs that the text names in one breath: U.S.-Thai, Thailand and Laos."""
        return frozenset(
            frozenset((one.key, other.key))
            for one, other in pairwise(self._named)
            if one.key != other.key
            and (between := self.rules.paired.fullmatch(self.article.text[one.end : other.start]))
            and (not between["and"] or self.rules.of_pair.search(self.article.text[max(0, one.start - 14) : one.start]))
        )


def sides_of(article: Article, people: Iterable[Mention], words: PartyWords, rules: TalkRules, known: Known) -> Sides:
    """The sides of all people in an article."""
    home = _home(article, words)
    people = sorted(people, key=lambda person: person.start)
    told = _respective(article.text, people, words, rules)
    posts: dict[str, str] = {}
    reached = 0
    for index, person in enumerate(people):
        before = _before(article.text[max(reached, person.start - _TITLE) : person.start])
        reached = person.end
        following = people[index + 1].start if index + 1 < len(people) else len(article.text)
        if person.name in told:
            continue
        side = _beside(article.text, person, before, following, words, rules) or _noted(person, known)
        if side:
            told[person.name] = side
        elif (post := _post(before, rules)) and person.name not in posts:
            posts[person.name] = home if home and rules.home_post.match(post) else UNTOLD
    return Sides(article, words, rules, posts | told, home)


def _respective(text: str, people: list[Mention], words: PartyWords, rules: TalkRules) -> dict[str, str]:
    """Sides that are listed before a list of as many people: the Lao and Thai ministers A and B."""
    told: dict[str, str] = {}
    index = 0
    while index < len(people):
        last = index
        while last + 1 < len(people) and rules.listing.fullmatch(text[people[last].end : people[last + 1].start]):
            last += 1
        run = people[index : last + 1]
        index = last + 1
        if len(run) < 2:
            continue
        before = _before(text[max(0, run[0].start - _TITLE) : run[0].start])
        found = words.found(text, run[0].start - len(before), run[0].start)
        sides = found[-len(run) :]
        joined = all(rules.listing.fullmatch(text[one.end : other.start]) for one, other in pairwise(sides))
        if len(sides) == len(run) and joined and _is_title(text[sides[-1].end : run[0].start], rules):
            told |= {person.name: side.key for person, side in zip(run, sides, strict=True)}
    return told


def _home(article: Article, words: PartyWords) -> str | None:
    """Whose release an article is: its publisher's, where that is a part of a government."""
    named = words.found(article.head.publisher)
    body = any(party.form == "body" for party in named) or article.head.rights == "public-domain"
    return (named[0].key if named and body else None) or words.releasing(article.head.title)


def _noted(person: Mention, known: Known) -> str | None:
    note = known.site.notes.get(person.ref) if person.ref else None
    return note.side if isinstance(note, Person) else None


def _post(before: str, rules: TalkRules) -> str:
    """The words of an office right before a name; empty where there is none."""
    found = next(reversed(list(rules.post.finditer(before))), None)
    if not found or not _is_title(before[found.end() :], rules) or rules.former.search(before[: found.start()]):
        return ""
    start = found.start()
    # Back over what belongs to it: Acting Deputy Secretary.
    for word in reversed(list(re.finditer(r"[A-Z][\w'’-]*\s+", before[:start]))):
        if word.end() != start:
            break
        start = word.start()
    return before[start:]


def _beside(text: str, person: Mention, before: str, following: int, words: PartyWords, rules: TalkRules) -> str | None:
    """The side in a person's title, before the name or behind it; the next person begins at an offset."""
    behind = _behind(text, person, following, words, rules)
    if behind:
        return behind
    first = person.start - len(before)
    found = words.found(text, first, person.start)
    for index in range(len(found) - 1, -1, -1):
        party = found[index]
        gap, ahead = text[party.end : person.start], text[first : party.start]
        if not _is_title(_without(text, found[index + 1 :], party.end, person.start), rules) or rules.joined.match(gap):
            break
        if rules.former.search(ahead):
            return None
        if rules.about.search(ahead) or party.form in ("capital", "body"):
            continue
        if party.form == "name" and gap.lstrip(")").startswith(",") and not rules.of_side.search(ahead):
            # Laos, Foreign Minister A: the comma ends what was said of Laos.
            continue
        # Laos's A needs no title.
        titled = party.form == "office" or bool(rules.post.search(gap) or rules.of_thing.fullmatch(gap))
        if not titled:
            # The President of Laos, A: the title stands before the country; or in some languages before its adjective.
            post = next(reversed(list(rules.post.finditer(ahead, max(0, len(ahead) - 60)))), None)
            titled = bool(post and (rules.of_side.search(ahead) or not ahead[post.end() :].strip()))
        if titled:
            return _nearer(text, found[:index], party, rules)
    return None


def _nearer(text: str, before: list[Party], party: Party, rules: TalkRules) -> str:
    """The country right before an office that several have under that name: the Vatican Secretary of State."""
    if party.form == "office" and before and before[-1].form in ("name", "adjective"):
        gap = text[before[-1].end : party.start]
        if len(gap) < 30 and _is_title(gap, rules):
            return before[-1].key
    return party.key


def _behind(text: str, person: Mention, following: int, words: PartyWords, rules: TalkRules) -> str | None:
    """The side behind a name: A of Laos; A, the Lao foreign minister; A, foreign minister of Laos."""
    end = min(len(text), person.end + 90)
    behind = text[person.end : end]
    behind = behind[: stop.start()] if (stop := re.search(r"\n|[.;:!?]\s", behind)) else behind
    for party in words.found(text, person.end, person.end + len(behind)):
        gap = text[person.end : party.start]
        if party.form == "office" and gap.startswith((", ", " (")) and _is_title(gap, rules):
            return party.key
        if party.form in ("capital", "body", "office"):
            continue
        if party.form == "name" and rules.of_side.fullmatch(gap):
            return party.key
        if not gap.startswith((", ", " (")) or not _is_title(gap, rules) or rules.former.search(gap):
            return None
        # A, Lao minister B: the title is that of the next one.
        ahead = text[party.end : following]
        if "," not in ahead and _is_title(ahead, rules) and not rules.post.search(gap):
            return None
        after = text[party.end : party.end + 60]
        if rules.of_side.search(gap):
            return party.key if rules.post.search(gap) and not rules.about.search(gap) else None
        post = rules.post.search(after)
        return party.key if post and _is_title(after[: post.start()], rules) else None
    return None


def _before(before: str) -> str:
    """The end of what stands before a name, in its own sentence."""
    stop = list(re.finditer(r"\n|[;!?”\"]|(?<![A-Z])(?<!\b[A-Z][a-z])\.\s+(?=[A-Z])|:\s", before))
    return before[stop[-1].end() :] if stop else before


def _without(text: str, parties: list[Party], start: int, end: int) -> str:
    kept = []
    for party in parties:
        kept.append(text[start : party.start])
        start = party.end
    return "".join((*kept, text[start:end]))


def _is_title(gap: str, rules: TalkRules) -> bool:
    """Whether words are no more than a title and what joins its parts."""
    if len(gap) > 120:
        return False
    return all(not word.islower() or word in rules.in_title for word in re.findall(r"(?<!['’])\b[^\W\d_]+", gap))
