"""Where a relative file link in a note leads."""

from __future__ import annotations

import posixpath
from urllib.parse import quote

from ..model.refs import FOLDERS, Ref
from ..model.site import Site

_KIND_OF = {folder: kind for kind, folder in FOLDERS.items()}


def address_of(file: str, rest: str, site: Site, lang: str) -> str | None:
    """The address of a file of content/: a note's page, an ordinary page, or the file itself; None for none."""
    if is_note(file):
        note = note_of(file, site)
        return site.address(note[0], note[1] or lang) + rest if note else None
    for page in site.pages:
        if page.origin.path.endswith(f"/{file}"):
            return f"{site.settings.base}/{page.url}{rest}"
    return f"{site.settings.base}/{quote(file)}{rest}" if file in site.files else None


def is_note(file: str) -> bool:
    """Whether a file of content/ lies where notes do."""
    return file.endswith(".md") and file.partition("/")[0] in _KIND_OF


def note_of(file: str, site: Site) -> tuple[Ref, str] | None:
    """The note that a file is, and its language where the file's name says so; None for none."""
    if not is_note(file):
        return None
    ref = Ref(_KIND_OF[file.partition("/")[0]], posixpath.basename(file).removesuffix(".md"))
    if ref in site.notes:
        return ref, ""
    slug, _, code = ref.id.rpartition(".")  # NAME.es.md
    ref = Ref(ref.kind, slug)
    return (ref, code) if ref in site.notes else None
