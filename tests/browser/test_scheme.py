"""Light or dark: the system decides until the reader does, and a page is never first painted in the other colours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

TALK = "talks/2022-11-15/"
GROUND = "getComputedStyle(document.body).backgroundColor"
LIGHT, DARK = "rgb(255, 255, 255)", "rgb(20, 23, 26)"

PAINTED = """() => {
    window.painted = []
    const look = () => {
        if (document.body) painted.push(getComputedStyle(document.body).backgroundColor)
        requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
}"""
"""Notes the ground's colour before each paint."""


@pytest.fixture
def light(browser: Browser) -> Iterator[BrowserContext]:
    """A browser on a system that wishes for light colours."""
    with browser.new_context(color_scheme="light") as context:
        yield context


def switch(page: Page) -> tuple[str | None, str]:
    """Whether the switch says that it is dark, and the ground's colour."""
    return page.locator(".scheme-switch").get_attribute("aria-pressed"), page.evaluate(GROUND)


def test_the_switch_is_worked_by_keyboard_and_remembered_on_the_next_page(light: BrowserContext, served: str) -> None:
    page = light.new_page()
    page.goto(served)
    assert switch(page) == ("false", LIGHT)

    page.get_by_role("button", name="Dark colors").focus()
    page.keyboard.press("Enter")
    assert switch(page) == ("true", DARK)

    page.goto(served + TALK)
    assert switch(page) == ("true", DARK)


def test_who_goes_back_to_what_the_system_wishes_follows_the_system_again(light: BrowserContext, served: str) -> None:
    page = light.new_page()
    page.goto(served)
    page.locator(".scheme-switch").click()
    assert page.evaluate("Object.entries(localStorage)") == [["theme", "dark"]]

    page.locator(".scheme-switch").click()
    assert switch(page) == ("false", LIGHT)
    assert page.evaluate("localStorage.length") == 0

    page.emulate_media(color_scheme="dark")
    expect(page.locator(".scheme-switch")).to_have_attribute("aria-pressed", "true")
    assert switch(page) == ("true", DARK)


def test_a_remembered_choice_is_there_at_the_first_paint(light: BrowserContext, served: str) -> None:
    page = light.new_page()
    page.goto(served)
    page.locator(".scheme-switch").click()

    def wait(route: Route) -> None:
        page.wait_for_timeout(300)
        route.continue_()

    page.route("**/*.js", wait)  # what comes later than the page cannot be what makes it dark
    page.add_init_script(f"({PAINTED})()")
    page.goto(served + TALK)

    assert set(page.evaluate("painted")) == {DARK}


@pytest.mark.parametrize(
    "trouble",
    [
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied') }})",
        "localStorage.setItem('theme', 'sepia')",
    ],
    ids=["keeps nothing", "keeps nonsense"],
)
def test_a_browser_that_does_not_help_follows_the_system_and_the_switch_works(
    light: BrowserContext, served: str, trouble: str
) -> None:
    page = light.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.add_init_script(trouble)
    page.goto(served)
    assert switch(page) == ("false", LIGHT)

    page.locator(".scheme-switch").click()
    assert switch(page) == ("true", DARK)
    assert faults == []


def test_without_scripts_the_system_decides_and_there_is_no_switch(plain_page: Page, served: str) -> None:
    plain_page.goto(served)
    assert not plain_page.locator(".scheme-switch").is_visible()

    plain_page.emulate_media(color_scheme="dark")
    assert plain_page.evaluate(GROUND) == DARK
