"""A number that counts or measures something has a citation in its sentence, or is a figure.

Not meant: dates and years, ordinals, ages, times of day, scores, and numbers that name a law, a page, a model, a house
or a telephone. Number words below thirteen count only before something that a figure of the site counts.

Passes: "They counted 350 boats [@gazette#p2]" and "They counted {figure:boats-2021} boats".
Fails:  "They counted 350 boats".
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.quantities import Quantity
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .counted import SPELLED, counted_nouns
from .each_file import each_file

ID = "EX202"


@each_file(gather=counted_nouns)
def check(site: Site, writing: Writing, counted: frozenset[str]) -> Iterator[Problem]:
    """Report every quantity in a sentence without a citation. A source's own body is what others cite."""
    if not writing.ours:
        return
    quantities = writing.quantities
    for sentence in writing.prose.sentences if quantities else ():
        if sentence.citations or sentence.heading:
            continue
        for quantity in quantities.get(sentence.start, ()):
            if is_an_amount(quantity, counted):
                number = quantity.numeral
                of = f" {quantity.noun}" if quantity.noun not in ("", "money") else ""
                what = f"nothing says where {number.text}{'' if of == ' percent' else of} comes from"
                mend = "Cite the passage that gives it in the same sentence, or write it as a figure."
                yield writing.origin.body_problem(sentence.start + number.start, what, mend, ID)


def is_an_amount(quantity: Quantity, counted: frozenset[str]) -> bool:
    """Whether a number is written as an amount: in digits, or in words that are more than a manner of speaking."""
    return not quantity.numeral.in_words or quantity.numeral.value >= SPELLED or quantity.noun in counted
