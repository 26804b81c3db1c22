"""Whether two reported numbers agree: which values each of them admits, and whether they speak of the same thing."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from ..frozen import frozen
from .claim import Claim
from .dates import Edtf
from .figure import Figure
from .names import fold
from .refs import Ref

Agreement = Literal["same", "rounded", "differs", "not comparable"]

Aspect = Literal["unit", "scope", "period", "counts"]
"""What two numbers can measure differently."""

_BELOW = frozenset({"nearly", "almost"})
_UP_TO = frozenset({"less than", "at most"})
_ABOVE = frozenset({"more than", "at least"})
_ABOUT = frozenset({"about", "estimated"})

LEEWAY = Decimal("0.05")
"""How far, as a share of itself, a number that is only "about" may lie from another."""


@frozen
class Measure:
    """A number and everything that decides with which others it can be compared."""

    value: Decimal
    unit: str
    counts: str
    scope: Ref | str | None
    period: Edtf | None
    qualifiers: frozenset[str] = frozenset()

    @property
    def admits(self) -> Interval:
        """The values that would bear it out: rounding and words such as "nearly" leave some room."""
        half = step_of(self.value) / 2
        size = abs(self.value)
        if self.qualifiers & _UP_TO:
            return Interval(None, self.value)
        if self.qualifiers & _ABOVE:
            return Interval(self.value, None)
        if self.qualifiers & _BELOW:
            return Interval(self.value - half * 2, self.value)
        if self.qualifiers & _ABOUT:
            return Interval(self.value - max(half, size * LEEWAY), self.value + max(half, size * LEEWAY))
        return Interval(self.value - half, self.value + half)


class Interval(NamedTuple):
    """From one number to another, neither included; None is without end."""

    low: Decimal | None
    high: Decimal | None

    def meets(self, other: Interval) -> bool:
        """Whether any number lies in both."""
        return _reaches(self.low, other.high) and _reaches(other.low, self.high)


def _reaches(low: Decimal | None, high: Decimal | None) -> bool:
    return low is None or high is None or low < high


@frozen
class Verdict:
    """How two numbers stand to each other. The order in which they are given does not matter."""

    agreement: Agreement
    differs_in: tuple[Aspect, ...]
    """What they measure differently."""


def verdict(one: Measure, other: Measure) -> Verdict:
    """Compare two numbers.

    Another unit, scope or period makes them incomparable. Another thing counted does too where the numbers differ;
    where they agree, it is the same count under another name, such as encounters reported as people.
    """
    unlike = differing(one, other)
    if any(aspect != "counts" for aspect in unlike):
        return Verdict("not comparable", unlike)
    if one.value == other.value:
        return Verdict("same", unlike)
    if one.admits.meets(other.admits):
        return Verdict("rounded", unlike)
    return Verdict("not comparable" if unlike else "differs", unlike)


def differing(one: Measure, other: Measure) -> tuple[Aspect, ...]:
    """What two numbers measure differently. A scope or period that one does not give is not compared."""
    found: list[Aspect] = []
    if one.unit != other.unit:
        found.append("unit")
    if one.scope is not None and other.scope is not None and _plain(one.scope) != _plain(other.scope):
        found.append("scope")
    if one.period is not None and other.period is not None and one.period[:2] != other.period[:2]:
        found.append("period")
    if fold(one.counts) != fold(other.counts):
        found.append("counts")
    return tuple(found)


def _plain(scope: Ref | str) -> str:
    return str(scope) if isinstance(scope, Ref) else fold(scope)


def measure_of(figure: Figure, value: Decimal, claim: Claim | None = None) -> Measure:
    """A figure's own number, or what a claim on it reports: where the claim says nothing else, it measures the same."""
    if claim is None:
        qualifiers = frozenset(figure.qualifiers)
        return Measure(value, figure.unit, figure.counts, figure.scope, figure.period, qualifiers)
    return Measure(
        claim.value,
        claim.unit or figure.unit,
        claim.counts or figure.counts,
        claim.scope or figure.scope,
        claim.period or figure.period,
        frozenset(claim.qualifiers),
    )


def differences(figure: Figure, claim: Claim) -> tuple[str, ...]:
    """What a claim measures otherwise than the figure does, of unit, counts, scope and period."""
    return tuple(
        name
        for name in ("unit", "counts", "scope", "period")
        if getattr(claim, name) is not None and getattr(claim, name) != getattr(figure, name)
    )


def agreement(figure: Figure, value: Decimal | None, claim: Claim) -> Agreement:
    """How a claim agrees with the figure's value."""
    if value is None:
        return "not comparable"
    return verdict(measure_of(figure, value), measure_of(figure, value, claim)).agreement


def step_of(value: Decimal) -> Decimal:
    """The size of a number's last digit that is not zero: 10,000 for 220,000, and 0.1 for 9.3."""
    if not value:
        return Decimal(1)
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))
