"""Where an article ends: without credits, days of change and lines of the page around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...frozen import frozen
from ...model.written_dates import WrittenDate
from ..languages import Rules
from .marks import Mark, mark_of

_NEAR = 8
"""How many of the last paragraphs may be credits."""
_SHORT = 220
_FEW = 5
"""How many paragraphs on the body that issues a release may stand behind its end."""
_END_OF_RELEASE = re.compile(r"#\s?#\s?#\s?#?|#{2,}")


@frozen
class Ending:
    """The article's own paragraphs, and what stands behind them."""

    paragraphs: list[tuple[int, int]]
    credits: str
    """The text behind the article."""
    published: WrittenDate | None = None
    modified: WrittenDate | None = None
    dated: tuple[tuple[int, int], ...] = ()
    """Where a line stands that tells its day."""


def ending_of(text: str, spans: Sequence[tuple[int, int]], rules: Rules) -> Ending:
    """Take away from the end what is surely not the article."""
    kept, marks, dated = list(spans), list[Mark](), list[tuple[int, int]]()
    cut = _credits_begin(text, kept, rules)
    while len(kept) > 1:
        words = " ".join(text[slice(*kept[-1])].split())
        mark = None if len(words) > _SHORT else mark_of(words, rules)
        # An article may end with a word such as "News"; with a day or a line of nothing but signs it does not.
        ends = mark and (mark.kind in ("day", "url", "furniture") or mark.publisher or len(kept) > cut)
        if not ends and len(kept) <= cut and not _is_credit(words, rules):
            break
        marks += [mark] if mark else []
        last = kept.pop()
        dated += [last] if mark and (mark.published or mark.modified) else []
    own = [
        span
        for number, span in enumerate(kept)
        if not number or not _leads_away(" ".join(text[slice(*span)].split()), rules)
    ]
    return Ending(
        own,
        text[kept[-1][1] :] if kept else "",
        next((mark.published for mark in marks if mark.published), None),
        next((mark.modified for mark in marks if mark.modified), None),
        tuple(dated[::-1]),
    )


def _credits_begin(text: str, spans: list[tuple[int, int]], rules: Rules) -> int:
    """How many paragraphs stand before a line of credits that only short lines follow, or before a release's end."""
    for index in range(max(1, len(spans) - _FEW), len(spans)):
        if _END_OF_RELEASE.fullmatch(text[slice(*spans[index])]):
            return index
    for index in range(max(1, len(spans) - _NEAR), len(spans)):
        if rules.head.credits.match(text[slice(*spans[index])]) and all(
            end - start < _SHORT for start, end in spans[index + 1 :]
        ):
            return index
    return len(spans)


def _is_credit(words: str, rules: Rules) -> bool:
    return len(words) < 1200 and bool(rules.head.credits.match(words))


def _leads_away(words: str, rules: Rules) -> bool:
    return (
        len(words) < 160
        and not re.search(r"[.”\"]$", words)
        and (bool(rules.head.furniture.fullmatch(words)) or not re.search(r"\w", words))
    ) or (len(words) < 500 and bool(rules.head.asides.fullmatch(words)))
