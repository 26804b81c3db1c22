"""Quotation marks in a paragraph: which of them belong together, and the text with what they hold blotted out."""

from __future__ import annotations

import re
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


_MARK = re.compile(r"''|``|[\"“”„«»‹›‘’']")
_DOUBLE = frozenset(('"', "“", "”", "''", "``", "„"))
_SINGLE = frozenset("‘’'")
_ELISION = re.compile(r"['’‘](?:\d\ds?|em|tis|twas|til|cause|round|n)\b", re.IGNORECASE)
_TRIM = ' \t\u00a0"“”„«»'
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u2009\u202f([{—–-/“‘\"'«¿¡:…")


def stretches(text: str, start: int, end: int, goes_on: bool = False) -> list[Stretch]:
    """The outermost quotations of a paragraph, in order.

    goes_on says that the next paragraph opens with a mark, so that one left open here is no mistake.
    """
    found: list[Stretch] = []
    opened: tuple[str, int, int] | None = None
    closers = _single_closers(text, start, end)
    for mark in _MARK.finditer(text, start, end):
        sign, at, behind = mark[0], mark.start(), mark.end()
        if sign in _SINGLE and (sign != "‘" and opened is None and sign != "'"):
            continue
        if opened is None:
            if _opens(text, sign, at, behind, start, end) and (sign not in _SINGLE or _pairs(sign, at, closers)):
                opened = (_family(sign), at, behind)
        elif opened[0] == _family(sign):
            if _closes(text, sign, at, behind, start, end):
                _keep(found, text, opened, at, behind, False)
                opened = None
            elif sign not in _SINGLE and sign in ("“", "„", "«"):
                # The mark before was never closed.
                opened = (_family(sign), at, behind)
    if opened and goes_on and opened[0] != "'":
        _keep(found, text, opened, end, end, True)
    return found


def opens_with_mark(text: str, start: int, end: int) -> bool:
    """Whether a paragraph begins with a mark that opens a quotation."""
    mark = _MARK.match(text, start, end)
    return bool(mark and mark[0] not in ("’", "”", "»", "'") and not text[mark.end() : mark.end() + 1].isspace())


def blotted(text: str, start: int, end: int, quotations: list[Stretch]) -> str:
    """A paragraph with its quotations blotted out, marks and all; the stop that ends one is kept as its last sign."""
    pieces, reached = [], start
    for each in quotations:
        last = text[each.end - 1]
        stop = last if last in ",.?!…" else ""
        if last in "—–-":
            stop = ","
        pieces += (text[reached : each.outer_start], BLOT * (each.outer_end - each.outer_start - len(stop)), stop)
        reached = each.outer_end
    pieces.append(text[reached:end])
    return "".join(pieces)


def _keep(
    found: list[Stretch], text: str, opened: tuple[str, int, int], close: int, behind: int, is_open: bool
) -> None:
    inner_start, inner_end = opened[2], close
    while inner_start < inner_end and text[inner_start] in _TRIM:
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1] in _TRIM:
        inner_end -= 1
    if inner_end > inner_start:
        found.append(Stretch(inner_start, inner_end, opened[1], behind, is_open))


def _family(sign: str) -> str:
    if sign in _DOUBLE:
        return '"'
    return "'" if sign in _SINGLE else "«" if sign in "«»" else "‹"


def _opens(text: str, sign: str, at: int, behind: int, start: int, end: int) -> bool:
    """Whether a mark can open: by its shape, unless what stands around it says otherwise."""
    before = text[at - 1] if at > start else " "
    after = text[behind] if behind < end else " "
    if after.isspace() and sign not in ("«", "‹", "“"):
        return False
    if sign in ("“", "„", "«", "‹", "``"):
        return not (after.isspace() and not before.isspace())
    if sign in ("”", "»", "›"):
        return before.isspace() and sign == "”"
    if sign == "’":
        return False
    return (before in _BEFORE_OPENING or at == start) and not (sign in _SINGLE and _ELISION.match(text, at))


def _closes(text: str, sign: str, at: int, behind: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[behind] if behind < end else " "
    if sign in ("”", "»", "›"):
        return not (before.isspace() and after.isalnum() and sign == "”")
    if sign == "“":
        return not before.isspace() and not after.isalnum()
    if sign in ("„", "«", "‹", "``", "‘"):
        return False
    if sign in ("’", "'"):
        return not before.isspace() and not after.isalnum()
    # A straight mark closes unless it clearly opens another.
    return not (before.isspace() and after.isalnum())


def _single_closers(text: str, start: int, end: int) -> list[int]:
    """Where a single mark can close, from the last to the first, so that the list shrinks as the text is read."""
    if "‘" not in text[start:end] and "'" not in text[start:end]:
        return []
    return [mark.start() for mark in re.finditer(r"(?<=\S)['’](?!\w)", text[start:end])]


def _pairs(sign: str, at: int, closers: list[int]) -> bool:
    return bool(closers)
