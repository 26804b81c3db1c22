"""What was corrected, superseded or withdrawn is not used as if it still stood.

Passes: a source with `standing: withdrawn` that nothing cites any more.
Fails:  the same where notes cite it, all of which are listed; a source that was replaced and stands as current.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model.figure import Figure
from ..model.refs import Ref
from ..model.site import Site
from ..model.source import Source
from ..model.uses import Use
from ..problems import Problem
from .uses import places, uses_of

ID = "EX213"
SEVERITY = "warning"


def check(site: Site) -> Iterator[Problem]:
    """Report each source and each report that no longer stands, with every place that uses it."""
    sources = [source for source in site.of("source") if isinstance(source, Source)]
    fallen = [source for source in sources if source.standing != "current"]
    figures = [
        (figure, index)
        for figure in site.of("figure")
        if isinstance(figure, Figure)
        for index, claim in enumerate(figure.reported)
        if claim.standing != "current"
    ]
    yield from _replaced(sources)
    if not fallen and not figures:
        return
    behind = (figure.reported[index].source.source for figure, index in figures)
    uses = uses_of(site, (*(note.ref for note in fallen), *(figure.ref for figure, _ in figures), *behind))
    for source in fallen:
        if used := uses.get(source.ref):
            what = f"the source is {source.standing}, and it is used in {places(used)}"
            mend = (
                f"Compare them with {source.replaced_by}, which replaced it, and cite that."
                if source.replaced_by
                else "See whether what they say still holds, and cite another source."
            )
            yield source.origin.problem(("standing",), what, mend, ID)
    for figure, index in figures:
        if used := list(_uses_of_report(figure, index, uses)):
            claim = figure.reported[index]
            what = (
                f"the report of {claim.value:f} in {claim.source} is {claim.standing}, and it is used in {places(used)}"
            )
            mend = "See whether what they say still holds."
            yield figure.origin.problem(("reported", index, "standing"), what, mend, ID)


def _uses_of_report(figure: Figure, index: int, uses: Mapping[Ref, list[Use]]) -> Iterator[Use]:
    """Who else cites the passage, and who shows the figure, where its number is the reported one."""
    claim = figure.reported[index]
    for use in uses.get(claim.source.source, ()):
        if use.passage == claim.source.passage and not (
            use.origin is figure.origin and use.field == ("reported", index, "source")
        ):
            yield use
    if figure.value == claim.value:
        yield from uses.get(figure.ref, ())


def _replaced(sources: list[Source]) -> Iterator[Problem]:
    for source in sources:
        if source.replaced_by and source.standing == "current":
            what = f"{source.replaced_by} replaced this source, and its standing is current"
            mend = "Write standing: corrected, superseded or withdrawn, or leave replaced_by out."
            yield source.origin.problem(("replaced_by",), what, mend, ID)
