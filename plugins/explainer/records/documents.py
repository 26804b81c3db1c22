"""The files of records: one for the site as a whole and its ordinary pages, and one for each kind of note."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from ..frozen import frozen
from ..model.asked import Asking
from ..model.memory import NOTHING, Memory
from ..model.names import Names
from ..model.note import Note, Origin
from ..model.person import Person
from ..model.refs import FOLDERS, KINDS, Citation, Kind, Ref
from ..model.site import OrdinaryPage, Site
from ..model.talk import Talk
from ..model.uses import Use, uses_in_body, uses_in_fields
from .record import Record, address, file, paragraphs_of, record_of, translation_of

VERSION = 1
"""Another number means that a program which read the former records must look again."""

SITE = "data/site.json"
SCHEMA = "data/schema.json"
PUBLISHED = Path(__file__).with_name("schema.json")
"""The schema as `explainer schema records` prints it: making it takes longer than to write the records."""

FIGURES = "data/figures.csv"
"""All figures as a table; another language has its own in its folder."""

FILES: dict[Kind, str] = {kind: f"data/{FOLDERS[kind]}.json" for kind in KINDS}

OURS = frozenset({SITE, SCHEMA, FIGURES, *FILES.values()})
"""What no table of content/data/ may be called."""

Document = dict[str, Any]


@frozen
class Documents:
    """All that a site knows. Drafts are among it until it is written for readers."""

    site: Document
    """What the site is: its name, sides, languages, files and ordinary pages."""
    kinds: Mapping[Kind, tuple[Record, ...]]
    """The records of each kind, by id."""


def documents(site: Site) -> Documents:
    """Everything that a linked site knows, drafts too."""
    kinds: dict[Kind, list[Record]] = {kind: [] for kind in KINDS}
    for note, translations, listed in _all(site):
        kinds[note.kind].append(_whole(site, note, translations, listed))
    return Documents(_site(site), {kind: tuple(records) for kind, records in kinds.items()})


def files(site: Site, last: Memory = NOTHING) -> tuple[dict[str, str], Memory]:
    """Each file to publish and its text, without drafts: the same bytes for the same site.

    The line of a note for which nothing has changed is that of the last build; the memory is for the next one.
    """
    asking = Asking(site, {"site": site}, (Names,), last)
    seen = asking.of("site")
    lines: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    for note, translations, listed in _all(site):
        write = partial(_line, seen, note, translations, listed)
        own = note.origin.digest, tuple(each.origin.digest for each in translations), asking.digest(listed)
        lines[note.kind].append(asking.recall(note.path, own, write))
    kinds = {kind: list(filter(None, each)) for kind, each in lines.items()}
    whole = _site(site)
    pages = [_json(page) for page in whole.pop("pages") if _is_published(page)]
    head = {**_head("site"), **whole, "files": [_named(kind, len(each)) for kind, each in kinds.items()]}
    found = {SITE: _lines(head, "pages", pages)}
    return found | {FILES[kind]: _lines(_head(kind), "records", each) for kind, each in kinds.items()}, asking.end()


About = tuple[Note, tuple[Note, ...], tuple[str, ...]]
"""A note, its translations by language, and the refs of the notes whose pages list it."""


def _all(site: Site) -> Iterator[About]:
    """All that records are made from, in the order of kinds and ids."""
    translations: dict[Ref, list[Note]] = defaultdict(list)
    for (ref, _), translation in sorted(site.translations.items(), key=lambda item: item[0]):
        translations[ref].append(translation)
    listed: dict[Ref, set[str]] = defaultdict(set)
    for note in site.notes.values():
        for shown in _listed_on(note):
            if isinstance(shown, Ref):
                listed[shown].add(str(note.ref))
    for note in site.notes.values():
        yield note, tuple(translations[note.ref]), tuple(sorted(listed[note.ref]))


def _whole(site: Site, note: Note, translations: Iterable[Note], listed: Iterable[str]) -> Record:
    """A note's record, and those of its translations."""
    in_fields = {*_names(uses_in_fields(note)), *listed}
    record = record_of(site, note, sorted(in_fields | _in_text(site, note.origin)))
    translated = {
        each.lang: translation_of(site, each, sorted(in_fields | _in_text(site, each.origin) | {str(each.ref)}))
        for each in translations
    }
    return {**record, "translations": translated} if translated else record


def _line(site: Site, note: Note, translations: Iterable[Note], listed: Iterable[str]) -> str:
    """A note's record as readers' programs get it; nothing for a draft."""
    record = _whole(site, note, translations, listed)
    return _json(_for_readers(record)) if _is_published(record) else ""


def _in_text(site: Site, origin: Origin) -> set[str]:
    """The refs and passages that a file's text makes use of."""
    body = site.bodies.get(origin.path)
    return _names(uses_in_body(site, origin, body)) if body else set()


def _names(uses: Iterable[Use]) -> set[str]:
    found = set()
    for use in uses:
        found.add(str(use.ref))
        if isinstance(use.target, Citation) and use.target.passage:
            found.add(str(use.target))
    return found


def _listed_on(note: Note) -> Iterator[Ref | str | None]:
    """The notes whose pages list this one with what it says: people their talks, terms what rests on them."""
    if isinstance(note, Talk):
        for party in note.parties.values():
            yield from (*party.head, *party.members)
        yield from (note.series, note.place, *note.legal_basis)
    if isinstance(note, Person):
        yield from (role.organisation for role in note.roles)


def _site(site: Site) -> Document:
    settings, resting = site.settings, behind(site)
    return {
        "name": settings.site_name,
        "tagline": settings.tagline,
        "page": address(site, ""),
        "lang": settings.lang,
        "languages": list(site.languages),
        "licence": {name: said for name, said in (("name", settings.licence), ("url", settings.licence_url)) if said},
        "sides": [{"id": side.id, "name": side.name, "adjective": side.adjective} for side in settings.sides],
        "tables": [_table(site, name, *resting[name]) for name in sorted(site.tables)],
        "pages": [_page(site, page) for page in sorted(site.pages, key=lambda page: page.origin.path)],
    }


def _table(site: Site, name: str, figures: Iterable[Ref], sources: Iterable[Citation]) -> Document:
    """A table, the figures that rest on it, and whence its rows come."""
    return {
        "file": f"data/{name}",
        "columns": list(site.tables[name].columns),
        "rows": len(site.tables[name].rows),
        "figures": [str(ref) for ref in figures],
        "sources": [str(source) for source in sources],
    }


def behind(site: Site) -> Mapping[str, tuple[list[Ref], list[Citation]]]:
    """For each table the figures that rest on it, and the sources and passages from which its rows come."""
    figures: dict[str, set[Ref]] = defaultdict(set)
    sources: dict[str, set[Citation]] = defaultdict(set)
    for figure in site.figures:
        for each in (figure.series, figure.sum_of):
            if each:
                figures[each.data].add(figure.ref)
                sources[each.data].update(filter(None, (each.source or figure.source,)))
    return {name: (sorted(figures[name]), sorted(sources[name], key=str)) for name in site.tables}


def _page(site: Site, page: OrdinaryPage) -> Record:
    found: Record = {
        "file": file(site, page.origin.path),
        "page": address(site, page.url),
        "lang": page.origin.lang,
        "title": page.title,
        "summary": page.summary,
        "figures": [str(ref) for ref in page.figures],
        "uses": sorted({*map(str, page.figures)} | _in_text(site, page.origin)),
        "paragraphs": paragraphs_of(page.origin.body),
    }
    if not page.published:
        found["status"] = "draft"
    return {name: value for name, value in found.items() if value}


def _is_published(record: Record) -> bool:
    return "status" not in record


def _for_readers(record: Record) -> Record:
    """A record without its translations that are drafts."""
    translations = {lang: words for lang, words in record.get("translations", {}).items() if _is_published(words)}
    without = {name: value for name, value in record.items() if name != "translations"}
    return {**without, "translations": translations} if translations else without


def _named(kind: Kind, records: int) -> Document:
    return {"of": kind, "file": FILES[kind], "records": records}


def _head(of: str) -> Document:
    # An editor finds the schema beside the file, wherever the site is served.
    return {"$schema": "schema.json", "version": VERSION, "of": of}


def _lines(document: Document, last: str, lines: Iterable[str]) -> str:
    """A document, and behind it a list with each item on a line of its own, so that two versions can be compared."""
    body = ",\n".join(lines)
    return f'{_json(document)[:-1]},\n"{last}":[\n{body}\n]}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
