"""The contents of a long page stay beside it and say which section is being read."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.test_reading import NARROW, WIDE

TALK = "talks/2022-11-15/"
CURRENT = ".contents [aria-current]"


def test_the_section_that_is_read_is_marked_and_the_contents_stay_in_sight(page: Page, served: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size(WIDE)
    page.goto(served + TALK)
    links = page.locator(".contents a")
    assert page.locator(CURRENT).count() == 0

    for link in links.all()[:-1]:
        page.evaluate("id => document.getElementById(id).scrollIntoView()", (link.get_attribute("href") or "")[1:])
        expect(page.locator(CURRENT)).to_have_text(link.inner_text())
        expect(page.locator(CURRENT)).to_be_in_viewport()

    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    expect(page.locator(CURRENT)).to_have_text(links.last.inner_text())

    page.evaluate("scrollTo(0, 0)")
    expect(page.locator(CURRENT)).to_have_count(0)


def test_on_a_narrow_screen_they_stand_above_the_text_and_cover_nothing(page: Page, served: str) -> None:
    page.set_viewport_size(NARROW)
    page.goto(served + TALK)
    page.locator("#part-outcomes").scroll_into_view_if_needed()

    expect(page.locator(".contents")).not_to_be_in_viewport()
