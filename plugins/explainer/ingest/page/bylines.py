"""Bylines as they are written → the persons in them, and all who sign."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from ...model.names import fold
from ..languages.first_names import FIRST_NAMES
from .words import AGENCIES, AND, ASKS, BEHIND_NAMES, BY, JOB, LABEL, NOT_A_PERSON, PLACES

_ADDRESS = re.compile(r"https?://|www\.|\S@\S|^@|\.(?:com|org|net|es)\b", re.IGNORECASE)

_ASIDE = re.compile(r"\s*[(\[].*$|\s+[-–—|]\s+.*$|\s+(?:for|para|at|in|en)\s+.*$")
"""What follows a name: a body in brackets, a job behind a dash, a place."""

_AND_AT_EDGE = re.compile(r"^(?:and|y|e|und|with|con)\s+|\s+(?:and|y|e|und|with|con)$")

_LONGEST = 400
"""Characters of a byline that are looked at."""

_LOWER = re.compile(
    r"^(?:de|del|la|las|los|van|von|der|den|da|dos|di|du|le|al|el|bin|ibn|ben|y|e|ter|ten|af|zu|zur|und|st)$"
)


_PARTICLE = re.compile(r"(?<=\s)(?:De|Del|La|Las|Los|Y|Da|Dos|Di|Du)(?=\s)")


def persons(candidates: Iterable[str], bodies: Iterable[str]) -> tuple[str, ...]:
    """Full names of persons, each once, in order; no name of a body such as the publisher."""
    others = AGENCIES | {fold(body) for body in bodies}
    found: dict[str, str] = {}
    for candidate in candidates:
        for number, name in enumerate(_names(candidate, others)):
            if _is_person(name) and not _is_body(name, others, behind=number > 0):
                found.setdefault(fold(name), name)
    return tuple(found.values())


def _is_called(name: str) -> bool:
    return fold(name).partition(" ")[0] in FIRST_NAMES


def completed(told: tuple[str, ...], bylines: Iterable[str], bodies: Sequence[str]) -> tuple[str, ...]:
    """All that a byline names, where those whom the markup tells are only some of them."""
    known = {fold(name) for name in told}
    for byline in bylines:
        everyone = persons([byline], bodies) if BY.match(byline.strip()) else ()
        more = [folded for each in everyone if (folded := fold(each)) not in known]
        if more and len(everyone) - len(more) == len(known) and all(map(_is_called, more)):
            return everyone
    return told


def names(candidates: Iterable[str]) -> tuple[str, ...]:
    """All names that sign, those of bodies such as agencies too, each once, in order."""
    found: dict[str, str] = {}
    for candidate in candidates:
        signed = BEHIND_NAMES.sub("", f" {BY.sub('', candidate.strip()[:_LONGEST])}")
        name = " ".join(signed.split()).strip(" .,:;-–—|*'\"")
        words = name.split()
        plain = name[:1].isupper() and not _ADDRESS.search(name) and not ASKS.match(name)
        if 0 < len(words) <= 6 and len(name) <= 60 and plain:
            found.setdefault(fold(name), name)
    return tuple(found.values())


def _names(byline: str, others: Container[str]) -> Iterator[str]:
    for part in AND.split(BEHIND_NAMES.sub("", f" {byline.strip()[:_LONGEST]}")):
        for name in re.split(r"\s*,\s*", LABEL.sub("", BY.sub("", _AND_AT_EDGE.sub("", part.strip())))):
            name = _ASIDE.sub("", BY.sub("", name)).strip(" .,:;-–—|*'\"")
            yield _in_letters(_alone(_without_job(" ".join(name.split())), others))


def _without_job(name: str) -> str:
    """A name without what follows it, where it begins as names of people do."""
    bare = JOB.sub("", name)
    return bare if _is_called(bare) else name


def _alone(name: str, others: Container[str]) -> str:
    """A person's name once, without the body's that follows it: "Ana Portillo Associated Press"."""
    words = name.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        return " ".join(words[:half])
    for length in range(min(5, len(words) - 2), 0, -1):
        if fold(" ".join(words[-length:])) in others:
            return " ".join(words[:-length]).rstrip(" .,:;")
    return name


def _in_letters(name: str) -> str:
    """A name that is all in capitals as names are written."""
    if not name.isupper() or " " not in name:
        return name
    written = _PARTICLE.sub(lambda found: found[0].lower(), name.title())
    return re.sub(r"\bMc([a-z])", lambda found: f"Mc{found[1].upper()}", written)


def _is_body(name: str, others: Iterable[str], *, behind: bool) -> bool:
    """Whether a name is a body's, or that of a part of it: "CNN Business"; behind another name the body's short one."""
    words = f"{fold(name)} "
    joined = words.replace(" ", "")
    return any(
        joined == body.partition(".")[0]
        or words.startswith(f"{body.removeprefix('the ')} ")
        or (behind and f"{body} ".startswith(words))
        for body in others
        if len(body) > 1
    )


def _is_person(name: str) -> bool:
    words = name.split()
    if 2 <= len(name) <= 4 and all(letter >= "\u3040" and letter.isalpha() for letter in name):
        return True  # written without a space between family and given name
    if not 2 <= len(words) <= 6 or len(name) > 60 or _ADDRESS.search(name) or any(letter.isdigit() for letter in name):
        return False
    if ":" in name or ASKS.match(name) or NOT_A_PERSON.search(name) or fold(name) in PLACES:
        return False
    return (
        all(word[0].isupper() or not word[0].isascii() or _LOWER.match(word) or "'" in word[:3] for word in words)
        and words[0][0].isalpha()
    )
