"""No two pages are written to one file.

Passes: TALK_URL = "talks/{slug}/" and TERM_URL = "terms/{slug}/".
Fails:  both "about/{slug}/", where a talk and a term have the same id.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.note import Origin
from ..model.refs import FOLDERS, KINDS
from ..model.site import Site
from ..problems import Problem
from ..records.documents import OURS
from ..settings import index_page

ID = "EX123"


def check(site: Site) -> Iterator[Problem]:
    """Report every page that would be written over an earlier one."""
    taken = _own(site)
    for file, origin in _written(site):
        if file in taken:
            what = f"this page and {taken[file]} would both be written to {file}"
            yield origin.problem((), what, "Give one of them another file name or address.", ID)
        else:
            taken[file] = origin.path
    for table in site.tables.values():
        if f"data/{table.name}" in OURS:
            what = f"this table and one of the site's own files would both be written to data/{table.name}"
            yield Problem(table.path, 0, 0, "file", what, "Give it another file name.", ID)


def _own(site: Site) -> dict[str, str]:
    """The pages that no file of content/ stands for."""
    languages = site.languages
    own = {}
    for lang in languages:
        for kind in KINDS:
            own[site.settings.save_as(index_page(kind), lang)] = f"the list of all {FOLDERS[kind]}"
        own[site.settings.save_as("TIMELINE", lang)] = "the timeline"
        own[site.settings.save_as("CORRECTIONS", lang)] = "the list of corrections"
        own[site.settings.save_as("DATA", lang)] = "the list of downloads"
    return own


def _written(site: Site) -> Iterator[tuple[str, Origin]]:
    for note in site.everything():
        if note.status == "published":
            yield site.settings.save_as(note.kind.upper(), note.lang, note.ref.id), note.origin
    for page in site.pages:
        if page.published:
            yield page.save_as, page.origin
