"""A claim: a value together with the passage that reports it and who stands behind it."""

from __future__ import annotations

from typing import Annotated, Literal

from .dates import When
from .note import Number
from .part import Part
from .reads import Matching
from .refs import Cited, PersonRef, TermOrText
from .translation import Words

Attribution = Literal["document", "named", "unnamed", "reporter"]
"""Who stands behind a statement: a document, a named speaker, an unnamed one, or the reporter's own voice."""

Unit = Annotated[
    str,
    Matching(r"^(count|person|percent|year|month|day|ordinal|money:[A-Z]{3})(/(day|month|year))?$"),
]
"""count, person, percent, year, month, day, ordinal or money:USD; a rate adds /day, /month or /year."""

Qualifier = Literal[
    "record", "first", "first in", "about", "nearly", "almost", "more than", "at least", "less than", "at most",
    "up", "down", "rounded", "estimated", "provisional",
]  # fmt: skip
"""A word that a report puts beside a number and that changes what it claims."""


class Claim(Part):
    """One source's report of a figure. It may count something else than the figure's note does, and says so."""

    value: Number
    """The number as the source gives it."""
    qualifiers: tuple[Qualifier, ...] = ()
    """Words beside the number, such as record or nearly."""
    source: Cited
    """The passage that reports it."""
    attribution: Attribution
    """Who stands behind it in that passage."""
    speaker: PersonRef | None = None
    """Who said it, where attribution is named and the person has a note."""
    unit: Unit | None = None
    """Only where it differs from the figure's."""
    counts: Words | None = None
    """Only where it differs from the figure's."""
    scope: TermOrText | None = None
    """Only where it differs from the figure's."""
    period: When | None = None
    """Only where it differs from the figure's."""
    standing: Literal["current", "corrected", "superseded", "withdrawn"] = "current"
    """current; or corrected, superseded or withdrawn, as far as whoever reported it has said."""
