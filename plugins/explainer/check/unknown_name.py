"""What stands in [[…]] is the title, an alias or the ref of a note.

Passes: `[[Anna von der Aue]]`, where a note has that title.
Fails:  `[[Anna van der Aue]]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.refs import parse_ref
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, sentences
from .each_file import each_file
from .words import no_note

ID = "EX102"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every name that no note has."""
    for token in writing.body.tokens:
        if token.form == "wiki" and not site.names.find(token.target):
            yield writing.origin.body_problem(token.offset, *_unknown(token.target, site), ID)


def _unknown(name: str, site: Site) -> tuple[str, str]:
    try:
        return no_note(parse_ref(name), site)
    except ValueError:
        guess = did_you_mean(name, site.names.all())
    mend = (
        "Or add it to the aliases of the note you mean."
        if guess
        else ("Add it to the aliases of the note you mean, or write the words without brackets.")
    )
    return f'no note is called "{name}"', sentences(guess, mend)
