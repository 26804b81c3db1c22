"""A figure token's text: the number itself, or a variant of it."""

from __future__ import annotations

import re
from decimal import Decimal

from .figure import Figure
from .locale import Locale, derived, significant, tidy
from .refs import ID, Ref
from .site import Site

_VARIANT = re.compile(rf"(?:(rounded|words)|(change|share|times)\s+figure:({ID}))?")


def parse_variant(text: str) -> tuple[str, Ref | None] | None:
    """The variant and the figure it is set against; None for a variant there is not."""
    found = _VARIANT.fullmatch(text)
    if not found:
        return None
    return found[1] or found[2] or "", Ref("figure", found[3]) if found[3] else None


def shown(site: Site, locale: Locale, figure: Figure, variant: str) -> tuple[str, Decimal] | None:
    """The text of a token and the number it stands for; None where it cannot be worked out."""
    parsed = parse_variant(variant)
    value = site.number(figure)
    if parsed is None or value is None:
        return None
    form, against = parsed
    if form == "words":
        return locale.words(value), value
    if form == "rounded":
        rounded = significant(value)
        return locale.number(rounded, figure.unit), rounded
    if against:
        other = site.notes.get(against)
        base = site.number(other) if isinstance(other, Figure) else None
        if not base:
            return None
        return _against(locale, form, value, base)
    return locale.number(value, figure.unit), value


def _against(locale: Locale, form: str, value: Decimal, base: Decimal) -> tuple[str, Decimal]:
    if form == "times":
        ratio = tidy(value / base, 1)
        return locale.number(ratio), ratio
    share = value / base * 100 if form == "share" else (value - base) / base * 100
    percent = derived(share, "percent")
    return locale.number(percent, "percent"), percent
