"""Spanish words for head."""

from __future__ import annotations

from ..head import HeadRules

HEAD = HeadRules()
