"""Every kind of page is read on any screen, on paper and without scripts, and asks nothing of anybody else."""

from __future__ import annotations

from playwright.sync_api import ConsoleMessage, Page

from tests.browser.pages import MISSING

NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}


def test_it_asks_no_third_party_and_logs_no_error(page: Page, address: str, served: str) -> None:
    asked: list[str] = []
    logged: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: logged.append(f"{request.url} {request.failure}"))
    page.on("pageerror", lambda error: logged.append(str(error)))
    page.on("console", lambda message: logged.append(message.text) if _is_trouble(message) else None)

    page.goto(address, wait_until="networkidle")

    assert asked
    assert [url for url in asked if not url.startswith((served, "data:"))] == []
    assert logged == []


def _is_trouble(message: ConsoleMessage) -> bool:
    """Whether a browser logged an error, other than that a page which is not there is not there."""
    return message.type in ("error", "warning") and not message.location["url"].endswith(MISSING)


def test_it_fits_a_narrow_screen(page: Page, address: str) -> None:
    page.set_viewport_size(NARROW)
    page.goto(address)

    wide = page.evaluate("""() => {
        const width = document.documentElement.clientWidth
        const scrolls = document.scrollingElement.scrollWidth > width
        const sticksOut = element => element.getBoundingClientRect().right > width && !element.closest(".scroll")
        const culprits = [...document.body.querySelectorAll("*")].filter(sticksOut).map(one => one.outerHTML)
        return scrolls ? ["the page is too wide", ...culprits] : []
    }""")

    assert wide == []


def test_it_says_the_same_without_scripts(page: Page, plain_page: Page, address: str) -> None:
    page.goto(address)
    plain_page.goto(address)
    # What lists are filtered by, and the field of the search, are of use with scripts only.
    page.locator("#index-filters, .search-open").evaluate_all("parts => parts.forEach(part => part.remove())")

    assert plain_page.inner_text("body") == page.inner_text("body")
    assert plain_page.inner_text("h1")


def test_it_prints(page: Page, address: str) -> None:
    page.goto(address)
    document = page.pdf(format="A4")
    page.emulate_media(media="print")

    assert document.startswith(b"%PDF-")
    assert b"/Type /Page" in document
    assert page.locator("h1").is_visible()
    assert not page.locator(".masthead nav").first.is_visible()
