"""Pelican's own pages and articles: their YAML front matter and body, and what of it Pelican is given."""

from __future__ import annotations

from pathlib import Path

from ..frozen import frozen
from ..model.note import Origin
from ..model.page import PageFront
from ..problems import Problem
from .files import read_text, relative
from .frontmatter import has_front_matter, read_document
from .notes import language_of
from .validation import validate


@frozen
class PageRead:
    """A page with YAML front matter."""

    origin: Origin
    front: PageFront
    slug: str
    problems: tuple[Problem, ...]


def read_page(root: Path, path: Path, lang: str) -> PageRead | None:
    """A page, or None where the file has no YAML front matter and is Pelican's own to read."""
    shown = relative(path, root)
    text, problems = read_text(path, shown)
    if not has_front_matter(text) and not problems:
        return None
    document = read_document(shown, text)
    stem, code = language_of(path.name)
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
