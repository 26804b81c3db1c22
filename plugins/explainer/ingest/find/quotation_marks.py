"""Quotation marks in a paragraph: which of them belong together, and the text with what they hold blotted out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

BLOT = "\ue000"
"""Stands for each character of a quotation where only the words around it are read."""


class Stretch(NamedTuple):
    """What stands between two marks of a paragraph."""

    start: int
    end: int
    """Without the marks."""
    outer_start: int
    outer_end: int
    """With the marks."""
    open: bool
    """Whether no mark closes it, so that the next paragraph goes on with it."""


class _Mark(NamedTuple):
    sign: str
    start: int
    end: int
    before: str
    after: str
    """The characters beside it; a space at the paragraph's ends."""

    @property
    def family(self) -> str:
        return "'" if self.sign in _SINGLE else "«" if self.sign in "«»" else "‹" if self.sign in "‹›" else '"'


_MARK = re.compile(r"''|``|[\"“”„«»‹›‘’']")
_SINGLE = frozenset("‘’'")
_LEFT = frozenset(("“", "„", "«", "‹", "``", "‘"))
_RIGHT = frozenset("”»›’")
_TRIM = ' \t\u00a0"“”„«»'
_STRAY = " '’‘\"”"
"""What stands behind the last stop where one quotation ends within another."""
_OPENERS = frozenset(" \t\n\u00a0\u2009\u202f([{—–-/“„‘\"'«‹¿¡:…")
_ELISION = re.compile(r"['‘](?:\d\ds?|em|tis|twas|til|cause|round|n)\b", re.IGNORECASE)
_SINGLE_CLOSER = re.compile(r"(?<=\S)['’](?!\w)")


def stretches(text: str, start: int, end: int, goes_on: bool = False) -> list[Stretch]:
    """The outermost quotations of a paragraph, in order.

    goes_on says that the next paragraph opens with a mark, so that one left open here is no mistake.
    """
    found: list[Stretch] = []
    opened: _Mark | None = None
    closers = [mark.start() for mark in _SINGLE_CLOSER.finditer(text, start, end)]
    for mark in _marks(text, start, end):
        if opened is None or (opened.sign == "'" and mark.family == '"'):
            whole = goes_on and mark.start == start and _begins_speech(text, mark)
            if _opens(mark) and not (mark.sign in _SINGLE and not (whole or _can_close(text, mark, closers))):
                opened = mark
        elif opened.family == mark.family:
            if _closes(mark):
                found += _kept(text, opened, mark.start, mark.end, False)
                opened = None
            elif mark.sign in _LEFT and mark.family != "'":
                # The mark before was never closed.
                opened = mark
    if opened and goes_on and (opened.family != "'" or opened.start == start):
        found += _kept(text, opened, end, end, True)
    return found


_DASH = re.compile(r"[—–]|(?<!-)--(?!-)")


_POSTED = re.compile(r"\(@\w+\)")
"""Who posted something in a social network, behind a dash."""


def dash_speech(text: str, start: int, end: int) -> list[Stretch]:
    """What is said in a paragraph that begins with a dash: all but what stands between two further dashes."""
    dashes = [(dash.start(), dash.end()) for dash in _DASH.finditer(text, start, end)]
    if not dashes or dashes[0][0] != start or _POSTED.search(text, start, end):
        return []
    found: list[Stretch] = []
    for index in range(0, len(dashes), 2):
        begin = dashes[index][1]
        close = dashes[index + 1][0] if index + 1 < len(dashes) else end
        words = text[begin:close]
        begin += len(words) - len(words.lstrip(_TRIM + ".,;:"))
        words = text[begin:close].rstrip(_TRIM)
        if words:
            found.append(Stretch(begin, begin + len(words), begin, begin + len(words), False))
    return found


def opens_with_mark(text: str, start: int, end: int) -> bool:
    """Whether a paragraph begins with a mark that opens a quotation."""
    mark = next(_marks(text, start, min(end, start + 2)), None)
    if mark is None or mark.start != start or not _opens(mark):
        return False
    return mark.family != "'" or _begins_speech(text, mark)


def _begins_speech(text: str, mark: _Mark) -> bool:
    """Whether a single mark stands before a word with a capital, and is no apostrophe: 'The boats."""
    return mark.sign in "'‘" and text[mark.end : mark.end + 1].isupper() and not _ELISION.match(text, mark.start)


def blotted(text: str, start: int, end: int, quotations: list[Stretch]) -> str:
    """A paragraph with its quotations blotted out, marks and all; the stop that ends one is kept as its last sign."""
    pieces: list[str] = []
    reached = start
    for each in quotations:
        last = text[each.start : each.end].rstrip(_STRAY)[-1:] or text[each.end - 1]
        stop = "," if last in ",—–-" else last if last in ".?!…" else ""
        pieces += [text[reached : each.outer_start], BLOT * (each.outer_end - each.outer_start - len(stop)), stop]
        reached = each.outer_end
    pieces.append(text[reached:end])
    return "".join(pieces)


def _marks(text: str, start: int, end: int) -> Iterator[_Mark]:
    for mark in _MARK.finditer(text, start, end):
        before = text[mark.start() - 1] if mark.start() > start else " "
        after = text[mark.end()] if mark.end() < end else " "
        yield _Mark(mark[0], mark.start(), mark.end(), before, after)


def _kept(text: str, opened: _Mark, close: int, behind: int, is_open: bool) -> list[Stretch]:
    """The stretch between two marks, without white space and doubled marks; none where nothing stands there."""
    words = text[opened.end : close]
    start = opened.end + len(words) - len(words.lstrip(_TRIM))
    end = close - (len(words) - len(words.rstrip(_TRIM)))
    return [Stretch(start, end, opened.start, behind, is_open)] if start < end else []


def _opens(mark: _Mark) -> bool:
    """Whether a mark can open: by its shape, unless what stands beside it says otherwise."""
    if mark.sign in _LEFT:
        return not (mark.after.isspace() and not mark.before.isspace()) and mark.after not in ",.;:)"
    if mark.sign in _RIGHT:
        return mark.sign == "”" and mark.before.isspace() and mark.after.isalnum()
    return mark.before in _OPENERS and not mark.after.isspace()


def _closes(mark: _Mark) -> bool:
    if mark.sign in _LEFT:
        # Some writers end a quotation with the sign that others open it with.
        return mark.sign == "“" and not mark.before.isspace() and not mark.after.isalnum()
    if mark.family == "'":
        return not mark.before.isspace() and not mark.after.isalnum()
    return not (mark.family == '"' and mark.before.isspace() and mark.after.isalnum())


def _can_close(text: str, mark: _Mark, closers: list[int]) -> bool:
    """Whether a single mark that opens has one that closes it, and is no apostrophe before a short form."""
    return bisect_right(closers, mark.end) < len(closers) and not _ELISION.match(text, mark.start)
