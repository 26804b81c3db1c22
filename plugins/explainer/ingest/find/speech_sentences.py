"""One sentence read for who says what: each verb of saying with its subject."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ..languages.speech import SpeechRules
from .speech_cast import Cast, Sayer
from .speech_names import resolve
from .speech_openings import leading
from .speech_phrases import Phrase, noun_like
from .speech_subjects import SHARED, before, behind, behind_adverbs
from .speech_tokens import Token


class Saying(NamedTuple):
    """One verb of saying, or what does its work."""

    start: int
    """Of subject and verb together."""
    end: int
    verb: int
    """Where the verb begins."""
    word: str
    """The verb; empty for according to."""
    kind: str
    """V, v, G or L as a token's; I for according to."""
    sayer: Sayer | None
    """None where somebody says it whom no rule tells."""
    inverted: bool = False
    """Whether the verb stands before its subject."""
    void: bool = False
    """Whether it names rather than tells, or nobody tells it: what he called, known as."""
    told: bool = True
    """Whether it has a subject, be it one whom no rule tells."""
    relative: bool = False
    """Whether it only says more of somebody: a woman who suggested."""


@dataclass(frozen=True)
class Sentence:
    """A sentence, its words and its sayings."""

    start: int
    end: int
    tokens: list[Token]
    sayings: list[Saying]
    """In the order of their verbs."""
    subject: Sayer | None

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _verbs(self) -> list[int]:
        return [saying.verb for saying in self.sayings]

    @cached_property
    def only_quoted(self) -> bool:
        """Whether it is a quotation and nothing else."""
        return bool(self.tokens) and all(token.kind in "Q.?!…J" for token in self.tokens)

    def index(self, offset: int) -> int:
        """The number of the first token at an offset or behind it."""
        return bisect_left(self._starts, offset)

    def ahead(self, offset: int) -> Token | None:
        """The last token before an offset."""
        index = self.index(offset)
        return self.tokens[index - 1] if index else None

    def behind(self, offset: int) -> Token | None:
        """The first token at an offset or behind it."""
        index = self.index(offset)
        return self.tokens[index] if index < len(self.tokens) else None

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens of a stretch."""
        return self.tokens[self.index(start) : self.index(end)]

    def sayings_before(self, offset: int, many: int = 8) -> Iterator[Saying]:
        """The sayings whose verb stands before an offset, the nearest first."""
        at = bisect_left(self._verbs, offset)
        return reversed(self.sayings[max(0, at - many) : at])

    def sayings_behind(self, offset: int, many: int = 8) -> list[Saying]:
        """The sayings that begin behind an offset, the nearest first."""
        at = bisect_right(self._verbs, offset)
        return [saying for saying in self.sayings[at : at + many] if saying.start >= offset]


def read_sentence(text: str, start: int, tokens: list[Token], rules: SpeechRules, cast: Cast) -> Sentence:
    """Read a sentence that begins at an offset; the cast grows by whom it names and who speaks."""
    cast.meet(tokens)
    reader = _Reader(tokens, rules, cast, {})
    subject = reader.subject()
    sources = list(reader.sources(text, start))
    # The verb within according to what X said is no saying of its own.
    verbs = (each for each in reader.verbs(subject) if not any(one.start < each.verb < one.end for one in sources))
    sayings = [*verbs, *sources]
    sayings.sort(key=lambda saying: saying.verb)
    for saying in sayings:
        if saying.sayer and not saying.void:
            cast.speaks(saying.sayer)
    return Sentence(start, start + len(text), tokens, sayings, subject)


class _Reader(NamedTuple):
    tokens: list[Token]
    rules: SpeechRules
    cast: Cast
    resolved: dict[Phrase, Sayer | None]
    """What has been resolved already: a phrase means the same however often it is asked for."""

    def who(self, phrase: Phrase) -> Sayer | None:
        """Whom a phrase means."""
        if phrase not in self.resolved:
            self.resolved[phrase] = resolve(self.cast, self.tokens, phrase)
        return self.resolved[phrase]

    def subject(self) -> Sayer | None:
        """Whom the sentence begins with."""
        opening = leading(self.tokens, self.cast.knows)
        if opening is None:
            return None
        sayer = self.who(opening)
        self.cast.acts(sayer)
        return sayer

    def verbs(self, subject: Sayer | None) -> Iterator[Saying]:
        """The sayings by verb; a form without a subject of its own shares the one before."""
        current = subject
        for index, token in enumerate(self.tokens):
            perfect = token.kind == "X" and index > 0 and self.tokens[index - 1].kind == "A"
            if not (perfect or token.kind in "VvGL") or noun_like(self.tokens, index, self.rules):
                continue
            saying, own = self._saying(index, current)
            yield saying
            if own and not saying.void:
                current = saying.sayer

    def _saying(self, index: int, current: Sayer | None) -> tuple[Saying, bool]:
        """What a verb says, and whether later verbs share its subject."""
        tokens, rules, token = self.tokens, self.rules, self.tokens[index]
        kind = "V" if token.kind == "X" else token.kind
        plain = Saying(token.start, token.end, token.start, token.word, kind, current)
        ahead = tokens[index - 1] if index else None
        if kind in "Vv" and ahead and ahead.word == rules.to:
            return plain._replace(kind="L"), False
        if kind in "GL":
            return plain._replace(sayer=self._unbound(index, current)), False
        phrase = before(tokens, index, rules)
        if token.word in rules.inverted and (phrase is None or not ahead or ahead.kind == "Q"):
            turned = self._inverted(index)
            if turned and self._together(turned):
                return plain._replace(sayer=None, inverted=True), True
            if turned:
                start = ahead.start if ahead and ahead.kind == "A" else token.start
                end = tokens[turned.last - 1].end
                return plain._replace(start=start, end=end, sayer=self.who(turned), inverted=True), True
        if phrase is SHARED:
            return plain._replace(sayer=self._shared(index, current)), False
        if phrase is None:
            dropped = self.cast.dropped() if rules.drops_subject and self._begins(index) else None
            return plain._replace(sayer=dropped, void=dropped is None, told=dropped is not None), True
        head = tokens[phrase.head]
        if kind == "v" and head.kind == "N" and phrase.first == phrase.head and not self.cast.knows(head):
            # A word with a capital that nothing else tells to be a name, beside a verb that is often a noun.
            return plain._replace(sayer=None, void=True, told=False), False
        if head.kind == "P" and not rules.pronouns[head.word]:
            # I and we outside of quotations are whoever writes.
            return plain._replace(sayer=None, void=True, told=False), False
        named = phrase.first > 0 and tokens[phrase.first - 1].kind == "F"
        relative = any(each.kind == "W" for each in tokens[phrase.last : index])
        start = tokens[phrase.first].start
        return plain._replace(start=start, sayer=self.who(phrase), void=named, relative=relative), not relative

    def _shared(self, index: int, current: Sayer | None) -> Sayer | None:
        """The subject of a verb behind and: the one before it, or a pronoun's that stands nearer."""
        for at in range(index - 2, max(0, index - 15), -1):
            token = self.tokens[at]
            if token.kind == "P" and self.tokens[at - 1].kind in "C,":
                return self.who(Phrase(at, at + 1, at))
            if token.kind in "VvQ":
                break
        return current

    def _unbound(self, index: int, current: Sayer | None) -> Sayer | None:
        """The subject of a form that has none of its own: the sentence's, or a name right before it."""
        at = index - 1
        while at >= 0 and self.tokens[at].kind == "R":
            at -= 1
        if at < 0 or self.tokens[index].kind != "G" or self.tokens[at].kind not in "ANPH":
            return current
        phrase = before(self.tokens, index, self.rules)
        if phrase is None or phrase is SHARED:
            return current
        # With X telling reporters; the editorial telling him; but a statement saying is its writer's.
        pointed = self.tokens[at].kind != "H" or self.tokens[phrase.first].word in self.rules.definite
        return self.who(phrase) if pointed else current

    def _begins(self, index: int) -> bool:
        """Whether a verb begins its sentence, or what follows a quotation."""
        at = index - 1
        while at >= 0 and self.tokens[at].kind in "AR":
            at -= 1
        if at > 0 and self.tokens[at].kind == "," and self.tokens[at - 1].kind == "Q":
            return True
        return at < 0 or self.tokens[at].kind in ("Q", "J")

    def _inverted(self, index: int) -> Phrase | None:
        """The speaker behind a verb that stands behind a quotation, or behind a comma that ends what is said."""
        at = index - 1
        while self.rules.drops_subject and at >= 0 and self.tokens[at].kind == "A":
            at -= 1
        if at >= 0 and self.tokens[at].kind not in ("Q", ",", "—"):
            return None
        if self.rules.drops_subject:
            return behind_adverbs(self.tokens, index + 1, self.rules)
        phrase = behind(self.tokens, index + 1, self.rules)
        if phrase is None:
            return None
        after = self.tokens[phrase.last].kind if phrase.last < len(self.tokens) else "."
        return phrase if after in (".:" if index == 0 else ".,:;TIW(—RGQJ?!C") else None

    def _together(self, phrase: Phrase) -> bool:
        """Whether somebody else speaks with whom a phrase means: said A and B."""
        joint, other = self.tokens[phrase.last : phrase.last + 1], self.tokens[phrase.last + 1 : phrase.last + 3]
        person = self.tokens[phrase.head].mention
        return bool(
            person
            and person.kind == "person"
            and joint
            and joint[0].kind == "J"
            and any(each.mention and each.mention.kind == "person" for each in other)
        )

    def sources(self, text: str, start: int) -> Iterator[Saying]:
        """Sources that are no subject: according to X, in the words of X."""
        for match in self.rules.according.finditer(text):
            at, end = match.start() + start, match.end() + start
            index = bisect_left(self.tokens, end, key=_start_of)
            while index < len(self.tokens) and self.tokens[index].kind in "VAXI":
                # Según informó el ministerio; de acuerdo con el ministerio.
                told = self.tokens[index].kind in "VX"
                index += 1
                if told and self._leads_on(index):
                    # Según comunicó en Twitter el canciller.
                    index += 2
            phrase = behind(self.tokens, index, self.rules, source=True)
            sayer = self.who(phrase) if phrase else None
            end = self.tokens[phrase.last - 1].end if phrase else end
            yield Saying(at, end, at, "", "I", sayer, told=phrase is not None)

    def _leads_on(self, index: int) -> bool:
        """Whether a preposition and a name stand before the speaker that a verb has behind it."""
        kinds = [token.kind for token in self.tokens[index : index + 3]]
        return len(kinds) == 3 and kinds[0] == "I" and kinds[1] in "Nx" and kinds[2] == "D"


def _start_of(token: Token) -> int:
    return token.start
