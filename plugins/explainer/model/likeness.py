"""How near a statement is to each passage of a source: by the words and numbers that the two share."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Set
from functools import lru_cache
from sys import intern

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


@lru_cache(maxsize=256)
def stems(text: str) -> frozenset[str]:
    """What a text without Markdown says, as beginnings of words and as numbers without their signs."""
    words = set(_WORD.findall(fold_characters(text))) - _SAY_NOTHING
    numbers = (word.replace(",", "") for word in words if word[0].isdigit())
    return frozenset((*numbers, *(word[:5] for word in words if len(word) > 2 and not word[0].isdigit())))


@frozen
class Likeness:
    """The passages of one source, by id; what few of them say weighs most."""

    passages: tuple[str, ...]
    sayers: Mapping[str, tuple[str, ...]]
    """The passages that say something, by what is said."""

    def of(self, said: Set[str]) -> Mapping[str, float]:
        """How much of what is said stands in each passage."""
        found = dict.fromkeys(self.passages, 0.0)
        # In one order: sums of fractions differ in their last digits with the order of what is summed.
        for stem in sorted(self.sayers.keys() & said):
            weight = self.weight(stem)
            for passage in self.sayers[stem]:
                found[passage] += weight
        return found

    def weight(self, stem: str) -> float:
        """How much it tells that a passage says this."""
        own = NUMBER if stem[0].isdigit() and len(stem) > 2 else 1.0  # one or two digits are often part of a date
        return own * math.log((1 + len(self.passages)) / len(self.sayers[stem]))


Spoken = tuple[str, str, str]
"""A passage: its id, its text, and who speaks in it."""


@lru_cache(maxsize=4096)
def likeness_of(passages: tuple[Spoken, ...]) -> Likeness:
    """The passages of a source, ready to compare with. The same ones are read once."""
    sayers: dict[str, tuple[str, ...]] = {}
    several: dict[tuple[str, ...], tuple[str, ...]] = {}  # each of the few sets of passages is kept once
    for id, text, speaker in passages:
        for stem in stems(plain(text)) | stems(plain(speaker)):
            among = (*sayers.get(stem, ()), id)
            sayers[intern(stem)] = several.setdefault(among, among)
    return Likeness(tuple(id for id, _, _ in passages), sayers)
