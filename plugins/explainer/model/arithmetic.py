"""Sums that a sentence does: a rise from one number to another, a share of a whole, a total; worked out again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from .compare import Measure
from .hedges import hedges
from .language import Language

_PERCENT_BEHIND = re.compile(r"[ \u00a0-]?(?:%|percent\b|per\s+cent\b|por\s+ciento\b)")
_RISE = re.compile(
    r"\b(?:rose|rises?|risen|increase[sd]?|grew|growth|up|jump(?:ed)?|surged?|aument\w+|subi\w+)\b", re.IGNORECASE
)
_FALL = re.compile(
    r"\b(?:fell|falls?|fallen|decrease[sd]?|drop(?:ped)?|down|declined?|shrank|baj\w+|ca[íy]\w+)\b", re.IGNORECASE
)

# In a skeleton each number is its place in the list of parts: ⟦0⟧ rose to ⟦1⟧.
_FROM_TO = re.compile(
    r"\b(?:from|de|desde)\s+[^⟦⟧.;]{0,24}⟦(\d+)⟧[^⟦⟧.;]{0,60}?\b(?:to|a|hasta)\s+[^⟦⟧.;]{0,24}⟦(\d+)⟧", re.IGNORECASE
)
_SHARE = re.compile(
    r"⟦(\d+)⟧(?:\s+\w+){0,3}?\s+(?:of|out\s+of|de)\s+(?:the\s+|all\s+|los\s+|las\s+)?⟦(\d+)⟧(?!\s*(?:of|out))",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"⟦(\d+)⟧[^⟦⟧.;]{0,60}\b(?:and|y)\s+[^⟦⟧.;]{0,24}⟦(\d+)⟧[^⟦⟧.;]{0,60}"
    r"\b(?:together|in all|in total|a total of|en total|en conjunto)\b[^⟦⟧.;]{0,16}⟦(\d+)⟧",
    re.IGNORECASE,
)
_TIMES = re.compile(r"⟦(\d+)⟧\s+(?:times|veces)\b", re.IGNORECASE)
_OURS = str.maketrans("⟦⟧", "  ")


class Part(NamedTuple):
    """A number in a sentence, written or drawn from a figure."""

    start: int
    end: int
    value: Decimal
    text: str
    percent: bool
    written: bool


def wrong(words: str, parts: list[Part], language: Language) -> Iterator[tuple[int, str]]:
    """Each result that does not follow: where its number stands, and what it is instead."""
    # A text's own signs of that kind would be taken for ours.
    words, skeleton, reached = words.translate(_OURS), "", 0
    for index, part in enumerate(parts):
        behind = _PERCENT_BEHIND.match(words, part.end) if part.percent else None
        skeleton += f"{words[reached : part.start]}⟦{index}⟧"
        reached = behind.end() if behind else part.end
    skeleton += words[reached:]
    changed = _FROM_TO.search(skeleton)
    if changed:
        before, after = parts[int(changed[1])], parts[int(changed[2])]
        yield from _change(skeleton, words, before, after, parts, language)
    part_of = _SHARE.search(skeleton)
    if part_of:
        some, whole = parts[int(part_of[1])], parts[int(part_of[2])]
        if whole.value and not (some.percent or whole.percent):
            share = some.value / whole.value * 100
            yield from _result(words, _percents(parts), share, f"{some.text} of {whole.text} is", language)
    total = _TOTAL.search(skeleton)
    if total:
        one, other, both = (parts[int(group)] for group in total.groups())
        yield from _result(words, [both], one.value + other.value, f"{one.text} and {other.text} are", language, "")


def _change(
    skeleton: str, words: str, before: Part, after: Part, parts: list[Part], language: Language
) -> Iterator[tuple[int, str]]:
    """A rise or fall from one number to another, in percent or as how many times."""
    if not before.value:
        return
    times = _TIMES.search(skeleton)
    if times:
        ratio = after.value / before.value
        yield from _result(
            words, [parts[int(times[1])]], ratio, f"{after.text} to {before.text} is", language, " times"
        )
    if before.percent or after.percent or not (_RISE.search(skeleton) or _FALL.search(skeleton)):
        return
    change = (after.value - before.value) / before.value * 100
    yield from _result(words, _percents(parts), abs(change), f"from {before.text} to {after.text} is", language)
    verb = _RISE.search(skeleton) if change < 0 else _FALL.search(skeleton)
    if change and verb and not (_RISE.search(skeleton) and _FALL.search(skeleton)):
        direction = "fall" if change < 0 else "rise"
        yield before.start, f"from {before.text} to {after.text} is a {direction}"


def _percents(parts: list[Part]) -> list[Part]:
    """The percentages; a fall may be written with a minus sign, and is as large without."""
    return [part._replace(value=abs(part.value)) for part in parts if part.percent]


def _result(
    words: str, written: list[Part], result: Decimal, of: str, language: Language, sign: str = "%"
) -> Iterator[tuple[int, str]]:
    """The written results, unless one of them is what comes out, rounded as it was written."""
    if not written or any(_agrees(part, result, words, language) for part in written):
        return
    places = 1 if abs(result) < 10 and result != result.to_integral_value() else 0
    part = written[0]
    yield part.start, f"{of} {result:,.{places}f}{sign}, not {part.text}{sign if part.written else ''}"


def _agrees(part: Part, result: Decimal, words: str, language: Language) -> bool:
    qualifiers = hedges(words, part.start, language)
    if qualifiers:
        near = Measure(result, "", "", None, None)
        return Measure(part.value, "", "", None, None, qualifiers).admits.meets(near.admits)
    # "460%" has been rounded to tens only where a word says so: as it stands it is exact to its last digit.
    step = Decimal(1).scaleb(int(part.value.as_tuple().exponent))
    return abs(part.value - result) < step
