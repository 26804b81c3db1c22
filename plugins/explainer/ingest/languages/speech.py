"""What a language knows of speech."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class SpeechRules:
    """The words and patterns of one language."""
