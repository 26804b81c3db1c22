"""Drafts may point at anything; what is published may not point at them."""

from pathlib import Path

from explainer.check import draft_linked
from tests.check.world import note, sentences

DRAFT = "---\ntitle: Draft\nsummary: Not yet.\nunit: count\ncounts: boats\nstatus: draft\nvalue: {}\n---\n\nWords.\n"


def test_a_draft_may_name_a_draft(tmp_path: Path) -> None:
    """Both wait."""
    files = {"content/people/b.md": "---\ntitle: B\nsummary: B.\nstatus: draft\n---\n\nSee [[Anton Grüb]].\n"}
    assert sentences(draft_linked, tmp_path, files) == []


def test_figures_compared_and_worked_out_are_followed(tmp_path: Path) -> None:
    """In tokens, in variants and in formulas."""
    derived = "---\ntitle: D\nsummary: D.\nunit: count\ncounts: boats\nderived: figure:draft * 2\n---\n\nWords.\n"
    files = {
        "content/figures/draft.md": DRAFT.format(3),
        "content/figures/a.md": derived,
        **note("{figure:draft} and {figure:drawn-2029 times figure:draft}"),
    }
    assert [sentence.partition(" is a draft")[0] for sentence in sentences(draft_linked, tmp_path, files)] == [
        "6:10 derived: figure:draft",
        "8:1 body: figure:draft",
        "8:20 body: figure:draft",
    ]
