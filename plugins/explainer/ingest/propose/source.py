"""The article's own note: what is known of it, and a line for each passage to be filled in."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping

from ...model.dates import parse_date
from ...model.locale import Locale
from ...model.refs import FOLDERS, ORIGINALS, Ref
from ...model.source import Source
from ..article import Article, Block
from ..findings import Findings, Quote, Speaker
from ..known import Known
from .ids import sentence_case, slug, unused
from .writing import front_matter

_RELEASES = re.compile(
    r"department|ministry|ministerio|white house|office|agency|customs|homeland|commission|council|embassy|embajada|government"
    r"|gobierno|presidency|coast guard|cancillería|united nations",
    re.IGNORECASE,
)


def source_id(article: Article, findings: Findings, known: Known) -> str:
    """The id of the article's note: that of the note which it has, or a new one out of publisher and day."""
    if ref := same_source(findings):
        return ref.id
    return unused(_id(article), {ref.id for ref in known.site.notes if ref.kind == "source"})


def _id(article: Article) -> str:
    head = article.head
    publisher = (
        slug(re.sub(r"^(?:the|u\.?s\.?)\s+", "", head.publisher, flags=re.IGNORECASE), 30) if head.publisher else ""
    )
    day = head.published if head.published and re.fullmatch(r"\d{4}(?:-\d\d){0,2}", head.published) else ""
    parts = [part for part in (publisher, day) if part]
    return "-".join(parts) if len(parts) == 2 else "-".join([*parts, slug(head.title, 40)])


def same_source(findings: Findings) -> Ref | None:
    """The note of which the article is the text; of a reprint, it is none."""
    for relation in findings.relations:
        if relation.kind == "copy" and relation.claim.startswith("source"):
            from ...model.refs import parse_ref

            return parse_ref(relation.with_.partition("#")[0]) if "the same" in relation.because else None
    return None


def original_path(id: str) -> str:
    """Where the full text of a source is kept, which nothing publishes."""
    return f"content/{ORIGINALS}{id}.txt"


def earlier_passages(article: Article, known: Known) -> Mapping[str, str]:
    """The passages of the article as it was read before, by id; none where its full text is not kept here."""
    texts = known.site.originals
    own = texts.get(_id(article))
    if own is None:
        return {}
    note = known.site.notes.get(Ref("source", _id(article)))
    ids = list(note.passages) if isinstance(note, Source) else []
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", own) if part.strip()]
    return dict(zip(ids, paragraphs, strict=False)) if len(ids) == len(paragraphs) else {}


def source_note(
    article: Article, findings: Findings, known: Known, id: str, rights: str, today: datetime.date, *, draft: bool
) -> str:
    """The whole note."""
    head = article.head
    locale = Locale(known.site.settings.lang)
    day = locale.date(parse_date(head.published)) if head.published else ""
    publisher = head.publisher or "Unknown publisher"
    fields = {
        "title": f"{publisher}{f', {day}' if day else ''}: {_short(head.title)}",
        "summary": f"{sentence_case(_what(article))} by {publisher}, to be summed up here in one sentence of your own.",
        "type": _type(article),
        "publisher": publisher,
        "authors": list(head.authors),
        "published": head.published,
        "accessed": today.isoformat(),
        "url": head.url,
        "language": head.language,
        "rights": rights,
        "dateline": article.original[article.at[head.dateline.start] : article.at[head.dateline.end]].strip(" -–—\t\n.")
        if head.dateline
        else "",
        "text": "keyed" if rights == "restricted" else "full",
        "status": "draft" if draft else "",
    }
    lines = "\n\n".join(_passages(article, findings, known, rights))
    return f"{front_matter(fields)}\n{lines}\n"


def _short(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= 90 else words[:90].rsplit(" ", 1)[0] + "…"


def _what(article: Article) -> str:
    return "a report" if _type(article) == "article" else "a statement"


def _type(article: Article) -> str:
    return "statement" if _RELEASES.search(article.head.publisher) else "article"


def _passages(article: Article, findings: Findings, known: Known, rights: str) -> Iterator[str]:
    """A paragraph for each passage: the article's own where its rights allow, else its short quotations and a mark."""
    for block in article.passages:
        by = _by(block, findings, known)
        mark = f"{{#{block.id}{by}}}"
        if rights != "restricted":
            yield f"{_plain(article.words(block))} {mark}"
        else:
            quoted = " ".join(f'"{words}"' for words in _short_quotations(article, block, findings.quotes, known))
            yield f"{quoted} {mark}".strip()


def _plain(words: str) -> str:
    """A paragraph as Markdown that says the same."""
    words = " ".join(words.split())
    return re.sub(r"([*_`\[\]{}\\])", r"\\\1", words)


def _by(block: Block, findings: Findings, known: Known) -> str:
    """Who speaks in a passage, where all its quotations have one speaker."""
    speakers = [quote.speaker for quote in findings.quotes if block.start <= quote.start < block.end and quote.speaker]
    names = {speaker.ref or speaker.name for speaker in speakers}
    if len(names) != 1:
        return ""
    words = _named(speakers[0], findings)
    return f' by="{words}"' if words else ""


def _named(speaker: Speaker, findings: Findings) -> str:
    """A speaker as a passage's mark names them: a ref, or words that describe somebody without a note."""
    if speaker.ref:
        return str(speaker.ref)
    if speaker.unnamed:
        return speaker.name.replace('"', "'")
    # Somebody who may get a note of their own: then a name alone would not do.
    roles = [each.role for each in findings.mentions if each.name == speaker.name and each.role]
    return roles[0].replace('"', "'") if roles else ""


def _short_quotations(article: Article, block: Block, quotes: tuple[Quote, ...], known: Known) -> Iterator[str]:
    """The quotations of a passage that are short enough to be published whole."""
    most = known.site.settings.quote_words
    for quote in quotes:
        if not (block.start <= quote.start < block.end and quote.speaker):
            continue
        words = " ".join(article.text[quote.start : quote.end].split()).strip(" ,")
        if 0 < len(words.split()) <= most and '"' not in words and "“" not in words:
            yield _plain(words)


def new_source_path(id: str) -> str:
    """The file of a source's note."""
    return f"content/{FOLDERS['source']}/{id}.md"
