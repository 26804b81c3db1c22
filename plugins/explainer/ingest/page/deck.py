"""The line beneath an article's title."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.names import fold
from .words import ASIDE, SOLICITS


def deck_of(candidates: Sequence[str], titles: Sequence[str], paragraphs: Sequence[str]) -> str:
    """The first candidate that says something else than the titles and the body's first words."""
    known = {_letters(title) for title in titles}
    opening = _letters(" ".join(paragraphs)[:3000])
    for candidate in candidates:
        line = " ".join(candidate.split())
        letters = _letters(line.rstrip(".… "))
        if not 12 < len(line) <= 400 or any(letters in title for title in known):
            continue
        if letters[:60] in opening or SOLICITS.search(line) or ASIDE.match(line):
            continue
        return line
    return ""


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())
