"""What reading numbers and dates in running text needs to know of a language: its words for them, and its signs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    """Numbers below a thousand in one word: one, twenty, doscientos."""
    hundred: str
    """The word that multiplies what stands before it by 100; empty where each hundred is a word of its own."""
    scales: Mapping[str, int]
    """Words and signs that multiply everything before them: dozen, thousand, million, k."""
    bare: str
    """Scales that are a number without another one before them, as a regular expression: mil."""
    article: str
    """What may stand for one before a scale, as a regular expression: a million."""
    half: str
    """The half of a scale: half a million."""
    and_half: str
    """A half that is added: two and a half million."""
    joins: str
    """The word between parts of a number: and."""
    spoken_point: str
    """The word before decimals that are spelled out."""
    months: Mapping[str, int]
    """Names and abbreviations, without the full stop."""
    capital: bool
    """Whether a month is written with a capital."""
    words_too: frozenset[str]
    """Months that are other words as well, and abbreviations: these need their capital even beside a number."""
    alone_too: frozenset[str]
    """Those of them that are dates without a day or a year all the same, where what stands before shows it."""
    before_month: str
    """A regular expression of what stands before such a month alone: in, since."""
    before_hyphen: tuple[str, ...]
    """What may be joined to a date by a hyphen: mid-May."""
    of: str
    """The word between a day, its month and its year, as a regular expression."""
    until: str
    """The words between two days of one month, as a regular expression."""
    the: str
    """The article before a day."""
    first_day: str
    """A word for the first day of a month, besides its number; empty where there is none."""
    day_ending: str
    """What stands right behind the number of a day, as a regular expression: 15th."""
    percent: str
    """Words for a percentage, as a regular expression."""
    weekdays: Mapping[str, int]
    """Monday is 0."""
    days: Mapping[str, int]
    """Words for a day seen from today: yesterday is -1."""
    years: Mapping[str, int]
    """Words for a year seen from this one."""
    opening_verb: str
    """A regular expression of verbs with which a sentence may begin, right before a number: llegaron 350 personas."""
    fiscal: str
    """A regular expression of what stands before a fiscal year's number."""
    hedges: Mapping[str, str]
    """What stands before a number that is not exact, as regular expressions, by the qualifier that it means."""

    people: frozenset[str]
    """Nouns that are surely people."""
    events: frozenset[str]
    """Nouns that are surely no people, and often counted beside them."""

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
    },
    hundred="hundred",
    scales={
        "dozen": 12,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "k": 1000,
        "m": 10**6,
        "bn": 10**9,
    },
    bare="",
    article="an?",
    half=r"half\s+an?",
    and_half=r"and\s+a\s+half",
    joins="and",
    spoken_point="point",
    months={
        **_words(_ENGLISH_MONTHS, 1),
        **_words("jan feb mar apr - jun jul aug sep oct nov dec", 1),
        "sept": 9,
    },
    capital=True,
    words_too=frozenset("may march jan feb mar apr jun jul aug sep sept oct nov dec".split()),  # noqa: SIM905
    alone_too=frozenset(("may", "march")),
    before_month=r"\b(?:in|since|until|till|from|by|of|last|this|next|late|early|between|through|during|before|after"
    r"|every|(?:planned|scheduled|slated|set|due|called)[ \n]for)[ \n]$"
    rf"|\b(?:mid|late|early)-$|\b(?:{_ENGLISH_MONTHS.replace(' ', '|')})[ ](?:to|through|until)[ ]$",
    before_hyphen=("mid", "pre", "post", "late", "early"),
    of="of",
    until="to|and|through",
    the="the",
    first_day="",
    day_ending="st|nd|rd|th",
    percent=r"percent|per\s+cent",
    weekdays=_words("monday tuesday wednesday thursday friday saturday sunday"),
    days={"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1},
    years={"last year": -1, "this year": 0, "next year": 1},
    opening_verb=r"(?!Boeing|Beijing|Nanjing|Spring|Evening|Morning|Building|Wyoming)\w+(?:ed|ing)",
    fiscal=r"(?:(?:fiscal|financial)\s+(?:years?\s+)?(?:\(FY\)\s+)?|FY\s?['’]?)",
    hedges={
        "nearly": r"nearly|almost|just under|close to|not quite",
        "more than": r"more than|over|at least|above|upwards of|not? fewer than|not? less than",
        "less than": r"fewer than|less than|up to|under|at most|below|not? more than",
        "about": r"about|around|some|roughly|approximately|an estimated|estimated at",
    },
    people=frozenset(
        (
            *("people", "persons", "individuals", "men", "women", "children", "members", "officials", "diplomats"),
            *("migrants", "refugees", "residents", "citizens", "passengers", "workers"),
        )
    ),
    events=frozenset(
        (
            *("encounters", "flights", "visas", "documents", "times", "cases", "trips", "crossings", "arrests"),
            *("appointments", "incidents", "boats", "tickets"),
        )
    ),
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
        "veintiún": 21,
        "veintiuna": 21,
        "cien": 100,
        "ciento": 100,
        **{
            stem + ending: 100 * n
            for stem, n in _words(
                "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient", 2
            ).items()
            for ending in ("os", "as")
        },
    },
    hundred="",
    scales={"docena": 12, "docenas": 12, "mil": 1000, "millón": 10**6, "millones": 10**6},
    bare="mil",
    article="",
    half="medi[oa]",
    and_half=r"y\s+medi[oa]",
    joins="y",
    spoken_point="punto|coma",
    months={**_words(_SPANISH_MONTHS, 1), "setiembre": 9},
    capital=False,
    words_too=frozenset(),
    alone_too=frozenset(),
    before_month="(?!)",
    before_hyphen=(),
    of="del?",
    until="al?|y",
    the="el",
    first_day="primero",
    day_ending=r"\.?º|ro",
    percent=r"por\s+ciento",
    weekdays=_words("lunes martes miércoles jueves viernes sábado domingo"),
    days={"ayer": -1, "hoy": 0},
    years={"año pasado": -1, "este año": 0, "próximo año": 1, "año próximo": 1},
    opening_verb=r"\w+(?:[aei]ron|ó|[aeí]n|aban|ían)",
    fiscal=r"(?:años?\s+fisca(?:l|les)\s+(?:de\s+)?)",
    hedges={
        "nearly": r"casi|cerca de",
        "more than": r"más de|al menos|por lo menos|no menos de",
        "less than": r"menos de|hasta|no más de",
        "about": r"unos|unas|alrededor de|aproximadamente",
    },
    people=frozenset(("personas", "mujeres", "hombres", "miembros", "migrantes", "pasajeros", "funcionarios")),
    events=frozenset(
        ("encuentros", "vuelos", "visas", "documentos", "veces", "casos", "viajes", "detenciones", "citas")
    ),
)

_ALIKE = ("ı", "i"), ("İ", "i"), ("ſ", "s"), ("\u212a", "k")


def listed(words: str) -> str:
    """Words of a text as they are listed here: where capitals do not count, ı is taken for an i and ſ for an s."""
    # Of a text that has none of these, this makes no copy.
    for letter, like in _ALIKE:
        words = words.replace(letter, like)
    return words.lower()


def either(words: Iterable[str]) -> str:
    """Any of some words as a regular expression, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


# A language without words of its own here is read by its digits, with months and numbers in English.
_LANGUAGES = {language.code: language for language in (ENGLISH, SPANISH)}


@lru_cache
def language_of(code: str) -> Language:
    """The rules of a language, by a code such as en or es-CU; English where there are none."""
    return _LANGUAGES.get(code.partition("-")[0], ENGLISH)
