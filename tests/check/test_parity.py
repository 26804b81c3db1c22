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


TALK = """
---
title: The round
summary: They met.
date: 2029-05-03
state: held
parties:
  osk:
    says:
      - {about: Water, text: Little., sources: [linden-compact#p1]}
      - {about: Boats, text: Many., sources: [linden-compact#p1]}
  tern:
    says:
      - {about: Water, text: Enough., sources: [linden-compact#p1]}
agenda: [Water, Boats]
sources: [linden-compact#p1]
---
"""


def test_words_that_are_not_translated_yet_are_named(tmp_path: Path) -> None:
    """Entries are counted from 1, since people count so; where the field stands, the line says."""
    german = """
---
title: Die Runde
agenda: [Wasser, ~]
parties:
  osk:
    says:
      - {about: Wasser, text: Wenig.}
      -
  tern:
    says:
      - {about: Gewässer}
---
"""
    files = {"content/talks/sand.md": TALK.lstrip(), "content/talks/sand.de.md": german.lstrip()}
    mend = "Say them in the translation too, words only."
    left = "parties osk says 2 text, parties osk says 2 about and parties tern says 1 text"
    assert sentences(parity, tmp_path, files) == [
        f"1:1 summary: summary is not translated yet. {mend}",
        f"3:1 agenda: agenda 2 is not translated yet. {mend}",
        f"4:1 parties: {left} are not translated yet. {mend}",
        (
            '11:17 about: "Water" is "Gewässer" here and "Wasser" in another account. '
            "Use the same words for both, which stand side by side."
        ),
    ]


PASSAGES = """
---
title: A story
summary: It tells.
type: article
publisher: The Bote
rights: restricted
---

One. {#p1}

Two. {#p2 by="a spokesperson"}

Three. {#p3 by="person:anton-grueb"}
"""


@pytest.mark.parametrize(
    ("german", "told"),
    [
        ('Eins. {#p1}\n\nZwei. {#p2 by="ein Sprecher"}\n\nDrei. {#p3 by="person:anton-grueb"}', []),
        (
            'Eins. {#p1 by="ein Sprecher"}\n\nZwei. {#p2}\n\nDrei. {#p3 by="person:jemand"}\n\nVier. {#p4}',
            [
                "6:6 body: the words of p1 are by ein Sprecher, and by nobody in the original",
                "8:6 body: the words of p2 are by nobody, and by a spokesperson in the original",
                "10:6 body: the words of p3 are by person:jemand, and by person:anton-grueb in the original",
                "12:6 body: the original has no passage p4",
            ],
        ),
        (
            'Eins. {#p1}\n\nZwei. {#p2 by="ein Sprecher"}',
            ["5:1 body: the translation lacks the passage p3"],
        ),
    ],
)
def test_passages_stay_and_so_do_those_who_speak_in_them(german: str, told: list[str], tmp_path: Path) -> None:
    """Words that say who speaks are translated; a person who speaks is data."""
    files = {
        "content/sources/sand.md": PASSAGES.lstrip(),
        "content/sources/sand.de.md": f"---\ntitle: Eine Geschichte\nsummary: Sie erzählt.\n---\n\n{german}\n",
    }
    assert [sentence.partition(". ")[0] for sentence in sentences(parity, tmp_path, files)] == told


def test_a_draft_may_lag(tmp_path: Path) -> None:
    assert sentences(parity, tmp_path, pair("So.", "So.", reviewed="2031-02-02", more="status: draft\n")) == []
