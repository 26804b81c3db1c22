"""Whose words a label brings: Press Secretary X: “…”, or Statement from X: “…”."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.speech import SpeechRules
from .speech_phrases import Phrase, follows_office
from .speech_tokens import Token

_MOST = 24
"""A label with more words is a sentence."""

_PLAIN = frozenset(("N", "H", "D", "x", "I", "0", "S", "T", ",", "—", "Q", "(", ")", "J", "V", "v"))
"""What a label is made of; its nouns may be verbs elsewhere."""


def labelled(tokens: Sequence[Token], rules: SpeechRules) -> tuple[Phrase, int] | None:
    """Who is named before a colon that leads to a quotation or ends the passage, and the index of the colon."""
    colon = next((at for at in range(min(len(tokens), _MOST)) if tokens[at].kind == ":"), None)
    if not colon or (colon + 1 < len(tokens) and tokens[colon + 1].kind != "Q"):
        return None
    begin = next(at for at, token in enumerate(tokens) if token.kind != "—")
    end = _without_brackets(tokens, colon)
    if begin >= end or not all(token.kind in _PLAIN for token in tokens[begin:end]):
        return None
    if any(token.kind in "Vv" and not _within_name(tokens, at) for at, token in enumerate(tokens[:end])):
        return None
    opening = tokens[begin]
    if opening.kind == "I" or opening.kind == "T":
        # On tariffs: “…”.
        return None
    named = next((at for at in range(begin, end) if _is_person(tokens[at])), None)
    issued = next((at for at in range(begin, end) if tokens[at].word in rules.issued_by), None)
    if named is not None and _leads(tokens, begin, named, rules):
        return Phrase(named, named + 1, named), colon
    if named is not None and issued is not None and issued < named and _is_document(tokens[begin:issued], rules):
        return Phrase(named, named + 1, named), colon
    last = tokens[end - 1]
    body = last.kind == "N" and last.mention is not None and last.mention.kind == "org"
    if body and all(token.kind in "NDHx" for token in tokens[begin:end]):
        return Phrase(begin, end, end - 1), colon
    return None


def _leads(tokens: Sequence[Token], begin: int, named: int, rules: SpeechRules) -> bool:
    """Whether nothing but a title stands before a name: Secretary of State X."""
    kinds = "NHDxSVQI" if follows_office(tokens[named], rules) else "NHDxSVQ"
    return all(token.kind in kinds for token in tokens[begin:named])


def _is_person(token: Token) -> bool:
    return token.kind == "N" and token.mention is not None and token.mention.kind == "person" and not token.possessive


def _is_document(tokens: Sequence[Token], rules: SpeechRules) -> bool:
    return any(token.last_word in rules.documents for token in tokens)


def _within_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that may be a verb stands right before a name: New York state Senator X."""
    return at + 1 < len(tokens) and tokens[at + 1].kind == "N" and at > 0 and tokens[at - 1].kind in "Nx"


def _without_brackets(tokens: Sequence[Token], end: int) -> int:
    """Where a label ends without the day in brackets behind it: Secretary X (March 9)."""
    if end and tokens[end - 1].kind == ")":
        opened = next((at for at in range(end - 1, max(-1, end - 8), -1) if tokens[at].kind == "("), None)
        return opened if opened is not None else end
    return end
