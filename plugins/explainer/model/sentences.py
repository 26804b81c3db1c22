"""Running text split into sentences, so that a link can show the one it stands in."""

from __future__ import annotations

import html
import re
from functools import cached_property

from .openers import OPENERS

_UNCLEAN = re.compile(r"[&<>]|[^\S ]|  ")
_SPACE = re.compile(r"\s+")
_END = re.compile(r"[.!?…][.!?…]*[\"'”’»)\]]*(?=\s+[\"'“‘«(\[¿¡]*[^\sa-z])")

_ABBREVIATION = re.compile(
    r"""(?:^|[\s("'“‘-]) (?:
        [A-Za-z]                                       # an initial: J. Smith
        | (?P<mostly>(?:[A-Za-z]\.)+[A-Za-z]            # U.S., e.g., p.m.
           |Inc|Ltd|Co|Corp|Jr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)
        | Mr|Mrs|Ms|Dr|Prof|Sr|Sra|St|Gen|Maj|Brig|Adm|Cmdr|Sgt|Gov|Sen|Rep|Lt|Col|Capt|vs|cf|ca|approx|ed|Stat|Ud
        | (?P<number>[Nn]os?|[Aa]rts?|pp|p|[Vv]ols?|[Nn]úm|[Ff]igs?|[Ss]ec|[Rr]es|[Cc]h|paras?)
    )\.$""",
    re.VERBOSE,
)
"""mostly: may end a sentence too; number: ends one unless a number follows."""

_NEXT_WORD = re.compile(r"\s+[^\w\s]*(\w*)")


def spans(text: str) -> list[tuple[int, int]]:
    """The sentences of a paragraph, as offsets; together they cover all of it but the white space between them."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(text):
        if end[0].startswith(".") and _is_abbreviation(text, start, end):
            continue
        found.append((start, end.end()))
        start = end.end()
        while start < len(text) and text[start].isspace():
            start += 1
    if start < len(text):
        found.append((start, len(text.rstrip())))
    return found


def _is_abbreviation(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether the full stop belongs to the word before it, as in the U.S. Navy, and ends nothing."""
    found = _ABBREVIATION.search(text[max(start, end.start() - 12) : end.start() + 1])
    behind = _NEXT_WORD.match(text, end.end())
    if not found or not behind:
        return False
    if found["number"]:
        return behind[1].isdigit()
    return not (found["mostly"] and behind[1] in OPENERS)


class Sentences:
    """A paragraph whose sentences are asked for, some of them more than once."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        return spans(self._text)

    def around(self, start: int, end: int) -> str:
        """The sentence in which a stretch lies, as HTML, with the stretch in <mark> where it is not empty."""
        text = self._text
        first, last = next((span for span in self._spans if start < span[1]), (0, len(text)))
        if start == end:
            return _clean(text[first:last])
        marked = f"<mark>{_clean(text[start:end])}</mark>"
        return f"{_clean(text[first:start])}{marked}{_clean(text[end : max(last, end)])}".strip()


def _clean(text: str) -> str:
    if not _UNCLEAN.search(text):
        return text
    return html.escape(_SPACE.sub(" ", text), quote=False)
