"""The words of a block: where each stands, whether it has a capital, and whether the one before is its neighbour."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...model.names import fold
from ...model.sentences import spans

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?|[^\W\d_]+(?:['’‐‑-][^\W\d_]+)*|\d[\d.,]*")
_SMALL_BEFORE = re.compile(r"(?:a[ldsnh]|ash|el|d|l|de)['’-](?=[^\W\d_])")
_JOINERS = tuple("-‐‑–/_@#&+")
_SHORT = re.compile(r"[^\W\d_]|[Jj]r|[Ss]r|[Ss]te?|[A-Z][a-z]{0,3}s?|[Pp]rof|[Cc]mdr|[Ss]upt|[Mm]essrs|[Ll]ic|[Ii]ng")
_OWNING = ("' ", "’ ")
"""Behind a name that ends in s: Harris’ visit."""
_OPENING = tuple('"“‘«¿¡([•*—–')
_ACCENTED = frozenset(("secretaría", "secretarías", "subsecretaría", "subsecretarías"))
"""Words that are others without their accents: the secretariat and the secretary."""
LONGEST = 200_000
"""What is longer is no passage of an article, and is not read beyond this."""


class Word(NamedTuple):
    """One word, its possessive ending left out."""

    text: str
    plain: str
    """Folded, without full stops."""
    start: int
    end: int
    capital: bool
    opens: bool
    """Whether it stands first in a sentence or behind an opening mark, where a capital says nothing."""
    marked: bool
    """Whether it opens because of a mark right before it."""
    near: bool
    """Whether nothing but white space, or the full stop of an abbreviation, is between it and the word before."""
    joined: bool
    """Whether a hyphen or slash makes it part of something longer: U.S.-Thai."""
    owns: bool
    """Whether a possessive ending follows."""


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of a block, in order."""
    end = min(end, start + LONGEST)
    sentences = iter([start + first for first, _ in spans(text[start:end])])
    begins = next(sentences, end)
    found: list[Word] = []
    reached, last, owned = start, "", False
    for match in _WORD.finditer(text, start, end):
        first, stop = match.span()
        written = match[0]
        owns = len(written) > 2 and written[-2] in "'’" and written[-1] in "sS"
        if owns:
            written, stop = written[:-2], stop - 2
        elif written[-1] == "s" and written[0].isupper() and text[stop : stop + 2] in _OWNING:
            owns = True
        gap = text[reached:first]
        opens = False
        while begins <= first:
            opens, begins = True, next(sentences, end)
        marked = gap != " " and gap[-1:] in _OPENING
        opens = opens or marked
        near = not owned and not opens and reached > start and (gap == " " or _is_near(gap, last))
        behind = text[stop : stop + 2]
        joined = (gap[-1:] in _JOINERS and first > start and _is_part(text[first - 2 : first - 1])) or (
            behind[:1] in _JOINERS and behind[1:].isalnum()
        )
        plain = written.lower() if written.isascii() or written.lower() in _ACCENTED else fold(written)
        plain = plain.replace("’", "'")
        if "." in plain:
            plain = plain.rstrip(".")
        found.append(Word(written, plain, first, stop, _has_capital(written), opens, marked, near, joined, owns))
        reached, last, owned = match.end(), written, owns
    return found


def end_with_stop(text: str, word: Word) -> int:
    """Where a word ends that may be the last of a name, with the full stop of Jr. and Sr."""
    return word.end + (word.plain in ("jr", "sr") and text[word.end : word.end + 1] == ".")


def _has_capital(written: str) -> bool:
    """Whether a word begins with a capital, or with a small article that is joined to one: al-Amin."""
    if written[0].isupper():
        return True
    small = _SMALL_BEFORE.match(written) if not written.isalpha() else None
    return bool(small and written[small.end()].isupper())


def _is_part(character: str) -> bool:
    return character.isalnum() or character == "."


def _is_near(gap: str, last: str) -> bool:
    if gap[:1] == "." and _SHORT.fullmatch(last):
        gap = gap[1:]
    return (gap.isspace() and "\n" not in gap) or (gap == "" and last.endswith("."))
