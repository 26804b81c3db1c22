"""Whoever enlarges text or the page, and however long its words are, loses nothing and scrolls one way only."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.test_reading import NARROW, WIDE

TABLET = {"width": 640, "height": 800}
ZOOMED = {"width": 320, "height": 256}
"""What is left of a window of 1280 by 1024 pixels at 400 %."""

LOST = """() => {
    const width = document.documentElement.clientWidth
    const all = [...document.body.querySelectorAll("*")].filter(one => one.checkVisibility() && !one.closest("svg *"))
    const says = one => one.outerHTML.slice(0, 200)
    const sticksOut = one => one.getBoundingClientRect().right > width + 1 && !one.closest(".scroll, .unseen, .skip")
    const clips = one => {
        const style = getComputedStyle(one)
        const isCut = [style.overflowX, style.overflowY].some(way => ["hidden", "clip"].includes(way))
        const isLarger = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
        return isCut && isLarger && !one.matches(".unseen")
    }
    const isInTheWay = one => ["fixed", "sticky"].includes(getComputedStyle(one).position) &&
        innerWidth < 400 && !one.closest("table")
    const wide = document.scrollingElement.scrollWidth > width ? all.filter(sticksOut).map(says) : []
    const isWide = document.scrollingElement.scrollWidth > width ? ["the page is too wide"] : []
    return [...isWide, ...wide, ...all.filter(clips).map(says), ...all.filter(isInTheWay).map(says)]
}"""
"""What makes the page scroll sideways, what is cut off, and what stands before the text of a small window."""

LENGTHEN = """() => {
    const word = "Aufenthaltsgenehmigungsverlängerungsverfahrenseinreisebestimmungsänderungsverordnung"
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    const isRunning = text => /\\p{L}{4}/u.test(text.data) && !text.parentElement.closest("svg, script, style") &&
        getComputedStyle(text.parentElement).whiteSpaceCollapse !== "preserve" &&
        getComputedStyle(text.parentElement).textWrapMode !== "nowrap"
    for (const text of texts.filter(isRunning)) text.data = `${word} ${text.data}`
    return texts.filter(isRunning).length
}"""
"""Puts before each piece of text a word that is longer than a line of a phone."""


@pytest.mark.parametrize("size", [WIDE, TABLET], ids=["wide", "tablet"])
def test_nothing_is_lost_when_text_is_twice_as_large(page: Page, address: str, size: dict[str, int]) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(address)
    page.add_style_tag(content="html { font-size: 200% }")

    assert page.evaluate(LOST) == []


def test_nothing_is_lost_when_the_page_is_four_times_as_large(page: Page, address: str) -> None:
    page.set_viewport_size(ZOOMED)  # type: ignore[arg-type]
    page.goto(address)

    assert page.evaluate(LOST) == []


def test_words_that_are_longer_than_a_line_break(page: Page, address: str) -> None:
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    page.goto(address)

    assert page.evaluate(LENGTHEN) > 15
    assert page.evaluate(LOST) == []


def test_long_words_are_parted_on_a_narrow_screen_only(page: Page, served: str) -> None:
    hyphens = """() => ["main", ".number", "code"].map(where => {
        const made = () => document.querySelector(".prose").appendChild(document.createElement(where))
        return getComputedStyle(document.querySelector(where) ?? made()).hyphens
    })"""
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    page.goto(f"{served}talks/2022-11-15/")
    assert page.evaluate(hyphens) == ["auto", "manual", "manual"]

    page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    assert page.evaluate(hyphens) == ["manual", "manual", "manual"]


@pytest.mark.parametrize("larger", [1, 2])
def test_a_figures_digits_stay_on_one_line_and_its_facts_break_no_word(page: Page, served: str, larger: int) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{served}figures/encounters-southwest-fy2022/")
    page.add_style_tag(content=f"html {{ font-size: {larger}00% }}")

    lines = """one => {
        const range = document.createRange()
        range.selectNodeContents(one)
        return range.getClientRects().length
    }"""
    assert page.locator(".number-value data").evaluate(lines) == 1
    facts = page.locator(".facts-row").first.evaluate("row => [...row.children].map(cell => cell.offsetTop)")
    assert len(set(facts)) == larger
