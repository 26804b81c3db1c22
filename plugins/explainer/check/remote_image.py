"""Images are the site's own, so that a reader's browser asks no one else for them.

Passes: `![The harbour](../images/harbour.png)`.
Fails:  `![The harbour](https://example.org/harbour.png)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file

ID = "EX136"

_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every image that lies on another host."""
    remote = (target for target in writing.body.targets if target.image and _REMOTE.match(target.url))
    for target, offset in writing.places(remote):
        what = f"the image {target.url} lies on another site"
        mend = f"Save it in {site.content}/images/, if its rights allow, and name that file."
        yield writing.origin.body_problem(offset, what, mend, ID)
