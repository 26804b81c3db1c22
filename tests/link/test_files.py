"""Links that name a file: from notes, and from Pelican's own pages with or without our front matter."""

from pathlib import Path

import pytest
from bs4 import Tag

from tests import support
from tests.link import world
from tests.link.world import plain

BODY = """
[a](../talks/first.md#how-it-went) [b]({filename}/talks/first.md) [c](|filename|../talks/first.md#how-it-went)
[d](../pages/about.md#aims) [e]({filename}/pages/about.md) [f](../images/dot.svg) [g]({static}/images/dot.svg)
[h]({attach}/images/dot.svg) [i](../people/ana-aue.md "Ana") [j][ref] [k](https://example.org/#x) [l](#own)
[m](mailto:a@example.org) [n](../sources/gazette.md#p1)

<a href="../talks/first.md">p</a> ![dot](../images/dot.svg) <img src="../images/dot.svg" alt="dot">

## Own

[ref]: ../terms/harbour.md
"""

SPACE = "\n\n[Two words](<../images/two words.svg>)"

EXPECTED = {
    "a": "/repo/talks/first/#how-it-went",
    "b": "/repo/talks/first/",
    "c": "/repo/talks/first/#how-it-went",
    "d": "/repo/about/#aims",
    "e": "/repo/about/",
    "f": "/repo/images/dot.svg",
    "g": "/repo/images/dot.svg",
    "h": "/repo/images/dot.svg",
    "i": "/repo/people/ana-aue/",
    "j": "/repo/terms/harbour/",
    "k": "https://example.org/#x",
    "l": "#own",
    "m": "mailto:a@example.org",
    "n": "/repo/sources/gazette/#p1",
    "p": "/repo/talks/first/",
}

ATTACHED = "[a](../files/report.pdf) [b](map.svg) [c](../data/table.csv#row=1) [d]({static}/data/notes.txt)"

LEGAL = """<html><head><title>Legal</title><meta name="summary" content="Who answers for this site."></head>
<body><p>See <a href="{filename}/talks/first.md">the round</a>.</p></body></html>"""

DOT = world.DOT.encode()

TALK = """
title: First round
summary: The first round of the talks between the two sides.
date: 2021-05-05
state: held
parties: {}
sources: [gazette#p1]
"""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return support.build(
        support.draw(
            tmp_path_factory.mktemp("files"),
            {
                **world.NOTES,
                "content/images/dot.svg": world.DOT,
                "content/images/two words.svg": world.DOT,
                "content/files/report.pdf": b"%PDF",
                "content/files/secret.pdf": b"%PDF",
                "content/terms/map.svg": DOT,
                "content/data/table.csv": b"a,b\n1,2\n",
                "content/data/notes.txt": b"x",
                "content/terms/attaching.md": world.term("Attaching", body=ATTACHED),
                "content/people/zed-quill.md": world.person("Zed Quill", "status: draft", "[x](../files/secret.pdf)"),
                "content/pages/legal.html": LEGAL,
                "content/pages/table.md": world.note("title: T\nsummary: S", "[csv](../data/table.csv)"),
                "content/talks/first.md": world.note(TALK, "## How it went\n\nWell."),
                "content/terms/linking.md": world.term("Linking", body=BODY + SPACE),
                "content/pages/about.md": world.note("title: About\nsummary: Who we are.", "## Aims\n\nWords."),
                "content/pages/ours.md": world.note("title: Ours\nsummary: A page with our front matter.", BODY),
                "content/pages/theirs.md": f"Title: Theirs\nSummary: A page with Pelican's front matter.\n\n{BODY}",
                "content/pages/theirs-too.md": "Title: More\n\n[[Ana Aue]], José O'Brien [@gazette#p1], "
                "{figure:crossings-2021}, `[[Ana Aue]]`.\n",
            },
        )
    )


@pytest.mark.parametrize("page", ["terms/linking", "ours", "theirs"])
def test_a_file_link_leads_to_what_the_file_becomes(output: Path, page: str) -> None:
    prose = support.page(output, page).select_one(".prose")
    assert prose is not None
    assert {plain(link): link["href"] for link in prose.select("a") if link.get_text() in EXPECTED} == EXPECTED
    assert [image["src"] for image in prose.select("img")] == ["/repo/images/dot.svg", "/repo/images/dot.svg"]


def test_a_file_name_with_a_space_is_quoted(output: Path) -> None:
    prose = support.page(output, "terms/linking").select_one(".prose")
    assert prose is not None
    assert prose.select("a")[-1]["href"] == "/repo/images/two%20words.svg"


def test_pelicans_own_front_matter_gets_all_of_our_linking(output: Path) -> None:
    page = support.page(output, "more")
    prose = page.select_one(".prose")
    assert isinstance(prose, Tag)
    assert world.links(prose) == [
        ("Ana Aue", "people/ana-aue"),
        ("José O'Brien", "people/jose-obrien"),
        ("220,908", "figures/crossings-2021"),
    ]
    assert plain(prose) == "Ana Aue, José O'Brien1, 220,908, [[Ana Aue]]."
    assert [note["id"] for note in page.select(".notes li")] == ["note-1"]


def test_pages_are_listed_among_what_links_here_and_so_are_links_to_files(output: Path) -> None:
    mentions = support.page(output, "people/ana-aue").select(".mentions li")
    assert {plain(mention.select("a")[0]): plain(mention.select(".mention-sentence")[0]) for mention in mentions} == {
        "Linking": "a b c d e f g h i j k l m n",
        "Ours": "a b c d e f g h i j k l m n",
        "Theirs": "a b c d e f g h i j k l m n",
        "More": "Ana Aue, José O'Brien, 220,908, [[Ana Aue]].",
        "Talks go on": 'It rained on "Ana Aue".',
    }


def test_a_file_that_a_note_links_to_is_published_wherever_it_lies(output: Path) -> None:
    prose = support.page(output, "terms/attaching").select_one(".prose")
    assert prose is not None
    links = [str(link["href"]) for link in prose.select("a")]
    assert links == [
        "/repo/files/report.pdf",
        "/repo/terms/map.svg",
        "/repo/data/table.csv#row=1",
        "/repo/data/notes.txt",
    ]
    files = [(output / link.removeprefix("/repo/").partition("#")[0]).read_bytes() for link in links]
    assert files == [b"%PDF", DOT, b"a,b\n1,2\n", b"x"]


def test_a_file_that_only_a_draft_links_to_is_not(output: Path) -> None:
    assert not (output / "files" / "secret.pdf").exists()


def test_pages_in_other_formats_are_pages_too(output: Path) -> None:
    page = support.page(output, "legal")
    assert page.h1 is not None
    assert (plain(page.h1), [link["href"] for link in page.select(".prose a")]) == ("Legal", ["/repo/talks/first/"])
    assert ("Legal", "/repo/legal/") in [(plain(link), link["href"]) for link in page.select("footer a")]
