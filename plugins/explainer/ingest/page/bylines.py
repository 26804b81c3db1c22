"""Bylines as they are written → the persons in them, and all who sign."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model.names import fold
from .words import AND, BY, NOT_A_PERSON

_ADDRESS = re.compile(r"https?://|www\.|\S@\S|^@|\.(?:com|org|net|es)\b", re.IGNORECASE)

_ASIDE = re.compile(r"\s*[(\[].*$|\s+[-–—|]\s+.*$|\s+(?:for|para|at|in|en)\s+.*$")
"""What follows a name: a body in brackets, a job behind a dash, a place."""

_LOWER = re.compile(
    r"^(?:de|del|la|las|los|van|von|der|den|da|dos|di|du|le|al|el|bin|ibn|ben|y|e|ter|ten|af|zu|zur|und|st)$"
)


def persons(candidates: Iterable[str], bodies: Iterable[str]) -> tuple[str, ...]:
    """Full names of persons, each once, in order; no name of a body such as the publisher."""
    others = {fold(body) for body in bodies}
    found: dict[str, str] = {}
    for candidate in candidates:
        for name in _names(candidate):
            if fold(name) not in others and _is_person(name):
                found.setdefault(fold(name), name)
    return tuple(found.values())


def names(candidates: Iterable[str]) -> tuple[str, ...]:
    """All names that sign, those of bodies such as agencies too, each once, in order."""
    found: dict[str, str] = {}
    for candidate in candidates:
        name = " ".join(BY.sub("", candidate.strip()).split()).strip(" .,:;-–—|*'\"")
        words = name.split()
        if 0 < len(words) <= 6 and len(name) <= 60 and name[0].isupper() and not _ADDRESS.search(name):
            found.setdefault(fold(name), name)
    return tuple(found.values())


def _names(byline: str) -> Iterator[str]:
    for part in AND.split(byline.strip()[:400]):
        for name in re.split(r"\s*,\s*", BY.sub("", part.strip())):
            name = _ASIDE.sub("", BY.sub("", name)).strip(" .,:;-–—|*'\"")
            name = " ".join(name.split())
            yield name.title() if name.isupper() and " " in name else name


def _is_person(name: str) -> bool:
    words = name.split()
    if 2 <= len(name) <= 4 and all(letter >= "\u3040" for letter in name):
        return True  # written without a space between family and given name
    if not 2 <= len(words) <= 6 or len(name) > 60 or _ADDRESS.search(name) or any(letter.isdigit() for letter in name):
        return False
    if NOT_A_PERSON.search(name):
        return False
    return (
        all(word[0].isupper() or not word[0].isascii() or _LOWER.match(word) or "'" in word[:3] for word in words)
        and words[0][0].isalpha()
    )
