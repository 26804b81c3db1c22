"""Of a restricted source only a few words are quoted at once.

Passes: `[@agency-2021-05-04#p3 "were not enough"]`.
Fails:  a quotation of that source longer than EXPLAINER_QUOTE_WORDS allows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.code import without_code
from ..model.refs import parse_citation
from ..model.site import Site
from ..model.source import Source
from ..problems import Problem

ID = "EX114"

_QUOTED = re.compile(r'"([^"“”\n]+)"|“([^"“”]+)”|„([^"“”„]+)[“”]|«([^«»]+)»')


def check(site: Site) -> Iterator[Problem]:
    """Report long quotations, in citations and in the digests of restricted sources."""
    allowed = site.settings.quote_words
    for writing in site.writings:
        for token in writing.body.tokens:
            if token.form != "citation" or len(token.words.split()) <= allowed:
                continue
            try:
                source = site.notes.get(parse_citation(token.target).source)
            except ValueError:  # no citation at all, which is another problem
                continue
            if isinstance(source, Source) and source.rights == "restricted":
                yield writing.origin.body_problem(token.offset, *_long(len(token.words.split()), allowed), ID)
    for note in site.everything():
        if isinstance(note, Source) and note.rights == "restricted":
            for found in _QUOTED.finditer(without_code(note.body)):
                count = len(next(filter(None, found.groups())).split())
                if count > allowed:
                    yield note.origin.body_problem(found.start(), *_long(count, allowed), ID)


def _long(count: int, allowed: int) -> tuple[str, str]:
    what = f"{count} words are quoted from a source whose rights are restricted, and {allowed} are allowed"
    return what, "Quote fewer, and say the rest in your own words."
