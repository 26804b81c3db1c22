"""Shares without a sign of percent, and lengths without a number: two-thirds of the voters, one in five, weeklong."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..languages.figures import FigureRules
from .figure_counts import Counted
from .figure_money import whole
from .figure_numbers import BLANK
from .figure_phrases import phrase

_TENTH = Decimal("0.1")


def shares(text: str, figures: FigureRules) -> Iterator[tuple[Decimal, Counted]]:
    """Every share of a sentence, as a percentage to one decimal."""
    rules = figures.shares
    if not rules.glance.search(text):
        return
    for found in rules.fraction.finditer(text):
        number = rules.numbers.get((found["number"] or "").lower(), 1)
        parts = rules.parts[(found["part"] or found["half"]).lower()]
        share = _share(number, parts)
        if not share:
            continue
        if percent := rules.of_percent.match(text, found.end()):
            # Half of 1 percent is no half.
            value = Decimal(rules.numbers.get(percent["number"].lower(), 1)) * number / parts
            yield (
                value.normalize(),
                Counted(found.start(), percent.end(), "percent", whole(text, percent.end(), figures)),
            )
        elif rules.of.match(text, found.end()) or rules.changed.search(text, max(0, found.start() - 60), found.start()):
            yield share, Counted(found.start(), found.end(), "percent", whole(text, found.end(), figures))
    for found in rules.ratio.finditer(text):
        share = _share(rules.numbers[found["number"].lower()], rules.numbers[found["of"].lower()])
        things = phrase(text, found.end(), figures.nouns)
        if share:
            yield (
                share,
                Counted(
                    found.start("number"), found.end(), "percent", things.words if things and things.plural else ""
                ),
            )


def lengths(text: str, figures: FigureRules) -> Iterator[tuple[Decimal, Counted]]:
    """Every length of time that is told without its number: a weeklong visit, half a century."""
    for found in figures.units.long.finditer(text):
        part = found.lastgroup or "unit"
        yield _PARTS[part], Counted(*found.span(), figures.units.spans[found[part].lower()], "")


_PARTS = {"unit": Decimal(1), "half": Decimal("0.5"), "quarter": Decimal("0.25")}


def without(text: str, found: list[tuple[Decimal, Counted]]) -> str:
    """A sentence whose shares are blanked out, so that their numbers are not read again."""
    for _, what in found:
        text = text[: what.start] + BLANK * (what.end - what.start) + text[what.end :]
    return text


def _share(number: int, of: int) -> Decimal | None:
    if not 0 < number < of:
        return None
    return (Decimal(100 * number) / of).quantize(_TENTH).normalize()
