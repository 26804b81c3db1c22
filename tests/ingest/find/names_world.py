"""A site whose people have notes, articles drawn as text, and the names that are found in them."""

from __future__ import annotations

import re
import tempfile
from functools import cache
from pathlib import Path
from textwrap import dedent

from explainer.ingest.article import Article, Block, Head
from explainer.ingest.find.names import find_names
from explainer.ingest.findings import Mention
from explainer.ingest.known import Known
from explainer.ingest.languages import rules_of
from tests.check.world import site_of


def _person(front: str, role: str) -> str:
    return (
        f"---\n{dedent(front).strip()}\nsummary: Somebody of the lake.\n"
        f"roles:\n  - title: {role}\n    from: 2029-01-01\n"
        "    sources: [linden-compact#p1]\n---\n\nWords.\n"
    )


_FILES = {
    "content/people/nora-vale.md": _person("title: Nora Vale\nsurname_alone: true", "President of Norland"),
    "content/people/tomas-herrera.md": _person(
        "title: Tomás Herrera de Luna\nnames: [Tomás Herrera de Luna Ortiz]\naliases: [De Luna]\nsurname: De Luna",
        "Deputy foreign minister",
    ),
    "content/people/elena-marsh.md": _person("title: Elena Marsh", "Minister of trade"),
    "content/people/peter-marsh.md": _person("title: Peter Marsh", "Ambassador to Norland"),
    "content/people/joe-brandt.md": _person("title: Joe Brandt", "President of Sudland"),
    "content/people/ines-solano.md": _person("title: Inés Solano\nstatus: draft", "Spokesperson"),
    "content/people/bruno-rivas.md": _person("title: Bruno Rivas", "Foreign minister"),
    "content/people/diego-rivas.md": _person("title: Diego Rivas", "Deputy foreign minister"),
    "content/terms/vale-tower.md": (
        "---\ntitle: Vale Tower\nsummary: A building by the lake.\ntype: place\n"
        "sources: [linden-compact#p1]\n---\n\nWords.\n"
    ),
    "content/terms/lake-patrol.md": (
        "---\ntitle: Lake Patrol\naliases: [LP]\nsummary: A body by the lake.\ntype: organisation\n"
        "sources: [linden-compact#p1]\n---\n\nWords.\n"
    ),
}


@cache
def known() -> Known:
    """The good site, and these people."""
    with tempfile.TemporaryDirectory() as folder:
        return Known.of(site_of(Path(folder), _FILES))


def article_of(text: str, language: str = "en", published: str | None = "2030-05-14") -> Article:
    """Each line a passage; a line that begins with # is a headline."""
    text = dedent(text).strip("\n")
    blocks: list[Block] = []
    for found in re.finditer(r"(?m)^(# )?(\S.*?)\s*$", text):
        number = sum(block.kind == "passage" for block in blocks) + 1
        if found[1]:
            blocks.append(Block("headline", "", found.start(2), found.end(2)))
        else:
            blocks.append(Block("passage", f"p{number}", found.start(2), found.end(2)))
    head = Head(title="Talks", published=published, language=language)
    return Article(head, text, text, range(len(text) + 1), tuple(blocks), "0" * 64)


def mentions(text: str, language: str = "en") -> tuple[Article, tuple[Mention, ...]]:
    """Everything named in a text."""
    article = article_of(text, language)
    return article, find_names(article, rules_of(language), known())


def people(text: str, language: str = "en") -> list[str]:
    """The words by which people are named, in order."""
    article, found = mentions(text, language)
    return [article.text[each.start : each.end] for each in found if each.kind == "person"]


def refs(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    """The words by which people are named, and the ids of their notes."""
    article, found = mentions(text, language)
    return [
        (article.text[each.start : each.end], each.ref.id if each.ref else None)
        for each in found
        if each.kind == "person"
    ]


def roles(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    """People's full names with the role that stands beside each mention."""
    return [(each.name, each.role) for each in mentions(text, language)[1] if each.kind == "person"]


def others(text: str, language: str = "en") -> list[tuple[str, str]]:
    """What else is named: its kind and words."""
    article, found = mentions(text, language)
    return [(each.kind, article.text[each.start : each.end]) for each in found if each.kind != "person"]
