"""Anchors are headings, passages and what raw HTML or attributes name."""

from pathlib import Path

import pytest

from explainer.check import dead_anchor
from tests.check.world import note, sentences


@pytest.mark.parametrize(
    "body",
    [
        "## Über den See\n\n[up](#uber-den-see)",
        "### Any level {#own}\n\n[up](#own)",
        '<a id="here"></a>\n\n[up](#here)',
        "[a passage](../sources/bote-2029-05-04.md#p2)",
        "[a heading]({filename}/talks/2029-05-03.md?x=1#what-came-after)",
        "[another site](https://example.org/#nowhere)",
        "[no note](../talks/1999.md#nowhere)",
        "[the top](#)",
    ],
)
def test_these_lead_to_a_place(body: str, tmp_path: Path) -> None:
    """Or are another rule's, or none's."""
    assert sentences(dead_anchor, tmp_path, note(body)) == []


def test_what_there_is_instead_is_named(tmp_path: Path) -> None:
    """The headings, where none is near."""
    assert sentences(dead_anchor, tmp_path, note("## One\n\n## Two\n\n[x](#completely-different)")) == [
        "12:5 body: this page has no place called #completely-different. It has #one and #two."
    ]
