"""Words before a number that say it is not exact: nearly, more than, about."""

from __future__ import annotations

import re
from functools import lru_cache

from .language import Language


def hedges(text: str, start: int, language: Language) -> frozenset[str]:
    """The qualifier that stands before a number, such as nearly; empty where the number stands for itself."""
    found = _pattern(language).search(text[max(0, start - 24) : start])
    return frozenset((found.lastgroup.replace("_", " "),)) if found and found.lastgroup else frozenset()


@lru_cache
def _pattern(language: Language) -> re.Pattern[str]:
    words = "|".join(f"(?P<{name.replace(' ', '_')}>{pattern})" for name, pattern in language.hedges.items())
    # A word such as record may stand between: nearly a record 220,000.
    return re.compile(rf"\b(?:{words})\s+(?:an?\s+|the\s+)?(?:record\s+)?[$€£]?$", re.IGNORECASE)
