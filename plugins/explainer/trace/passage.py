"""A passage: its words, who speaks in it, who published it and when, and where it can be read."""

from __future__ import annotations

from ..model.locale import Locale
from ..model.refs import Citation
from ..model.site import Site
from ..model.source import Source
from .step import Step


def passage_step(site: Site, locale: Locale, citation: Citation, *, within: bool = False) -> Step:
    """What is known of a passage, or of a source as a whole; within says that its source is being told already."""
    source = site.notes.get(citation.source)
    if not isinstance(source, Source):
        return Step("passage", f"{citation}: no note for {citation.source}")
    passage = source.passages.get(citation.passage or "")
    if citation.passage and not passage:
        return Step("passage", f"{citation}: the source has no such passage", source.path)
    line = source.origin.body_line + source.body.count("\n", 0, passage.offset) if passage else 0
    details = {
        "words": " ".join(passage.text.split()) if passage else "",
        "voice": _voice(site, source, citation.passage),
        **({} if within else _published(locale, source)),
    }
    place = f"{source.path}:{line}" if line else source.path
    return Step("passage", str(citation), place, tuple((name, says) for name, says in details.items() if says))


def _published(locale: Locale, source: Source) -> dict[str, str]:
    return {
        "publisher": source.publisher,
        "title": source.title,
        "date": locale.date(source.published) if source.published else "",
        "address": source.url or "",
        "archived": source.archived or "",
        "standing": "" if source.standing == "current" else source.standing,
        "replaced_by": str(source.replaced_by or ""),
        "copy_of": str(source.part_of or ""),
    }


def _voice(site: Site, source: Source, passage: str | None) -> str:
    """Who stands behind a passage, in words."""
    found = source.passages.get(passage or "")
    if found and found.by:
        person = next((note for ref, note in site.notes.items() if str(ref) == found.by), None)
        return f"{person.title} ({found.by})" if person else found.by
    return "the reporter's own" if source.attribution_of(passage) == "reporter" else "a document"
