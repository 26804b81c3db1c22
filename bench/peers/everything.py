"""This project with charts, cards for other sites and the search, which no peer has: what they cost beside the rest."""

from __future__ import annotations

from pathlib import Path

from ..corpus.note import Corpus
from .ours import Ours


class Everything(Ours):
    """Ours, with nothing switched off."""

    name = "everything"
    alike = Ours.alike - {"linked"}
    """A figure's page links to its chart's files besides."""

    def write(self, corpus: Corpus, folder: Path) -> None:
        """The same site, with the settings as they come."""
        super().write(corpus, folder)
        settings = folder / "pelican.conf.py"
        lines = settings.read_text().splitlines(keepends=True)
        settings.write_text("".join(line for line in lines if "= False" not in line))

    def version(self) -> str:
        """What it has that the other has not."""
        return "the same with charts, cards and search"
