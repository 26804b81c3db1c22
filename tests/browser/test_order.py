"""What is read after something in the source stands after it on the screen: below it, or to the right of it."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.test_reading import NARROW, WIDE

OUT_OF_ORDER = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const texts = []
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement
        if (!walker.currentNode.data.trim() || !element.checkVisibility({visibilityProperty: true})) continue
        if (element.closest(".unseen, .skip, svg, script, style, template")) continue
        range.selectNodeContents(walker.currentNode)
        const box = range.getBoundingClientRect()
        if (box.width) texts.push({words: walker.currentNode.data.trim().slice(0, 60), box})
    }
    const isBefore = (one, other) => one.bottom <= other.top + 1 && one.left < other.right - 1
    return texts.slice(1).flatMap(({words, box}, at) => isBefore(box, texts[at].box) ? [[texts[at].words, words]] : [])
}"""
"""Pairs of texts, one after the other in the source, of which the second stands above the first and not beside it."""


def test_reading_order_is_source_order(page: Page, address: str) -> None:
    found = {}
    page.emulate_media(reduced_motion="reduce")
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.goto(address)
        found[size["width"]] = page.evaluate(OUT_OF_ORDER)

    assert found == {320: [], 1280: []}
    assert page.locator("[tabindex]:not([tabindex='0'], [tabindex='-1'])").count() == 0


def test_what_stands_out_of_order_is_found(page: Page, served: str) -> None:
    page.goto(served)
    page.add_style_tag(content="main { display: flex; flex-direction: column-reverse }")

    assert page.evaluate(OUT_OF_ORDER)
