"""The words behind a number for what it counts: foreign diplomats behind 15, pounds of fentanyl behind 2,900."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..languages.figures import Nouns

_WORD = re.compile(r"[ \u00a0]+[\"“‘']?(?P<word>[^\W\d_][\w.'’&/-]*|\d{3}(?=[ \u00a0][A-Z]))")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_LONGEST = 8
_TAIL = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is counted."""

    words: str
    end: int
    """Where it ends in the sentence."""
    plural: bool
    person: bool


def phrase(text: str, at: int, nouns: Nouns) -> Phrase | None:
    """The noun that stands behind a place, with what describes it; None where no noun begins there."""
    words: list[str] = []
    ends: list[int] = []
    start = at
    headed = False
    while len(words) < _LONGEST and (found := _WORD.match(text, start)):
        word = _bare(found["word"])
        plain = word.lower()
        if not words and plain in nouns.between:
            start = at = found.end()
            continue
        if plain in nouns.stops or (headed and not _goes_on(word, nouns)):
            break
        words.append(word)
        ends.append(found.start("word") + len(word))
        headed = is_head(word, nouns)
        start = found.end()
        if len(word) < len(found["word"]):
            break
    last = max((index for index, word in enumerate(words) if is_head(word, nouns)), default=None)
    if last is None:
        cut = next((index for index, word in enumerate(words) if index and nouns.verbs.fullmatch(word)), len(words))
        return Phrase(" ".join(words[:cut]), ends[cut - 1], plural=False, person=False) if words else None
    head = words[last]
    whole, end = text[ends[0] - len(words[0]) : ends[last]], ends[last]
    if head.lower() in nouns.containers and (more := _of(text, end, nouns)):
        whole, end = text[ends[0] - len(words[0]) : more], more
    return Phrase(" ".join(whole.split()), end, is_plural(head, nouns), is_person(head, nouns))


def subject(words: str, nouns: Nouns) -> Phrase | None:
    """What stands right before a verb: Border Patrol arrests."""
    kept: list[str] = []
    for word in reversed(words.split()):
        if _bare(word) != word or word.lower() in nouns.stops:
            break
        kept.insert(0, word)
    if not kept or not is_head(kept[-1], nouns):
        return None
    return Phrase(" ".join(kept), 0, is_plural(kept[-1], nouns), is_person(kept[-1], nouns))


def _bare(word: str) -> str:
    """A word without the signs that end its clause."""
    return word if _INITIALS.fullmatch(word) else word.rstrip(".,'’&/-")


def _goes_on(word: str, nouns: Nouns) -> bool:
    """Whether a word behind a plural is still part of what is counted: sports clubs."""
    plain = word.lower()
    return plain in nouns.people or (is_plural(word, nouns) and not nouns.verbs.fullmatch(word))


def _of(text: str, end: int, nouns: Nouns) -> int | None:
    """Where what stands in a container ends: fentanyl, behind 2,900 pounds of."""
    found = re.compile(rf"\s+{nouns.of}(?=\s)").match(text, end)
    reached = None
    at = found.end() if found else 0
    for _ in range(_TAIL if found else 0):
        word = _WORD.match(text, at)
        if not word:
            break
        bare = _bare(word["word"])
        if bare.lower() in nouns.stops or (reached and nouns.verbs.fullmatch(bare)):
            break
        reached, at = word.start("word") + len(bare), word.end()
        if len(bare) < len(word["word"]):
            break
    return reached


def is_head(word: str, nouns: Nouns) -> bool:
    """Whether a word can be the noun that is counted."""
    return is_plural(word, nouns) or is_person(word, nouns)


def is_plural(word: str, nouns: Nouns) -> bool:
    """Whether a word has the form of a plural, or is one without it."""
    plain = word.lower()
    if plain in nouns.unchanging:
        return True
    return bool(nouns.plural.fullmatch(word)) and plain not in nouns.singular


def is_person(word: str, nouns: Nouns) -> bool:
    """Whether a word names people."""
    plain = word.lower()
    if plain in nouns.people or nouns.peoples.fullmatch(word):
        return True
    return bool(nouns.people_ends) and len(plain) > 7 and plain.endswith(nouns.people_ends)
