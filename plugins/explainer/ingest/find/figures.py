"""Figures: numbers that count or measure something, with their unit, what they count, where, when and who says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Protocol

from ...model.sentences import spans
from ..article import Article
from ..findings import Attributed, FoundDate, FoundFigure
from ..languages import Rules
from .figure_counts import TIMES, in_years
from .figure_money import UNKNOWN, dollar_of, peso_of
from .figure_numbers import BLANK, has_number, without_names
from .figure_ordinals import ordinals
from .figure_period import days_of, period_of
from .figure_phrases import phrase
from .figure_place import scope_of
from .figure_qualifiers import FIRST_IN, qualifiers_of
from .figure_reading import readings
from .figure_shares import lengths, shares, without

_LETTERS = re.compile(r"[^\W\d_]{4,}")


class Voices(Protocol):
    """Who stands behind what is said at a place."""

    def at(self, offset: int) -> Attributed:
        """The voice of the statement there."""


def find_figures(article: Article, rules: Rules, dates: Sequence[FoundDate], voices: Voices) -> tuple[FoundFigure, ...]:
    """Every figure of an article, in order.

    Lengths of time and ordinals are figures, the first of what comes to pass included; one and two are where they
    count something. Shares such as a third of the boats and one in five are percentages. None are dates, years, ages
    of people, times of day, scores, multiples, numbers that name something, and pairs that are known already, as in
    the two countries. Percentages keep the number that is written; decades are told in years. What a number counts is
    told by its own sentence, never guessed.
    """
    found: list[FoundFigure] = []
    for block in article.blocks:
        words = article.words(block).replace("\n", " ")  # a line may be broken anywhere
        for start, end in spans(words):
            begin, finish = block.start + start, block.start + end
            sentence = words[start:end]
            if has_number(sentence, rules):
                here = [date for date in dates if begin <= date.start < finish]
                found += _of_sentence(sentence, begin, rules, here, voices)
    return tuple(_with_dollars(_with_pesos(sorted(found, key=lambda figure: figure.start), article), article))


def _of_sentence(
    text: str, offset: int, rules: Rules, dates: Sequence[FoundDate], voices: Voices
) -> Iterator[FoundFigure]:
    # Dates are read already, so that no part of one is taken for a number.
    masked = without_names(_without_dates(text, offset, dates, rules), rules)
    titled = _is_titled(text)
    parts = [] if titled else [*shares(masked, rules.figures), *lengths(masked, rules.figures)]
    found = sorted([*parts, *readings(without(masked, parts), rules, titled)], key=lambda each: each[1].start)
    counts = [what for _, what in found]
    days = days_of(text, offset, dates, rules.figures)
    since: list[int] = []
    for index, (value, what) in enumerate(found):
        ends = counts[index + 1].start if index + 1 < len(counts) else len(masked)
        qualifiers, start = qualifiers_of(masked, what, rules.figures, ends)
        timeless = what.unit in TIMES
        value, unit = in_years(value, what.unit)
        since += [_first_before(masked, start, rules)] if FIRST_IN in qualifiers else []
        yield FoundFigure(
            offset + start,
            offset + what.end,
            value,
            unit,
            what.counts,
            "" if timeless or titled else scope_of(masked, start, what.end, ends, rules.figures),
            None if timeless else period_of(masked, index, counts, days, rules.figures),
            qualifiers,
            voices.at(offset + what.start),
        )
    orders = list(ordinals(masked, rules.figures, titled, [(what.start, what.end) for what in counts]))
    for order in orders:
        if any(order.start <= first < order.end for first in since):
            continue  # the first in so many years is told by the years
        start, end = offset + order.start, offset + order.end
        yield FoundFigure(start, end, Decimal(order.value), "ordinal", order.counts, "", None, (), voices.at(start))


def _first_before(text: str, years: int, rules: Rules) -> int:
    """Where the word stands that is told by so many years: first in, in first in four years."""
    place = -1
    while found := rules.figures.beside.first_in.search(text, place + 1, years):
        place = found.start()
    return place


def _without_dates(text: str, offset: int, dates: Sequence[FoundDate], rules: Rules) -> str:
    """The sentence with its dates blanked out; lengths of time stay, since they are figures."""
    parts, at = [], 0
    for date in sorted(dates, key=lambda date: date.start):
        start, end = max(at, date.start - offset), min(len(text), date.end - offset)
        length = (date.edtf or "").startswith("P")
        if start < end and not length and not _is_measure(text, start, end, rules):
            parts += [text[at:start], BLANK * (end - start)]
            at = end
    return "".join([*parts, text[at:]])


def _is_measure(text: str, start: int, end: int, rules: Rules) -> bool:
    """Whether what looks like a year is an amount: 1520 sq m, 1709 children."""
    if end - start != 4 or not text[start:end].isdigit() or text[end : end + 1] != " ":
        return False
    if rules.figures.units.measures.match(text, end):
        return True
    people = phrase(text, end, rules.figures.nouns)
    named = rules.figures.articles.search(text, max(0, start - 8), start)
    return (
        bool(people and people.plural and people.person and people.words.islower() and " " not in people.words)
        and not named
    )


def _is_titled(text: str) -> bool:
    """Whether most words have a capital, as in a headline, so that it names nothing."""
    words = _LETTERS.findall(text)
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


_DOLLAR = "money:USD"
_AMERICAN = re.compile(r"U\.?S|American|estadounidense", re.IGNORECASE)
"""What says of dollars that they are those of the United States."""


def _with_dollars(figures: Iterable[FoundFigure], article: Article) -> Iterator[FoundFigure]:
    """The same figures, their plain dollars those of the country from which the article comes."""
    code: str | None = None
    for each in figures:
        if each.unit.startswith(_DOLLAR) and not _AMERICAN.search(article.text, each.start, each.end):
            code = code or dollar_of(article.text, article.head)
            each = replace(each, unit=each.unit.replace(_DOLLAR, f"money:{code}"))
        yield each


def _with_pesos(figures: Sequence[FoundFigure], article: Article) -> Iterator[FoundFigure]:
    """The same figures, their pesos told by the country that the article speaks of."""
    unknown = f"money:{UNKNOWN}"
    code = (
        peso_of(article.text, article.head.language) if any(each.unit.startswith(unknown) for each in figures) else ""
    )
    for each in figures:
        yield replace(each, unit=each.unit.replace(unknown, f"money:{code}")) if each.unit.startswith(unknown) else each
