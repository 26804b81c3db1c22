"""A role says when it was held, or at least on which days a source shows it held.

Passes: `from: 2018`, or `seen: [2021-05-04]`.
Fails:  a role with neither.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.person import Person
from ..model.site import Site
from ..problems import Problem

ID = "EX143"


def check(site: Site) -> Iterator[Problem]:
    """Report every role of which no day is known."""
    for person in site.of("person"):
        if not isinstance(person, Person):
            continue
        for index, role in enumerate(person.roles):
            # A date that could not be read has been reported.
            unread = person.ref in site.unreadable and any(
                person.origin.holds("roles", index, name) for name in ("from", "seen")
            )
            if role.since is None and not role.seen and not unread:
                what = f'nothing says when the role "{role.title}" was held'
                mend = "Write from, or the days on which a source shows it held: seen: [2021-05-04]."
                yield person.origin.problem(("roles", index), what, mend, ID)
