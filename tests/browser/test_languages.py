"""The switch of languages leads to the same page in the other language and back, also without scripts."""

from __future__ import annotations

from playwright.sync_api import Page

SWITCH = ".masthead-languages a"


def test_there_and_back(plain_page: Page, served: str, address: str, kind: str) -> None:
    # What answers at a missing address has one of its own.
    path = "404.html" if kind == "missing page" else address.removeprefix(served)
    plain_page.goto(address)

    plain_page.click(SWITCH)
    plain_page.wait_for_url(f"{served}es/{path}")
    assert plain_page.evaluate("document.documentElement.lang") == "es"

    plain_page.click(SWITCH)
    plain_page.wait_for_url(f"{served}{path}")
    assert plain_page.evaluate("document.documentElement.lang") == "en"
