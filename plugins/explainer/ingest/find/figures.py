"""Figures: numbers that count or measure something, with their unit, what they count, where, when and who says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Protocol

from ...model.numerals import Numeral
from ...model.sentences import spans
from ..article import Article
from ..findings import Attributed, FoundDate, FoundFigure
from ..languages import Rules
from .figure_counted import TIMES, Counted, counted, is_name
from .figure_numbers import BLANK, has_number, numbers, without_names
from .figure_ordinals import ordinals
from .figure_phrases import phrase, subject
from .figure_qualifiers import qualifiers_of
from .figure_scope import days_of, period_of, scope_of

_CLAUSE = 200
"""How far before a number the words for what it counts may stand."""
_LETTERS = re.compile(r"[^\W\d_]{4,}")


class Voices(Protocol):
    """Who stands behind what is said at a place."""

    def at(self, offset: int) -> Attributed:
        """The voice of the statement there."""


def find_figures(article: Article, rules: Rules, dates: Sequence[FoundDate], voices: Voices) -> tuple[FoundFigure, ...]:
    """Every figure of an article, in order.

    Lengths of time and ordinals from the second on are figures, and one and two are where they count something. None
    are dates, years, ages, times of day, scores, fractions, shares such as one in five, numbers that name something,
    and a few that are known already, as in the two countries. Percentages, decades and the like keep the number that
    is written. What a number counts is told by its own sentence, never guessed.
    """
    found: list[FoundFigure] = []
    for block in article.blocks:
        words = article.words(block)
        for start, end in spans(words):
            begin, finish = block.start + start, block.start + end
            sentence = article.text[begin:finish]
            if has_number(sentence, rules):
                here = [date for date in dates if begin <= date.start < finish]
                found += _of_sentence(sentence, begin, rules, here, voices)
    return tuple(sorted(found, key=lambda figure: figure.start))


def _of_sentence(
    text: str, offset: int, rules: Rules, dates: Sequence[FoundDate], voices: Voices
) -> Iterator[FoundFigure]:
    # Dates are read already, so that no part of one is taken for a number.
    masked = without_names(_without_dates(text, offset, dates, rules))
    titled = _is_titled(text)
    what = _counted(masked, rules, titled)
    days = days_of(text, offset, dates, rules.figures)
    all_counted = [each for _, each in what]
    for index, (value, each) in enumerate(what):
        ends = all_counted[index + 1].start if index + 1 < len(what) else len(masked)
        qualifiers, start = qualifiers_of(masked, each, rules.figures, ends)
        timeless = each.unit in TIMES
        yield FoundFigure(
            offset + start,
            offset + each.end,
            value,
            each.unit,
            each.counts,
            "" if timeless else scope_of(masked, start, each.end, rules.figures),
            None if timeless else period_of(masked, each, all_counted, days, rules.figures),
            qualifiers,
            voices.at(offset + each.start),
        )
    taken = [(each.start, each.end) for each in all_counted]
    for order in ordinals(masked, rules.figures, titled):
        if not any(order.start < last and first < order.end for first, last in taken):
            start, end, unit = offset + order.start, offset + order.end, "ordinal"
            yield FoundFigure(start, end, Decimal(order.value), unit, order.counts, "", None, (), voices.at(start))


def _is_measure(text: str, start: int, end: int, rules: Rules) -> bool:
    """Whether what looks like a year is an amount: 1520 sq m."""
    year = end - start == 4 and text[start:end].isdigit()
    return year and bool(rules.figures.units.measures.match(text, end) and text[end : end + 1] == " ")


def _without_dates(text: str, offset: int, dates: Sequence[FoundDate], rules: Rules) -> str:
    """The sentence with its dates blanked out; lengths of time stay, since they are figures."""
    parts, at = [], 0
    for date in sorted(dates, key=lambda date: date.start):
        start, end = max(at, date.start - offset), min(len(text), date.end - offset)
        if start < end and not (date.edtf or "").startswith("P") and not _is_measure(text, start, end, rules):
            parts += [text[at:start], BLANK * (end - start)]
            at = end
    return "".join([*parts, text[at:]])


def _is_titled(text: str) -> bool:
    """Whether most words have a capital, as in a headline, so that it names nothing."""
    words = _LETTERS.findall(text)
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _counted(masked: str, rules: Rules, titled: bool) -> list[tuple[Decimal, Counted]]:
    """The numbers of a sentence that count something, each told by its neighbours where it does not tell itself."""
    found = numbers(masked, rules)
    read: list[tuple[Decimal, Counted]] = []
    skip = -1
    later: Counted | None = None
    nexts: list[tuple[Numeral, Counted | None]] = []
    for number in reversed(found):
        what = counted(masked, number, rules, titled)
        follower = nexts[-1][0] if nexts else None
        value = number
        if follower is not None and (
            joint := rules.figures.joint.fullmatch(masked, number.end, _sign_start(masked, follower))
        ):
            what, value = _ranged(masked, number, follower, nexts[-1][1], what, joint[0], rules, titled)
        nexts.append((value, what))
    before: tuple[Numeral, Counted | None] | None = None
    for number, what in reversed(nexts):
        if number.start < skip:
            continue
        if ratio := rules.figures.ratio.match(masked, number.end):
            skip = ratio.end() + 1
            if not what or what.unit not in TIMES:
                continue
        if what is None:
            before = (number, None)
        if what is None or (read and what.start < read[-1][1].end):
            continue
        if what.bare and before and _rejected(masked, before, number, rules, titled):
            before = (number, None)
            continue
        before = (number, what)
        what = _told(masked, what, later, rules)
        read.append((number.value, what))
        if what.unit.partition("/")[0] in ("count", "person"):
            later = what
    return read


def _rejected(text: str, before: tuple[Numeral, Counted | None], number: Numeral, rules: Rules, titled: bool) -> bool:
    """Whether a number goes on one that names something, or is the second of a score: aged 18 to 34, by 5 to 4."""
    first, what = before
    if not rules.figures.joint.fullmatch(text, first.end, number.start):
        return False
    return (what is None and not first.in_words and not number.grouped) or (
        what is not None and what.bare and first.value > number.value and not number.grouped
    )


def _sign_start(text: str, number: Numeral) -> int:
    """Where a number begins with its sign of money."""
    before = text[max(0, number.start - 1) : number.start]
    return number.start - 1 if before in "$€£" and before else number.start


def _ranged(
    text: str,
    number: Numeral,
    follower: Numeral,
    told: Counted | None,
    own: Counted | None,
    joint: str,
    rules: Rules,
    titled: bool,
) -> tuple[Counted | None, Numeral]:
    """The first number of a range or choice: it counts what the second one does, and shares its scale."""
    if own and told and own.unit == told.unit and own.unit.startswith("money:") and number.scale == 1 < follower.scale:
        # The scale is told once: $10 to $15 billion.
        scaled = number.value * follower.scale
        return own, number._replace(value=scaled, scale=follower.scale) if scaled < follower.value else number
    if told is None or (own is not None and not own.bare) or (own is None and is_name(text, number, rules, titled)):
        return own, number
    dash = joint.strip() in ("-", "–", "—")
    if dash and (number.value >= follower.value or told.bare):
        return None if own is None or not number.grouped else own, number
    scale = follower.scale
    if scale > 1 and number.scale == 1 and number.value < follower.value / scale:
        number = number._replace(value=number.value * scale, scale=scale)
    unit = told.unit
    return Counted(number.start, number.end, unit, told.counts, bare=told.bare), number


def _told(text: str, what: Counted, last: Counted | None, rules: Rules) -> Counted:
    """A number that does not say what it counts, told by the one before or by the words before it."""
    if not what.bare:
        return what
    if last and rules.figures.alike.search(text, last.end, what.start):
        unit, per = last.unit.partition("/")[0], what.unit.partition("/")[2]
        return replace(what, unit=f"{unit}/{per}" if per else unit, counts=last.counts)
    if told := _told_ahead(text, what, rules):
        return told
    return what


def _told_ahead(text: str, what: Counted, rules: Rules) -> Counted | None:
    """What a number counts by the words before it: the number of children was 152, arrests fell to 300."""
    nouns = rules.figures.nouns
    counting = rules.figures.counting.search(text, max(0, what.start - 90), what.start)
    if not counting:
        return None
    number_of = list(rules.figures.number_of.finditer(text, max(0, what.start - _CLAUSE), what.start))
    if number_of:
        things = phrase(text, number_of[-1].end() - 1, nouns)
    else:
        things = subject(counting["np"], nouns)
    if not things or not things.plural:
        return None
    return replace(what, unit=what.unit.replace("count", "person") if things.person else what.unit, counts=things.words)
