"""A record of a site: what each page says and what it shows, without a word of how it is drawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from ..model.note import Note
from ..model.person import Person
from ..model.refs import Citation, Ref
from ..model.site import OrdinaryPage, Site
from ..model.talk import Talk
from ..model.uses import uses
from ..problems import Problem
from .facts import Fact, facts_of, paragraphs_of, words_of

FILE = "explainer.json"
"""The file of a built site that holds its record."""


class RecordError(Exception):
    """Text that is no record; the message is a sentence."""


class Entry(BaseModel):
    """One file of content/ that has a page."""

    model_config = ConfigDict(frozen=True)

    name: str
    """How a person names it: a ref, with the language of a translation; the path of an ordinary page."""
    ref: str = ""
    """The entity that others refer to; empty for translations and ordinary pages."""
    translates: str = ""
    """The ref of the note that this one translates."""
    title: str
    summary: str
    published: bool = True
    facts: tuple[Fact, ...] = ()
    """What is said of it beside its title and summary, each with the way to it."""
    paragraphs: tuple[str, ...] = ()
    """A fingerprint of each paragraph of its text."""
    shows: tuple[str, ...] = ()
    """Every ref and passage that its page makes use of."""


class Record(BaseModel):
    """What readers can know of a site."""

    model_config = ConfigDict(frozen=True)

    version: Literal[1]
    sides: dict[str, str]
    """The name of each side by its id."""
    entries: dict[str, Entry]
    """By path within content/."""
    unreadable: dict[str, str] = {}
    """The problem of each file that could not be read, by path within content/. A built site has none."""

    def for_readers(self) -> str:
        """The record as a built site has it: without drafts, the same bytes for the same site."""
        published = {path: entry for path, entry in self.entries.items() if entry.published}
        return Record(version=1, sides=self.sides, entries=published).model_dump_json(exclude_defaults=True) + "\n"


def read_record(text: str) -> Record:
    """A record out of a built site's file. Raises RecordError."""
    try:
        return Record.model_validate_json(text)
    except ValidationError:
        raise RecordError(f"{FILE} was written by another version. Build that site again with this one.") from None


def record_of(site: Site, problems: Iterable[Problem] = ()) -> Record:
    """The record of a linked site; problems are what reading it met."""
    within = f"{site.content}/"
    in_fields: Mapping[str, set[str]] = defaultdict(set)
    in_bodies: Mapping[str, set[str]] = defaultdict(set)
    for use in uses(site):
        names = (in_fields if use.field else in_bodies)[use.origin.path]
        names.add(str(use.ref))
        if isinstance(use.target, Citation) and use.target.passage:
            names.add(str(use.target))
    for note in site.notes.values():
        for ref in _listed_on(note):
            if isinstance(ref, Ref) and ref in site.notes:
                in_fields[site.notes[ref].path].add(str(note.ref))
    entries = {}
    for note in site.notes.values():
        shows = in_fields[note.path] | in_bodies[note.path]
        entries[note.path] = _entry(site, note, str(note.ref), facts_of(site, note), shows)
    for (ref, lang), note in site.translations.items():
        shows = in_fields[site.notes[ref].path] | in_bodies[note.path] | {str(ref)}
        entries[note.path] = _entry(site, note, f"{ref} ({lang})", words_of(site, note), shows)
    for page in site.pages:
        shows = in_fields[page.origin.path] | in_bodies[page.origin.path]
        entries[page.origin.path] = _page_entry(page, page.origin.path.removeprefix(within), shows)
    return Record(
        version=1,
        sides={side.id: side.name for side in site.settings.sides},
        entries={path.removeprefix(within): entries[path] for path in sorted(entries)},
        unreadable=_first_problems(problems, within),
    )


def _first_problems(problems: Iterable[Problem], within: str) -> dict[str, str]:
    """The first problem of each file."""
    found: dict[str, str] = {}
    for problem in sorted(problems):
        found.setdefault(problem.path.removeprefix(within), problem.sentence)
    return found


def _listed_on(note: Note) -> Iterator[Ref | str | None]:
    """The notes whose pages list this one with what it says: people their talks, terms what rests on them."""
    if isinstance(note, Talk):
        for party in note.parties.values():
            yield from (*party.head, *party.members)
        yield from (note.series, note.place, *note.legal_basis)
    if isinstance(note, Person):
        yield from (role.organisation for role in note.roles)


def _entry(site: Site, note: Note, name: str, facts: Iterable[Fact], shows: set[str]) -> Entry:
    is_original = note is site.notes[note.ref]
    return Entry(
        name=name,
        ref=str(note.ref) if is_original else "",
        translates="" if is_original else str(note.ref),
        title=note.title,
        summary=note.summary,
        published=note.status == "published",
        facts=tuple(facts),
        paragraphs=paragraphs_of(note.body),
        shows=tuple(sorted(shows)),
    )


def _page_entry(page: OrdinaryPage, name: str, shows: set[str]) -> Entry:
    figures: tuple[Fact, ...] = ((("figures",), tuple(map(str, page.figures))),) if page.figures else ()
    return Entry(
        name=name,
        title=page.title,
        summary=page.summary,
        published=page.published,
        facts=figures,
        paragraphs=paragraphs_of(page.origin.body),
        shows=tuple(sorted(shows)),
    )
