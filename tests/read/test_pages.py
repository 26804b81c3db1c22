"""Pelican's own pages: which front matter is ours, and what of it Pelican is given."""

from __future__ import annotations

from pathlib import Path

from explainer.read.known import NOTHING, Known
from explainer.read.pages import PageRead, metadata, read_page
from tests import support


def read(folder: Path, text: str, name: str = "about.md") -> PageRead | None:
    support.draw(folder, {f"content/pages/{name}": text})
    return read_page(folder, folder / "content" / "pages" / name, "en", Known(NOTHING))


def page(folder: Path, text: str, name: str = "about.md") -> PageRead:
    found = read(folder, text, name)
    assert found is not None
    return found


def test_pelican_is_given_its_own_fields_and_no_others(tmp_path: Path) -> None:
    found = page(
        tmp_path,
        "---\ntitle: No\nsummary: 12:30:00\ntemplate: home\nsave_as: index.html\nfigures: [a]\ndate: 2024-05-06\n---\n",
    )
    assert metadata(found) == {
        "title": "No",
        "summary": "12:30:00",
        "slug": "about",
        "lang": "en",
        "status": "published",
        "template": "home",
        "save_as": "index.html",
        "url": "",
        "date": "2024-05-06",
    }
    assert found.problems == ()


def test_the_name_of_a_file_gives_slug_and_language(tmp_path: Path) -> None:
    found = page(tmp_path, "---\ntitle: Acerca\nsummary: Algo.\n---\n", "about.es.md")
    assert {name: metadata(found)[name] for name in ("slug", "lang")} == {"slug": "about", "lang": "es"}


def test_keys_that_would_break_pelicans_page_are_refused_with_their_places(tmp_path: Path) -> None:
    found = page(tmp_path, "---\ntitle: A\nsummary: B\nurl: x\nsettings: y\ncontent: z\ntranslations: w\n---\n")
    assert [problem.sentence.partition(".")[0] for problem in found.problems] == [
        "content/pages/about",
    ] * 4
    assert [(problem.line, problem.field) for problem in found.problems] == [
        (4, "url"),
        (5, "settings"),
        (6, "content"),
        (7, "translations"),
    ]
    assert set(metadata(found)) == {"title", "summary", "slug", "lang", "status", "template"}


def test_a_page_without_three_hyphens_is_pelicans_to_read(tmp_path: Path) -> None:
    assert read(tmp_path, "Title: About\nSummary: Words.\n\nNote: this is no field.\n") is None


def test_windows_line_endings_and_a_byte_order_mark_make_no_difference(tmp_path: Path) -> None:
    found = page(tmp_path, "\ufeff---\r\ntitle: About\r\nsummary: B\r\n---\r\nNote: words.\r\n")
    assert (found.front.title, found.origin.body, found.origin.body_line) == ("About", "Note: words.\n", 5)
