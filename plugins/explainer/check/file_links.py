"""Where a link in a body leads, for the checks that follow links."""

from __future__ import annotations

from ..model.body import Target
from ..model.file_link import file_link
from ..model.site import Site
from ..model.writing import Writing


def leads_to(target: Target, writing: Writing, site: Site) -> str | None:
    """The file under content/ that a link or image means; None for anything but a file link."""
    found = file_link(target.url, _in_content(writing, site))
    return found[0] if found else None


def anchor_of(target: Target, writing: Writing, site: Site) -> tuple[str, str] | None:
    """The file and the #anchor that a link means; None for a link without an anchor, or out of the site."""
    if target.url.startswith("#"):
        return _in_content(writing, site), target.url[1:]
    found = file_link(target.url, _in_content(writing, site))
    if not found or "#" not in found[1]:
        return None
    return found[0], found[1].partition("#")[2]


def _in_content(writing: Writing, site: Site) -> str:
    return writing.origin.path.removeprefix(f"{site.content}/")
