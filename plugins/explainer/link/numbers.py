"""The numbers of figures as texts show them: each worked out once, however many texts make use of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import ClassVar

from ..model.figure import Figure
from ..model.locale import Locale
from ..model.provenance import provenance_of
from ..model.site import Site
from ..model.variant import parse_variant, shown


class Numbers:
    """Answers for a site; a language is named with each question."""

    TEXTS: ClassVar[Mapping[str, Callable[..., object] | None]] = {}
    """Nothing of it looks at a text; see grounds.py."""

    def __init__(self, site: Site, locale: Callable[[str], Locale]) -> None:
        self._site = site
        self._locale = locale
        self._shown: dict[tuple[str, str, str], tuple[str, Decimal] | None] = {}
        self._provenance: dict[tuple[str, str], str] = {}

    def shown(self, figure: Figure, variant: str, lang: str) -> tuple[str, Decimal] | None:
        """A figure token's text and number; None where there is no such variant or no number."""
        key = figure.path, variant, lang
        if key not in self._shown:
            self._shown[key] = shown(self._site, self._locale(lang), figure, variant)
        return self._shown[key]

    def provenance(self, figure: Figure, variant: str, lang: str) -> str:
        """Where a number comes from; what it is set against, where its variant sets it against another."""
        key = figure.path, lang
        if key not in self._provenance:
            self._provenance[key] = str(provenance_of(self._site, figure, self._locale(lang)))
        parsed = parse_variant(variant)
        against = self._site.in_language(parsed.against, lang) if parsed and parsed.against else None
        if against is None:
            return self._provenance[key]
        worked_out = self._locale(lang).gettext("Worked out against %(figure)s.") % {"figure": against.title}
        return f"{worked_out} {self._provenance[key]}"
