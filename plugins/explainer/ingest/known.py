"""The site's notes as an article is held against them: by name, and by side."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..model.gazetteer import Gazetteer
from ..model.names import fold
from ..model.site import Site

if TYPE_CHECKING:
    from .compare.noted import Noted
    from .find.linking import People


@dataclass(frozen=True)
class Known:
    """What is known before an article is read."""

    site: Site
    gazetteer: Gazetteer

    @classmethod
    def of(cls, site: Site) -> Known:
        """Everything that finding and comparing ask of a site."""
        return cls(site, Gazetteer(site, drafts=True))

    @cached_property
    def people(self) -> People:
        """Those who have notes, drafts too, by their names."""
        from .find.linking import People

        return People(self.site)

    @cached_property
    def noted(self) -> Noted:
        """The notes made ready to compare with."""
        # Imported late: whoever only finds compares nothing.
        from .compare.noted import Noted

        return Noted.of(self.site)

    @cached_property
    def cited(self) -> frozenset[str]:
        """The ids of all sources that front matter cites, also of those that have no note yet."""
        return frozenset(cited.source.id for note in self.site.notes.values() for _, cited in note.citations())

    def side(self, words: str) -> str | None:
        """The id of the side that words name, by its name or adjective; None where they name none."""
        wanted = fold(words)
        return next(
            (
                side.id
                for side in self.site.settings.sides
                if wanted in (fold(side.name), fold(side.adjective), side.id)
            ),
            None,
        )
