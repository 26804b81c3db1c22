"""Notes: one Markdown file of a kind, from text to a frozen entity or the problems that prevent it."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from babel import localedata
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ..model.figure import Figure
from ..model.note import Field, Note, Origin
from ..model.person import Person
from ..model.refs import FOLDERS, ID, KINDS, Kind, Ref
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from ..problems import Problem
from ..suggest import did_you_mean, listed, sentences
from .files import read_text
from .frontmatter import read_document

P = TypeVar("P", bound=BaseModel)

MODELS: dict[Kind, type[Note]] = {"source": Source, "talk": Talk, "person": Person, "figure": Figure, "term": Term}

_NAME = re.compile(rf"(?P<id>{ID})\.md")
_LANGUAGE = re.compile(r"\.([a-z]{2}(?:-[a-z]{2})?)$")

_WRITTEN_ONCE = "Leave it out: it is written once, in the original, and holds for every language."


@dataclass(frozen=True, slots=True)
class NotesRead:
    """What the folders of the five kinds hold."""

    notes: dict[Ref, Note]
    translations: dict[tuple[Ref, str], Note]
    unreadable: dict[Ref, Origin]
    copies: tuple[tuple[Origin, Origin], ...]
    problems: tuple[Problem, ...]


def language_of(name: str) -> tuple[str, str | None]:
    """What stands before .md in a file's name, and the language it ends in: home and es for home.es.md.

    Two letters behind a full stop are a language; an id may hold full stops otherwise.
    """
    stem = name.removesuffix(".md")
    found = _LANGUAGE.search(stem)
    return (stem[: found.start()], found[1]) if found else (stem, None)


def read_notes(root: Path, content: Path, lang: str) -> NotesRead:
    """Read every note under content/.

    root is the folder that paths in problems are relative to; lang the language of NAME.md.
    """
    notes: dict[Ref, Note] = {}
    unreadable: dict[Ref, Origin] = {}
    origins: dict[tuple[Ref, str], Origin] = {}
    waiting: list[tuple[Ref, Origin, dict[str, Any]]] = []
    copies: list[tuple[Origin, Origin]] = []
    problems: list[Problem] = []
    for kind, path in _files(content):
        shown = path.relative_to(root).as_posix()
        found = _NAME.fullmatch(path.name)
        if not found:
            problems.append(_bad_name(shown, path.name))
            continue
        slug, code = language_of(path.name)
        if code and not localedata.exists(code.replace("-", "_")):
            problems.append(_no_language(shown, code))
            continue
        text, unread = read_text(path, shown)
        problems += unread
        ref = Ref(kind, slug)
        document = read_document(shown, text)
        origin = Origin(ref, shown, code or lang, text, document.body, document.body_line)
        problems += document.problems
        key = (ref, origin.lang)
        if key in origins:
            copies.append((origins[key], origin))
            continue
        origins[key] = origin
        if document.data is None:
            if not document.problems and not unread:
                problems.append(Problem(shown, 1, 1, "file", "the note has no front matter", _begin(kind), "EX001"))
            if origin.lang == lang:
                unreadable[ref] = origin
        elif origin.lang != lang:
            waiting.append((ref, origin, document.data))
        else:
            note, met = validate(MODELS[kind], document.data, origin)
            problems += met
            if note is not None:
                notes[ref] = note
            if note is None or met:
                unreadable[ref] = origin
    translations = {}
    for ref, origin, data in waiting:
        note, met = _translation(notes.get(ref), ref, data, origin, unreadable)
        problems += met
        if note is not None:
            translations[ref, origin.lang] = note
    return NotesRead(notes, translations, unreadable, tuple(copies), tuple(problems))


def _files(content: Path) -> Iterator[tuple[Kind, Path]]:
    """The Markdown files of every kind, in an order that does not depend on the disk."""
    for kind in KINDS:
        folder = content / FOLDERS[kind]
        originals = folder / "originals"
        for path in sorted(folder.rglob("*.md")):
            if originals not in path.parents:
                yield kind, path


def _bad_name(shown: str, name: str) -> Problem:
    wanted = re.sub(r"[^a-z0-9]+", "-", name.removesuffix(".md").lower()).strip("-")
    return Problem(
        shown, 0, 0, "file", f'"{name}" cannot be an address',
        f"Use lower-case letters without accents, digits and hyphens, such as {wanted or 'some-name'}.md.", "EX002",
    )  # fmt: skip


def _no_language(shown: str, code: str) -> Problem:
    mend = "Two letters before .md name a translation's language, such as .es.md. Join them to the name with a hyphen."
    return Problem(shown, 0, 0, "file", f'".{code}" is no language', mend, "EX002")


def _begin(kind: Kind) -> str:
    return f"Begin it with a line of ---, the fields of a {kind}, and another line of ---."


TRANSLATED = frozenset(
    {"title", "summary", "aliases", "reviewed", "review_by", "status", "corrections", "counts", "does_not_count"}
)
"""What a translation says for itself; everything else is the original's."""


def _translation(
    original: Note | None, ref: Ref, data: dict[str, Any], origin: Origin, unreadable: Mapping[Ref, Origin]
) -> tuple[Note | None, list[Problem]]:
    """A note in another language: its own words over the original's data.

    The original's own problems are told where they stand, not again here.
    """
    if original is None:
        if ref in unreadable:
            return None, []
        what = f"this translates {ref}, which has no note"
        return None, [Problem(origin.path, 0, 0, "file", what, f"Add {ref.path} first.", "EX004")]
    problems = []
    words: dict[str, Any] = {}
    for field, value in data.items():
        if field in type(original).model_fields and field not in TRANSLATED:
            problems.append(origin.problem((field,), "a translation does not repeat data", _WRITTEN_ONCE, "EX004"))
        elif value is not None:
            words[field] = value
    written = read_document(original.path, original.origin.text).data or {}
    note, met = validate(type(original), {**written, "aliases": [], "corrections": [], **words}, origin)
    return note, problems + [problem for problem in met if problem.field.partition(".")[0] in data]


def validate(model: type[P], data: dict[str, Any], origin: Origin) -> tuple[P | None, list[Problem]]:
    """A model out of its front matter, or None, and what is wrong with it.

    Values that cannot be read are reported and left out, so that the rest of the note still takes part in the checks.
    """
    problems: list[Problem] = []
    given: Any = data
    while True:
        try:
            return model.model_validate(given, context=origin), problems
        except ValidationError as error:
            details = error.errors(include_url=False)
        problems += [_problem(model, origin, detail) for detail in details]
        given = _without(given, details)
        if given is None:
            return None, problems


def _without(data: Any, details: list[ErrorDetails]) -> Any:
    """The front matter without what could not be read; None where what is left can be no note.

    A part that lacks a field goes as a whole. The last items of a list go first, so that the others keep their places.
    """
    data = copy.deepcopy(data)
    for detail in sorted(details, key=lambda detail: tuple(map(str, detail["loc"])), reverse=True):
        loc = detail["loc"][:-1] if detail["type"] == "missing" else detail["loc"]
        if not loc:
            return None
        holder = data
        for step in loc[:-1]:
            holder = _at(holder, step)
        if isinstance(holder, dict):
            holder.pop(loc[-1], None)
        elif isinstance(holder, list) and isinstance(loc[-1], int) and loc[-1] < len(holder):
            del holder[loc[-1]]
    return data


def _at(holder: Any, step: str | int) -> Any:
    try:
        return holder[step]
    except (KeyError, IndexError, TypeError):
        return None


def _problem(model: type[BaseModel], origin: Origin, detail: ErrorDetails) -> Problem:
    """One of pydantic's findings, in a contributor's words."""
    field: Field = tuple(detail["loc"])
    message = detail["msg"]
    context = detail.get("ctx", {})
    match detail["type"]:
        case "missing":
            name = field[-1]
            meaning = _meaning(model, field)
            return origin.problem(field, f"{name} is missing", sentences("Add it.", meaning), "EX003")
        case "extra_forbidden":
            known = _known(model, field[:-1])
            guess = did_you_mean(str(field[-1]), known)
            mend = sentences(guess, f"The fields here are {listed(known, 'and')}." if not guess else "")
            return origin.problem(field, f"there is no field {field[-1]}", mend, "EX002")
        case "literal_error":
            allowed = [word.strip("'") for word in re.split(r", | or ", context.get("expected", ""))]
            guess = did_you_mean(str(detail["input"]), allowed)
            what = f'"{detail["input"]}" is not among its values'
            return origin.problem(field, what, sentences(guess, f"Write {listed(allowed)}."), "EX006")
        case "string_pattern_mismatch":
            what = f'"{detail["input"]}" is not written as it must be'
            return origin.problem(field, what, _meaning(model, field), "EX006")
        case "string_too_short":
            return origin.problem(field, "it is empty", "Write something or leave the field out.", "EX005")
        case "value_error":
            text = str(context.get("error", message))
            what, _, mend = text.partition(". ")
            check = "EX007" if "date" in what or "day" in what or "ends before" in what else "EX005"
            return origin.problem(field, what, mend, check)
        case "tuple_type" | "list_type":
            what, mend = (
                f"a list is wanted, not {_shown(detail['input'])}",
                "Write [one, two], or one a line after a hyphen.",
            )
        case "dict_type" | "model_type" | "model_attributes_type":
            what, mend = f"fields are wanted, not {_shown(detail['input'])}", "Write name: value, one a line, indented."
        case "string_type":
            what, mend = f"words are wanted, not {_shown(detail['input'])}", "Write one value on the line of the field."
        case "bool_parsing" | "bool_type":
            what, mend = f"true or false is wanted, not {_shown(detail['input'])}", "Write true or false."
        case _:
            what, mend = message[0].lower() + message[1:], _meaning(model, field)
    return origin.problem(field, what, mend, "EX005")


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "fields"
    if isinstance(value, list):
        return "a list"
    return f'"{value}"'


def _part(model: type[BaseModel], field: Field) -> type[BaseModel] | None:
    """The model within which the last step of a field lies."""
    part: Any = model
    for step in field:
        if isinstance(part, type) and issubclass(part, BaseModel):
            info = next((i for n, i in part.model_fields.items() if step in (n, i.alias)), None)
            part = info.annotation if info else None
        else:
            part = None if not get_args(part) else part
        part = _inner(part)
    return part if isinstance(part, type) and issubclass(part, BaseModel) else None


def _inner(annotation: Any) -> Any:
    """The model inside tuple[X, ...], dict[str, X] or X | None."""
    while (origin := get_origin(annotation)) is not None and origin is not Literal:
        inside = [arg for arg in get_args(annotation) if arg not in (type(None), Ellipsis, str)]
        if origin not in (tuple, dict, Union, UnionType) or not inside:
            return annotation
        annotation = inside[0]
    return annotation


def _known(model: type[BaseModel], field: Field) -> list[str]:
    part = _part(model, field) if field else model
    return [info.alias or name for name, info in part.model_fields.items()] if part else []


def _meaning(model: type[BaseModel], field: Field) -> str:
    """The sentence beneath a field in its model."""
    part = _part(model, field[:-1]) if field[:-1] else model
    if not part:
        return ""
    info = next((i for n, i in part.model_fields.items() if field[-1] in (n, i.alias)), None)
    return " ".join((info.description or "").split()) if info else ""
