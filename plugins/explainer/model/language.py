"""What reading numbers and dates in running text needs to know of a language: its words for them, and its signs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache


@dataclass(frozen=True, eq=False)
class Language:
    """One language's words, in lower case."""

    code: str
    group: str
    """The signs between thousands, as a set of a regular expression."""
    point: str
    """The sign before decimals."""
    small: Mapping[str, int]
    """Numbers that are added: one, twenty, two hundred in one word."""
    hundred: str
    """The word that multiplies what stands before it by 100; empty where each hundred is a word of its own."""
    scales: Mapping[str, int]
    """Words that multiply everything before them: thousand, million."""
    joins: str
    """The word between parts of a number: and."""
    months: Mapping[str, int]
    """Names and abbreviations, without the full stop."""
    weekdays: Mapping[str, int]
    """Monday is 0."""
    fiscal: str
    """A regular expression of what stands before a fiscal year's number."""
    hedges: Mapping[str, str]
    """What stands before a number that is not exact, as regular expressions, by the qualifier that it means."""

    @cached_property
    def number_words(self) -> frozenset[str]:
        """Every word of a spelled-out number."""
        scales = (word for word in self.scales if len(word) > 2)
        return frozenset((*self.small, *scales, *([self.hundred] if self.hundred else [])))


def _words(text: str, start: int = 0) -> dict[str, int]:
    return {word: number for number, word in enumerate(text.split(), start) if word != "-"}


_ENGLISH_MONTHS = "january february march april may june july august september october november december"
_SPANISH_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"

ENGLISH = Language(
    code="en",
    group=r",\u00a0\u202f\u2009 ",
    point=".",
    small={
        **_words("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"),
        **_words("sixteen seventeen eighteen nineteen", 16),
        **{
            word: 10 * number
            for word, number in _words("twenty thirty forty fifty sixty seventy eighty ninety", 2).items()
        },
        "dozen": 12,
    },
    hundred="hundred",
    scales={
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "k": 1000,
        "m": 10**6,
        "bn": 10**9,
    },
    joins="and",
    months={
        **_words(_ENGLISH_MONTHS, 1),
        **_words("jan feb mar apr - jun jul aug sep oct nov dec", 1),
        "sept": 9,
    },
    weekdays=_words("monday tuesday wednesday thursday friday saturday sunday"),
    fiscal=r"(?:(?:fiscal|financial)\s+(?:years?\s+)?|FY\s?)",
    hedges={
        "nearly": r"nearly|almost|just under|close to|not quite",
        "more than": r"more than|over|at least|above|upwards of|no fewer than",
        "less than": r"fewer than|less than|up to|under|at most|below|no more than",
        "about": r"about|around|some|roughly|approximately|an estimated|estimated at",
    },
)

SPANISH = Language(
    code="es",
    group=r".\u00a0\u202f\u2009 ",
    point=",",
    small={
        **_words("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"),
        **_words("dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro", 16),
        **_words("veinticinco veintiséis veintisiete veintiocho veintinueve", 25),
        **{word: 10 * n for word, n in _words("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 3).items()},
        "un": 1,
        "una": 1,
        "cien": 100,
        "ciento": 100,
        "docena": 12,
        **{
            stem + ending: 100 * n
            for stem, n in _words(
                "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient", 2
            ).items()
            for ending in ("os", "as")
        },
    },
    hundred="",
    scales={"mil": 1000, "millón": 10**6, "millones": 10**6},
    joins="y",
    months={**_words(_SPANISH_MONTHS, 1), "setiembre": 9},
    weekdays=_words("lunes martes miércoles jueves viernes sábado domingo"),
    fiscal=r"(?:años?\s+fisca(?:l|les)\s+(?:de\s+)?)",
    hedges={
        "nearly": r"casi|cerca de",
        "more than": r"más de|al menos|por lo menos",
        "less than": r"menos de|hasta",
        "about": r"unos|unas|alrededor de|aproximadamente",
    },
)

# A language without words of its own here is read by its digits, with months and numbers in English.
_LANGUAGES = {language.code: language for language in (ENGLISH, SPANISH)}


@lru_cache
def language_of(code: str) -> Language:
    """The rules of a language, by a code such as en or es-CU; English where there are none."""
    return _LANGUAGES.get(code.partition("-")[0], ENGLISH)
