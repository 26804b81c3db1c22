"""Where the site uses a source or a figure, for the checks that list every such place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ..model.refs import Ref
from ..model.site import Site
from ..model.uses import Use, uses


def uses_of(site: Site, refs: Iterable[Ref]) -> dict[Ref, list[Use]]:
    """The uses of some sources and figures. A source that names what replaced it does not use that."""
    wanted = frozenset(refs)
    found: dict[Ref, list[Use]] = defaultdict(list)
    for use in uses(site):
        if use.ref in wanted and use.field[-1:] != ("replaced_by",):
            found[use.ref].append(use)
    return found


def places(found: Iterable[Use]) -> str:
    """File and line of each use, in order: a.md:4, a.md:9, b.md:2."""
    return ", ".join(f"{path}:{line}" for path, line in sorted({(use.origin.path, use.line) for use in found}))
