"""A person: their names, their side, and the roles they held over time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from .dates import Edtf, When
from .note import Note
from .part import Part
from .reads import Matching
from .refs import Cited, Kind, TermOrText
from .translation import Text, Words


class Role(Part):
    """A post, and how long a source shows it was held."""

    written_as: ClassVar[Mapping[str, str]] = {"since": "from", "until": "to"}

    title: Words
    """The post, such as Deputy foreign minister."""
    organisation: TermOrText | None = None
    """The body in which it was held."""
    since: When | None = None
    """When it began; left out or null when not seen."""
    until: When | None = None
    """When it ended; left out or null when it goes on or was not seen."""
    seen: tuple[When, ...] = ()
    """Days on which a source shows it held, needed where a bound is not known."""
    sources: tuple[Cited, ...] = ()
    """The passages that say so."""

    def covers(self, day: Edtf) -> bool:
        """Whether the role is known to have been held on a day: between its bounds, or the days it was seen.

        A bound that is not known reaches only as far as the last day on which the role was seen; a role with a
        known beginning, no end and no such day is taken to go on.
        """
        starts = [self.since.start] if self.since else [seen.start for seen in self.seen]
        if not starts:
            return False
        if self.until:
            last = self.until.end
        elif self.seen:
            last = max(seen.end for seen in self.seen)
        else:
            return min(starts) <= day.end
        return min(starts) <= day.end and day.start <= last


class Person(Note):
    """Someone who took part or spoke. What they did is written with the talks and sources, never here."""

    kind: ClassVar[Kind] = "person"
    written_as: ClassVar[Mapping[str, str]] = {"full_names": "names"}

    full_names: tuple[Text, ...] = ()
    """Full names with their accents, beyond the title."""
    surname: Text | None = None
    """The short name by which a text calls them after the full name; the last word of the title when left out."""
    surname_alone: bool = False
    """Whether the short name links even where the full name does not come first."""
    side: Text | None = None
    """The id of their side in the settings; left out for someone of no side."""
    roles: tuple[Role, ...] = ()
    """The posts they held, oldest first."""
    wikidata: Annotated[str, Matching(r"^Q[1-9][0-9]*$")] | None = None
    """Their Wikidata id, such as Q42, only where known."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a text may link here; the title first."""
        return (self.title, *self.full_names, *self.aliases)

    @property
    def short_name(self) -> str:
        """The name that stands alone after the full name has been given."""
        return self.surname or self.title.split()[-1]

    def roles_on(self, day: Edtf) -> tuple[Role, ...]:
        """The roles known to have been held on a day."""
        return tuple(role for role in self.roles if role.covers(day))
