"""What a person means: a ref, a citation, a name or alias, or an id alone."""

from __future__ import annotations

from ..model.refs import Citation, Ref, parse_citation
from ..model.site import Site
from ..model.source import Source
from ..suggest import did_you_mean, listed, sentences


class FindError(Exception):
    """Nothing, or more than one thing, goes by that name; the message is one or more sentences."""


def find(site: Site, wanted: str) -> Ref | Citation:
    """The entity or passage that somebody asks for. Raises FindError."""
    refs = site.names.find(wanted) or _by_id(site, wanted)
    if not refs and "#" in wanted:
        return _passage(site, wanted)
    if len(refs) > 1:
        raise FindError(f'"{wanted}" can mean {listed(map(str, refs))}. Name one of them.')
    if not refs:
        raise FindError(sentences(f'Nothing goes by "{wanted}".', did_you_mean(wanted, _known(site))))
    if refs[0] not in site.notes:
        path = site.unreadable[refs[0]].path
        raise FindError(f"{path} cannot be read. See what explainer check says of it.")
    return refs[0]


def _by_id(site: Site, id: str) -> tuple[Ref, ...]:
    """The notes of that id, of whatever kind."""
    return tuple(ref for ref in dict.fromkeys((*site.notes, *site.unreadable)) if ref.id == id)


def _passage(site: Site, wanted: str) -> Citation:
    try:
        citation = parse_citation(wanted)
    except ValueError as error:
        raise FindError(str(error)) from None
    source = site.notes.get(citation.source)
    if not isinstance(source, Source):
        ids = [ref.id for ref in site.notes if ref.kind == "source"]
        raise FindError(sentences(f"There is no source {citation.source.id}.", did_you_mean(citation.source.id, ids)))
    if citation.passage not in source.passages:
        has = listed(source.passages, "and") or "no passages"
        raise FindError(f"{citation.source.id} has no passage {citation.passage}. It has {has}.")
    return citation


def _known(site: Site) -> set[str]:
    """Every way to name a note."""
    return {*map(str, site.notes), *(ref.id for ref in site.notes), *site.names.all()}
