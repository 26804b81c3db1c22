"""One build: the site as far as it has come, passed from stage to stage. The door opens it to Pelican.

read → link → check → render → publish
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import click
from jinja2 import Template

from .changes.record import record_of
from .check import run as run_checks
from .link.bodies import Converters, link
from .link.gazetteer import Gazetteer
from .model.body import Body
from .model.file_link import file_link
from .model.locale import Locale
from .model.note import Note, Origin
from .model.page import PageFront
from .model.refs import KINDS, ORIGINALS
from .model.site import OrdinaryPage, Site
from .problems import Problem, ProblemList
from .publish.copies import cut_short, of_tree
from .publish.files import Files
from .publish.manifest import expected, missing, tally
from .publish.sitemap import robots, sitemap
from .publish.stylesheet import stylesheet
from .publish.swap import swap
from .read.catalogue import read_locale
from .read.content import read_content
from .read.files import read_lines
from .read.pages import PageRead
from .render.corrections import corrections_view
from .render.edition import Edition
from .render.figure import figure_view
from .render.home import ordinary_view
from .render.index import index_view
from .render.person import person_view
from .render.site import site_view
from .render.source import source_view
from .render.talk import talk_view
from .render.term import term_view
from .render.timeline import timeline_view
from .render.views import PageView, SiteView
from .render.voice import Voice
from .reports import told
from .reports.report import Report
from .reports.reporting import Reporting
from .rules import rules
from .settings import SettingsError, index_page, read_settings

Content = Any
"""One of Pelican's pages, articles or static files, by the attributes that Pelican documents."""

VIEWS: dict[str, Callable[[Edition, Any], PageView]] = {
    "source": source_view,
    "talk": talk_view,
    "person": person_view,
    "figure": figure_view,
    "term": term_view,
}

PATIENCE = 1.5
"""Seconds after which a build says what it is doing."""


class Refused(SystemExit):
    """Ends the build without a traceback: the report says all that a person needs."""

    def __init__(self, report: str) -> None:
        click.echo(report, err=True)
        super().__init__(1)


class Linked(Exception):  # noqa: N818 - nothing went wrong
    """Ends a build that was asked for the linked site and nothing more, and carries it to whoever asked."""

    def __init__(self, site: Site, problems: ProblemList) -> None:
        super().__init__()
        self.site = site
        self.problems = problems
        """What reading met; nothing is checked yet."""


@dataclass(frozen=True, slots=True)
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
        asked = settings.get("EXPLAINER_CHECK")
        self.check_only = asked is not None
        self.link_only = bool(settings.get("EXPLAINER_LINK_ONLY"))
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
        self._locales: dict[str, Locale] = {}
        self._editions: dict[str, Edition] = {}
        self._frames: dict[str, SiteView] = {}
        self.voice = Voice(self.locale(self.settings.lang))

    def locale(self, lang: str) -> Locale:
        """The theme's words in a language."""
        if lang not in self._locales:
            self._locales[lang] = read_locale(self.theme, lang)
        return self._locales[lang]

    def tell(self, stage: str) -> None:
        """Say what is being done, where a person looks on and a build takes long enough to wonder."""
        if sys.stderr.isatty() and time.perf_counter() - self.started > PATIENCE:
            click.echo(stage, err=True)

    # read

    def scan(self) -> None:
        """Read every note, so that all names are known before any body is converted."""
        read = read_content(self.root, self.content, self.settings)
        self.site: Site = read.site
        self.problems.add(read.problems)
        self.gazetteer = Gazetteer(self.site)
        self.page_converters = self._converters()

    def _converters(self) -> Converters:
        return Converters(self.site, self.gazetteer, self.locale, self.markdown)

    # link

    def convert_page(self, page: PageRead) -> str:
        """The HTML of a page with YAML front matter."""
        body = self.page_converters.of(page.origin.lang).convert(page.origin)
        self.page_bodies[page.origin.path] = body
        return body.html

    def link(self, contents: list[Content]) -> None:
        """Add the pages that Pelican has read, then convert and link every note."""
        self.contents = contents
        for content in self.contents:
            if "explainer" not in content.metadata:
                content.metadata["explainer"] = self._as_pelican_read_it(content)
        pages = tuple(sorted(map(_ordinary, self.contents), key=lambda page: page.origin.path))
        self.site = replace(self.site, pages=pages, bodies=dict(self.page_bodies))
        self.tell(f"Linking {len(self.site.notes):,} notes …")
        self.site = link(self.site, self._converters())

    def _as_pelican_read_it(self, content: Content) -> PageRead:
        """A page in HTML or another format, in which nothing is ours to link."""
        shown = Path(content.source_path).relative_to(self.root).as_posix()
        origin = Origin(None, shown, content.lang, "", "", 1)
        self.page_bodies[shown] = Body(shown, content.lang, "", (), (), (), (), frozenset(), (), ())
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
        findings = run_checks(self.site)
        self.site = replace(self.site, weighed=findings.weighed)
        self.problems.add(findings.problems)
        if self.check_only:
            chosen = self.reporting.chosen(self.problems, self.root)
            click.echo(self._told(chosen))
            raise SystemExit(int(self.reporting.fails(chosen)))
        if self.problems.has("error"):
            raise Refused(self._told(tuple(self.problems)))
        if len(self.problems):
            click.echo(self._told(tuple(self.problems), written=True), err=True)

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

    # render

    def edition(self, lang: str) -> Edition:
        """The site in a language."""
        if lang not in self._editions:
            self._editions[lang] = Edition(self.site, self.locale(lang))
        return self._editions[lang]

    def frame(self, lang: str) -> SiteView:
        """What every page in a language shows of the site."""
        if lang not in self._frames:
            name, _ = self._stylesheet
            self._frames[lang] = site_view(self.edition(lang), f"{self.static}/{name}", self.static)
        return self._frames[lang]

    @cached_property
    def _stylesheet(self) -> tuple[str, str]:
        return stylesheet(self.theme / "static" / "css")

    def view_ordinary_pages(self) -> None:
        """Give Pelican's own pages their views; their links are resolved now that every file is known."""
        pages = {page.origin.path: page for page in self.site.pages}
        for content in self.contents:
            page = pages[content.metadata["explainer"].origin.path]
            html = content.get_content(self.settings.base)
            content.view = ordinary_view(self.edition(content.lang), page, html)

    def views(self) -> Iterator[tuple[str, str, PageView]]:
        """Every page of ours: the file it goes to, its template, its view."""
        save_as = self.settings.save_as
        for lang in self.site.languages:
            edition = self.edition(lang)
            for note in self._notes(lang):
                yield save_as(note.kind.upper(), lang, note.ref.id), note.kind, VIEWS[note.kind](edition, note)
            for kind in KINDS:
                yield save_as(index_page(kind), lang), "index_of_kind", index_view(edition, kind)
            yield save_as("TIMELINE", lang), "timeline", timeline_view(edition)
            yield save_as("CORRECTIONS", lang), "corrections", corrections_view(edition)

    def _notes(self, lang: str) -> Iterator[Note]:
        """The published notes that are written in a language."""
        written = self.site.notes.values() if lang == self.settings.lang else self.site.translations.values()
        return (note for note in written if note.lang == lang and note.status == "published")

    # publish

    def publish(self, get_template: Callable[[str], Template]) -> None:
        """Render and write every page of ours, and what belongs to the site as a whole."""
        assert self.staged is not None
        files = Files(self.staged)
        addresses = [
            (self.edition(content.lang).canonical(content.view.url), "")
            for content in self.contents
            if content.status == "published" and content.view.indexable
        ]
        for number, (path, template, view) in enumerate(self.views()):
            if number % 1000 == 0:
                self.tell(f"Writing pages: {number:,} of about {len(self.site.notes):,} …")
            self.voice.speak(self.locale(view.lang))
            files.write(path, get_template(template).render(view=view, site=self.frame(view.lang)))
            addresses.append((view.canonical, view.reviewed.iso if view.reviewed else ""))
        files.write("sitemap.xml", sitemap(addresses))
        files.write(
            "robots.txt", robots(self.edition(self.settings.lang).canonical(f"{self.settings.base}/sitemap.xml"))
        )
        files.write(".nojekyll", "")
        files.write("explainer.json", record_of(self.site).for_readers())
        for table in self.site.tables.values():
            files.write(f"data/{table.name}", (self.root / table.path).read_bytes())
        files.write(
            "/".join((self.static.removeprefix(self.settings.base).strip("/"), self._stylesheet[0])),
            self._stylesheet[1],
        )

    def copies(self) -> Iterator[tuple[Path, str]]:
        """The files that Pelican copies, and where to."""
        for static in self.static_files:
            yield self.content / static.source_path, static.save_as
        target, folders, ignored = self.theme_static
        for folder in folders:
            yield from of_tree(self.theme / folder, target, ignored)

    def finish(self) -> None:
        """Check that what must exist does, and exchange the folders."""
        assert self.staged is not None
        absent = missing(expected(self.site), self.staged) + cut_short(self.copies(), self.staged)
        if absent:
            raise Refused("\n".join(["The build is not whole. These files were not written:", *absent]))
        swap(self.staged, self.output)
        seconds = time.perf_counter() - self.started
        click.echo(f"Built {tally(self.site)} in {seconds:.1f} s.")


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
    )
