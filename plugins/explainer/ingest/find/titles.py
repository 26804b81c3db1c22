"""The titles that stand before a name, or that a comma sets off before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..languages.names import BODY, GROUP, HONORIFIC, IN_TITLE, KIN, MODIFIER, PORTFOLIO, POST, RANK
from .lexicon import Lexicon
from .words import Word


class Title(NamedTuple):
    """The words of a title before a name."""

    first: int
    """Its first word; the word behind it is the name's first."""
    post: bool
    """Whether it holds a post or rank."""
    kin: bool
    honorific: bool
    start: int
    """Where the role in it begins, and where it ends; the same where it has none."""
    end: int
    near: bool = True
    """Whether the post stands right before the name, or is of no more than one word."""

    @property
    def tells(self) -> bool:
        """Whether whoever is named behind it is a person."""
        return self.post or self.kin or self.honorific


def title_before(text: str, words: Sequence[Word], name: int, lexicon: Lexicon) -> Title:
    """The title that stands right before the word with which a name begins."""
    honorific = False
    last = name
    while last and words[last].near and _is_honorific(words[last - 1], lexicon):
        honorific = True
        last -= 1
    none = Title(last, False, False, honorific, 0, 0)
    if not last or not words[last].near:
        return none
    kinds = lexicon.kinds.get(words[last - 1].plain, 0)
    if kinds & KIN and not words[last - 1].capital:
        return Title(last - 1, False, True, honorific, 0, 0)
    post = _post(words, last, lexicon, words[name].plain in lexicon.given)
    if post is None:
        return none
    if words[post].text in lexicon.rules.beside_given and words[name].plain not in lexicon.given:
        return none
    first = _beginning(words, post, lexicon)
    # What a post is for can end in any noun: only of State, and the like, may a surname alone stand behind.
    near = post == last - 1 or post == last - 3
    end = words[last - 1].end + (bool(kinds & RANK) and text[words[last - 1].end] == ".")
    return Title(first, True, False, honorific, words[first].start, end, near)


def _is_honorific(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word before a name is no part of a role: Mr., and HE for His Excellency."""
    told = lexicon.kinds.get(word.plain, 0) & HONORIFIC and word.capital
    return bool(told) or word.text in lexicon.rules.styles


def title_set_off(text: str, words: Sequence[Word], name: int, end: int, lexicon: Lexicon) -> str | None:
    """The title that a comma sets off before a name, and another sign behind it: their envoy, Anna Aue, said."""
    if not name or text[words[name - 1].end : words[name].start] != ", ":
        return None
    if text[end : end + 1] not in (",", ".", ";", ")", "") and not text.startswith(
        (" and ", " y ", " (", " –", " -"), end
    ):
        return None
    of_place = name > 1 and words[name - 1].capital and words[name - 2].plain in lexicon.rules.of
    if words[name - 1].owns or not (of_place or _in_title(words[name - 1], lexicon)):
        return None
    post = _post(words, name, lexicon, words[name].plain in lexicon.given)
    if post is None or lexicon.kinds.get(words[post].plain, 0) & RANK:
        return None
    return text[words[_beginning(words, post, lexicon)].start : words[name - 1].end]


def kin_set_off(text: str, words: Sequence[Word], name: int, lexicon: Lexicon) -> bool:
    """Whether a comma sets off before a name whose kin somebody is: his wife, Anna Aue, came."""
    return name > 0 and text[words[name - 1].end : words[name].start] == ", " and _is_kin(words, name - 1, lexicon)


def _is_kin(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word says whose kin somebody is: his adult sons, Anna Aue's wife."""
    if words[at].capital or words[at].owns or words[at].plain not in lexicon.rules.family:
        return False
    ahead = at - 1
    while ahead > max(0, at - 4) and not (words[ahead].owns or words[ahead].plain in lexicon.rules.whose):
        if words[ahead].capital:
            return False
        ahead -= 1
    return ahead >= 0 and (words[ahead].owns or words[ahead].plain in lexicon.rules.whose)


def _post(words: Sequence[Word], last: int, lexicon: Lexicon, given: bool) -> int | None:
    """The word for a post in a title that ends before a word: the last one, or the one before of, for and the like."""
    at = last - 1
    if words[at].plain in lexicon.rules.of | lexicon.rules.joining | lexicon.rules.articles:
        return None
    if words[at].plain in lexicon.rules.never_last and not _kinds(words[at], lexicon) & POST:
        return None
    here = _kinds(words[at], lexicon)
    if here & (POST | RANK) and not here & PORTFOLIO:
        return at
    # Secretary of Homeland Security NAME: back over what the post is for, to the word that joins it.
    while at > max(0, last - 12) and (words[at].near or _in_list(words, at, last)):
        word = words[at]
        joins = word.plain in lexicon.rules.of
        if joins and at < last - 1 and not words[at].capital:
            # Some languages put what qualifies a post behind it: enviado especial para.
            post = at - 1
            while post and _qualifies(words[post], lexicon) and not _kinds(words[post], lexicon) & POST:
                post -= 1
            if _kinds(words[post], lexicon) & POST:
                return post
        if (
            at < last - 1
            and _kinds(word, lexicon) & POST
            and all(_qualifies(each, lexicon) for each in words[at + 1 : last])
        ):
            return at
        unknown = word.capital and not word.opens and word.plain not in lexicon.openers
        known = joins or _in_title(word, lexicon) or word.plain in lexicon.rules.joining | lexicon.rules.articles
        if not known and not (unknown and (given or at < last - 1)):
            break
        at -= 1
    return last - 1 if here & (POST | RANK) else None


_ONCE = ("then-", "ex-")
"""What is joined to a post that somebody no longer holds."""


def _kinds(word: Word, lexicon: Lexicon) -> int:
    plain = word.plain
    for once in _ONCE:
        plain = plain.removeprefix(once)
    return lexicon.kinds.get(plain, 0)


def _qualifies(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word behind a post says whose it is or of what kind: presidente mexicano."""
    return not word.capital and (
        word.plain in lexicon.peoples or bool(lexicon.kinds.get(word.plain, 0) & (MODIFIER | GROUP))
    )


def _in_list(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a comma within what a post is for stands before a word: for Democracy, Human Rights, and Labor NAME."""
    one, other = words[at - 1], words[at]
    return at < last - 1 and other.start - one.end == 2 and one.capital and not other.opens


def _in_title(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word can be a part of a title; a body or a place only with its capital."""
    kinds = lexicon.kinds.get(word.plain, 0)
    if word.plain.startswith(_ONCE):
        return True
    if word.plain in lexicon.rules.articles:
        return False
    if kinds & (IN_TITLE if word.capital else IN_TITLE & ~BODY) or word.plain in lexicon.peoples:
        return True
    return word.capital and "." not in word.text and word.plain in lexicon.places


def _beginning(words: Sequence[Word], post: int, lexicon: Lexicon) -> int:
    """The first word of a title, back from its post: State Department spokesperson, then-Deputy Foreign Minister."""
    first = post
    while first and words[first].near and post - first < 8:
        word = words[first - 1]
        if word.joined and "-" not in word.text:
            break
        kinds = lexicon.kinds.get(word.plain, 0)
        opener = word.plain in lexicon.openers
        proper = word.capital and not word.opens and not opener and "." not in word.text
        if kinds & HONORIFIC:
            break
        if not (_in_title(word, lexicon) or proper):
            first = _to_determiner(words, first, lexicon)
            break
        # Under Secretary is a title, and under President is none; nor is host Secretary.
        other = not word.capital and word.plain in lexicon.rules.verbs_too
        if other and (words[first].capital or not kinds & POST):
            break
        if opener and word.opens and not kinds & IN_TITLE:
            break
        first -= 1
    # A possessive before a title is part of it: Thailand's foreign minister.
    if first and words[first - 1].owns and words[first - 1].capital and words[first].start - words[first - 1].end <= 3:
        before = words[first - 1].plain
        if before in lexicon.places or lexicon.kinds.get(before, 0) & BODY or "." in words[first - 1].text:
            first -= 1
    return first


def _to_determiner(words: Sequence[Word], first: int, lexicon: Lexicon) -> int:
    """Where a title in small letters begins, when up to three more words lead back to what opens it: the nuclear."""
    if words[first].capital:
        return first
    for at in range(first - 1, max(0, first - 4), -1):
        word = words[at]
        if not word.near and not words[at - 1].owns:
            break
        if word.capital or word.plain in lexicon.openers or word.plain in lexicon.saying or not word.text[0].isalpha():
            break
        if words[at - 1].owns or words[at - 1].plain in lexicon.rules.articles:
            return at
    return first
