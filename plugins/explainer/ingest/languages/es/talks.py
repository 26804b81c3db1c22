"""Spanish words for talks."""

from __future__ import annotations

from ..talks import TalkRules

TALKS = TalkRules()
