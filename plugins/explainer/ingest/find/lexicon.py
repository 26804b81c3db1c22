"""What is known of single words before an article is read: titles, given names, peoples and places, by language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ...model.names import fold
from ...model.openers import OPENERS
from ..languages import Rules
from ..languages.first_names import FIRST_NAMES
from ..languages.names import NameRules
from ..languages.peoples import Peoples

Places = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""By its first word, folded: the words of a place's name and how it is usually written, the longest first."""


@dataclass(frozen=True, eq=False)
class Lexicon:
    """One language's words, folded."""

    rules: NameRules
    kinds: Mapping[str, int]
    given: frozenset[str]
    openers: frozenset[str]
    peoples: frozenset[str]
    """Of whatever country: Thai, Thais; the last word where there are several."""
    places: Places
    saying: frozenset[str]
    inverted: frozenset[str]
    honorifics: Mapping[str, str]
    """The gender that each tells."""


@lru_cache
def lexicon_of(rules: Rules) -> Lexicon:
    """The words of a language; made once, when the first article of the language is read."""
    names, peoples = rules.names, rules.talks.peoples
    people = frozenset(word for each in _adjectives(peoples) for word in _numbers(fold(each).split()[-1]))
    return Lexicon(
        names,
        names.kinds,
        FIRST_NAMES,
        frozenset(map(fold, OPENERS)) | names.openers,
        people,
        _by_first_word(
            name for name in {*_countries(peoples), *_cities(peoples.locale), *names.cities} if fold(name) not in people
        ),
        rules.speech.saying,
        rules.speech.inverted,
        {word.rstrip("."): gender for word, gender in rules.speech.honorifics.items()},
    )


def _numbers(word: str) -> Iterator[str]:
    yield word
    yield word + "s"


def _adjectives(peoples: Peoples) -> Iterator[str]:
    """The words for what belongs to a country: those that are listed, and those that an ending makes."""
    for each in peoples.adjectives.values():
        yield from each.split("|")
    for name in _countries(peoples):
        for ending, instead in peoples.endings:
            if name.endswith(ending):
                yield name[: -len(ending)] + instead


_NOWHERE = frozenset(("ZZ", "XA", "XB", "UN", "EZ", "EU", "QO"))
"""What Babel lists as a territory and is no place."""


def _countries(peoples: Peoples) -> Iterator[str]:
    from babel import Locale

    for code, name in Locale.parse(peoples.locale).territories.items():
        if len(code) == 2 and code not in _NOWHERE:
            yield name.replace("’", "'")
    for names in peoples.names.values():
        yield from names.split("|")


def _cities(locale: str) -> Iterator[str]:
    """The cities after which time zones are named, but for stations and the many small towns of one state."""
    import zoneinfo

    from babel import Locale

    for zone in Locale.parse(locale).time_zones.values():
        if "city" in zone:
            yield str(zone["city"]).replace("’", "'")
    for name in zoneinfo.available_timezones():
        if (
            name.count("/") == 1
            and name.partition("/")[2] not in _SMALL_TOWNS
            and name.startswith(("America/", "Europe/", "Africa/", "Asia/", "Australia/"))
        ):
            yield name.partition("/")[2].replace("_", " ")


_SMALL_TOWNS = frozenset(("Dawson", "Creston", "Resolute", "Currie", "Lindeman"))
"""Towns with a time zone whose names are people's far more often."""


def _by_first_word(names: Iterable[str]) -> Places:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in names:
        folded = tuple(fold(name).split())
        if folded and (len(name) > 2 or "." in name):
            found.setdefault(folded[0].rstrip("."), []).append((tuple(word.rstrip(".") for word in folded), name))
    return {first: tuple(sorted(each, key=lambda one: (-len(one[0]), one[1]))) for first, each in found.items()}
