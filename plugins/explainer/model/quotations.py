"""Quotations: what stands between quotation marks, and whether a text holds the same words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from .code import without_code
from .names import fold_characters
from .passages import MARK

_QUOTED = re.compile(r'"([^"“”\n]+)"|“([^"“”]+)”|„([^"“”„]+)[“”]|«([^«»]+)»')
_LINK = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]|\[([^\]]*)\]\([^)]*\)")
_OWN_LETTER = re.compile(r"\[(?=\w\]\w)|(?<=\[\w)\](?=\w)")
_MARKS = re.compile(r"[*_\\]")
_WITHIN = re.compile(r"(?:\w|\d[.,])\Z")
_GOES_ON = re.compile(r"\w|[.,]\d")
_SIGN = re.compile(r"[^\w\x00-\x5f\x61-\x7f]")
"""What is neither a letter nor a digit, and as what it is typed differs: no sign of ASCII but `."""
_OMISSION = re.compile(r"\s*(?:\[[^\]]*\]|…|\.\.\.)\s*")


def quoted(text: str) -> Iterator[tuple[int, str]]:
    """What stands between quotation marks in Markdown, with the place of the opening one."""
    if not any(mark in text for mark in '"“„«'):
        return
    # Who speaks in a passage stands between quotation marks in its mark, and is no quotation.
    text = MARK.sub(lambda mark: " " * len(mark[0]), without_code(text))
    for found in _QUOTED.finditer(text):
        yield found.start(), next(filter(None, found.groups()))


def holds(text: str, words: str) -> bool:
    """Whether each piece of a quotation stands in a text as whole words, in order.

    An ellipsis stands for words left out, and square brackets for words put in or exchanged.
    """
    text, reached = folded(text), 0
    words = _OWN_LETTER.sub("", words)
    for piece in filter(None, map(folded, _OMISSION.split(words))):
        reached = _end_of(piece, text, reached)
        if reached < 0:
            return False
    return True


def _end_of(piece: str, text: str, reached: int) -> int:
    """Where whole words end that stand in a text from some place on; -1 where they do not."""
    at = text.find(piece, reached)
    while at >= 0:
        end = at + len(piece)
        # Nor does 350 stand in 1,350, or 9 in 9.3.
        if not (_GOES_ON.match(text, end) or _WITHIN.search(text[max(0, at - 2) : at])):
            return end
        at = text.find(piece, at + 1)
    return -1


def folded(text: str) -> str:
    """White space, capitals and kinds of quotation mark, apostrophe and dash alike; Markdown's marks gone.

    A letter in brackets is the quoter's own capital; a full stop or comma at the end is the quoter's own too.
    """
    if "[" in text:
        text = _OWN_LETTER.sub("", _LINK.sub(lambda found: found[1] or found[2] or "", text))
    # Accents count: only what is no letter is folded.
    whole = _SIGN.sub(lambda found: fold_characters(found[0]), _MARKS.sub("", text))
    return " ".join(whole.replace('"', "'").casefold().split()).lstrip(" '").rstrip(" '.,")


def fingerprint(text: str) -> str:
    """Eight characters that change with any quoted word of a text; empty where it quotes nothing."""
    words = [folded(words) for _, words in quoted(text)]
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:8] if words else ""
