"""Links that a contributor writes as the path of a file."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

_PREFIX = re.compile(r"^[{|](filename|static|attach)[}|](.*)$", re.DOTALL)
_EXTERNAL = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//|/|#|\?|$)", re.IGNORECASE)


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
