"""What a language knows of head."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class HeadRules:
    """The words and patterns of one language."""
