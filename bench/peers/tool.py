"""What every peer can do."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from ..corpus.note import Corpus, Note

HOST = "https://bench.example/site"
"""Where every peer says that its site is published: under a subpath, as on GitHub Pages."""


class Tool(Protocol):
    """A site generator on the corpus."""

    name: str
    output: str
    """The folder it writes, within its own."""
    alike: frozenset[str]
    """In what its site is like ours: fields of Page and Whole in compare.py."""

    def write(self, corpus: Corpus, folder: Path) -> None:
        """Set up its site in a new folder."""

    def write_note(self, note: Note, folder: Path) -> None:
        """Write one note's file, again where it is there."""

    def command(self, folder: Path) -> list[str]:
        """How it is started, in that folder."""

    def environment(self) -> dict[str, str]:
        """The environment it is started in."""

    def clean(self, folder: Path) -> None:
        """Remove output and caches."""

    def version(self) -> str:
        """Its name and version."""
