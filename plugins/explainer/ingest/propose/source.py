"""Which source an article is: the one that the site has, or a new one with an id out of its publisher and day."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from datetime import date, timedelta

from ...model.refs import FOLDERS, ORIGINALS, Ref, parse_ref
from ...model.source import Source
from ..article import Article, Head
from ..findings import Findings, Relation
from ..known import Known
from .ids import slug, unused

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def source_id(article: Article, findings: Findings, known: Known) -> str:
    """The id of the article's own note: that of the note which it has, or an unused one."""
    copy = _copy(findings)
    if copy and _is_the_same(copy):
        return parse_ref(copy.with_).id
    taken = {ref.id for ref in (*known.site.notes, *known.site.unreadable) if ref.kind == "source"}
    return _awaited(article, known, taken) or unused(_id(article), taken)


def _awaited(article: Article, known: Known, taken: Container[str]) -> str:
    """The id by which notes cite the article already, before it has a note: of its publisher, and of its day."""
    publisher, day = _publisher(article.head), article.head.published or ""
    if not publisher or not _DAY.fullmatch(day):
        return ""
    days = (f"{publisher}-{date.fromisoformat(day) + timedelta(apart)}" for apart in (-1, 0, 1))
    found = [id for id in days if id in known.cited and id not in taken]
    return found[0] if len(found) == 1 else ""


def cited_as(article: Article, findings: Findings, known: Known) -> str:
    """The id of the note by which the article is cited; of a copy, that of the original."""
    copy = _copy(findings)
    return parse_ref(copy.with_).id if copy else source_id(article, findings, known)


def is_reprint(findings: Findings) -> bool:
    """Whether the article is another publisher's copy of a source, whose words may be fewer."""
    copy = _copy(findings)
    return copy is not None and not _is_the_same(copy)


def source_of(id: str, known: Known) -> Source | None:
    """The note of a source, where the site has it."""
    note = known.site.notes.get(Ref("source", id))
    return note if isinstance(note, Source) else None


def _copy(findings: Findings) -> Relation | None:
    return next((each for each in findings.relations if each.kind == "copy" and "#" not in each.with_), None)


def _is_the_same(copy: Relation) -> bool:
    return "the same source" in copy.because


def _id(article: Article) -> str:
    head = article.head
    day = head.published if head.published and re.fullmatch(r"\d{4}(?:-\d\d){0,2}", head.published) else ""
    parts = [part for part in (_publisher(head), day) if part]
    return "-".join(parts if len(parts) == 2 else [*parts, slug(head.title, 40)])


def _publisher(head: Head) -> str:
    words = re.sub(r"^(?:the|u\.?s\.?)\s+", "", head.publisher, flags=re.IGNORECASE)
    return slug(words, 30) if words else ""


def original_path(id: str) -> str:
    """Where the full text of a source is kept, which nothing publishes."""
    return f"content/{ORIGINALS}{id}.txt"


def note_path(id: str) -> str:
    """The file of a source's note."""
    return f"content/{FOLDERS['source']}/{id}.md"


def earlier_passages(article: Article, copies: tuple[Relation, ...], known: Known) -> Mapping[str, str]:
    """The passages of the article as it was read before, by id; none where its full text is not kept here.

    copies: what is known of the article being a source of the site.
    """
    found = Findings(relations=copies)
    note = source_of(cited_as(article, found, known), known) or source_of(_id(article), known)
    if note is None:
        return {}
    if note.text == "full":
        return {passage.id: passage.text for passage in note.passages.values()}
    original = known.site.originals.get(note.ref.id, "")
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", original) if part.strip()]
    # Without a text for each passage, nothing says which is which.
    return dict(zip(note.passages, paragraphs, strict=True)) if len(note.passages) == len(paragraphs) else {}
