"""The whole of content/, read once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..frozen import frozen
from ..model.refs import ORIGINALS
from ..model.site import Site
from ..problems import Problem
from ..settings import Settings
from .files import read_text, relative
from .images import read_images
from .known import NOTHING, Read
from .misplaced import misplaced
from .notes import read_notes
from .series import read_tables
from .specs import read_specs


@frozen
class ContentRead:
    """The site before linking, and what reading it met."""

    site: Site
    problems: tuple[Problem, ...]
    memory: Mapping[str, Read]
    """What was read of each note, for the next build."""


def read_content(root: Path, content: Path, settings: Settings, last: Mapping[str, Read] = NOTHING) -> ContentRead:
    """Read notes, tables and the names of all files. root is the folder of the settings file, last what the last build
    remembered."""
    notes = read_notes(root, content, settings.lang, last)
    tables, problems = read_tables(root, content)
    specs, unread = read_specs(root, content)
    files, shown = _files(content), content.relative_to(root).as_posix()
    images, unreadable = read_images(content, (file for file in files if not file.startswith(ORIGINALS)), shown)
    site = Site(
        settings=settings,
        content=shown,
        notes=notes.notes,
        translations=notes.translations,
        unreadable=notes.unreadable,
        copies=notes.copies,
        tables=tables,
        specs=specs,
        images=images,
        files=files,
        originals=dict(_originals(content)),
    )
    met = (*notes.problems, *problems, *unread, *unreadable, *misplaced(files, shown, settings))
    return ContentRead(site, met, notes.memory)


def _originals(content: Path) -> Iterator[tuple[str, str]]:
    """The full texts of restricted sources that are present, by the source's id."""
    for path in sorted((content / ORIGINALS).glob("*.*")):
        if path.suffix in (".txt", ".md"):
            yield path.stem, read_text(path, relative(path, content))[0]


def _files(content: Path) -> frozenset[str]:
    """Every file under content/, relative to it."""
    return frozenset(relative(f"{folder}/{name}", content) for folder, _, names in os.walk(content) for name in names)
