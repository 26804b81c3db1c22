"""What reading an article needs to know of its language: one folder a language, one file a family of rules."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ...model.language import Language, language_of
from .dates import DateRules
from .figures import FigureRules
from .head import HeadRules
from .names import NameRules
from .speech import SpeechRules
from .talks import TalkRules

LANGUAGES = ("en", "es")
"""The languages that have rules."""


@dataclass(frozen=True, eq=False)
class Rules:
    """One language's rules."""

    language: Language
    """Numbers and months, as the checks read them too."""
    head: HeadRules
    dates: DateRules
    names: NameRules
    speech: SpeechRules
    figures: FigureRules
    talks: TalkRules


@lru_cache
def rules_of(code: str) -> Rules:
    """The rules of a language, by a code such as es or es-MX; English where there are none."""
    # Imported late: an article has one language.
    if code.partition("-")[0] == "es":
        from . import es as words
    else:
        from . import en as words  # type: ignore[no-redef]
    return Rules(language_of(code), words.HEAD, words.DATES, words.NAMES, words.SPEECH, words.FIGURES, words.TALKS)
