"""How much of one text stands word for word in another, for many texts at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from typing import NamedTuple

from ..model.refs import Ref
from ..model.shingles import FEWEST, shingles

MANY = 8
"""Texts beyond which a shingle is compared only from one to the next, so that the work grows with the texts."""


class Likeness(NamedTuple):
    """Two texts, and the share of the shorter one that stands in the longer."""

    one: Ref
    other: Ref
    share: float


def alike(texts: Mapping[Ref, str], least: float) -> Iterator[Likeness]:
    """Every two texts of which the shorter one stands at least to this share in the longer."""
    sizes: dict[Ref, int] = {}
    first: dict[str, Ref] = {}
    # Nearly every shingle has one text: only those of more get a list.
    several: dict[str, list[Ref]] = {}
    for ref, text in texts.items():
        found = shingles(text)
        if len(found) < FEWEST:
            continue
        sizes[ref] = len(found)
        for shingle in found:
            other = first.setdefault(shingle, ref)
            if other != ref:
                several.setdefault(shingle, [other]).append(ref)
    shared = Counter(
        pair for refs in several.values() for pair in (combinations(refs, 2) if len(refs) <= MANY else pairwise(refs))
    )
    for (one, other), count in shared.items():
        share = count / min(sizes[one], sizes[other])
        if share >= least:
            yield Likeness(one, other, share)
