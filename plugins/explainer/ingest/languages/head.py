"""What a language knows of the head of an article: datelines, bylines, credits, and the words of releases."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class HeadRules:
    """The words and patterns of one language."""

    common: frozenset[str]
    """Small words by which the language is known."""
    byline: re.Pattern[str]
    """A line that names who wrote it; its group is the names."""
    joins: str
    """A regular expression of what stands between two names."""
    labels: re.Pattern[str]
    """A line of a release or page that says what it is, and is neither headline nor text: MEDIA NOTE."""
    dated: re.Pattern[str]
    """What may stand before the day on a line that gives the day of publication: Published, Release date."""
    credits: re.Pattern[str]
    """How a line of credits at the end begins."""
    furniture: re.Pattern[str]
    """A line that belongs to the page around the article: share, read more."""
