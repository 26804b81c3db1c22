"""Who can be the subject of a verb of saying: the phrase before it, or behind it where the order is turned round."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.speech import SpeechRules
from .speech_phrases import (
    BREAKS,
    FAR,
    Phrase,
    ending,
    is_person,
    is_post,
    noun_like,
    speaks,
    with_attachments,
    within_relative,
)
from .speech_tokens import Token

SHARED = Phrase(-1, -1, -1)
"""The subject of the verb before: X smiled and said."""


def before(tokens: Sequence[Token], verb: int, rules: SpeechRules) -> Phrase | None:
    """The subject that stands before a verb; SHARED where it is an earlier verb's."""
    at = _past_adverbs(tokens, verb, rules)
    if at is None:
        return None
    token = tokens[at]
    if token.kind == "J":
        return SHARED
    if token.kind == "P":
        return Phrase(at, at + 1, at)
    if token.kind == "W":
        return _antecedent(tokens, at, rules)
    if token.kind in (",", ")", "—"):
        return _before_aside(tokens, at, rules)
    found = ending(tokens, at, rules)
    return _named_before(tokens, found, rules) or _together(tokens, found) if found else None


def behind(tokens: Sequence[Token], start: int, rules: SpeechRules, source: bool = False) -> Phrase | None:
    """The speaker that a phrase names which begins here: behind said; a source is one behind according to."""
    if start >= len(tokens):
        return None
    if tokens[start].kind == "P":
        return Phrase(start, start + 1, start)
    if [token.kind for token in tokens[start : start + 3]] == ["D", "I", "D"] and tokens[start].word in rules.one:
        # Said one of the speakers, X.
        among = behind(tokens, start + 2, rules, source)
        return among and (among if among.first != start + 2 else among._replace(first=start))
    whole = end = _run(tokens, start, rules)
    while end > start and tokens[end - 1].kind in ("x", "R", "T", "0"):
        # One official familiar with it.
        end -= 1
    if source and whole > end and (end == start or tokens[end - 1].possessive):
        # Thailand's immigration bureau, whatever the noun.
        return Phrase(start, with_attachments(tokens, whole, rules), whole - 1)
    if whole > end and _is_name_between_commas(tokens, whole, rules):
        # Said a sailor, X, whatever the noun.
        return Phrase(whole + 1, whole + 2, whole + 1)
    if end == start or not speaks(tokens[end - 1]):
        return None
    last = with_attachments(tokens, end, rules)
    if tokens[end - 1].kind == "N" and tokens[end - 1].mention is None and _is_somebody_of_office(tokens, last, rules):
        # Said Senior Official Performing the Duties of the Commissioner X.
        return Phrase(last - 1, last, last - 1)
    if rules.drops_subject and tokens[end - 1].kind == "H" and _ends_in_name(tokens, end, last, rules):
        # Dijo el portavoz del ministerio X.
        return Phrase(last - 1, last, last - 1)
    if tokens[end - 1].kind == "H" and _is_name_between_commas(tokens, last, rules):
        # Said her lawyer, X.
        return Phrase(last + 1, last + 2, last + 1)
    return Phrase(start, last, end - 1)


def _ends_in_name(tokens: Sequence[Token], end: int, last: int, rules: SpeechRules) -> bool:
    """Whether what hangs on a post ends in somebody's name, and in no preposition before it."""
    name = tokens[last - 1]
    post = tokens[end - 1].word in rules.roles and not tokens[end - 1].word.endswith(rules.plural_ending)
    return post and last - 1 > end and is_person(name, rules) and name.kind == "N" and tokens[last - 2].kind in "xHN"


def behind_adverbs(tokens: Sequence[Token], start: int, rules: SpeechRules) -> Phrase | None:
    """The speaker behind a verb and whatever stands between: dijo este martes en un comunicado la ministra."""
    told = False
    for at in range(start, min(len(tokens), start + 12)):
        if tokens[at].kind in BREAKS or tokens[at].kind in ".VvGCW":
            return None
        if tokens[at].kind in "ID":
            # Respondió a la periodista X: whoever was told something is not who spoke.
            told = tokens[at].kind == "I" or (told and tokens[at - 1].kind == "I")
        elif told and tokens[at].kind == "N" and tokens[at - 1].word in rules.roles:
            continue
        timed = tokens[at].kind == "D" and at + 1 < len(tokens) and tokens[at + 1].word in rules.days
        if tokens[at].kind in "DNS" and not timed and not (at > start and tokens[at - 1].kind in "ID"):
            phrase = behind(tokens, at, rules)
            if phrase and (tokens[phrase.head].kind != "N" or is_person(tokens[phrase.head], rules) or at == start):
                return phrase
    return None


def _past_adverbs(tokens: Sequence[Token], verb: int, rules: SpeechRules) -> int | None:
    """The place before a verb and what belongs to it; None where it is in the passive or nothing stands there."""
    at = verb - 1
    while at >= 0 and verb - at < 10:
        token = tokens[at]
        if token.kind == "A":
            if token.word in rules.passive and tokens[verb].kind != "G":
                return None
        elif token.kind != "R" and token.kind != "T" and not (token.kind == "I" and tokens[at + 1].kind == "T"):
            return at
        at -= 1
    return None


def _named_before(tokens: Sequence[Token], found: Phrase, rules: SpeechRules) -> Phrase | None:
    """The name that a description without a second comma belongs to: X, a spokesman for Y said."""
    comma = found.first - 1
    while comma > 0 and tokens[comma].kind == "R":
        comma -= 1  # X, also a spokesman for Y said.
    name, head = comma - 1, tokens[found.head]
    # A post may have capitals: X, Executive Director of Y said.
    post = head.kind == "H" or (head.kind == "N" and head.mention is None and head.word.split()[-1] in rules.roles)
    body = head.kind == "H" and head.word in rules.any_body
    if name < 0 or not (post or body) or tokens[comma].kind != ",":
        return None
    begins = name == 0 or tokens[name - 1].kind in ("Q", ",")
    named = begins and tokens[name].kind == "N" and (is_person(tokens[name], rules) or body)
    return Phrase(name, name + 1, name) if named else None


def _together(tokens: Sequence[Token], found: Phrase) -> Phrase:
    """X and Y said: both of them, with the word between them as the head."""
    at = found.first - 1
    if at < 1 or tokens[at].kind != "J" or tokens[at - 1].kind not in "NH":
        return found
    start = at - 1
    while start > max(0, at - FAR) and tokens[start - 1].kind in ("D", "x", "N", "H", "S"):
        start -= 1
    opens = start == 0 or tokens[start - 1].kind in BREAKS or tokens[start - 1].kind in "CJR."
    return Phrase(start, found.last, at) if opens else found


def _antecedent(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """Whom a relative pronoun stands for."""
    end = at - 1
    comma = end >= 0 and tokens[end].kind == ","
    if comma:
        end -= 1
    if end >= 0 and tokens[end].kind == ")":
        end = _opening_bracket(tokens, end) - 1
    if end < 0:
        return None
    found = ending(tokens, end, rules, nearest=tokens[at].word in rules.who)
    if found and comma and tokens[found.head].kind != "N" and found.first > 0 and tokens[found.first - 1].kind == ",":
        # X, the minister, who said.
        found = _before_aside(tokens, end + 1, rules) or found
    if found is None:
        return None
    thing = tokens[found.head].last_word in rules.documents | rules.bodies
    return found if thing or tokens[at].word in rules.who else None


def _before_aside(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """The subject before words between commas, dashes or brackets that end here."""
    if tokens[at].kind == ")":
        return ending(tokens, _opening_bracket(tokens, at) - 1, rules)
    sign = tokens[at].kind
    first = at
    while first > 0 and at - first < FAR and tokens[first - 1].kind not in (";", ":", "Q", "."):
        first -= 1
    for index in range(first, at):
        token = tokens[index]
        another = token.kind in "Vv" and not within_relative(tokens, index) and not noun_like(tokens, index, rules)
        if another or token.kind == "F":
            # Somebody else's verb stands between.
            first = index + 1
        elif token.kind == sign:
            phrase = _whole(tokens, first, index, rules) or _behind_and(tokens, first, index, rules)
            if phrase and tokens[phrase.head].kind == "H" and tokens[at - 1].kind == "N" and at - index == 2:
                # Her lawyer, X, wrote.
                return Phrase(at - 1, at, at - 1)
            if phrase:
                return phrase
            first = index + 1
    return _called(tokens, at, rules) if sign == "," else None


def _called(tokens: Sequence[Token], at: int, rules: SpeechRules) -> Phrase | None:
    """The name between commas behind a long post: “…,” Minister for Ports and Border Affairs, X, said."""
    name = at - 1
    if name < 2 or tokens[name - 1].kind != "," or tokens[name].kind != "N" or not is_person(tokens[name], rules):
        return None
    first = name - 1
    while first > 0 and tokens[first - 1].kind in ("N", "H", "x", "D", "I", "J"):
        first -= 1
    opens = first == 0 or tokens[first - 1].kind in BREAKS
    posts = (is_post(token, rules) for token in tokens[first : name - 1][:3])
    return Phrase(name, at, name) if opens and any(posts) else None


def _behind_and(tokens: Sequence[Token], first: int, end: int, rules: SpeechRules) -> Phrase | None:
    """The phrase behind the last and, where another clause begins: hailed it, and the minister, X, urged."""
    joint = next((at for at in range(end - 1, first, -1) if tokens[at].kind == "J"), end)
    verb = any(token.kind in "Vv" for token in tokens[max(0, first - 1) : joint])
    return _whole(tokens, joint + 1, end, rules) if verb else None


def _whole(tokens: Sequence[Token], first: int, end: int, rules: SpeechRules) -> Phrase | None:
    """The phrase that all of a stretch is, but for words that lead to it."""
    while first < end and tokens[first].kind in ("J", "R", "C", "T"):
        first += 1
    if first >= end or tokens[first].kind == "I":
        return None
    found = ending(tokens, end - 1, rules)
    return found if found is not None and found.first == first else None


def _run(tokens: Sequence[Token], start: int, rules: SpeechRules) -> int:
    """Where the words end that can belong to one noun: an article, adjectives, names, the noun."""
    end = start
    while end < min(len(tokens), start + FAR):
        kind = tokens[end].kind
        if kind in ("v", "V") and (end == start or not noun_like(tokens, end, rules)):
            break
        if kind == "T" and not (end > start and tokens[end - 1].kind == "D"):
            break
        if kind not in ("N", "H", "D", "x", "0", "S", "R", "v", "V", "T"):
            break
        end += 1
    return end


def _is_name_between_commas(tokens: Sequence[Token], comma: int, rules: SpeechRules) -> bool:
    name = comma + 1
    if name >= len(tokens) or tokens[comma].kind != "," or tokens[name].kind != "N":
        return False
    return is_person(tokens[name], rules) and (name + 1 == len(tokens) or tokens[name + 1].kind in ",.")


def _opening_bracket(tokens: Sequence[Token], at: int) -> int:
    """The bracket that the one here closes."""
    return next((index for index in range(at, max(-1, at - FAR), -1) if tokens[index].kind == "("), 0)


def _is_somebody_of_office(tokens: Sequence[Token], last: int, rules: SpeechRules) -> bool:
    """Whether words close with a name behind its title, and with of the before: … of the Commissioner X."""
    token = tokens[last - 1]
    person = token.mention
    if person is None or person.kind != "person" or person.start == token.start or last < 3:
        return False
    titled = set(token.word.split()) & rules.roles
    return bool(titled) and tokens[last - 2].word in rules.definite and tokens[last - 3].word in rules.of
