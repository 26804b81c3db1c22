"""What tests share: sites drawn as text or copied, built as a person builds them, and pages read back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import dedent

from bs4 import BeautifulSoup

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder."""

SITES = ROOT / "tests" / "sites"

SETTINGS = """
from pathlib import Path

import explainer

SITENAME = "A Small Site"
SITEURL = "https://example.org/repo"
DEFAULT_LANG = "en"
PLUGINS = [explainer]
THEME = str(Path(explainer.__file__).parents[2] / "theme")
PATH = "content"
OUTPUT_PATH = "output"
PAGE_PATHS = ["pages"]
TIMEZONE = "UTC"
EXPLAINER_SIDES = [
    {"id": "north", "name": "North", "adjective": "Northern", "colour": "side-1"},
    {"id": "south", "name": "South", "adjective": "Southern", "colour": "side-2"},
]
EXPLAINER_CHARTS = False
EXPLAINER_SEARCH = False
EXPLAINER_SEVERITY = {f"EX2{number:02}": "notice" for number in range(1, 100)}
"""
"""The pelican.conf.py of a site that brings none of its own.

What such a site's few words bear out is for the tests of the checks; here it is told and stops nothing. Nor is
anything drawn or indexed for a search, which takes a second: that is for the tests of charts and of the search.
"""


_PAGE = "---\ntitle: {title}\nsummary: What is in the river.\n{more}---\n\n{words}\n"


def needed_pages(words: str) -> dict[str, str]:
    """The two pages that every site needs, by path: a home page with these words, and one for missing addresses."""
    home = _PAGE.format(title="A Small Site", more="template: home\nsave_as: index.html\n", words=words)
    missing = _PAGE.format(title="Gone", more="save_as: 404.html\nstatus: hidden\n", words="Gone.")
    return {"content/pages/home.md": home, "content/pages/404.md": missing}


@dataclass(frozen=True)
class Built:
    """What a command answered."""

    code: int
    out: str
    err: str


def draw(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write a site from texts by path, with settings where none are given; the folder."""
    for path, content in {"pelican.conf.py": SETTINGS, **files}.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else dedent(content).lstrip("\n").encode())
    return folder


def copy_site(name: str, folder: Path) -> Path:
    """A copy of tests/sites/NAME to build in, without a search; the folder."""
    shutil.copytree(SITES / name, folder, ignore=shutil.ignore_patterns("output", ".cache", "__pycache__"))
    with (folder / "pelican.conf.py").open("a", encoding="utf-8") as settings:
        settings.write("\nEXPLAINER_SEARCH = False\n")
    return folder


def command(*arguments: str) -> list[str]:
    """The explainer command with these arguments, as this Python runs it."""
    return [sys.executable, "-m", "explainer.cli", *arguments]


def environment(**changes: str) -> dict[str, str]:
    """The environment for a command: this one without what would change the site; cards are drawn where asked for."""
    ours = ("SITEURL", "EXPLAINER_REPOSITORY", "EXPLAINER_TODAY")
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return {**kept, "EXPLAINER_CARDS": "no", **changes}


def explainer(folder: Path, *arguments: str, **env: str) -> Built:
    """Run the explainer command in a folder and wait for it."""
    done = subprocess.run(
        command(*arguments), cwd=folder, env=environment(**env), capture_output=True, text=True, check=False
    )
    return Built(done.returncode, done.stdout, done.stderr)


def build(folder: Path, *arguments: str, **env: str) -> Path:
    """Build a site that has no problems; its output folder."""
    built = explainer(folder, "build", *arguments, **env)
    assert built.code == 0, built.err + built.out
    return folder / "output"


def page(output: Path, path: str) -> BeautifulSoup:
    """A built page, parsed; path is a file's or a folder's that has an index.html."""
    file = output / path
    return BeautifulSoup((file / "index.html" if file.is_dir() else file).read_text(encoding="utf-8"), "lxml")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path: two builds are the same when these are equal."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


@cache
def program(name: str) -> str | None:
    """Where a program of this machine is, or None."""
    return shutil.which(name)
