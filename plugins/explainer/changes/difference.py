"""Two records compared: which pages came, went or say something else, and how many readers' pages that touches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..model.formula import FormulaError, parse
from ..model.site import Table
from .facts import Fact, Way
from .record import Entry, Record
from .table import table_news
from .words import Words

Facts = Mapping[Way, tuple[str, ...]]

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
    {"aliases", "corrections", "reviewed", "review_by", "spans", "accepted", "quotations", "citations"}
)
"""What a translation says for itself, so that the original's does not show on its page."""

_FIRST = ("value", "state")

_REWORDED = frozenset({"outcomes", "says", "roles", "spans"})
"""Lists whose items are named by words of ours, which may change while the item stays what it is."""

_LAST = ("quotations", "citations")


@dataclass(frozen=True, slots=True)
class Change:
    """One page that is new, gone, or says something else."""

    name: str
    title: str
    news: tuple[str, ...]
    """What changed, the weightiest first."""
    pages: frozenset[str]
    """The files of content/ whose pages show it."""
    kind: str
    """added, removed or changed."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that changed for readers."""

    changes: tuple[Change, ...]
    unread: tuple[tuple[str, str], ...] = ()
    """What could not be read and is left out: old or new, and the problem."""

    @property
    def pages(self) -> frozenset[str]:
        """All pages that show something that changed."""
        return frozenset().union(*(change.pages for change in self.changes))


def difference(
    old: Record, new: Record, old_tables: Mapping[str, Table], new_tables: Mapping[str, Table]
) -> Difference:
    """What changed from one record to the other. Files that either side could not read are left out of both."""
    return _Comparison(old, new).difference(old_tables, new_tables)


class _Comparison:
    def __init__(self, old: Record, new: Record) -> None:
        self._old, self._new = old, new
        self._unread = _left_out(old, new)
        self._before = self._published(old)
        self._after = self._published(new)
        titles = {entry.ref: entry.title for record in (old, new) for entry in record.entries.values() if entry.ref}
        self._words = Words(titles, {**old.sides, **new.sides})
        self._shows = {
            path: {*self._shown(self._before, path), *self._shown(self._after, path)}
            for path in (*self._before, *self._after)
        }
        self._derived = [*_formulas(self._before), *_formulas(self._after)]

    def _published(self, record: Record) -> dict[str, Entry]:
        return {path: entry for path, entry in record.entries.items() if entry.published and path not in self._unread}

    @staticmethod
    def _shown(entries: Mapping[str, Entry], path: str) -> tuple[str, ...]:
        return entries[path].shows if path in entries else ()

    def difference(self, old_tables: Mapping[str, Table], new_tables: Mapping[str, Table]) -> Difference:
        changes = [*self._entries(), *self._tables(old_tables, new_tables)]
        unread = [("old", problem) for problem in self._old.unreadable.values()]
        unread += [("new", problem) for problem in self._new.unreadable.values()]
        return Difference(tuple(changes), tuple(unread))

    def _entries(self) -> Iterator[Change]:
        moved = self._moved()
        for path in sorted({*self._before, *self._after}, key=_order):
            old, new = self._before.get(moved.get(path, path)), self._after.get(path)
            if old and new:
                if change := self._changed(moved.get(path, path), path, old, new):
                    yield change
            elif new:
                was_draft = path in self._old.entries and not self._old.entries[path].published
                news = "published; it was a draft" if was_draft else "added"
                yield Change(new.name, new.title, (news,), self._users(path, {new.ref}), "added")
            elif old and path not in moved.values():
                is_draft = path in self._new.entries
                news = "no longer published; it is a draft again" if is_draft else "removed"
                yield Change(old.name, old.title, (news,), self._users(path, {old.ref}), "removed")

    def _moved(self) -> dict[str, str]:
        """Files that have another name and the same folder and title: where each was before."""
        gone = {(_folder(path), old.title): path for path, old in self._before.items() if path not in self._new.entries}
        come = {path: (_folder(path), new.title) for path, new in self._after.items() if path not in self._old.entries}
        return {path: gone.pop(key) for path, key in come.items() if key in gone}

    def _changed(self, was: str, path: str, old: Entry, new: Entry) -> Change | None:
        news: list[str] = []
        pages = set[str]()
        if was != path:
            news.append(f"moved: it was {old.name}, and links from elsewhere to its page break")
            pages |= self._users(was, {old.ref}) | self._users(path, {new.ref})
        if old.title != new.title:
            news.append(self._words.renamed(old.title, new.title))
            pages |= self._users(path, {new.ref})
        if old.summary != new.summary:
            news.append(f"summary: “{old.summary}” → “{new.summary}”")
        for way, told in self._facts(old, new):
            pages |= self._affected(path, new, way)
            if way[0] in _FIRST:
                news.insert(0, told)
            else:
                news.append(told)
        if count := _changed_paragraphs(old, new):
            news.append(f"the text changed in {count} paragraph{'' if count == 1 else 's'}")
        if not news:
            return None
        return Change(new.name, new.title, tuple(news), frozenset({*pages, path}), "changed")

    def _facts(self, old: Entry, new: Entry) -> Iterator[tuple[Way, str]]:
        after = dict(new.facts)
        before = _reworded(dict(old.facts), after)
        told: set[Way] = set()
        ways = sorted(dict.fromkeys((*after, *before)), key=lambda way: way[0] in _LAST)
        for way in ways:
            item = _item(way)
            if item and (_none_within(item, before) or _none_within(item, after)):
                if item not in told:
                    told.add(item)
                    facts, verb = (after, "added") if _none_within(item, before) else (before, "removed")
                    yield way, self._words.item(verb, item, _all_within(item, facts))
            elif before.get(way) != after.get(way):
                yield way, self._words.changed(way, before.get(way, ()), after.get(way, ()))

    def _affected(self, path: str, entry: Entry, way: Way) -> set[str]:
        """The pages that show what stands there."""
        if way[0] == "passages":
            return set(self._users(path, {f"{entry.ref.removeprefix('source:')}#{way[1].removeprefix('=')}"}))
        if way[0] == "value":
            return set(self._users(path, self._with_derived(entry.ref)))
        if way[0] in SHOWN_ELSEWHERE:
            return set(self._users(path, {entry.ref}))
        return {path} if way[0] in _OWN_WORDS else {path, *self._translations(entry.ref)}

    def _translations(self, ref: str) -> Iterator[str]:
        """The pages that show a note's data in other languages."""
        for entries in (self._before, self._after):
            yield from (path for path, entry in entries.items() if ref and entry.translates == ref)

    def _users(self, path: str, names: set[str]) -> frozenset[str]:
        """A page, and those that show any of these refs or passages."""
        names -= {""}
        return frozenset({path, *(user for user, shown in self._shows.items() if names & shown)})

    def _with_derived(self, ref: str) -> set[str]:
        """A figure and those that are worked out from it, however far."""
        found = {ref}
        while more := {result for result, inputs in self._derived if inputs & found} - found:
            found |= more
        return found

    def _tables(self, old: Mapping[str, Table], new: Mapping[str, Table]) -> Iterator[Change]:
        for name in sorted({*old, *new}):
            path = f"data/{name}"
            if path in self._unread:
                continue
            news = table_news(old.get(name), new.get(name))
            if news:
                kind = "changed" if name in old and name in new else "added" if name in new else "removed"
                yield Change(path, "", tuple(news), frozenset(self._drawn_from(name)), kind)

    def _drawn_from(self, table: str) -> Iterator[str]:
        """The figures whose pages show a table."""
        for entries in (self._before, self._after):
            for path, entry in entries.items():
                if any(way[-1] == "data" and values == (table,) for way, values in entry.facts):
                    yield path


def _left_out(old: Record, new: Record) -> frozenset[str]:
    """The files that either side could not read, and the translations of those notes."""
    unread = {*old.unreadable, *new.unreadable}
    entries = [*old.entries.items(), *new.entries.items()]
    refs = {entry.ref for path, entry in entries if path in unread and entry.ref}
    return frozenset(unread | {path for path, entry in entries if entry.translates in refs})


_KINDS = ("talks", "people", "figures", "terms", "sources")


def _order(path: str) -> tuple[int, str]:
    """Talks first, ordinary pages last."""
    folder = _folder(path)
    return (_KINDS.index(folder) if folder in _KINDS else len(_KINDS), path)


def _folder(path: str) -> str:
    return path.partition("/")[0]


def _formulas(entries: Mapping[str, Entry]) -> Iterator[tuple[str, set[str]]]:
    """Each figure that is worked out, with its inputs."""
    for entry in entries.values():
        for way, values in entry.facts:
            if way == ("derived",) and entry.ref:
                try:
                    yield entry.ref, set(map(str, parse(values[0])[1]))
                except FormulaError:  # which the check reports
                    continue


def _item(way: Way) -> Way | None:
    """The item of a list to which a value belongs."""
    return next((way[: index + 1] for index, step in enumerate(way) if step.startswith("=")), None)


def _none_within(item: Way, facts: Facts) -> bool:
    return not any(way[: len(item)] == item for way in facts)


def _all_within(item: Way, facts: Facts) -> list[Fact]:
    return [(way, values) for way, values in facts.items() if way[: len(item)] == item]


def _reworded(before: Facts, after: Facts) -> dict[Way, tuple[str, ...]]:
    """The facts of before, each item of a list under the name that it has now.

    Where one item of a list went and one came, somebody put it in other words.
    """
    names: dict[Way, Way] = {}
    gone = dict.fromkeys(item for way in before if (item := _item(way)) and _none_within(item, after))
    come = dict.fromkeys(item for way in after if (item := _item(way)) and _none_within(item, before))
    for item in gone:
        others = [other for other in gone if other[:-1] == item[:-1]]
        now = [other for other in come if other[:-1] == item[:-1]]
        if item[-2] in _REWORDED and len(others) == len(now) == 1:
            names[item] = now[0]
    return {
        (*names[item], *way[len(item) :]) if (item := _item(way)) in names else way: values
        for way, values in before.items()
    }


def _changed_paragraphs(old: Entry, new: Entry) -> int:
    changes: Iterable[tuple[str, int, int, int, int]] = SequenceMatcher(
        None, old.paragraphs, new.paragraphs, autojunk=False
    ).get_opcodes()
    return sum(max(end - start, upto - since) for what, start, end, since, upto in changes if what != "equal")
