"""The good site with a few files laid over it, read and linked in this process, and what one rule says of it."""

from __future__ import annotations

import runpy
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from textwrap import dedent
from types import ModuleType

from explainer.defaults import DEFAULTS
from explainer.link.bodies import Converters, link
from explainer.link.gazetteer import Gazetteer
from explainer.model.locale import Locale
from explainer.model.site import Site
from explainer.read.content import read_content
from explainer.settings import Settings, read_settings
from tests.support import SITES


def site_of(folder: Path, files: Mapping[str, str]) -> Site:
    """The good site's notes, and these files, as the checks see them."""
    shutil.copytree(SITES / "good" / "content", folder / "content")
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    site = read_content(folder, folder / "content", _settings()).site
    return link(site, Converters(site, Gazetteer(site), cache(Locale), DEFAULTS["MARKDOWN"]))


@cache
def _settings() -> Settings:
    return read_settings(runpy.run_path(str(SITES / "good" / "pelican.conf.py")))


def sentences(check: ModuleType, folder: Path, files: Mapping[str, str]) -> list[str]:
    """What a rule says, without the file: 3:1 body: …"""
    problems = sorted(check.check(site_of(folder, files)))
    return [problem.sentence.partition(":")[2] for problem in problems]


def note(body: str) -> dict[str, str]:
    """A term with this body, which begins on the eighth line of its file."""
    front = "title: Mistake\nsummary: A note for its body.\ntype: event\nsources: [linden-compact#p1]\n"
    return {"content/terms/mistake.md": f"---\n{front}---\n\n{dedent(body).strip()}\n"}
