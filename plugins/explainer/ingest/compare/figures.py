"""Numbers of an article that report a figure of the site, and how they agree with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from ...model.compare import Measure, Verdict, measure_of, step_of, verdict
from ...model.dates import EARLIEST, LATEST, Edtf, parse_date
from ...model.figure import Figure
from ...model.names import fold
from ...model.sentences import spans
from ..article import Article
from ..find.parties import PartyWords, party_words
from ..findings import FoundFigure, Relation
from ..known import Known
from .noted import Noted, NotedFigure, Subject, subject_of

_PEOPLE = frozenset(("count", "person"))
"""Units that reports exchange: encounters told as people."""

_SMALL = 100
"""Below this a number proves little: the words around it must be the figure's."""

_GENERIC = frozenset(
    ["peopl", "perso", "migra", "citiz", "natio", "indiv", "times", "encou", "immig", "arriv", "human", "case", "cases"]
)
"""Stems of what many numbers count."""


class _Said(NamedTuple):
    """A number of the article with what is said around it."""

    figure: FoundFigure
    counted: Subject
    sentence: Subject
    words: str
    """The sentence, folded."""
    period: Edtf | None


class _Match(NamedTuple):
    noted: NotedFigure
    same_thing: bool
    """Whether both surely count the same thing, and not one thing under two names."""
    verdict: Verdict
    rank: tuple[bool, float, int]
    """How likely it is meant: whether the numbers agree, how much of its wording stands in the sentence, and, the
    fewer words it has beyond that the better."""


def compared_figures(
    figures: Sequence[FoundFigure], article: Article, known: Known
) -> tuple[tuple[FoundFigure, ...], tuple[Relation, ...]]:
    """The figures with the notes that they report, and how the numbers stand to each other."""
    noted = known.noted
    words = party_words(article.head.language, known.site.settings)
    found: list[FoundFigure] = []
    relations: list[Relation] = []
    for figure in figures:
        said = _said(figure, article, words)
        match = _best(said, noted)
        sure = match is not None and match.verdict.agreement in ("same", "rounded", "differs")
        found.append(replace(figure, ref=match.noted.note.ref) if match and sure else figure)
        if match:
            relations += _relations(said, match, article, known)
    return tuple(found), tuple(relations)


def _said(figure: FoundFigure, article: Article, words_of: PartyWords) -> _Said:
    block = next((b for b in article.blocks if b.start <= figure.start < b.end), None)
    words = article.text[figure.start : figure.end]
    if block:
        sentences = [(block.start + a, block.start + b) for a, b in spans(article.words(block))]
        start, end = next(((a, b) for a, b in sentences if a <= figure.start < b), (figure.start, figure.end))
        words = article.text[start : min(end, start + 2000)]
    counted = subject_of(figure.counts, words_of)
    return _Said(figure, counted, subject_of(words, words_of), fold(words), _period(figure))


def _period(figure: FoundFigure) -> Edtf | None:
    try:
        return parse_date(figure.period) if figure.period and not figure.period.startswith("P") else None
    except ValueError:
        return None


def _best(said: _Said, noted: Noted) -> _Match | None:
    """The figure of which a number is a report; None where none is, or two are as likely."""
    matches = sorted(_matches(said, noted), key=lambda match: match.rank, reverse=True)
    if not matches or (len(matches) > 1 and matches[0].rank == matches[1].rank):
        return None
    return matches[0]


def _matches(said: _Said, noted: Noted) -> Iterator[_Match]:
    for each in noted.figures:
        if not (
            _units(said.figure.noted_unit, each.note.unit)
            and _periods(said, each.note, noted.fiscal_start)
            and _scopes(said, each)
            and _countries(said, each)
            and _things(said, each)
        ):
            continue
        same = _same_thing(said, each)
        found = verdict(_measure(said, each, same), measure_of(each.note, each.value))
        likeness = max(len(words & said.sentence.stems) / len(words) if words else 0.0 for words in each.wordings)
        agree = found.agreement in ("same", "rounded")
        if _enough(said, each, likeness, agree, same, noted.fiscal_start):
            missing = len(each.wordings[0] - said.sentence.stems)
            yield _Match(each, same, found, (agree, round(likeness, 2), -missing))


def _enough(
    said: _Said, each: NotedFigure, likeness: float, agree: bool, same: bool, fiscal_start: tuple[int, int]
) -> bool:
    """Whether a number is likely a report of a figure and no chance."""
    value, certain = said.figure.value, bool(each.scopes) + (said.period is not None and each.note.period is not None)
    if agree:
        return likeness >= (0.5 if certain == 0 or abs(value) < _SMALL else 0.0 if certain == 2 else 0.3)
    at_once = each.note.period is not None and _at_once(said, each.note.period, fiscal_start)
    return at_once and likeness >= 0.5 and (same or _of_a_size(value, each.value))


def _units(one: str, other: str) -> bool:
    """Whether two units are the same, or a count told as people; a rate only with a rate of the same time."""
    base, _, rate = one.partition("/")
    its, _, per = other.partition("/")
    return rate == per and (base == its or {base, its} <= _PEOPLE)


def _periods(said: _Said, note: Figure, fiscal_start: tuple[int, int]) -> bool:
    """Whether a number can be of the figure's time: the same, or the month of an event; or later, where it goes on."""
    theirs, ours = _days(said, fiscal_start), note.period
    if theirs is None or ours is None:
        return ours is None or ours.precision == "range"
    if ours.end == LATEST:
        return theirs[1] >= ours.start
    # A change is told with the year in which it ended.
    return _at_once(said, ours, fiscal_start) or (note.unit == "percent" and theirs[1] == ours.end)


def _at_once(said: _Said, note: Edtf, fiscal_start: tuple[int, int]) -> bool:
    """Whether a number's time is the figure's: an event of a day may be told with its month, a count may not."""
    days = _days(said, fiscal_start)
    if days is None:
        return False
    return days == note[:2] or (note.precision == "day" and days[0] <= note.start and note.end <= days[1])


def _days(said: _Said, fiscal_start: tuple[int, int]) -> tuple[date, date] | None:
    """The first and last day of a number's time; of the fiscal year, where the sentence counts by those."""
    period = said.period
    if period is None:
        return None
    fiscal = "fisca" in said.sentence.stems and fiscal_start != (1, 1)
    if fiscal and period.precision == "year" and period.start > EARLIEST:
        end = date(period.start.year, *fiscal_start) - timedelta(1)
        return date(period.start.year - 1, *fiscal_start), end
    return period[:2]


def _scopes(said: _Said, each: NotedFigure) -> bool:
    """Whether the scope of the figure is named, or goes without saying because the sentence names no other one."""
    if not each.scopes:
        return True
    return any(scope in said.words for scope in each.scopes)


def _countries(said: _Said, each: NotedFigure) -> bool:
    """Whether the figure's countries stand in the sentence, and no other one is counted."""
    if not each.countries <= said.sentence.countries:
        return False
    return not said.counted.countries or not each.countries or bool(said.counted.countries & each.countries)


def _things(said: _Said, each: NotedFigure) -> bool:
    """Whether what is counted can be what the figure counts: people, or something that its words name too."""
    things = said.counted.stems - _GENERIC
    return not things or not things.isdisjoint(each.all_words)


def _same_thing(said: _Said, each: NotedFigure) -> bool:
    """Whether the words for what is counted are the figure's own, or those of a report of it."""
    if said.figure.noted_unit != each.note.unit:
        return False
    counted = said.counted.stems
    return fold(said.figure.counts) == fold(each.note.counts) or bool(
        counted and any(counted <= words for words in each.wordings)
    )


def _measure(said: _Said, each: NotedFigure, same: bool) -> Measure:
    figure, note = said.figure, each.note
    return Measure(
        figure.value,
        note.unit,
        note.counts if same else figure.counts or "something else",
        note.scope,
        note.period,
        frozenset(figure.qualifiers),
    )


def _of_a_size(one: Decimal, other: Decimal) -> bool:
    """Whether two numbers are near enough to be meant as one."""
    return bool(one and other) and Decimal("0.75") < abs(one / other) < Decimal("1.34")


_KINDS = {"same": "agree", "rounded": "agree-rounded", "differs": "conflict", "not comparable": "not-comparable"}


def _relations(said: _Said, match: _Match, article: Article, known: Known) -> Iterator[Relation]:
    figure, note = said.figure, match.noted.note
    words = " ".join(article.text[figure.start : figure.end].split())
    claim = f"{article.passage_at(figure.start) or 'headline'}: {words}"
    because = _because(figure.value, match)
    yield Relation(_KINDS[match.verdict.agreement], claim, str(note.ref), because)  # type: ignore[arg-type]
    if match.verdict.agreement == "not comparable":
        return
    mine = _measure(said, match.noted, match.same_thing)
    for report in match.noted.claims:
        theirs = measure_of(note, match.noted.value, report)
        if verdict(mine, theirs).agreement == "differs":
            because = (
                f"{_number(figure.value)} here and {_number(report.value)} in {report.source} cannot both be right."
            )
            yield Relation("conflict", claim, f"{note.ref}#{report.source}", because)


def _because(value: Decimal, match: _Match) -> str:
    ours, note = match.noted.value, match.noted.note
    unlike = "counts" in match.verdict.differs_in
    renamed = f"; the site counts {note.counts}" if unlike else ""
    if match.verdict.agreement == "same":
        return f"Both say {_number(value)}{renamed}."
    if match.verdict.agreement == "rounded":
        by = _ROUNDED.get(step_of(value))
        if by and round(ours / step_of(value)) * step_of(value) == value:
            return f"{_number(value)} is {_number(ours)} rounded to {by}{renamed}."
        return f"{_number(value)} leaves room for {_number(ours)}{renamed}."
    if match.verdict.agreement == "differs":
        return f"The article says {_number(value)}, the site {_number(ours)}, of the same thing."
    return f"{_number(value)} and {_number(ours)} do not count the same thing: the site counts {note.counts}."


_ROUNDED = {
    Decimal(10): "tens",
    Decimal(100): "hundreds",
    Decimal(1000): "thousands",
    Decimal(10_000): "ten thousands",
    Decimal(100_000): "hundred thousands",
    Decimal(1_000_000): "millions",
    Decimal(10_000_000): "ten millions",
    Decimal(1): "whole numbers",
    Decimal("0.1"): "tenths",
}


def _number(value: Decimal) -> str:
    return f"{value:,f}" if value == value.to_integral_value() else f"{value.normalize():,f}"
