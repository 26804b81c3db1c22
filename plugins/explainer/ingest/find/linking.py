"""Names to notes: which note a full name of an article is, whatever its accents, initials and second surname."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...model.names import fold
from ...model.person import Person
from ...model.refs import Ref
from ...model.site import Site
from .name_spans import is_initials


class People:
    """The people who have notes, by the forms of their full names."""

    def __init__(self, site: Site) -> None:
        self._by_name: dict[str, set[Ref]] = {}
        self._by_ends: dict[tuple[str, str], set[Ref]] = {}
        self.notes: dict[Ref, Person] = {}
        for note in site.notes.values():
            if not isinstance(note, Person) or note.status == "draft":
                continue
            self.notes[note.ref] = note
            for name in note.names:
                parts = _parts(name)
                self._by_name.setdefault(" ".join(parts), set()).add(note.ref)
                if len(parts) > 1:
                    for surname in _surnames(parts):
                        self._by_ends.setdefault((parts[0], surname), set()).add(note.ref)

    def find(self, name: str) -> Ref | None:
        """The note of a full name; None where there is none or more than one."""
        parts = _parts(name)
        if not parts:
            return None
        whole = self._by_name.get(" ".join(parts), set())
        if len(whole) == 1:
            return next(iter(whole))
        if whole or len(parts) < 2:
            return None
        found = set[Ref]()
        for surname in _surnames(parts):
            found |= self._by_ends.get((parts[0], surname), set())
        fitting = {ref for ref in found if self._fits(ref, parts)}
        return next(iter(fitting)) if len(fitting) == 1 else None

    def _fits(self, ref: Ref, parts: list[str]) -> bool:
        """Whether one of a note's names holds all words of the other, in order."""
        return any(
            _within(parts, theirs) or _within(theirs, parts)
            for theirs in map(_parts, self.notes[ref].names)
            if len(theirs) > 1
        )

    def by_title(self, surname: str, title: str) -> Ref | None:
        """The one note of a surname whose roles or summary have the title that stands before it."""
        wanted = fold(title)
        found = [
            ref
            for ref, note in self.notes.items()
            if fold(note.short_name) == fold(surname)
            and any(wanted in fold(words).split() for words in (note.summary, *(role.title for role in note.roles)))
        ]
        return found[0] if len(found) == 1 else None

    @property
    def surnames(self) -> frozenset[str]:
        """Every short name, folded."""
        return frozenset(fold(note.short_name) for note in self.notes.values())

    def alone(self) -> Iterator[tuple[str, Ref]]:
        """The surnames that stand alone by their notes' leave, folded."""
        owners: dict[str, set[Ref]] = {}
        for ref, note in self.notes.items():
            if note.surname_alone:
                owners.setdefault(fold(note.short_name), set()).add(ref)
        yield from ((name, next(iter(refs))) for name, refs in owners.items() if len(refs) == 1)


_SMALL = frozenset(
    [
        "de",
        "del",
        "la",
        "las",
        "los",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "du",
        "van",
        "von",
        "der",
        "den",
        "y",
        "e",
        "al",
        "el",
        "bin",
    ]
)


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    plain = fold(name.replace(",", " "))
    return tuple(part.rstrip(".") for part in plain.split())


def _parts(name: str) -> list[str]:
    """A name's words, folded, without initials, small words and suffixes."""
    return [
        part
        for part in _words(name)
        if part not in _SMALL and part not in ("jr", "sr", "ii", "iii", "iv") and not is_initials(part.upper())
    ]


def _surnames(parts: list[str]) -> Iterable[str]:
    return parts[1:]


def _within(one: list[str], other: list[str]) -> bool:
    """Whether the words of one stand in the other in order, the given name first in both."""
    if one[0] != other[0]:
        return False
    rest = iter(other)
    return all(part in rest for part in one)
