"""A feed: what changed on the site, day by day, in the shape in which it is published as Atom and as JSON Feed."""

from __future__ import annotations

from datetime import date

from ..frozen import frozen


@frozen
class FeedEntry:
    """What happened to a page on one day."""

    id: str
    """The same for as long as the site stays where it is."""
    title: str
    url: str
    """The whole address."""
    day: date
    lang: str
    """Of its words: those of the original, where there is no translation."""
    kind: str
    summary: str
    content: str
    """HTML."""


@frozen
class Feed:
    """One feed, which is published as Atom and as JSON Feed."""

    name: str
    title: str
    about: str
    """What it tells of, without the site's name."""
    subtitle: str
    author: str
    lang: str
    home: str
    """The whole address of the page whose changes it tells."""
    atom: str
    """Where it goes as Atom, relative to the site's root."""
    json: str
    """Where it goes as JSON Feed."""
    atom_url: str
    """The whole address of the one."""
    json_url: str
    """And of the other."""
    entries: tuple[FeedEntry, ...]
    """Never empty, newest first."""

    @property
    def updated(self) -> date:
        """The day of its newest entry."""
        return self.entries[0].day
