"""Pagefind's index of the pages: the same bytes every time, and made again only where a page of it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.publish.cache import Cache
from explainer.publish.search import SearchError, indexed, texts

PAGES = {
    "index.html": ("en", "<h1>Home</h1><p>Two sides talk.</p>"),
    "talks/one/index.html": ("en", "<h1>First round</h1><p>They met at the harbour.</p>"),
    "who/ana.html": ("en", "<h1>Ana</h1><p>She led the North.</p>"),
    "es/index.html": ("es", "<h1>Inicio</h1><p>Las dos partes conversan.</p>"),
    "de/index.html": ("de", "<h1>Beginn</h1><p>Zwei Seiten reden.</p>"),
}


def site(folder: Path, *, backwards: bool = False) -> Path:
    """A built site of these pages and of one that no search finds, written in one order or the other."""
    for path, (lang, words) in sorted(PAGES.items(), reverse=backwards):
        write(folder / path, f'<html lang="{lang}"><body><main data-pagefind-body>{words}</main></body></html>')
    write(folder / "404.html", '<html lang="en"><body><main><h1>Nothing</h1></main></body></html>')
    return folder


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def kept(cache: Cache) -> list[str]:
    """The names of what the cache holds."""
    return sorted(file.name for file in cache.folder.iterdir())


def test_it_has_the_same_bytes_in_every_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    for number in range(6):
        monkeypatch.setenv("RAYON_NUM_THREADS", str(1 + number % 3))
        monkeypatch.setenv("PAGEFIND_KEEP_INDEX_URL", str(bool(number % 2)).lower())
        folder = tmp_path / str(number)
        made.append(indexed(site(folder, backwards=bool(number % 2)), Cache(folder, "search")))

    assert all(one == made[0] for one in made)


def test_every_marked_page_has_an_id_in_the_index_of_its_language(tmp_path: Path) -> None:
    ids = texts(indexed(site(tmp_path), Cache(tmp_path, "search")))

    assert ids.keys() == PAGES.keys()
    assert {path: id.partition("_")[0] for path, id in ids.items()} == {path: PAGES[path][0] for path in PAGES}


def test_no_interface_of_pagefinds_own_is_published(tmp_path: Path) -> None:
    files = indexed(site(tmp_path), Cache(tmp_path, "search"))

    assert {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json"} <= files.keys()
    assert [name for name in files if "ui" in name or name.endswith(".css")] == []


def test_it_is_made_again_only_where_a_marked_page_changes(tmp_path: Path) -> None:
    folder = site(tmp_path / "site")
    cache = Cache(tmp_path, "search")
    first = indexed(folder, cache)
    [name] = kept(cache)
    before = (cache.folder / name).stat().st_mtime_ns

    write(folder / "404.html", '<html lang="en"><body><main><h1>Nothing here</h1></main></body></html>')
    home = (folder / "index.html").read_text(encoding="utf-8")
    write(folder / "index.html", home.replace("<body>", "<head><title>New</title></head><body>"))
    assert indexed(folder, Cache(tmp_path, "search")) == first
    assert (kept(cache), (cache.folder / name).stat().st_mtime_ns) == ([name], before)
    assert indexed(folder, Cache(tmp_path / "elsewhere", "search")) == first

    write(
        folder / "who/ana.html", "<html lang='en'><body><main data-pagefind-body><h1>Ana Aue</h1></main></body></html>"
    )
    assert indexed(folder, Cache(tmp_path, "search")) != first
    assert name not in kept(cache)


def test_what_cannot_be_read_is_told_with_the_way_around(tmp_path: Path) -> None:
    with pytest.raises(SearchError, match=r"^Pagefind could not read the pages\. .+ EXPLAINER_SEARCH = False builds"):
        indexed(tmp_path, Cache(tmp_path, "search"))
