"""One build: the site as far as it has come, passed from stage to stage. The door opens it to Pelican.

read → link → check, and then, in publication.py, render → publish
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, cast

import click

from .check import run as run_checks
from .frozen import frozen
from .link.bodies import Bodies, Converter, link
from .link.numbers import Numbers
from .model.body import Body
from .model.file_link import file_link
from .model.gazetteer import Gazetteer
from .model.locale import Locale
from .model.memory import NOTHING
from .model.note import Origin
from .model.page import PageFront
from .model.refs import ORIGINALS
from .model.site import OrdinaryPage, Site
from .problems import Problem, ProblemList
from .publish.manifest import tally
from .publish.memories import Held, Kept, Memories
from .read import known
from .read.catalogue import read_locale
from .read.content import read_content
from .read.files import read_lines
from .read.pages import PageRead
from .reports import told
from .reports.report import Report
from .reports.reporting import Reporting
from .rules import rules
from .settings import SettingsError, read_settings

Content = Any
"""One of Pelican's pages, articles or static files, by the attributes that Pelican documents."""

Stage = Literal["read", "link"]
"""A stage after which a build can end that is asked for the site alone."""

PATIENCE = 1.5
"""Seconds after which a build says what it is doing."""

MOST_SAID = 100_000
"""How many answers of a language are kept."""


class Refused(SystemExit):
    """Ends the build without a traceback: the report says all that a person needs."""

    def __init__(self, report: str) -> None:
        click.echo(report, err=True)
        super().__init__(1)


class Reached(Exception):  # noqa: N818 - nothing went wrong
    """Ends a build that was asked for the site as far as one stage and no further, and carries it to whoever asked."""

    def __init__(self, site: Site, problems: ProblemList) -> None:
        super().__init__()
        self.site = site
        self.problems = problems
        """What reading met; nothing is checked yet."""


@frozen
class StandIn:
    """What Pelican asks of a linked file."""

    url: str
    save_as: str


class Build:
    """One run of Pelican: where it reads and writes, and the site as far as it has come."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self.started = time.perf_counter()
        self.settings = read_settings(settings)
        self.content = Path(settings["PATH"])
        self.root = self.content.parent
        self.theme = Path(settings["THEME"])
        self.output = Path(settings["OUTPUT_PATH"])
        self.staged: Path | None = None
        self.built = ""
        """The fingerprint of the finished site."""
        self.reported = ""
        """What was told of a site that could be built."""
        self.made_with = ""
        """A fingerprint of all that pages are made with beside content; empty where nobody knows, and nothing is
        remembered."""
        self.read_with = ""
        """The same for what is read, linked and checked: of the theme, only its words matter to it."""
        self.held: Held | None = None
        """What other builds of this process left for this one."""
        asked = settings.get("EXPLAINER_CHECK")
        self.check_only = asked is not None
        self.only_to: Stage | None = settings.get("EXPLAINER_ONLY_TO")
        self.reporting = Reporting.of(asked) if asked else Reporting()
        if outside := self.reporting.outside(self.content):
            raise SettingsError(f"{outside} does not lie in {self.content}, and a check reads nothing else.")
        self.markdown = settings["MARKDOWN"]
        self.static = f"{self.settings.base}/{settings['THEME_STATIC_DIR']}"
        self.problems = ProblemList()
        self.page_bodies: dict[str, Body] = {}
        self.contents: list[Content] = []
        self.static_files: list[Content] = []
        self.theme_static = (settings["THEME_STATIC_DIR"], settings["THEME_STATIC_PATHS"], settings["IGNORE_FILES"])
        self._locales: dict[str, tuple[Locale, Memories[dict[Any, str]], int]] = {}
        """By language; each with the place where its answers are kept, and how many the last build had kept there."""

    def locale(self, lang: str) -> Locale:
        """A language with the theme's words, and with the answers that it gave the last build."""
        if lang not in self._locales:
            kept: Memories[dict[Any, str]] = self.memories(f"said-{lang}", self.read_with, {})
            said = dict(kept.last())
            self._locales[lang] = read_locale(self.theme, lang, self.settings.region(lang), said), kept, len(said)
        return self._locales[lang][0]

    def keep_beside_notes(self) -> None:
        """Keep the bodies of ordinary pages and the languages' answers for the next build."""
        self._page_memories.keep(self._of_pages.end())
        for locale, kept, before in self._locales.values():
            if before < len(locale.said) <= MOST_SAID:
                kept.keep(locale.said)

    def end_at(self, stage: Stage) -> None:
        """End a build that was asked for the site as far as this stage. Raises Reached."""
        if self.only_to == stage:
            raise Reached(self.site, self.problems)

    def tell(self, stage: str) -> None:
        """Say what is being done, where a person looks on and a build takes long enough to wonder."""
        # The terminal itself: a report may be collected, and this is none of it.
        terminal = sys.__stderr__
        if terminal and terminal.isatty() and time.perf_counter() - self.started > PATIENCE:
            click.echo(stage, file=terminal)

    # read

    def scan(self) -> None:
        """Read every note, so that all names are known before any body is converted."""
        kept = self.memories("notes", self.read_with, known.NOTHING)
        last = kept.last()
        read = read_content(self.root, self.content, self.settings, last)
        if read.memory is not last:
            kept.keep(read.memory)
        self._pages_read = self.memories("fronts", self.read_with, known.NOTHING)
        self.known_pages = known.Known(self._pages_read.last())
        self.site: Site = read.site
        self.problems.add(read.problems)
        self.gazetteer = Gazetteer(self.site)
        self._page_memories = self.memories("page-bodies", self.read_with, NOTHING)
        last_pages = self._page_memories.last()
        self._of_pages = Bodies(self.site, self.gazetteer, self.locale, self.markdown, last_pages)
        self.end_at("read")

    # link

    def convert_page(self, page: PageRead) -> str:
        """The HTML of a page with YAML front matter."""
        body = self._of_pages.of(page.origin)
        self.page_bodies[page.origin.path] = body
        return body.html

    def page_converter(self, lang: str) -> Converter:
        """What converts the text of a page with Pelican's own front matter."""
        return Converter(self.site, self.gazetteer, Numbers(self.site, self.locale), self.locale(lang), self.markdown)

    def link(self, contents: list[Content]) -> None:
        """Add the pages that Pelican has read, then convert and link every note."""
        self.contents = contents
        if self.known_pages.grown:
            self._pages_read.keep(self.known_pages.memory)
        for content in self.contents:
            if "explainer" not in content.metadata:
                content.metadata["explainer"] = self._as_pelican_read_it(content)
        pages = tuple(sorted(map(_ordinary, self.contents), key=lambda page: page.origin.path))
        self.site = self.site.further(pages=pages, bodies=dict(self.page_bodies))
        self.tell(f"Linking {len(self.site.notes):,} notes …")
        kept = self.memories("bodies", self.read_with, NOTHING)
        self.site, memory = link(self.site, self.gazetteer, self.locale, self.markdown, kept.last())
        kept.keep(memory)

    def memories(self, kind: str, made_with: str, nothing: Kept) -> Memories[Kept]:
        """What the last build made of a kind, where this one is made with the same."""
        writes = not (self.check_only or self.only_to)
        return Memories(self.root, kind, made_with, nothing, self.held, writes=writes)

    def _as_pelican_read_it(self, content: Content) -> PageRead:
        """A page in HTML or another format, in which nothing is ours to link."""
        shown = Path(content.source_path).relative_to(self.root).as_posix()
        origin = Origin(None, shown, content.lang, "", 0, 1)
        self.page_bodies[shown] = Body(shown, content.lang, "", (), (), (), (), (), (), ())
        front = PageFront(title=content.title, summary=content.metadata.get("summary") or content.title)
        return PageRead(origin, front, content.slug, ())

    def originals(self) -> Iterator[str]:
        """The full texts of sources, by path relative to content/; nothing publishes them."""
        return (file for file in self.site.files if file.startswith(ORIGINALS))

    def linked_files(self) -> set[str]:
        """What published notes link to beside pages, by path relative to content/."""
        found = set()
        for each in self.site.writings:
            if each.published and each.origin.ref:
                own = each.origin.path.removeprefix(f"{self.site.content}/")
                links = (file_link(target.url, own) for target in each.body.targets)
                found |= {link[0] for link in links if link and not link[0].endswith(".md")}
        return found & self.site.files

    def stand_ins(self) -> Iterator[tuple[str, StandIn]]:
        """Our notes, as Pelican looks for linked files: by path relative to content/."""
        settings = self.settings
        for note in self.site.everything():
            page = note.kind.upper()
            path = note.path.removeprefix(f"{self.site.content}/")
            yield path, StandIn(*(at(page, note.lang, note.ref.id) for at in (settings.url, settings.save_as)))

    # check

    def check(self) -> None:
        """Tell every problem at once, before anything is written, and end the build where one is an error."""
        self.tell(f"Checking {len(self.site.notes):,} notes …")
        kept = self.memories("findings", self.read_with, NOTHING)
        findings, memory = run_checks(self.site, kept.last())
        kept.keep(memory)
        self.site = self.site.further(weighed=findings.weighed)
        if self.held:
            self.held.weighed = findings.weighed
        self.problems.add(findings.problems)
        if self.check_only:
            chosen = self.reporting.chosen(self.problems, self.root)
            click.echo(self._told(chosen))
            raise SystemExit(int(self.reporting.fails(chosen)))
        if self.problems.has("error"):
            raise Refused(self._told(tuple(self.problems)))
        if len(self.problems):
            self.reported = self._told(tuple(self.problems), written=True)
            click.echo(self.reported, err=True)

    def _told(self, problems: tuple[Problem, ...], *, written: bool = False) -> str:
        """The report of these problems in the form that was asked for."""
        report = Report(
            problems=problems,
            subject=self.reporting.subject(tally(self.site), self.root),
            lines=lambda path: read_lines(self.root / path),
            rules=rules(),
            written=written,
        )
        return told(report, self.reporting.form)


def _ordinary(content: Content) -> OrdinaryPage:
    """One of Pelican's pages, as the stages know it."""
    page = cast(PageRead, content.metadata["explainer"])
    return OrdinaryPage(
        origin=page.origin,
        title=page.front.title,
        summary=page.front.summary,
        template=content.template,
        url=content.url,
        save_as=content.save_as,
        published=content.status == "published",
        figures=page.front.figures,
        accepted=page.front.accepted,
        chart=page.front.chart,
    )
