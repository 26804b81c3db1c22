"""Stretches of capitalised words in which names are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..languages.names import NameRules

_LETTER = r"[^\W\d_]"
_CAPITAL = r"[A-ZÁÀÂÄÃÅÇČÉÈÊËÍÌÎÏİÑÓÒÔÖÕØŠÚÙÛÜÝŽŞŁĐÆŒ]"
_WORD = re.compile(
    rf"(?:{_CAPITAL}\.)+(?![\w])|{_CAPITAL}(?:{_LETTER}|['’](?={_LETTER}{{2}})|-(?={_LETTER}))*"
    rf"|(?:al|el|bin|ibn|de|del|la|las|los|da|do|dos|das|di|du|van|von|der|den|ten|ter|y|e|d['’])(?=[\s-])|al-{_CAPITAL}{_LETTER}+"
)
_GAP = re.compile(r"\s+")
_SUFFIX = re.compile(r",?\s+(?:Jr|Sr|II|III|IV)\b\.?")
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word and where it stands, a possessive ending left out."""

    text: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        """In lower case, without a full stop at its end."""
        return self.text.lower().rstrip(".")


@dataclass(frozen=True, slots=True)
class Run:
    """Words with capitals, and small ones between them, that stand beside each other."""

    words: tuple[Word, ...]
    opens: bool
    """Whether it stands at the beginning of a sentence, where every word has a capital."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end


def runs(text: str, start: int, end: int, rules: NameRules) -> Iterator[Run]:
    """The stretches of capitalised words of a block, in order."""
    words: list[Word] = []
    reached = start
    for found in _WORD.finditer(text, start, end):
        if found.start() < reached or (found.start() and text[found.start() - 1] in _INSIDE):
            continue
        word = _word(found, end, text)
        if words and not _beside(text, words[-1], word):
            yield from _run(text, start, words, rules)
            words = []
        words.append(word)
        reached = word.end
        # A possessive ends a name.
        if text[word.end : word.end + 2] in ("'s", "’s"):
            yield from _run(text, start, words, rules)
            words = []
    yield from _run(text, start, words, rules)


_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyzáéíóúñü0123456789@#_/-&$.'’")
"""What stands before a letter that does not begin a word."""


def _word(found: re.Match[str], end: int, text: str) -> Word:
    words = _POSSESSIVE.sub("", found[0])
    return Word(words, found.start(), found.start() + len(words))


def _beside(text: str, one: Word, other: Word) -> bool:
    between = text[one.end : other.start]
    return bool(between) and not between.strip() and "\n" not in between


def _run(text: str, block: int, words: list[Word], rules: NameRules) -> Iterator[Run]:
    """A run without small words at its ends; nothing where only such are left."""
    while words and words[-1].text.islower():
        words = words[:-1]
    while words and words[0].text.islower() and not words[0].text.startswith("al-"):
        words = words[1:]
    if words:
        yield Run(tuple(words), _opens(text, block, words[0].start))


def _opens(text: str, block: int, at: int) -> bool:
    before = text[max(block, at - 3) : at].rstrip()
    return not before or at - block < 3 or before[-1] in ".!?…:\"“”'‘’«»—–(["


def with_suffix(text: str, end: int) -> int:
    """Where a name ends once Jr. or III is taken in."""
    found = _SUFFIX.match(text, end)
    return found.end() if found else end


@lru_cache(maxsize=4096)
def is_initials(word: str) -> bool:
    """Whether a word is an initial or several: J., J.D., or an acronym with full stops."""
    return bool(re.fullmatch(rf"(?:{_CAPITAL}\.)+|{_CAPITAL}", word))
