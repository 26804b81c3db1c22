"""Spanish words for dates."""

from __future__ import annotations

from ..dates import DateRules

DATES = DateRules()
