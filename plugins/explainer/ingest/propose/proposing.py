"""All proposals of an article, in the order in which a person decides on them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ...model.refs import Ref
from ..article import Article
from ..findings import Findings
from ..known import Known
from ..output import Draft
from .claims import claims
from .drafts import drafts
from .proposal import Proposal
from .source import new_source_path, original_path, same_source, source_id, source_note


def proposals(
    article: Article, findings: Findings, known: Known, rights: str, today: datetime.date
) -> tuple[Proposal, ...]:
    """The source's note first; of an article that the site has, only what it does not say yet."""
    id = source_id(article, findings, known)
    reports = tuple(claims(article, findings, known, id))
    new = tuple(drafts(article, findings, known, id))
    return (*_source(article, findings, known, id, rights, today, cited=bool(reports)), *reports, *new)


def drafts_of(article: Article, findings: Findings, known: Known) -> tuple[Draft, ...]:
    """The notes that could be written, for a dry run."""
    found = proposals(article, findings, known, article.head.rights or "restricted", datetime.date(2000, 1, 1))
    return tuple(
        Draft(each.path, each.kind, each.title, each.evidence) for each in found if each.new and _is_note(each)
    )


def _is_note(proposal: Proposal) -> bool:
    return proposal.path.endswith(".md")


def _source(
    article: Article, findings: Findings, known: Known, id: str, rights: str, today: datetime.date, *, cited: bool
) -> Iterator[Proposal]:
    """The source's note, and its full text where that may not be published; nothing where the site has them."""
    if rights == "restricted" and id not in known.site.originals:
        yield Proposal(
            key=f"original:{id}",
            kind="source",
            path=original_path(id),
            title=f"The full text of {article.head.title}, which stays on this machine",
            before=None,
            after="\n\n".join(article.words(block) for block in article.passages) + "\n",
        )
    if same_source(findings) or Ref("source", id) in known.site.notes:
        return
    yield Proposal(
        key=f"source:{id}",
        kind="source",
        path=new_source_path(id),
        title=article.head.title,
        before=None,
        # What is published may not rest on a draft.
        after=source_note(article, findings, known, id, rights, today, draft=not cited),
        evidence=tuple(block.id for block in article.passages),
        because=tuple(each.because for each in findings.relations if each.kind == "copy"),
    )
