"""The site's notes as an article is held against them: by name, and by side."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.gazetteer import Gazetteer
from ..model.names import fold
from ..model.site import Site


@dataclass(frozen=True)
class Known:
    """What is known before an article is read."""

    site: Site
    gazetteer: Gazetteer

    @classmethod
    def of(cls, site: Site) -> Known:
        """Everything that finding and comparing ask of a site."""
        return cls(site, Gazetteer(site))

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
