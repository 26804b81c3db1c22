"""What a note's own fields say in numbers and dates, as evidence for its words: written once, it need not be cited."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import ClassVar

from ..model.dates import Edtf
from ..model.evidence import Evidence
from ..model.figure import Figure
from ..model.formula import inputs_of
from ..model.language import ENGLISH
from ..model.note import Note, leaves
from ..model.refs import Ref
from ..model.site import Site
from ..model.talk import Talk
from .each_file import Gathered
from .evidence import fiscal_year
from .rows import rows_of


class OwnData(Gathered):
    """What the notes of a site say of themselves; each note is asked once."""

    TEXTS: ClassVar[Mapping[str, Callable[..., object] | None]] = {}
    """Nothing of it looks at a text; see grounds.py."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._data: dict[str, Evidence] = {}
        self._series: dict[str, Evidence] = {}
        self._talks: dict[Ref, list[Talk]] = defaultdict(list)
        for talk in site.talks:
            for party in talk.parties.values():
                for person in (*party.head, *party.members):
                    self._talks[person].append(talk)

    def of(self, note: Note) -> Evidence:
        """The dates and values in a note's front matter, with those of what a figure is worked out from, and of the
        talks that a person attended."""
        if note.path not in self._data:
            self._data[note.path] = _evidence(_data(self._site, note, self._talks))
        return self._data[note.path]

    def series(self, figure: Figure) -> Evidence:
        """The rows of a figure's series and of the observations that add up to it."""
        if figure.path not in self._series:
            several = filter(None, (figure.series, figure.sum_of))
            cells = (cell for series in several for row in rows_of(self._site, series) for cell in row.cells)
            self._series[figure.path] = _evidence(cells)
        return self._series[figure.path]


def _evidence(parts: Iterable[str]) -> Evidence:
    # Dates and digits read the same in every language.
    return Evidence("; ".join(dict.fromkeys(parts)), ENGLISH)


def _data(site: Site, note: Note, talks: Mapping[Ref, list[Talk]]) -> Iterator[str]:
    for part in (note, *_beside(site, note), *talks.get(note.ref, ())):
        for field, value in leaves(part, only=(Edtf,)):
            if field[0] not in _NOT_OF_THE_THING:
                yield from _written(value, site)
    if isinstance(note, Figure):
        yield from _numbers(site, note)


def _beside(site: Site, note: Note) -> Iterator[Note]:
    """What a figure is worked out from."""
    if isinstance(note, Figure):
        yield from (site.notes[ref] for ref in inputs_of(note) if ref in site.notes)


_NOT_OF_THE_THING = frozenset(("reviewed", "review_by", "accessed"))


def _numbers(site: Site, figure: Figure) -> Iterator[str]:
    for ref in (figure.ref, *inputs_of(figure)):
        other = site.notes.get(ref)
        number = site.number(other) if isinstance(other, Figure) else None
        if number is not None:
            yield f"{number:f}"
    yield from (f"{claim.value:f}" for claim in figure.reported)


def _written(when: Edtf, site: Site) -> Iterator[str]:
    yield from (bound.rstrip("~?%") for bound in when.bounds)
    year = fiscal_year(when, site)
    if year:
        yield f"fiscal year {year}"
