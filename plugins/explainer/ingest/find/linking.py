"""Which note is meant by a name: accents and initials left out, a first surname for two, a surname behind a title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ...model.dates import parse_date
from ...model.names import fold
from ...model.person import Person
from ...model.refs import Ref
from ...model.site import Site
from ..languages import rules_of
from ..languages.names import NameRules

SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))

Parts = tuple[str, ...]
"""A name's words, folded, without full stops."""


class People:
    """The people who have notes, by the forms of their names; a form that two of them share means neither."""

    def __init__(self, site: Site) -> None:
        self.notes: dict[Ref, Person] = {}
        self.own: dict[Parts, set[Ref]] = {}
        """Full names as notes write them."""
        self.full: dict[Parts, set[Ref]] = {}
        """And the other forms in which a text may write them."""
        self.alone: dict[Parts, set[Ref]] = {}
        """Surnames, and other names of one word."""
        rules = rules_of(site.settings.lang).names
        for note in site.everything():
            if not isinstance(note, Person):
                continue
            first = self.notes.setdefault(note.ref, note)
            for name in note.names:
                parts = parts_of(name)
                short = parts_of(note.short_name)
                given_and_short = (
                    [(parts[0], *short)]
                    if len(parts) > 2 and parts[-1] not in SUFFIXES and _within(short, parts)
                    else []
                )
                if len(parts) > 1:
                    self.own.setdefault(parts, set()).add(first.ref)
                bare = (without_particles(form, rules) for form in given_and_short)
                for form in (*_forms(parts, rules), *given_and_short, *bare):
                    self.full.setdefault(form, set()).add(first.ref)
                if len(without_particles(parts, rules)) == 1:
                    self.alone.setdefault(parts, set()).add(first.ref)
            self.alone.setdefault(parts_of(note.short_name), set()).add(first.ref)
        self.free: dict[Parts, set[Ref]] = {}
        """Those that may stand alone by their notes' leave."""
        for form, refs in self.alone.items():
            allowed = {ref for ref in refs if _may_stand_alone(self.notes[ref], form)}
            if allowed:
                self.free[form] = allowed

    def named(self, parts: Parts) -> set[Ref]:
        """The notes of a full name; initials in it do not matter where nobody's note has them."""
        plain = without_initials(parts)
        return self.own.get(parts) or self.own.get(plain) or self.full.get(parts) or self.full.get(plain) or set()

    def ref_of(
        self, names: Iterable[Parts], titles: Iterable[Sequence[str]], day: date | None, rules: NameRules
    ) -> Ref | None:
        """The one note that every full name of somebody fits; None where it is not one."""
        fitting: set[Ref] | None = None
        for parts in names:
            here = self.named(parts) or self._longer(parts, titles, day, rules)
            fitting = here if fitting is None else fitting & here
        return next(iter(fitting)) if fitting and len(fitting) == 1 else None

    def _longer(self, parts: Parts, titles: Iterable[Sequence[str]], day: date | None, rules: NameRules) -> set[Ref]:
        """Notes that know a given name and one surname, of a name with a second one, where the title is theirs."""
        if len(without_particles(parts, rules)) < 3 or parts[-1] in SUFFIXES:
            return set()
        found = self.full.get(first_surname(parts, rules), set())
        return {
            ref
            for ref in found
            if all(len(without_particles(parts_of(name), rules)) == 2 for name in self.notes[ref].names)
            and any(self.has_title(ref, title, day, rules) for title in titles)
        }

    def titled(self, surname: Parts, title: Sequence[str], day: date | None, rules: NameRules) -> Ref | None:
        """The one of a surname who holds, or held, what a title says."""
        found = [ref for ref in self.alone.get(surname, ()) if self.has_title(ref, title, None, rules)]
        if len(found) > 1 and day:
            found = [ref for ref in found if self.has_title(ref, title, day, rules)]
        return found[0] if len(found) == 1 else None

    def has_title(self, ref: Ref, title: Sequence[str], day: date | None, rules: NameRules) -> bool:
        """Whether one of somebody's roles begins with the words of a title, or ends its words for a post with them."""
        wanted = [word for word in title if word not in _PAST]
        if not wanted:
            return False
        for role in self.notes[ref].roles:
            words = [fold(word).strip(".,") for word in role.title.split()]
            named = words[: len(wanted)] == wanted or (len(wanted) > 1 and wanted == _main(words, rules))
            if named and (day is None or role.covers(parse_date(day.isoformat()))):
                return True
        return False


def _may_stand_alone(note: Person, form: Parts) -> bool:
    """Whether a note lets a name of one word stand by itself: by its leave, or as one of its own names."""
    return (note.surname_alone and form == parts_of(note.short_name)) or form in map(parts_of, note.names)


_PAST = frozenset(("former", "then", "ex", "late", "acting", "current", "u.s", "us", "entonces", "actual"))
"""What a title may say beyond the role's own words."""


def _main(words: Sequence[str], rules: NameRules) -> list[str]:
    """A role's words up to what it is for."""
    end = next((index for index, word in enumerate(words) if word in rules.of or word in rules.particles), len(words))
    return list(words[:end])


def parts_of(name: str) -> Parts:
    """A name's words, folded, without full stops and commas."""
    return tuple(part for part in (word.replace(".", "") for word in fold(name.replace(",", " ")).split()) if part)


def _within(some: Parts, parts: Parts) -> bool:
    """Whether words stand together in a name, behind its first word."""
    return any(parts[at : at + len(some)] == some for at in range(1, len(parts)))


def without_initials(parts: Parts) -> Parts:
    """A name without its initials; as it is where it would be one word."""
    kept = tuple(part for index, part in enumerate(parts) if len(part) > 1 or index == 0)
    return kept if len(kept) > 1 else parts


def without_particles(parts: Parts, rules: NameRules) -> Parts:
    """A name's words but for de, van and the like, and for suffixes."""
    return tuple(part for part in parts if part not in rules.particles and part not in SUFFIXES)


def first_surname(parts: Parts, rules: NameRules) -> Parts:
    """Given name and first surname of a name with two; the whole name where it cannot be told."""
    if len(parts) < 3 or parts[-1] in SUFFIXES:
        return parts
    end = 1
    while end < len(parts) - 1 and parts[end] in rules.particles:
        end += 1
    return parts[: end + 1]


def _forms(parts: Parts, rules: NameRules) -> Iterator[Parts]:
    """The forms in which a full name is written: whole, without initials, with the first of two surnames only."""
    from ..languages.first_names import FIRST_NAMES

    if len(parts) < 2:
        return
    yield parts
    plain = without_initials(parts)
    yield plain
    # A second given name is no surname: Martin Luther King is not Martin Luther.
    if len(without_particles(plain, rules)) > 2 and plain[1] not in FIRST_NAMES:
        yield first_surname(plain, rules)
