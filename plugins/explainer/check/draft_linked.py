"""Nothing that is published points at a draft.

Passes: a published talk names a published person.
Fails:  a published talk names a person whose note says `status: draft`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.body import Token
from ..model.figure import Figure
from ..model.formula import FormulaError, parse
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.uses import named_by
from ..model.writing import Writing
from ..problems import Problem
from .file_links import leads_to
from .pointers import pointers

ID = "EX106"


def check(site: Site) -> Iterator[Problem]:
    """Report every way from a published page to a draft."""
    drafts = {note.path: str(ref) for ref, note in site.notes.items() if note.status == "draft"}
    drafts |= {page.origin.path: page.origin.path for page in site.pages if not page.published}
    drafts |= {note.path: note.path for note in site.translations.values() if note.status == "draft"}
    if not drafts:
        return
    for note, field, value in pointers(site):
        ref = value.source if isinstance(value, Citation) else value
        if note.status == "published" and _is_draft(ref, site):
            yield note.origin.problem(field, *_draft(str(ref), ref.path), ID)
    for note in site.notes.values():
        if note.status == "published" and isinstance(note, Figure) and note.derived:
            for ref in _operands(note.derived):
                if _is_draft(ref, site):
                    yield note.origin.problem(("derived",), *_draft(str(ref), ref.path), ID)
        if note.status == "published" and isinstance(note, Source):
            for passage in note.passages.values():
                speaker = Ref("person", passage.by.removeprefix("person:"))
                if passage.by.startswith("person:") and _is_draft(speaker, site):
                    yield note.origin.body_problem(passage.offset, *_draft(str(speaker), speaker.path), ID)
    for page in site.pages:
        for field, ref in page.named:
            if page.published and _is_draft(ref, site):
                yield page.origin.problem(field, *_draft(str(ref), ref.path), ID)
    for writing in site.writings:
        if writing.published:
            yield from _in_body(writing, site, drafts)


def _in_body(writing: Writing, site: Site, drafts: dict[str, str]) -> Iterator[Problem]:
    for token in writing.body.tokens:
        for ref in _named(token, site):
            if _is_draft(ref, site):
                yield writing.origin.body_problem(token.offset, *_draft(str(ref), ref.path), ID)
    for target, offset in writing.places(writing.body.targets):
        file = leads_to(target, writing, site)
        path = f"{site.content}/{file}"
        if path in drafts:
            yield writing.origin.body_problem(offset, *_draft(drafts[path], path), ID)


def _named(token: Token, site: Site) -> Iterator[Ref]:
    """The entities that a token points at."""
    return (target.source if isinstance(target, Citation) else target for target in named_by(token, site))


def _operands(formula: str) -> tuple[Ref, ...]:
    try:
        return parse(formula)[1]
    except FormulaError:
        return ()


def _is_draft(ref: Ref, site: Site) -> bool:
    note = site.notes.get(ref)
    return note is not None and note.status == "draft"


def _draft(name: str, path: str) -> tuple[str, str]:
    return f"{name} is a draft", f"Publish it (status: published in {path}), or leave it out here."
