"""Zensical: the corpus as its pages, in a template as lean as the other peers' own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from ..corpus.note import FOLDERS, Corpus, Note
from .markdown import body, front_matter
from .tool import HOST
from .worded import Worded

SITE = Path(__file__).parent / "zensical"
PROGRAM = SITE / ".venv" / "bin" / "zensical"
"""In an environment of its own: it asks for other versions of libraries than the rest of the project."""


class Zensical:
    """The peer."""

    name = "zensical"
    output = "site"
    alike = frozenset({"title", "summary", "words", "links", "about", "way", "sitemap"})

    def write(self, corpus: Corpus, folder: Path) -> None:
        """The site with the corpus as its pages."""
        shutil.copytree(SITE, folder, ignore=shutil.ignore_patterns(".venv", "requirements.txt"))
        config = (folder / "zensical.toml").read_text()
        (folder / "zensical.toml").write_text(config.replace("https://example.org", HOST))
        # Notes link to one another from folders that stand side by side.
        self._syntax = Worded(corpus, lambda path: f"../{path}")
        pages = {"index.md": "Benchmark", **{f"{kind}/index.md": kind.capitalize() for kind in FOLDERS.values()}}
        for name, title in pages.items():
            path = folder / "docs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(front_matter({"title": title}) + "What this site covers, in one sentence.\n")
        for note in corpus.notes:
            self.write_note(note, folder)

    def write_note(self, note: Note, folder: Path) -> None:
        """One note's file."""
        front: dict[str, Any] = {"title": note.title, "description": note.summary, "kind": note.kind}
        if "type" in note.facts:
            front["type"] = note.facts["type"]
        path = folder / "docs" / FOLDERS[note.kind] / f"{note.id}.md"
        path.write_text(front_matter(front) + body(note, self._syntax), encoding="utf-8")

    def command(self, folder: Path) -> list[str]:
        """A build; it keeps a cache of its own from one to the next."""
        return [str(PROGRAM), "build"]

    def environment(self) -> dict[str, str]:
        """Nothing of its own."""
        return dict(os.environ)

    def clean(self, folder: Path) -> None:
        """Forget earlier builds."""
        for name in ("site", ".cache"):
            shutil.rmtree(folder / name, ignore_errors=True)

    def version(self) -> str:
        """Its name and version."""
        if not PROGRAM.exists():
            raise SystemExit("Zensical is not installed. Run: make bench")
        printed = subprocess.run([PROGRAM, "--version"], check=True, capture_output=True, text=True).stdout
        return f"Zensical {printed.split()[-1]}"
