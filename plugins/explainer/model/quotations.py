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
_OMISSION = re.compile(r"\s*(?:\[[^\]]*\]|…|\.\.\.)\s*")


def quoted(text: str) -> Iterator[tuple[int, str]]:
    """What stands between quotation marks in Markdown, with the place of the opening one."""
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
        # Nor does 350 stand in 1,350, or 9 in 9.3.
        found = re.compile(rf"(?<!\w)(?<!\d[.,]){re.escape(piece)}(?!\w|[.,]\d)").search(text, reached)
        if not found:
            return False
        reached = found.end()
    return True


def folded(text: str) -> str:
    """White space, capitals and kinds of quotation mark, apostrophe and dash alike; Markdown's marks gone.

    A letter in brackets is the quoter's own capital; a full stop or comma at the end is the quoter's own too.
    """
    text = _LINK.sub(lambda found: found[1] or found[2] or "", text)
    text = _MARKS.sub("", _OWN_LETTER.sub("", text))
    # Accents count: only what is no letter is folded.
    plain = fold_characters(text)
    whole = plain if text.isascii() else "".join(o if o.isalnum() else p for o, p in zip(text, plain, strict=True))
    return " ".join(whole.replace('"', "'").casefold().split()).lstrip(" '").rstrip(" '.,")


def fingerprint(text: str) -> str:
    """Eight characters that change with any quoted word of a text; empty where it quotes nothing."""
    words = [folded(words) for _, words in quoted(text)]
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:8] if words else ""
