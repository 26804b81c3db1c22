"""The good site with a few files laid over it, read and linked in this process, and what one rule says of it."""

from __future__ import annotations

import runpy
import shutil
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

from explainer.defaults import DEFAULTS
from explainer.link.bodies import link
from explainer.model.gazetteer import Gazetteer
from explainer.model.locale import Locale
from explainer.model.site import Site
from explainer.read.content import read_content
from explainer.settings import Settings, read_settings
from tests.support import SITES


def site_of(folder: Path, files: Mapping[str, str], **settings: Any) -> Site:
    """The good site's notes, and these files, as the checks see them; under its settings but for these."""
    shutil.copytree(SITES / "good" / "content", folder / "content")
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    site = read_content(folder, folder / "content", replace(_settings(), **settings)).site
    return link(site, Gazetteer(site), cache(Locale), DEFAULTS["MARKDOWN"])[0]


@cache
def _settings() -> Settings:
    return read_settings(runpy.run_path(str(SITES / "good" / "pelican.conf.py")))


def sentences(check: ModuleType, folder: Path, files: Mapping[str, str], **settings: Any) -> list[str]:
    """What a rule says, without the file: 3:1 body: …"""
    problems = sorted(check.check(site_of(folder, files, **settings)))
    return [problem.sentence.partition(":")[2] for problem in problems]


def note(body: str) -> dict[str, str]:
    """A term with this body, which begins on the eighth line of its file."""
    front = "title: Mistake\nsummary: A note for its body.\ntype: event\nsources: [linden-compact#p1]\n"
    return {"content/terms/mistake.md": f"---\n{front}---\n\n{dedent(body).strip()}\n"}


def source(*passages: str, published: str = "2029-11-20") -> str:
    """A source's note whose own words are these passages: p1, p2, …"""
    front = "title: The Gazette\nsummary: A source for its passages.\ntype: article\npublisher: The Gazette\n"
    front += f"published: {published}\nrights: public-domain\ntext: full\n"
    return f"---\n{front}---\n" + "".join(f"\n{words} {{#p{number}}}\n" for number, words in enumerate(passages, 1))


def figure(front: str, body: str = "Words.", title: str = "Boats") -> str:
    """A figure's note; this front matter begins on the fourth line of its file."""
    begins = f"title: {title}\nsummary: How many boats there were on the lake.\n"
    return f"---\n{begins}{dedent(front).strip()}\n---\n\n{dedent(body).strip()}\n"
