"""Who can sit at a table: the countries, unions and sides that a text names, by name or by adjective."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

import ahocorasick

from ...model.names import fold
from ...settings import Settings, Side
from ..languages import rules_of
from ..languages.leaders import LEADERS
from ..languages.names import words
from ..languages.peoples import Peoples


class Party(NamedTuple):
    """A word for a party, and where it stands."""

    start: int
    end: int
    key: str
    """A side's id, or a country's or union's code."""
    form: str
    """name, adjective, body, office or capital; both, for one of two in one word; person, who acts for a side; unnamed,
    for rebels and the like."""


_PREMIERS = ("AU", "BE", "CA", "DK", "ES", "GB", "IE", "IL", "IN", "IT", "JP", "NL", "NO", "NZ", "SE")
"""Countries whose government a premier leads and no president, by their ISO 3166 codes."""

_SIX = ("KP", "KR", "CN", "JP", "RU", "US")
"""Those who take part in the six-party talks, by their ISO 3166 codes."""

_ONE_ZONE = words(
    """
    AF AM AO AT AZ BA BD BG BO BY CU CZ DK DO DZ EE EG ER ET FI FR GB GE GH GR HN HR HT HU IE IQ IR IT JO JP KE KG
    KH KP KR LA LB LK LT LV LY MD MK NI NO NP OM PE PH PL RO RS RW SA SD SE SI SK SN SO SS SY TH TJ TM TN TW UG UY
    VE ZM ZW
    """
)
"""Countries whose only time zone is named after their capital, so that it need not be listed in each language."""


class PartyWords:
    """The words of one language for all parties, as one automaton."""

    def __init__(self, peoples: Peoples, sides: tuple[Side, ...], home: Peoples) -> None:
        words = dict(_words(peoples))
        at_home = words if home is peoples else dict(_words(home))
        self._usual = _usual_names(peoples)
        self._releases = [(word, code) for code, row in peoples.releases.items() for word in row.split("|")]
        self._signatures = [(word, code) for code, row in peoples.signatures.items() for word in row.split("|")]
        self._posts = [(word, code) for code, row in peoples.posts.items() for word in row.split("|")]
        codes = {side.id: _code_of(side, at_home) for side in sides}
        self._owners = owners = {code: id for id, code in codes.items() if code}
        self._sides = frozenset(codes)
        self.premiers = frozenset(owners.get(code, code) for code in _PREMIERS)
        """The governments that a premier leads: in their own releases the Prime Minister is theirs."""
        self.assemblies = frozenset(owners.get(code, code) for code in peoples.assemblies)
        """The bodies whose members meet among themselves."""
        self.six = tuple(owners.get(code, code) for code in _SIX)
        """Those who talk about Korea, North Korea first."""
        self.gathering = self.assemblies | {owners.get(code, code) for code in peoples.through_officials}
        """Bodies whose members meet, and those that bring others together."""
        self.movements = frozenset(peoples.unions)
        """Those who sit at a table across from a government that may go without saying."""
        self._automaton = ahocorasick.Automaton()
        for word, (code, form) in words.items():
            key = "+".join(owners.get(each, each) for each in code.split("+"))
            self._automaton.add_word(word, (len(word), key, form))
        for word in peoples.regions:
            self._automaton.add_word(word, (len(word), "", ""))
        for side in sides:
            for word, form in ((side.name, "name"), (side.adjective, "adjective")):
                if word not in words:
                    self._automaton.add_word(word, (len(word), side.id, form))
        self._automaton.make_automaton()

    def found(self, text: str, start: int = 0, end: int | None = None) -> list[Party]:
        """The parties named in a stretch of a text, in order, the longest words first where they overlap."""
        stretch = text[start:end]
        hits = [
            Party(start + last - length + 1, start + last + 1, key, form)
            for last, (length, key, form) in self._automaton.iter(stretch)
        ]
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        kept: list[Party] = []
        for hit in hits:
            if (not kept or hit.start >= kept[-1].end) and _stands_alone(text, hit.start, hit.end):
                kept.append(hit)
        return [each for hit in kept if hit.key for each in _each(hit)]

    def led_by(self, name: str, in_office: bool) -> str | None:
        """Whom somebody leads or has led, by the full name; by the last one alone where an office is told."""
        folded = fold(name)
        code = leaders().get(folded)
        if code is None and in_office and " " not in folded:
            code = leaders().get(f" {folded}")
        return self._owners.get(code, code) if code else None

    def holding(self, post: str) -> str | None:
        """Whose post it is where nothing says whose."""
        code = next((code for word, code in self._posts if word in post), None)
        return self._owners.get(code, code) if code else None

    def releasing(self, title: str, opening: str = "") -> str | None:
        """Whose release a text is, as its title's first words tell, or words in its opening."""
        told = (code for word, code in self._releases if title.startswith(word))
        signed = (code for word, code in self._signatures if word in opening)
        code = next(told, None) or next(signed, None)
        return self._owners.get(code, code) if code else None

    def name(self, key: str, text: str, parties: list[Party]) -> str:
        """How a talk names a party: a side by its id; else as the article writes the country's name, or as is usual."""
        if key in self._sides:
            return key
        hits = [hit for hit in parties if hit.key == key]
        named = [hit for hit in hits if hit.form == "name"]
        named = named or [hit for hit in hits if hit.form == "unnamed" and key not in self._usual]
        written = [text[hit.start : hit.end] for hit in named]
        # In full rather than for short: South Sudan, not S. Sudan.
        return min(written, key=lambda words: "." in words, default=self._usual.get(key, key))


def party_words(language: str, settings: Settings) -> PartyWords:
    """The words for parties of a language, with a site's sides, which have their names in the site's own language."""
    return _party_words(rules_of(language).talks.peoples, settings.sides, rules_of(settings.lang).talks.peoples)


@lru_cache(maxsize=8)
def _party_words(peoples: Peoples, sides: tuple[Side, ...], home: Peoples) -> PartyWords:
    return PartyWords(peoples, sides, home)


@lru_cache(maxsize=1)
def leaders() -> Mapping[str, str]:
    """Codes by folded full name, and by a blank and a last name that only leaders of one side have."""
    full = {fold(name): code for code, names in LEADERS.items() for name in names.split("|")}
    last: dict[str, set[str]] = {}
    for name, code in full.items():
        last.setdefault(f" {name.rpartition(' ')[2]}", set()).add(code)
    return full | {name: codes.pop() for name, codes in last.items() if len(codes) == 1}


def within(parties: list[Party], start: int, end: int) -> list[Party]:
    """Those of a sorted list that lie in a stretch."""
    found = []
    for index in range(bisect_left(parties, (start,)), len(parties)):
        if parties[index].start >= end:
            break
        found.append(parties[index])
    return found


def _words(peoples: Peoples) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each word with its code and form; what comes later replaces what came before."""
    countries = _countries(peoples.locale)
    for code, name in countries.items():
        yield from ((word, (code, "adjective")) for word in _forms(_made(name, peoples), peoples))
    for code, name in countries.items():
        yield name.replace("’", "'"), (code, "name")
    listed = (
        (_zone_capitals(peoples.locale), "capital"),
        (peoples.capitals, "capital"),
        (peoples.adjectives, "adjective"),
        (peoples.through_officials, "adjective"),
        (peoples.bodies, "body"),
        (peoples.offices, "office"),
        (peoples.names, "name"),
        (peoples.assemblies, "name"),
        (peoples.unions, "name"),
        (peoples.doubles, "both"),
    )
    for each, form in listed:
        for code, names in each.items():
            listed_names = names.split("|")
            listed_names = list(_forms(listed_names, peoples)) if form == "adjective" else listed_names
            yield from ((word, (code, form)) for word in listed_names)
            yield from ((word.replace("'", "’"), (code, form)) for word in names.split("|") if "'" in word)
            if form == "office":
                yield from ((word.lower(), (code, form)) for word in names.split("|"))


def _zone_capitals(locale: str) -> Mapping[str, str]:
    """The capitals after which time zones are named."""
    from babel import Locale
    from babel.core import get_global

    zones, cities = get_global("territory_zones"), Locale.parse(locale).time_zones
    only = {code: zones[code][0] for code in sorted(_ONE_ZONE)}
    # What is named like its zone in a language has no entry of its own there.
    return {
        code: str(cities.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " "))
        for code, zone in only.items()
    }


def _made(name: str, peoples: Peoples) -> Iterator[str]:
    """The adjectives that a language makes of a name by its endings."""
    for ending, instead in peoples.endings:
        if name.endswith(ending):
            word = name[: -len(ending)] + instead
            # ia takes an n alone; some languages write adjectives small.
            yield word.lower() if peoples.locale != "en" else word


def _forms(adjectives: Iterable[str], peoples: Peoples) -> Iterator[str]:
    """Adjectives, with their plurals where a language has them, and as a sentence may open with them."""
    for word in adjectives:
        yield word
        if not peoples.plurals:
            continue
        ending, instead = next(((each, other) for each, other in peoples.plurals if word.endswith(each)), ("", ""))
        forms = (word, word.removesuffix(ending) + instead) if ending else (word,)
        yield from forms[1:]
        yield from (form[0].upper() + form[1:] for form in forms)


@lru_cache(maxsize=8)
def _countries(locale: str) -> Mapping[str, str]:
    from babel import Locale

    names = Locale.parse(locale).territories
    return {code: name for code, name in names.items() if len(code) == 2 and code.isalpha() and code not in _NONE}


_NONE = words("ZZ XA XB UN EZ EU QO AQ UM AC AX BV CC CP CX DG EA GS HM IC IO NF PN RE SJ TA TF")
"""What Babel lists as a territory and is no party."""


def _usual_names(peoples: Peoples) -> dict[str, str]:
    bodies = (*peoples.assemblies.items(), *peoples.unions.items(), *peoples.through_officials.items())
    names = {code: words.partition("|")[0] for code, words in bodies}
    names |= _countries(peoples.locale)
    return names


def _code_of(side: Side, words: Mapping[str, tuple[str, str]]) -> str | None:
    """The country that a side is, where it is one."""
    found = words.get(side.name) or words.get(side.adjective)
    return found[0] if found else None


def _each(hit: Party) -> Iterator[Party]:
    """The parties that one word names, side by side."""
    one, _, other = hit.key.partition("+")
    middle = hit.start + 1 if other else hit.end
    yield Party(hit.start, middle, one, hit.form)
    if other:
        yield Party(middle, hit.end, other, hit.form)


_JOINERS = "-‐‑–—/"


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter goes on before or behind; a hyphen may, as in U.S.-Thailand."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or before in (".", "_")) and not (behind.isalnum() or behind == "_")
