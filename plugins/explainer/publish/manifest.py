"""What must exist after a build, so that a page that silently was not written fails the build."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from ..model.refs import FOLDERS, KINDS, Kind
from ..model.site import Site
from ..records.documents import FIGURES, FILES, SCHEMA, SITE
from ..settings import index_page
from .search import ENGINE, ENTRY, names

FIXED = ("index.html", "404.html", "sitemap.xml", "robots.txt", ".nojekyll", SITE, SCHEMA, FIGURES, *FILES.values())
"""Files that every site has, whatever its notes."""

MAY_BE_EMPTY = (".nojekyll",)


def expected(site: Site) -> tuple[str, ...]:
    """The path of every file that the finished site must have, in alphabetical order."""
    settings = site.settings
    files = {*FIXED, *(settings.save_as(page, settings.lang) for page in ("TIMELINE", "CORRECTIONS", "DATA"))}
    files.update(settings.feed(name, settings.lang, form) for name in site.feeds for form in ("atom", "json"))
    if settings.search:
        files.update((settings.save_as("SEARCH", settings.lang), ENTRY, ENGINE, *map(names, site.languages)))
    files.update(settings.save_as(index_page(kind), settings.lang) for kind in KINDS)
    files.update(
        settings.save_as(note.kind.upper(), note.lang, note.ref.id)
        for note in site.everything()
        if note.status == "published"
    )
    files.update(page.save_as for page in site.pages if page.published)
    return tuple(sorted(files))


def missing(paths: Iterable[str], there: Mapping[str, os.stat_result]) -> tuple[str, ...]:
    """The paths of which there is no file, or an empty one."""
    return tuple(path for path in paths if not _is_whole(there.get(path), path in MAY_BE_EMPTY))


def _is_whole(state: os.stat_result | None, may_be_empty: bool) -> bool:
    return state is not None and (may_be_empty or state.st_size > 0)


TALLIED: tuple[Kind, ...] = ("talk", "person", "figure", "term", "source")
"""The kinds in the order of their weight for a reader."""


def tally(site: Site) -> str:
    """What the site has of each kind, such as "21 talks, 15 people, 25 figures, 18 terms, 35 sources"; a translation
    is no other note, and is counted by itself: "and 12 translations"."""
    kinds = [note.kind for note in site.notes.values() if note.status == "published"]
    notes = ", ".join(_counted(kinds.count(kind), kind) for kind in TALLIED)
    translated = sum(note.status == "published" for note in site.translations.values())
    return f"{notes} and {translated} translation{'' if translated == 1 else 's'}" if translated else notes


def _counted(count: int, kind: Kind) -> str:
    return f"{count} {kind if count == 1 else FOLDERS[kind]}"
