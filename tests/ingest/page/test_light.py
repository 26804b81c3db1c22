"""What a page's tree loses before its article is looked for, and how much of it could be the article."""

from __future__ import annotations

from explainer.ingest.page.light import lighten, unlinked
from explainer.ingest.page.tree import tree_of
from tests.ingest.page.pages import STORY, page


def test_what_has_no_words_is_taken_out_and_what_stands_behind_it_stays() -> None:
    tree = tree_of(page(story=f"<p>{STORY[0]}<img src=x> And more.</p><object>Nobody closed <p>this.</p>"), "vell.html")
    lighten(tree)
    assert next(tree.iter("img", "meta", "link"), None) is None
    assert f"{STORY[0]} And more." in tree.text_content()
    assert "Nobody closed this." in tree.text_content()


def test_what_stands_in_links_or_around_an_article_is_none_of_it() -> None:
    links = "<p><a href=/x>Harvest fails in the north</a></p><aside><p>Most read <a href=/y>today</a></p></aside>"
    tree = tree_of(page(story=f"<p>{STORY[0]}</p>{links}", title="Vell"), "vell.html")
    assert len(STORY[0]) + len("Vell") == unlinked(tree)
