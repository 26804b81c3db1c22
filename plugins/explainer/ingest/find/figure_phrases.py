"""The words for what a number counts: Chilean diplomats behind 15, pounds of fentanyl behind 2,900."""

from __future__ import annotations

import re

from ...frozen import frozen
from ..languages.figures import Nouns

_WORD = re.compile(r"[ \u00a0]+[\"“‘']?(?P<word>[^\W\d_][\w.'’&/-]*|\d{3}(?=[ \u00a0][A-Z]))")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_CAPITAL = re.compile(r"\s+[A-Z]")
_LONGEST = 8
"""So many words at most are read for what is counted."""
_TAIL = 4
"""So many words at most are read of what stands in a container."""
_JOINED = 3
"""Only so far from the number two adjectives are joined."""
_SHORT = 7
"""Only longer words are told by how they end."""


@frozen
class Phrase:
    """What is counted."""

    words: str
    end: int
    """Where it ends in the text."""
    head_end: int
    """Where its noun ends, without what stands in a container."""
    plural: bool
    person: bool


def phrase(text: str, at: int, nouns: Nouns) -> Phrase | None:
    """The noun that stands behind a place, with what describes it; None where no noun begins there."""
    words: list[str] = []
    places: list[tuple[int, int]] = []
    headed = False
    while len(words) < _LONGEST and (found := _WORD.match(text, at)):
        word = _bare(found["word"])
        plain = word.lower()
        at = found.end()
        if not words and plain in nouns.between:
            continue
        joins = bool(words) and plain in nouns.joins and len(words) < _JOINED
        # Within a name: 74 House of Representatives members.
        joins = joins or (plain == "of" and not headed and _is_named(words) and bool(_CAPITAL.match(text, at)))
        if joins and headed:
            # Within a name: Customs and Border Protection personnel.
            joins = words[-1][0].isupper() and bool(_CAPITAL.match(text, at)) and not _acts(text, at, nouns)
            headed = not joins
        if (plain in nouns.stops and not joins) or (headed and not _goes_on(word, nouns)):
            break
        words.append(word)
        places.append((found.start("word"), found.start("word") + len(word)))
        owner = found["word"].endswith(("s'", "s’")) and bool(_WORD.match(text, at))
        # Foreigners' centres are centres.
        headed = is_plural(word, nouns) and not owner
        hangs = found["word"].endswith("-")  # defense- and intelligence-related
        if len(word) < len(found["word"]) and not owner and not hangs:
            break
    return _of_words(text, words, places, nouns) if words else None


def _acts(text: str, at: int, nouns: Nouns) -> bool:
    """Whether the next name does something, and is no part of what is counted: 248 Norlanders and Norland released."""
    name = _WORD.match(text, at)
    verb = _WORD.match(text, name.end()) if name else None
    return bool(verb and verb["word"].islower() and nouns.verbs.fullmatch(verb["word"]))


def _is_named(words: list[str]) -> bool:
    return bool(words) and words[-1][0].isupper()


def _of_words(text: str, words: list[str], places: list[tuple[int, int]], nouns: Nouns) -> Phrase | None:
    last = max((index for index, word in enumerate(words) if is_plural(word, nouns)), default=None)
    if last is None and words[-1].lower() in nouns.collective:
        last = len(words) - 1
    plural = last is not None
    if last is None:
        # Without a plural, the noun is the last one before a verb: one shell landed.
        last = next((index for index, word in enumerate(words) if _cuts(word, nouns)), len(words)) - 1
        if last < 0:
            return None
    end = places[last][1]
    more = _of(text, end, nouns) if words[last].lower() in nouns.containers else None
    whole = " ".join(text[places[0][0] : more or end].split())
    return Phrase(whole, more or end, end, plural, is_person(_head(words, last, nouns), nouns))


def _head(words: list[str], last: int, nouns: Nouns) -> str:
    """The noun among words of which the last one may be an adjective: barcos mexicanos."""
    if not nouns.adjectives_behind:
        return words[last]
    plurals = (word for word in words[: last + 1] if is_plural(word, nouns) and word.lower() not in nouns.ahead)
    return next(plurals, words[last])


def _cuts(word: str, nouns: Nouns) -> bool:
    return word.lower() in nouns.joins or bool(nouns.past.fullmatch(word) or nouns.adverb.fullmatch(word))


def subject(words: str, nouns: Nouns) -> Phrase | None:
    """What stands right before a verb: Border Patrol arrests."""
    kept: list[str] = []
    for word in reversed(words.split()):
        if _bare(word) != word or word.lower() in nouns.stops:
            break
        kept.insert(0, word)
    if not kept or not is_plural(kept[-1], nouns):
        return None
    return Phrase(" ".join(kept), 0, 0, plural=True, person=is_person(kept[-1], nouns))


def opening(text: str, nouns: Nouns) -> Phrase | None:
    """What a sentence begins with, if that is a noun in the plural: arrivals to the islands rose to 48,721."""
    start = nouns.opens.match(text)
    found = phrase(" " + text, start.end() if start else 0, nouns)
    return found if found and found.plural else None


def _bare(word: str) -> str:
    """A word without the signs that end its clause."""
    return word if _INITIALS.fullmatch(word) else word.rstrip(".,'’&/-")


def _goes_on(word: str, nouns: Nouns) -> bool:
    """Whether a word behind a plural is still part of what is counted: sports clubs."""
    return is_plural(word, nouns) and not nouns.verbs.fullmatch(word)


def _of(text: str, end: int, nouns: Nouns) -> int | None:
    """Where what stands in a container ends: fentanyl, behind 2,900 pounds of."""
    found = nouns.of.match(text, end)
    reached = None
    at = found.end() if found else 0
    for _ in range(_TAIL if found else 0):
        word = _WORD.match(text, at)
        bare = _bare(word["word"]) if word else ""
        if not word or bare.lower() in nouns.stops or (reached and nouns.verbs.fullmatch(bare)):
            break
        reached, at = word.start("word") + len(bare), word.end()
        if len(bare) < len(word["word"]):
            break
    return reached


def is_plural(word: str, nouns: Nouns) -> bool:
    """Whether a word has the form of a plural, or is one without it."""
    plain = word.lower()
    if plain in nouns.unchanging:
        return True
    if not plain.endswith("s") and (plain in nouns.people or len(plain) > _SHORT):
        return bool(nouns.people_ends) and plain.endswith(nouns.people_ends)
    return bool(nouns.plural.fullmatch(word)) and plain not in nouns.singular


def is_person(word: str, nouns: Nouns) -> bool:
    """Whether a word names people."""
    plain = word.lower()
    if plain in nouns.people or plain in nouns.collective or nouns.peoples.fullmatch(word):
        return True
    if "-" in word and is_person(word.rpartition("-")[2], nouns):
        return True
    return bool(nouns.people_ends) and len(plain) > _SHORT and plain.endswith(nouns.people_ends)
