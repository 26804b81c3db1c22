"""Eleventy: the corpus as its content, and the site in bench/peers/eleventy/ that looks its links up."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

from ..corpus.note import FOLDERS, Corpus, Note
from .by_path import ByPath, facts_by_path
from .markdown import body, front_matter
from .tool import HOST

SITE = Path(__file__).parent / "eleventy"
PACKAGE = SITE / "node_modules" / "@11ty" / "eleventy"


class Eleventy:
    """The peer."""

    name = "eleventy"
    output = "_site"
    alike = frozenset({"title", "summary", "words", "links", "mentions", "about", "way", "feeds", "sitemap"})

    def write(self, corpus: Corpus, folder: Path) -> None:
        """The site with the corpus as its content."""
        shutil.copytree(SITE, folder, ignore=shutil.ignore_patterns("node_modules", "package-lock.json", "pages"))
        (folder / "node_modules").symlink_to(SITE / "node_modules")
        shutil.copytree(SITE / "pages", folder / "content")
        for kind in FOLDERS.values():
            (folder / "content" / kind).mkdir()
        figures = [f"/figures/{id}" for id in corpus.home_figures]
        home = {"title": "Benchmark", "description": "Notes made up to be measured", "kind": "home"}
        front = front_matter({**home, "layout": "note.11ty.js", "facts": {"figures": figures}})
        (folder / "content" / "index.md").write_text(front + "What this site covers, in one sentence.\n")
        for note in corpus.notes:
            self.write_note(note, folder)

    def write_note(self, note: Note, folder: Path) -> None:
        """One note's file."""
        front: dict[str, Any] = {
            "title": note.title,
            "description": note.summary,
            "kind": FOLDERS[note.kind],
            "layout": "note.11ty.js",
            "date": note.reviewed,
            "permalink": note.path,  # the name's date would be taken out of it
            "facts": facts_by_path(note.facts),
        }
        path = folder / "content" / FOLDERS[note.kind] / f"{note.id}.md"
        path.write_text(front_matter(front) + body(note, ByPath()), encoding="utf-8")

    def command(self, folder: Path) -> list[str]:
        """A build; only Eleventy's own server builds by changes."""
        return ["node", str(PACKAGE / "cmd.cjs"), "--quiet"]

    def environment(self) -> dict[str, str]:
        """Where the site is published."""
        return {**os.environ, "SITEURL": HOST}

    def clean(self, folder: Path) -> None:
        """Forget earlier builds."""
        for name in ("_site", ".cache"):
            shutil.rmtree(folder / name, ignore_errors=True)

    def version(self) -> str:
        """Its name and version."""
        if not PACKAGE.exists():
            raise SystemExit("Eleventy is not installed. Run: make bench")
        return f"Eleventy {json.loads((PACKAGE / 'package.json').read_text())['version']}"
