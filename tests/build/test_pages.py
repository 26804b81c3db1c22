"""Every page of a built site: its addresses under a subpath, its place in the site, and settings that move pages."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from tests import support
from tests.link.world import note
from tests.render.world import FILES

TRANSLATED = {
    **FILES,
    "content/talks/2021-01-20.es.md": note(
        "title: Segunda ronda\nsummary: La segunda ronda de conversaciones.", "Con Ana Aue; antes, [[First round]]."
    ),
    "content/pages/home.es.md": note(
        "title: Las conversaciones\nsummary: De qué trata este sitio.\ntemplate: home\nsave_as: es/index.html",
        "[Acerca]({filename}/pages/about.es.md), [[Second round]].",
    ),
    "content/pages/about.es.md": note("title: Acerca\nsummary: Quién hace este sitio."),
    "content/pages/404.es.md": note("title: No está\nsummary: Aquí no hay nada.\nsave_as: es/404.html"),
}

MOVED = """
TALK_URL = "rounds/{slug}"
TALK_SAVE_AS = "rounds/{slug}.html"
TALK_LANG_URL = "{lang}/rondas/{slug}/"
TALK_LANG_SAVE_AS = "{lang}/rondas/{slug}/index.html"
TALK_INDEX_URL = "rounds/"
PERSON_URL = "/who/{slug}.html"
FIGURE_LANG_URL = "cifras-{lang}/{slug}/"
TERM_SAVE_AS = "terms/{slug}/index.html"
TIMELINE_URL = "when.html"
CORRECTIONS_URL = "mended/"
CORRECTIONS_LANG_URL = "{lang}/enmiendas/"
PAGE_URL = "site/{slug}/"
PAGE_SAVE_AS = "site/{slug}/index.html"
EXPLAINER_FEED_ATOM = "changes.xml"
EXPLAINER_KIND_FEED_ATOM = "news/{slug}.xml"
EXPLAINER_CORRECTIONS_FEED_ATOM = "mended.xml"
"""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site under /repo/."""
    return support.build(support.draw(tmp_path_factory.mktemp("site"), TRANSLATED))


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with other addresses."""
    settings = {"pelican.conf.py": support.SETTINGS + MOVED}
    return support.build(support.draw(tmp_path_factory.mktemp("moved"), {**TRANSLATED, **settings}))


def pages(output: Path) -> dict[str, BeautifulSoup]:
    """Every page by its file's path."""
    paths = sorted(file.relative_to(output).as_posix() for file in output.rglob("*.html"))
    return {path: support.page(output, path) for path in paths}


def addresses(page: BeautifulSoup) -> Iterator[str]:
    """Everything on a page that a browser would load or follow."""
    for name in ("href", "src", "action", "poster", "data"):
        yield from (str(found[name]) for found in page.select(f"[{name}]"))
    for found in page.select("[srcset]"):
        yield from (part.split()[0] for part in str(found["srcset"]).split(","))
    yield from (str(found["content"]) for found in page.select('meta[property="og:url"], meta[property="og:image"]'))


def file_of(output: Path, address: str, prefix: str) -> Path:
    """The file that GitHub Pages would answer with: the folder's index, the file, or the file with .html behind."""
    path = unquote(urlsplit(address).path.removeprefix(prefix))
    if path.endswith("/") or not path:
        return output / path / "index.html"
    return output / path if (output / path).is_file() else output / f"{path}.html"


@pytest.mark.parametrize("site", ["output", "moved"])
def test_every_address_of_the_site_has_its_subpath_and_leads_to_a_file(
    site: str, request: pytest.FixtureRequest
) -> None:
    output = request.getfixturevalue(site)
    astray = [
        (path, address)
        for path, page in pages(output).items()
        for address in addresses(page)
        if not address.startswith("#") and not re.match(r"https://(?!example\.org/repo)|mailto:", address)
        if not _leads_somewhere(output, address)
    ]
    assert astray == []


def _leads_somewhere(output: Path, address: str) -> bool:
    whole = urljoin("https://example.org/elsewhere/", address)
    return whole.startswith("https://example.org/repo/") and file_of(output, whole, "/repo/").is_file()


def test_stylesheets_load_nothing_from_elsewhere(output: Path) -> None:
    loaded = {
        found
        for sheet in output.rglob("*.css")
        for found in re.findall(r"url\(\s*[\"']?([^)\"']+)", sheet.read_text(encoding="utf-8"))
        if not found.startswith("data:")
    }
    assert loaded == set()


@pytest.mark.parametrize(("siteurl", "prefix"), [("https://site.example", "/"), ("http://localhost:8000/a/b", "/a/b/")])
def test_another_siteurl_moves_every_address(siteurl: str, prefix: str, tmp_path: Path) -> None:
    output = support.build(support.draw(tmp_path, TRANSLATED), "--siteurl", siteurl)
    inner = {
        address
        for page in pages(output).values()
        for address in addresses(page)
        if address.startswith(("/", f"{siteurl}/"))
    }
    assert {address for address in inner if not file_of(output, address, prefix).is_file()} == set()
    assert not any("example.org/repo" in file.read_text(encoding="utf-8") for file in output.rglob("*.xml"))


@pytest.mark.parametrize("file", ["404.html", "es/404.html"])
def test_the_page_for_missing_addresses_works_at_any_depth_and_is_not_to_be_found(file: str, output: Path) -> None:
    page = support.page(output, file)
    assert {address[:6] for address in addresses(page) if not address.startswith(("#", "https:"))} == {"/repo/"}
    assert [robots["content"] for robots in page.select('meta[name="robots"]')] == ["noindex"]
    assert page.select('link[rel="canonical"]') == []
    assert "404" not in (output / "sitemap.xml").read_text(encoding="utf-8")
    home = support.page(output, file.replace("404", "index"))
    assert [link.get_text() for link in home.select("footer a") if "404" in str(link["href"])] == []


def test_the_way_from_home_to_each_page_is_shown_to_readers_and_machines(output: Path) -> None:
    ways = {}
    for path, page in pages(output).items():
        shown = [(link.get_text(), str(link["href"])) for link in page.select(".breadcrumbs a")]
        [script] = page.select('script[type="application/ld+json"]')
        way = json.loads(script.get_text()).get("breadcrumb", {"itemListElement": []})
        told = [(item["name"], item["item"]["@id"]) for item in way["itemListElement"]]
        assert [(name, f"https://example.org{href}") for name, href in shown] == told[:-1], path
        ways[path] = [href.removeprefix("/repo") for _, href in shown]
    assert {path: ways[path] for path in ways if path.count("/") < 2 and not path.startswith("es")} == {
        "404.html": ["/"],
        "about/index.html": ["/"],
        "corrections/index.html": ["/"],
        "data/index.html": ["/"],
        "figures/index.html": ["/"],
        "index.html": [],
        "people/index.html": ["/"],
        "sources/index.html": ["/"],
        "talks/index.html": ["/"],
        "terms/index.html": ["/"],
        "timeline/index.html": ["/"],
    }
    assert ways["talks/2017-04-20/index.html"] == ["/", "/talks/"]
    assert ways["es/talks/2021-01-20/index.html"] == ["/es/", "/es/talks/"]


def test_each_page_has_one_title_one_heading_one_address_and_its_language(output: Path) -> None:
    built = pages(output)
    assert {path for path, page in built.items() if len(page.select("h1")) != 1 or not page.title} == set()
    assert {path for path, page in built.items() if page.title and len(page.title.get_text()) > 70} == set()
    canonical = {
        path: str(link["href"]).removeprefix("https://example.org/repo/")
        for path, page in built.items()
        for link in page.select('link[rel="canonical"]')
    }
    assert canonical == {path: path.removesuffix("index.html") for path in built if not path.endswith("404.html")}
    languages = {path: str(page.html["lang"]) for path, page in built.items() if page.html}
    assert languages == {path: "es" if path.startswith("es/") else "en" for path in built}


def test_settings_move_pages_indexes_and_languages_the_way_pelican_users_expect(moved: Path) -> None:
    files = {file.relative_to(moved).as_posix() for file in moved.rglob("*") if file.is_file()}
    assert files >= {
        "rounds/2021-01-20.html",
        "rounds/index.html",
        "es/rondas/2021-01-20/index.html",
        "es/rounds/index.html",
        "who/ana-aue.html",
        "terms/harbour/index.html",
        "when.html",
        "mended/index.html",
        "es/enmiendas/index.html",
        "mended.xml",
        "site/about/index.html",
        "changes.xml",
        "news/people.xml",
        "es/news/people.json",
    }
    assert {
        file for file in files if re.match(r"(es/)?(talks|people|timeline|about|feeds|corrections)/(?!index)", file)
    } == set()
    talk = support.page(moved, "rounds/2021-01-20.html")
    assert [str(link["href"]) for link in talk.select('link[rel="canonical"], .neighbours a, .delegations a.ref')][
        :2
    ] == [
        "https://example.org/repo/rounds/2021-01-20",
        "/repo/who/ana-aue.html",
    ]
    assert "https://example.org/repo/rounds/2021-01-20<" in (moved / "sitemap.xml").read_text(encoding="utf-8")


def test_nothing_is_built_from_drafts_and_no_page_of_a_blog_appears(output: Path) -> None:
    built = set(pages(output))
    assert {path for path in built if "zed-quill" in path or "2020-02-02" in path} == set()
    assert {path for path in built if re.search(r"categor|author|tag|archive|drafts|articles", path)} == set()
    assert not any(
        "Zed Quill" in page.get_text() or "Secret round" in page.get_text() for page in pages(output).values()
    )


def test_every_address_and_anchor_on_the_shipped_site_leads_somewhere_and_its_json_can_be_read(
    shipped_site: Path,
) -> None:
    texts = {file: file.read_text(encoding="utf-8") for file in shipped_site.rglob("*.html")}
    anchors = {file: set(re.findall(r'\bid="([^"]*)"', text)) for file, text in texts.items()}
    astray = set()
    for file, text in texts.items():
        here = file.relative_to(shipped_site).as_posix()
        for address in set(re.findall(r'\b(?:href|src)="([^"]*)"', text)):
            whole = urljoin(f"https://example.org/repo/{here}", html.unescape(address))
            if address.startswith(("/", "#")) or whole.startswith("https://example.org/"):
                leads_to = file_of(shipped_site, whole, "/repo/")
                anchor = urlsplit(whole).fragment
                there = whole.startswith("https://example.org/repo/") and leads_to.is_file()
                if not there or (anchor and anchor not in anchors[leads_to]):
                    astray.add((here, address))
        for script in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL):
            assert json.loads(script)["@context"] == "https://schema.org"
    assert astray == set()
