"""Paragraphs numbered p1 … pn, and the same numbers when an article comes again with small corrections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from ..model.names import fold_characters

LIKE = 60.0
"""rapidfuzz's likeness, of 100, from which a paragraph is one that was there before."""

_NUMBER = re.compile(r"p([1-9][0-9]*)")


def numbered(paragraphs: Sequence[str], earlier: Mapping[str, str], used: Iterable[str] = ()) -> tuple[str, ...]:
    """An id for each paragraph.

    earlier: the texts of the passages by id, in order, when the article was read before.
    used: other ids that were given away once, such as those of passages that an earlier correction took out.

    A paragraph keeps the id of the earlier one that it is, or is nearly; a new one takes a number that was never used.
    Both keep their order, so that of two paragraphs that are alike each finds its own.
    """
    if not earlier:
        return tuple(f"p{number}" for number in range(1, len(paragraphs) + 1))
    kept = _kept([_folded(text) for text in paragraphs], {id: _folded(text) for id, text in earlier.items()})
    unused = 1 + max((int(found[1]) for id in (*earlier, *used) if (found := _NUMBER.fullmatch(id))), default=0)
    ids = []
    for index in range(len(paragraphs)):
        if index in kept:
            ids.append(kept[index])
        else:
            ids.append(f"p{unused}")
            unused += 1
    return tuple(ids)


def _folded(text: str) -> str:
    return " ".join(fold_characters(text).split())


def _kept(texts: list[str], earlier: Mapping[str, str]) -> dict[int, str]:
    """Which paragraph is which earlier one: the pairing in order that is alike in all as much as can be."""
    # Imported late: most articles come once.
    from difflib import SequenceMatcher

    ids, before = list(earlier), list(earlier.values())
    kept: dict[int, str] = {}
    for tag, a, b, c, d in SequenceMatcher(None, before, texts, autojunk=False).get_opcodes():
        if tag == "equal":
            kept.update((c + offset, ids[a + offset]) for offset in range(b - a))
        elif tag == "replace":
            kept.update((c + new, ids[a + old]) for new, old in _alike(texts[c:d], before[a:b]))
    return kept


_NEAR = 60
"""By how many places a changed paragraph may have moved among others that were changed."""


def _alike(new: list[str], old: list[str]) -> list[tuple[int, int]]:
    """The best pairing in order of paragraphs that were changed."""
    from rapidfuzz import fuzz

    def like(i: int, j: int) -> float:
        if abs(i * len(old) - j * len(new)) > _NEAR * max(len(old), len(new)):
            return 0.0
        return _score(fuzz.ratio(new[i], old[j], score_cutoff=LIKE), new[i], old[j])

    likes = [[like(i, j) for j in range(len(old))] for i in range(len(new))]
    best = [[0.0] * (len(old) + 1) for _ in range(len(new) + 1)]
    for i in range(len(new) - 1, -1, -1):
        for j in range(len(old) - 1, -1, -1):
            here = likes[i][j] + best[i + 1][j + 1] if likes[i][j] else 0.0
            best[i][j] = max(here, best[i + 1][j], best[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(new) and j < len(old):
        if likes[i][j] and best[i][j] == likes[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _score(likeness: float, one: str, other: str) -> float:
    """How alike two are; a paragraph that was cut in two is still the longer one of the pieces."""
    if likeness >= LIKE:
        return likeness
    shorter, longer = sorted((one, other), key=len)
    return LIKE if len(shorter) > 0.5 * len(longer) and shorter in longer else 0.0
