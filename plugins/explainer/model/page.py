"""The front matter of Pelican's own pages and articles, as far as we let it through."""

from __future__ import annotations

from typing import Literal

from .dates import Day
from .note import Accepted
from .part import Part
from .refs import FigureRef
from .translation import Text


class PageChart(Part):
    """A figure's series on an ordinary page, with the talks of its time."""

    figure: FigureRef
    """The figure whose series is drawn."""
    kind: Literal["bars", "lines"] = "lines"
    """How it is drawn."""
    title: Text | None = None
    """What the picture is called; left out: as on the figure's page."""


class PageFront(Part):
    """An ordinary page or article: words that are about the site rather than one of its entities."""

    title: Text
    """What the page is called."""
    summary: Text
    """One sentence that stands alone: shown under the title and in search results."""
    slug: Text | None = None
    """Its part of the address, where that is not the file's name."""
    template: Text = "page"
    """The theme's template: page, or home for the home page."""
    save_as: Text | None = None
    """The file it is written to, such as index.html for the home page."""
    status: Literal["draft", "published", "hidden"] = "published"
    """A draft is not published; a hidden page is published and listed nowhere."""
    date: Day | None = None
    """An article's day."""
    category: Text | None = None
    """An article's category."""
    figures: tuple[FigureRef, ...] = ()
    """The figures that the home page shows."""
    chart: PageChart | None = None
    """The picture that the home page shows."""
    accepted: tuple[Accepted, ...] = ()
    """Findings of checks that were weighed and may stand, each with its reason."""
