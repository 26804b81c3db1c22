"""Whom a phrase means: a person by name or role, a body, a document, or somebody whom the article leaves unnamed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...model.claim import Attribution
from ...model.names import fold
from ..findings import Speaker
from ..languages.speech import Gender, SpeechRules
from .speech_cast import Cast, Sayer
from .speech_phrases import Phrase
from .speech_tokens import Token

_TOO_MANY = 20
"""From how many bearers of a title on nobody is looked for among them."""


class _Words(NamedTuple):
    """A phrase as it is resolved."""

    tokens: Sequence[Token]
    phrase: Phrase
    shown: str
    """As it stands within a sentence."""
    cast: Cast

    @property
    def first(self) -> Token:
        """Its first word."""
        return self.tokens[self.phrase.first]

    @property
    def head(self) -> Token:
        """The word that names or describes."""
        return self.tokens[self.phrase.head]

    @property
    def definite(self) -> bool:
        """Whether it points back at somebody: the official."""
        return self.phrase.first < self.phrase.head and self.first.word in self.cast.rules.definite

    @property
    def alone(self) -> bool:
        """Whether it is article and noun, and nothing else."""
        return self.phrase.head == self.phrase.first + 1 and self.phrase.last == self.phrase.head + 1

    @property
    def undetermined(self) -> str:
        """Without its article."""
        return self.shown[self.first.end - self.first.start :].strip() if self.first.kind == "D" else self.shown

    @property
    def timeless(self) -> str:
        """Up to where a time or another clause begins: a letter from his doctor Friday that."""
        end = self.phrase.head + 1
        while end < self.phrase.last and self.tokens[end].kind in "INDxHS0":
            end += 1
        while end - 1 > self.phrase.head and self.tokens[end - 1].kind in "IDx":
            end -= 1
        return self.shown[: self.tokens[end - 1].end - self.first.start]

    def unnamed(self, gender: Gender) -> Sayer:
        """Somebody known by these words only."""
        return Sayer(Speaker(self.shown, None, True), "unnamed", gender, self.head.start)

    def named(self, name: str, level: Attribution = "named") -> Sayer:
        """A body or a document of this name."""
        return Sayer(Speaker(name), level, "n", self.head.start)


def resolve(cast: Cast, tokens: Sequence[Token], phrase: Phrase) -> Sayer | None:
    """Whom a phrase means; None where the text leaves a choice."""
    head, first = tokens[phrase.head], tokens[phrase.first]
    if head.kind == "P":
        return cast.pronoun(head)
    shown = cast.text[first.start : tokens[phrase.last - 1].end]
    if first.kind != "N" and cast.text[first.start : first.end].istitle():
        shown = shown[0].lower() + shown[1:]
    words = _Words(tokens, phrase, shown, cast)
    if head.kind == "J":
        # Two who have names are no one speaker.
        named = tokens[phrase.head - 1].kind == "N" or tokens[phrase.last - 1].kind == "N"
        return None if named else words.unnamed("n")
    if head.kind == "x":
        named = any(token.kind == "N" for token in tokens[phrase.first : phrase.last])
        return words.named(words.undetermined) if named else None
    headed = _government(words)
    if headed:
        return cast.remember(head.last_word, headed)
    return _name(words) if head.kind == "N" else _description(words)


def _name(words: _Words) -> Sayer | None:
    """Whom a name means."""
    cast, head, rules = words.cast, words.head, words.cast.rules
    mention, last = head.mention, head.last_word
    written = cast.text[head.start : head.end]
    if mention is not None and mention.kind == "person":
        cast.keep_name(mention.name)
        cast.note_gender(written, mention.name)
        return cast.sayer(mention)
    if mention is not None:
        level: Attribution = "document" if last in rules.documents else "named"
        return cast.remember(last, Sayer(Speaker(mention.name, mention.ref), level, "n", head.start))
    if written in cast.short:
        return cast.remember(last, words.named(cast.short[written]))
    if last in rules.documents:
        return cast.remember(_key(last, rules), words.named(words.shown, "document"))
    if last in rules.roles:
        return _by_role(words)
    if last in rules.bodies or words.definite:
        return cast.remember(last, words.named(_body_name(words)))
    bare = cast.bare(written)
    if " " not in bare and (rules.peoples.search(bare) or words.first.kind == "D"):
        return cast.remember(last, words.unnamed("n"))
    full = cast.full_name(bare)
    cast.note_gender(written, full)
    return Sayer(Speaker(full), "named", cast.gender(full), head.start)


def _body_name(words: _Words) -> str:
    """The name of a body with what of joins to it: Department of State."""
    at, end = words.phrase.head + 1, words.phrase.head + 1
    if at < words.phrase.last and words.tokens[at].word in words.cast.rules.of:
        end = words.phrase.last
    return words.cast.bare(words.cast.text[words.head.start : words.tokens[end - 1].end])


def _description(words: _Words) -> Sayer | None:
    """Whom a noun means: the ministry, a report, an official."""
    cast, noun, rules = words.cast, words.head.word, words.cast.rules
    if noun in rules.documents and not (words.definite and words.alone and _key(noun, rules) in cast.described):
        spoken = _spoken_by(words)
        if spoken:
            return spoken
        return cast.remember(_key(noun, rules), words.named(_issuer(words) or words.timeless, "document"))
    if noun in rules.roles and noun not in rules.bodies and words.definite:
        holder = _named_since(words)
        if holder:
            return holder
    if words.definite and words.alone and _key(noun, rules) in cast.described:
        return cast.described[_key(noun, rules)]._replace(at=words.head.start)
    if noun not in rules.bodies:
        return _by_role(words)
    if words.definite and words.alone and (body := _body_before(words)):
        return body
    if words.first.kind == "S":
        return _body_of_somebody(words)
    counted = words.phrase.head > words.phrase.first and words.tokens[words.phrase.first + 1].kind == "D"
    # The ministry, but Foreign Ministry.
    bare = words.definite and not counted and not words.alone
    return cast.remember(noun, words.named(words.undetermined if bare else words.shown))


def _spoken_by(words: _Words) -> Sayer | None:
    """The body that has just spoken, whose statement a text now calls so without having told of it: the statement."""
    cast, last = words.cast, words.cast.last
    if words.head.word not in cast.rules.texts or not (words.definite and words.alone) or last is None:
        return None
    near = last.at >= cast.passage_before and not last.speaker.unnamed and last.level == "named" and last.gender == "n"
    return last._replace(at=words.head.start) if near else None


def _body_before(words: _Words) -> Sayer | None:
    """The body that has just been named by a name of its own: Marelle, then the company."""
    cast, rules = words.cast, words.cast.rules
    if words.head.word not in rules.any_body:
        return None
    spoke = cast.last if cast.last and not cast.last.gender and cast.last.speaker.name not in cast.first else None
    body = max((each for each in (cast.body, spoke) if each), key=lambda each: each.at, default=None)
    if body is None or body.at < cast.passage_before or body.speaker.unnamed:
        return None
    last = fold(body.speaker.name.split()[-1])
    named = body.speaker.name[:1].isupper() and body.level == "named" and last not in rules.bodies | rules.documents
    return body._replace(at=words.head.start) if named else None


def _body_of_somebody(words: _Words) -> Sayer | None:
    """A body that is told by whose it is: her campaign, as X's campaign."""
    cast = words.cast
    gender = cast.rules.possessives[words.first.word]
    whose = cast.he_or_she(gender, words.first.start) if gender in ("m", "f") else None
    if whose is None or whose.speaker.unnamed or not words.alone:
        return None
    return words.named(cast.rules.owned.format(name=whose.speaker.name.split()[-1], noun=words.head.word))


def document_told(tokens: Sequence[Token], rules: SpeechRules) -> str | None:
    """The noun for a document in which a sentence says that something is said: in a statement."""
    for at, token in enumerate(tokens[:-2]):
        if token.word not in rules.in_ or tokens[at + 1].kind != "D" or tokens[at + 1].word in rules.definite:
            continue
        behind = tokens[at + 2 : at + 6]
        noun = next((each for each in behind if each.kind not in "xN"), None)
        # What several say together is no single one's.
        if noun and noun.word in rules.documents and rules.joint.isdisjoint(each.word for each in behind):
            return noun.word
    return None


def _key(noun: str, rules: SpeechRules) -> str:
    """The word under which a description is kept: the text is the statement again."""
    return rules.texts.get(noun, noun)


def _named_since(words: _Words) -> Sayer | None:
    """The one who has been named with this role since the text last described somebody by it: the minister."""
    described = words.cast.described.get(words.head.word)
    holders = _holders(words)
    if described is None or len(holders) != 1 or words.cast.first[holders[0]].start < described.at:
        return None
    return words.cast.sayer(words.cast.first[holders[0]])._replace(at=words.head.start)


def _issuer(words: _Words) -> str | None:
    """Whose document it is: data from X, a report by X."""
    tokens, cast = words.tokens, words.cast
    for index in range(words.phrase.head + 1, words.phrase.last - 1):
        if tokens[index].word not in cast.rules.issued_by:
            continue
        start = index + 1
        while start < words.phrase.last and tokens[start].kind == "D":
            start += 1
        end = start
        while end < words.phrase.last and tokens[end].kind in ("N", "H", "x"):
            end += 1
        person = next((token for token in tokens[start:end] if token.kind == "N" and token.mention), None)
        if person and person.mention and person.mention.kind == "person":
            # Filed by state attorney X.
            return person.mention.name
        if start < end and tokens[start].kind == "N":
            mention = tokens[start].mention if end == start + 1 else None
            return mention.name if mention else cast.bare(cast.text[tokens[start].start : tokens[end - 1].end])
    return None


def _government(words: _Words) -> Sayer | None:
    """A government that is named after whoever heads it: the NAME administration, the administration of NAME."""
    head, rules = words.head, words.cast.rules
    if head.last_word not in rules.governments:
        return None
    inside = words.tokens[words.phrase.first : words.phrase.last]
    person = next((token.mention for token in inside if token.kind == "N" and token is not head), None)
    if person is None or person.kind != "person":
        return None
    return words.named(rules.governs.format(name=person.name.split()[-1]))


def _by_role(words: _Words) -> Sayer | None:
    """The one whom an article gave this role; or whoever it leaves without a name."""
    cast, noun, rules = words.cast, words.head.last_word, words.cast.rules
    several = noun.endswith(rules.plural_ending) or noun in rules.collective | rules.crowd
    if (words.definite or words.first.kind == "S") and noun in rules.roles:
        holders = [] if several else _holders(words)
        if len(holders) == 1:
            return cast.sayer(cast.first[holders[0]])._replace(at=words.head.start)
        if not holders and noun in rules.epithets and _points_back(words):
            return _only_one(cast, noun, words.head.start)
        if noun not in rules.vague and not several:
            return None
        last = None if several or noun in cast.described else _just_spoken(words)
        if last:
            return last
    return cast.remember(noun, words.unnamed("n" if several else rules.gendered.get(noun, "")))


_BRIEF = 5
"""Of an adjective as short as ruso, fewer letters are those of its country."""


def _holders(words: _Words) -> list[str]:
    """Those of whom the article has used all words of a role."""
    cast, short = words.cast, words.cast.rules.short_titles
    wanted = fold(words.shown[words.first.end - words.first.start :]).split()
    bearers = [cast.bearers.get(word, set()) | cast.bearers.get(short.get(word, ""), set()) for word in wanted]
    holders = set.intersection(*bearers) if bearers else set()
    if not holders and cast.rules.adjectives_behind and len(bearers) > 1 and words.head.last_word == wanted[-2]:
        # El presidente de Perú, X; el mandatario peruano.
        country = wanted[-1][: 3 if len(wanted[-1]) <= _BRIEF else 4]
        same = set.intersection(*bearers[:-1])
        holders = {name for name in same if any(title.startswith(country) for title in cast.titles[name])}
    if 1 < len(holders) < _TOO_MANY:
        # The secretary is Secretary X, and not Deputy Secretary Y.
        holders = {name for name in holders if cast.titles[name] <= set(wanted)} or holders
    return list(holders)


def _points_back(words: _Words) -> bool:
    """Whether a description can only be of somebody already named: the tycoon, without more."""
    between = words.tokens[words.phrase.first : words.phrase.head]
    ends = words.phrase.last == words.phrase.head + 1
    return ends and words.first.kind == "D" and all(token.kind != "N" for token in between)


def _just_spoken(words: _Words) -> Sayer | None:
    """The person who spoke last near here: the official, of whom nothing was told before."""
    last, cast = words.cast.last, words.cast
    ends = words.phrase.last == words.phrase.head + 1
    if not ends or words.first.kind != "D" or last is None or last.speaker.unnamed or last.at < cast.passage_before:
        return None
    gender = cast.rules.gendered.get(words.head.word, "")
    person = last.speaker.name in cast.first and (last.gender in ("", gender) or not gender)
    return last._replace(at=words.head.start) if person else None


def _only_one(cast: Cast, noun: str, at: int) -> Sayer | None:
    """The only person of whom the text speaks here, whom it now calls something else: the tycoon."""
    near = cast.between(cast.passage_before, at, cast.rules.gendered.get(noun, ""))
    if len(near) != 1:
        return None
    one = next(iter(near.values()))
    subjects = (*cast.subjects_before[-_TOO_MANY:], *cast.subjects[-_TOO_MANY:])
    others = any(each is None or each.speaker != one.speaker for each in subjects)
    return None if others else one._replace(at=at)
