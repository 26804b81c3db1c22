"""Of a restricted source only a few words are quoted at once.

Passes: `[@agency-2021-05-04#p3 "were not enough"]`.
Fails:  a quotation of that source longer than EXPLAINER_QUOTE_WORDS allows.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.note import Note
from ..model.quotations import quoted
from ..model.site import Site
from ..model.source import Source
from ..model.writing import Writing
from ..problems import Problem
from .citations import cited_in
from .each_file import each_file

ID = "EX114"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report long quotations, in citations and in the digests of restricted sources."""
    allowed = site.settings.quote_words
    for token, citation in cited_in(writing):
        count = len(token.words.split())
        if count > allowed and _is_restricted(site.notes.get(citation.source)):
            yield writing.origin.body_problem(token.offset, *_long(count, allowed), ID)
    if _is_restricted(writing.note):
        for offset, words in quoted(writing.origin.body):
            count = len(words.split())
            if count > allowed:
                yield writing.origin.body_problem(offset, *_long(count, allowed), ID)


def _is_restricted(note: Note | None) -> bool:
    return isinstance(note, Source) and note.rights == "restricted"


def _long(count: int, allowed: int) -> tuple[str, str]:
    what = f"{count} words are quoted from a source whose rights are restricted, and {allowed} are allowed"
    return what, "Quote fewer, and say the rest in your own words."
