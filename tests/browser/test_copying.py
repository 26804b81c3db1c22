"""Ways to cite a page are copied by a button, and a suggested correction names the place; both where scripts run."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, Page

TALK = "talks/2022-11-15/"


def test_a_button_copies_what_it_stands_at_with_today_s_date(browser: Browser, served: str) -> None:
    with browser.new_context(permissions=["clipboard-read", "clipboard-write"], locale="en-US") as context:
        page = context.new_page()
        page.goto(served + TALK)
        page.get_by_text("Cite this page").click()
        page.get_by_role("button", name="Copy: APA").click()
        page.get_by_role("button", name="Copied: APA").wait_for()
        today = page.evaluate("new Date().toLocaleDateString('en', { dateStyle: 'long' })")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert f"Retrieved {today}, from https://example.org/repo/{TALK}" in copied
        page.get_by_role("button", name="Copy: BibTeX").press("Enter")
        page.get_by_role("button", name="Copied: BibTeX").wait_for()
        assert page.evaluate("navigator.clipboard.readText()").startswith("@misc{talks-2022-11-15,\n")


def test_without_scripts_there_is_no_button_and_a_gap_for_the_date(plain_page: Page, served: str) -> None:
    plain_page.goto(served + TALK)
    plain_page.get_by_text("Cite this page").click()
    assert plain_page.get_by_text("Retrieved [date], from").is_visible()
    assert plain_page.locator(".cite-page button").count() == 0


def test_a_heading_shows_its_sign_to_pointer_and_keyboard(page: Page, served: str) -> None:
    page.goto(served + TALK)
    sign = "element => getComputedStyle(element, '::after').opacity"
    heading = page.locator("#part-accounts .own-address")
    assert heading.evaluate(sign) == "0"
    heading.hover()
    assert heading.evaluate(sign) == "1"
    page.mouse.move(0, 0)
    page.locator("#part-outcomes .own-address").focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert page.locator("#part-outcomes .own-address").evaluate(sign) == "1"
    page.keyboard.press("Enter")
    assert page.url.endswith("#part-outcomes")


def test_a_suggested_correction_names_the_passage_and_the_selected_words(page: Page, served: str) -> None:
    page.goto(f"{served}sources/reuters-2022-11-14/#p3")
    page.evaluate("""() => {
        const link = document.createElement("a")
        const page = document.querySelector("link[rel=canonical]").href
        const body = encodeURIComponent(`Page: ${page}\\nFile: a.md\\n\\nWhat:\\n\\n`)
        link.href = `https://github.com/example/talks/issues/new?title=A&body=${body}`
        link.dataset.correct = ""
        link.id = "suggest"
        link.textContent = "Suggest"
        link.onclick = event => event.preventDefault()
        document.querySelector("main").append(link)
        getSelection().selectAllChildren(document.querySelector("#p3 .passage-number"))
    }""")
    page.locator("#suggest").press("Enter")
    body = parse_qs(urlsplit(page.locator("#suggest").get_attribute("href") or "").query)["body"][0]
    assert body == ("Page: https://example.org/repo/sources/reuters-2022-11-14/#p3\nFile: a.md\n\n> 3\n\nWhat:\n\n")
