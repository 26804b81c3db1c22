"""An article's paragraphs, however they are marked, without what a page puts between them."""

from __future__ import annotations

import logging

import pytest

from explainer.ingest.given import IngestError
from explainer.ingest.page import read_page
from tests.ingest.page.pages import STORY, page


def paragraphs(story: str, head: str = "") -> tuple[str, ...]:
    return read_page(page(head, story=story).encode(), "vell.html").paragraphs


@pytest.mark.parametrize("joint", ["<br><br>", "<br/>\n<br />", "<br>&nbsp;<br>", "<br>"])
def test_line_breaks_part_paragraphs(joint: str) -> None:
    assert paragraphs(joint.join(STORY)) == STORY
    assert paragraphs(f"<div>{joint.join(STORY)}</div>") == STORY
    assert paragraphs(f"<p>{joint.join(STORY)}</p>") == STORY
    assert paragraphs(f"<font size=2>{joint.join(STORY)}</font>") == STORY


def test_a_line_that_breaks_within_a_sentence_is_one_paragraph() -> None:
    first = STORY[0].replace("to reopen", "<br>to reopen")
    assert paragraphs("".join(f"<p>{each}</p>" for each in (first, *STORY[1:]))) == STORY


def test_the_items_of_a_list_are_paragraphs() -> None:
    items = ("Lorries pass from 1 April.", "Passengers pass from 1 June.")
    listed = "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
    assert paragraphs("".join(f"<p>{each}</p>" for each in STORY[:4]) + listed + f"<p>{STORY[4]}</p>") == (
        *STORY[:4], *items, STORY[4],
    )  # fmt: skip


@pytest.mark.parametrize(
    "furniture",
    [
        '<p><a href="/x">Read more: Harvest fails in the north</a></p>',
        "<p>Sign up for our newsletter to get the day's news.</p>",
        "<figure><img src=x><figcaption>A lorry at the crossing. Photo: A. Portillo</figcaption></figure>",
        '<div class="cookie-consent"><p>We use cookies to make this site better for everybody.</p></div>',
        "<p>Lea también: La cosecha fracasa en el norte</p>",
        "<p>Advertisement</p>",
        "<p>###</p>",
        "<p>-30-</p>",
        "<h1>Border crossing at Vell to reopen</h1>",
    ],
)
def test_furniture_between_paragraphs_is_left_out(furniture: str) -> None:
    told = [f"<p>{each}</p>" for each in STORY]
    assert paragraphs("".join((*told[:2], furniture, *told[2:]))) == STORY


@pytest.mark.parametrize("place", ["article", "main"])
def test_a_menu_in_the_articles_place_is_not_the_article(place: str) -> None:
    menu = f"<{place}><p>{'Weather Traffic Letters Lena Hofer Ines Vagen Jon Eide ' * 8}</p></{place}>"
    told = "".join(f"<p>{each}</p>" for each in STORY)
    html = f"<html><head><title>Vell</title></head><body>{menu}<div class='bigtext'>{told}</div></body></html>"
    assert read_page(html.encode(), "vell.html").paragraphs == STORY


def test_white_space_is_single_spaces() -> None:
    spaced = (each.replace(" ", "&nbsp;\n ") for each in STORY)
    assert paragraphs("".join(f"<p>\n  {each}\t</p>" for each in spaced)) == STORY


def test_an_amp_page_is_read() -> None:
    amp = (
        page()
        .replace("<html lang=en>", "<html ⚡ lang=en>")
        .replace(
            "<head>",
            "<head><style amp-boilerplate>body{visibility:hidden}</style><link rel=canonical href=https://nimbuspost.example/vell>",
        )
    )
    got = read_page(amp.encode(), "vell.html")
    assert (got.paragraphs, got.head.url) == (STORY, "https://nimbuspost.example/vell")


def test_the_markup_s_own_text_stands_in_where_the_page_shows_none() -> None:
    block = (
        '{"@type": "NewsArticle", "headline": "Vell", "articleBody": "'
        + "\\n\\n".join(each.replace('"', '\\"') for each in STORY)
        + '"}'
    )
    assert paragraphs("<div id=root></div>", f'<script type="application/ld+json">{block}</script>') == STORY


def test_reading_is_quiet(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.WARNING):
        read_page(page().encode(), "vell.html")
        with pytest.raises(IngestError):
            read_page(b"<html><body><div></div></body></html>", "empty.html")
    assert (caplog.records, *capfd.readouterr()) == ([], "", "")


def test_a_body_that_an_advertisement_parts_is_one() -> None:
    halves = (STORY[:2], STORY[2:])
    chunks = (
        "<div><div class='body article__body'>" + "".join(f"<p>{p}</p>" for p in half) + "</div></div>"
        for half in halves
    )
    assert paragraphs("<div class=ad>Advertisement</div>".join(chunks)) == STORY
