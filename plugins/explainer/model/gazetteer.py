"""All known names in one automaton, so that a text is searched for every one of them in a single pass."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import ahocorasick

from ..frozen import frozen
from .names import fold_characters, spoken_names
from .openers import OPENERS
from .person import Person
from .refs import Ref
from .site import Site

_WORD_BEFORE = re.compile(r"([^\s\w]*)(\w\S*)\s+$")
_CAPITAL_BEHIND = re.compile(r"\s+([^\W\d_])")
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_JOINERS = "-‐‑–_/"
"""What joins two names into one, as in U.S.-Mexico; a long dash or two hyphens stand between parts of a sentence."""


@frozen
class Hit:
    """A known name in a text."""

    start: int
    end: int
    ref: Ref
    full: bool
    """A whole name; otherwise a surname, which counts only after the whole name."""


class Gazetteer:
    """The names of all published notes and their translations; a name that two notes share is left out."""

    def __init__(self, site: Site, *, drafts: bool = False) -> None:
        """With drafts for whoever only asks what is known; nothing may link to one."""
        self._titles = frozenset(site.settings.titles)
        owners: dict[str, dict[tuple[Ref, str, bool], None]] = {}
        for note in site.everything():
            if (note.status == "draft" and not drafts) or note.ref.kind in ("source", "talk", "figure"):
                continue
            for name in map(_composed, spoken_names(note)):
                owners.setdefault(fold_characters(name), {})[note.ref, name, True] = None
            if isinstance(note, Person):
                short = _composed(note.short_name)
                full = note.surname_alone or note.short_name in note.names
                owners.setdefault(fold_characters(short), {})[note.ref, short, full] = None
        self.names = {
            folded: tuple(owned)
            for folded, owned in owners.items()
            if len({ref for ref, _, _ in owned}) == 1 and len(folded) > 1
        }
        """What each folded name stands for: all that the gazetteer knows beside the settings."""
        self._automaton = ahocorasick.Automaton()
        for folded, owned in self.names.items():
            self._automaton.add_word(folded, (len(folded), owned))
        if self.names:
            self._automaton.make_automaton()

    def hits(self, text: str) -> Iterator[Hit]:
        """The known names in a text, longest first where they overlap, in order."""
        if not self.names or len(text) < 2:
            return
        text, at = _with_offsets(text)
        folded = fold_characters(text)
        found = [(end - length + 1, end + 1, owned) for end, (length, owned) in self._automaton.iter(folded)]
        if len(found) > 1:
            found.sort(key=lambda match: (match[0], -match[1]))
        reached = 0
        for start, end, owned in found:
            if start < reached or not _stands_alone(text, start, end):
                continue
            named = self._named(text, start, end, owned)
            if named:
                reached = end
                yield Hit(at[start], at[end], *named)

    def _named(
        self, text: str, start: int, end: int, owned: Iterable[tuple[Ref, str, bool]]
    ) -> tuple[Ref, bool] | None:
        written = text[start:end]
        for ref, name, full in owned:
            if _same_capitals(written, name, ref) and not self._part_of_a_name(text, start, end, name.split()):
                return ref, full
        return None

    def _part_of_a_name(self, text: str, start: int, end: int, words: list[str]) -> bool:
        """Whether a name goes on behind, as in Washington Post, or a single word begins before, as in Lena Aue."""
        if not text[start].isupper():
            return False
        behind = _CAPITAL_BEHIND.match(text, end)
        if behind and behind[1].isupper() and words[-1][0].isupper():
            return True
        before = _WORD_BEFORE.search(text, max(0, start - 40), start) if len(words) == 1 else None
        word = before[2] if before else ""
        if not before or not word[0].isupper() or word in self._titles or word.endswith(_POSSESSIVE):
            return False
        if not word[-1].isalnum():
            return bool(_INITIALS.fullmatch(word))
        return word not in OPENERS or not (before[1] or _ends_sentence(text[: before.start()].rstrip()))


def _ends_sentence(text: str) -> bool:
    """Whether what follows begins a sentence, or something like one."""
    return not text or not (text[-1].isalnum() or text[-1] == ",")


def _composed(name: str) -> str:
    """A name with its accents composed."""
    return unicodedata.normalize("NFC", name)


def _with_offsets(text: str) -> tuple[str, Sequence[int]]:
    """The text with its accents composed, and where each character of it stands in the text as written."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text, range(len(text) + 1)
    starts = [offset for offset, one in enumerate(text) if not offset or not unicodedata.combining(one)]
    pieces = [_composed(text[start:end]) for start, end in pairwise([*starts, len(text)])]
    at = [start for start, piece in zip(starts, pieces, strict=True) for _ in piece]
    return "".join(pieces), [*at, len(text)]


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter, digit or hyphen goes on before or behind."""
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    return not _joined(before[::-1]) and not _joined(behind)


def _joined(beside: str) -> bool:
    """Whether the two characters beside a name, the nearer one first, make it go on: a letter, or a joiner and one."""
    near, beyond = beside[:1], beside[1:]
    if near.isalnum() or not beyond:
        return near.isalnum()
    return (near in _JOINERS and (beyond.isalnum() or beyond == ".")) or (near == "." and beyond.isalnum())


def _same_capitals(written: str, name: str, ref: Ref) -> bool:
    """Whether the capitals agree; the first letter of what is no person may be small or not, as a sentence wants it."""
    if written == name:
        return True
    if len(written) != len(name):
        return written.casefold() == name.casefold()
    first = 0 if ref.kind == "person" else 1
    return all(one.isupper() == other.isupper() for one, other in zip(written[first:], name[first:], strict=True))
