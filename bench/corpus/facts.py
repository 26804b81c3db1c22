"""A note's front matter beyond title and summary, in this project's words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from .catalogue import TERM_TYPES, Catalogue, Entry, counted, published, source_type
from .note import Kind
from .prose import PASSAGES
from .words import Dice

SIDES = ("coastal", "inland")

_RIGHTS = ("restricted", "public-domain", "licensed", "cc-by")
READ = "2025-01-02"
"""The day on which every source was read."""

_SERIES_EVERY = 4
"""Each fourth figure belongs to a series."""
_YEARS = range(2012, 2024)


class Facts:
    """Writes the front matter of one note."""

    def __init__(self, catalogue: Catalogue, entry: Entry, number: int) -> None:
        self._catalogue = catalogue
        self._entry = entry
        self._number = number
        self._dice = Dice(f"facts of {entry.kind}:{entry.id}")

    def of(self) -> dict[str, Any]:
        """The fields of its kind."""
        match self._entry.kind:
            case "source":
                return self._source()
            case "talk":
                return self._talk()
            case "person":
                return self._person()
            case "figure":
                return self._figure()
            case "term":
                return self._term()

    def table(self) -> tuple[str, str] | None:
        """A figure's series: the file's name and its text."""
        if self._entry.kind != "figure" or self._number % _SERIES_EVERY:
            return None
        dice = Dice(f"series of {self._entry.id}")
        rows = [f"{year},{dice.below(90_000) + 100},{dice.below(9_000)}" for year in _YEARS[:-1]]
        rows.append(f"{_YEARS[-1]},{figure_value(self._number)},{dice.below(9_000)}")
        return f"{self._entry.id}.csv", "\n".join(["year,total,repeated", *rows]) + "\n"

    def _source(self) -> dict[str, Any]:
        rights = _RIGHTS[self._number % len(_RIGHTS)]
        return {
            "type": source_type(self._number),
            "publisher": f"{self._entry.title.split()[0]} Courier",
            "authors": [" ".join(self._dice.words(2)).title()],
            "published": published(self._number).isoformat(),
            "accessed": READ,
            "url": f"https://example.org/{self._entry.id}",
            "language": "en",
            "rights": rights,
            "text": "full" if rights == "public-domain" else "digest",
        }

    def _talk(self) -> dict[str, Any]:
        day = self._catalogue.day_of(self._number)
        readouts = self._catalogue.readouts
        subject = self._words(3)
        parties: dict[str, Any] = {}
        people = iter(self._several("person", 4))
        for index, side in enumerate(SIDES):
            parties[side] = {
                "head": [next(people)],
                "members": [next(people)],
                "readout": f"source:{readouts[(2 * self._number + index) % len(readouts)].id}",
                "says": [
                    {"about": subject, "text": self._dice.sentence(9), "sources": [self._cited()]},
                    {"about": self._words(3), "text": self._dice.sentence(9), "sources": [self._cited()]},
                ],
            }
        return {
            "date": day.isoformat(),
            "place": f"term:{self._catalogue.place_of(self._number).id}",
            "state": "held",
            "type": "round",
            "series": self._term_of("event"),
            "parties": parties,
            "legal_basis": [self._term_of("law")],
            "agenda": [self._words(2), self._words(3), self._words(2)],
            "outcomes": [
                {"text": self._dice.sentence(10), "state": "agreed", "sources": [self._cited()]},
                {"text": self._dice.sentence(10), "state": "done", "sources": [self._cited(), self._told()]},
            ],
            "sources": [self._cited(), self._told()],
        }

    def _person(self) -> dict[str, Any]:
        start = self._catalogue.day_of(0)
        middle = start + timedelta(days=5_000 + self._dice.below(4_000))
        return {
            "side": SIDES[self._number % len(SIDES)],
            "roles": [
                {
                    "title": self._words(2).capitalize(),
                    "organisation": self._term_of("organisation"),
                    "from": start.isoformat(),
                    "to": middle.isoformat(),
                    "sources": [self._cited()],
                },
                {
                    "title": self._words(2).capitalize(),
                    "organisation": self._term_of("organisation"),
                    "from": (middle + timedelta(days=1)).isoformat(),
                    "sources": [self._cited()],
                },
            ],
        }

    def _figure(self) -> dict[str, Any]:
        value = figure_value(self._number)
        counts = counted(self._number)
        facts: dict[str, Any] = {
            "value": value,
            "unit": "count",
            "counts": counts,
            "does_not_count": self._words(2),
            "scope": self._term_of("place"),
            "period": "2022-10-01/2023-09-30",
            "as_of": "2023-11-01",
            "source": self._cited(),
            "reported": [
                {"value": round(value, -2), "qualifiers": ["about"], **self._report()},
                {"value": value, **self._report()},
            ],
            "compare": self._several("figure", 1),
        }
        table = self.table()
        if table:
            columns = {"year": "Year", "total": f"{counts.capitalize()} in all", "repeated": "Counted twice"}
            facts["series"] = {"data": table[0], "x": "year", "y": "total", "columns": columns}
        return facts

    def _term(self) -> dict[str, Any]:
        return {
            "type": TERM_TYPES[self._number % len(TERM_TYPES)],
            "date": str(1984 + self._number % 40),
            "sources": [self._cited()],
        }

    def _words(self, count: int) -> str:
        return " ".join(self._dice.words(count))

    def _term_of(self, type: str) -> str:
        terms = [entry for entry in self._catalogue.by_term_type[type] if entry != self._entry]
        return f"term:{terms[self._dice.skewed(len(terms))].id}"

    def _several(self, kind: Kind, count: int) -> list[str]:
        """Refs to different notes of a kind."""
        entries = [entry for entry in self._catalogue.entries[kind] if entry != self._entry]
        chosen: dict[str, None] = {}
        while len(chosen) < count:
            chosen[f"{kind}:{entries[self._dice.below(len(entries))].id}"] = None
        return list(chosen)

    def _cited(self) -> str:
        return self._passage(self._some_source())

    def _told(self) -> str:
        """A passage of a source that is later than any talk."""
        newest = self._catalogue.newest
        return self._passage(newest[self._dice.below(len(newest))])

    def _report(self) -> dict[str, str]:
        """A passage, and whose words it has."""
        source = self._some_source()
        voice = "reporter" if source_type(source) == "article" else "document"
        return {"source": self._passage(source), "attribution": voice}

    def _some_source(self) -> int:
        return self._dice.skewed(len(self._catalogue.entries["source"]))

    def _passage(self, source: int) -> str:
        return f"{self._catalogue.entries['source'][source].id}#p{1 + self._dice.below(PASSAGES)}"


def figure_value(number: int) -> int:
    """A figure's value."""
    return 10_000 + number * 7_919 % 900_000
