"""A card: the words of the picture that other sites show beside a link to a page."""

from __future__ import annotations

import hashlib
from dataclasses import astuple

from ..frozen import frozen


@frozen
class Card:
    """What stands on a card. Equal words are one card, whichever pages they belong to."""

    site: str
    """The site's name."""
    kicker: str
    """What the page is about, in a word or two; empty for none."""
    title: str
    number: str = ""
    """A figure's number as it is printed; it then stands above the title."""
    detail: str = ""
    """A line beneath the title; empty for none."""
    colour: str = "link"
    """The token of the theme that colours it."""

    @property
    def name(self) -> str:
        """Its file's name, which changes with its words."""
        return hashlib.sha256("\n".join(astuple(self)).encode()).hexdigest()[:12]

    @property
    def words(self) -> str:
        """All its words, for those who do not see it."""
        return " · ".join(filter(None, (self.kicker, self.number, self.title, self.detail, self.site)))
