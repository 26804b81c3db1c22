"""What the figures of a site count, in single words."""

from __future__ import annotations

import re

from ..model.figure import Figure
from ..model.names import fold
from ..model.site import Site

SPELLED = 13
"""From here on a number in words counts like one in digits; below, words are as often a manner of speaking."""

_SMALL = frozenset(
    (
        *("and", "for", "from", "the", "that", "with", "who", "whom", "which", "were"),
        *("was", "are", "not", "each", "other", "than", "under"),
    )
)


def counted_nouns(site: Site) -> frozenset[str]:
    """The first plural of what each figure counts: encounters, of encounters with citizens."""
    return frozenset(noun for figure in site.figures for noun in words_of(figure)[:1])


def words_of(figure: Figure) -> list[str]:
    """The plurals in what a figure and its reports count, in order."""
    counts = [figure.counts, *(claim.counts for claim in figure.reported if claim.counts)]
    return [word for text in counts for word in words_in(text) if word.endswith("s") or word == "people"]


def words_in(text: str) -> list[str]:
    """The words of a text that say something, folded."""
    return [word for word in re.findall(r"[^\W\d_]{3,}", fold(text)) if word not in _SMALL]
