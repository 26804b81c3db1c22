"""Who leads or attends a talk held a post on that day, nobody speaks before their first one, and no role's dates
contradict each other.

A person of whom no role is known is not judged, nor is one who speaks after leaving office, nor the head of a talk
that was not held.

Passes: `head: [person:ana-maru]` of a talk on 2021-05-04, where her note has `from: 2018` and no `to`.
Fails:  the same where her only role has `from: 2018` and `to: 2020`; a role with `from: 2020` and `to: 2018`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from ..model.dates import Edtf
from ..model.figure import Figure
from ..model.names import fold
from ..model.person import Person, Role
from ..model.refs import Ref
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import listed
from .days import before, earliest, latest
from .each_file import each_file
from .sound import sound

ID = "EX209"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report roles whose dates contradict each other, and those whom no role puts where a talk or source has them."""
    note = sound(writing, site)
    if isinstance(note, Person):
        yield from _own_dates(note)
        yield from _twice(note)
    elif isinstance(note, Talk) and note.state == "held":
        yield from _delegates(note, site)
    elif isinstance(note, Source) and note.published:
        yield from _speakers(note, note.published, site)
    elif isinstance(note, Figure):
        yield from _claimants(note, site)


def _own_dates(person: Person) -> Iterator[Problem]:
    """Roles that end before they begin, or were seen when they were not held."""
    for index, role in enumerate(person.roles):
        since, until = role.since, role.until
        if since and until and before(until, since):
            what = f'the role "{role.title}" ends on {until}, before it begins on {since}'
            yield person.origin.problem(("roles", index, "to"), what, "Correct one of the two.", ID)
            continue
        for place, seen in enumerate(role.seen):
            if (since and before(seen, since)) or (until and before(until, seen)):
                what = f'the role "{role.title}" was seen on {seen}, and it was held {_when(role, seen=False)}'
                mend = "Correct the day, or how long the role was held."
                yield person.origin.problem(("roles", index, "seen", place), what, mend, ID)


def _twice(person: Person) -> Iterator[Problem]:
    """Roles of one title in one body that were held at the same time."""
    for (_, first), (index, second) in combinations(enumerate(person.roles), 2):
        if _post(first) != _post(second):
            continue
        (begun, ended), (again, over) = _surely(first), _surely(second)
        if begun and again and max(begun, again) < min(ended, over):
            what = (
                f'the role "{second.title}" stands here twice for the same time: '
                f"{_when(first, seen=False)}, and {_when(second, seen=False)}"
            )
            mend = "Say when the first one ended, or make one role of the two."
            yield person.origin.problem(("roles", index), what, mend, ID)


def _post(role: Role) -> tuple[str, str]:
    return fold(role.title), fold(str(role.organisation or ""))


def _surely(role: Role) -> tuple[date | None, date]:
    """The days between which a role was held for sure; without a beginning where that is not known."""
    if not role.since:
        return None, date.max
    if role.until:
        return latest(role.since), earliest(role.until)
    # As Role.covers has it: a role without an end goes on, or as far as it was seen.
    return latest(role.since), max((seen.start for seen in role.seen), default=date.max)


def _delegates(talk: Talk, site: Site) -> Iterator[Problem]:
    """Heads and members without a role on the day of a talk."""
    for side, party in talk.parties.items():
        for part in ("head", "members"):
            for index, ref in enumerate(getattr(party, part)):
                person = _with_roles(ref, site)
                if person is None or person.roles_on(talk.date):
                    continue
                what = f"{person.title} held no known role on {talk.date}: {_roles(person)}"
                mend = (
                    f"Correct the person or the date; or add the role to {person.path}, "
                    f"or the day to the days on which it was seen."
                )
                yield talk.origin.problem(("parties", side, part, index), what, mend, ID)


def _speakers(source: Source, published: Edtf, site: Site) -> Iterator[Problem]:
    """Speakers of a source's passages who came into office later; each is told once."""
    told: set[Ref] = set()
    for passage in source.passages.values():
        ref = passage.speaker
        if ref is None or ref in told:
            continue
        told.add(ref)
        if person := _too_early(ref, published, site):
            yield source.origin.body_problem(passage.offset, _early(person, published), _correct(person), ID)


def _claimants(figure: Figure, site: Site) -> Iterator[Problem]:
    """Speakers of a figure's reports who came into office after they were published."""
    for index, claim in enumerate(figure.reported):
        source = site.notes.get(claim.source.source)
        if not claim.speaker or not isinstance(source, Source) or not source.published:
            continue
        if person := _too_early(claim.speaker, source.published, site):
            place = ("reported", index, "speaker")
            yield figure.origin.problem(place, _early(person, source.published), _correct(person), ID)


def _with_roles(ref: Ref, site: Site) -> Person | None:
    """A person of whom roles are known; one whose note has problems is not judged before they are mended."""
    person = site.notes.get(ref)
    return person if isinstance(person, Person) and person.roles and ref not in site.unreadable else None


def _too_early(ref: Ref, day: Edtf, site: Site) -> Person | None:
    """The person, where all their roles are known to have begun after a day."""
    person = _with_roles(ref, site)
    if person is None:
        return None
    return person if all(role.since and before(day, role.since) for role in person.roles) else None


def _early(person: Person, day: Edtf) -> str:
    return f"{person.title} speaks here on {day}, before the first role that is known: {_roles(person)}"


def _correct(person: Person) -> str:
    return f"Correct the speaker or the day, or add the role held then to {person.path}."


def _roles(person: Person) -> str:
    return listed((f"{role.title} ({_when(role)})" for role in person.roles), "and")


def _when(role: Role, *, seen: bool = True) -> str:
    """When a role was held, in a few words."""
    days = sorted(role.seen) if seen and not (role.since and role.until) else []
    return ", ".join(
        filter(
            None,
            (
                f"from {role.since}" if role.since else f"first seen {days[0]}" if days else "",
                f"to {role.until}" if role.until else f"last seen {days[-1]}" if days else "with no end given",
            ),
        )
    )
