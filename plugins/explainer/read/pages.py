"""Pelican's own pages and articles: their YAML front matter and body, and what of it Pelican is given."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from ..frozen import frozen
from ..model.marks import FENCE_LINE
from ..model.note import Origin
from ..model.page import PageFront
from ..problems import Problem
from .files import relative
from .known import Known
from .notes import language_of


@frozen
class PageRead:
    """A page with YAML front matter."""

    origin: Origin
    front: PageFront
    slug: str
    problems: tuple[Problem, ...]


def read_page(root: Path, path: Path, lang: str, known: Known) -> PageRead | None:
    """A page, or None where the file has no YAML front matter and is Pelican's own to read. known recalls what the last
    build read."""
    shown = relative(path, root)
    text, problems = known.text(path, shown)
    if problems:
        return _read(shown, path.name, text, lang, tuple(problems))
    return known.recall(shown, text, partial(_page, shown, path.name, text, lang, known.last(shown)))


def _page(shown: str, name: str, text: str, lang: str, last: PageRead | None) -> PageRead | None:
    """A page out of a file's text; of the last build's, where the front matter is the same."""
    if not FENCE_LINE.match(text):
        return None
    if last and not last.problems and last.origin.has_front_matter_of(text):
        return PageRead(replace(last.origin, text=text), last.front, last.slug, ())
    return _read(shown, name, text, lang, ())


def _read(shown: str, name: str, text: str, lang: str, problems: tuple[Problem, ...]) -> PageRead:
    # Imported here: what reads front matter takes as long to import as to read a hundred notes.
    from .frontmatter import read_document
    from .validation import validate

    document = read_document(shown, text)
    stem, code = language_of(name)
    origin = Origin(None, shown, code or lang, text, document.body_begins, document.body_line)
    front, met = validate(PageFront, document.data or {}, origin) if document.data is not None else (None, [])
    if front is None:  # the build stops later; until then the page goes by its file's name
        front = PageFront(title=stem, summary=stem)
    return PageRead(origin, front, front.slug or stem, (*problems, *document.problems, *met))


def metadata(page: PageRead) -> dict[str, str]:
    """The fields that Pelican may know, as it would read them itself; any other would break its page object."""
    front = page.front
    given = {
        "title": front.title,
        "summary": front.summary,
        "slug": page.slug,
        "lang": page.origin.lang,
        "status": front.status,
        "template": front.template,
        "save_as": front.save_as,
        "url": front.save_as.removesuffix("index.html") if front.save_as else None,
        "date": front.date.isoformat() if front.date else None,
        "category": front.category,
    }
    return {name: value for name, value in given.items() if value is not None}
