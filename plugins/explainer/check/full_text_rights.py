"""A source whose rights are restricted is not published whole.

Passes: `rights: restricted` with `text: keyed`.
Fails:  `rights: restricted` with `text: full`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.site import Site
from ..model.source import Source
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .sound import original

ID = "EX115"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every restricted source that holds its own text."""
    source = original(writing, site)
    if isinstance(source, Source) and source.rights == "restricted" and source.text == "full":
        what = "a source whose rights are restricted cannot be published whole"
        mend = "Write a digest in your own words with text: keyed, or correct the rights."
        yield source.origin.problem(("text",), what, mend, ID)
