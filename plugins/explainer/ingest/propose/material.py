"""What proposals are made from: an article, what was found in it, the site's notes, and how to cite the article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from ...model.dates import Edtf, parse_date
from ...model.evidence import Evidence
from ...model.language import language_of
from ..article import Article
from ..findings import Findings, FoundFigure, Mention
from ..known import Known
from ..languages import rules_of
from .citing import Cites
from .periods import gives
from .source import cited_as, source_of

_AROUND = 60
"""How far from a name words may stand that make its role a former one."""


@dataclass(frozen=True)
class Material:
    """One article on the desk."""

    article: Article
    findings: Findings
    known: Known

    @cached_property
    def source(self) -> str:
        """The id by which notes cite it: that of the note which the site has, or of the one that is proposed."""
        return cited_as(self.article, self.findings, self.known)

    @cached_property
    def cites(self) -> Cites:
        """Its passages, as notes cite them."""
        return Cites(self.source, source_of(self.source, self.known))

    @cached_property
    def day(self) -> Edtf | None:
        """The day on which it appeared; None where it is known less exactly."""
        note = self.cites.note
        if note and note.published:
            return note.published if note.published.precision == "day" else None
        try:
            published = parse_date(self.article.head.published or "")
        except ValueError:
            return None
        return published if published.precision == "day" else None

    @property
    def publisher(self) -> str:
        """Who published it, in a sentence."""
        return self.article.head.publisher or "the source"

    def passages(self, places: Iterable[int]) -> tuple[str, ...]:
        """The passages in which places of the text lie, each once."""
        return tuple(dict.fromkeys(filter(None, map(self.article.passage_at, places))))

    def evidence(self, passage: str) -> Evidence:
        """What a passage of the article holds."""
        words = next((self.article.words(block) for block in self.article.passages if block.id == passage), "")
        return Evidence(words, language_of(self.article.head.language), self.day)

    def gives_period(self, figure: FoundFigure) -> bool:
        """Whether the passage of a number gives its period, and not only words such as "last week"."""
        held = self.evidence(self.article.passage_at(figure.start))
        return bool(figure.period) and gives(held, figure.period or "", self.known.site.settings.fiscal_year_start)

    def holds_now(self, mention: Mention) -> bool:
        """Whether somebody holds the role of a mention when the article appears, and is not called a former holder."""
        former = rules_of(self.article.head.language).names.former
        before = self.article.text[max(0, mention.start - _AROUND) : mention.start]
        behind = self.article.text[mention.end : mention.end + _AROUND]
        words = (before, mention.role or "", behind)
        return bool(mention.role) and not any(former.search(each) for each in words)
