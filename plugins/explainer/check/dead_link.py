"""A link to a file leads to one that is there.

Passes: `[the round](../talks/2021-05-04.md)`, `![…]({static}/images/harbour.png)`.
Fails:  `[the round](../talks/2021-05-40.md)`.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from ..model.body import Target
from ..model.refs import ORIGINALS
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import nearest
from .each_file import each_file
from .file_links import leads_to

ID = "EX133"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every file link to nothing, and every link without an address."""
    dead = [target for target in writing.body.targets if _is_dead(target, writing, site)]
    for target, offset in writing.places(dead):
        if not target.url.strip():
            what = "the image has no address" if target.image else "the link has no address"
            mend = "Write the file in the parentheses: ![words](../images/name.png)." if target.image else (
                "Write where it leads in the parentheses: [words](../talks/name.md)."
            )  # fmt: skip
            yield writing.origin.body_problem(offset, what, mend, ID)
        else:
            yield writing.origin.body_problem(offset, *_nothing(target, writing, site), ID)


def _is_dead(target: Target, writing: Writing, site: Site) -> bool:
    """Whether a link cannot be followed. Sources' originals are never published."""
    file = leads_to(target, writing, site)
    if file is None:
        return not target.url.strip()
    return file.startswith(ORIGINALS) or not site.has_file(file)


def _nothing(target: Target, writing: Writing, site: Site) -> tuple[str, str]:
    file = leads_to(target, writing, site) or ""
    if file.startswith("../") or file == "..":
        return f"{target.url} leads out of {site.content}/", f"Link to a file in {site.content}/."
    if file.startswith(ORIGINALS):
        return f"{site.content}/{file} is never published", f"Link to the source's own note in {site.content}/sources/."
    what = f"{target.url} leads to {site.content}/{file}, which is not there"
    if any(name.startswith(f"{file}/") for name in site.files):
        return what + " as a file", "Link to one of the files in it."
    found = nearest(file, (name for name in site.files if posixpath.splitext(name)[1] == posixpath.splitext(file)[1]))
    if not found:
        return what, "Correct the path: it begins in the folder of this file, or with {filename}/ in the folder of all."
    return what, f"Did you mean {_as_written(found, target, writing, site)}?"


def _as_written(file: str, target: Target, writing: Writing, site: Site) -> str:
    """A file the way this link names files."""
    prefix, brace, _ = target.url.rpartition("}/")
    if brace:
        return f"{prefix}}}/{file}"
    folder = posixpath.dirname(writing.origin.path.removeprefix(f"{site.content}/"))
    return posixpath.relpath(file, folder or ".")
