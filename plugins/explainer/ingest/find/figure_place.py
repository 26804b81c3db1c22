"""Where or among whom something was counted, in the words of its own sentence."""

from __future__ import annotations

import re

from ..languages.figures import FigureRules
from .figure_numbers import BLANK

_NEAR = 120
"""How far behind a number its place is looked for."""
_CLOSE = 70
"""How far behind a number a place is that could be anything's, such as a country."""

_BLANKS = re.compile(rf"\s*{BLANK}.*")
_BREAK = re.compile(r"[,;:–—(]")
_DESCRIBES = re.compile(r"\s+(?P<word>[a-záéíóúñ][\w-]*)")


def scope_of(text: str, start: int, end: int, ends: int, figures: FigureRules) -> str:
    """Where or among whom; empty where the sentence does not say.

    text: with its dates blank. start, end: the stretch of the figure. ends: where the next figure begins.
    """
    behind = _place(text, end, min(ends, end + _NEAR), figures)
    return behind or _place(text, 0, min(start, _NEAR), figures, opening=True)


def _place(text: str, start: int, end: int, figures: FigureRules, opening: bool = False) -> str:
    for found in figures.scope.finditer(text, start, end):
        between = text[start : found.start()]
        if ";" in between or (opening and found.start() > 3):
            return ""
        if found["place"] and (len(between) > _CLOSE or _BREAK.search(between) or not _is_place(text, found, figures)):
            continue
        words = " ".join(_BLANKS.sub("", found[0]).split())
        return words if words.endswith(("U.S.", "D.C.")) else words.strip(" ,.")
    return ""


def _is_place(text: str, found: re.Match[str], figures: FigureRules) -> bool:
    """Whether a name behind in is a place: not a month, nor what describes a noun, as in U.S. funding."""
    if figures.places.match(found["place"]) or BLANK in found[0]:
        return False
    noun = _DESCRIBES.match(text, found.end())
    return not noun or noun["word"] in figures.nouns.stops or bool(figures.nouns.past.fullmatch(noun["word"]))
