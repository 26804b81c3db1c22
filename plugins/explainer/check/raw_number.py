"""A number that is a figure of the site is written as that figure, so that it stands in one place only.

Found in any written form: 220,908, 220 908, 220k, nearly 221,000, two hundred and twenty thousand.

Passes: "They counted {figure:boats-2021} boats".
Fails:  "They counted 1,350 boats", where figure:boats-2021 is 1350.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import ClassVar, NamedTuple

from ..model.claim import Claim
from ..model.compare import Measure
from ..model.figure import Figure
from ..model.hedges import hedges
from ..model.language import Language, language_of
from ..model.locale import significant
from ..model.prose import Sentence
from ..model.quantities import Quantity
from ..model.refs import Citation
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .counted import words_in, words_of
from .each_file import Gathered, each_file

ID = "EX203"

_SPEAKING = 1000
"""From here on a number alone tells which figure is meant; below, what is counted must be said too."""


class Known(NamedTuple):
    """A number that stands in a figure's note."""

    figure: Figure
    value: Decimal
    claim: Claim | None
    """Who reported it; None for the figure's own value."""

    @property
    def source(self) -> Citation | None:
        """The passage that gives it."""
        return self.claim.source if self.claim else self.figure.source


class Numbers(Gathered):
    """Every number of a figure, rounded to its first digits too."""

    TEXTS: ClassVar[Mapping[str, Callable[..., object] | None]] = {}
    """Nothing of it looks at a text; see grounds.py."""

    def __init__(self, site: Site) -> None:
        known: dict[Decimal, list[Known]] = defaultdict(list)
        for figure in site.figures:
            value = site.number(figure)
            if value is not None:
                known[value].append(Known(figure, value, None))
                for digits in (2, 3):
                    rounded = significant(value, digits)
                    if rounded != value and value >= _SPEAKING:
                        known[rounded].append(Known(figure, value, None))
            for claim in figure.reported:
                if claim.value != value:
                    known[claim.value].append(Known(figure, claim.value, claim))
        self._known = known

    def among(self, written: tuple[str, ...]) -> tuple[tuple[str, tuple[Known, ...]], ...]:
        """Those of some numbers that figures have, with the figures: asked for all numbers of a file at once."""
        found = ((number, self._known.get(Decimal(number))) for number in written)
        return tuple((number, tuple(known)) for number, known in found if known)


@each_file(gather=Numbers)
def check(site: Site, writing: Writing, numbers: Numbers) -> Iterator[Problem]:
    """Report every quantity in a body that a figure holds. A source's own body is what figures rest on."""
    if not writing.ours:
        return
    language = language_of(writing.origin.lang)
    prose = writing.prose
    quantities = [
        (sentence, words, quantity)
        for sentence in prose.sentences
        if (several := writing.quantities.get(sentence.start)) and (words := prose.words(sentence))
        for quantity in several
    ]
    known = dict(numbers.among(tuple(dict.fromkeys(str(quantity.numeral.value) for _, _, quantity in quantities))))
    for sentence, words, quantity in quantities:
        found = _figure(quantity, sentence, words, language, known.get(str(quantity.numeral.value), ()))
        if found:
            what = f"{quantity.numeral.text} is {found.figure.ref}"
            mend = f"Write {_token(found, quantity, language, words)} instead."
            yield writing.origin.body_problem(sentence.start + quantity.numeral.start, what, mend, ID)


def _figure(
    quantity: Quantity, sentence: Sentence, words: str, language: Language, known: tuple[Known, ...]
) -> Known | None:
    """The figure that a number in a sentence is: the one whose passage is cited, or of which the words speak."""
    number = quantity.numeral
    candidates = [each for each in known if _same_unit(quantity, each)]
    # The passage tells best, then a report of exactly this number, then the figure's own value.
    candidates.sort(key=lambda each: (each.source not in sentence.citations, each.value != number.value))
    exact = number.value >= _SPEAKING and number.value != significant(number.value)
    for each in candidates:
        if each.value == number.value and exact:
            return each
        if each.value != number.value and not _admits(quantity, each, words, language):
            continue
        cited = each.source in sentence.citations
        if _speaks_of(each.figure, quantity, words) and (cited or number.value >= _SPEAKING):
            return each
    return None


def _same_unit(quantity: Quantity, known: Known) -> bool:
    """Whether both are a percentage, both money, or neither."""
    unit = (known.claim.unit if known.claim else None) or known.figure.unit
    marked = {"percent", "money"}
    return {quantity.noun} & marked == {unit.partition(":")[0]} & marked


def _admits(quantity: Quantity, known: Known, words: str, language: Language) -> bool:
    number = quantity.numeral
    qualifiers = hedges(words, number.start, language)
    value = Measure(known.value, "", "", None, None)
    return Measure(number.value, "", "", None, None, qualifiers).admits.meets(value.admits)


def _speaks_of(figure: Figure, quantity: Quantity, words: str) -> bool:
    """Whether what is counted in the sentence is what the figure counts."""
    if quantity.noun == "percent":
        return True
    # An amount of money has no noun of its own: what is paid for stands elsewhere in the sentence.
    named = words_in(figure.counts) if quantity.noun == "money" else words_of(figure)
    if quantity.noun not in ("", "money"):
        return quantity.noun in named
    return bool(set(named) & set(words_in(words)))


def _token(known: Known, quantity: Quantity, language: Language, words: str) -> str:
    ref = known.figure.ref
    if known.claim:
        return f"{{{ref} as {known.claim.source.source.id}}}"
    if quantity.numeral.in_words:
        return f"{{{ref} words}}"
    if quantity.numeral.value != known.value:
        return f"{{{ref} rounded}}"
    return f"{{{ref}}}"
