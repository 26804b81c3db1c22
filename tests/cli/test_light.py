"""The command starts Pelican without docutils and others; whoever needs them has them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

from tests.support import SETTINGS, draw, environment, needed_pages


def told(code: str, folder: Path) -> str:
    """What code prints that runs after the command has imported Pelican."""
    program = f"import sys\nimport explainer.cli.build\n{dedent(code)}"
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, env=environment(), capture_output=True, text=True, check=False
    )
    return answer.stdout + answer.stderr


def test_pelican_starts_without_what_few_builds_need(tmp_path: Path) -> None:
    dear = ("PIL", "dateutil", "docutils", "feedgenerator", "http.server", "pygments", "rich")
    assert told(f"print([name for name in {dear} if name in sys.modules])", tmp_path) == "[]\n"


def test_a_page_in_restructuredtext_is_read_with_docutils(tmp_path: Path) -> None:
    page = (
        "On the river\n############\n\n:abbr:`WB (water board)` and *others*.\n\n.. code-block:: python\n\n   1 + 1\n"
    )
    site = draw(
        tmp_path,
        {**needed_pages("Water."), "content/pages/river.rst": page, "pelican.conf.py": SETTINGS},
    )

    said = told("sys.exit(explainer.cli.build.build('pelican.conf.py'))", site)

    html = (site / "output/on-the-river/index.html").read_text(encoding="utf-8")
    assert "Built" in said
    assert '<abbr title="water board">WB</abbr> and <em>others</em>' in html
    assert '<div class="highlight">' in html


def test_a_plugin_can_make_its_reader_of_pelicans_for_restructuredtext(tmp_path: Path) -> None:
    said = told(
        """
        from pelican.readers import MarkdownReader, PelicanHTMLTranslator, RstReader
        from docutils.writers.html4css1 import HTMLTranslator

        class Reader(RstReader):
            file_extensions = ["txt"]

        print(issubclass(PelicanHTMLTranslator, HTMLTranslator), Reader.writer_class.__module__)
        """,
        tmp_path,
    )
    assert said == "True pelican.readers\n"


def test_what_pelican_took_of_a_library_is_the_librarys_own_once_it_is_used(tmp_path: Path) -> None:
    said = told(
        """
        import io
        import pelican
        from pelican import log, utils, writers

        print(utils.get_date("2022-11-15"), type(log.DEFAULT_LOG_HANDLER.console).__module__)
        feed = writers.Atom1Feed("Title", "https://example.org/", "About.")
        print(isinstance(feed, writers.Rss201rev2Feed), type(feed).__module__)

        class Own(writers.Atom1Feed):
            pass

        print(Own.__mro__[1].__name__)
        print(pelican.RootedHTTPServer.__mro__[1].__name__)
        """,
        tmp_path,
    )
    assert said.splitlines() == [
        "2022-11-15 00:00:00 rich.console",
        "False feedgenerator.django.utils.feedgenerator",
        "Atom1Feed",
        "HTTPServer",
    ]


def test_who_imports_such_a_library_gets_it_whole(tmp_path: Path) -> None:
    said = told(
        """
        import docutils.nodes, pelican.server, rich.console
        from pelican import rstdirectives

        print(docutils.nodes.Text("a").astext(), pelican.server.__file__[-9:], rich.console.Console.__name__)
        print(rstdirectives.Pygments.has_content)
        """,
        tmp_path,
    )
    assert said == "a server.py Console\nTrue\n"
