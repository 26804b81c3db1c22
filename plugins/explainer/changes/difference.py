"""Two snapshots compared: which pages came, went or say something else, and how many readers' pages that touches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..frozen import frozen
from ..model.site import Table
from .reach import Reach
from .said import changed_facts, changed_paragraphs
from .snapshot import Entry, Snapshot
from .table import table_news
from .words import Words

_FIRST = ("value", "state")
"""Told before everything else, the title too."""


@frozen
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


@frozen
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
    old: Snapshot, new: Snapshot, old_tables: Mapping[str, Table], new_tables: Mapping[str, Table]
) -> Difference:
    """What changed from one snapshot to the other. Files that either side could not read are left out of both."""
    return _Comparison(old, new).difference(old_tables, new_tables)


class _Comparison:
    def __init__(self, old: Snapshot, new: Snapshot) -> None:
        self._old, self._new = old, new
        self._unread = _left_out(old, new)
        self._before = self._published(old)
        self._after = self._published(new)
        titles = {entry.ref: entry.title for snapshot in (old, new) for entry in snapshot.entries.values() if entry.ref}
        self._words = Words(titles, {**old.sides, **new.sides})
        self._reach = Reach(self._before, self._after)

    def _published(self, snapshot: Snapshot) -> dict[str, Entry]:
        return {path: entry for path, entry in snapshot.entries.items() if entry.published and path not in self._unread}

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
                yield Change(new.name, new.title, (news,), self._reach.of(path, new.ref), "added")
            elif old and path not in moved.values():
                is_draft = path in self._new.entries
                news = "no longer published; it is a draft again" if is_draft else "removed"
                yield Change(old.name, old.title, (news,), self._reach.of(path, old.ref), "removed")

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
            pages |= self._reach.of(was, old.ref) | self._reach.of(path, new.ref)
        if old.title != new.title:
            news.append(self._words.renamed(old.title, new.title))
            pages |= self._reach.of(path, new.ref)
        if old.summary != new.summary:
            news.append(f"summary: “{old.summary}” → “{new.summary}”")
        for way, told in changed_facts(old, new, self._words):
            pages |= self._reach.of_fact(path, new, way)
            if way[0] in _FIRST:
                news.insert(0, told)
            else:
                news.append(told)
        if count := changed_paragraphs(old, new):
            news.append(f"the text changed in {count} paragraph{'' if count == 1 else 's'}")
        if not news:
            return None
        return Change(new.name, new.title, tuple(news), frozenset({*pages, path}), "changed")

    def _tables(self, old: Mapping[str, Table], new: Mapping[str, Table]) -> Iterator[Change]:
        for name in sorted({*old, *new}):
            path = f"data/{name}"
            if path in self._unread:
                continue
            news = table_news(old.get(name), new.get(name))
            if news:
                kind = "changed" if name in old and name in new else "added" if name in new else "removed"
                yield Change(path, "", tuple(news), self._reach.of_table(name), kind)


_KINDS = ("talks", "people", "figures", "terms", "sources")


def _order(path: str) -> tuple[int, str]:
    """Talks first, ordinary pages last."""
    folder = _folder(path)
    return (_KINDS.index(folder) if folder in _KINDS else len(_KINDS), path)


def _folder(path: str) -> str:
    return path.partition("/")[0]


def _left_out(old: Snapshot, new: Snapshot) -> frozenset[str]:
    """The files that either side could not read, and the translations of those notes."""
    unread = {*old.unreadable, *new.unreadable}
    entries = [*old.entries.items(), *new.entries.items()]
    refs = {entry.ref for path, entry in entries if path in unread and entry.ref}
    return frozenset(unread | {path for path, entry in entries if entry.translates in refs})
