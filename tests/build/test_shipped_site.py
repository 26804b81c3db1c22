"""The site that this project ships: how much it has, and what holds on each of its pages.

Where content/sources/originals/ has the full texts of sources, or EXPLAINER_ORIGINALS names a folder that does, nothing
of them may stand in the site.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import html
from lxml.html import HtmlElement

from tests.support import ROOT

ADDRESS = "https://example.org/repo"
ORIGINALS = Path(os.environ.get("EXPLAINER_ORIGINALS") or ROOT / "content/sources/originals")

COPIED = 16
"""Words in a row that are nobody's own."""

QUOTED = 10
"""Words that are quoted at once."""

Pages = Mapping[str, HtmlElement]
"""Every page of the site, parsed, by its file's path."""


@pytest.fixture(scope="module")
def pages(shipped_site: Path) -> Pages:
    return {
        file.relative_to(shipped_site).as_posix(): html.fromstring(file.read_bytes())
        for file in sorted(shipped_site.rglob("*.html"))
    }


def of(kind: str, pages: Pages) -> dict[str, HtmlElement]:
    """The pages of a kind, without its index."""
    return {path: page for path, page in pages.items() if re.fullmatch(rf"{kind}/[^/]+/index\.html", path)}


def words(text: str) -> list[str]:
    """The words of a text without what stands between them."""
    return re.findall(r"\w+", text.casefold())


def text(page: HtmlElement) -> str:
    """What a page shows to a reader."""
    return " ".join(page.xpath("//main//text()"))


def test_it_has_what_it_promises(pages: Pages) -> None:
    with_series = [path for path, page in of("figures", pages).items() if page.xpath("//table[@class='series']")]
    least = {"talks": 20, "people": 15, "figures": 25, "terms": 18, "sources": 35}

    too_few = {kind: len(of(kind, pages)) for kind, count in least.items() if len(of(kind, pages)) < count}

    assert too_few == {}
    assert len(with_series) >= 6


def test_its_talks_reach_from_1984_to_2024(pages: Pages) -> None:
    dates = sorted(path.split("/")[1] for path in of("talks", pages))
    assert dates[0].startswith("1984")
    assert any(date.startswith("2024-12") for date in dates)


def test_each_page_has_one_heading_of_the_first_level(pages: Pages) -> None:
    assert {path: len(page.xpath("//h1")) for path, page in pages.items() if len(page.xpath("//h1")) != 1} == {}


def test_each_page_has_a_title_of_its_own(pages: Pages) -> None:
    titles = {path: " ".join(page.xpath("string(//head/title)").split()) for path, page in pages.items()}

    assert repeated(titles) == {}
    assert {path: title for path, title in titles.items() if not 0 < len(title) <= 70} == {}


def test_each_page_has_a_description_of_its_own(pages: Pages) -> None:
    descriptions = {path: page.xpath("string(//meta[@name='description']/@content)") for path, page in pages.items()}

    assert repeated(descriptions) == {}
    assert {path: words for path, words in descriptions.items() if not 50 <= len(words) <= 170} == {}


def repeated(texts: Mapping[str, str]) -> dict[str, str]:
    """Those of the texts that are there more than once in a language, by path; a name is the same in each."""
    languages = {path: path.partition("/")[0] if re.match(r"[a-z]{2}/", path) else "" for path in texts}
    counts = Counter((languages[path], text) for path, text in texts.items())
    return {path: text for path, text in texts.items() if counts[languages[path], text] > 1}


def test_each_page_is_reached_from_home(pages: Pages) -> None:
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for target in linked(path, pages[path]):
            if target in pages and target not in reached:
                reached.add(target)
                waiting.append(target)

    assert sorted(path for path in pages.keys() - reached if not path.endswith("404.html")) == []


def linked(path: str, page: HtmlElement) -> Iterator[str]:
    """The files of this site that a page's links lead to."""
    here = f"{ADDRESS}/{path.removesuffix('index.html')}"
    for link in page.xpath("//a/@href"):
        address = urljoin(here, link)
        if address.startswith(f"{ADDRESS}/"):
            target = unquote(urlsplit(address).path).removeprefix("/repo/")
            yield f"{target}index.html" if target.endswith("/") or not target else target


def test_home_shows_the_latest_talk_that_took_place(pages: Pages) -> None:
    """Not the one of the next year, which was declined."""
    [panel] = pages["index.html"].xpath("//section[contains(@class, 'latest-talk')]")
    text = " ".join(panel.text_content().split())
    assert "December 4, 2024" in text
    assert "Declined" not in text


def test_quotations_are_short(pages: Pages) -> None:
    """A source's sentences are its own, whatever its rights."""
    found = [(path, quotation) for path, page in pages.items() for quotation in quotations(page)]

    assert found
    assert [(path, quotation) for path, quotation in found if len(quotation.split()) > QUOTED] == []


def quotations(page: HtmlElement) -> Iterator[str]:
    """What a page marks as quoted, and what stands between quotation marks in its paragraphs but its own title."""
    title = page.xpath("string(//h1)").strip()
    for element in page.xpath("//q | //blockquote"):
        yield element.text_content()
    for paragraph in page.xpath("//main//*[self::p or self::li or self::dd or self::td][not(.//p) and not(.//li)]"):
        for found in re.findall(r'"([^"]+)"|“([^”]+)”|«([^»]+)»', paragraph.text_content()):
            if "".join(found).rstrip(".") != title:
                yield "".join(found)


def test_no_original_is_copied(pages: Pages) -> None:
    originals = sorted(ORIGINALS.glob("*")) if ORIGINALS.is_dir() else []
    if not originals:
        pytest.skip(f"there are no originals in {ORIGINALS}")
    runs = {run: original.name for original in originals for run in of_words(original.read_text(encoding="utf-8"))}

    copied = [(path, runs[run], run) for path, page in pages.items() for run in of_words(text(page)) if run in runs]

    assert copied == []


def of_words(text: str) -> Iterator[str]:
    """Every run of so many words that nobody would write them again by chance."""
    all_words = words(text)
    for start in range(len(all_words) - COPIED + 1):
        yield " ".join(all_words[start : start + COPIED])


def test_nothing_in_the_plugin_and_the_theme_knows_the_topic() -> None:
    topic = re.compile(rb"cuba|havana", re.IGNORECASE)
    files = [file for room in ("plugins", "theme") for file in (ROOT / room).rglob("*") if file.is_file()]

    assert files
    assert [file for file in files if file.suffix != ".pyc" and topic.search(file.read_bytes())] == []
