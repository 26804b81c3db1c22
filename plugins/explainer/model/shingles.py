"""Runs of words that two texts can have in common."""

from __future__ import annotations

import re

from .names import fold_characters

LENGTH = 4
"""Words of a shingle, a run of words that two texts have in common: enough that chance brings few."""

FEWEST = 20
"""Shingles below which a text is too short for its likeness to mean anything."""

_WORD = re.compile(r"\w+")


def shingles(text: str) -> set[str]:
    """Every run of words of a text, folded."""
    words = _WORD.findall(fold_characters(text))
    return set(map(" ".join, zip(*(words[start:] for start in range(LENGTH)), strict=False)))
