"""Spanish words for speech."""

from __future__ import annotations

from ..speech import SpeechRules

SPEECH = SpeechRules()
