"""A link shows what it leads to, and a mark its source: by mouse, keyboard and finger, never in the reader's way."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.machine import needed_package, needed_program
from tests.browser.test_reading import NARROW, WIDE

TALK = "talks/2022-11-15/"
LINK = ".prose a.ref-person >> nth=0"
MARK = ".prose .cite a >> nth=3"

WITHOUT_ANCHORS = "CSS.supports = () => false"
WITHOUT_POPOVERS = "delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover"
ANCHORS_GONE = """() => {
    for (const sheet of document.styleSheets)
        for (let at = sheet.cssRules.length - 1; at >= 0; at--)
            if (sheet.cssRules[at].conditionText?.includes("anchor-scope")) sheet.deleteRule(at)
}"""

BROWSERS = {
    "with anchors": "",
    "without anchors": WITHOUT_ANCHORS,
    "without popovers": f"{WITHOUT_ANCHORS}; {WITHOUT_POPOVERS}",
}
"""What a browser lacks, as a script that runs before the page's own."""

IN_THE_WAY = """link => {
    const card = document.getElementById("preview").getBoundingClientRect()
    const block = link.closest("p, li, dd, td, h3")
    const range = document.createRange()
    range.selectNodeContents(block)
    const lines = [...range.getClientRects()]
    const middles = [...link.getClientRects()].map(box => (box.top + box.bottom) / 2)
    const own = lines.filter(line => middles.some(middle => line.top <= middle && middle <= line.bottom))
    const overlaps = line =>
        card.top < line.bottom - 1 && line.top < card.bottom - 1 && card.left < line.right && line.left < card.right
    const page = document.documentElement
    const sticksOut = card.left < 0 || card.top < 0 || card.right > page.clientWidth || card.bottom > page.clientHeight
    return [own.some(overlaps), sticksOut, document.scrollingElement.scrollWidth > page.clientWidth]
}"""
"""Whether the card covers the line of its link, leaves the window, or widens the page."""

UNTOLD = """() => [...document.querySelectorAll("main a.ref")].filter(link =>
    !link.closest(".figure-card, .comparison-list, .entry, .attendance, .timeline-event, .latest-talk, .notes") &&
    !link.closest(".index-table, .matrix, .download-note") &&
    !link.classList.contains("ref-source") && link.checkVisibility() &&
    !document.querySelector(`.preview-title a[href="${link.getAttribute("href")}"]`)
).map(link => link.outerHTML)"""
"""The links to people, talks, figures and terms for which the page has no card, but for those in lists."""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A tab on a phone."""
    with browser.new_context(viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True) as context:
        yield context.new_page()


def card(page: Page) -> Locator:
    """The one card, where it is seen."""
    return page.locator("#preview:visible")


def test_a_mouse_that_rests_on_a_link_shows_who_it_is_and_what_they_were_that_day(page: Page, served: str) -> None:
    page.goto(served + TALK)
    page.locator(LINK).hover()

    expect(card(page)).to_contain_text("Emily Mendrala")
    expect(card(page)).to_contain_text("Deputy assistant secretary of State")
    expect(card(page)).not_to_contain_text("http")


def test_it_stays_while_the_mouse_is_on_it_and_goes_when_the_mouse_does(page: Page, served: str) -> None:
    page.goto(served + TALK)
    page.locator(LINK).hover()
    expect(card(page)).to_be_visible()

    card(page).hover()
    page.wait_for_timeout(500)
    assert card(page).is_visible()

    page.mouse.move(0, 0)
    expect(card(page)).to_have_count(0)


def test_a_mouse_that_only_passes_shows_nothing(page: Page, served: str) -> None:
    page.goto(served + TALK)
    page.locator(LINK).hover()
    page.mouse.move(0, 0)
    page.wait_for_timeout(500)

    assert card(page).count() == 0


def test_there_is_one_card_at_a_time(page: Page, served: str) -> None:
    page.goto(served + TALK)
    page.locator(LINK).hover()
    expect(card(page)).to_contain_text("Emily Mendrala")
    page.locator(MARK).hover()

    expect(card(page)).to_contain_text("Reuters")
    assert page.locator(".preview").count() == 1
    assert page.locator("[aria-describedby=preview], .previewed").count() == 1


@pytest.mark.parametrize("lacks", BROWSERS.values(), ids=BROWSERS)
@pytest.mark.parametrize("size", [NARROW, {"width": 320, "height": 256}, WIDE], ids=["narrow", "zoomed", "wide"])
def test_it_covers_no_line_of_its_link_and_stays_in_the_window(
    page: Page, served: str, size: dict[str, int], lacks: str
) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.add_init_script(lacks)
    page.goto(served + TALK)
    if lacks:
        page.evaluate(ANCHORS_GONE)
    page.keyboard.press("Tab")

    found = {}
    for link in page.locator(".prose a.ref, .prose .cite a, .delegations a.ref-person").all():
        link.evaluate("link => { link.scrollIntoView({block: 'center'}); link.focus() }")
        assert card(page).count() == 1, link.inner_text()
        found[link.inner_text()] = link.evaluate(IN_THE_WAY)

    assert len(found) > 20
    assert {words: faults for words, faults in found.items() if any(faults)} == {}


def test_the_keyboard_shows_it_escape_closes_it_and_it_is_no_stop(page: Page, served: str) -> None:
    page.goto(served + TALK)
    page.locator(".prose a").first.focus()
    while not page.locator(MARK).evaluate("mark => mark === document.activeElement"):
        page.keyboard.press("Tab")
        page.evaluate("document.activeElement.closest('.prose') || Promise.reject('the mark was not reached')")
    assert card(page).is_visible()
    described = page.locator("#" + (page.locator(MARK).get_attribute("aria-describedby") or "none"))
    expect(described).to_contain_text("Carlos Fernández de Cossío")

    page.keyboard.press("Escape")
    assert card(page).count() == 0
    assert page.locator(MARK).evaluate("mark => mark === document.activeElement")
    assert page.locator(MARK).get_attribute("aria-describedby") is None

    page.keyboard.press("Tab")
    assert card(page).is_visible()
    assert page.evaluate("document.activeElement.closest('.prose') !== null")


def test_moving_on_by_keyboard_hides_it(page: Page, served: str) -> None:
    page.goto(served + TALK)
    page.keyboard.press("Tab")
    page.locator(MARK).focus()
    assert card(page).is_visible()

    page.locator("footer a").first.focus()

    assert card(page).count() == 0


def test_a_tap_on_a_mark_shows_its_source_and_leaves_the_page_where_it_is(phone: Page, served: str) -> None:
    phone.goto(served + TALK)
    phone.locator(MARK).scroll_into_view_if_needed()
    before = phone.evaluate("scrollY")
    phone.locator(MARK).tap()

    expect(card(phone)).to_contain_text("Reuters, November 14, 2022")
    expect(card(phone).get_by_role("link", name="Original")).to_be_visible()
    assert (phone.url, phone.evaluate("scrollY")) == (served + TALK, before)
    assert card(phone).get_attribute("role") == "dialog"
    assert card(phone).evaluate("card => card === document.activeElement")
    assert not any(phone.locator(MARK).evaluate(IN_THE_WAY))


@pytest.mark.parametrize("way", ["the button", "the mark again", "elsewhere", "scroll", "Escape"])
def test_on_a_phone_it_never_sticks(phone: Page, served: str, way: str) -> None:
    phone.goto(served + TALK)
    phone.locator(MARK).tap()
    expect(card(phone)).to_be_visible()

    if way == "the button":
        phone.get_by_role("button", name="Close").tap()
    elif way == "the mark again":
        phone.locator(MARK).tap()
    elif way == "elsewhere":
        phone.locator("h2 >> nth=2").tap()
    elif way == "scroll":
        phone.evaluate("scrollBy(0, 40)")
    else:
        phone.keyboard.press("Escape")

    expect(card(phone)).to_have_count(0)
    phone.wait_for_timeout(400)
    assert card(phone).count() == 0
    assert phone.url == served + TALK


def test_it_is_gone_when_a_reader_comes_back(phone: Page, served: str) -> None:
    phone.goto(served + TALK)
    phone.locator(MARK).tap()
    card(phone).get_by_role("link").first.tap()
    phone.wait_for_url("**/sources/**")
    phone.go_back()

    expect(phone.locator("h1")).to_be_visible()
    assert card(phone).count() == 0


def test_a_tap_on_a_link_follows_it(phone: Page, served: str) -> None:
    phone.goto(served + TALK)
    phone.locator(LINK).tap()

    phone.wait_for_url("**/people/emily-mendrala/")


def test_a_number_has_its_provenance_and_no_card_over_it(page: Page, served: str) -> None:
    page.goto(served + TALK)
    number = page.locator(".sourced-number").first
    number.locator("a").hover()
    page.wait_for_timeout(500)

    assert number.locator(".provenance").is_visible()
    assert card(page).count() == 0


def test_everything_that_text_and_facts_link_to_has_a_card(page: Page, address: str) -> None:
    page.goto(address)

    assert page.evaluate(UNTOLD) == []


def test_without_scripts_a_link_is_a_link(plain_page: Page, served: str) -> None:
    plain_page.goto(served + TALK)
    assert not plain_page.locator(".previews").is_visible()
    assert plain_page.locator(".preview").count() == 0

    plain_page.locator(MARK).click()
    assert plain_page.url == f"{served}{TALK}#note-4"
    plain_page.locator(LINK).click()
    plain_page.wait_for_url(f"{served}people/emily-mendrala/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_and_nu_find_nothing_with_a_card_open(browser: Browser, served: str, scheme: str, tmp_path: Path) -> None:
    axe = needed_package("axe-core/axe.min.js").read_text(encoding="utf-8")
    found = {}
    with browser.new_context(color_scheme=scheme, has_touch=True) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(served + TALK)
        page.evaluate(axe)
        for way in ("focused", "tapped"):
            if way == "focused":
                page.keyboard.press("Tab")
                page.locator(LINK).focus()
            else:
                page.locator(MARK).tap()
            expect(card(page)).to_be_visible()
            violations = page.evaluate("axe.run({resultTypes: ['violations']}).then(results => results.violations)")
            found[way] = [(one["id"], node["html"]) for one in violations for node in one["nodes"]]
            (tmp_path / f"{way}.html").write_text(page.content(), encoding="utf-8")
    assert found == {"focused": [], "tapped": []}

    vnu = [needed_program("java"), "-jar", str(needed_package("vnu-jar/build/dist/vnu.jar"))]
    checked = subprocess.run([*vnu, "--format", "json", str(tmp_path)], capture_output=True, text=True, check=False)
    assert [message["message"] for message in json.loads(checked.stderr)["messages"]] == []
