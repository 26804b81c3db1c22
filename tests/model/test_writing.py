"""Links and images are found where they were written."""

from __future__ import annotations

import pytest

from explainer.model.body import Body, Target
from explainer.model.note import Origin
from explainer.model.writing import Writing


def places(text: str, *urls: str) -> list[int]:
    body = Body("a.md", "en", "", (), (), (), (), frozenset(), (), ())
    writing = Writing(Origin(None, "a.md", "en", text, text, 1), body, published=True)
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
