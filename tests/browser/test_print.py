"""A page prints as a document: its words, its sources and what it names with their addresses, and no navigation."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

TALK = "talks/2022-11-15/"
FIGURE = "figures/encounters-southwest-fy2022/"


def printed(page: Page, address: str) -> str:
    """The words of a page on A4, on one line and without the breaks within words."""
    page.goto(address)
    reader = PdfReader(io.BytesIO(page.pdf(format="A4")))
    return re.sub(r"\s+", " ", " ".join(sheet.extract_text() for sheet in reader.pages))


def joined(words: str) -> str:
    """Words without spaces, as an address that is broken over lines is compared."""
    return words.replace(" ", "")


def test_sources_are_printed_as_notes_with_their_addresses(page: Page, served: str) -> None:
    words = printed(page, served + TALK)

    assert "Migration talks in Havana, November 15, 2022" in words
    assert "Reuters, November 14, 2022: talks due in Havana" in words
    original = page.locator("#note-3 .note-links a").first.get_attribute("href") or "none"
    assert joined(f"<{original}>") in joined(words)


def test_what_links_lead_to_is_printed_with_its_address(page: Page, served: str) -> None:
    words = printed(page, served + TALK)
    named = words.partition("Named on this page")[2]

    assert "Emily Mendrala Deputy assistant secretary of State for Western Hemisphere affairs" in named
    assert joined("https://example.org/repo/people/emily-mendrala/") in joined(named)


def test_what_is_folded_on_a_screen_is_printed(page: Page, served: str) -> None:
    words = printed(page, served + TALK)
    folded = page.locator("#part-known ~ details .known-words").first.text_content() or "none"

    assert joined(re.sub(r"[\d\s]+$", "", folded)) in joined(words)


def test_the_rest_of_a_long_list_is_printed(page: Page, served: str) -> None:
    words = joined(printed(page, served + FIGURE))
    rest = page.locator(".more li p.mention-page a, .more li > a").all_text_contents()

    assert len(rest) > 15
    assert [title for title in rest if joined(title) not in words] == []


@pytest.mark.parametrize("path", [TALK, FIGURE, "timeline/", "people/"])
def test_nothing_is_printed_that_only_a_screen_needs(page: Page, served: str, path: str) -> None:
    words = printed(page, served + path)
    page.emulate_media(media="print")

    assert "On this page" not in words
    assert "Skip to the content" not in words
    # The head of a column is a button where it sorts, and says what stands beneath it on paper too.
    navigation = "nav, .skip, .scheme-switch, button:not(th button), .page-tools, input"
    assert [one.inner_text() for one in page.locator(navigation).all() if one.is_visible()] == []


def test_a_figure_is_printed_with_its_picture_in_the_wide_form(page: Page, served: str) -> None:
    words = printed(page, served + FIGURE)
    page.emulate_media(media="print")
    texts = [text for text in page.locator(".chart-wide text").all_text_contents() if text.strip()]

    assert len(texts) > 5
    assert [text for text in texts if joined(text) not in joined(words)] == []
    assert "Take this picture along" not in words


def test_a_figure_is_printed_with_its_series(page: Page, served: str) -> None:
    words = printed(page, served + FIGURE)
    last = page.locator("table.series tbody tr").last.locator("td").first.inner_text()

    assert words.index("220,908") < words.index("The series") < words.rindex(last)


def test_paper_is_white_whatever_the_screen(page: Page, served: str) -> None:
    page.emulate_media(color_scheme="dark", media="print")
    page.goto(served + TALK)
    page.evaluate("document.documentElement.dataset.theme = 'dark'")

    colours = page.evaluate("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]")
    assert colours == ["rgb(255, 255, 255)", "rgb(26, 29, 32)"]
