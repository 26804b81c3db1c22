"""The page that says there is none, at any depth: its styles are there and its links lead on."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.pages import MISSING


def test_it_is_styled(page: Page, served: str) -> None:
    answer = page.goto(served + MISSING)

    assert answer is not None
    assert answer.status == 404
    assert page.evaluate("[...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0)") > 50


def test_its_links_lead_on(page: Page, served: str) -> None:
    page.goto(served + MISSING)
    links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
    own = sorted({link.partition("#")[0] for link in links if link.startswith(served)} - {served + MISSING})

    assert len(own) > 5
    assert {link: page.request.get(link).status for link in own} == dict.fromkeys(own, 200)
