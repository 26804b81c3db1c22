"""What a language knows of dates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class DateRules:
    """The words and patterns of one language."""
