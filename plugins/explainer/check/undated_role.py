"""A role says when it was held, or at least on which days a source shows it held.

Passes: `from: 2018`, or `seen: [2021-05-04]`.
Fails:  a role with neither.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.person import Person
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .sound import original

ID = "EX143"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every role of which no day is known."""
    person = original(writing, site)
    for index, role in enumerate(person.roles) if isinstance(person, Person) else ():
        # A date that could not be read has been reported.
        unread = not writing.readable and any(writing.origin.holds("roles", index, name) for name in ("from", "seen"))
        if role.since is None and not role.seen and not unread:
            what = f'nothing says when the role "{role.title}" was held'
            mend = "Write from, or the days on which a source shows it held: seen: [2021-05-04]."
            yield writing.origin.problem(("roles", index), what, mend, ID)
