"""What one layer of a page's markup tells of the article, as it stands there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """Candidates, the best first; what a layer does not tell is empty."""

    titles: tuple[str, ...] = ()
    decks: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    """Who has the rights, often a company behind the name that readers know."""
    applications: tuple[str, ...] = ()
    """What the site calls its application, often a name that was cut to fit."""
    authors: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    """Authors that are said to be bodies, with all others beside them."""
    published: tuple[str, ...] = ()
    modified: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    text: str = ""
    """The whole article, where the markup holds it."""
