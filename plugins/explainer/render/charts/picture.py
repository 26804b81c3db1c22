"""A picture in its two sizes, and the colours and measures that all pictures share."""

from __future__ import annotations

import json
import textwrap
from typing import Any

from ...frozen import frozen

Spec = dict[str, Any]
"""A Vega-Lite specification, or a part of one."""

INK, SOFT, RULE, PAPER = "var(--ink)", "var(--ink-soft)", "var(--rule)", "var(--paper)"
MAIN, PALE = "var(--data-1)", "var(--data-pale)"
"""What a picture is about, and what stands around it."""
PARTS = tuple(f"var(--data-{number})" for number in range(1, 6))
"""The colours of parts, in order; they begin again where there are more parts."""

HALO: Spec = {"stroke": PAPER, "strokeWidth": 4, "strokeJoin": "round"}
"""Behind words that stand on a line."""


@frozen
class Size:
    """A width to draw for, in pixels, and the sizes of its letters."""

    width: int
    height: int
    """Of the plot, without its axes and words."""
    title: int
    text: int
    small: int


WIDE = Size(width=680, height=260, title=18, text=13, small=12)
"""For a desk and for paper."""
NARROW = Size(width=288, height=200, title=16, text=12, small=12)
"""For a phone of 320 pixels, less the page's margins."""
SIZES = (WIDE, NARROW)


@frozen
class Picture:
    """A chart that is ready to be drawn."""

    name: str
    """Of its files, such as figure-crossings-2021."""
    title: str
    description: str
    """What it shows, in whole sentences."""
    wide: Spec
    narrow: Spec


def lookup(words: dict[str, str], key: str) -> str:
    """A Vega expression that gives the words for a key: how a language's own words come into axes and legends."""
    return f"{json.dumps(words, ensure_ascii=False)}[{key}]"


def wrapped(text: str, width: float, size: int, *, bold: bool = False) -> list[str]:
    """A text in lines that fit a width, by what letters of a size are wide on average."""
    return textwrap.wrap(text, max(8, int(width / (size * (0.56 if bold else 0.52)))), break_long_words=False)
