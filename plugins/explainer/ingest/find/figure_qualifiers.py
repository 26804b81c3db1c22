"""What is said beside a number: that it is a record, nearly or more than it, up or down."""

from __future__ import annotations

import re
from functools import lru_cache

from ..languages.figures import Beside, FigureRules
from .figure_counts import TIMES, Counted

FIRST_IN = "first in"
"""What is said of a length of time in which something had not happened."""

_NEAR = 34
_CLAUSE = 120
_MOST = 8
"""So many words that qualify or fill stand before a number at most."""

_ARTICLE = re.compile(r"\b(?:an?|the|una?|el|la|los|las)\s+$", re.IGNORECASE)
_STOP = re.compile(r"[;:()]")


def qualifiers_of(text: str, what: Counted, figures: FigureRules, ends: int) -> tuple[tuple[str, ...], int]:
    """The qualifiers of a number in the order of the text, and where the first that belongs to it begins.

    ends: where what stands behind the number is no longer said of it.
    """
    found, start = _before(text, what, figures.beside)
    if found[-1:] == ["more than"] and what.unit in TIMES and _lasts(text, start, what.start, figures):
        found, start = [], what.start
    behind = text[:ends]
    patterns = figures.beside.behind
    if what.unit == "percent" or what.unit.startswith("money:"):
        patterns = (*patterns, *figures.beside.of_percent)
    found += [name for pattern, name in patterns if name not in found and pattern.match(behind, what.end)]
    found += [name for pattern, name in figures.beside.inside if pattern.search(text, what.start, what.end)]
    clause = text[max(0, start - _CLAUSE) : start]
    soon = what.unit in ("day", "week") and figures.beside.ahead.search(clause)
    if what.unit in TIMES and not soon and figures.beside.first_in.search(clause):
        found.insert(0, FIRST_IN)
    if "up" in found and "down" in found:
        found = [name for name in found if name not in ("up", "down")]
    return tuple(dict.fromkeys(found)), start


def _lasts(text: str, start: int, number: int, figures: FigureRules) -> bool:
    """Whether over before a length of time means during it: $600 billion over five years."""
    word = text[start:number].strip().lower()
    return word == "over" and not figures.lasting.search(text[max(0, start - 12) : start])


def _before(text: str, what: Counted, beside: Beside) -> tuple[list[str], int]:
    """Word by word from the number to the left, as long as each qualifies it or only fills."""
    found: list[str] = []
    start = at = what.start
    for _ in range(_MOST):
        match = _chain(beside).search(text, max(0, at - _NEAR), at)
        if not match:
            break
        at = match.start()
        name = match.lastgroup
        if not name or name == "filler":
            continue
        name = name.replace("_", " ")
        if name in ("up", "down"):
            # Shot down three aircraft, set up four offices: no change is told.
            verb = match[0].strip().lower() not in ("up", "down")
            ahead = max(0, at - 14)
            percent = what.unit == "percent" and not beside.phrasal.search(text, ahead, at)
            if verb or percent or beside.particles.search(text, ahead, at):
                found.insert(0, name)
            break
        if match[0].strip().lower() in beside.level and _moved(text, at, beside):
            break
        start = at
        found.insert(0, name)
    if not {"up", "down"} & set(found) and (by := beside.by.search(text, max(0, at - 12), start)):
        found = _moved(text, by.start(), beside) + found
    elif not {"up", "down"} & set(found) and (by := beside.by.search(text[max(0, start - 12) : start])):
        found = _moved(text, max(0, start - 12) + by.start(), beside) + found
    if not {"up", "down"} & set(found) and (change := beside.change_of.search(text, max(0, start - _CLAUSE), start)):
        found.insert(0, change.lastgroup or "")
    if "record" in found and (article := _ARTICLE.search(text[max(0, start - 6) : start])):
        start = max(0, start - 6) + article.start()
    return found, start


def _moved(text: str, at: int, beside: Beside) -> list[str]:
    """The direction of a change whose verb stands further ahead: cut its staff by 60%."""
    before = text[max(0, at - _CLAUSE) : at]
    verbs = list(_verbs(beside).finditer(_STOP.split(before)[-1]))
    return [verbs[-1].lastgroup] if verbs and verbs[-1].lastgroup else []


@lru_cache
def _chain(beside: Beside) -> re.Pattern[str]:
    """A qualifier, a verb of change or a filler that ends right before a place."""
    words = [(name, pattern) for name, pattern in beside.qualifiers.items()]
    words += list(beside.moved.items())
    groups = "|".join(f"(?P<{name.replace(' ', '_')}>{pattern})" for name, pattern in words)
    return re.compile(
        rf"(?<![\w-])(?:{groups}|(?P<filler>{beside.fillers}))(?:\s+|(?<=[~<>])|-)(?:(?<!\w)\()?$", re.IGNORECASE
    )


@lru_cache
def _verbs(beside: Beside) -> re.Pattern[str]:
    groups = "|".join(f"(?P<{name}>{pattern})" for name, pattern in beside.moved.items())
    return re.compile(rf"(?<![\w-])(?:{groups})(?![\w-])", re.IGNORECASE)
