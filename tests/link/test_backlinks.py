"""What links here: each page once, with the sentence that mentions it."""

from pathlib import Path

import pytest
from bs4 import Tag

from tests import support
from tests.link.world import body, plain


@pytest.fixture
def sentence(page: Tag, output: Path) -> str:
    """The sentence that Ana Aue's page gives for this test's page."""
    canonical = page.select_one("link[rel=canonical]")
    assert canonical is not None
    here = str(canonical["href"]).removeprefix("https://example.org")
    for mention in support.page(output, "people/ana-aue").select(".mentions li"):
        link = mention.select_one("a")
        if link and link["href"] == here:
            quoted = mention.select_one(".mention-sentence")
            return " ".join(quoted.decode_contents().split()) if quoted else ""
    return "none"


@body("One came. Then Ana Aue spoke; she left. Another came.")
def test_the_sentence_is_the_one_with_the_mention_in_mark(sentence: str) -> None:
    assert sentence == "Then <mark>Ana Aue</mark> spoke; she left."


@body("Nobody said a word. But then [[Ana Aue|she]] spoke [@gazette#p2]. Ana Aue left.")
def test_a_link_is_marked_by_its_own_words_and_the_first_one_counts(sentence: str) -> None:
    assert sentence == "But then <mark>she</mark> spoke."


@body("On Nov. 15 the U.S. envoy met J. R. Smith, No. 2 there, and Ana Aue at 3 p.m. on Sunday. They talked.")
def test_abbreviations_do_not_end_a_sentence(sentence: str) -> None:
    assert sentence == (
        "On Nov. 15 the U.S. envoy met J. R. Smith, No. 2 there, and <mark>Ana Aue</mark> at 3 p.m. on Sunday."
    )


@body(
    "It began in the U.S. Then Ana Aue spoke.",
    "It began at 3 p.m. Then Ana Aue spoke.",
    "It began in Nov. Then Ana Aue spoke.",
)
def test_an_abbreviation_before_a_word_that_opens_a_sentence_ends_one(sentence: str) -> None:
    assert sentence == "Then <mark>Ana Aue</mark> spoke."


@body("They said no. Ana Aue left.")
def test_no_at_the_end_ends_a_sentence(sentence: str) -> None:
    assert sentence == "<mark>Ana Aue</mark> left."


@body("“Is it open?” he asked. “It was closed!” said Ana Aue. “For years.” Then (in May) it opened.")
def test_quotation_marks_belong_to_their_sentence(sentence: str) -> None:
    assert sentence == "“It was closed!” said <mark>Ana Aue</mark>."


@body("He said: “Open it.” “Never,” said Ana Aue … and left.")
def test_a_quotation_may_end_a_sentence(sentence: str) -> None:
    assert sentence == "“Never,” said <mark>Ana Aue</mark> … and left."


@body("""
    Half of it
    stands on one line, *half* on **another**: Ana
    Aue & Sons < all, says `[[code]]`. Not this.
    """)
def test_a_sentence_goes_over_lines_and_is_escaped(sentence: str) -> None:
    assert sentence == (
        "Half of it stands on one line, half on another: <mark>Ana Aue</mark> &amp; Sons &lt; all, says [[code]]."
    )


@body("The figure rose.[^1] Nothing else.\n\n[^1]: As Ana Aue said. Nobody else did.")
def test_a_footnote_has_sentences_of_its_own(sentence: str) -> None:
    assert sentence == "As <mark>Ana Aue</mark> said."


@body("Before it.[^1] Behind it Ana Aue spoke[^1] twice.\n\n[^1]: Words.")
def test_marks_of_footnotes_are_no_part_of_it(sentence: str) -> None:
    assert sentence == "Behind it <mark>Ana Aue</mark> spoke twice."


@body("| Who | What |\n|---|---|\n| Ana Aue | spoke. Twice. |")
def test_a_cell_stands_for_itself(sentence: str) -> None:
    assert sentence == "<mark>Ana Aue</mark>"


@body("- One. Two.\n- Three, Ana Aue, four\n    - five")
def test_an_item_stands_for_itself(sentence: str) -> None:
    assert sentence == "Three, <mark>Ana Aue</mark>, four"


@body('It was [@gazette#p1 "were not enough"] that Ana Aue said, {figure:crossings-2021 rounded} times.')
def test_quoted_words_and_numbers_are_part_of_it(sentence: str) -> None:
    assert sentence == "It was “were not enough” that <mark>Ana Aue</mark> said, 221,000 times."


@body("Vino en noviembre. ¿Quién habló? Habló Ana Aue. Éxito.")
def test_spanish_sentences_end_too(sentence: str) -> None:
    assert sentence == "Habló <mark>Ana Aue</mark>."


@body("See `Ana Aue` and Ana&nbsp;Aue.")
def test_what_does_not_link_is_no_mention(sentence: str) -> None:
    assert sentence == "none"


@body("## With [[Ana Aue]] [@gazette#p1]\n\nWords.")
def test_a_heading_may_mention(sentence: str) -> None:
    assert sentence == "With <mark>Ana Aue</mark>"


def test_a_page_is_listed_once_and_none_lists_itself(output: Path) -> None:
    for path in output.rglob("index.html"):
        page = support.page(output, path.relative_to(output).as_posix())
        listed = [str(link["href"]) for link in page.select(".mentions li > a, .mentions li > * > a:first-child")]
        here = f"/repo/{path.parent.relative_to(output).as_posix()}/"
        assert sorted(set(listed)) == sorted(listed)
        assert here not in listed


def test_a_citation_lists_its_page_under_the_passage(output: Path) -> None:
    page = support.page(output, "sources/gazette")
    passage = page.select_one("#p1")
    assert passage is not None
    assert "It was “were not enough” that Ana Aue said" in plain(passage.parent or passage)
