"""What a language knows of figures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class FigureRules:
    """The words and patterns of one language."""
