"""What a reader reads of a body, sentence by sentence, each with what is cited, counted and linked in it."""

from __future__ import annotations

import re

import pytest

from explainer.model.body import Token
from explainer.model.prose import prose_of

FORMS = re.compile(r"\[\[([^\]|]*)(?:\|([^\]]*))?\]\]|\[@([^\]]*)\]|\{figure:([^}]*)\}")


def tokens_of(body: str) -> tuple[Token, ...]:
    """The tokens of a body, as linking finds them."""
    return tuple(
        Token("wiki", found[0], found.start(), found[1], found[2] or "")
        if found[1]
        else Token("citation", found[0], found.start(), found[3], "")
        if found[3]
        else Token("figure", found[0], found.start(), found[4], "")
        for found in FORMS.finditer(body)
    )


@pytest.mark.parametrize(
    ("body", "links"),
    [
        ("It rained. [[Arlac]] flooded.", [[], ["Arlac"]]),
        ("It rained. [[term:arlac|The town]] flooded.", [[], ["term:arlac"]]),
        ("It rained in [[Arlac]]. It flooded.", [["Arlac"], []]),
        ("It rained. In [[Arlac]] it flooded [[Arlac|there]].", [[], ["Arlac", "Arlac"]]),
        ("[[Arlac]] flooded.\n\n[[Lindensee]] rose.", [["Arlac"], ["Lindensee"]]),
    ],
)
def test_a_link_belongs_to_the_sentence_that_shows_its_words(body: str, links: list[list[str]]) -> None:
    found = prose_of(body, tokens_of(body)).sentences
    assert [[token.target for token in sentence.links] for sentence in found] == links


@pytest.mark.parametrize(
    ("body", "cited"),
    [
        ("It rained [@a#p1]. It flooded.", [["a#p1"], []]),
        ("It rained. [@a#p1] It flooded.", [["a#p1"], []]),
        ("It rained. It flooded [@a#p1].", [[], ["a#p1"]]),
        ("It rained [@a#p1], and again [@b]. [@a#p1]", [["a#p1", "b"]]),
    ],
)
def test_a_citation_behind_a_full_stop_belongs_before_it(body: str, cited: list[list[str]]) -> None:
    found = prose_of(body, tokens_of(body)).sentences
    assert [[str(citation) for citation in sentence.citations] for sentence in found] == cited


@pytest.mark.parametrize(
    "body", ["{figure:boats} boats sank in [[Arlac]] [@a#p1].", "# *Boats* in [the town](arlac.md)\n\n- `{figure:x}`"]
)
def test_words_stand_where_they_were_written(body: str) -> None:
    assert len(prose_of(body, tokens_of(body)).text) == len(body)
