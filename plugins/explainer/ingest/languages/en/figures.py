"""English words for figures."""

from __future__ import annotations

from ..figures import FigureRules

FIGURES = FigureRules()
