"""What a language knows of names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class NameRules:
    """The words and patterns of one language."""
