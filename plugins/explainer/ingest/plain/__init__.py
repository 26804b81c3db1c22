"""Plain text and Markdown → their head and the stretches that are headlines and paragraphs.

lines.py       the text → lines and paragraphs, where each stands
markdown.py    front matter and headings of a Markdown file
opening.py     which of the first paragraphs are headlines, bylines, labels and days
dateline.py    the place, day and agency before the first words
publishers.py  agencies and government bodies, and the rights that follow
years.py       the year of a day that was written without one
"""

from __future__ import annotations

from dataclasses import dataclass

from ..article import Head
from ..languages import Rules


@dataclass(frozen=True, slots=True)
class Plain:
    """What was read of a plain text."""

    head: Head
    headlines: tuple[tuple[int, int], ...]
    paragraphs: tuple[tuple[int, int], ...]
    """Where each stands in the text."""
    warnings: tuple[str, ...]


def read_plain(text: str, rules: Rules, language: str) -> Plain:
    """A normalised text taken apart."""
    from .assembling import assembled

    return assembled(text, rules, language)
