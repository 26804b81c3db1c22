"""The door: the one module that knows Pelican. Each of Pelican's signals takes a build one step further.

Pelican is the engine: its settings, readers, Jinja environment, ordinary pages, static files and feeds are used. A
build goes into a folder beside output/ and takes its place only when it is whole.
"""

from __future__ import annotations

import atexit
import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pelican import signals
from pelican.contents import Article, Content, Page
from pelican.generators import Generator
from pelican.readers import MarkdownReader, Readers
from pelican.settings import DEFAULT_CONFIG
from pelican.writers import Writer

from .build import Build, Refused
from .defaults import completed
from .link.extension import ExplainerExtension
from .model.note import Origin
from .model.page import PageFront
from .publish.files import FilesError, writing
from .publish.pictures import PictureError
from .publish.search import SearchError
from .publish.swap import SwapError, discard, stage, sweep
from .read.pages import PageRead, metadata, read_page
from .settings import SettingsError

if TYPE_CHECKING:
    from .templates import Templates

BUILD = "EXPLAINER_BUILD"
"""The key under which Pelican's settings carry the build from signal to signal."""

PUBLICATION = "EXPLAINER_PUBLICATION"
"""The key of its second half, once everything is checked."""


@contextmanager
def refusing() -> Iterator[None]:
    """What a person can mend ends the build with its sentence alone."""
    try:
        yield
    except (SettingsError, SwapError, FilesError, PictureError, SearchError) as error:
        raise Refused(str(error)) from None


def register() -> None:
    """Pelican calls this once. It swallows what goes wrong here, so nothing here may."""
    signals.initialized.connect(begin)
    signals.readers_init.connect(add_reader)
    signals.get_generators.connect(generator)
    signals.get_writer.connect(writer)
    signals.all_generators_finalized.connect(stop_or_go)
    signals.page_generator_write_page.connect(speak)
    signals.article_generator_write_article.connect(speak)
    signals.finalized.connect(finish)


def begin(pelican: Any) -> None:
    """Complete Pelican's settings, and let it write beside output/."""
    # A build makes millions of objects and keeps nearly all: to look for cycles among them is a twentieth of its work.
    gc.disable()
    # Nor among what is left at the end, though Python would then go through all of it once more.
    atexit.register(gc.freeze)
    pelican.settings.update(completed(pelican.settings, DEFAULT_CONFIG))
    with refusing():
        build = pelican.settings[BUILD] = Build(pelican.settings)
        weakref.finalize(build, gc.enable)
        if not (build.check_only or build.only_to):
            sweep(build.output)
            build.staged = stage(build.output)
            weakref.finalize(build, discard, build.staged)  # however the build ends, it leaves nothing behind
            pelican.output_path = pelican.settings["OUTPUT_PATH"] = str(build.staged)


def add_reader(readers: Readers) -> None:
    """Ordinary pages and articles may have YAML front matter too."""
    readers.reader_classes.update(dict.fromkeys(MarkdownReader.file_extensions, PageReader))


def generator(pelican: Any) -> type[Generator]:
    """Our one generator."""
    return ExplainerGenerator


def writer(pelican: Any) -> type[Writer]:
    """Our writer."""
    return PageWriter


def stop_or_go(generators: list[Generator]) -> None:
    """All is known and nothing is written: tell every problem and stop, or make the views of Pelican's own pages."""
    build: Build = generators[0].settings[BUILD]
    build.end_at("link")
    env = generators[0].env
    templates = show_ahead(build, generators[0])
    build.check()
    # Imported here: a check, which ends above, answers sooner without it.
    from .publication import Publication
    from .templates import Templates

    publication = generators[0].settings[PUBLICATION] = Publication(build, templates or Templates(build, env))
    for each in generators:
        each.env = env  # one environment, so that each template is compiled once
    build.static_files = generators[0].context["staticfiles"]
    with refusing():
        publication.begin_files()
        publication.draw_ahead()
        publication.view_ordinary_pages()


def show_ahead(build: Build, generator: Generator) -> Templates | None:
    """Show the pages that somebody looks at as they will be if no check refuses them: checks and all other pages take
    most of the time, and change nothing of these. The templates, where they were needed."""
    held = build.held
    pages = held.looked_at - {content.save_as for content in build.contents} if held else set()
    if not held or held.weighed is None or not pages or build.problems.has("error"):
        return None
    from .publication import Publication
    from .templates import Templates

    templates = Templates(build, generator.env)
    with suppress(Exception):  # nothing is checked yet: a page may speak of what does not exist
        ahead = Publication(build, templates, build.site.further(weighed=held.weighed))
        if found := ahead.glimpse(pages, generator.get_template):
            held.show(found)
    return templates


def speak(generator: Generator, content: Content) -> None:
    """Pelican is about to write a page: in that page's language."""
    generator.context.update(view=content.view, site=generator.settings[PUBLICATION].frame_for(content.lang))


def finish(pelican: Any) -> None:
    """Everything is written: look whether it is all there, and put it in the place of the last build."""
    with refusing():
        pelican.settings[PUBLICATION].finish()


class PageReader(MarkdownReader):  # type: ignore[misc]
    """Pelican's Markdown reader, for files with YAML front matter too; both get our linking."""

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """A page's HTML, and the fields that Pelican may know; ours go under one name, explainer."""
        build: Build = self.settings[BUILD]
        page = read_page(build.root, Path(source_path), build.settings.lang, build.known_pages)
        if page is None:
            return self._own(build, source_path)
        build.problems.add(page.problems)
        html = build.convert_page(page)
        fields = {name: self.process_metadata(name, value) for name, value in metadata(page).items()}
        return html, {**fields, "explainer": page}

    def _own(self, build: Build, source_path: str) -> tuple[str, dict[str, Any]]:
        """A file with Pelican's own front matter: its reader runs, with our extension among the others."""
        text = Path(source_path).read_text(encoding="utf-8-sig")
        shown = Path(source_path).relative_to(build.root).as_posix()
        origin = Origin(None, shown, build.settings.lang, text, 0, 1)
        converter = build.page_converter(origin.lang)
        self.settings["MARKDOWN"]["extensions"].append(ExplainerExtension(converter.linking))
        converter.begin(origin)
        try:
            html, fields = super().read(source_path)
        finally:
            self.settings["MARKDOWN"]["extensions"].pop()
        build.page_bodies[shown] = converter.finish(origin, html)
        title = str(fields.get("title") or Path(source_path).stem)
        front = PageFront(title=title, summary=str(fields.get("summary") or title))
        return html, {**fields, "explainer": PageRead(origin, front, fields.get("slug", ""), ())}


class ExplainerGenerator(Generator):  # type: ignore[misc]
    """Scans all notes when it is made, before any body is read; links, then publishes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.build: Build = self.settings[BUILD]
        self.build.scan()

    def generate_context(self) -> None:
        """Pelican has read its pages: link everything, and let {filename} links find our notes."""
        known = self.context["generated_content"]
        self.build.link([content for content in known.values() if isinstance(content, (Article, Page))])
        known.update(self.build.stand_ins())
        # Pelican publishes no file that it knows as a source, and every file that is linked to.
        known.update(dict.fromkeys(self.build.originals()))
        self.context["static_links"] |= self.build.linked_files()

    def generate_output(self, writer: Any) -> None:
        """Write our pages, and what belongs to them."""
        with refusing():
            publication = self.settings[PUBLICATION]
            publication.write(self.get_template)


class PageWriter(Writer):  # type: ignore[misc]
    """Pelican's writer, which says in a sentence what the disk does not take."""

    def write_file(self, name: str, *args: Any, **kwargs: Any) -> None:
        """Render and write a page."""
        with refusing(), writing(name):
            super().write_file(name, *args, **kwargs)

    def _open_w(self, filename: str, *args: Any, **kwargs: Any) -> Any:
        # Pages, lists and feeds are all opened here. What lies there may be a file of the site that is served, too.
        self.settings[PUBLICATION].make_room(filename)
        return super()._open_w(filename, *args, **kwargs)

    def write_feed(self, elements: Any, context: Any, path: str | None = None, *args: Any, **kwargs: Any) -> Any:
        """Write a feed."""
        with refusing(), writing(str(path)):
            return super().write_feed(elements, context, path, *args, **kwargs)
