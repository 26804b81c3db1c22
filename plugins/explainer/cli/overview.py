"""What was found in an article and could be written of it, as lines for a person."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..ingest.article import Article
from ..ingest.findings import Findings, FoundFigure, FoundTalk, Quote
from ..ingest.known import Known
from ..ingest.propose import proposals, remarks


def overview(name: str, article: Article, findings: Findings, known: Known, today: datetime.date) -> str:
    """A heading, then a line for each thing that was found, with its passage, and for each file that could change."""
    found = proposals(article, findings, known, article.head.rights or "restricted", today)
    parts = (
        ("People", _people(article, findings)),
        ("Talks", (f"{_place(article, each.start)}{_talk(each)}" for each in findings.talks)),
        ("Figures", (f"{_place(article, each.start)}{_figure(article, each)}" for each in findings.figures)),
        ("Quotations", (f"{_place(article, each.start)}{_quote(article, each)}" for each in findings.quotes)),
        ("Beside the site's notes", (f"{each.kind}: {each.claim}. {each.because}" for each in findings.relations)),
        ("To decide by hand", remarks(article, findings, known)),
        ("Could be written", (f"{'new' if each.new else 'added to'} {each.path} ({each.key})" for each in found)),
    )
    lines = [f"{name}: {_head(article)}"]
    for heading, each in parts:
        if entries := list(each):
            lines += [f"  {heading}", *(f"    {entry}" for entry in entries)]
    return "\n".join(lines)


def _head(article: Article) -> str:
    head = article.head
    count = sum(1 for _ in article.passages)
    known = (head.publisher, head.published or "no day", f"{count} passages" if count != 1 else "1 passage")
    return f"{head.title} ({', '.join(filter(None, known))})"


def _place(article: Article, offset: int) -> str:
    return f"{article.passage_at(offset) or 'headline'}: "


def _people(article: Article, findings: Findings) -> Iterator[str]:
    """Everybody once, where they come first."""
    told: set[str] = set()
    for mention in findings.mentions:
        if mention.kind == "person" and mention.name not in told:
            told.add(mention.name)
            role = next((each.role for each in findings.mentions if each.name == mention.name and each.role), None)
            called = f", {role}" if role else ""
            yield f"{_place(article, mention.start)}{mention.name}{called} ({mention.ref or 'no note'})"


def _talk(talk: FoundTalk) -> str:
    heads = "; ".join(f"{side}: {', '.join(names)}" for side, names in talk.heads.items() if names)
    what = (talk.state, talk.date, talk.place, " and ".join(talk.parties), heads)
    return f"{', '.join(filter(None, what))} ({talk.ref or 'no note'})"


def _figure(article: Article, figure: FoundFigure) -> str:
    words = " ".join(article.text[figure.start : figure.end].split())
    said = (f"{figure.value:f} {figure.unit}", figure.period, figure.attribution.name or figure.attribution.level)
    return f"{words}: {', '.join(filter(None, said))} ({figure.ref or 'no note'})"


def _quote(article: Article, quote: Quote) -> str:
    words = " ".join(article.text[quote.start : quote.end].split())
    return f"“{words}” {quote.speaker.name if quote.speaker else 'nobody is named'}"
