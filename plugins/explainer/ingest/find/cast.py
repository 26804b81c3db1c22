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
    people: Sequence[Mention]
    """All mentions of people, sorted, without those within quotations."""
    rules: SpeechRules
    described: dict[str, Sayer] = field(default_factory=dict)
    """The latest sayer by the last word of its description: the spokesperson."""
    named: dict[str, str] = field(default_factory=dict)
    """Full names by their last word."""
    genders: dict[str, Gender] = field(default_factory=dict)
    """By full name."""
    last: Sayer | None = None
    """Who spoke last."""
    passage: int = 0
    """Where the passage being read begins."""
    sentence: int = 0
    before: tuple[int, int] = (0, 0)
    """The passage before it."""
    subjects: list[Sayer] = field(default_factory=list)
    """The subjects of this passage's sentences so far."""

    def resolve(self, tokens: Sequence[Token], phrase: Phrase) -> Sayer | None:
        """Whom a phrase means; None where the text leaves a choice."""
        head = tokens[phrase.head]
        at = tokens[phrase.first].start
        if head.kind == "P":
            return self._pronoun(head, at)
        words = self.text[at : tokens[phrase.last - 1].end]
        if head.kind == "N":
            return self._name(tokens, phrase, words)
        return self._description(tokens, phrase, words)

    def _pronoun(self, head: Token, at: int) -> Sayer | None:
        gender = self.rules.pronouns[head.word]
        if gender in ("m", "f"):
            found = self._person(gender, at)
            if found and not found.speaker.unnamed:
                self.genders.setdefault(found.speaker.name, gender)
            return found
        if gender == "n" and self.last and self.last.at >= self.passage and self.last.gender == "n":
            return self.last
        return None

    def _person(self, gender: Gender, at: int) -> Sayer | None:
        here = self._named_between(self.passage, at, gender)
        subjects = [each for each in self.subjects if self._fits(each, gender)]
        last = self.last if self.last and self._fits(self.last, gender) else None
        if len(here) == 1:
            one = next(iter(here.values()))
            if last is None or last.at < self.passage or last.speaker.name == one.speaker.name:
                return one
            return last
        if subjects:
            return subjects[-1]
        if here:
            if last and last.at >= self.passage:
                return last
            return None
        return last

    def _fits(self, sayer: Sayer, gender: Gender) -> bool:
        known = sayer.gender or self.genders.get(sayer.speaker.name, "")
        return known in ("", gender)

    def _named_between(self, start: int, end: int, gender: Gender) -> dict[str, Sayer]:
        found = {}
        for index in range(bisect_left(self.people, start, key=_start_of), len(self.people)):
            person = self.people[index]
            if person.start >= end:
                break
            if self.genders.get(person.name, gender) == gender:
                found[person.name] = self._sayer_of(person)
        return found

    def _sayer_of(self, person: Mention) -> Sayer:
        return Sayer(Speaker(person.name, person.ref), "named", self.genders.get(person.name, ""), person.start)

    def _name(self, tokens: Sequence[Token], phrase: Phrase, words: str) -> Sayer | None:
        head = tokens[phrase.head]
        mention = head.mention
        at = head.start
        name = self.text[head.start : head.end]
        if mention is not None and mention.kind == "person":
            gender = self._note_gender(name, mention.name)
            return Sayer(Speaker(mention.name, mention.ref), "named", gender, at)
        name = self._bare(name)
        last = head.word.split()[-1].strip(".,")
        definite = phrase.first < phrase.head and tokens[phrase.first].word in self.rules.definite
        if mention is not None:
            level: Attribution = "document" if last in self.rules.documents else "named"
            return self._remember(last, Sayer(Speaker(mention.name, mention.ref), level, "n", at))
        if last in self.rules.documents:
            return Sayer(Speaker(words), "document", "n", at)
        if last in self.rules.bodies or definite:
            if last in self.rules.roles and definite:
                return self._by_role(tokens, phrase, words)
            if phrase.last > phrase.head + 1 and tokens[phrase.head + 1].word in ("of", "for"):
                name = self._bare(self.text[head.start : tokens[phrase.last - 1].end])
            return self._remember(last, Sayer(Speaker(name), "named", "n", at))
        if last in self.rules.roles:
            return self._by_role(tokens, phrase, words)
        full = self._full(name)
        gender = self._note_gender(self.text[head.start : head.end], full)
        return Sayer(Speaker(full), "named", gender, at)

    def _bare(self, name: str) -> str:
        words = name.split()
        while len(words) > 1 and words[0].lower() in self.rules.honorifics:
            words.pop(0)
        return re.sub(r"['’]s?$", "", " ".join(words))

    def _full(self, name: str) -> str:
        """The longer name that the article gave before, of which this is the end."""
        key = fold(name.split()[-1])
        known = self.named.get(key, "")
        if len(name.split()) > 1 or not known:
            self.named[key] = name if len(name) >= len(known) else known
            return name
        return known

    def _note_gender(self, words: str, name: str) -> Gender:
        for word in words.lower().split():
            gender = self.rules.honorifics.get(word, "")
            if gender:
                self.genders[name] = gender
        return self.genders.get(name, "")

    def _description(self, tokens: Sequence[Token], phrase: Phrase, words: str) -> Sayer | None:
        head = tokens[phrase.head]
        noun = head.word
        first = tokens[phrase.first]
        definite = first.word in self.rules.definite
        alone = phrase.head == phrase.first + 1 and phrase.last == phrase.head + 1
        if self.rules.government_of.match(self._undetermined(words, first)) or self._heads(tokens, phrase):
            return self._remember(noun, self._administration(tokens, phrase, words))
        if noun in self.rules.documents:
            return Sayer(Speaker(words), "document", "n", head.start)
        if noun in self.rules.bodies:
            earlier = self.described.get(noun) if definite and alone else None
            if earlier:
                return earlier._replace(at=head.start)
            if first.kind == "S":
                return None
            name = words
            return self._remember(noun, Sayer(Speaker(name), "named", "n", head.start))
        if definite:
            earlier = self.described.get(noun)
            if earlier and alone:
                return earlier._replace(at=head.start)
        return self._by_role(tokens, phrase, words)

    def _undetermined(self, words: str, first: Token) -> str:
        """A phrase without its article."""
        return words[first.end - first.start :].strip() if first.kind == "D" else words

    def _heads(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Whether a government is named by a person right before its noun: the NAME administration."""
        before = tokens[phrase.head - 1] if phrase.head > phrase.first else None
        governing = tokens[phrase.head].word in self.rules.governments
        return bool(governing and before and before.kind == "N" and before.mention and before.mention.kind == "person")

    def _administration(self, tokens: Sequence[Token], phrase: Phrase, words: str) -> Sayer:
        name = words
        person = next((token for token in tokens[phrase.first : phrase.last] if token.kind == "N"), None)
        if person is not None:
            surname = self.text[person.start : person.end].split()[-1]
            name = self.rules.governs.format(name=re.sub(r"['’]s?$", "", surname))
        return Sayer(Speaker(name), "named", "n", tokens[phrase.head].start)

    def _by_role(self, tokens: Sequence[Token], phrase: Phrase, words: str) -> Sayer | None:
        """The one whom an article gave this role; or whoever it leaves without a name."""
        head = tokens[phrase.head]
        noun = head.word.split()[-1]
        first = tokens[phrase.first]
        definite = first.word in self.rules.definite or first.kind == "S"
        if definite and noun in self.rules.roles:
            bare = fold(words.removeprefix(self.text[first.start : first.end]).strip())
            holders = {
                person.name: person
                for person in self.people
                if person.role
                and person.start < head.start
                and (fold(person.role) == bare or fold(person.role).endswith(bare))
            }
            if len(holders) == 1:
                return self._sayer_of(next(iter(holders.values())))._replace(at=head.start)
            if noun not in self.rules.vague and not noun.endswith(self.rules.plural_ending):
                return None
        several = noun.endswith(self.rules.plural_ending)
        sayer = Sayer(Speaker(words, None, True), "unnamed", "n" if several else "", head.start)
        return self._remember(noun, sayer)

    def _remember(self, noun: str, sayer: Sayer) -> Sayer:
        self.described[noun] = sayer
        return sayer

    def spoke(self, sayer: Sayer) -> None:
        """Keep who spoke last."""
        self.last = sayer
        if sayer.gender != "n":
            self.subjects.append(sayer)


def _start_of(mention: Mention) -> int:
    return mention.start
