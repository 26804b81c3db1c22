"""A source whose rights are restricted is not published whole.

Passes: `rights: restricted` with `text: keyed`.
Fails:  `rights: restricted` with `text: full`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.site import Site
from ..model.source import Source
from ..problems import Problem

ID = "EX115"


def check(site: Site) -> Iterator[Problem]:
    """Report every restricted source that holds its own text."""
    for source in site.of("source"):
        if isinstance(source, Source) and source.rights == "restricted" and source.text == "full":
            what = "a source whose rights are restricted cannot be published whole"
            mend = "Write a digest in your own words with text: keyed, or correct the rights."
            yield source.origin.problem(("text",), what, mend, ID)
