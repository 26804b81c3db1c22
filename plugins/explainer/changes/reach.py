"""Which pages show a thing: those that name it, those worked out from it, and its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model.formula import FormulaError, parse
from ..model.note import Note
from ..model.said import Said
from ..model.translation import fields
from .facts import Way
from .snapshot import Entry

SHOWN_ELSEWHERE = frozenset(
    {
        *("value", "unit", "counts", "qualifiers", "as_of", "period", "scope", "rank"),
        *("state", "date", "place", "series", "parties", "legal_basis"),
        *("roles", "side", "names", "surname"),
        *("publisher", "published", "standing", "replaced_by"),
    }
)
"""What the pages that name a note show of it, beside its title. All else stands on its own page."""

_OWN_WORDS = frozenset(
    {name for name, known in fields(Note).items() if known.said == Said.OWN} | {"quotations", "citations"}
)
"""What a translation says for itself, so that the original's does not show on its page."""


class Reach:
    """The pages of two states of a site, and what each of them shows in either."""

    def __init__(self, before: Mapping[str, Entry], after: Mapping[str, Entry]) -> None:
        self._entries = [*before.items(), *after.items()]
        self._shows: dict[str, set[str]] = {}
        for path, entry in self._entries:
            self._shows.setdefault(path, set()).update(entry.shows)
        self._derived = list(_formulas(self._entries))

    def of(self, path: str, *names: str) -> frozenset[str]:
        """A page, and those that show any of these refs or passages."""
        wanted = {*names} - {""}
        return frozenset({path, *(user for user, shown in self._shows.items() if wanted & shown)})

    def of_fact(self, path: str, entry: Entry, way: Way) -> frozenset[str]:
        """The pages that show what stands there in an entry."""
        if way[0] == "passages":
            return self.of(path, f"{entry.ref.removeprefix('source:')}#{way[1].removeprefix('=')}")
        if way[0] == "value":
            return self.of(path, *self._with_derived(entry.ref))
        if way[0] in SHOWN_ELSEWHERE:
            return self.of(path, entry.ref)
        return frozenset({path} if way[0] in _OWN_WORDS else {path, *self._translations(entry.ref)})

    def of_table(self, name: str) -> frozenset[str]:
        """The figures whose pages show a table."""
        return frozenset(
            path
            for path, entry in self._entries
            if any(way[-1] == "data" and values == (name,) for way, values in entry.facts)
        )

    def _translations(self, ref: str) -> Iterator[str]:
        """The pages that show a note's data in other languages."""
        return (path for path, entry in self._entries if ref and entry.translates == ref)

    def _with_derived(self, ref: str) -> set[str]:
        """A figure and those that are worked out from it, however far."""
        found = {ref}
        while more := {result for result, inputs in self._derived if inputs & found} - found:
            found |= more
        return found


def _formulas(entries: list[tuple[str, Entry]]) -> Iterator[tuple[str, set[str]]]:
    """Each figure that is worked out, with its inputs."""
    for _, entry in entries:
        for way, values in entry.facts:
            if way == ("derived",) and entry.ref:
                try:
                    yield entry.ref, set(map(str, parse(values[0])[1]))
                except FormulaError:  # which the check reports
                    continue
