"""Notes: one Markdown file of a kind, from text to a frozen entity or the problems that prevent it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from ..frozen import frozen
from ..model.figure import Figure
from ..model.names import fold
from ..model.note import Note, Origin
from ..model.person import Person
from ..model.refs import FOLDERS, ID, KINDS, ORIGINALS, Kind, Ref
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from ..problems import Problem
from .files import relative
from .known import NOTHING, Known, Read

MODELS: dict[Kind, type[Note]] = {"source": Source, "talk": Talk, "person": Person, "figure": Figure, "term": Term}

_NAME = re.compile(rf"(?P<id>{ID})\.md")
_LANGUAGE = re.compile(r"\.([a-z]{2}(?:-[a-z]{2})?)$")


class FileRead(NamedTuple):
    """A note's file, taken apart. A translation is no note yet: it lies over its original's data."""

    origin: Origin
    data: dict[str, Any] | None
    """Its front matter; None where there is none or it cannot be read."""
    note: Note | None
    unread: tuple[Problem, ...]
    """Problems that keep its front matter from being read."""
    met: tuple[Problem, ...]
    """Problems with what the front matter says."""


@frozen
class NotesRead:
    """What the folders of the five kinds hold."""

    notes: dict[Ref, Note]
    translations: dict[tuple[Ref, str], Note]
    unreadable: dict[Ref, Origin]
    copies: tuple[tuple[Origin, Origin], ...]
    problems: tuple[Problem, ...]
    memory: Mapping[str, Read]
    """What was read of each file, for the next build."""


def language_of(name: str) -> tuple[str, str | None]:
    """What stands before .md in a file's name, and the language it ends in: home and es for home.es.md.

    Two letters behind a full stop are a language; an id may hold full stops otherwise.
    """
    stem = name.removesuffix(".md")
    found = _LANGUAGE.search(stem)
    return (stem[: found.start()], found[1]) if found else (stem, None)


def read_notes(root: Path, content: Path, lang: str, last: Mapping[str, Read] = NOTHING) -> NotesRead:
    """Read every note under content/.

    root is the folder that paths in problems are relative to; lang the language of NAME.md; last what the last build
    remembered.
    """
    known = Known(last)
    notes: dict[Ref, Note] = {}
    unreadable: dict[Ref, Origin] = {}
    origins: dict[tuple[Ref, str], Origin] = {}
    waiting: list[tuple[Ref, Origin, dict[str, Any]]] = []
    copies: list[tuple[Origin, Origin]] = []
    problems: list[Problem] = []
    for kind, path, name in _files(content):
        shown = relative(path, root)
        if not _NAME.fullmatch(name):
            problems.append(_bad_name(shown, name))
            continue
        slug, code = language_of(name)
        if code and not _is_language(code):
            problems.append(_no_language(shown, code))
            continue
        text, unread = known.text(path, shown)
        problems += unread
        ref = Ref(kind, slug)
        read = partial(_read, ref, shown, text, code or lang, known.last(shown), translated=(code or lang) != lang)
        origin, data, note, unsaid, met = known.recall(shown, text, read)
        problems += unsaid
        key = (ref, origin.lang)
        if key in origins:
            copies.append((origins[key], origin))
            continue
        origins[key] = origin
        if data is None:
            if not unsaid and not unread:
                problems.append(Problem(shown, 1, 1, "file", "the note has no front matter", _begin(kind), "EX001"))
            if origin.lang == lang:
                unreadable[ref] = origin
        elif origin.lang != lang:
            waiting.append((ref, origin, data))
        else:
            problems += met
            if note is not None:
                notes[ref] = note
            if note is None or met:
                unreadable[ref] = origin
    translations = {}
    for ref, origin, data in waiting:
        original = notes.get(ref)
        given = (origin.text, original and original.origin.text, ref in unreadable)
        lay = partial(_translation, original, ref, data, origin, ref in unreadable)
        laid, troubles = known.recall(f"{origin.path} laid over", given, lay)
        problems += troubles
        if laid is not None:
            translations[ref, origin.lang] = laid
    return NotesRead(notes, translations, unreadable, tuple(copies), tuple(problems), known.memory)


def _read(ref: Ref, shown: str, text: str, lang: str, last: FileRead | None, *, translated: bool) -> FileRead:
    """Take a file apart. What the last build read of the same front matter is read already."""
    if last and last.data is not None and last.origin.has_front_matter_of(text):
        return _with_body(last, text)
    # Imported here: what reads front matter takes as long to import as to read a hundred notes.
    from .frontmatter import read_document
    from .validation import validate

    document = read_document(shown, text)
    origin = Origin(ref, shown, lang, text, document.body_begins, document.body_line)
    if document.data is None or translated:
        return FileRead(origin, document.data, None, document.problems, ())
    note, met = validate(MODELS[ref.kind], document.data, origin)
    if note:
        note.settle()
    return FileRead(origin, {}, note, document.problems, tuple(met))


def _with_body(last: FileRead, text: str) -> FileRead:
    """The same front matter, and another body."""
    origin = replace(last.origin, text=text)
    note = last.note and last.note.of(origin)
    if note:
        note.settle()
    return last._replace(origin=origin, note=note)


def _files(content: Path) -> Iterator[tuple[Kind, str, str]]:
    """The Markdown files of every kind by path and name, in an order that does not depend on the disk."""
    originals = f"{content / ORIGINALS}{os.sep}"
    for kind in KINDS:
        # Texts: a thousand paths as objects take longer than to look for a thousand files.
        found: list[tuple[str, tuple[str, ...], str, str]] = []
        for folder, folders, files in os.walk(content / FOLDERS[kind]):
            if not f"{folder}{os.sep}".startswith(originals):
                parts = Path(folder).parts
                # A folder that is named like a note is told of, since it cannot be read.
                names = (name for name in (*files, *folders) if name.endswith(".md"))
                found += ((name.removesuffix(".md"), (*parts, name), folder, name) for name in names)
        for _, _, folder, name in sorted(found):
            yield kind, f"{folder}{os.sep}{name}", name


def _bad_name(shown: str, name: str) -> Problem:
    wanted = re.sub(r"[^a-z0-9]+", "-", fold(name.removesuffix(".md"))).strip("-")
    return Problem(
        shown, 0, 0, "file", f'"{name}" cannot be an address',
        f"Use lower-case letters without accents, digits and hyphens, such as {wanted or 'some-name'}.md.", "EX002",
    )  # fmt: skip


def _is_language(code: str) -> bool:
    from babel import localedata  # here, since most sites have one language

    return localedata.exists(code.replace("-", "_"))


def _no_language(shown: str, code: str) -> Problem:
    mend = "Two letters before .md name a translation's language, such as .es.md. Join them to the name with a hyphen."
    return Problem(shown, 0, 0, "file", f'".{code}" is no language', mend, "EX002")


def _begin(kind: Kind) -> str:
    return f"Begin it with a line of ---, the fields of a {kind}, and another line of ---."


def _translation(
    original: Note | None, ref: Ref, data: dict[str, Any], origin: Origin, unreadable: bool
) -> tuple[Note | None, list[Problem]]:
    """A note in another language: its own words over the original's data.

    The original's own problems are told where they stand, not again here.
    """
    if original is None:
        if unreadable:
            return None, []
        what = f"this translates {ref}, which has no note"
        return None, [Problem(origin.path, 0, 0, "file", what, f"Add {ref.path} first.", "EX004")]
    from .frontmatter import read_document
    from .translating import lay_over
    from .validation import validate

    written = read_document(original.path, original.origin.text).data or {}
    laid = lay_over(type(original), written, data, origin)
    if original.status == "draft":
        laid.data["status"] = "draft"
    note, met = validate(type(original), laid.data, origin, told=laid.told)
    if note:
        note.settle()
    return note, [*laid.problems, *met]
