"""A figure: what its number rests on, through formulas and tables, and how the reports of it agree."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.agreement import agreement_of, told
from ..model.claim import Claim
from ..model.compare import measure_of, verdict
from ..model.explain import explain
from ..model.figure import Figure
from ..model.formula import inputs_of
from ..model.locale import Locale
from ..model.refs import Ref
from ..model.site import Site
from ..suggest import listed
from .cell import cell_steps
from .passage import passage_step
from .step import Step, place_of

OWN_FIELDS = ("source", "reported", "series", "sum_of", "resolution")
"""The fields of a figure that are told here."""


def number_steps(site: Site, locale: Locale, figure: Figure) -> Iterator[Step]:
    """The figure's value and what is behind it; then who else reported it, and what settled it."""
    yield value_step(site, locale, figure, ())
    for index, claim in enumerate(figure.reported):
        says, behind = _report(site, locale, figure, claim), (passage_step(site, locale, claim.source),)
        yield Step("report", says, place_of(figure, "reported", index), _attributed(site, claim), behind)
    if figure.resolution:
        settled = figure.resolution
        says = f"Settled: {locale.number(settled.use, figure.unit)} stands, because {settled.because}"
        behind = (passage_step(site, locale, settled.source),)
        yield Step("resolution", says, place_of(figure, "resolution"), behind=behind)


def value_step(site: Site, locale: Locale, figure: Figure, above: tuple[Ref, ...]) -> Step:
    """A figure's number with its source, its inputs and its cells.

    above are the figures that are being told: a formula that leads back to itself is not followed twice.
    """
    value = site.number(figure)
    field = "value" if figure.value is not None else "derived"
    behind: list[Step] = []
    if figure.source:
        behind.append(passage_step(site, locale, figure.source))
    behind += _inputs(site, locale, figure, (*above, figure.ref))
    behind += cell_steps(site, locale, figure)
    words = locale.number(value, figure.unit) if value is not None else "no number"
    parts = [*figure.qualifiers, figure.counts]
    if figure.scope:
        scope = site.notes.get(figure.scope) if isinstance(figure.scope, Ref) else None
        parts.append(scope.title if scope else str(figure.scope))
    if figure.period:
        parts.append(locale.date(figure.period))
    if figure.as_of:
        parts.append(f"as of {locale.day(figure.as_of)}")
    details = {
        "formula": figure.derived or "",
        "rank": _rank(locale, figure),
        "agreement": told(agreement_of(site, figure), locale) if figure.reported else "",
    }
    known = tuple((name, says) for name, says in details.items() if says)
    return Step("value", f"{words}: {', '.join(parts)}", place_of(figure, field), known, tuple(behind))


def _rank(locale: Locale, figure: Figure) -> str:
    """Among what the number is the highest, the lowest or the first."""
    if figure.rank is None:
        return ""
    rank = figure.rank
    among = f"among {listed(map(str, rank.among), 'and')}" if rank.among else "in its series"
    since = f", since {locale.date(rank.since)}" if rank.since else ""
    return f"{rank.order} {among}{since}{f', until {locale.date(rank.until)}' if rank.until else ''}"


def _inputs(site: Site, locale: Locale, figure: Figure, above: tuple[Ref, ...]) -> Iterator[Step]:
    for ref in dict.fromkeys(inputs_of(figure)):
        note = site.notes.get(ref)
        if not isinstance(note, Figure):
            yield Step("input", f"{ref}: no note for it")
        elif ref in above:
            yield Step("input", f"{ref} {note.title}: its formula leads back here", note.path)
        else:
            yield Step("input", f"{ref} {note.title}", note.path, behind=(value_step(site, locale, note, above),))


def _report(site: Site, locale: Locale, figure: Figure, claim: Claim) -> str:
    words = " ".join((*claim.qualifiers, locale.number(claim.value, claim.unit or figure.unit)))
    value = site.number(figure)
    if value is None:
        return f"Reported as {words}"
    own, reported = measure_of(figure, value), measure_of(figure, value, claim)
    return f"Reported as {words}. {explain(own, reported, verdict(own, reported), locale)}"


def _attributed(site: Site, claim: Claim) -> tuple[tuple[str, str], ...]:
    speaker = site.notes.get(claim.speaker) if claim.speaker else None
    named = f", {speaker.title} ({speaker.ref})" if speaker else ""
    standing = (("standing", claim.standing),) if claim.standing != "current" else ()
    return (("attribution", f"{claim.attribution}{named}"), *standing)
