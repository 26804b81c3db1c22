"""A figure token's text: the number itself, or a variant of it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from .claim import Claim
from .figure import Figure
from .locale import Locale, derived, significant, tidy
from .refs import ID, Ref
from .site import Site

_VARIANT = re.compile(
    rf"(?:(?P<alone>rounded|words)|(?P<set>change|share|times)\s+figure:(?P<against>{ID})|as\s+(?:source:)?(?P<reporter>{ID}))?"
)


class Variant(NamedTuple):
    """How a token shows its figure."""

    form: str
    """rounded, words, change, share, times or as; empty for the number itself."""
    against: Ref | None
    """The figure it is set against."""
    reporter: Ref | None
    """The source whose report of it is shown."""


def parse_variant(text: str) -> Variant | None:
    """What follows a figure's id in a token; None for a variant there is not."""
    found = _VARIANT.fullmatch(text)
    if not found:
        return None
    return Variant(
        found["alone"] or found["set"] or ("as" if found["reporter"] else ""),
        Ref("figure", found["against"]) if found["against"] else None,
        Ref("source", found["reporter"]) if found["reporter"] else None,
    )


def reported_by(figure: Figure, reporter: Ref) -> Claim | None:
    """The first claim on a figure that comes from a source."""
    return next((claim for claim in figure.reported if claim.source.source == reporter), None)


def shown(site: Site, locale: Locale, figure: Figure, variant: str) -> tuple[str, Decimal] | None:
    """The text of a token and the number it stands for; None where it cannot be worked out."""
    parsed = parse_variant(variant)
    value = site.number(figure)
    if parsed is None:
        return None
    if parsed.reporter:
        claim = reported_by(figure, parsed.reporter)
        return (locale.number(claim.value, claim.unit or figure.unit), claim.value) if claim else None
    if value is None:
        return None
    if parsed.form == "words":
        return locale.words(value), value
    if parsed.form == "rounded":
        rounded = significant(value)
        return locale.number(rounded, figure.unit), rounded
    if parsed.against:
        other = site.notes.get(parsed.against)
        base = site.number(other) if isinstance(other, Figure) else None
        if not base:
            return None
        return _against(locale, parsed.form, value, base)
    return locale.number(value, figure.unit), value


def _against(locale: Locale, form: str, value: Decimal, base: Decimal) -> tuple[str, Decimal]:
    if form == "times":
        ratio = tidy(value / base, 1)
        return locale.number(ratio), ratio
    share = value / base * 100 if form == "share" else (value - base) / base * 100
    percent = derived(share, "percent")
    return locale.number(percent, "percent"), percent
