"""The kinds of damage: where in a content folder each can be done, and the file as it is then."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from explainer.model.note import Note
from explainer.model.prose import prose_of
from explainer.model.quotations import quoted
from explainer.model.refs import Ref
from explainer.model.site import Site
from explainer.model.source import Source


class Mutation(NamedTuple):
    """One change to one file."""

    kind: str
    path: str
    """Relative to the project's folder."""
    line: int
    was: str
    now: str
    text: str | None
    """The whole file after it; None where it is deleted."""
    certain: bool = False
    """Whether it belongs to what must always be noticed."""


Place = tuple[Note, int, int]
"""A stretch of a note's file that can be changed."""


def mutations(site: Site, seed: int, count: int) -> Iterator[Mutation]:
    """So many changes, each kind in its turn, drawn at random; the same seed draws the same ones."""
    dice = random.Random(seed)
    pools = {kind: list(places(site)) for kind, (places, _) in KINDS.items()}
    done = 0
    while done < count and any(pools.values()):
        for kind, (_, change) in KINDS.items():
            if pools[kind] and done < count:
                place = pools[kind].pop(dice.randrange(len(pools[kind])))
                mutation = change(site, dice, kind, place)
                if mutation:
                    done += 1
                    yield mutation


def _changed(kind: str, place: Place, now: str, certain: bool = False) -> Mutation:
    note, start, end = place
    text = note.origin.text
    line = text.count("\n", 0, start) + 1
    return Mutation(kind, note.path, line, text[start:end], now, text[:start] + now + text[end:], certain)


def _fields(site: Site, pattern: str, *kinds: str) -> Iterator[Place]:
    """Front matter values that a pattern finds in group 1."""
    for note in site.notes.values():
        if note.kind in kinds:
            front = note.origin.text[: len(note.origin.text) - len(note.body)]
            for found in re.finditer(pattern, front, re.MULTILINE):
                yield note, found.start(1), found.end(1)


def _other_digit(dice: random.Random, text: str) -> str:
    """A number with one digit changed; never the first one to 0."""
    places = [at for at, character in enumerate(text) if character.isdigit()]
    at = dice.choice(places)
    choices = [digit for digit in "0123456789" if digit != text[at] and not (digit == "0" and at == places[0])]
    return text[:at] + dice.choice(choices) + text[at + 1 :]


# Values


def _values(site: Site) -> Iterator[Place]:
    yield from _fields(site, r"^(?:  - )?(?:    )?value: ([\d._]+)$", "figure")


def _value(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note, start, end = place
    certain = bool(getattr(note, "reported", ()) or getattr(note, "series", None))
    return _changed(kind, place, _other_digit(dice, note.origin.text[start:end]), certain)


# Digits in prose


def _digits(site: Site) -> Iterator[Place]:
    for note in site.notes.values():
        if isinstance(note, Source):
            continue
        body = site.bodies[note.path]
        text = prose_of(note.body, body.tokens).text
        offset = len(note.origin.text) - len(note.body)
        for found in re.finditer(r"(?<![\w#])\d[\d,.]*\d|(?<![\w#])\d(?!\w)", text):
            yield note, offset + found.start(), offset + found.end()


def _digit(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note, start, end = place
    return _changed(kind, place, _other_digit(dice, note.origin.text[start:end]))


# Quotations


def _quotations(site: Site) -> Iterator[Place]:
    for note in site.notes.values():
        offset = len(note.origin.text) - len(note.body)
        for start, words in quoted(note.body):
            yield note, offset + start + 1, offset + start + 1 + len(words)


def _quotation(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note, start, end = place
    words = note.origin.text[start:end].split(" ")
    at = dice.randrange(len(words))
    kept = re.sub(r"\w+", "altered", words[at], count=1)
    words[at] = kept if kept != words[at] else "altered"
    return _changed(kind, place, " ".join(words), certain=True)


# Dates


def _dates(site: Site) -> Iterator[Place]:
    yield from _fields(site, r"^date: ([\d/.~-]+)$", "talk", "term")
    yield from _fields(site, r"^(?:    )?period: ([\d/.~-]+)$", "figure")
    yield from _fields(site, r"^published: ([\d-]+)$", "source")
    yield from _fields(site, r"^      - (\d{4}-\d\d(?:-\d\d)?)$", "person")


def _date(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note, start, end = place
    now = _other_date(dice, note.origin.text[start:end])
    return _changed(kind, place, now) if now else None


def _other_date(dice: random.Random, text: str) -> str:
    """A date with its year, month or day moved a little, still a date."""
    parts = [found.span() for found in re.finditer(r"\d+", text)]
    at, end = dice.choice(parts)
    width, number = end - at, int(text[at:end])
    moved = number + dice.choice([-3, -2, -1, 1, 2, 3])
    if width == 2:
        is_month = text[at - 6 : at - 5] != "-" and text[at - 3 : at - 2] != "-" if at >= 6 else True
        moved = (moved - 1) % (12 if is_month else 28) + 1
    now = text[:at] + str(moved).zfill(width) + text[end:]
    return now if moved != number else ""


# Roles, heads


def _role_ends(site: Site) -> Iterator[Place]:
    yield from _fields(site, r"^    (?:to|from): ([\d-]+)~?$", "person")


def _heads(site: Site) -> Iterator[Place]:
    for note, start, end in _fields(site, r"^    (?:head|members):\n((?:      - [\w.-]+\n)+)", "talk"):
        for found in re.finditer(r"- ([\w.-]+)", note.origin.text[start:end]):
            yield note, start + found.start(1), start + found.end(1)


def _head(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note, start, end = place
    others = [ref.id for ref in site.notes if ref.kind == "person" and ref.id != note.origin.text[start:end]]
    return _changed(kind, place, dice.choice(others))


# Citations


def _citations(site: Site) -> Iterator[Place]:
    for note in site.notes.values():
        for found in re.finditer(r"(?:\[@|- |source: )([\w.-]+#p\d+)", note.origin.text):
            yield note, found.start(1), found.end(1)


def _citation(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note, start, end = place
    source, _, passage = note.origin.text[start:end].partition("#")
    known = site.notes.get(Ref("source", source))
    others = [id for id in known.passages if id != passage] if isinstance(known, Source) else []
    return _changed(kind, place, f"{source}#{dice.choice(others)}") if others else None


# Units, scopes, sources


def _units(site: Site) -> Iterator[Place]:
    yield from _fields(site, r"^unit: (\S+)$", "figure")


def _unit(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note, start, end = place
    units = ["count", "person", "percent", "year", "money:USD", "count/month", "person/year"]
    return _changed(kind, place, dice.choice([unit for unit in units if unit != note.origin.text[start:end]]))


def _scopes(site: Site) -> Iterator[Place]:
    for note, start, end in _fields(site, r"^(?:    )?scope: (.+)$", "figure"):
        if note.origin.text.rfind("\nseries:", 0, start) < 0:  # there the word is the name of a column
            yield note, start, end


def _scope(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note, start, end = place
    scopes = {note.origin.text[s:e] for note, s, e in _scopes(site)}
    return _changed(kind, place, dice.choice(sorted(scopes - {note.origin.text[start:end]})))


def _sources(site: Site) -> Iterator[Place]:
    yield from ((note, 0, 0) for note in site.notes.values() if isinstance(note, Source))


def _deleted(site: Site, dice: random.Random, kind: str, place: Place) -> Mutation | None:
    note = place[0]
    return Mutation(kind, note.path, 1, note.ref.id, "", None, certain=True)


Places = Callable[[Site], Iterator[Place]]
Damage = Callable[[Site, random.Random, str, Place], Mutation | None]

KINDS: dict[str, tuple[Places, Damage]] = {
    "value": (_values, _value),
    "digit in prose": (_digits, _digit),
    "quoted word": (_quotations, _quotation),
    "date": (_dates, _date),
    "role's beginning or end": (_role_ends, _date),
    "head": (_heads, _head),
    "citation's passage": (_citations, _citation),
    "unit": (_units, _unit),
    "scope": (_scopes, _scope),
    "deleted source": (_sources, _deleted),
}
