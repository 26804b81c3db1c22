"""A saved page gives its article's head and paragraphs, and nothing of what stands around them."""

from __future__ import annotations

from explainer.ingest.page import read_page
from tests.ingest.page.pages import STORY, page


def test_paragraphs_are_those_of_the_article() -> None:
    assert read_page(page().encode(), "vell.html").paragraphs == STORY


def test_the_title_is_without_the_name_of_the_site() -> None:
    assert read_page(page().encode(), "vell.html").head.title == "Border crossing at Vell to reopen"
