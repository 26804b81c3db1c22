"""The line beneath an article's title."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.names import fold


def deck_of(candidates: Sequence[str], title: str, paragraphs: Sequence[str]) -> str:
    """The first candidate that says something else than the title and the body's first words."""
    opening = _letters(" ".join(paragraphs)[:3000])
    for candidate in candidates:
        line = " ".join(candidate.split())
        letters = _letters(line.rstrip(".… "))
        if not 12 < len(line) <= 400 or letters in _letters(title) or _letters(title) == letters:
            continue
        if letters[:60] in opening:
            continue
        return line
    return ""


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())
