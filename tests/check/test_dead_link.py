"""A link to a file is followed the way Pelican and a file browser would."""

from pathlib import Path

import pytest

from explainer.check import dead_link
from tests.check.world import note, sentences


@pytest.mark.parametrize(
    "url",
    [
        "../talks/2029-05-03.md",
        "lindensee.md#top",
        "linden-compact.de.md",
        "{filename}/talks/2029-05-03.md",
        "{filename}../talks/2029-05-03.md?x=1",
        "|filename|/talks/2029-05-03.md",
        "{static}/images/lindensee.svg",
        "{attach}../images/lindensee.svg",
        "../images/the%20lake.txt",
        "<../images/the lake.txt>",
        "#here",
        "/talks/",
        "//example.org/x",
        "https://example.org/x.md",
        "mailto:me@example.org",
    ],
)
def test_these_lead_somewhere(url: str, tmp_path: Path) -> None:
    """Files of content/, by path or prefix; addresses of other sites and from the root are left alone."""
    files = {**note(f"[words]({url})"), "content/images/the lake.txt": "Words."}
    assert sentences(dead_link, tmp_path, files) == []


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("[a](2029-05-03.md)", "8:5 body: 2029-05-03.md leads to content/terms/2029-05-03.md, which is not there. "),
        ("[a][b]\n\n[b]: lindense.md", "10:6 body: lindense.md leads to content/terms/lindense.md, "),
        ('<a href="lindense.md">a</a>', "8:10 body: lindense.md leads to content/terms/lindense.md, "),
        ("[a](../sources/originals/x.md)", "8:5 body: content/sources/originals/x.md is never published. "),
        ("[a](/x) ![b]()", "8:14 body: the image has no address. "),
        ("`lindense.md` [a](lindense.md)", "8:19 body: lindense.md leads to content/terms/lindense.md, "),
    ],
)
def test_these_lead_nowhere(body: str, sentence: str, tmp_path: Path) -> None:
    """The place is that of the address."""
    files = {**note(body), "content/sources/originals/x.md": "The article."}
    (found,) = sentences(dead_link, tmp_path, files)
    assert found.startswith(sentence)


def test_the_same_address_twice_is_told_twice(tmp_path: Path) -> None:
    """Each where it stands."""
    found = sentences(dead_link, tmp_path, note("[a](x.md) and\n[b](x.md)."))
    assert [sentence.partition(" ")[0] for sentence in found] == ["8:5", "9:5"]
