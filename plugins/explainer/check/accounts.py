"""What a talk's summary takes over from the account of one side without saying whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.names import fold
from ..model.site import Site
from ..model.talk import Account, Talk

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^a-z])")
_CLAUSE = re.compile(r"[,;:–—]\s")
_WORD = re.compile(r"[^\W_]+")

_SAYING = re.compile(
    r"\b(?:said|says?|saying|according|call(?:s|ed|ing)?|ask(?:s|ed|ing)?|tells?|told|announce[sd]?|announcing|"
    r"accus(?:es?|ed)|add(?:s|ed)|argue[sd]?|attribut(?:es?|ed)|blame[sd]?|claim(?:s|ed)?|complain(?:s|ed)?|"
    r"confirm(?:s|ed)?|criticis?z?e[sd]?|demand(?:s|ed)?|denie[sd]|describe[sd]?|expect(?:s|ed)?|express(?:es|ed)?|"
    r"insist(?:s|ed)?|maintain(?:s|ed)?|note[sd]|object(?:s|ed|ing)?|press(?:es|ed)?|promise[sd]?|propose[sd]?|"
    r"protest(?:s|ed)?|raise[sd]?|reject(?:s|ed)?|report(?:s|ed)?|request(?:s|ed)?|spoke|speaks?|state[sd]|"
    r"suggest(?:s|ed)?|urge[sd]?|want(?:s|ed)?|warn(?:s|ed)?|welcome[sd]?|words|account|view|sees?)\b"
)
"""Words by which English says that somebody says so."""

_EMPTY = frozenset(
    (
        "about", "after", "again", "against", "also", "although", "among", "and", "another", "are", "because", "been",
        "before", "being", "between", "both", "but", "came", "can", "could", "did", "does", "done", "during", "each",
        "either", "for", "from", "had", "has", "have", "her", "him", "his", "how", "into", "its", "itself", "made",
        "may", "might", "more", "most", "much", "must", "nor", "not", "off", "once", "one", "only", "other", "others",
        "our", "out", "over", "own", "said", "same", "shall", "she", "should", "since", "some", "still", "such",
        "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "though", "three",
        "through", "too", "two", "under", "until", "upon", "very", "was", "were", "what", "when", "where", "which",
        "while", "who", "whom", "whose", "will", "with", "within", "without", "would", "yet", "you",
    )
)  # fmt: skip
"""Words that say nothing of a subject."""

_STEM = 5
"""As many letters of a word as its forms share: accept, accepts, accepted."""

FEW = 3
"""With fewer words in common, two texts may still speak of different things."""


def one_sided(talk: Talk, site: Site) -> Iterator[tuple[str, Account]]:
    """The accounts of one side alone that a summary gives as fact, each with its side.

    A clause counts that has most of its words from such an account, in a sentence without a word such as "said". What
    another side speaks of as well, and what is an outcome of the talk, is more than one side's word. The words are
    English: summaries in another language are not judged.
    """
    if len(talk.parties) < 2 or not site.settings.lang.startswith("en"):
        return
    accounts = list(_of_one_side(talk))
    if not accounts:
        return
    clauses = [
        words
        for sentence in _SENTENCE.split(talk.summary)
        if not _SAYING.search(fold(sentence))
        for clause in _CLAUSE.split(sentence)
        if len(words := _stems(clause)) >= FEW
    ]
    outcomes = [_stems(outcome.text) for outcome in talk.outcomes]
    for side, account in accounts:
        words = _stems(account.text)
        if any(_mostly(clause, words) and not any(_mostly(clause, each) for each in outcomes) for clause in clauses):
            yield side, account


def _of_one_side(talk: Talk) -> Iterator[tuple[str, Account]]:
    """What one side says on subjects of which no other side speaks."""
    sides: dict[str, set[str]] = {}
    for side, party in talk.parties.items():
        for account in party.says:
            sides.setdefault(fold(account.about), set()).add(side)
    for side, party in talk.parties.items():
        for account in party.says:
            if len(sides[fold(account.about)]) == 1:
                yield side, account


def _mostly(clause: frozenset[str], text: frozenset[str]) -> bool:
    """Whether most of a clause's words stand in a text too."""
    shared = len(clause & text)
    return shared >= FEW and shared * 2 > len(clause)


def _stems(text: str) -> frozenset[str]:
    """The words of a text that say what it is about, without their endings."""
    return frozenset(
        word[:_STEM] for word in _WORD.findall(fold(text)) if (len(word) > 2 or word.isdigit()) and word not in _EMPTY
    )
