"""Pelican as it comes, without our plugin: articles with their links, a list of each folder, Atom feeds."""

from __future__ import annotations

import os
import shutil
import sys
from importlib.metadata import version
from pathlib import Path

from ..corpus.note import FOLDERS, Corpus, Note
from .markdown import body
from .tool import HOST
from .worded import Worded

SITE = Path(__file__).parent / "pelican"


class Pelican:
    """The peer."""

    name = "pelican"
    output = "output"
    alike = frozenset({"title", "summary", "words", "links"})

    def write(self, corpus: Corpus, folder: Path) -> None:
        """The site with the corpus as its articles."""
        shutil.copytree(SITE, folder)
        self._syntax = Worded(corpus, lambda path: f"{{filename}}/{path}")
        for kind in FOLDERS.values():
            (folder / "content" / kind).mkdir(parents=True)
        for note in corpus.notes:
            self.write_note(note, folder)

    def write_note(self, note: Note, folder: Path) -> None:
        """One note's file."""
        front = {"Title": note.title, "Date": note.reviewed, "Slug": note.id, "Summary": note.summary}
        head = "".join(f"{name}: {value}\n" for name, value in front.items())
        path = folder / "content" / FOLDERS[note.kind] / f"{note.id}.md"
        path.write_text(f"{head}\n{body(note, self._syntax)}", encoding="utf-8")

    def command(self, folder: Path) -> list[str]:
        """A build; Pelican has no other."""
        return [sys.executable, "-m", "pelican", "--quiet", "--settings", "pelicanconf.py"]

    def environment(self) -> dict[str, str]:
        """Where the site is published."""
        return {**os.environ, "SITEURL": HOST}

    def clean(self, folder: Path) -> None:
        """Forget earlier builds."""
        shutil.rmtree(folder / "output", ignore_errors=True)

    def version(self) -> str:
        """Its version."""
        return f"stock Pelican {version('pelican')}"
