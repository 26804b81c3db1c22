"""The files of records: one for the site as a whole and its ordinary pages, and one for each kind of note."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..frozen import frozen
from ..model.note import Note
from ..model.person import Person
from ..model.refs import FOLDERS, KINDS, Citation, Kind, Ref
from ..model.site import OrdinaryPage, Site
from ..model.talk import Talk
from ..model.uses import uses as uses_of
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

Used = Mapping[str, tuple[set[str], set[str]]]
"""The refs and passages that each file makes use of, by its path: in its front matter, and in its text."""


@frozen
class Documents:
    """All that a site knows. Drafts are among it until it is written for readers."""

    site: Document
    """What the site is: its name, sides, languages, files and ordinary pages."""
    kinds: Mapping[Kind, tuple[Record, ...]]
    """The records of each kind, by id."""

    def files(self) -> Iterator[tuple[str, str]]:
        """Each file to publish and its text: without drafts, the same bytes for the same site."""
        pages = [page for page in self.site["pages"] if _is_published(page)]
        kinds = {kind: [_for_readers(record) for record in self.kinds[kind] if _is_published(record)] for kind in KINDS}
        files = [{"of": kind, "file": FILES[kind], "records": len(records)} for kind, records in kinds.items()]
        yield SITE, _lines({**_head("site"), **self.site, "files": files, "pages": pages}, "pages")
        for kind, records in kinds.items():
            yield FILES[kind], _lines({**_head(kind), "records": records}, "records")


def documents(site: Site) -> Documents:
    """Everything that a linked site knows, drafts too."""
    used = _used(site)
    translations: dict[Ref, dict[str, Record]] = defaultdict(dict)
    for (ref, lang), note in sorted(site.translations.items()):
        uses = used[site.notes[ref].path][0] | used[note.path][1] | {str(ref)}
        translations[ref][lang] = translation_of(site, note, sorted(uses))
    kinds = {
        kind: tuple(_whole(site, note, used, translations.get(note.ref, {})) for note in site.of(kind))
        for kind in KINDS
    }
    return Documents(_site(site, used), kinds)


def _whole(site: Site, note: Note, used: Used, translations: dict[str, Record]) -> Record:
    in_fields, in_body = used[note.path]
    record = record_of(site, note, sorted(in_fields | in_body))
    return {**record, "translations": translations} if translations else record


def _used(site: Site) -> Used:
    found: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for use in uses_of(site):
        names = found[use.origin.path][0 if use.field else 1]
        names.add(str(use.ref))
        if isinstance(use.target, Citation) and use.target.passage:
            names.add(str(use.target))
    for note in site.notes.values():
        for ref in _listed_on(note):
            if isinstance(ref, Ref) and ref in site.notes:
                found[site.notes[ref].path][0].add(str(note.ref))
    return found


def _listed_on(note: Note) -> Iterator[Ref | str | None]:
    """The notes whose pages list this one with what it says: people their talks, terms what rests on them."""
    if isinstance(note, Talk):
        for party in note.parties.values():
            yield from (*party.head, *party.members)
        yield from (note.series, note.place, *note.legal_basis)
    if isinstance(note, Person):
        yield from (role.organisation for role in note.roles)


def _site(site: Site, used: Used) -> Document:
    settings = site.settings
    return {
        "name": settings.site_name,
        "tagline": settings.tagline,
        "page": address(site, ""),
        "lang": settings.lang,
        "languages": list(site.languages),
        "licence": {name: said for name, said in (("name", settings.licence), ("url", settings.licence_url)) if said},
        "sides": [{"id": side.id, "name": side.name, "adjective": side.adjective} for side in settings.sides],
        "tables": [_table(site, name) for name in sorted(site.tables)],
        "pages": [_page(site, page, used) for page in sorted(site.pages, key=lambda page: page.origin.path)],
    }


def _table(site: Site, name: str) -> Document:
    """A table, the figures that rest on it, and whence its rows come."""
    figures, sources = behind(site, name)
    return {
        "file": f"data/{name}",
        "columns": list(site.tables[name].columns),
        "rows": len(site.tables[name].rows),
        "figures": [str(ref) for ref in figures],
        "sources": [str(source) for source in sources],
    }


def behind(site: Site, table: str) -> tuple[list[Ref], list[Citation]]:
    """The figures that rest on a table, and the sources and passages from which its rows come."""
    series = [
        (figure.ref, each.source or figure.source)
        for figure in site.figures
        for each in (figure.series, figure.sum_of)
        if each and each.data == table
    ]
    return sorted({ref for ref, _ in series}), sorted({source for _, source in series if source}, key=str)


def _page(site: Site, page: OrdinaryPage, used: Used) -> Record:
    in_fields, in_body = used[page.origin.path]
    found: Record = {
        "file": file(site, page.origin.path),
        "page": address(site, page.url),
        "lang": page.origin.lang,
        "title": page.title,
        "summary": page.summary,
        "figures": [str(ref) for ref in page.figures],
        "uses": sorted(in_fields | in_body),
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


def _head(of: str) -> Document:
    # An editor finds the schema beside the file, wherever the site is served.
    return {"$schema": "schema.json", "version": VERSION, "of": of}


def _lines(document: Document, last: str) -> str:
    """A document with each item of its last list on a line of its own, so that two versions can be compared."""
    items = document.pop(last)
    head = _json(document)[:-1]
    body = ",\n".join(map(_json, items))
    return f'{head},\n"{last}":[\n{body}\n]}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
