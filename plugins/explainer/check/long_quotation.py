"""Of a restricted source only a few words are quoted at once.

Passes: `[@agency-2021-05-04#p3 "were not enough"]`.
Fails:  a quotation of that source longer than EXPLAINER_QUOTE_WORDS allows.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.quotations import quoted
from ..model.site import Site
from ..model.source import Source
from ..problems import Problem
from .citations import citations

ID = "EX114"


def check(site: Site) -> Iterator[Problem]:
    """Report long quotations, in citations and in the digests of restricted sources."""
    allowed = site.settings.quote_words
    for writing, token, citation in citations(site):
        source = site.notes.get(citation.source)
        count = len(token.words.split())
        if count > allowed and isinstance(source, Source) and source.rights == "restricted":
            yield writing.origin.body_problem(token.offset, *_long(count, allowed), ID)
    for note in site.everything():
        if isinstance(note, Source) and note.rights == "restricted":
            for offset, words in quoted(note.body):
                count = len(words.split())
                if count > allowed:
                    yield note.origin.body_problem(offset, *_long(count, allowed), ID)


def _long(count: int, allowed: int) -> tuple[str, str]:
    what = f"{count} words are quoted from a source whose rights are restricted, and {allowed} are allowed"
    return what, "Quote fewer, and say the rest in your own words."
