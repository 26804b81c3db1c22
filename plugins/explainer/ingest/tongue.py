"""The language of a text, by its small words."""

from __future__ import annotations

import re
from collections import Counter

from .languages import LANGUAGES, rules_of

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 12
"""One word in how many is a small one at the least."""

_OTHERS = {
    "pt": "o os a as da do das dos de que e em um uma não com para por se foi são ao à no na mais como disse ele",
    "fr": "le la les des de du et en un une que qui dans pour par sur est au aux a plus avec il ce pas sont l d",
    "it": "il lo la gli le i di del della dei delle che e in un una per con è da nel alla non sono si ha al più",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an hat",
    "ca": "el la els les de del dels i en un una que per amb és al als ha no més va d l",
    "nl": "de het een en van in is dat op te zijn met voor die niet aan er om ook als door hij",
}
"""Small words of languages that have no rules, but are known not to be those that do."""


def language_of_words(text: str) -> str:
    """The code of the language whose small words a text has most of; empty where it has few of any."""
    counts = Counter(_WORD.findall(text[:6000].lower()))
    small = {
        **{code: rules_of(code).head.common for code in LANGUAGES},
        **{code: line.split() for code, line in _OTHERS.items()},
    }
    shares = {code: sum(counts[word] for word in words) for code, words in small.items()}
    # Where two are even, the one that has rules: it stands first.
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] * _ENOUGH >= counts.total() > 0 else ""
