"""How near a statement is to each passage of a source: by the words and numbers that the two share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from ..frozen import frozen
from .names import fold_characters
from .prose import plain

_WORD = re.compile(r"[^\W_]+(?:[,.]\d+)*")
_SAY_NOTHING = frozenset(
    " ".join(
        (
            "the a an of in on at to by for from with and or but as than that who which was were is are had has",
            "have be been it its their his her they he she not no this these those after before when while where",
            "said says say more most other also would could may will into over under about only up out all any",
            "one two there then them so such did does do if between during since until again against per each",
            "both being how what why our we you el la los las un una de del en y o que por para con se su sus es",
            "fue son al lo como más",
        )
    ).split()
)

NUMBER = 2.5
"""How much more a number says than a word does."""


@cache
def stems(text: str) -> frozenset[str]:
    """What a text without Markdown says, as beginnings of words and as numbers without their signs."""
    found = set()
    for word in _WORD.findall(fold_characters(text)):
        if word[0].isdigit():
            found.add(word.replace(",", ""))
        elif len(word) > 2 and word not in _SAY_NOTHING:
            found.add(word[:5])
    return frozenset(found)


@frozen
class Likeness:
    """The passages of one source, by id; what few of them say weighs most."""

    passages: Mapping[str, frozenset[str]]
    weights: Mapping[str, float]

    def of(self, passage: str, said: Iterable[str]) -> float:
        """How much of what is said stands in a passage."""
        return sum(self.weights[stem] for stem in self.passages[passage].intersection(said))


@cache
def likeness_of(passages: tuple[tuple[str, str], ...]) -> Likeness:
    """The passages of a source, ready to compare with: their ids and texts. The same ones are read once."""
    by_id = {id: stems(plain(text)) for id, text in passages}
    among = Counter(stem for found in by_id.values() for stem in found)
    weights = {stem: _weight(stem) * math.log((1 + len(by_id)) / count) for stem, count in among.items()}
    return Likeness(by_id, weights)


def _weight(stem: str) -> float:
    # A number of one or two digits is often part of a date.
    return NUMBER if stem[0].isdigit() and len(stem) > 2 else 1.0
