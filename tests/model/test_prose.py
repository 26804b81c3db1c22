"""A body's words stay at their places, everything else is blanked out, and each sentence has its citations."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explainer.link.tokens import tokens_in
from explainer.model.prose import NUMBER_HERE, Prose, plain, prose_of

PIECES = st.sampled_from(
    (
        "They counted 350 boats",
        ". ",
        "\n",
        "\n\n",
        " ",
        "[@gazette#p2]",
        '[@gazette#p2 "the lake"]',
        "[[Lake]]",
        "[[Lake|the *lake*]]",
        "{figure:boats}",
        "{figure:boats rounded}",
        "`350`",
        "```\n350\n```\n",
        "<!-- 350 -->",
        "<div class='a'>",
        "- ",
        "1. ",
        "> ",
        "# ",
        "| ",
        "[words](https://example.org/350 'title')",
        "![alt](a.png)",
        "[^1]",
        "[^1]: ",
        "[ref]: https://example.org\n",
        "https://example.org/1.",
        "**bold**",
        "{#p1}",
        "U.S. ",
        "«¿Sí?» ",
        "\u2028",
        "\t",
        "é",
    )
)
BODIES = st.lists(PIECES, max_size=20).map("".join)
ANY_BODY = BODIES | st.text(max_size=120) | st.text(alphabet="[]()<>{}@#|!.`*_^:\\\n\"' ab1-", max_size=60)


def read(body: str) -> Prose:
    return prose_of(body, tuple(tokens_in(body)))


def words(body: str) -> list[str]:
    """The sentences of a body, white space gathered."""
    prose = read(body)
    return [" ".join(prose.words(sentence).split()) for sentence in prose.sentences]


def cited(body: str) -> list[tuple[str, list[str]]]:
    """Each sentence with what it cites."""
    prose = read(body)
    said = (" ".join(prose.words(sentence).split()) for sentence in prose.sentences)
    return [
        (text, [str(citation.passage) for citation in s.citations])
        for text, s in zip(said, prose.sentences, strict=True)
    ]


@given(ANY_BODY)
def test_every_character_stays_at_its_place(body: str) -> None:
    text = read(body).text
    assert len(text) == len(body)
    assert [(old, new) for old, new in zip(body, text, strict=True) if new not in (old, " ", NUMBER_HERE)] == []
    assert len(plain(body)) == len(body)


@given(ANY_BODY)
@example("\u2028> ")
def test_sentences_cover_everything_but_blanks(body: str) -> None:
    prose = read(body)
    assert all(one.end <= other.start for one, other in pairwise(prose.sentences))
    covered = {place for sentence in prose.sentences for place in range(sentence.start, sentence.end)}
    assert [c for place, c in enumerate(prose.text) if place not in covered and not c.isspace()] == []


@given(BODIES)
def test_every_token_belongs_to_one_sentence(body: str) -> None:
    tokens = tuple(tokens_in(body))
    prose = prose_of(body, tokens)
    if prose.sentences:
        told = [token for sentence in prose.sentences for token in (*sentence.figures, *sentence.links)]
        assert sorted(told, key=lambda token: token.offset) == [t for t in tokens if t.form != "citation"]


@pytest.mark.parametrize(
    ("body", "sentences"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("The U.S. Navy came. It left.", ["The U.S. Navy came.", "It left."]),
        (
            "SC Res. 1373 and figs. 2–4 hold. He said no. They left.",
            ["SC Res. 1373 and figs. 2–4 hold.", "He said no.", "They left."],
        ),
        ("One\nline and\nanother.", ["One line and another."]),
        ("- One.\n- Two.", ["One.", "Two."]),
        ("1. One.\n2. Two.", ["One.", "Two."]),
        ("# Heading\n\nWords.", ["# Heading", "Words."]),
        ("| A | B |\n|---|---|\n| 1 | 2 |", ["A B", "--- ---", "1 2"]),
        ("Words `350 boats` here.", ["Words here."]),
        ("Words.\n\n```\n350 boats\n```\n\nMore.", ["Words.", "More."]),
        ("Words.\n\n    350 boats\n\nMore.", ["Words.", "More."]),
        ("See [the note](https://example.org/350).", ["See the note ."]),
        ("See https://example.org/350. They came.", ["See .", "They came."]),
        ("See <https://example.org/350>.", ["See ."]),
        ("![350 boats](boats-350.png) Words.", ["Words."]),
        ('<span data-x="350">Words</span>.', ["Words ."]),
        ('<span\n  data-x="350">Words</span>.', ["Words ."]),
        ("5 < 350 and 400 > 6.", ["5 < 350 and 400 > 6."]),
        ("Words.[^12] More.\n\n[^12]: A note.", ["Words.", "More.", "A note."]),
        ("Words.\n\n[ref]: https://example.org/350", ["Words."]),
        ("The [[Lake|great lake]] and the [[Lake]].", ["The great lake and the Lake ."]),
        ("**Bold** and *slanted* and _slanted_ and snake_case.", ["Bold and slanted and slanted and snake_case."]),
        ("<!-- 350 --> Words. {#p3}", ["Words."]),
        ("> One sentence\n> in two lines.\n\nWords.", ["One sentence in two lines.", "Words."]),
        ("Words.\n> Quoted.", ["Words.", "Quoted."]),
    ],
)
def test_what_a_reader_reads(body: str, sentences: list[str]) -> None:
    assert words(body) == sentences


def test_a_number_of_a_figure_has_its_place() -> None:
    body = "They counted {figure:boats} boats."
    prose = read(body)
    assert prose.text == f"They counted {NUMBER_HERE * len('{figure:boats}')} boats."
    assert [token.target for token in prose.sentences[0].figures] == ["boats"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One [@a#p1]. Two [@a#p2].", [("One .", ["p1"]), ("Two .", ["p2"])]),
        ("One. [@a#p1] Two [@a#p2].", [("One.", ["p1"]), ("Two .", ["p2"])]),
        ("One.[@a#p1] Two.", [("One.", ["p1"]), ("Two.", [])]),
        ("One [@a#p1] and two [@a#p2] [@a#p1].", [("One and two .", ["p1", "p2"])]),
        ("[@a#p1] One. Two.", [("One.", ["p1"]), ("Two.", [])]),
        ("One.\n\n[@a#p1] Two.", [("One.", []), ("Two.", ["p1"])]),
        ("- One [@a#p1]\n- Two [@a#p2]", [("One", ["p1"]), ("Two", ["p2"])]),
        ("| One | [@a#p1] |\n| Two | |", [("One", ["p1"]), ("Two", [])]),
        ("> They counted\n> 350 boats [@a#p1].", [("They counted 350 boats .", ["p1"])]),
        ("He said “so.” [@a#p1] She did not.", [("He said “so.”", ["p1"]), ("She did not.", [])]),
        ("One [@a].", [("One .", ["None"])]),
        ("One [@_#x].", [("One .", [])]),
    ],
)
def test_a_citation_belongs_to_its_sentence(body: str, expected: list[tuple[str, list[str]]]) -> None:
    """One behind a full stop belongs to the sentence before it."""
    assert cited(body) == expected


@pytest.mark.parametrize(
    ("body", "headings"),
    [
        ("# 350 boats\n\nWords.", [True, False]),
        ("Words.\n## 350 boats\nWords.", [False, True, False]),
        ("350 boats\n=========\n\nWords.", [True, False]),
        ("350 boats\n---\n\nWords.", [True, False]),
        ("#350 is no number", [True]),
    ],
)
def test_headings_are_known(body: str, headings: list[bool]) -> None:
    assert [sentence.heading for sentence in read(body).sentences] == headings
