"""Nothing that is published points at a draft.

Passes: a published talk names a published person.
Fails:  a published talk names a person whose note says `status: draft`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model.body import Token
from ..model.figure import Figure
from ..model.formula import FormulaError, parse
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.uses import named_by
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .file_links import leads_to
from .pointers import pointers
from .sound import original

ID = "EX106"


def _drafts(site: Site) -> Mapping[str, str]:
    """What is not published, by path: a note's ref, the path of anything else."""
    drafts = {note.path: str(ref) for ref, note in site.notes.items() if note.status == "draft"}
    drafts |= {page.origin.path: page.origin.path for page in site.pages if not page.published}
    return drafts | {note.path: note.path for note in site.translations.values() if note.status == "draft"}


@each_file(gather=_drafts)
def check(site: Site, writing: Writing, drafts: Mapping[str, str]) -> Iterator[Problem]:
    """Report every way from a published page to a draft."""
    if not writing.published:
        return
    yield from _in_front(writing, site)
    for token in writing.body.tokens:
        for ref in _named(token, site):
            if _is_draft(ref, site):
                yield writing.origin.body_problem(token.offset, *_draft(str(ref), ref.path), ID)
    for target, offset in writing.places(writing.body.targets):
        file = leads_to(target, writing, site)
        path = f"{site.content}/{file}"
        name = drafts.get(path) if file else None
        if name:
            yield writing.origin.body_problem(offset, *_draft(name, path), ID)


def _in_front(writing: Writing, site: Site) -> Iterator[Problem]:
    """Drafts that front matter names, in formulas and as the speakers of passages too."""
    for field, value in pointers(writing, site):
        ref = value.source if isinstance(value, Citation) else value
        if _is_draft(ref, site):
            yield writing.origin.problem(field, *_draft(str(ref), ref.path), ID)
    note = original(writing, site)
    if isinstance(note, Figure) and note.derived:
        for ref in _operands(note.derived):
            if _is_draft(ref, site):
                yield writing.origin.problem(("derived",), *_draft(str(ref), ref.path), ID)
    if isinstance(note, Source):
        for passage in note.passages.values():
            speaker = Ref("person", passage.by.removeprefix("person:"))
            if passage.by.startswith("person:") and _is_draft(speaker, site):
                yield writing.origin.body_problem(passage.offset, *_draft(str(speaker), speaker.path), ID)


def _named(token: Token, site: Site) -> Iterator[Ref]:
    """The entities that a token points at."""
    return (target.source if isinstance(target, Citation) else target for target in named_by(token, site))


def _operands(formula: str) -> tuple[Ref, ...]:
    try:
        return parse(formula)[1]
    except FormulaError:
        return ()


def _is_draft(ref: Ref, site: Site) -> bool:
    return site.standing(ref) == "draft"


def _draft(name: str, path: str) -> tuple[str, str]:
    return f"{name} is a draft", f"Publish it (status: published in {path}), or leave it out here."
