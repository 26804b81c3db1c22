"""Bytes become an article whose text, original and blocks agree, or one sentence says why not."""

from __future__ import annotations

import codecs
import hashlib
import time
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from explainer.ingest.article import Article
from explainer.ingest.given import Given, IngestError
from explainer.ingest.reading import read_article

STORY = """Norland and Southland reopen border

OLDPORT, Nov. 15, 2022 (Reuters) - Norland and Southland reopened their border on Tuesday, both said.

“It is a day we have waited for,” Ana Núñez said.
"""


def read(data: bytes | str, name: str = "article.txt") -> Article:
    return read_article(Given(data.encode() if isinstance(data, str) else data, name))


def refused(data: bytes | str) -> str:
    with pytest.raises(IngestError) as error:
        read(data)
    return str(error.value)


def coheres(article: Article) -> None:
    """Blocks in order and inside the text, and a map that leads from the text back to the original."""
    assert len(article.at) == len(article.text) + 1
    assert all(one <= other for one, other in pairwise(article.at))
    assert article.at[0] >= 0
    assert article.at[len(article.text)] <= len(article.original)
    for block, following in pairwise(article.blocks):
        assert block.end <= following.start
    for block in article.blocks:
        assert 0 <= block.start < block.end <= len(article.text)
        assert article.words(block) == article.words(block).strip() != ""
    ids = [block.id for block in article.passages]
    assert ids
    assert len(ids) == len(set(ids))
    assert "" not in ids
    head = article.head
    assert head.title
    assert head.language
    if head.dateline:
        assert 0 <= head.dateline.start < head.dateline.end <= len(article.text)


def reads_or_refuses(data: bytes | str, name: str = "article.txt") -> None:
    """Any other exception fails the test."""
    try:
        article = read(data, name)
    except IngestError as error:
        told = str(error)
    else:
        coheres(article)
        return
    assert "\n" not in told


def there(article: Article, words: str) -> str:
    """What stands in the original where words stand in the text."""
    start = article.text.index(words)
    return article.original[article.at[start] : article.at[start + len(words)]]


def test_a_story_is_read() -> None:
    article = read(STORY)
    coheres(article)
    assert [article.words(block)[:20] for block in article.passages] == ["OLDPORT, Nov. 15, 20", "“It is a day we have"]
    assert article.text == article.original == STORY
    assert article.warnings == ()


def test_the_hash_is_that_of_the_bytes() -> None:
    assert read("They met.\r\n").sha256 == hashlib.sha256(b"They met.\r\n").hexdigest()


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-16-le", b""),
    ],
)
def test_a_mark_at_the_beginning_tells_the_encoding_and_is_not_counted(encoding: str, mark: bytes) -> None:
    article = read(mark + STORY.encode(encoding))
    assert article.original == STORY
    assert article.warnings == ()


def test_an_older_encoding_is_guessed_with_a_warning() -> None:
    article = read(STORY.encode("cp1252"))
    assert article.original == STORY
    (warning,) = article.warnings
    assert warning == (
        "article.txt is not written in UTF-8; it was read as Windows-1252."
        " Look whether its accents and quotation marks are right."
    )


def test_one_damaged_character_does_not_spoil_the_others() -> None:
    article = read(STORY.encode().replace(b"said.\n\n", b"sai\xff.\n\n"))
    assert "“It is a day we have waited for,” Ana Núñez said." in article.text
    assert article.warnings[0].startswith("article.txt is written in UTF-8 but for 1 damaged")


def test_a_false_mark_is_told() -> None:
    assert refused(codecs.BOM_UTF16_LE + b"abc") == "article.txt says that it is UTF-16 and is not; save it as UTF-8."


def test_what_holds_no_text_is_told() -> None:
    assert refused(b"Talks\0resume") == "article.txt is no text: it holds characters that no article has."
    assert refused(bytes(range(256)) * 9) == "article.txt is no text in any encoding that is known; save it as UTF-8."
    assert refused("\u200b\n\u00a0\n").endswith("has no text that could be an article.")


def test_odd_characters_are_replaced_and_found_again() -> None:
    article = read(
        "Talks\n\nThe\u00a0States´ envoy, Jose\u0301 Ru\u00adiz,\r\nwon\u2019t\u2009go; the min\u200bister will.\n"
    )
    assert article.text == "Talks\n\nThe States' envoy, José Ruiz,\nwon\u2019t go; the minister will.\n"
    assert there(article, "The States'") == "The\u00a0States´"
    assert there(article, "José Ruiz") == "Jose\u0301 Ru\u00adiz"
    assert there(article, "minister") == "min\u200bister"
    coheres(article)


def test_markdown_is_read_without_its_marks_and_found_again() -> None:
    article = read(
        "# Talks *resume*\n\nThe **ministry** of [North](https://example.org/n), it said, \\*met\\*.\n", "a.md"
    )
    assert [article.words(block) for block in article.blocks] == [
        "Talks resume",
        "The ministry of North, it said, *met*.",
    ]
    assert there(article, "ministry") == "ministry"
    assert there(article, "North") == "North"
    coheres(article)


@pytest.mark.parametrize(
    "front", ["a: &a [x]\nb: *a", "- list", "a: [", "title: !!python/object:os.system x", "{" * 9000]
)
def test_front_matter_that_cannot_be_read_is_text(front: str) -> None:
    coheres(read(f"---\n{front}\n---\n\nThe ministry said that they met.\n", "a.md"))


def test_a_language_without_rules_is_told() -> None:
    article = read("Les deux pays se sont mis d'accord sur les visas, a dit le ministre de la mer dans un discours.\n")
    assert article.head.language == "fr"
    assert "Its language is none of those that have rules; it was read by the rules of English." in article.warnings


def test_a_page_is_read_as_one_whatever_its_name() -> None:
    paragraph = "<p>Norland and Southland reopened their border on Tuesday, both governments said in a statement.</p>"
    page = (
        f"<!doctype html><html><head><title>Border</title></head><body><article>{paragraph * 4}</article></body></html>"
    )
    article = read(page, "article.txt")
    coheres(article)
    assert "<p>" not in article.text


def test_a_page_saved_as_one_file_is_unpacked() -> None:
    paragraph = "<p>Norland and Southland reopened their border on Tuesday, both governments said in a statement.</p>"
    page = f"<html><head><title>Border reopens</title></head><body><article>{paragraph * 4}</article></body></html>"
    saved = (
        "From: <Saved by Blink>\r\nSubject: Border\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n'
        f"----x\r\nContent-Type: text/html\r\n\r\n{page}\r\n----x--\r\n"
    )
    assert read(saved, "border.mhtml").head.title == "Border reopens"


def test_passages_keep_the_ids_they_had() -> None:
    former = read(STORY)
    earlier = {block.id: former.words(block) for block in former.passages}
    longer = STORY.replace("\n\n“It", "\n\nNobody was hurt when the old bridge fell.\n\n“It")
    again = read_article(Given(longer.encode(), "article.txt"), earlier=earlier)
    assert [block.id for block in again.passages] == ["p1", "p3", "p2"]


def test_the_dateline_of_a_page_is_told_with_its_year() -> None:
    paragraph = "<p>OLDPORT, Dec 31 (Reuters) - Norland and Southland reopened their border, both governments said.</p>"
    page = f"""<html><head><title>Border</title><meta property="article:published_time" content="2023-01-01T08:00:00Z">
      </head><body><article>{paragraph}{"<p>Thousands of people waited there.</p>" * 5}</article></body></html>"""
    dateline = read(page, "a.html").head.dateline
    assert dateline
    assert (dateline.place, dateline.date) == ("Oldport", "2022-12-31")


def in_time(text: str, seconds: float) -> None:
    started = time.process_time()
    reads_or_refuses(text)
    assert time.process_time() - started < seconds


@pytest.mark.parametrize(
    "text",
    [
        "a" * 900_000,
        "word " * 180_000,
        "word, word. " * 75_000,
        "\n" * 900_000 + "a",
        "a\n" * 450_000,
        "a\n\n" * 300_000,
        "[a](" * 200_000,
        "*" * 900_000,
        "_a " * 300_000,
        "# " * 400_000,
        "---\n" * 200_000,
        "By " * 300_000,
        "A, " * 300_000,
        "(Reuters) - " * 75_000,
        "GENEVA, " * 100_000,
        "Nov. 15 " * 110_000,
        "President Joe " * 60_000,
        "\u00ad" * 900_000 + "a",
        "a\u0301" * 400_000,
        "a" + "\u0301\u0323" * 400_000,
        "<p>" * 4,
        "https://" * 100_000,
        "1/1/" * 200_000,
        "> " * 400_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_no_text_takes_long(text: str) -> None:
    in_time(text, 6)


PIECES = st.sampled_from(
    [
        *(
            "HAVANA",
            "Geneva",
            ", ",
            "Nov. 15",
            "15 nov",
            "2022",
            "(Reuters)",
            "(EFE).-",
            " - ",
            " — ",
            "U.S. ",
            "Feb. 29",
        ),
        *(
            "By Ann Hill",
            "Por Ana Ruiz",
            "Office of the Spokesperson",
            "Release Date:",
            "Updated",
            "10/21/2022",
            "3:15 PM",
        ),
        *("\n", "\n", "\n\n", "\r\n", "# ", "**", "[a](b)", "> ", "- ", "---\n", "title: x\n", "###", "| "),
        *("© 2022", "(Reporting by A B)", "“said.”", "The ministry said it.", "´", "\u00a0", "e\u0301", "\u200b"),
        *(
            "https://example.org/2022/11/15/x",
            "President Joe Biden",
            "Secretary of State",
            "Tuesday",
            "will meet in 2023",
        ),
        *("fiscal year 2022, which ended on Sept. 30", "since 2017", " ", " "),
    ]
)


@given(
    st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join),
    st.sampled_from(["a", "a.md"]),
)
@example("LIMA, Feb. 29 (Reuters) - said in 2023.", "a")
@settings(max_examples=500)
def test_whatever_stands_in_a_text_it_coheres(text: str, name: str) -> None:
    reads_or_refuses(text, name)


@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(str.encode)
    | st.text(max_size=200).map(lambda t: t.encode("utf-16"))
)
@settings(max_examples=400)
def test_whatever_bytes_are_given_they_are_read_or_refused(data: bytes) -> None:
    reads_or_refuses(data)
