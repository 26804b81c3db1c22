"""How a reported value agrees with ours: the same, the same when rounded, or not."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from .claim import Claim
from .figure import Figure

Agreement = Literal["same", "rounded", "differs", "not comparable"]

_BELOW = frozenset({"nearly", "almost", "less than", "at most"})
_ABOVE = frozenset({"more than", "at least"})


def differences(figure: Figure, claim: Claim) -> tuple[str, ...]:
    """What a claim measures otherwise than the figure does, of unit, counts, scope and period."""
    return tuple(
        name
        for name in ("unit", "counts", "scope", "period")
        if getattr(claim, name) is not None and getattr(claim, name) != getattr(figure, name)
    )


def agreement(figure: Figure, value: Decimal | None, claim: Claim) -> Agreement:
    """How a claim agrees with the figure's value. Another thing counted does not by itself make it incomparable:
    encounters reported as people are the same count under another name."""
    if value is None or {"unit", "scope", "period"} & set(differences(figure, claim)):
        return "not comparable"
    if claim.value == value:
        return "same"
    return "rounded" if agrees_by_rounding(value, claim) else "differs"


def agrees_by_rounding(value: Decimal, claim: Claim) -> bool:
    """Whether the claim is the value written with fewer digits; "nearly" and "more than" say from which side."""
    step = step_of(claim.value)
    if _BELOW & set(claim.qualifiers):
        return claim.value - step <= value < claim.value
    if _ABOVE & set(claim.qualifiers):
        return claim.value <= value < claim.value + step
    return abs(value - claim.value) * 2 <= step


def step_of(value: Decimal) -> Decimal:
    """The size of a number's last digit that is not zero: 10,000 for 220,000, and 0.1 for 9.3."""
    if not value:
        return Decimal(1)
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))
