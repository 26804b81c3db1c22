"""One sentence read for who says what: the subject of each verb of saying in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..languages.speech import SpeechRules
from .speech_cast import Cast, Sayer
from .speech_labels import labelled
from .speech_names import document_told, resolve
from .speech_openings import clause_subject, leading
from .speech_phrases import Phrase, ending, is_person, noun_like, within_relative
from .speech_sentences import Saying, Sentence
from .speech_subjects import SHARED, before, behind, behind_adverbs
from .speech_tokens import Token


def read_sentence(text: str, start: int, tokens: list[Token], rules: SpeechRules, cast: Cast) -> Sentence:
    """Read a sentence that begins at an offset; the cast grows by whom it names and who speaks."""
    cast.meet(tokens)
    reader = _Reader(tokens, rules, cast, {})
    subject = reader.subject()
    if subject and subject.level == "named":
        cast.note_pronoun(subject, tokens)
    sources = list(reader.sources(text, start))
    # The verb within according to what X said is no saying of its own.
    verbs = (each for each in reader.verbs(subject) if not any(one.start < each.verb < one.end for one in sources))
    sayings = [*verbs, *sources, *reader.claims(), *reader.label(text)]
    sayings.sort(key=lambda saying: saying.verb)
    for index, saying in enumerate(sayings):
        if saying.sayer and not saying.void:
            if (
                saying.kind == "I"
                and rules.drops_subject
                and any(one.kind == "V" and one.sayer for one in sayings[:index])
            ):
                continue  # Dijo X, según recogió la agencia: the agency has said nothing of its own.
            cast.speaks(saying.sayer)
        elif saying.inverted and rules.drops_subject:
            # Somebody spoke whom no rule tells: a verb without a subject that follows is not an earlier one's.
            cast.last = None
            cast.acts(None)
    reader.keep_document(sayings)
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
        opening = leading(self.tokens, self.cast.knows, self.rules)
        if opening is None:
            return None
        sayer = self.who(opening)
        if [token.kind for token in self.tokens[opening.last : opening.last + 1]] != ["Q"]:
            # The plan “costs too much,” it said: of the plan somebody else speaks.
            self.cast.acts(sayer)
        return sayer

    def verbs(self, subject: Sayer | None) -> Iterator[Saying]:
        """The sayings by verb; a form without a subject of its own shares the one before."""
        current = subject
        for index, token in enumerate(self.tokens):
            another = clause_subject(self.tokens, index, self.rules) if token.kind == "J" else None
            if another:
                current = self.who(another)
                self.cast.acts(current)
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
        quoted = self._is_quoted(index) or self._quotes(index)
        agent = None if quoted else self._agent(index)
        if agent:
            end = tokens[agent.last - 1].end
            return plain._replace(end=end, kind="v", sayer=self.who(agent)), False
        phrase = quoted or before(tokens, index, rules)
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
            dropped = self._dropped(index, current) if rules.drops_subject else None
            start = ahead.start if dropped and ahead and ahead.kind == "A" else token.start
            return plain._replace(start=start, sayer=dropped, void=dropped is None, told=dropped is not None), True
        head = tokens[phrase.head]
        told = phrase.first > 0 and tokens[phrase.first - 1].word in rules.hearing
        if told and phrase.first == phrase.head and token.word in rules.ambiguous:
            # What somebody is told of is no subject: she told Harbour estimates that.
            return plain._replace(sayer=None, void=True, told=False), False
        if kind == "v" and phrase.first == phrase.head and not self._names_somebody(phrase.head, index):
            # A word with a capital that nothing else tells to be a name, beside a verb that is often a noun.
            return plain._replace(sayer=None, void=True, told=False), False
        if head.kind == "P" and not rules.pronouns[head.word]:
            # I and we outside of quotations are whoever writes.
            return plain._replace(sayer=None, void=True, told=False), False
        named = phrase.first > 0 and tokens[phrase.first - 1].kind == "F"
        relative = any(each.kind == "W" for each in tokens[phrase.last : index])
        start = tokens[phrase.first].start
        if start > token.start and (who := before(tokens, index, rules)) and who is not SHARED:
            start = tokens[who.first].start  # “…,” the agency quoted X as saying.
        return plain._replace(start=start, sayer=self.who(phrase), void=named, relative=relative), not relative

    def _agent(self, index: int) -> Phrase | None:
        """By whom something is called so, where the words follow: described by an aide on Monday as “…”."""
        tokens, rules = self.tokens, self.rules
        led = index + 1 < len(tokens) and tokens[index + 1].word in rules.agents
        if not led or tokens[index].word in rules.bases:
            return None
        agent = behind(tokens, index + 2, rules)
        at = agent.last if agent else len(tokens)
        while at < len(tokens) and (tokens[at].kind in "RT" or (tokens[at].kind == "I" and _is_time(tokens, at + 1))):
            at += 1
        led = at < len(tokens) and (tokens[at].kind == "Q" or tokens[at].word in rules.as_)
        return agent if led else None

    def _names_somebody(self, at: int, verb: int) -> bool:
        """Whether a name before a verb that is often a noun is somebody's: it is known, or the verb can only be one."""
        head, ahead, after = self.tokens[at], self.tokens[verb - 1], self.tokens[verb + 1 : verb + 2]
        if head.kind != "N" or self.cast.knows(head):
            return True
        if at and self.tokens[at - 1].kind == "I":
            return False
        return ahead.kind == "A" or bool(after and after[0].kind == "P")

    def _is_quoted(self, index: int) -> Phrase | None:
        """Whose words a verb in the passive brings: X was quoted as saying."""
        last = index + 1
        if last < len(self.tokens) and self.tokens[last].word in self.rules.agents:
            # Was quoted by the agency as saying.
            agent = behind(self.tokens, last + 1, self.rules)
            last = agent.last if agent else last
        after = self.tokens[last : last + 2]
        if [token.kind for token in after][1:] != ["G"] or after[0].word not in self.rules.as_:
            return None
        at = index - 1
        while at >= 0 and (
            self.tokens[at].kind in "R" or self.tokens[at].word in self.rules.passive | self.rules.auxiliaries
        ):
            at -= 1
        return ending(self.tokens, at, self.rules) if at < index - 1 else None

    def _quotes(self, index: int) -> Phrase | None:
        """Whom somebody else quotes: the agency quoted X as saying."""
        if self.tokens[index].word not in self.rules.quoting:
            return None
        phrase = behind(self.tokens, index + 1, self.rules)
        after = self.tokens[phrase.last : phrase.last + 2] if phrase else []
        led = [token.kind for token in after][1:] == ["G"] and after[0].word in self.rules.as_
        return phrase if led else None

    def _shared(self, index: int, current: Sayer | None) -> Sayer | None:
        """The subject of a verb behind and: the one before it, or a pronoun's that stands nearer."""
        if self.rules.drops_subject and current is None and all(each.kind in "JAR" for each in self.tokens[:index]):
            return self.cast.dropped()  # Y dijo: so does whoever spoke or acted last.
        for at in range(index - 2, max(0, index - 15), -1):
            token = self.tokens[at]
            if token.kind == "P" and self.tokens[at - 1].kind in "C,":
                return self.who(Phrase(at, at + 1, at))
            if token.kind in "Vv" and within_relative(self.tokens, at):
                # X named a man who wished for it and called.
                whose = before(self.tokens, at, self.rules)
                return self.who(whose) if whose and whose is not SHARED else None
            if token.kind in "VvQ":
                break
        if current is None and index == next((at for at, each in enumerate(self.tokens) if each.kind in "Vv"), -1):
            # Marelle didn't name him but described him: whatever Marelle may be.
            opening = leading(self.tokens, lambda token: True, self.rules)
            return self.who(opening) if opening else None
        return current

    def _unbound(self, index: int, current: Sayer | None) -> Sayer | None:
        """The subject of a form that has none of its own: the sentence's, or a name right before it."""
        at = index - 1
        while at >= 0 and self.tokens[at].kind == "R":
            at -= 1
        if at < 0 or self.tokens[index].kind != "G":
            return current
        if current and current.at > self.tokens[index].start and self.tokens[0].kind == "C":
            # When X spoke of remarks calling it so, Y laughed: it is not Y's.
            return None
        if self.tokens[at].kind == ",":
            writer = self._writer(at)
            return self.who(writer) if writer else current
        if self.tokens[at].kind not in "ANPH":
            return current
        if is_person(self.tokens[at], self.rules) and at and self.tokens[at - 1].word in self.rules.with_:
            # With X telling reporters; footage of X asking.
            return self.who(Phrase(at, at + 1, at))
        phrase = before(self.tokens, index, self.rules)
        if phrase is None or phrase is SHARED:
            return current
        if self.tokens[at].kind != "A" and (phrase.head != at or self._is_what_is_written(phrase)):
            return current
        return self.who(phrase)

    def _writer(self, at: int) -> Phrase | None:
        """Whose words end before a comma: a report from aid chief X, describing."""
        name = at - 1
        if name < 2 or not is_person(self.tokens[name], self.rules) or self.tokens[name].kind != "N":
            return None
        ahead = name - 1
        while ahead > 0 and self.tokens[ahead].kind in "DxHN":
            ahead -= 1
        issued = self.tokens[ahead].word in self.rules.issued_by
        noun = self.tokens[ahead - 1] if ahead else self.tokens[0]
        return Phrase(name, at, name) if issued and noun.word in self.rules.documents else None

    def _is_what_is_written(self, phrase: Phrase) -> bool:
        """Whether a phrase before a form without a subject is not its subject: a letter asking; on Facebook writing.

        But with X telling reporters, and the editorial telling him.
        """
        head, ahead = self.tokens[phrase.head], self.tokens[phrase.first - 1 : phrase.first]
        if head.kind == "H" and self.tokens[phrase.first].word not in self.rules.definite:
            return True
        return bool(ahead) and ahead[0].kind == "I" and ahead[0].word not in self.rules.with_

    def _dropped(self, index: int, current: Sayer | None) -> Sayer | None:
        """Whom a verb without a subject means: who spoke last, or the subject of the verb before."""
        if self.tokens[index].word in self.rules.answering and self.cast.subjects:
            # Whoever was asked answers, and not who spoke before.
            return self.cast.subjects[-1]
        return self.cast.dropped() if self._begins(index) else current

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

    def claims(self) -> Iterator[Saying]:
        """What a noun says somebody says: X's claim that; of his claim nothing tells whose it is."""
        for index, token in enumerate(self.tokens[1:-1], 1):
            whose, follower = self.tokens[index - 1], self.tokens[index + 1]
            if token.word not in self.rules.claims or follower.word not in self.rules.states:
                continue
            if whose.kind == "N" and whose.possessive:
                sayer = self.who(Phrase(index - 1, index, index - 1))
                yield Saying(whose.start, token.end, token.start, token.word, "V", sayer)
            elif whose.kind == "S":
                yield Saying(whose.start, token.end, token.start, token.word, "V", None, told=False)

    def label(self, text: str) -> Iterator[Saying]:
        """Whoever is named before a colon with nothing else: Press Secretary X: “…”."""
        found = labelled(self.tokens, self.rules) if ":" in text else None
        sayer = self.who(found[0]) if found else None
        if found and sayer:
            colon = self.tokens[found[1]]
            yield Saying(self.tokens[0].start, colon.end, colon.start, "", "I", sayer)

    def keep_document(self, sayings: Sequence[Saying]) -> None:
        """Keep whose the statement is in which somebody says something."""
        sayer = next((each.sayer for each in sayings if each.sayer and not each.void), None)
        noun = document_told(self.tokens, self.rules) if sayer else None
        if sayer and noun:
            self.cast.remember(self.rules.texts.get(noun, noun), sayer)

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
            if index < len(self.tokens) and self.tokens[index].kind == "S" and self._is_document(index):
                # According to its analysis: whose, the sentence tells.
                continue
            if index < len(self.tokens) and self.tokens[index].word in self.rules.objects:
                yield Saying(at, self.tokens[index].end, at, "", "I", self._him(index))
                continue
            phrase = behind(self.tokens, index, self.rules, source=True)
            sayer = self.who(phrase) if phrase else None
            end = self.tokens[phrase.last - 1].end if phrase else end
            yield Saying(at, end, at, "", "I", sayer, told=phrase is not None)
        if view := self.rules.opinion.search(text):
            yield from self._view(view.start() + start, view.end() + start)

    def _view(self, at: int, end: int) -> Iterator[Saying]:
        """Somebody with a name whose view a sentence tells: para Ana Aue es tarde."""
        index = bisect_left(self.tokens, end, key=_start_of)
        if index >= len(self.tokens):
            return
        named = self.tokens[index].kind == "N" and is_person(self.tokens[index], self.rules)
        phrase = Phrase(index, index + 1, index) if named else behind(self.tokens, index, self.rules, source=True)
        sayer = self.who(phrase) if phrase else None
        if phrase and sayer and sayer.speaker.name in self.cast.first:
            yield Saying(at, self.tokens[phrase.last - 1].end, at, "", "I", sayer)

    def _him(self, index: int) -> Sayer | None:
        """Whom a pronoun behind according to means."""
        gender = self.rules.objects[self.tokens[index].word]
        return self.cast.he_or_she(gender, self.tokens[index].start) if gender in ("m", "f") else None

    def _is_document(self, index: int) -> bool:
        noun = next((each for each in self.tokens[index + 1 : index + 4] if each.kind != "x"), None)
        return noun is not None and noun.word in self.rules.documents

    def _leads_on(self, index: int) -> bool:
        """Whether a preposition and a name stand before the speaker that a verb has behind it."""
        kinds = [token.kind for token in self.tokens[index : index + 3]]
        return len(kinds) == 3 and kinds[0] == "I" and kinds[1] in "Nx" and kinds[2] == "D"


def _is_time(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind in "T0"


def _start_of(token: Token) -> int:
    return token.start
