"""A talk: one round, agreement or joint statement, with who sat on each side and what came of it."""

from __future__ import annotations

from typing import ClassVar, Literal

from .dates import When
from .note import Note, Statement
from .part import Part
from .refs import Cited, Kind, PersonRef, SourceRef, TermOrText, TermRef
from .translation import Words


class Account(Statement):
    """What one side says of one subject of the talk."""

    about: Words
    """The subject in a few words, the same words on each side that speaks of it; they stand side by side."""


class Delegation(Part):
    """One side at one talk."""

    head: tuple[PersonRef, ...] = ()
    """Who led it. The role they held on the day comes from their own note."""
    members: tuple[PersonRef, ...] = ()
    """Who else took part, where a source says so."""
    readout: SourceRef | None = None
    """The side's own account of the talk."""
    says: tuple[Account, ...] = ()
    """What the side says happened, subject by subject."""
    sources: tuple[Cited, ...] = ()
    """The passages that name its head and members, where they differ from the talk's sources."""


class Outcome(Statement):
    """One result of a talk."""

    state: Literal["agreed", "done", "not done", "unknown"]
    """Whether it was carried out, as far as the sources show."""


class Talk(Note):
    """A meeting of the sides, or the agreement or statement that came of one."""

    kind: ClassVar[Kind] = "talk"

    date: When
    """When the delegations met, not when it was announced."""
    place: TermOrText | None = None
    """The town, as words or as a term; left out when not seen."""
    state: Literal["announced", "held", "postponed", "cancelled", "declined"]
    """What became of it."""
    type: Literal["round", "agreement", "joint statement"] = "round"
    """What it was."""
    series: TermOrText | None = None
    """The series it belongs to; the previous and next talk are found within it."""
    parties: dict[str, Delegation]
    """Each side, by its id in the settings, with its delegation."""
    legal_basis: tuple[TermRef, ...] = ()
    """The agreements or laws on which it rested."""
    agenda: tuple[Words, ...] = ()
    """The subjects, in a few words each."""
    outcomes: tuple[Outcome, ...] = ()
    """What came of it."""
    sources: tuple[Cited, ...] = ()
    """The passages that say it took place, when, where and between whom."""
