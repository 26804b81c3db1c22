"""Whom words for a speaker mean: the people and bodies that an article has named so far."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...model.claim import Attribution
from ...model.names import fold
from ..findings import Mention, Speaker
from ..languages.given_names import gender_of
from ..languages.speech import Gender, SpeechRules
from .sayers import Phrase
from .speech_tokens import Token


class Sayer(NamedTuple):
    """Somebody who says something, at one place of the text."""

    speaker: Speaker
    level: Attribution
    gender: Gender
    """Empty where nothing tells; n for a body or several people."""
    at: int


@dataclass
class Cast:
    """What has been read so far. It grows as the article is read, and lives no longer."""

    text: str
    rules: SpeechRules
    people: list[Mention] = field(default_factory=list)
    """Mentions of people so far outside of quotations, in order."""
    described: dict[str, Sayer] = field(default_factory=dict)
    """The latest sayer by the last word of its description: the spokesperson."""
    named: dict[str, str] = field(default_factory=dict)
    """Full names by their last word."""
    genders: dict[str, Gender] = field(default_factory=dict)
    """By full name."""
    titles: dict[str, set[str]] = field(default_factory=dict)
    """What people are called, by full name."""
    last: Sayer | None = None
    """Who spoke last."""
    passage: int = 0
    """Where the passage being read begins."""
    passage_before: int = 0
    subjects: list[Sayer | None] = field(default_factory=list)
    """The subjects of this passage so far; None for somebody whom no rule tells."""
    subjects_before: list[Sayer | None] = field(default_factory=list)
    """Those of the passage before."""

    def begin_passage(self, start: int) -> None:
        """A passage begins."""
        if self.subjects or self._named_between(self.passage, start, ""):
            self.subjects_before, self.passage_before = self.subjects, self.passage
        self.subjects, self.passage = [], start

    def acts(self, sayer: Sayer | None) -> None:
        """Keep a subject: a later he or she may mean it."""
        if sayer is None or sayer.gender != "n":
            self.subjects.append(sayer)

    def speaks(self, sayer: Sayer) -> None:
        """Keep who spoke last."""
        self.last = sayer
        self.acts(sayer)

    def dropped(self) -> Sayer | None:
        """Whom a verb without a subject means: who spoke last near here, or the last subject."""
        if self.last and self.last.at >= self.passage_before:
            return self.last
        return next((each for each in reversed((*self.subjects_before, *self.subjects))), None)

    def knows(self, token: Token) -> bool:
        """Whether a name is that of somebody who has been told to be a person or a body."""
        return token.mention is not None or fold(token.word.split()[-1]) in self.named

    def meet(self, tokens: Sequence[Token]) -> None:
        """Keep what a sentence calls the people in it: Judge X; X, the lawyer."""
        for index, token in enumerate(tokens):
            person = token.mention or self._by_given_name(token)
            if person is None or person.kind != "person":
                continue
            self.people.append(person)
            if token.possessive:
                continue
            titles = self.titles.setdefault(person.name, set())
            titles.update(fold(self.text[token.start : person.start]).split())
            if person.role:
                titles.update(fold(person.role).split())
            if index and tokens[index - 1].kind == "H":
                titles.add(tokens[index - 1].word)
            titles.update(self._apposition(tokens, index + 1))

    @staticmethod
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

    def _by_given_name(self, token: Token) -> Mention | None:
        """A person whom a given name gives away, or the surname of one so found."""
        if token.kind != "N":
            return None
        name = self._bare(self.text[token.start : token.end])
        if gender_of(name) and name.count(" ") < 4:
            self._keep_name(name)
            return Mention(token.start, token.end, "person", name)
        full = self.named.get(fold(name), "") if " " not in name else ""
        return Mention(token.start, token.end, "person", full) if " " in full else None

    def _keep_name(self, name: str) -> None:
        """Keep a full name by its last word; a surname that two people bear names neither."""
        key = fold(name.split()[-1])
        known = self.named.setdefault(key, name)
        if known != name and " " in known and name not in known and known not in name:
            self.named[key] = name.split()[-1]

    def resolve(self, tokens: Sequence[Token], phrase: Phrase) -> Sayer | None:
        """Whom a phrase means; None where the text leaves a choice."""
        head = tokens[phrase.head]
        if head.kind == "P":
            return self._pronoun(head)
        words = self._shown(tokens, phrase)
        if head.kind == "N":
            return self._name(tokens, phrase, words)
        return self._description(tokens, phrase, words)

    def _shown(self, tokens: Sequence[Token], phrase: Phrase) -> str:
        """The words of a phrase as they stand within a sentence."""
        first = tokens[phrase.first]
        words = self.text[first.start : tokens[phrase.last - 1].end]
        small = first.kind != "N" and self.text[first.start : first.end].istitle()
        return words[0].lower() + words[1:] if small else words

    def _pronoun(self, head: Token) -> Sayer | None:
        gender = self.rules.pronouns[head.word]
        if gender in ("m", "f"):
            found = self._person(gender, head.start)
            if found and not found.speaker.unnamed:
                self.genders[found.speaker.name] = gender
            return found
        near = self.last is not None and self.last.at >= self.passage_before and self.last.gender == "n"
        return self.last if gender == "n" and near else None

    def _person(self, gender: Gender, at: int) -> Sayer | None:
        """Whom he or she means: the nearest subject, or the only person of whom the text speaks."""
        if self.subjects:
            return self._nearest(self.subjects, gender)
        here = self._named_between(self.passage, at, gender)
        if here:
            return next(iter(here.values())) if len(here) == 1 else None
        if self.subjects_before:
            return self._nearest(self.subjects_before, gender)
        before = self._named_between(self.passage_before, self.passage, gender)
        return next(iter(before.values())) if len(before) == 1 else None

    def _nearest(self, subjects: Sequence[Sayer | None], gender: Gender) -> Sayer | None:
        return next((each for each in reversed(subjects) if each is None or self._fits(each, gender)), None)

    def _fits(self, sayer: Sayer, gender: Gender) -> bool:
        return (sayer.gender or self._gender(sayer.speaker.name)) in ("", gender)

    def _gender(self, name: str) -> Gender:
        if name not in self.genders:
            self.genders[name] = gender_of(name)
        return self.genders[name]

    def _named_between(self, start: int, end: int, gender: Gender) -> dict[str, Sayer]:
        found = {}
        for index in range(bisect_left(self.people, start, key=_start_of), len(self.people)):
            person = self.people[index]
            if person.start >= end:
                break
            if not gender or self._gender(person.name) in ("", gender):
                found[person.name] = self._sayer_of(person)
        return found

    def _sayer_called(self, name: str, at: int) -> Sayer | None:
        person = next((each for each in self.people if each.name == name), None)
        return self._sayer_of(person)._replace(at=at) if person else None

    def _sayer_of(self, person: Mention) -> Sayer:
        return Sayer(Speaker(person.name, person.ref), "named", self._gender(person.name), person.start)

    def _name(self, tokens: Sequence[Token], phrase: Phrase, words: str) -> Sayer | None:
        head = tokens[phrase.head]
        mention, at = head.mention, head.start
        name = self.text[head.start : head.end]
        headed = self._administration(tokens, phrase)
        if headed:
            return self._remember(head.word.split()[-1], headed)
        if mention is not None and mention.kind == "person":
            self._keep_name(mention.name)
            self._note_gender(name, mention.name)
            return self._sayer_of(mention)
        name = self._bare(name)
        last = head.word.split()[-1].strip(".,")
        definite = phrase.first < phrase.head and tokens[phrase.first].word in self.rules.definite
        if mention is not None:
            level: Attribution = "document" if last in self.rules.documents else "named"
            return self._remember(last, Sayer(Speaker(mention.name, mention.ref), level, "n", at))
        if last in self.rules.documents:
            return Sayer(Speaker(words), "document", "n", at)
        if last in self.rules.roles:
            return self._by_role(tokens, phrase, words)
        if last in self.rules.bodies or definite:
            if phrase.last > phrase.head + 1 and tokens[phrase.head + 1].word in self.rules.of:
                name = self._bare(self.text[head.start : tokens[phrase.last - 1].end])
            return self._remember(last, Sayer(Speaker(name), "named", "n", at))
        if " " not in name and self.rules.peoples.search(name):
            return self._remember(last, Sayer(Speaker(name, None, True), "unnamed", "n", at))
        full = self._full(name)
        self._note_gender(self.text[head.start : head.end], full)
        return Sayer(Speaker(full), "named", self._gender(full), at)

    def _bare(self, name: str) -> str:
        words = name.split()
        while len(words) > 1 and words[0].lower() in self.rules.honorifics:
            words.pop(0)
        return re.sub(r"['’]s?$", "", " ".join(words))

    def _full(self, name: str) -> str:
        """The longer name that the article gave before, of which this is the end."""
        if " " in name:
            self._keep_name(name)
            return name
        return self.named.setdefault(fold(name), name)

    def _note_gender(self, words: str, name: str) -> None:
        for word in words.lower().split():
            gender = self.rules.honorifics.get(word, "")
            if gender:
                self.genders[name] = gender

    def _description(self, tokens: Sequence[Token], phrase: Phrase, words: str) -> Sayer | None:
        head = tokens[phrase.head]
        noun = head.word
        first = tokens[phrase.first]
        definite = first.word in self.rules.definite
        alone = phrase.head == phrase.first + 1 and phrase.last == phrase.head + 1
        headed = self._administration(tokens, phrase)
        if headed:
            return self._remember(noun, headed)
        if noun in self.rules.documents:
            return Sayer(Speaker(self._published_by(tokens, phrase) or words), "document", "n", head.start)
        if noun in self.rules.bodies:
            earlier = self.described.get(noun) if definite and alone else None
            if earlier:
                return earlier._replace(at=head.start)
            if first.kind == "S":
                return None
            name = self._undetermined(words, first) if definite else words
            return self._remember(noun, Sayer(Speaker(name), "named", "n", head.start))
        if definite and alone and noun in self.described:
            return self.described[noun]._replace(at=head.start)
        return self._by_role(tokens, phrase, words)

    def _undetermined(self, words: str, first: Token) -> str:
        """A phrase without its article."""
        return words[first.end - first.start :].strip() if first.kind == "D" else words

    def _published_by(self, tokens: Sequence[Token], phrase: Phrase) -> str | None:
        """Whose document it is: data from X."""
        for index in range(phrase.head + 1, phrase.last - 1):
            name = next((token for token in tokens[index + 1 : phrase.last] if token.kind != "D"), None)
            if tokens[index].word in self.rules.issued_by and name and name.kind == "N":
                return name.mention.name if name.mention else self._bare(self.text[name.start : name.end])
        return None

    def _administration(self, tokens: Sequence[Token], phrase: Phrase) -> Sayer | None:
        """A government that is named after whoever heads it: the NAME administration, the administration of NAME."""
        head = tokens[phrase.head]
        if head.word.split()[-1] not in self.rules.governments:
            return None
        named = [token for token in tokens[phrase.first : phrase.last] if token.kind == "N" and token is not head]
        person = named[0].mention if named else None
        if person is None or person.kind != "person":
            return None
        surname = person.name.split()[-1]
        return Sayer(Speaker(self.rules.governs.format(name=surname)), "named", "n", head.start)

    def _by_role(self, tokens: Sequence[Token], phrase: Phrase, words: str) -> Sayer | None:
        """The one whom an article gave this role; or whoever it leaves without a name."""
        head = tokens[phrase.head]
        noun = head.word.split()[-1]
        first = tokens[phrase.first]
        several = noun.endswith(self.rules.plural_ending)
        if (first.word in self.rules.definite or first.kind == "S") and noun in self.rules.roles:
            bare = fold(words[first.end - first.start :].strip())
            wanted = bare.split()
            names = self.rules.short_titles
            holders = [
                name
                for name, titles in self.titles.items()
                if all(word in titles or names.get(word, "") in titles for word in wanted)
            ]
            if len(holders) == 1:
                return self._sayer_called(holders[0], head.start)
            alone = phrase.last == phrase.head + 1 and first.kind == "D"
            alone = alone and all(token.kind != "N" for token in tokens[phrase.first : phrase.head])
            if not holders and alone and noun in self.rules.epithets:
                return self._only_one(noun, head.start)
            if noun not in self.rules.vague and not several:
                return None
        gender: Gender = "n" if several else self.rules.gendered.get(noun, "")
        return self._remember(noun, Sayer(Speaker(words, None, True), "unnamed", gender, head.start))

    def _only_one(self, noun: str, at: int) -> Sayer | None:
        """The only person of whom the text speaks here, whom it now calls something else: the tycoon."""
        gender = self.rules.gendered.get(noun, "")
        near = self._named_between(self.passage_before, at, gender)
        if len(near) != 1:
            return None
        one = next(iter(near.values()))
        others = [
            each for each in (*self.subjects_before, *self.subjects) if each is None or each.speaker != one.speaker
        ]
        return None if others else one._replace(at=at)

    def _remember(self, noun: str, sayer: Sayer) -> Sayer:
        self.described[noun] = sayer
        return sayer


def _start_of(mention: Mention) -> int:
    return mention.start
