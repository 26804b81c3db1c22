"""A side is one that the settings declare.

Passes: `side: uplands`, where EXPLAINER_SIDES declares uplands.
Fails:  `side: upland`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.note import Field
from ..model.person import Person
from ..model.site import Site
from ..model.talk import Talk
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, listed, sentences
from .each_file import each_file
from .sound import original

ID = "EX142"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every side that is not declared, of people and at talks."""
    note = original(writing, site)
    fields: list[tuple[Field, str]] = []
    if isinstance(note, Person) and note.side:
        fields = [(("side",), note.side)]
    elif isinstance(note, Talk):
        fields = [(("parties", side), side) for side in note.parties]
    for field, side in fields:
        if not site.settings.side(side):
            yield writing.origin.problem(field, f"there is no side called {side}", _mend(side, site), ID)


def _mend(side: str, site: Site) -> str:
    known = [declared.id for declared in site.settings.sides]
    if not known:
        return "Declare the sides as EXPLAINER_SIDES in pelican.conf.py."
    guess = did_you_mean(side, known)
    return sentences(guess, f"The sides are {listed(known, 'and')}." if not guess else "")
