"""The second half of a build: the checked site as pages and files.

render → publish
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import asdict
from functools import cached_property, partial
from pathlib import Path

import click
from jinja2 import Template

from .build import Build, Refused
from .model.asked import Asking
from .model.figure import Figure
from .model.language import language_of
from .model.memory import NOTHING, Memory
from .model.site import Site
from .pages import Page, Written, asking_for, pages_of
from .publish import search
from .publish.cache import Cache
from .publish.copies import cut_short, of_folder
from .publish.feeds import atom, json_feed
from .publish.files import Files
from .publish.fingerprint import of_tree, states
from .publish.images import variants
from .publish.manifest import expected, missing, tally
from .publish.pictures import Pictures
from .publish.scripts import script
from .publish.sitemap import robots, sitemap
from .publish.spare import Spare
from .publish.stylesheet import stylesheet
from .publish.swap import discard, swap
from .publish.tokens import read_tokens
from .records.documents import FIGURES, PUBLISHED, SCHEMA
from .records.documents import files as records_of
from .render.calendar import calendar
from .render.edition import Edition
from .render.figures_table import figures_table
from .render.home import ordinary_view
from .render.languages import with_untranslated
from .render.search import findables
from .render.site import site_view
from .render.views import PageView, SiteView
from .settings import index_page
from .templates import Templates


class Publication:
    """The pages of a site, in each of its languages, and the files that they become."""

    def __init__(self, build: Build, templates: Templates, site: Site | None = None) -> None:
        """site is another than the build's own: one of which a few pages are to be seen, and no file written."""
        self.build = build
        self.templates = templates
        self.site = site or build.site
        self.settings = build.settings
        self._editions: dict[str, Edition] = {}
        self._frames: dict[str, SiteView] = {}
        css = build.theme / "static" / "css"
        self.pictures = Pictures(Cache(build.root, "charts"), read_tokens(css))
        self._pages = build.memories("pages", build.made_with, NOTHING)
        self._spare = Spare(build.root)

    def begin_files(self) -> None:
        """Before anything is written: begin with the site that was kept, if there is one."""
        assert self.build.staged is not None
        not_ours = {path for _, path in self.copies()} | {content.save_as for content in self.build.contents}
        self._files = self._spare.lend(self.build.staged, self._last_pages.made.keys() - not_ours)

    def make_room(self, file: str) -> None:
        """Pelican is about to write a file: nothing of an earlier site is to lie there."""
        assert self.build.staged is not None
        self._files.make_room(Path(os.path.relpath(file, self.build.staged)).as_posix())

    def edition(self, lang: str) -> Edition:
        """The site in a language."""
        if lang not in self._editions:
            draw = self.pictures.draw if self.settings.charts else None
            self._editions[lang] = Edition(self.site, self.build.locale(lang), draw)
        return self._editions[lang]

    def frame(self, lang: str) -> SiteView:
        """What every page in a language shows of the site."""
        if lang not in self._frames:
            self._frames[lang] = site_view(
                self.edition(lang), self._address(self._stylesheet), self._address(self._script), self.build.static
            )
        return self._frames[lang]

    def frame_for(self, lang: str) -> SiteView:
        """The same, for a page that is written now: from here on the templates speak its language."""
        self.templates.speak(self.build.locale(lang))
        return self.frame(lang)

    @cached_property
    def _asking(self) -> Asking:
        """Answers for the site in each of its languages, and recalls what the last build made of that."""
        editions = {lang: self.edition(lang) for lang in self.site.languages}
        return asking_for(self.site, editions, self._last_pages)

    @cached_property
    def _last_pages(self) -> Memory:
        return self._pages.last() if self.site is self.build.site else NOTHING

    @cached_property
    def _stylesheet(self) -> tuple[str, str]:
        return stylesheet(self.build.theme / "static" / "css")

    @cached_property
    def _script(self) -> tuple[str, str]:
        return script(self.build.theme / "static" / "js")

    def _address(self, asset: tuple[str, str]) -> str:
        """Where readers find the stylesheet or the script; empty where there is none."""
        return f"{self.build.static}/{asset[0]}" if asset[0] else ""

    def draw_ahead(self) -> None:
        """Draw the pictures of all figures where no page can be taken from the last site: each page would draw its
        own, one after the other."""
        if self._last_pages.made or not self.settings.charts:
            return
        from .render.charts.figure import figure_picture  # a build after an edit answers sooner without it

        pictures = []
        for edition in map(self.edition, self.site.languages):
            figures = (edition.note(figure.ref) for figure in self.site.figures)
            pictures += [figure_picture(edition, figure) for figure in figures if isinstance(figure, Figure)]
        self.build.tell(f"Drawing the charts of {len(pictures):,} pages …")
        self.pictures.ahead(spec for picture in pictures if picture for spec in (picture.wide, picture.narrow))

    def view_ordinary_pages(self) -> None:
        """Give Pelican's own pages their views; their links are resolved now that every file is known."""
        pages = {page.origin.path: page for page in self.site.pages}
        for content in self.build.contents:
            page = pages[content.metadata["explainer"].origin.path]
            html = content.get_content(self.settings.base)
            edition = self.edition(content.lang)
            view = ordinary_view(edition, page, html)
            content.view = with_untranslated(edition, index_page("talk"), view, self.build.locale)

    def write(self, get_template: Callable[[str], Template]) -> None:
        """Render and write every page of ours, and what belongs to the site as a whole."""
        files = self._files
        addresses = [
            (self.edition(content.lang).canonical(content.view.url), "")
            for content in self.build.contents
            if content.status == "published" and content.view.indexable
        ]
        addresses += self._write_pages(files, get_template)
        files.write("sitemap.xml", sitemap(addresses))
        files.write(
            "robots.txt", robots(self.edition(self.settings.lang).canonical(f"{self.settings.base}/sitemap.xml"))
        )
        files.write(".nojekyll", "")
        kept = self.build.memories("records", self.build.read_with, NOTHING)
        records, memory = records_of(self.site, kept.last())
        kept.keep(memory)
        for name, text in records.items():
            files.write(name, text)
        files.write(SCHEMA, PUBLISHED.read_bytes())
        for lang in self.site.languages:
            for name, content in self._asking.recall(f"{lang} for programs", "", partial(self._for_programs, lang)):
                files.write(name, content)
        self._write_pictures(files)
        self._write_images(files)
        for table in self.site.tables.values():
            files.write(f"data/{table.name}", (self.build.root / table.path).read_bytes())
        for asset in (self._stylesheet, self._script):
            if address := self._address(asset):
                files.write(address.removeprefix(self.settings.base).strip("/"), asset[1])
        self._write_cards(files)
        files.leave_out()  # now, since other plugins may go through the folder before it is finished

    def glimpse(self, paths: Collection[str], get_template: Callable[[str], Template]) -> dict[str, str]:
        """Those of some pages that are others than in the last site, by their files."""
        found: dict[str, str] = {}
        for page in self._all_pages():
            if page.path in paths:
                last, text = self.build.output / page.path, self._rendered(page, page.view(), get_template)
                if not last.is_file() or last.read_bytes() != text.encode():
                    found[page.path] = text
        return found

    def _write_pages(self, files: Files, get_template: Callable[[str], Template]) -> Iterator[tuple[str, str]]:
        """Render and write every page of ours, or take it from the last site where it would be the same; the address
        of each, and the day on which it was reviewed."""
        frames = {lang: self._asking.digest(self.frame(lang)) for lang in self.site.languages}
        for number, page in enumerate(self._all_pages()):
            if number % 1000 == 0:
                self.build.tell(f"Writing pages: {number:,} of about {len(self.site.notes):,} …")

            def write(page: Page = page) -> Written:
                view = page.view()
                files.write(page.path, self._rendered(page, view, get_template))
                day = view.reviewed.iso if view.reviewed else ""
                return Written(view.canonical, day, files.stamp(page.path))

            def again(written: Written, path: str = page.path) -> bool:
                return files.take(path, self.build.output, written.stamp)

            written = self._asking.recall(page.path, (frames[page.lang], page.template, page.own), write, again)
            yield written.canonical, written.reviewed

    def _all_pages(self) -> Iterator[Page]:
        return pages_of(self.site, self._asking, self.build.locale)

    def _rendered(self, page: Page, view: PageView, get_template: Callable[[str], Template]) -> str:
        return get_template(page.template).render(view=view, site=self.frame_for(page.lang))

    def _write_cards(self, files: Files) -> None:
        """Draw the cards of all pages whose views were made."""
        cards = {name: card for edition in self._editions.values() for name, card in edition.drawn.items()}
        if cards:
            from .publish.cards import write_cards  # a site without cards answers sooner without it

            self.build.tell(f"Drawing {len(cards):,} cards …")
            write_cards(cards.values(), self.build.theme, Cache(self.build.root, "cards"), files)

    def _write_images(self, files: Files) -> None:
        """Every image that some text shows, in the widths that pages offer."""
        cache = Cache(self.build.root, "images")
        for path in sorted({path for edition in self._editions.values() for path in edition.images}):
            for variant, data in variants(self.site.images[path], self.build.content / path, cache):
                files.write(variant, data)
        cache.sweep()

    def _write_pictures(self, files: Files) -> None:
        """Every picture that some page shows, as files to take along."""
        svgs: dict[str, str] = {}
        for edition in self._editions.values():
            for picture in edition.pictures.values():
                path = edition.picture_file(picture)
                svgs[path] = self.pictures.svg(picture.wide, picture.title, picture.description)
                files.write(f"{path}.svg", svgs[path])
                files.write(f"{path}.vl.json", self.pictures.spec(picture.wide))
        for path, png in zip(svgs, self.pictures.pngs(svgs.values()), strict=True):
            files.write(f"{path}.png", png)
        if self.settings.charts:
            self.pictures.cache.sweep()

    def _for_programs(self, lang: str) -> tuple[tuple[str, str | bytes], ...]:
        """The files that other programs read in a language: the table of figures, the feeds, the calendar of talks."""
        edition: Edition = self._asking.of(lang)
        files: list[tuple[str, str | bytes]] = [(self.settings.file(FIGURES, lang), figures_table(edition))]
        for feed in edition.feeds:
            files += ((feed.atom, atom(feed)), (feed.json, json_feed(feed)))
        if dated := calendar(edition):
            # Imported here: the library takes as long as a hundred pages, and only changed talks need it.
            from .publish.calendar import ics

            files.append((self.settings.calendar(lang), ics(dated)))
        return tuple(files)

    def copies(self) -> Iterator[tuple[Path, str]]:
        """The files that Pelican copies, and where to."""
        for static in self.build.static_files:
            yield self.build.content / static.source_path, static.save_as
        target, folders, ignored = self.build.theme_static
        for folder in folders:
            yield from of_folder(self.build.theme / folder, target, ignored)

    def write_search(self) -> None:
        """Index the written pages, and write the names by which they are found. Raises SearchError."""
        assert self.build.staged is not None
        self.build.tell("Indexing for the search …")
        index = search.indexed(self.build.staged, Cache(self.build.root, "search"))
        files = Files(self.build.staged)
        for path, content in index.items():
            files.write(f"{search.FOLDER}/{path}", content)
        texts = search.texts(index)
        for lang in self.site.languages:
            scales = {**language_of("en").scales, **language_of(lang).scales}
            pages = [asdict(page) for page in findables(self.edition(lang))]
            files.write(search.names(lang), search.as_json(pages, texts, scales))

    def _keep_search(self) -> bool:
        """Take the last site's search over as it is; False where it has none, or none in each language."""
        assert self.build.staged is not None
        last = self.build.output / search.FOLDER
        needed = (search.ENTRY, *map(search.names, self.site.languages))
        if not all((self.build.output / path).is_file() for path in needed):
            return False
        try:
            shutil.copytree(last, self.build.staged / search.FOLDER, copy_function=os.link)
        except OSError:  # a disk on which no file has two names
            shutil.rmtree(self.build.staged / search.FOLDER, ignore_errors=True)
            return False
        return True

    def finish(self) -> None:
        """Check that what must exist does, and exchange the folders."""
        assert self.build.staged is not None
        held = self.build.held
        if self.settings.search:
            later = held is not None and held.hurried and self._keep_search()
            if held:
                held.behind = later
            if not later:
                self.write_search()
        there = states(str(self.build.staged))
        absent = missing(expected(self.site), there) + cut_short(self.copies(), self.build.staged)
        if absent:
            raise Refused("\n".join(["The build is not whole. These files were not written:", *absent]))
        self.build.built = of_tree(there)
        swap(self.build.staged, self.build.output, self._spare.keep if self.build.made_with else discard)
        self._pages.keep(self._asking.end())  # only now, since it speaks of files that lie in output/
        self.templates.keep()
        self.build.keep_beside_notes()
        seconds = time.perf_counter() - self.build.started
        click.echo(f"Built {tally(self.site)} in {seconds:.1f} s.")
