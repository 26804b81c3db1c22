"""A proposal: one file as it is and as it would be, and why."""

from __future__ import annotations

from dataclasses import field

from ...frozen import frozen
from ...model.refs import Kind
from ..findings import Span


@frozen
class Proposal:
    """One change that a person accepts, edits or skips."""

    key: str
    """What to call it in --accept: a ref, such as person:ana-maru."""
    kind: Kind
    path: str
    """Relative to the folder of the settings, with forward slashes."""
    title: str
    before: str | None
    """The file as it is; None for a new one."""
    after: str
    evidence: tuple[str, ...] = ()
    """The passages on which it rests."""
    spans: tuple[Span, ...] = ()
    """Where the article says it."""
    because: tuple[str, ...] = ()
    """How it stands to what the site says, in sentences."""
    needs: tuple[str, ...] = field(default=())
    """Keys of proposals without which this one points at nothing."""
    contradicts: bool = False
    """Whether it cannot be true together with what the site says: then a person has to decide which stands."""

    @property
    def new(self) -> bool:
        """Whether it is a file of its own."""
        return self.before is None
