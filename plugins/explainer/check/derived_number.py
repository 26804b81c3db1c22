"""What follows from other numbers is worked out again: formulas, sums of observations, rises, shares and totals.

A written result may be rounded: a rise from 39,303 to 220,908 is 462%, and "about 460%" too.

Passes: "a rise from 200 to 350 boats, or 75%".
Fails:  "a rise from 200 to 350 boats, or 57%".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from ..model.arithmetic import Part, wrong
from ..model.figure import Figure
from ..model.formula import FormulaError, evaluate, inputs_of
from ..model.language import Language, language_of
from ..model.locale import Locale
from ..model.prose import Sentence
from ..model.quantities import Quantity
from ..model.refs import Ref
from ..model.site import Site
from ..model.variant import shown
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .rows import rows_within

ID = "EX206"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every result that its inputs do not bear out. A translation has no value of its own."""
    figure = writing.note
    if isinstance(figure, Figure) and figure.lang == site.settings.lang:
        if figure.value is not None:
            yield from _formula(figure, figure.value, site)
            yield from _sum(figure, figure.value, site)
        if writing.published:
            yield from _bounds(figure, site)
    if writing.ours:
        yield from _body(writing, site)


def _formula(figure: Figure, value: Decimal, site: Site) -> Iterator[Problem]:
    if not figure.derived:
        return
    try:
        result = evaluate(figure.derived, site.values)
    except FormulaError:  # which is another problem
        return
    result = result * 100 if figure.unit == "percent" else result
    step = Decimal(1).scaleb(int(value.as_tuple().exponent))
    if abs(result - value) >= step:
        what = f"{value:f} stands here, and the formula gives {_short(result)}"
        yield figure.origin.problem(("value",), what, "Correct one of the two, or leave the value out.", ID)


def _sum(figure: Figure, value: Decimal, site: Site) -> Iterator[Problem]:
    """The observations within the figure's period add up to it."""
    if figure.sum_of is None:
        return
    rows = rows_within(site, figure, figure.sum_of)
    total = sum((row.y for row in rows), Decimal(0))
    if total != value:
        data, one = figure.sum_of.data, len(rows) == 1
        count = f"1 row of {data}" if one else f"{len(rows)} rows of {data}"
        what = f"{value:f} stands here, and the {count} within its period {'adds' if one else 'add'} up to {total:f}"
        mend = "Correct the value, the period, or which rows are added: where, x and y."
        yield figure.origin.problem(("value",), what, mend, ID)


def _bounds(figure: Figure, site: Site) -> Iterator[Problem]:
    """What is worked out covers the time of its figures, and their scope where they share one."""
    inputs = [other for ref in inputs_of(figure) if isinstance(other := site.notes.get(ref), Figure)]
    periods = [other.period for other in inputs if other.period]
    if figure.period and periods and len(periods) == len(inputs):
        first, last = min(period.start for period in periods), max(period.end for period in periods)
        if (figure.period.start, figure.period.end) != (first, last):
            what = f"the period is {figure.period}, and the figures that it is worked out from cover {first}/{last}"
            yield figure.origin.problem(("period",), what, "Write the time that they cover.", ID)
    scopes = {str(other.scope) for other in inputs}
    if figure.scope and len(scopes) == 1 and str(figure.scope) not in scopes:
        what = f"the scope is {figure.scope}, and that of the figures that it is worked out from is {scopes.pop()}"
        yield figure.origin.problem(("scope",), what, "Correct one of the two.", ID)


# Sentences


def _body(writing: Writing, site: Site) -> Iterator[Problem]:
    language = language_of(writing.origin.lang)
    prose = writing.prose
    for sentence in prose.sentences:
        quantities = writing.quantities.get(sentence.start, ())
        if len(quantities) + len(sentence.figures) < 2:  # and nothing can follow from anything
            continue
        parts = _parts(sentence, quantities, language, site)
        if len(parts) < 3 and not any(part.percent for part in parts):
            continue
        words = prose.words(sentence)
        for start, what in wrong(words, parts, language):
            mend = "Correct it, or draw it from its figures: {figure:… change figure:…}."
            yield writing.origin.body_problem(sentence.start + start, what, mend, ID)


def _parts(sentence: Sentence, quantities: Iterable[Quantity], language: Language, site: Site) -> list[Part]:
    """The numbers of a sentence, in order; offsets are into the sentence."""
    parts = []
    for quantity in quantities:
        number = quantity.numeral
        parts.append(Part(number.start, number.end, number.value, number.text, quantity.noun == "percent", True))
    for token in sentence.figures:
        figure = site.notes.get(Ref("figure", token.target))
        drawn = shown(site, Locale(language.code), figure, token.words) if isinstance(figure, Figure) else None
        if drawn:
            start = token.offset - sentence.start
            parts.append(Part(start, start + len(token.text), drawn[1], drawn[0], drawn[0].endswith("%"), False))
    return sorted(parts)


def _short(number: Decimal) -> str:
    """A number with as many places as a person reads."""
    return f"{number.quantize(Decimal('0.01')):f}".rstrip("0").rstrip(".")
