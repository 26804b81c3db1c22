"""What a language knows of talks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class TalkRules:
    """The words and patterns of one language."""
