"""A state of a site: what each page says and what it shows, without a word of how it is drawn."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from itertools import chain

from ..frozen import frozen
from ..model.site import Site
from ..problems import Problem
from ..records.documents import SITE, VERSION, documents
from ..records.record import Record
from .facts import Fact, facts_of


class SnapshotError(Exception):
    """Files that hold no records; the message is a sentence."""


@frozen
class Entry:
    """One file of content/ that has a page."""

    name: str
    """How a person names it: a ref, with the language of a translation; the path of an ordinary page."""
    title: str
    summary: str
    ref: str = ""
    """The entity that others refer to; empty for translations and ordinary pages."""
    translates: str = ""
    """The ref of the note that this one translates."""
    published: bool = True
    facts: tuple[Fact, ...] = ()
    """What is said of it beside its title and summary, each with the way to it."""
    paragraphs: tuple[str, ...] = ()
    """A fingerprint of each paragraph of its text."""
    shows: tuple[str, ...] = ()
    """Every ref and passage that its page makes use of."""


@frozen
class Snapshot:
    """What readers can know of a site."""

    sides: Mapping[str, str]
    """The name of each side by its id."""
    entries: Mapping[str, Entry]
    """By path within content/."""
    tables: tuple[str, ...] = ()
    """The names of its tables."""
    unreadable: Mapping[str, str] = field(default_factory=dict)
    """The problem of each file that could not be read, by path within content/. A built site has none."""


def snapshot_of(site: Site, problems: Iterable[Problem] = ()) -> Snapshot:
    """The state of a linked site; problems are what reading it met."""
    known = documents(site)
    return _snapshot(
        known.site, chain.from_iterable(known.kinds.values()), _first_problems(problems, f"{site.content}/")
    )


def read_snapshot(read: Callable[[str], str]) -> Snapshot:
    """The state of a built site; read gives the text of one of its files. Raises SnapshotError."""
    try:
        site = json.loads(read(SITE))
        if site["version"] != VERSION:
            raise ValueError
        kinds = [json.loads(read(each["file"]))["records"] for each in site["files"]]
        return _snapshot(site, chain.from_iterable(kinds), {})
    except (ValueError, KeyError, TypeError, AttributeError):
        raise SnapshotError(f"{SITE} was written by another version. Build that site again with this one.") from None


def _snapshot(site: Record, records: Iterable[Record], unreadable: Mapping[str, str]) -> Snapshot:
    entries = {record["file"]: _page(record) for record in site["pages"]}
    for record in records:
        entries.update(_entries(record))
    return Snapshot(
        sides={side["id"]: side["name"] for side in site["sides"]},
        entries={path: entries[path] for path in sorted(entries)},
        tables=tuple(table["file"].removeprefix("data/") for table in site["tables"]),
        unreadable=unreadable,
    )


def _entries(record: Record) -> Iterator[tuple[str, Entry]]:
    ref = record["ref"]
    yield record["file"], _entry(record, ref, ref=ref)
    for lang, words in record.get("translations", {}).items():
        yield words["file"], _entry(words, f"{ref} ({lang})", translates=ref)


def _page(record: Record) -> Entry:
    figures: tuple[Fact, ...] = ((("figures",), tuple(record["figures"])),) if "figures" in record else ()
    return _entry(record, record["file"], facts=figures)


def _entry(
    record: Record, name: str, *, ref: str = "", translates: str = "", facts: tuple[Fact, ...] | None = None
) -> Entry:
    return Entry(
        name=name,
        title=record["title"],
        summary=record["summary"],
        ref=ref,
        translates=translates,
        published="status" not in record,
        facts=tuple(facts_of(record)) if facts is None else facts,
        paragraphs=tuple(record.get("paragraphs", ())),
        shows=tuple(record.get("uses", ())),
    )


def _first_problems(problems: Iterable[Problem], within: str) -> dict[str, str]:
    """The first problem of each file."""
    found: dict[str, str] = {}
    for problem in sorted(problems):
        found.setdefault(problem.path.removeprefix(within), problem.sentence)
    return found
