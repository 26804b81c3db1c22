"""Links and images are found where they were written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.body import Body, Target
from explainer.model.language import language_of
from explainer.model.note import Origin
from explainer.model.quantities import quantities
from explainer.model.writing import Writing
from tests.model.words import ANY_TEXT


def written(text: str, lang: str = "en") -> Writing:
    body = Body("a.md", lang, "", (), (), (), (), (), (), ())
    return Writing(Origin(None, "a.md", lang, text, 0, 1), body, published=True)


def places(text: str, *urls: str) -> list[int]:
    writing = written(text)
    return [offset for _, offset in writing.places(Target(url, False, None) for url in urls)]


@pytest.mark.parametrize(
    ("text", "urls", "offsets"),
    [
        ("[a](x.md)", ["x.md"], [4]),
        ("[a](b/x.md) [a](x.md)", ["x.md"], [16]),
        ("[a](x.md) [a](x.md)", ["x.md", "x.md"], [4, 14]),
        ("[a][x] [b][x]\n\n[x]: x.md", ["x.md", "x.md"], [20, 20]),
        ("`x.md` [a](x.md)", ["x.md"], [11]),
        ('<a href="x?a=1&amp;b=2">', ["x?a=1&b=2"], [9]),
        ("[a](<the x.md>)", ["the x.md"], [5]),
        ("[a]() [b]( )", ["", ""], [4, 10]),
        ("[ä](x.md)", ["x.md"], [4]),
        ("[a](y.md)", ["x.md"], [0]),
    ],
)
def test_an_address_is_found(text: str, urls: list[str], offsets: list[int]) -> None:
    """The second of two alike is the second; one that cannot be found is at the body's beginning."""
    assert places(text, *urls) == offsets


def test_what_is_counted_is_told_by_sentence() -> None:
    writing = written("They came.\n\nThey counted 350 boats and 14 barges. Nobody stayed. Two hundred people left.")
    counted = [writing.quantities.get(sentence.start, ()) for sentence in writing.prose.sentences]
    assert [[each.noun for each in several] for several in counted] == [[], ["boats", "barges"], [], ["people"]]


@given(ANY_TEXT, st.sampled_from(("en", "es")))
def test_no_quantity_of_a_sentence_is_passed_over(text: str, lang: str) -> None:
    writing = written(text, lang)
    read = {
        each.start: tuple(quantities(writing.prose.words(each), language_of(lang))) for each in writing.prose.sentences
    }
    assert writing.quantities == {start: several for start, several in read.items() if several}
