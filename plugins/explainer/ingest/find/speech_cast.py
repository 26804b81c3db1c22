"""The people and bodies that an article has named so far, and whom its pronouns mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...model.claim import Attribution
from ...model.names import fold
from ..findings import Mention, Speaker
from ..languages.given_names import gender_of
from ..languages.speech import Gender, SpeechRules
from .speech_tokens import Token


class Sayer(NamedTuple):
    """Somebody who says something, at one place of the text."""

    speaker: Speaker
    level: Attribution
    gender: Gender
    """Empty where nothing tells; n for a body or several people."""
    at: int


_BACK = 1000
"""So far back who spoke last is still who goes on."""
_NEAR = 40
"""How many mentions back he or she can reach."""


@dataclass
class Cast:
    """What has been read so far. It grows as the article is read, and lives no longer."""

    text: str
    rules: SpeechRules
    short: Mapping[str, str] = field(default_factory=dict)
    """Names of bodies by the letters that stand for them in this article."""
    people: list[Mention] = field(default_factory=list)
    """Mentions of people so far outside of quotations, in order."""
    first: dict[str, Mention] = field(default_factory=dict)
    """The first mention of each of them, by full name."""
    described: dict[str, Sayer] = field(default_factory=dict)
    """The latest sayer by the last word of its description: the spokesperson."""
    named: dict[str, str] = field(default_factory=dict)
    """Full names by their last word."""
    things: set[str] = field(default_factory=set)
    """The last words of the names of places and bodies."""
    genders: dict[str, Gender] = field(default_factory=dict)
    """By full name."""
    titles: dict[str, set[str]] = field(default_factory=dict)
    """What people are called, by full name."""
    bearers: dict[str, set[str]] = field(default_factory=dict)
    """The same the other way round: full names by a word of a title."""
    last: Sayer | None = None
    """Who spoke last."""
    body: Sayer | None = None
    """The last subject that is no single person."""
    passage: int = 0
    """Where the passage being read begins."""
    passage_before: int = 0
    subjects: list[Sayer | None] = field(default_factory=list)
    """The subjects of this passage so far; None for somebody whom no rule tells."""
    subjects_before: list[Sayer | None] = field(default_factory=list)
    """Those of the passage before."""

    def begin_passage(self, start: int) -> None:
        """A passage begins."""
        if self.subjects or self.between(self.passage, start, ""):
            self.subjects_before, self.passage_before = self.subjects, self.passage
        self.subjects, self.passage = [], start

    def acts(self, sayer: Sayer | None) -> None:
        """Keep a subject: a later he or she may mean it."""
        if sayer is None or sayer.gender != "n":
            self.subjects.append(sayer)
        else:
            self.body = sayer

    def speaks(self, sayer: Sayer) -> None:
        """Keep who spoke last."""
        self.last = sayer
        self.acts(sayer)

    def remember(self, noun: str, sayer: Sayer) -> Sayer:
        """Keep somebody by the noun that describes them."""
        self.described[noun] = sayer
        return sayer

    def dropped(self) -> Sayer | None:
        """Whom a verb without a subject means: who spoke last near here, or the last subject."""
        acting = self.subjects[-1] if self.subjects else None
        if acting and self.last and self.last.at < self.passage and acting.speaker.name in self.first:
            return acting  # Who spoke in the passage before has been left for somebody else.
        if self.last and self.last.at >= self.passage_before:
            return self.last
        subjects = self.subjects or self.subjects_before
        return subjects[-1] if subjects else None

    def knows(self, token: Token) -> bool:
        """Whether a name is that of somebody who has been told to be a person or a body."""
        return token.mention is not None or fold(token.last_word) in self.named

    def meet(self, tokens: Sequence[Token]) -> None:
        """Keep the people of a sentence, and what it calls them: Judge X; X, the lawyer."""
        for index, token in enumerate(tokens):
            if token.kind != "N":
                continue
            person = token.mention or self._by_given_name(token)
            if person is None or person.kind != "person":
                self.things.update([fold(token.last_word)] if token.mention else [])
                continue
            self.people.append(person)
            self.first.setdefault(person.name, person)
            titles = fold(f"{self.text[token.start : person.start]} {person.role or ''}").split()
            self._note_kin(tokens, index, person.name)
            beside = tokens[index - 1 : index] if index and tokens[index - 1].kind == "H" else []
            titles += [each.word for each in beside] or _leading_role(tokens, index, self.rules)
            # Behind a possessive a role is somebody else's: X's lawyer, the chief.
            self._entitle(person.name, titles if token.possessive else [*titles, *_apposition(tokens, index + 1)])

    def _note_kin(self, tokens: Sequence[Token], index: int, name: str) -> None:
        """Keep what a noun before a name tells: her husband, X."""
        at = index - 2 if index > 1 and tokens[index - 1].kind == "," else index - 1
        gender = self.rules.gendered.get(tokens[at].word, "") if at >= 0 else ""
        if gender:
            self.genders[name] = gender

    def _entitle(self, name: str, words: Sequence[str]) -> None:
        for word in filter(None, words):
            self.titles.setdefault(name, set()).add(word)
            self.bearers.setdefault(word, set()).add(name)

    def _by_given_name(self, token: Token) -> Mention | None:
        """A person whom a given name gives away, or the surname of one so found."""
        name = self.bare(self.text[token.start : token.end])
        if gender_of(name) and name.count(" ") < 4:
            self.keep_name(name)
            return Mention(token.start, token.end, "person", name)
        full = self.named.get(fold(name), "") if " " not in name else ""
        return Mention(token.start, token.end, "person", full) if " " in full else None

    def keep_name(self, name: str) -> None:
        """Keep a full name by its last word; a surname that two people bear names neither."""
        key = fold(name.split()[-1])
        known = self.named.setdefault(key, name)
        if known != name and " " in known and name not in known and known not in name:
            self.named[key] = name.split()[-1]

    def full_name(self, name: str) -> str:
        """The longer name that the article gave before, of which this is the end."""
        if " " in name:
            self.keep_name(name)
            return name
        return self.named.setdefault(fold(name), name)

    def bare(self, name: str) -> str:
        """A name without Mr. before it and without the ending of a possessive."""
        words = name.split()
        while len(words) > 1 and words[0].lower() in self.rules.honorifics:
            words.pop(0)
        return re.sub(r"['’]s?$", "", " ".join(words))

    def note_gender(self, words: str, name: str) -> None:
        """Keep what Mr. or Ms. before a name tells."""
        for word in words.lower().split():
            gender = self.rules.honorifics.get(word, "")
            if gender:
                self.genders[name] = gender

    def note_pronoun(self, subject: Sayer, tokens: Sequence[Token]) -> None:
        """Keep what the pronouns of a sentence tell of its subject, where it names nobody else: X, who said that he."""
        name = subject.speaker.name
        if subject.gender == "n" or self.gender(name):
            return
        others = {each.mention.name for each in tokens if each.mention and each.mention.kind == "person"} - {name}
        told = {self.rules.pronouns[each.word] for each in tokens if each.kind == "P" and each.start > subject.at}
        told &= {"m", "f"}
        if len(told) == 1 and not others:
            self.genders[name] = told.pop()

    def gender(self, name: str) -> Gender:
        """What is known of somebody by full name."""
        if name not in self.genders:
            self.genders[name] = gender_of(name)
        return self.genders[name]

    def sayer(self, person: Mention) -> Sayer:
        """Somebody who is mentioned, as one who speaks."""
        return Sayer(Speaker(person.name, person.ref), "named", self.gender(person.name), person.start)

    def pronoun(self, token: Token) -> Sayer | None:
        """Whom a pronoun means; None where the text leaves a choice."""
        gender = self.rules.pronouns[token.word]
        if gender in ("m", "f"):
            found = self.he_or_she(gender, token.start)
            if found and not found.speaker.unnamed:
                self.genders[found.speaker.name] = gender
            return found
        body = self.body
        if gender != "n" or body is None or body.at < self.passage_before:
            return None
        # It is one body; they are several people, or those who speak for one.
        return None if token.word in self.rules.singular and body.speaker.unnamed else body

    def he_or_she(self, gender: Gender, at: int) -> Sayer | None:
        """Whom he or she means: the nearest subject, or the only person of whom the text speaks."""
        if self.subjects:
            found = self._nearest(self.subjects, gender)
            if found or None in self.subjects:
                return found
        # He met her, and she said: whoever is no subject, where only one of them can be meant.
        here = self.between(self.passage, at, gender)
        if here:
            return next(iter(here.values())) if len(here) == 1 else None
        if self.subjects_before:
            return self._nearest(self.subjects_before, gender) or self._last_of(gender, at)
        before = self.between(self.passage_before, self.passage, gender)
        return next(iter(before.values())) if len(before) == 1 else None

    def _last_of(self, gender: Gender, at: int) -> Sayer | None:
        """Who spoke last, not far back, where he or she is known to fit: Anna Brenn said; Otto came; she said."""
        last = self.last
        fits = last and not last.speaker.unnamed and self.gender(last.speaker.name) == gender
        return last if fits and last and at - last.at < _BACK else None

    def _nearest(self, subjects: Sequence[Sayer | None], gender: Gender) -> Sayer | None:
        near = reversed(subjects[-_NEAR:])
        return next((each for each in near if each is None or self._fits(each, gender)), None)

    def _fits(self, sayer: Sayer, gender: Gender) -> bool:
        name = sayer.speaker.name
        if name not in self.first and fold(name.split()[-1]) in self.things:
            # N Korea, where North Korea is told to be a place.
            return False
        return (sayer.gender or self.gender(sayer.speaker.name)) in ("", gender)

    def between(self, start: int, end: int, gender: Gender) -> dict[str, Sayer]:
        """The people mentioned in a stretch who can be he or she, by full name; the last ones where they are many."""
        stop = bisect_left(self.people, end, key=_start_of)
        begin = max(bisect_left(self.people, start, key=_start_of), stop - _NEAR)
        return {
            person.name: self.sayer(person)
            for person in self.people[begin:stop]
            if not gender or self.gender(person.name) in ("", gender)
        }


def _leading_role(tokens: Sequence[Token], at: int, rules: SpeechRules) -> list[str]:
    """The words of the role that stands before a name between commas: the ministry's spokeswoman, X, said."""
    if at < 2 or tokens[at - 1].kind != "," or (at + 1 < len(tokens) and tokens[at + 1].kind not in ",.Q"):
        return []
    words: list[str] = []
    described = False
    for token in reversed(tokens[max(0, at - 12) : at - 1]):
        if token.kind not in "HNxI":
            break
        # The post may have a capital: the Minister for Ports, Anna Aue, said.
        post = token.kind == "N" and token.mention is None and not rules.roles.isdisjoint(token.word.split())
        described = described or token.kind == "H" or post
        words += [] if token.kind == "I" else fold(token.word).split()
    return words if described else []


def _apposition(tokens: Sequence[Token], at: int) -> set[str]:
    """The roles that stand between commas behind a name."""
    roles: set[str] = set()
    if at + 1 < len(tokens) and tokens[at].kind == ",":
        for beside in tokens[at + 1 : at + 20]:
            if beside.kind in (",", ".", "W"):
                return roles
            if beside.kind not in ("D", "x", "H", "N", "0", "I", "J"):
                break
            if beside.kind == "H":
                roles.add(beside.word)
    return set()


def _start_of(mention: Mention) -> int:
    return mention.start
