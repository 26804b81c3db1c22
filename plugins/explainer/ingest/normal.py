"""A text with its odd characters replaced, and the way back to where each stood."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence

_SPACES = {
    **dict.fromkeys(map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"), " "),
    **dict.fromkeys(map(ord, "\u200a\u202f\u205f\u3000\t"), " "),
    **dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), "\n"),
}
_GONE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff\u200e\u200f\u202a-\u202e]")
"""Soft hyphens, joiners, marks of direction: nothing that a reader sees."""
_PLAIN = re.compile(r"[\x00-\x0c\x0e-\x7f]+(?![^\x00-\x7f])")
"""What stays as it is; its last letter only where no mark can stand on it."""
_APOSTROPHE = re.compile(r"(?<=\w)[´`ʼ＇′](?=[\w\s.,;:!?)]|$)")


def normal(text: str) -> tuple[str, Sequence[int]]:
    """The text as rules read it, and for each place in it, its end included, the place in the text as given.

    No-break and thin spaces and tabs become spaces, line ends \\n, accents that stand for an apostrophe an apostrophe;
    accented letters are composed, and what cannot be seen is left out. Quotation marks stay as they are.
    """
    plain = text.translate(_SPACES)
    plain = _APOSTROPHE.sub("'", plain)
    if "\r" not in plain and not _GONE.search(plain) and unicodedata.is_normalized("NFC", plain):
        return plain, range(len(plain) + 1)
    pieces: list[str] = []
    # Plain numbers: a list of them takes four times the room.
    at = array("q")
    start = 0
    while start < len(plain):
        if run := _PLAIN.match(plain, start):
            piece, end = run[0], run.end()
            at.extend(range(start, end))
        else:
            end = _end_of_letter(plain, start)
            piece = unicodedata.normalize("NFC", plain[start:end])
            if piece == "\r":
                piece = "" if plain[end : end + 1] == "\n" else "\n"
            piece = _GONE.sub("", piece)
            at.extend([start] * len(piece))
        pieces.append(piece)
        start = end
    at.append(len(text))
    return "".join(pieces), at


def _end_of_letter(text: str, start: int) -> int:
    """Where a letter ends together with the marks that stand on it."""
    end = start + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
