"""Who and what is in a corpus of a given size: ids and names, before anything is written about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from .note import Kind
from .words import Dice, person_name, place_name

SHARES: dict[Kind, int] = {"source": 6, "talk": 4, "person": 3, "figure": 4, "term": 3}
"""Of every twenty notes."""

LAST_YEAR, YEARS = 2024, 40
"""The years in which sources appeared: the last one, and how many."""

TERM_TYPES = ("place", "organisation", "policy", "law", "event")

_TERM_NAMES = ("{}", "{} Harbour Board", "{} permit rule", "{} Transit Act", "{} talks")
_COUNTED = ("permits", "crossings", "vessels", "requests", "visits")
_FIRST_DAY, _DAYS = date(1984, 1, 2), 14_600


@dataclass(frozen=True, slots=True)
class Entry:
    """A note as others see it."""

    kind: Kind
    number: int
    """Its place among those of its kind, from 0."""
    id: str
    title: str
    alias: str = ""


class Catalogue:
    """The entries of a corpus by kind. Another seed gives the same names to other facts."""

    def __init__(self, size: int, seed: int = 0) -> None:
        if size < 100 or size % 20:
            raise ValueError(f"{size} notes cannot be shared out. Ask for a multiple of 20, at least 100.")
        self._seed = seed
        self.counts: dict[Kind, int] = {kind: size * share // 20 for kind, share in SHARES.items()}
        self._terms = [_term(number) for number in range(self.counts["term"])]
        self.entries: dict[Kind, list[Entry]] = {
            "source": [_source(number) for number in range(self.counts["source"])],
            "talk": [self._talk(number) for number in range(self.counts["talk"])],
            "person": [_person(number) for number in range(self.counts["person"])],
            "figure": [_figure(number) for number in range(self.counts["figure"])],
            "term": self._terms,
        }

    @cached_property
    def by_term_type(self) -> dict[str, list[Entry]]:
        """The terms of each type."""
        return {name: self._terms[index :: len(TERM_TYPES)] for index, name in enumerate(TERM_TYPES)}

    @cached_property
    def readouts(self) -> list[Entry]:
        """The sources that are one side's account of a talk."""
        return [entry for number, entry in enumerate(self.entries["source"]) if source_type(number) == "readout"]

    def dice(self, name: str) -> Dice:
        """A stream of choices of this corpus."""
        return Dice(f"{name}, {self._seed}")

    def day_of(self, talk: int) -> date:
        """The day of a talk; no two fall on one day."""
        return _FIRST_DAY + timedelta(days=talk * _DAYS // self.counts["talk"])

    def place_of(self, talk: int) -> Entry:
        """Where a talk was held."""
        places = self.by_term_type["place"]
        return places[self.dice(f"place of talk {talk}").skewed(len(places))]

    def _talk(self, number: int) -> Entry:
        day, place = self.day_of(number), self.place_of(number)
        return Entry("talk", number, f"{day.isoformat()}-{place.id}", f"{place.title} round of {day.day} {day:%B %Y}")


def source_type(number: int) -> str:
    """A source's type: mostly articles."""
    return ("article", "statement", "article", "law", "dataset", "readout")[number % 6]


def published(source: int) -> date:
    """The day of a source; as many appear in one year as in another."""
    return date(LAST_YEAR - source % YEARS, 1 + source % 12, 1 + source % 28)


def counted(figure: int) -> str:
    """What a figure counts."""
    return _COUNTED[figure % len(_COUNTED)]


def year_of(term: Entry) -> int:
    """The year of a term."""
    return _FIRST_DAY.year + term.number % YEARS


def _term(number: int) -> Entry:
    title = _TERM_NAMES[number % len(TERM_TYPES)].format(place_name(number))
    alias = title.replace("Harbour Board", "Board") if "Board" in title else ""
    return Entry("term", number, _id(title), title, alias)


def _person(number: int) -> Entry:
    title = person_name(number)
    given, surname = title.split()
    return Entry("person", number, _id(title), title, f"{given[0]}. {surname}" if number % 3 == 0 else "")


def _figure(number: int) -> Entry:
    title = f"{counted(number).capitalize()} recorded at {place_name(100_000 + number)}"
    return Entry("figure", number, _id(title), title)


def _source(number: int) -> Entry:
    title = f"{place_name(200_000 + number)} {source_type(number)} of {published(number).year}"
    return Entry("source", number, _id(title), title)


def _id(title: str) -> str:
    return title.lower().translate(str.maketrans(" éć", "-ec"))
