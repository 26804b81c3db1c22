"""The search: opened by keyboard or link, under the subpath, in two languages, with names and numbers in any form."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, expect

from explainer.cli.server import Server
from tests import support
from tests.browser import test_markup
from tests.browser.machine import needed_browser, needed_package
from tests.browser.test_reading import NARROW, WIDE
from tests.render.test_search import SEARCHED

CROSSINGS = "Crossings in 2021"
TALK = "talks/2021-01-20/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site, partly in Spanish too, under /repo/."""
    needed_browser()
    output = support.build(support.draw(tmp_path_factory.mktemp("searched"), SEARCHED))
    with Server(output, "/repo", "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/repo/"
        server.shutdown()
        thread.join()


@pytest.fixture
def asked(page: Page) -> list[str]:
    """What the page asked for, in order."""
    found: list[str] = []

    def note(request: Request) -> None:
        found.append(request.url)

    page.on("request", note)
    return found


def opened(page: Page, address: str) -> Page:
    """A page with the search box open."""
    page.goto(address)
    page.keyboard.press("/")
    expect(page.locator("dialog.search")).to_be_visible()
    return page


def found(page: Page, words: str) -> list[str]:
    """The titles of what is found, once texts were looked through too."""
    page.locator(".search input").fill(words)
    wait_for_end(page)
    return titles(page)


def wait_for_end(page: Page) -> None:
    """Until texts were looked through: it begins after a pause in typing, and ends in words."""
    page.wait_for_timeout(200)
    page.wait_for_function("""() => {
        const status = document.querySelector(".search-status")
        return status.textContent !== status.dataset.wait
    }""")
    page.wait_for_timeout(200)


def titles(page: Page) -> list[str]:
    """The titles of what is shown."""
    return page.locator(".search-found a").all_inner_texts()


def focused(page: Page) -> str:
    """The words of what has the focus."""
    return str(page.evaluate("document.activeElement.textContent.trim()"))


def test_nothing_of_it_is_loaded_until_it_is_opened(page: Page, site: str, asked: list[str]) -> None:
    page.goto(site + TALK, wait_until="networkidle")
    assert [url for url in asked if "search" in url or "pagefind" in url] == []

    with page.expect_request_finished(lambda request: "pf_meta" in request.url):
        page.keyboard.press("/")
    loaded = {url.removeprefix(site).partition("?")[0] for url in asked}
    assert {"theme/js/search/dialog.js", "search/", "pagefind/names.en.json", "pagefind/pagefind.js"} <= loaded
    assert [url for url in asked if not url.startswith(site)] == []


def test_slash_opens_it_arrows_move_escape_closes_it_and_the_focus_returns(page: Page, site: str) -> None:
    page.goto(site + TALK)
    page.locator("main a").first.focus()
    before = focused(page)
    page.keyboard.press("/")
    box = page.locator("dialog.search")
    expect(box).to_be_visible()
    assert page.evaluate("document.activeElement.name") == "q"

    shown = found(page, "crossings")
    assert len(shown) > 3
    page.keyboard.press("ArrowDown")
    assert focused(page) == shown[0]
    page.keyboard.press("ArrowDown")
    assert focused(page) == shown[1]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.name") == "q"

    page.keyboard.press("ArrowDown")
    page.keyboard.type("x")
    assert page.locator(".search input").input_value() == "crossingsx"

    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    assert focused(page) == before


def test_enter_goes_to_the_first_page_and_a_focused_result_to_its_own(page: Page, site: str) -> None:
    opened(page, site)
    assert found(page, "second round")[0] == "Second round"
    page.keyboard.press("Enter")
    page.wait_for_url(site + TALK)

    opened(page, site)
    shown = found(page, "ana")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(shown[1])


def test_the_link_opens_it_and_a_click_beside_it_or_on_its_button_closes_it(page: Page, site: str) -> None:
    page.goto(site)
    link = page.get_by_role("link", name="Search")
    box = page.locator("dialog.search")
    for close in (lambda: page.mouse.click(5, 5), lambda: page.locator(".search-close").click()):
        link.click()
        expect(box).to_be_visible()
        close()
        expect(box).to_be_hidden()
        assert focused(page) == "Search"
    assert page.url == site


def test_a_slash_that_is_written_opens_nothing(page: Page, site: str) -> None:
    opened(page, site)
    page.keyboard.type("1/2")
    assert page.locator(".search input").input_value() == "1/2"


def test_names_are_found_without_accents_and_by_other_names(page: Page, site: str) -> None:
    expected = {
        "raul brenn": "Raúl Brenn",
        "RAÚL": "Raúl Brenn",
        "obrien": "José O’Brien",
        "jose o'brien": "José O’Brien",
        "Ana M. Aue": "Ana Aue",
        "ana maria": "Ana Aue",
        "2021-01-20": "Second round",
        "January 20, 2021": "Second round",
    }
    opened(page, site)
    assert {words: found(page, words)[0] for words in expected} == expected


def test_a_number_in_any_form_finds_its_figure(page: Page, site: str) -> None:
    forms = (
        "220,908", "220908", "220 908", "220\u202f908", "220.908", "220'908", "220k", "221k", "221,000", "221000",
        "nearly 221,000", "about 220,000 crossings", "0.22 million", "220 thousand", "220.9k", "$220,908",
    )  # fmt: skip
    others = {"471%": "Rise in 2021", "471 %": "Rise in 2021", "38,674": "Crossings in 2020"}
    expected = {**dict.fromkeys(forms, CROSSINGS), **others}
    opened(page, site)
    assert {number: found(page, number)[0] for number in expected} == expected


def test_another_number_does_not(page: Page, site: str) -> None:
    opened(page, site)
    assert CROSSINGS not in found(page, "190,000")
    assert CROSSINGS not in found(page, "230k")


def test_pages_that_mention_the_number_follow_with_the_sentence(page: Page, site: str) -> None:
    opened(page, site)
    assert "Second round" in found(page, "220908")
    item = page.locator(".search-found li", has=page.get_by_role("link", name="Second round"))
    assert item.locator(".search-facts").inner_text() == "Talk · January 20, 2021"
    assert item.locator(".search-sentence").inner_text() == "There had been 220,908 crossings, 471% more."
    assert item.locator("mark").all_inner_texts() == ["220,908"]


def test_a_name_is_shown_with_what_it_is_and_its_sentence(page: Page, site: str) -> None:
    opened(page, site)
    found(page, "ana aue")
    item = page.locator(".search-found li").first
    assert item.inner_text().split("\n") == [
        "Ana Aue", "", "Person · Minister", "", "Somebody who took part in the talks of the two sides.",
    ]  # fmt: skip
    assert item.locator("a").get_attribute("href") == "/repo/people/ana-aue/"


def test_filters_narrow_what_is_found_and_list_all_where_nothing_is_typed(page: Page, site: str) -> None:
    opened(page, site)
    kind, side, year = (page.locator(f".search select[name={name}]") for name in ("kind", "side", "year"))
    kind.select_option("person")
    wait_for_end(page)
    assert sorted(titles(page)) == ["Ana Aue", "José O’Brien", "Lena Linde", "Raúl Brenn"]
    assert page.locator(".search-status").inner_text() == "Found: 4"

    side.select_option("south")
    wait_for_end(page)
    assert sorted(titles(page)) == ["José O’Brien", "Raúl Brenn"]

    kind.select_option("talk")
    year.select_option("2017")
    wait_for_end(page)
    assert titles(page) == ["First round"]

    side.select_option("")
    year.select_option("2021")
    assert sorted(found(page, "round")) == ["Second round", "Third round"]
    kind.select_option("figure")
    assert found(page, "220908") == [CROSSINGS]


def test_where_nothing_is_found_the_nearest_names_are_offered(page: Page, site: str) -> None:
    opened(page, site)
    assert found(page, "raul bremm") == ["Raúl Brenn"]
    assert page.locator(".search-status").inner_text() == "Nothing was found. These names are near:"

    assert found(page, "qqqqqq") == []
    assert page.locator(".search-status").inner_text() == "Nothing was found."


def test_what_a_talk_dealt_with_and_who_was_there_finds_it(page: Page, site: str) -> None:
    opened(page, site)
    assert found(page, "fishing") == ["Second round"]
    assert found(page, "obrien harbour")[0] == "Second round"
    assert found(page, "corrections")[0] == "Corrections"
    assert page.locator(".search-found li").first.inner_text().split() == ["Corrections", "Page"]


def test_a_shorter_word_is_no_match(page: Page, site: str) -> None:
    """Pagefind takes one where it knows no longer one: the for thermometer."""
    opened(page, site)
    assert found(page, "thermometer") == []


def test_each_language_has_its_own(page: Page, site: str) -> None:
    opened(page, f"{site}es/")
    assert found(page, "la ronda de enero") == ["Segunda ronda"]
    link = page.locator(".search-found a")
    assert link.get_attribute("href") == "/repo/es/talks/2021-01-20/"
    assert page.locator(".search-facts").inner_text().endswith("20 de enero de 2021")

    assert "Segunda ronda" in found(page, "hablaron")
    assert found(page, "220 mil")[0] == CROSSINGS
    assert page.locator(".search-found a").first.get_attribute("lang") == "en"

    opened(page, site)
    assert found(page, "hablaron") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_axe_finds_nothing_in_the_open_box(page: Page, site: str, scheme: str, size: dict[str, int]) -> None:
    axe = needed_package("axe-core/axe.min.js").read_text(encoding="utf-8")
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size(size)  # type: ignore[arg-type]
    opened(page, site + TALK)
    assert found(page, "crossings")
    page.evaluate(axe)

    violations = page.evaluate("axe.run({resultTypes: ['violations']}).then(results => results.violations)")
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in violations] == []
    assert page.evaluate("document.scrollingElement.scrollWidth <= document.documentElement.clientWidth")


def test_the_page_is_valid_with_the_open_box(page: Page, site: str, tmp_path: Path) -> None:
    opened(page, site + TALK)
    assert found(page, "crossings")
    file = tmp_path / "page.html"
    file.write_text(page.content(), encoding="utf-8")

    assert test_markup.found(file) == []


def test_without_scripts_the_link_leads_to_the_lists(plain_page: Page, site: str) -> None:
    plain_page.goto(f"{site}es/")
    plain_page.locator('[data-part="search"]').click()
    plain_page.wait_for_url(f"{site}es/search/")
    assert not plain_page.locator("dialog.search").is_visible()
    plain_page.locator(".search-lists a").first.click()
    plain_page.wait_for_url(f"{site}es/talks/")


def test_where_it_cannot_be_loaded_the_link_leads_to_the_lists(page: Page, site: str) -> None:
    page.route("**/js/search/*", lambda route: route.abort())
    page.goto(site)
    page.get_by_role("link", name="Search").click()
    page.wait_for_url(f"{site}search/")
    assert page.locator(".search-lists").is_visible()


def test_where_texts_cannot_be_loaded_it_says_so_and_names_are_found_all_the_same(page: Page, site: str) -> None:
    page.route("**/pagefind.js", lambda route: route.abort())
    opened(page, site)
    assert found(page, "raul")[0] == "Raúl Brenn"
    expect(page.locator(".search-status")).to_contain_text("could not be loaded")


def test_the_field_on_its_own_page_opens_the_box(page: Page, site: str) -> None:
    page.goto(f"{site}search/")
    page.get_by_role("button", name="A name, a date, a number or any words").click()
    expect(page.get_by_role("searchbox")).to_be_focused()
