"""What was found in an article: mentions, figures, dates, quotations, talks; and how it stands to the site.

Offsets are into the article's text. A part of the text that no rule decides is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from ..frozen import frozen
from ..model.claim import Attribution
from ..model.refs import Ref


@frozen
class Span:
    """A stretch of the text."""

    start: int
    end: int


@frozen
class Mention(Span):
    """A name in the text, of somebody or something that can have a note."""

    kind: Literal["person", "talk", "org", "place", "term"]
    name: str
    """The full name: the note's title where there is a note, else as the article gives it in full."""
    role: str | None = None
    """What the article calls a person beside this mention, such as deputy foreign minister."""
    ref: Ref | None = None


@frozen
class Speaker:
    """Who said something."""

    name: str
    """A person's full name, a body, or the words that describe somebody without a name."""
    ref: Ref | None = None
    unnamed: bool = False


@frozen
class Attributed:
    """Who stands behind a number."""

    level: Attribution
    name: str | None = None
    """The document, body or person; None for the reporter's own voice."""
    ref: Ref | None = None


@frozen
class FoundFigure(Span):
    """A number that counts or measures something. The span runs from its first qualifier or sign to what it counts."""

    value: Decimal
    """A percentage as written: 25 for 25%."""
    unit: str
    """count, person, percent, ordinal, money:USD …, a time: second to hour, day to year, or a measure: mile, kg.

    A rate adds /day.
    """
    counts: str
    """The words for what is counted, such as foreign diplomats; empty where none stand there."""
    scope: str
    """Where or among whom, in the article's words; empty where it does not say."""
    period: str | None
    """EDTF."""
    qualifiers: tuple[str, ...]
    """Of model.claim.Qualifier, in the order of the text."""
    attribution: Attributed
    ref: Ref | None = None
    """The note of a figure that this is a report of."""

    @property
    def noted_unit(self) -> str:
        """The unit as notes have it: a measure is a count of what its words say, such as pounds of rice."""
        kind, slash, per = self.unit.partition("/")
        return self.unit if kind in _NOTED or kind.startswith("money:") else f"count{slash}{per}"


_NOTED = frozenset(
    (
        *("count", "person", "percent", "ordinal"),
        *("second", "minute", "hour", "day", "week", "month", "year"),
    )
)
"""Units that are no measures."""


@frozen
class FoundDate(Span):
    """A date or a length of time, resolved against the day of publication."""

    edtf: str | None
    """EDTF, or an ISO 8601 duration such as P4Y; None where it is a date that nothing decides."""


@frozen
class Quote(Span):
    """Words between quotation marks; the span is without the marks."""

    speaker: Speaker | None = None


@frozen
class FoundTalk(Span):
    """A round of talks of which the article speaks; the span is its first mention."""

    date: str | None
    """EDTF."""
    place: str | None
    parties: tuple[str, ...]
    """Ids of the settings' sides; the words of the article for a party that is none of them."""
    heads: Mapping[str, tuple[str, ...]]
    """Full names by party."""
    state: Literal["announced", "held", "postponed", "cancelled", "declined"]
    ref: Ref | None = None
    mentions: tuple[Span, ...] = ()
    """All places where the text speaks of it, the first one included."""


@frozen
class Relation:
    """How something that the article says stands to something on the site."""

    kind: Literal["agree", "agree-rounded", "conflict", "not-comparable", "same-talk", "copy"]
    claim: str
    """What the article says: figure, its passage and words; talk and its date; or source and its id."""
    with_: str
    """What it was compared with: a ref, or a ref and the citation of a report."""
    because: str
    """One sentence for people."""


@frozen
class Findings:
    """Everything found in one article."""

    mentions: tuple[Mention, ...] = ()
    figures: tuple[FoundFigure, ...] = ()
    dates: tuple[FoundDate, ...] = ()
    quotes: tuple[Quote, ...] = ()
    talks: tuple[FoundTalk, ...] = ()
    relations: tuple[Relation, ...] = ()
