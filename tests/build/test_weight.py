"""What a reader on a slow link loads of each page of the shipped site, packed as a server packs it."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import html

KIB = 1024
PAGE = 30 * KIB
"""HTML, stylesheet and script of a page, its pictures of numbers left out."""

PICTURED = 45 * KIB
"""The same with the pictures."""

SCRIPTS = 10 * KIB
"""All scripts that a page loads by itself."""

REQUESTS = 6


def packed(content: bytes) -> int:
    return len(gzip.compress(content, mtime=0))


@cache
def weight(file: Path) -> int:
    return packed(file.read_bytes())


def loads(page: html.HtmlElement) -> Iterator[str]:
    """The addresses of all that a page loads before a reader does anything."""
    yield from page.xpath("//link[@rel='stylesheet' or @rel='icon']/@href")
    yield from page.xpath("//script/@src")
    yield from page.xpath("//img[not(@loading='lazy')]/@src")


def file_of(address: str, site: Path) -> Path:
    return site / address.removeprefix("/repo/")


def test_every_page_is_light(shipped_site: Path) -> None:
    heavy = []
    for file in shipped_site.rglob("*.html"):
        content = file.read_bytes()
        page = html.fromstring(content)
        whole = sum(weight(file_of(address, shipped_site)) for address in loads(page) if not address.endswith(".svg"))
        plain = packed(re.sub(rb"<svg.*?</svg>", b"", content, flags=re.DOTALL)) + whole
        if plain > PAGE or packed(content) + whole > PICTURED:
            heavy.append((file.relative_to(shipped_site).as_posix(), plain, packed(content) + whole))

    assert heavy == []


def test_scripts_are_light_and_requests_are_few(shipped_site: Path) -> None:
    for file in shipped_site.rglob("*.html"):
        page = html.fromstring(file.read_bytes())
        scripts = page.xpath("//script/@src")
        assert sum(weight(file_of(address, shipped_site)) for address in scripts) <= SCRIPTS, file
        assert 1 + len(list(loads(page))) <= REQUESTS, file


def test_nothing_comes_from_elsewhere_and_one_stylesheet_blocks(shipped_site: Path) -> None:
    for file in shipped_site.rglob("*.html"):
        page = html.fromstring(file.read_bytes())
        assert [address for address in loads(page) if not address.startswith("/repo/")] == [], file
        assert len(page.xpath("//link[@rel='stylesheet']")) == 1, file
        assert page.xpath("//script[@src and not(@defer) and not(@async) and not(@type='module')]") == [], file
