"""A source's page: where it comes from, its passages, and what rests on each."""

from __future__ import annotations

import re

from markupsafe import Markup

from ..model.quotations import quoted
from ..model.refs import Citation
from ..model.source import Source
from .citing import Notes
from .edition import Edition
from .originals import at_words, same_language
from .page import line_url, note_page
from .structured_data import source_data
from .views import Mention, PassageView, SourceView

_PASSAGE = re.compile(r'<p id="(p[0-9]+)">(.*?)</p>', re.DOTALL)


def source_view(edition: Edition, source: Source) -> SourceView:
    """Everything a reader needs to weigh a source, and the way to the statements that cite it."""
    body = edition.body(source)
    html = body.html if body else ""
    notes = Notes(edition, body)
    speakers = (passage.speaker for passage in source.passages.values() if passage.speaker)
    shared = note_page(edition, source, notes, named=speakers, day=source.published)
    shared["body"] = Markup(_PASSAGE.sub("", html).strip())
    return SourceView(
        **shared,
        type=source.type,
        publisher=source.publisher,
        authors=source.authors or (),
        dateline=source.dateline or "",
        published=edition.optional_date(source.published),
        accessed=edition.day(source.accessed),
        external_url=source.url or "",
        archived=source.archived or "",
        language=edition.locale.language(source.language),
        rights=source.rights,
        text=source.text,
        passages=tuple(_passage(edition, source, id, words) for id, words in _PASSAGE.findall(html)),
        supports=_supports(edition, Citation(source.ref, None)),
        original=edition.link(source.part_of) if source.part_of and edition.note(source.part_of) else None,
        copies=tuple(edition.link(copy.ref) for copy in edition.relations.copies.get(source.ref, [])),
        json_ld=source_data(edition, source, shared),
    )


def _passage(edition: Edition, source: Source, id: str, html: str) -> PassageView:
    return PassageView(
        id=id,
        html=Markup(html),
        attribution=source.attribution_of(id),
        speaker=edition.citations.of(Citation(source.ref, id)).speaker,
        supports=_supports(edition, Citation(source.ref, id)),
        original_url=_original(edition, source, id),
        edit_url=line_url(edition, source, source.passages[id].offset) if id in source.passages else "",
    )


def _original(edition: Edition, source: Source, id: str) -> str:
    """Where the original says the first words that the passage quotes from it, or all of its own text."""
    found = source.passages.get(id)
    address = source.url or source.archived or ""
    if not found or not address or not same_language(source, edition.lang):
        return ""
    words = found.text if source.text == "full" else next((words for _, words in quoted(found.text)), "")
    there = at_words(address, words)
    return there if there != address else ""


def _supports(edition: Edition, citation: Citation) -> tuple[Mention, ...]:
    """The statements that rest on a passage, those of one page together."""
    found: dict[str, dict[Mention, None]] = {}
    for use in edition.uses(citation):
        found.setdefault(use.page.url, {})[Mention(use.page, use.sentence)] = None
    return tuple(mention for page in found.values() for mention in page)
