"""Where a relative file link in a note leads."""

from __future__ import annotations

import posixpath

from ..model.refs import FOLDERS, Ref
from ..model.site import Site

_KIND_OF = {folder: kind for kind, folder in FOLDERS.items()}


def address_of(file: str, rest: str, site: Site, lang: str) -> str | None:
    """The address of a file of content/: a note's page, an ordinary page, or the file itself; None for none."""
    folder, _, name = file.partition("/")
    if name.endswith(".md") and folder in _KIND_OF:
        ref, code = Ref(_KIND_OF[folder], posixpath.basename(name).removesuffix(".md")), lang
        if ref not in site.notes:  # NAME.es.md
            slug, _, code = ref.id.rpartition(".")
            ref = Ref(ref.kind, slug)
        return site.address(ref, code) + rest if ref in site.notes else None
    for page in site.pages:
        if page.origin.path.endswith(f"/{file}"):
            return f"{site.settings.base}/{page.url}{rest}"
    return f"{site.settings.base}/{file}{rest}" if file in site.files else None
