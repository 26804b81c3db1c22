"""All known names in one automaton, so that a text is searched for every one of them in a single pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import ahocorasick

from ..model.names import fold_characters, spoken_names
from ..model.person import Person
from ..model.refs import Ref
from ..model.site import Site

_WORD = re.compile(r"(\S+)\s$")
_SENTENCE_END = (".", "!", "?", ":", ";", "…", '"', "”", "»", ")")


@dataclass(frozen=True, slots=True)
class Hit:
    """A known name in a text."""

    start: int
    end: int
    ref: Ref
    full: bool
    """A whole name; otherwise a surname, which counts only after the whole name."""


class Gazetteer:
    """The names of all published notes and their translations; a name that two notes share is left out."""

    def __init__(self, site: Site) -> None:
        self._titles = frozenset(site.settings.titles)
        owners: dict[str, dict[tuple[Ref, str, bool], None]] = {}
        for note in site.everything():
            if note.status == "draft" or note.ref.kind in ("source", "talk", "figure"):
                continue
            for name in spoken_names(note):
                owners.setdefault(fold_characters(name), {})[note.ref, name, True] = None
            if isinstance(note, Person):
                short = note.short_name
                full = note.surname_alone or short in note.names
                owners.setdefault(fold_characters(short), {})[note.ref, short, full] = None
        self._automaton = ahocorasick.Automaton()
        self.size = 0
        for folded, owned in owners.items():
            if len({ref for ref, _, _ in owned}) == 1 and len(folded) > 1:
                self._automaton.add_word(folded, (len(folded), tuple(owned)))
                self.size += 1
        if self.size:
            self._automaton.make_automaton()

    def hits(self, text: str) -> Iterator[Hit]:
        """The known names in a text, longest first where they overlap, in order."""
        if not self.size or len(text) < 2:
            return
        folded = fold_characters(text)
        found = [(end - length + 1, end + 1, owned) for end, (length, owned) in self._automaton.iter(folded)]
        if len(found) > 1:
            found.sort(key=lambda match: (match[0], -match[1]))
        reached = 0
        for start, end, owned in found:
            if start < reached or not _stands_alone(folded, start, end):
                continue
            hit = self._hit(text, start, end, owned)
            if hit:
                reached = end
                yield hit

    def _hit(self, text: str, start: int, end: int, owned: Iterable[tuple[Ref, str, bool]]) -> Hit | None:
        written = text[start:end]
        for ref, name, full in owned:
            if _same_capitals(written, name, ref) and (" " in name or not self._part_of_a_name(text, start, end)):
                return Hit(start, end, ref, full)
        return None

    def _part_of_a_name(self, text: str, start: int, end: int) -> bool:
        """Whether a single word stands within a longer name, as in Raúl Castro or Washington Post."""
        if not text[start].isupper():
            return False
        if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
            return True
        before = _WORD.search(text[max(0, start - 40) : start])
        if not before or not before[1][:1].isupper() or before[1] in self._titles:
            return False
        if before[1].endswith(_SENTENCE_END):
            return False
        opening = text[: start - len(before[0])].rstrip()
        return bool(opening) and not opening.endswith(_SENTENCE_END)


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Whether no letter, digit or hyphen goes on before or behind."""
    before, behind = folded[start - 1 : start], folded[end : end + 1]
    if before and (before.isalnum() or (before in "-_/" and folded[start - 2 : start - 1].strip())):
        return False
    return not (behind and (behind.isalnum() or (behind in "-_/" and folded[end + 1 : end + 2].strip())))


def _same_capitals(written: str, name: str, ref: Ref) -> bool:
    """Whether the capitals agree; the first letter of what is no person may be small or not, as a sentence wants it."""
    if len(written) != len(name):
        return written.casefold() == name.casefold()
    first = 0 if ref.kind == "person" else 1
    return all(one.isupper() == other.isupper() for one, other in zip(written[first:], name[first:], strict=True))
