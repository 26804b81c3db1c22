"""A translation may say more than its original, in its own words, and not less."""

from pathlib import Path

import pytest

from explainer.check import parity
from tests.check.world import sentences


def pair(original: str, translation: str, *, reviewed: str = "2031-02-01", more: str = "") -> dict[str, str]:
    """A term with its translation of 1 February 2031."""
    front = f"title: Sand\nsummary: It.\ntype: place\nsources: [linden-compact#p1]\nreviewed: {reviewed}\n"
    german = "title: Sand\nsummary: Er.\nreviewed: 2031-02-01\n"
    return {
        "content/terms/sand.md": f"---\n{front}---\n\n{original}\n",
        "content/terms/sand.de.md": f"---\n{german}{more}---\n\n{translation}\n",
    }


@pytest.mark.parametrize(
    ("original", "translation"),
    [
        ("So [@linden-compact#p1].", "So [@linden-compact#p1]."),
        ("So [@linden-compact#p1]. So [@linden-compact#p1].", "So [@linden-compact#p1]."),
        ("So [@linden-compact#p1].", "So [@linden-compact#p1] [@linden-compact#p2]: {figure:drawn-2028}."),
        ('So [@linden-compact#p1 "in common"].', 'So [@linden-compact#p1 "none of them"].'),
        ("So {figure:drawn-2028 rounded}.", "So {figure:drawn-2028}."),
        ("## One\n\nSo.", "## Eins\n\nSo."),
    ],
)
def test_these_keep_up(original: str, translation: str, tmp_path: Path) -> None:
    """Words are a translation's own, even which of a passage it quotes."""
    assert sentences(parity, tmp_path, pair(original, translation)) == []


@pytest.mark.parametrize(
    ("original", "translation", "what"),
    [
        ("So [@linden-compact#p1].", "So [@linden-compact].", "the translation lacks the citation linden-compact#p1"),
        (
            'So [@linden-compact#p1 "in common"].',
            "So [@linden-compact#p1].",
            "the translation lacks the quotation from linden-compact#p1",
        ),
        ("So {figure:drawn-2028}.", "So 1250.", "the translation lacks the number drawn-2028"),
        ("## One\n\nSo.\n\n## Two\n\nSo.", "## Eins\n\nSo.", "the original has 2 sections, and the translation 1"),
        ("So.", "## Eins\n\nSo.", "the original has no sections, and the translation 1"),
    ],
)
def test_these_lag(original: str, translation: str, what: str, tmp_path: Path) -> None:
    mend = "Compare the translation with the original, and bring it up to date."
    assert sentences(parity, tmp_path, pair(original, translation)) == [f"6:1 body: {what}. {mend}"]


def test_a_translation_may_be_reviewed_later_and_not_earlier(tmp_path: Path) -> None:
    assert sentences(parity, tmp_path / "a", pair("So.", "So.", reviewed="2031-01-31")) == []
    assert sentences(parity, tmp_path / "b", pair("So.", "So.", reviewed="2031-02-02")) == [
        (
            "4:11 reviewed: the translation was reviewed on 2031-02-01, and the original on 2031-02-02. Compare the "
            "two, bring the translation up to date, and write the day into its reviewed."
        )
    ]


def test_the_originals_day_is_not_the_translations(tmp_path: Path) -> None:
    """The word in its body is no field."""
    files = pair("So.", "reviewed: so.")
    files["content/terms/sand.de.md"] = files["content/terms/sand.de.md"].replace("reviewed: 2031-02-01\n", "")
    assert sentences(parity, tmp_path, files) == [
        (
            "1:1 reviewed: the original was reviewed on 2031-02-01, and nothing says when the translation was. Compare "
            "the two, bring the translation up to date, and write the day into its reviewed."
        )
    ]


def test_a_draft_may_lag(tmp_path: Path) -> None:
    assert sentences(parity, tmp_path, pair("So.", "So.", reviewed="2031-02-02", more="status: draft\n")) == []
