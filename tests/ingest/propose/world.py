"""An article drawn as paragraphs, what is found in it given by hand, and the good site to hold it against."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from explainer.ingest.article import Article, Block, Head
from explainer.ingest.findings import (
    Attributed,
    Findings,
    FoundFigure,
    FoundTalk,
    Mention,
    Quote,
    Relation,
    Span,
    Speaker,
)
from explainer.ingest.known import Known
from explainer.ingest.propose import Proposal, proposals
from explainer.model.refs import Ref
from tests.check.world import site_of

HEAD = Head("Valleys meet again", publisher="Lake Press", published="2030-03-12")
TODAY = datetime.date(2030, 3, 20)
OWN = Attributed("reporter")


def drawn(*paragraphs: str, head: Head = HEAD) -> Article:
    """An article of these paragraphs."""
    text, blocks = "\n\n".join(paragraphs), []
    at = 0
    for number, words in enumerate(paragraphs, 1):
        blocks.append(Block("passage", f"p{number}", at, at + len(words)))
        at += len(words) + 2
    return Article(head, text, text, range(len(text) + 1), tuple(blocks), "0" * 64)


def known(folder: Path, files: Mapping[str, str] | None = None, **settings: Any) -> Known:
    """The good site, with these files laid over it."""
    return Known.of(site_of(folder, files or {}, **settings))


def place(article: Article, words: str) -> tuple[int, int]:
    """Where words stand in an article."""
    start = article.text.index(words)
    return start, start + len(words)


def person(article: Article, words: str, name: str, role: str | None = None, id: str | None = None) -> Mention:
    """Somebody who is named."""
    return Mention(*place(article, words), "person", name, role, Ref("person", id) if id else None)


def figure(article: Article, words: str, value: str, **changes: Any) -> FoundFigure:
    """A number."""
    given = {"unit": "count", "counts": "boats", "scope": "", "period": None, "qualifiers": (), "attribution": OWN}
    return FoundFigure(*place(article, words), Decimal(value), **{**given, **changes})


def talk(article: Article, words: str, **changes: Any) -> FoundTalk:
    """A round of talks."""
    given: dict[str, Any] = {
        "date": "2030-03-14",
        "place": "Arlac",
        "parties": ("oberland", "muehltal"),
        "heads": {},
        "state": "announced",
    }
    span = Span(*place(article, words))
    return FoundTalk(span.start, span.end, **{**given, "mentions": (span,), **changes})


def quote(article: Article, words: str, name: str, id: str | None = None, *, unnamed: bool = False) -> Quote:
    """What somebody says."""
    return Quote(*place(article, words), Speaker(name, Ref("person", id) if id else None, unnamed))


def copy_of(id: str, *, same: bool = True) -> Relation:
    """That the article is a source of the site, or a copy of one."""
    what = "it is the same source" if same else f"it is a copy of that story: part_of: {id}"
    return Relation("copy", "source: x", f"source:{id}", f"It has the same address; {what}.")


def proposed(article: Article, found: Findings, site: Known, rights: str = "restricted") -> dict[str, Proposal]:
    """What is proposed, by key."""
    return {each.key: each for each in proposals(article, found, site, rights, TODAY)}


def front(proposal: Proposal) -> Any:
    """The front matter that a proposal would write, as words."""
    return yaml.load(proposal.after.split("\n---", 1)[0].partition("\n")[2], Loader=yaml.CBaseLoader)


def new_lines(proposal: Proposal) -> Sequence[str]:
    """The lines that a proposal adds to a file."""
    before = (proposal.before or "").splitlines()
    return [line for line in proposal.after.splitlines() if line not in before]
