"""The first paragraphs of a text: which are headlines, which tell who and when, and where the article begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...frozen import frozen
from ...model.names import fold
from ..languages import Rules
from .dateline import dateline_of
from .marks import Mark, mark_of

MOST = 16
"""Paragraphs among which an article begins."""
LONGEST_HEADLINE = 500
LONGEST_DECK = 360
_LONGEST_BELOW = 110
"""What stands below byline and day and is no text: where and when somebody spoke, a part's heading."""
_MOST_HEADLINES = 3

_SENTENCE = re.compile(r"[.!?…][\"'”’»)]*$")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]{1,2}\.)+$|\b(?:Inc|Jr|Sr|Co|Corp|Dept)\.$")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


@frozen
class Opening:
    """What the first paragraphs are."""

    headlines: tuple[int, ...]
    """All lines above the article that are read; the first is the title."""
    deck: int | None
    marks: tuple[Mark, ...]
    placed: int | None
    """The line that gives the place and the day."""
    dateline: int | None
    """The line that is a dateline and nothing else."""
    dated: tuple[int, ...]
    """The lines that tell a day and are no part of the article."""
    begins: int
    """The first paragraph of the article itself."""


def opening_of(text: str, spans: Sequence[tuple[int, int]], rules: Rules) -> Opening:
    """Tell the head from the article."""
    lines = [" ".join(text[start:end].split()) for start, end in spans[:MOST]]
    marks = [mark_of(line, rules) for line in lines]
    alone = next((index for index, line in enumerate(lines[1:], 1) if _is_dateline(line, rules)), None)
    if alone is not None:
        marks[alone] = Mark("dateline")
    if marks[0] and marks[0].place:
        # Meeting of the Council, May 3, 2022 is a title.
        marks[0] = None
    begins = min(_begins(lines, marks, rules), len(spans) - 1)
    words = [index for index in range(begins) if marks[index] is None]
    if not words and len(lines) > begins and _is_headline(lines[begins], rules, title=True) and len(spans) > begins + 1:
        words, begins = [begins], begins + 1
    deck = words[1] if len(words) > 1 and _adjoin(words[0], words[1], marks) else None
    if deck is not None and fold(lines[deck]) in fold(lines[words[0]]):
        deck = None
    placed = next((index for index in range(begins) if (mark := marks[index]) and mark.place), None)
    spoken = [index for index in range(begins) if (mark := marks[index]) and mark.kind == "speaker"]
    return Opening(
        headlines=tuple(sorted([*words, *spoken])),
        deck=deck,
        marks=tuple(mark for mark in marks[:begins] if mark),
        placed=placed,
        dated=tuple(
            index
            for index in range(begins)
            if (mark := marks[index]) and (index == alone or mark.published or mark.modified)
        ),
        dateline=alone if alone is not None and alone < begins else None,
        begins=begins,
    )


def _begins(lines: list[str], marks: list[Mark | None], rules: Rules) -> int:
    """Which paragraph is the article's first."""
    head = 0
    above: list[str] = []
    for index, line in enumerate(lines[:-1]):
        mark = marks[index]
        if mark is None:
            if dateline_of(line, rules) and len(line) > 60:
                return index
            above.append(line)
            # Beneath a title may stand one sentence or two that say what the article says.
            if (
                len(above) > _MOST_HEADLINES
                or len(line) > (LONGEST_DECK if above[1:] else LONGEST_HEADLINE)
                or not _may_stand_above(line, len(above), rules)
            ):
                break
        elif mark.is_strong or not above:
            head = index + 1
    titled = any(mark is None for mark in marks[:head])
    begins, taken = head, sum(mark is None for mark in marks[:head])
    for index in range(head, len(lines)):
        if marks[index] is None:
            following = lines[index + 1] if index + 1 < len(lines) else ""
            if taken > _MOST_HEADLINES or not _is_headline(lines[index], rules, title=not titled, following=following):
                break
            if head and titled and len(lines[index]) > _LONGEST_BELOW:
                break
            taken, titled = taken + 1, True
        begins = index + 1
    return begins


def _is_dateline(line: str, rules: Rules) -> bool:
    found = dateline_of(line + " ", rules) if len(line) < 80 else None
    return bool(found) and found.end >= len(line)  # type: ignore[union-attr]


def _may_stand_above(line: str, place: int, rules: Rules) -> bool:
    return place <= 2 or _is_headline(line, rules, title=False)


def _is_headline(words: str, rules: Rules, *, title: bool, following: str = "") -> bool:
    """Whether a paragraph is a headline rather than a sentence of the article. following: the paragraph behind it."""
    if len(words) > (LONGEST_HEADLINE if title else LONGEST_DECK) or words.endswith(":"):
        return False
    if rules.head.captions.search(words):
        return False
    if not _SENTENCE.search(words) or _ABBREVIATION.search(words):
        return True
    return title and (_is_in_title_case(words) or _is_short_of_a_report(words, following, rules))


def _is_in_title_case(words: str) -> bool:
    long = _LONG_WORD.findall(words)
    return len(long) > 3 and sum(word[0].isupper() for word in long) >= 0.75 * len(long)


def _is_short_of_a_report(words: str, following: str, rules: Rules) -> bool:
    """Whether a line with a full stop is a headline all the same: short, above a fuller paragraph, and no report."""
    if words.endswith(("?", "!")):
        return len(words) < 120
    return (
        len(words) < 100
        and len(following) > 1.3 * len(words)
        and not re.search(r"[a-z][.!?] ", words)
        and not rules.head.no_headline.match(words)
    )


def _adjoin(title: int, deck: int, marks: list[Mark | None]) -> bool:
    """Whether nothing but an address stands between a title and the line beneath it."""
    between = marks[title + 1 : deck]
    return all(mark and mark.kind in ("url", "furniture") for mark in between)
