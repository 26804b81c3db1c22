"""Where a number comes from is there for who points at it, who reaches it by keyboard, and who prints the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.test_reading import NARROW, WIDE

TALK = "talks/2022-11-15/"

WITHOUT_ANCHORS = """() => {
    for (const sheet of document.styleSheets)
        for (let at = sheet.cssRules.length - 1; at >= 0; at--)
            if (sheet.cssRules[at].conditionText?.includes("anchor-scope")) sheet.deleteRule(at)
}"""
"""Leaves of the stylesheet what a browser does that cannot bind a box to another."""

STICKS_OUT = """provenance => {
    const box = provenance.getBoundingClientRect()
    const width = document.documentElement.clientWidth
    return box.left < 0 || box.right > width || document.scrollingElement.scrollWidth > width
}"""


@pytest.mark.parametrize("prepare", ["() => {}", WITHOUT_ANCHORS], ids=["anchored", "not anchored"])
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_pointing_at_a_number_shows_it_within_the_page_and_leaving_hides_it(
    page: Page, served: str, size: dict[str, int], prepare: str
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(served + TALK)
    page.evaluate(prepare)
    numbers = page.locator(".sourced-number")

    assert numbers.count() >= 3
    for number in numbers.all():
        provenance = number.locator(".provenance")
        assert not provenance.is_visible()
        number.locator("a").hover()
        assert provenance.is_visible()
        assert not provenance.evaluate(STICKS_OUT)
        provenance.hover()
        assert provenance.is_visible()
        page.mouse.move(0, 0)
        assert not provenance.is_visible()


def test_the_keyboard_shows_it_without_scripts_and_moving_on_hides_it(plain_page: Page, served: str) -> None:
    plain_page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    plain_page.goto(served + TALK)
    provenance = plain_page.locator("#provenance-1")
    described = plain_page.locator("[aria-describedby=provenance-1]")

    plain_page.locator(".prose a").first.focus()
    while not described.evaluate("element => element === document.activeElement"):
        plain_page.keyboard.press("Tab")
        assert provenance.is_visible() == described.evaluate("element => element === document.activeElement")
    assert not provenance.evaluate(STICKS_OUT)

    plain_page.keyboard.press("Tab")
    assert not provenance.is_visible()


def test_print_shows_each_one_in_brackets_in_its_line(page: Page, served: str) -> None:
    page.goto(served + TALK)
    page.emulate_media(media="print")

    for provenance in page.locator(".provenance").all():
        assert provenance.is_visible()
        style = "element => [getComputedStyle(element, '::before').content, getComputedStyle(element).position]"
        assert provenance.evaluate(style) == ['" ["', "static"]


def test_escape_closes_it_and_leaving_and_coming_back_shows_it_again(page: Page, served: str) -> None:
    page.goto(served + TALK)
    number = page.locator(".sourced-number").first
    provenance = number.locator(".provenance")

    number.locator("a").hover()
    page.keyboard.press("Escape")
    assert not provenance.is_visible()
    page.mouse.move(0, 0)
    number.locator("a").hover()
    assert provenance.is_visible()


def test_it_gives_way_to_the_preview_of_a_link(page: Page, served: str) -> None:
    page.goto(served + TALK)
    page.keyboard.press("Tab")
    number = page.locator(".sourced-number").first
    number.locator("a").focus()
    assert number.locator(".provenance").is_visible()

    page.locator(".prose a.ref").first.hover()
    page.wait_for_selector("#preview:popover-open")
    assert not number.locator(".provenance").is_visible()
