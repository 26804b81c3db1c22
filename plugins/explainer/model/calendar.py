"""An event of the calendar: a talk whose day is known, as other programs' calendars show it."""

from __future__ import annotations

from datetime import date
from typing import Literal

from ..frozen import frozen


@frozen
class CalendarEvent:
    """A talk as an event of whole days."""

    uid: str
    """The same for as long as the site stays where it is."""
    title: str
    description: str
    lang: str
    """Of its words."""
    place: str
    """Empty where it was not seen."""
    first: date
    last: date
    """The same as the first for a single day."""
    status: Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]
    url: str
    """The whole address of the talk's page."""
    written: date
    """The latest day that a person wrote into the note: when it was reviewed or corrected, or its sources were read."""


@frozen
class Calendar:
    """All talks of an edition whose days are known."""

    name: str
    description: str
    lang: str
    url: str
    """Its own whole address."""
    events: tuple[CalendarEvent, ...]
    """Oldest first."""
