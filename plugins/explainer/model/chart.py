"""A chart: how a figure's numbers are drawn, in as few words as a contributor can say it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from .dates import When
from .part import Part
from .reads import Matching
from .translation import Text, Words

Kind = Literal["bars", "lines", "stack", "range", "proportion", "none"]


class Break(Part):
    """A day from which on something else is counted, so that numbers before and after do not compare."""

    at: When
    """When the change took effect."""
    what: Words
    """What changed, in a few words."""


class Chart(Part):
    """How a figure is drawn; everything may be left out."""

    kind: Kind | None = None
    """bars or lines over time, stack for parts of a whole, range from lowest to highest, proportion to set it beside
    the figures of compare, or none; left out: what suits the series."""
    title: Words | None = None
    """What the picture is called; left out: what the figure counts."""
    by: Text | None = None
    """The column that tells the parts apart: a line, a part of the stack, or a range for each of its values."""
    parts: dict[str, Words] = {}
    """What each value of that column means, in the order in which they are drawn."""
    low: Text | None = None
    """For a range: the column that holds its lower end."""
    high: Text | None = None
    """For a range: the column that holds its upper end."""
    talks: bool = True
    """Whether talks are marked, where it is drawn over time."""
    spec: Annotated[str, Matching(r"^[A-Za-z0-9._-]+\.json$")] | None = None
    """A Vega-Lite specification of your own in content/data/, which draws the rows of the data set named series."""


def remote(spec: Any) -> Iterator[str]:
    """The addresses that a Vega-Lite specification names; a chart loads nothing and leads nowhere."""
    if isinstance(spec, dict):
        for name, value in spec.items():
            if name in ("url", "href"):
                yield value if isinstance(value, str) else name
            else:
                yield from remote(value)
    elif isinstance(spec, list):
        for value in spec:
            yield from remote(value)
