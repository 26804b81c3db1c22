"""This project: the corpus as its notes, built by Pelican as anyone builds a site."""

from __future__ import annotations

import os
import shutil
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ..compare import PAGE, WHOLE
from ..corpus.note import FOLDERS, Cite, Corpus, Link, Note, Number
from .markdown import body, front_matter
from .tool import HOST

ROOT = Path(__file__).resolve().parents[2]

SETTINGS = f'''"""The settings of a site made up to be measured."""

import explainer

SITENAME = "Benchmark"
SITESUBTITLE = "Notes made up to be measured"
SITEURL = "{HOST}"
DEFAULT_LANG = "en"
PLUGINS = [explainer]
THEME = "{ROOT / "theme"}"
PATH = "content"
OUTPUT_PATH = "output"
PAGE_PATHS = ["pages"]
TIMEZONE = "UTC"
LOCALE = ["C.UTF-8", "C"]
EXPLAINER_CHARTS = False  # no peer draws
EXPLAINER_CARDS = False  # nor does any draw these
EXPLAINER_SEARCH = False  # or build a search
EXPLAINER_SIDES = [
    {{"id": "coastal", "name": "Coastal side", "adjective": "Coastal", "colour": "side-1"}},
    {{"id": "inland", "name": "Inland side", "adjective": "Inland", "colour": "side-2"}},
]
'''

_SENTENCE = "What this site covers, in one sentence that is long enough to stand as a description."


class Ours:
    """The peer that the others are compared with."""

    name = "ours"
    output = "output"
    alike = PAGE | WHOLE

    def write(self, corpus: Corpus, folder: Path) -> None:
        """The site with the corpus as its content."""
        content = folder / "content"
        for name in (*FOLDERS.values(), "data", "pages"):
            (content / name).mkdir(parents=True)
        (folder / "pelican.conf.py").write_text(SETTINGS, encoding="utf-8")
        for name, text in corpus.tables.items():
            (content / "data" / name).write_text(text, encoding="utf-8")
        for note in corpus.notes:
            self.write_note(note, folder)
        home: dict[str, Any] = {
            "title": "Benchmark",
            "template": "home",
            "save_as": "index.html",
            "figures": [f"figure:{id}" for id in corpus.home_figures],
        }
        pages = {
            "home": (home, "What this site covers, in one sentence.\n"),
            "about": ({"title": "About"}, "About this site.\n"),
            "404": ({"title": "Page not found", "save_as": "404.html", "status": "hidden"}, "No such page.\n"),
        }
        for name, (front, text) in pages.items():
            (content / "pages" / f"{name}.md").write_text(front_matter({**front, "summary": _SENTENCE}) + text)

    def write_note(self, note: Note, folder: Path) -> None:
        """One note's file."""
        front: dict[str, Any] = {"title": note.title, "summary": note.summary, "reviewed": note.reviewed}
        if note.aliases:
            front["aliases"] = list(note.aliases)
        path = folder / "content" / FOLDERS[note.kind] / f"{note.id}.md"
        path.write_text(front_matter({**front, **note.facts}) + body(note, _Syntax()), encoding="utf-8")

    def command(self, folder: Path) -> list[str]:
        """What make site runs: Pelican, in the same process."""
        return [sys.executable, "-m", "explainer.cli", "build"]

    def environment(self) -> dict[str, str]:
        """Where Python finds the plugin."""
        return {"PYTHONPATH": str(ROOT / "plugins"), "PATH": os.environ.get("PATH", "")}

    def clean(self, folder: Path) -> None:
        """Forget earlier builds."""
        for name in ("output", ".cache"):
            shutil.rmtree(folder / name, ignore_errors=True)

    def version(self) -> str:
        """Pelican's version, under which the plugin runs."""
        return f"this project on Pelican {version('pelican')}, Python {sys.version.split()[0]}"


class _Syntax:
    """Links by name, by ref, and by themselves; see the README on how notes are written."""

    def link(self, link: Link, in_table: bool) -> str:
        match link.form:
            case "mention":
                return link.text
            case "name":
                return f"[[{link.text}]]"
            case "ref":
                return f"[[{link.ref}]]"
            case "worded":
                bar = r"\|" if in_table else "|"
                return f"[[{link.ref}{bar}{link.text}]]"

    def cite(self, cite: Cite) -> str:
        quoted = f' "{cite.quoted}"' if cite.quoted else ""
        return f"[@{cite.source}#{cite.passage}{quoted}]"

    def number(self, number: Number) -> str:
        return f"{{figure:{number.figure}}}"

    def passage(self, text: str, id: str) -> str:
        return f"{text} {{#{id}}}"
