"""What is published of a source depends on its rights: all of a free text, a digest and short quotations of another."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import Tag

from tests import support
from tests.link.world import NOTES, links, note, person, plain, term
from tests.render.world import items

STORY = "Nobody expected the envoy to sail home before the harbour froze."
"""A sentence that stands only in an original."""

ARTICLE = """
title: The harbour opens
summary: A newspaper's report of long ago, printed here whole.
type: article
publisher: The Old Courier
published: 1899-05-01
rights: public-domain
text: full
"""

WHOLE = [
    "The harbour opened on Monday, after eleven winters in which no ship could leave it.",
    "Ana Aue, who had come from the North Coast, called it *a beginning* and went aboard.",
    "José O'Brien of Washington was not there. Aue was told so, and the Harbour was closed again at noon.",
]


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    body = "\n\n".join(f"{paragraph} {{#p{number}}}" for number, paragraph in enumerate(WHOLE, 1))
    digest = note(
        "title: The envoy stays\nsummary: A newspaper's report on the envoy.\ntype: article\npublisher: The Tribune\n"
        "rights: restricted\nurl: https://example.org/story\ntext: keyed",
        'The report says that the envoy stayed, and that "nobody expected" it. {#p1}',
    )
    return support.build(
        support.draw(
            tmp_path_factory.mktemp("rights"),
            {
                **NOTES,
                "content/sources/courier.md": note(ARTICLE, body),
                "content/sources/story.md": digest,
                "content/sources/originals/story.md": STORY,
                "content/sources/originals/story.html": f"<p>{STORY}</p>",
                "content/sources/originals/deep/story.txt": STORY,
                "content/terms/quoting.md": term(
                    "Quoting", body='It was [@courier#p2 "a beginning"], which [@story#p1 "nobody expected"].'
                ),
                "content/images/dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
            },
        )
    )


def passages(output: Path, source: str) -> list[Tag]:
    return support.page(output, f"sources/{source}").select(".passage")


def test_a_free_article_is_published_whole_passage_by_passage(output: Path) -> None:
    shown = [plain(passage.select(".passage-text")[0]) for passage in passages(output, "courier")]
    assert shown == [paragraph.replace("*", "") for paragraph in WHOLE]
    assert [passage["id"] for passage in passages(output, "courier")] == ["p1", "p2", "p3"]


def test_its_mentions_are_linked_once_each(output: Path) -> None:
    found = [link for passage in passages(output, "courier") for link in links(passage.select(".passage-text")[0])]
    assert found == [
        ("harbour", "terms/harbour"),
        ("Ana Aue", "people/ana-aue"),
        ("North Coast", "terms/north-coast"),
        ("José O'Brien", "people/jose-obrien"),
        ("Washington", "terms/washington"),
    ]
    mentions = support.page(output, "people/jose-obrien").select(".mentions li")
    assert [plain(mention.select(".mention-sentence")[0]) for mention in mentions] == [
        "José O'Brien of Washington was not there."
    ]


def test_a_quotation_of_it_leads_to_the_passage_that_says_it(output: Path) -> None:
    quoting = support.page(output, "terms/quoting")
    assert items(quoting, ".prose q") == ["a beginning", "nobody expected"]
    assert [link["href"] for link in quoting.select(".note-where a")][:2] == [
        "/repo/sources/courier/#p2",
        "/repo/sources/story/#p1",
    ]


def test_of_a_restricted_article_only_the_digest_is_published(output: Path) -> None:
    [passage] = passages(output, "story")
    assert plain(passage.select(".passage-text")[0]) == (
        'The report says that the envoy stayed, and that "nobody expected" it.'
    )
    page = support.page(output, "sources/story")
    assert "https://example.org/story" in [link["href"] for link in page.select("a")]


def test_originals_never_reach_the_output_in_any_form(output: Path) -> None:
    assert [path for path in output.rglob("*") if "original" in path.name] == []
    assert [path for path in output.rglob("*") if path.is_file() and STORY.encode() in path.read_bytes()] == []


@pytest.mark.parametrize(
    "settings",
    [
        'STATIC_PATHS = ["images", "sources/originals"]',
        'STATIC_PATHS = ["."]',
        'STATIC_PATHS = ["."]\nSTATIC_EXCLUDE_SOURCES = False',
        'PAGE_PATHS = ["pages"]\nARTICLE_PATHS = ["."]',
    ],
)
def test_no_setting_publishes_originals_or_drafts(settings: str, tmp_path: Path) -> None:
    files = {
        **NOTES,
        "content/sources/originals/story.md": f"Title: Story\nDate: 2020-01-01\n\n{STORY}",
        "content/sources/originals/story.html": f"<html><head><title>Story</title></head><body>{STORY}</body></html>",
        "content/sources/originals/story.txt": STORY,
        "content/people/zed-quill.md": person("Zed Quill", "status: draft", STORY),
        "content/data/table.csv": "a,b\n1,2\n",
        "pelican.conf.py": f"{support.SETTINGS}\n{settings}\n",
    }
    output = support.build(support.draw(tmp_path, files))
    assert [path for path in output.rglob("*") if path.is_file() and STORY.encode() in path.read_bytes()] == []


@pytest.mark.parametrize(
    ("name", "path"), [("PAGE_PATHS", "sources/originals"), ("ARTICLE_PATHS", "sources"), ("ARTICLE_PATHS", "terms/")]
)
def test_a_folder_of_notes_is_refused_as_one_of_pages(name: str, path: str, tmp_path: Path) -> None:
    conf = f"{support.SETTINGS}\n{name} = [{path!r}]\n"
    built = support.explainer(support.draw(tmp_path, {**NOTES, "pelican.conf.py": conf}), "build")
    sentence = f'{name} names "{path}", where notes lie. Leave it out: they are read without it.\n'
    assert (built.code, built.err, (tmp_path / "output").exists()) == (1, sentence, False)
