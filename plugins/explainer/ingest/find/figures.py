"""Figures: numbers that count or measure something, with their unit, what they count, where, when and who says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Protocol

from ...model.naming import names_something
from ...model.numerals import Numeral, numerals
from ...model.sentences import spans
from ..article import Article
from ..findings import Attributed, FoundDate, FoundFigure
from ..languages import Rules
from .figure_context import period_of, scope_of
from .figure_counted import Counted, counted
from .figure_qualifiers import qualifiers_of

_NUMBER_HERE = re.compile(r"\d")


class Voices(Protocol):
    """Who stands behind what is said at a place."""

    def at(self, offset: int) -> Attributed:
        """The voice of the statement there."""


def find_figures(article: Article, rules: Rules, dates: Sequence[FoundDate], voices: Voices) -> tuple[FoundFigure, ...]:
    """Every figure of an article, in order.

    Lengths of time and ordinals from the second on are figures; dates, years, ages, times of day and numbers that name
    something are none. What a number counts in its own sentence is told, never what one must guess.
    """
    found: list[FoundFigure] = []
    for block in article.blocks:
        words = article.words(block)
        for start, end in spans(words):
            begin, finish = block.start + start, block.start + end
            here = [date for date in dates if begin <= date.start < finish]
            found += _of_sentence(article.text[begin:finish], begin, rules, here, voices)
    return tuple(sorted(found, key=lambda figure: figure.start))


def _of_sentence(
    text: str, offset: int, rules: Rules, dates: Sequence[FoundDate], voices: Voices
) -> Iterator[FoundFigure]:
    if not (_NUMBER_HERE.search(text) or _has_number_word(text, rules)):
        return
    masked = _without_dates(text, offset, dates)
    taken: list[tuple[int, int]] = []
    for numeral in _numerals(masked, rules):
        what = counted(masked, numeral, rules)
        if what is None or any(first < what.end and what.start < last for first, last in taken):
            continue
        taken.append((what.start, what.end))
        yield _figure(text, masked, offset, numeral.value, what, rules, dates, voices)
    for start, end, value in _ordinals(masked, rules):
        if not any(first < end and start < last for first, last in taken):
            yield FoundFigure(
                offset + start, offset + end, Decimal(value), "ordinal", _ordinal_noun(masked, end, rules), "", None, (),
                voices.at(offset + start),
            )  # fmt: skip


def _has_number_word(text: str, rules: Rules) -> bool:
    words = set(re.findall(r"[^\W\d_]+", text.lower()))
    return not words.isdisjoint(rules.language.number_words) or not words.isdisjoint(rules.figures.ordinals)


def _numerals(masked: str, rules: Rules) -> list[Numeral]:
    found = numerals(masked, rules.language)
    for one in rules.figures.one.finditer(masked):
        if not any(each.start <= one.start() < each.end for each in found):
            found.append(Numeral(one.start(), one.end() - 1, Decimal(1), one[0].strip(), True, False))
    return sorted(each for each in found if not names_something(masked, each, rules.language))


def _without_dates(text: str, offset: int, dates: Sequence[FoundDate]) -> str:
    """The sentence with its dates blanked out; lengths of time stay, since they are figures."""
    masked = list(text)
    for date in dates:
        if date.edtf and date.edtf.startswith("P"):
            continue
        for at in range(date.start - offset, min(date.end - offset, len(masked))):
            masked[at] = "\u2007"
    return "".join(masked)


def _figure(
    text: str,
    masked: str,
    offset: int,
    value: Decimal,
    what: Counted,
    rules: Rules,
    dates: Sequence[FoundDate],
    voices: Voices,
) -> FoundFigure:
    qualifiers, start = qualifiers_of(masked, what, rules)
    timeless = what.unit in ("year", "month", "week", "day", "hour", "minute", "second")
    return FoundFigure(
        offset + start,
        offset + what.end,
        value * what.times,
        what.unit,
        what.counts,
        scope_of(masked, what.end, rules) if not timeless else "",
        period_of(text, offset, what, dates, rules) if not timeless else None,
        qualifiers,
        voices.at(offset + what.start),
    )


def _ordinals(masked: str, rules: Rules) -> Iterator[tuple[int, int, int]]:
    """Ordinals from the second on that count something: second round, 15th time."""
    words = rules.figures.ordinals
    for found in re.finditer(r"(?<![\w-])[^\W\d_]+(?![\w-])", masked):
        value = words.get(found[0].lower())
        if value and _is_ordinal(masked, found.start(), found.end(), rules):
            yield found.start(), found.end(), value
    for found in rules.figures.ordinal_digits.finditer(masked):
        if int(found["number"]) > 1 and _is_ordinal(masked, found.start(), found.end(), rules):
            yield found.start(), found.end(), int(found["number"])


def _is_ordinal(masked: str, start: int, end: int, rules: Rules) -> bool:
    behind = re.match(r"\s+([^\W\d_][\w'’-]*)", masked[end : end + 40])
    if not behind or rules.figures.no_ordinal.match(masked, end):
        return False
    # A capital behind makes it a name: Second Amendment; and a number before makes it a fraction: two thirds.
    if behind[1][0].isupper() or (masked[start].isupper() and start):
        return False
    before = masked[max(0, start - 16) : start]
    if re.search(r"\b(?:one|two|three|a|per|every|each|split|un|una|dos|por|cada)[\s-]+$", before, re.IGNORECASE):
        return before.rstrip().lower().endswith((" a", " un", " una")) and behind[1].lower() not in ("of", "de")
    return behind[1].lower() not in rules.figures.stops


def _ordinal_noun(masked: str, end: int, rules: Rules) -> str:
    """What an ordinal orders, up to where that ends."""
    words = []
    for word in re.finditer(r"\s+([^\W\d_][\w'’-]*)", masked[end : end + 60]):
        if word[1].lower() in rules.figures.stops or (word.start() and masked[end + word.start() - 1] in ",.;:"):
            break
        words.append(word[1])
        if len(words) == 3:
            break
    return " ".join(words)
