"""A page is read whatever its encoding is and claims to be, and refused in one sentence where it is no article."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.ingest.given import Given, IngestError
from explainer.ingest.page import read_page
from explainer.ingest.reading import read_article
from tests.ingest.page.pages import STORY, page

WORDS = "José Muñoz said — “it’s done” — and the señores of the café agreed with him in the afternoon."
SPANISH = page(story=f"<p>{WORDS}</p>" + "".join(f"<p>{each}</p>" for each in STORY))


def encoded(charset: str, declared: str) -> bytes:
    return SPANISH.replace("<head>", f"<head>{declared}").encode(charset)


@pytest.mark.parametrize(
    "data",
    [
        encoded("utf-8", ""),
        encoded("utf-8-sig", '<meta charset="windows-1252">'),
        encoded("utf-8", '<meta charset="windows-1252">'),
        encoded("utf-16", ""),
        encoded("utf-16-le", '<meta charset="utf-8">'),
        encoded("utf-16-be", ""),
        encoded("cp1252", '<meta charset="iso-8859-1">'),
        encoded("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=latin1">'),
        encoded("cp1252", '<meta charset="utf-8">'),
        encoded("cp1252", '<meta charset="nonsense">'),
        *(encoded("cp1252", f'<meta charset="{none}">') for none in ("base64", "idna", "undefined", "utf-16", "utf-7")),
        encoded("cp1252", ""),
    ],
)
def test_letters_are_right_whatever_is_declared(data: bytes) -> None:
    assert read_page(data, "vell.html").paragraphs[0] == WORDS


def test_a_page_cut_in_the_middle_of_a_letter_is_read() -> None:
    data = page(story="".join(f"<p>{each}</p>" for each in (*STORY, WORDS))).encode()
    got = read_page(data[: data.index("señores".encode()) + 3], "vell.html").paragraphs
    assert got[:-1] == STORY
    assert got[-1].startswith("José Muñoz said — “it’s done” — and the se")


def test_a_page_saved_as_one_file_of_parts_is_read() -> None:
    parts = MIMEMultipart("related")
    parts["Snapshot-Content-Location"] = "https://post.example/vell?utm_source=x"
    parts.attach(MIMEText("p {}", "css", "utf-8"))
    parts.attach(MIMEText(SPANISH, "html", "utf-8"))
    got = read_page(parts.as_bytes(), "vell.mhtml")
    assert (got.paragraphs[0], got.head.url) == (WORDS, "https://post.example/vell")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b" " * (48 * 2**20 + 1), "vell.html is too long for an article: at most 48 MB are read of a page."),
        (b"", "vell.html has no text that could be an article."),
        (b"<html></html>", "vell.html has no text that could be an article."),
        (bytes(range(256)) * 400, "vell.html is no web page: it holds bytes that are no text."),
        (
            b"<p>a</p>" * 20_000,
            "vell.html is no article: it has more than 20,000 tags, and a page with more is not read.",
        ),
        (b"<div>" * 5_000 + b"words", "vell.html is no article: its elements are nested more than 256 deep."),
        (
            b"word " * 1_700_000,
            "vell.html is too long for an article: 8 MB of text and markup, and at most 4 MB are read.",
        ),
    ],
)  # fmt: skip
def test_what_is_no_article_is_refused_in_one_sentence(data: bytes, why: str) -> None:
    with pytest.raises(IngestError, match=f"^{re.escape(why)}$"):
        read_page(data, "vell.html")


@pytest.mark.parametrize(
    "bomb",
    [
        f"<p {' '.join(f'a{n}=1' for n in range(100_000))}>",
        f"<p title='>' {' '.join(f'a{n}=1' for n in range(100_000))}>",
        f"<p {' '.join(f'a{n}' for n in range(100_000))}>",
        f"<p {' <b '.join(f'a{n}=1' for n in range(10_000))}>",
        '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY b "' + "&a;" * 9_000 + '">]><p>&b;</p>',
        f'<img src="data:image/png;base64,{"A" * 8_000_000}">',
        "<!--" * 200_000,
        "<script>" * 100_000,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        '<script type="application/ld+json">{"a":1,' + " " * 300_000 + "x</script>",
        f"<title>{'a | b - ' * 100_000}</title>",
        '<meta name="author" content="' + "by and, " * 100_000 + '">',
        "<font>" * 400,
    ],
)
def test_a_bomb_does_not_keep_the_article_from_being_read(bomb: str) -> None:
    assert STORY[0] in read_page((bomb + page()).encode(), "vell.html").paragraphs


PIECES = st.sampled_from(
    (
        "<div>", "</div>", "<p>", "</p>", "<!--", "-->", "<script>", "</script>", "[", "}", '"', "<meta charset=",
        "<script type='application/ld+json'>", '{"@type":"NewsArticle","headline":', "utf-16", "<ul><li>", "<br>",
        "<base href='http://[x'>", "<table><tr><td>", "<time datetime='0-0-0'>", "\x00", "&#0;", "<a href=",
        "<![CDATA[", "words and words. ",
    )
)  # fmt: skip


@settings(max_examples=60, derandomize=True)
@given(
    st.lists(st.tuples(st.integers(0, 3000), st.one_of(PIECES, st.text(max_size=20)), st.integers(0, 40))),
    st.integers(0, 9),
)
def test_no_damage_crashes_the_reading(cuts: list[tuple[int, str, int]], share: int) -> None:
    text = page('<link rel="canonical" href="https://nimbuspost.example/vell">')
    for place, piece, gone in cuts:
        text = text[:place] + piece + text[place + gone :]
    data = text.encode("utf-8", "surrogatepass")
    # Anything else that is raised fails the test.
    with suppress(IngestError):
        read_page(data[: len(data) * (10 - share) // 10], "vell.html")


def test_an_article_with_more_characters_than_any_is_refused_in_one_sentence() -> None:
    long = "".join(f"<p>{each} {'The ministers met on Tuesday. ' * 40}</p>" for each in range(900))
    with pytest.raises(
        IngestError, match=r"^vell\.html has [\d,]+ characters, and no article has more than 1,000,000\.$"
    ):
        read_article(Given(page(story=long).encode(), "vell.html"))


def test_data_that_a_page_keeps_in_an_attribute_takes_no_time() -> None:
    story = f'<p class="{"by " * 1_000_000}">{STORY[0]}</p>' + "".join(f"<p>{each}</p>" for each in STORY[1:])
    began = time.process_time()
    assert read_page(page(story=story).encode(), "vell.html").paragraphs == STORY
    assert time.process_time() - began < 1.5


def test_controls_that_a_page_writes_by_number_are_what_browsers_make_of_them() -> None:
    first = STORY[0].replace("governments", "governments&#146;").replace("Tuesday", "Tues&#1;day&#x1f;")
    story = "".join(f"<p>{each}<img src=x></p>" for each in (first, *STORY[1:]))
    expected = (STORY[0].replace("governments", "governments’"), *STORY[1:])
    assert read_page(page(story=story).encode(), "vell.html").paragraphs == expected
