"""A term: an organisation, place, policy, law or event that needs one explanation."""

from __future__ import annotations

from typing import ClassVar, Literal

from .dates import When
from .note import Note
from .refs import Cited, Kind


class Term(Note):
    """Something that many pages mention and one explains."""

    kind: ClassVar[Kind] = "term"

    type: Literal["organisation", "place", "policy", "law", "event"]
    """What it is."""
    date: When | None = None
    """When it was made, began or took place; a range where it ended."""
    sources: tuple[Cited, ...] = ()
    """The passages on which the explanation rests."""
