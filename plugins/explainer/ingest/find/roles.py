"""The role that stands between commas behind a name: , the deputy director for Asia,."""

from __future__ import annotations

import re

from ...model.names import fold
from ..languages.names import IN_TITLE, MODIFIER, POST
from .lexicon import Lexicon

MOST_WORDS = 16
"""A role with more words is a sentence."""

_ENDS = re.compile(r"[,;:()\[\]\"“”«»?!\n]| [–—-]|[–—]|--")
_OPENS = re.compile(r"(?:\s?\([^()\n]{1,40}\))?,\s(?:\d{1,3},\s)?")


def role_behind(text: str, end: int, limit: int, lexicon: Lexicon) -> tuple[bool, str | None]:
    """Whether what stands between commas behind a name tells a person; and their role, where it is one."""
    opening = _OPENS.match(text, end, limit)
    if not opening:
        return False, None
    start = opening.end()
    close = _ENDS.search(text, start, min(limit, start + 400))
    stop = close.start() if close else min(limit, start + 400)
    if lexicon.rules.years_old.match(text, start, stop):
        return True, None
    role = _apposition(text[start:stop].strip().removesuffix("."), lexicon)
    return bool(role), role or None


_BARE = re.compile(r"[^\W_][\w.'’-]*")
_RELATIVE = re.compile(r"\s(?:who|whom|whose|which|that|quien|que|cuyo|cuya)(?=[\s'’])")


def _apposition(words: str, lexicon: Lexicon) -> str | None:
    """The role that a stretch between commas is, without its article; None where it is anything else."""
    relative = _RELATIVE.search(f" {words}")
    if relative:
        words = words[: max(0, relative.start() - 1)]
    found = list(_BARE.finditer(words))
    if not 1 <= len(found) <= MOST_WORDS:
        return None
    rules = lexicon.rules
    plain = [_plain(each[0]) for each in found]
    begin = 0
    if plain[0] in rules.articles:
        begin = 1
    for index in range(begin, min(len(found), begin + 9)):
        word = plain[index]
        kinds = lexicon.kinds.get(word, 0)
        if kinds & POST and word not in rules.plurals:
            behind = words[found[index].end() :]
            following = lexicon.kinds.get(plain[index + 1], 0) if index + 1 < len(found) else 0
            if following & (POST | MODIFIER) and behind[:1] in (" ", "-") and not behind[1:2].isupper():
                continue
            if not rules.behind_post.match(behind):
                return None
            if index + 1 < len(found) and behind.startswith(" ") and _is_name(found[index + 1][0], following, lexicon):
                return None
            return words[found[begin].start() :].strip() if begin < len(found) else None
        if word in rules.of or word in lexicon.saying or (word in rules.at and index == begin):
            return None
        if word in lexicon.openers and not kinds and not found[index][0][0].isupper() and index == begin and begin == 0:
            return None
    return None


def _plain(word: str) -> str:
    word = fold(word).rstrip(".")
    return word[:-2] if word.endswith("'s") else word


def _is_name(word: str, kinds: int, lexicon: Lexicon) -> bool:
    """Whether the word behind a post begins another person's name: , Vice President Anna Aue."""
    plain = _plain(word)
    return word[0].isupper() and not kinds & IN_TITLE and plain not in lexicon.peoples and plain not in lexicon.places
