"""A note's front matter beyond title and summary, in this project's words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from explainer.model.quotations import fingerprint

from .catalogue import LAST_YEAR, TERM_TYPES, Catalogue, Entry, counted, published, source_type, year_of
from .passages import QUOTED, Passage, Passages, named, quoted
from .words import sentence

SIDES = ("coastal", "inland")

_RIGHTS = ("restricted", "public-domain", "licensed", "cc-by")
READ = "2025-01-02"
"""The day on which every source was read."""

_SERIES_EVERY = 4
"""Each fourth figure belongs to a series."""

_SERIES_YEARS = 12
"""How many years a series covers."""

_COUNTED_IN_TURN = 5
"""After so many figures one counts the same again."""

_FIGURE_YEARS = 30
"""Figures are of one of so many years, the last of them the one before the last sources appeared."""


class Facts:
    """Writes the front matter of one note, and leaves with the passages that it cites what rests on them."""

    def __init__(self, catalogue: Catalogue, passages: Passages, entry: Entry) -> None:
        self._catalogue = catalogue
        self._passages = passages
        self._entry = entry
        self._number = entry.number
        self._dice = catalogue.dice(f"facts of {entry.kind}:{entry.id}")

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
        dice = self._catalogue.dice(f"series of {self._entry.id}")
        last = self._year_of_figure()
        rows = [
            f"{year},{dice.below(90_000) + 100},{dice.below(9_000)}" for year in range(last + 1 - _SERIES_YEARS, last)
        ]
        rows.append(f"{last},{figure_value(self._number)},{dice.below(9_000)}")
        return f"{self._entry.id}.csv", "\n".join(["year,total,repeated", *rows]) + "\n"

    def _source(self) -> dict[str, Any]:
        rights = _RIGHTS[self._number % len(_RIGHTS)]
        facts: dict[str, Any] = {
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
        if facts["text"] == "digest":
            words = quoted(self._passages.opening(Passage(self._entry, QUOTED)))
            facts["quotations"] = fingerprint(f'"{words}"')
        return facts

    def _talk(self) -> dict[str, Any]:
        day = self._catalogue.day_of(self._number)
        readouts = self._catalogue.readouts
        place = self._catalogue.place_of(self._number)
        subject = self._words(3)
        sources = self._two_after(day.year)
        parties: dict[str, Any] = {}
        for index, (side, source) in enumerate(zip(SIDES, sources, strict=True)):
            head, member = self._people_of(index)
            self._passages.bear(
                source,
                f"The round of {_written(day)} brought the Coastal side and the Inland side to ",
                named(place),
                ", where ",
                named(head),
                f" led the {side.capitalize()} side with ",
                named(member),
                ".",
            )
            parties[side] = {
                "head": [f"person:{head.id}"],
                "members": [f"person:{member.id}"],
                "readout": f"source:{readouts[(2 * self._number + index) % len(readouts)].id}",
                "says": [
                    {"about": subject, **self._statement(9, self._after(day.year))},
                    {"about": self._words(3), **self._statement(9, self._after(day.year))},
                ],
            }
        return {
            "date": day.isoformat(),
            "place": f"term:{place.id}",
            "state": "held",
            "type": "round",
            "series": self._term_of("event"),
            "parties": parties,
            "legal_basis": [self._term_of("law")],
            "agenda": [self._words(2), self._words(3), self._words(2)],
            "outcomes": [
                {"state": "agreed", **self._statement(10, self._after(day.year))},
                {"state": "done", **self._statement(7, *self._two_after(day.year))},
            ],
            "sources": [source.citation for source in sources],
        }

    def _person(self) -> dict[str, Any]:
        start = self._catalogue.day_of(0)
        middle = start + timedelta(days=5_000 + self._dice.below(4_000))
        then = middle + timedelta(days=1)
        return {
            "side": SIDES[self._number % len(SIDES)],
            "roles": [
                {
                    **self._role(f"from {_written(start)} to {_written(middle)}", middle),
                    "from": start.isoformat(),
                    "to": middle.isoformat(),
                },
                {**self._role(f"from {_written(then)} on", then), "from": then.isoformat()},
            ],
        }

    def _role(self, when: str, known: date) -> dict[str, Any]:
        title, source = self._words(2), self._after(known.year + self._dice.below(LAST_YEAR - known.year))
        self._passages.bear(source, "The post of ", title, " was held by ", named(self._entry), f" {when}.")
        return {
            "title": title.capitalize(),
            "organisation": self._term_of("organisation"),
            "sources": [source.citation],
        }

    def _figure(self) -> dict[str, Any]:
        value = figure_value(self._number)
        counts = counted(self._number)
        year = self._year_of_figure()
        scope = self._scope()
        source = self._after(year)
        self._passages.bear(
            source, named(scope), f" counted {value:,} {counts} between October {year - 1} and September {year}."
        )
        facts: dict[str, Any] = {
            "value": value,
            "unit": "count",
            "counts": counts,
            "does_not_count": self._words(2),
            "scope": f"term:{scope.id}",
            "period": f"{year - 1}-10-01/{year}-09-30",
            "as_of": f"{year}-11-01",
            "source": source.citation,
            "reported": [
                {"value": round(value, -2), "qualifiers": ["about"], **self._report(f"about {round(value, -2):,}")},
                {"value": value, **self._report(f"{value:,}")},
            ],
            "compare": [f"figure:{self._next_figure().id}"],
        }
        table = self.table()
        if table:
            columns = {"year": "Year", "total": f"{counts.capitalize()} in all", "repeated": "Counted twice"}
            facts["series"] = {"data": table[0], "x": "year", "y": "total", "columns": columns}
        return facts

    def _report(self, number: str) -> dict[str, str]:
        """A passage that gives a figure's number, and whose words it has."""
        year = self._year_of_figure()
        source = self._after(year)
        self._passages.bear(source, f"For the year to September {year} it gives {number} {counted(self._number)}.")
        voice = "reporter" if source_type(source.source.number) == "article" else "document"
        return {"source": source.citation, "attribution": voice}

    def _year_of_figure(self) -> int:
        """The year in which its period ends: two figures that count the same in one place are of different years."""
        round_, place = divmod(self._number // _COUNTED_IN_TURN, len(self._places))
        return LAST_YEAR - 1 - (7 * place + round_) % _FIGURE_YEARS

    def _scope(self) -> Entry:
        return self._places[self._number // _COUNTED_IN_TURN % len(self._places)]

    @property
    def _places(self) -> list[Entry]:
        return self._catalogue.by_term_type["place"]

    def _next_figure(self) -> Entry:
        """Each figure is set beside another one, so that all are found."""
        figures = self._catalogue.entries["figure"]
        return figures[(self._number + 1) % len(figures)]

    def _term(self) -> dict[str, Any]:
        year = year_of(self._entry)
        source = self._passages.behind(self._entry)
        self._passages.bear(source, f"Papers of {year} already speak of ", named(self._entry), ".")
        return {
            "type": TERM_TYPES[self._number % len(TERM_TYPES)],
            "date": str(year),
            "sources": [source.citation],
        }

    def _words(self, count: int) -> str:
        return " ".join(self._dice.words(count))

    def _term_of(self, type: str) -> str:
        terms = [entry for entry in self._catalogue.by_term_type[type] if entry != self._entry]
        return f"term:{terms[self._dice.skewed(len(terms))].id}"

    def _people_of(self, side: int) -> list[Entry]:
        """Two people of a side."""
        people = self._catalogue.entries["person"][side :: len(SIDES)]
        first = self._dice.below(len(people))
        second = (first + 1 + self._dice.below(len(people) - 1)) % len(people)
        return [people[first], people[second]]

    def _statement(self, count: int, *passages: Passage) -> dict[str, Any]:
        """A sentence with so many words of each passage it cites."""
        words = [word for passage in passages for word in self._passages.words(passage, self._dice, count)]
        return {"text": sentence(words), "sources": [passage.citation for passage in passages]}

    def _after(self, year: int) -> Passage:
        return self._passages.soon_after(year, self._dice)

    def _two_after(self, year: int) -> tuple[Passage, Passage]:
        """Two passages, not one twice."""
        first = second = self._after(year)
        while second == first:
            second = self._after(year)
        return first, second


def figure_value(number: int) -> int:
    """A figure's value; it ends in 1, and no other number in a text does."""
    return 10_001 + number * 7_919 % 90_000 * 10


def _written(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
