"""Where a relative file link in a note leads."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

from ..model.refs import FOLDERS, Ref
from ..model.site import Site

_PREFIX = re.compile(r"^[{|](filename|static|attach)[}|](.*)$", re.DOTALL)
_EXTERNAL = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//|/|#|\?|$)", re.IGNORECASE)
_KIND_OF = {folder: kind for kind, folder in FOLDERS.items()}


def file_link(url: str, path: str) -> tuple[str, str] | None:
    """The file under content/ that a link in a file means, and the rest of the address (?…, #…); None for other links.

    path is the linking file, relative to content/. A link that leads out of content/ keeps its leading "..".
    """
    prefixed = _PREFIX.match(url)
    if not prefixed and _EXTERNAL.match(url):
        return None
    target = prefixed[2] if prefixed else url
    cut = min((position for position in (target.find("#"), target.find("?")) if position >= 0), default=len(target))
    file, rest = unquote(target[:cut]), target[cut:]
    rooted = file.lstrip("/") if file.startswith("/") else posixpath.join(posixpath.dirname(path), file)
    return posixpath.normpath(rooted), rest


def address_of(file: str, rest: str, site: Site, lang: str) -> str | None:
    """The address of a file of content/: a note's page, an ordinary page, or the file itself; None for a note that is none."""
    folder, _, name = file.partition("/")
    if name.endswith(".md") and folder in _KIND_OF:
        slug, _, code = posixpath.basename(name).removesuffix(".md").partition(".")
        ref = Ref(_KIND_OF[folder], slug)
        return site.address(ref, code or lang) + rest if ref in site.notes else None
    for page in site.pages:
        if page.origin.path.endswith(f"/{file}"):
            return f"{site.settings.base}/{page.url}{rest}"
    return f"{site.settings.base}/{file}{rest}" if file in site.files else None
