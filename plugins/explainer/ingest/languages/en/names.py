"""English words for names."""

from __future__ import annotations

from ..names import NameRules

NAMES = NameRules()
