"""The paragraphs of a text: between blank lines, or a line each, or lines that were broken at a width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import median

_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_ITEM = re.compile(r"[ ]*(?:[-*•‣▪–—]|\d{1,2}[.)])[ ]+\S")
_CLOSES = re.compile(r"[.!?:…\"'”’»)\]]\s*$")

WIDTH = (45, 110)
"""How long the lines of a text are that was broken at a width."""


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Where each paragraph stands, white space around it left out."""
    return [_trimmed(text, start, end) for start, end in _paragraphs(text)]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    for block in _BLOCK.finditer(text):
        lines = [(block.start() + line.start(), block.start() + line.end()) for line in _LINE.finditer(block[0])]
        if len(lines) == 1:
            yield lines[0]
        elif _is_broken(text, lines):
            yield from _joined(text, lines)
        else:
            yield from lines


def _is_broken(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether lines were broken at a width: they are about as long, and sentences go on from one to the next."""
    lengths = [len(text[start:end].rstrip()) for start, end in lines[:-1]]
    goes_on = sum(not _CLOSES.search(text[start:end]) for start, end in lines[:-1])
    return WIDTH[0] <= median(lengths) <= WIDTH[1] and goes_on * 2 >= len(lengths) and max(lengths) <= WIDTH[1] + 25


def _joined(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines put together again; an item of a list, and a line behind one that ends short, begin anew."""
    usual = median(end - start for start, end in lines[:-1])
    start, reached = lines[0]
    for line in lines[1:]:
        short = reached - _line_start(text, reached) < 0.6 * usual and _CLOSES.search(text[start:reached])
        if _ITEM.match(text, line[0]) or short:
            yield start, reached
            start = line[0]
        reached = line[1]
    yield start, reached


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())
