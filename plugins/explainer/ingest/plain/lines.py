"""The paragraphs of a text: between blank lines, or a line each, or lines that were broken at a width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_ITEM = re.compile(r"[ ]*(?:[-*•‣▪◦·–—]|\d{1,2}[.)])[ ]+(?=\S)")
_BULLET = re.compile(r"[-*•‣▪◦·–][ ]+(?=\S)")
_INDENT = re.compile(r"[ ]{2,}\S")
_CLOSES = re.compile(r"[.!?:…\"'”’»)\]]\s*$")
_FIRST_WORD = re.compile(r"\S{1,40}")

NARROWEST, WIDEST = 45, 120
"""How long the longest line is of a text that was broken at a width."""

_RAGGED = 6
"""By how much a line may have been broken too early."""


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Where each paragraph stands, white space around it and a list's sign before it left out."""
    blocks = [
        [(block.start() + line.start(), block.start() + line.end()) for line in _LINE.finditer(block[0])]
        for block in _BLOCK.finditer(text)
    ]
    width = _width(text, blocks)
    spans = (span for lines in blocks for span in (_joined(text, lines, width) if width else lines))
    return [trimmed for span in spans if (trimmed := _trimmed(text, *span))]


def _width(text: str, blocks: list[list[tuple[int, int]]]) -> int:
    """The width at which lines were broken; 0 where each line is a paragraph."""
    longest = max((_length(text, line) for lines in blocks for line in lines), default=0)
    if not NARROWEST <= longest <= WIDEST:
        return 0
    breaks = [(one, other) for lines in blocks for one, other in pairwise(lines)]
    soft = sum(_is_soft(text, one, other, longest) for one, other in breaks)
    open_ended = sum(not _CLOSES.search(text[start:end]) for (start, end), _ in breaks)
    return longest if breaks and soft * 2 >= len(breaks) and open_ended * 2 >= len(breaks) else 0


def _length(text: str, line: tuple[int, int]) -> int:
    return len(text[slice(*line)].rstrip())


def _is_soft(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether a line ends because the next word did not fit."""
    word = _FIRST_WORD.search(text, *following)
    return _length(text, line) + 1 + (len(word[0]) if word else 0) > width - _RAGGED


def _joined(text: str, lines: list[tuple[int, int]], width: int) -> Iterator[tuple[int, int]]:
    """Lines put together again; an item of a list, an indented line, and one behind a line cut short begin anew."""
    start, reached = lines[0]
    indented = bool(_INDENT.match(text, start))
    for previous, line in pairwise(lines):
        anew = not _is_soft(text, previous, line, width) and not _goes_on(text, previous, line)
        if anew or _ITEM.match(text, line[0]) or (_INDENT.match(text, line[0]) and not indented):
            yield start, reached
            start = line[0]
        indented = bool(_INDENT.match(text, line[0]))
        reached = line[1]
    yield start, reached


def _goes_on(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether a sentence goes on in the next line, in the small letters of running text."""
    return not _CLOSES.search(text[slice(*line)]) and text[slice(*following)].lstrip()[:1].islower()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    if bullet := _BULLET.match(text, first, end):
        first = bullet.end()
    last = start + len(words.rstrip())
    return (first, last) if first < last else None
