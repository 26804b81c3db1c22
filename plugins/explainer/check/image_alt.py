"""An image says in words what it shows, for those who do not see it.

Passes: `![The harbour at dawn](../images/harbour.png)`.
Fails:  `![](../images/harbour.png)`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file

ID = "EX134"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every image without words."""
    for target, offset in writing.places(target for target in writing.body.targets if target.image):
        if not (target.alt or "").strip():
            what = f"the image {target.url} has no alternative text"
            if target.alt is None:  # an element of raw HTML
                mend = 'Say what it shows in its alt attribute: alt="A harbour at dawn".'
            else:
                mend = f"Say what it shows in the square brackets: ![A harbour at dawn]({target.url})."
            yield writing.origin.body_problem(offset, what, mend, ID)
