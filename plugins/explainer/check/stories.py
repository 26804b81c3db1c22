"""Which story a source tells: a copy tells that of its original, so that the two are one and the same witness."""

from __future__ import annotations

from ..model.refs import Ref
from ..model.site import Site
from ..model.source import Source


def story(ref: Ref, site: Site) -> Ref:
    """The original of a source; the source itself where it is no copy. A circle of copies ends where it began."""
    passed = {ref}
    while isinstance(source := site.notes.get(ref), Source) and source.part_of and source.part_of not in passed:
        ref = source.part_of
        passed.add(ref)
    return ref
