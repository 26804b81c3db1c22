"""Whoever has only a keyboard, and a browser without scripts, gets everywhere and sees where they are."""

from __future__ import annotations

from playwright.sync_api import Page

STEPS = 40
"""Presses of the Tab key that are followed on a page."""

FOCUSED = """() => {
    const element = document.activeElement
    // A button in a label shows its focus on the label.
    const shown = [element, element.closest("label")].filter(Boolean)
    const box = element.getBoundingClientRect()
    return {
        html: element.outerHTML.slice(0, 200),
        isBody: element === document.body,
        isOutlined: shown.some(one => {
            const style = getComputedStyle(one)
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
        }),
        isSeen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    }
}"""


def test_the_first_stop_skips_to_the_content(plain_page: Page, address: str) -> None:
    plain_page.goto(address)
    plain_page.keyboard.press("Tab")

    assert plain_page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    focused = plain_page.evaluate(FOCUSED)
    assert (focused["isOutlined"], focused["isSeen"]) == (True, True)

    plain_page.keyboard.press("Enter")
    assert plain_page.evaluate("document.activeElement.id") == "main"
    plain_page.keyboard.press("Tab")
    assert plain_page.evaluate("document.activeElement.closest('main, footer') !== null")


def test_every_stop_is_seen(plain_page: Page, address: str) -> None:
    plain_page.goto(address)

    for _ in range(STEPS):
        plain_page.keyboard.press("Tab")
        focused = plain_page.evaluate(FOCUSED)
        if focused["isBody"]:
            break
        assert (focused["isOutlined"], focused["isSeen"]) == (True, True), focused["html"]


def test_the_timeline_is_filtered(plain_page: Page, served: str) -> None:
    plain_page.goto(f"{served}timeline/")
    events = plain_page.locator("li.timeline-event")
    kinds = events.evaluate_all("events => events.map(event => event.dataset.kind)")

    for _ in range(STEPS):
        plain_page.keyboard.press("Tab")
        if plain_page.evaluate("document.activeElement.name") == "show":
            break
    assert plain_page.evaluate("document.activeElement.id") == "show-all"
    assert _shown(plain_page) == kinds

    plain_page.keyboard.press("ArrowRight")
    chosen = plain_page.evaluate("document.activeElement.id").removeprefix("show-")
    assert _shown(plain_page) == [kind for kind in kinds if kind == chosen] != []

    plain_page.keyboard.press("ArrowLeft")
    assert _shown(plain_page) == kinds


def _shown(page: Page) -> list[str]:
    """The kinds of the events that can be seen, in order."""
    return list(
        page.locator("li.timeline-event").evaluate_all(
            "events => events.filter(event => event.checkVisibility()).map(event => event.dataset.kind)"
        )
    )
