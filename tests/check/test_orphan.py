"""A way to a note begins in another note or page that readers see."""

from pathlib import Path

import pytest

from explainer.check import orphan
from tests.check.world import sentences, site_of

TERM = (
    "1:1 file: nothing links to this term. Link to it where it is spoken of, write it as a draft until then, or delete "
    "it."
)

SOURCE = "1:1 file: nothing cites this source. Cite it where it bears something out, or delete it."


def term(body: str = "So.", title: str = "Sand bank", more: str = "") -> str:
    front = f"title: {title}\nsummary: It.\ntype: place\nsources: [linden-compact#p1]\n{more}"
    return f"---\n{front}---\n\n{body}\n"


def told(folder: Path, files: dict[str, str]) -> list[str]:
    """What is said of these files; the good site's own pages, which show one of its figures, are not among them."""
    said = sentences(orphan, folder, {f"content/{path}": text for path, text in files.items()})
    return [each for each in said if "this figure" not in each]


@pytest.mark.parametrize(
    "other",
    [
        term("See [[Sand bank]].", "Lindensee"),
        term("The Sand bank lies there.", "Lindensee"),
        term("See [the bank](sand-bank.md) and [[term:sand-bank|it]].", "Lindensee"),
    ],
)
def test_a_link_in_a_body_is_a_way(other: str, tmp_path: Path) -> None:
    """Also one that a name makes by itself."""
    assert told(tmp_path, {"terms/sand-bank.md": term(), "terms/lindensee.md": other}) == []


def test_front_matter_is_a_way(tmp_path: Path) -> None:
    talk = (
        "---\ntitle: A talk\nsummary: It.\ndate: 2029-05-03\nstate: held\nplace: term:sand-bank\n"
        "parties: {seemark: {}}\nsources: [linden-compact#p1]\n---\n\nIt.\n"
    )
    assert told(tmp_path, {"terms/sand-bank.md": term(), "talks/talk.md": talk}) == []


def test_a_note_is_no_way_to_itself_and_a_draft_to_nothing(tmp_path: Path) -> None:
    draft = term("See [[Sand bank]].", "Dune", "status: draft\n")
    files = {"terms/sand-bank.md": term("See [[Sand bank]]."), "terms/dune.md": draft}
    assert told(tmp_path, files) == [TERM]


def test_a_note_that_could_not_be_read_is_a_way_all_the_same(tmp_path: Path) -> None:
    """One mistake is told once."""
    files = {"terms/sand-bank.md": term(), "terms/lindensee.md": "---\ntitle: [\n---\n\nSee [[Sand bank]].\n"}
    assert TERM not in told(tmp_path, files)


def test_a_talk_and_a_person_are_found_in_lists(tmp_path: Path) -> None:
    person = "---\ntitle: Ida Ruf\nsummary: Of the valley.\n---\n\nShe.\n"
    talk = (
        "---\ntitle: A talk\nsummary: It.\ndate: 2029-05-03\nstate: held\nparties: {seemark: {}}\n"
        "sources: [linden-compact#p1]\n---\n\nIt.\n"
    )
    assert told(tmp_path, {"people/ida-ruf.md": person, "talks/talk.md": talk}) == []


def source(title: str, more: str = "") -> str:
    front = f"title: {title}\nsummary: It.\ntype: article\npublisher: A\nrights: cc-by\n{more}"
    return f"---\n{front}---\n\nSo. {{#p1}}\n"


def test_one_citation_is_enough_for_a_story(tmp_path: Path) -> None:
    """The original, or any copy of it."""
    files = {"sources/a.md": source("A"), "sources/b.md": source("B", "part_of: a\n")}
    files |= {"sources/c.md": source("C", "part_of: a\n")}
    assert told(tmp_path / "none", files) == [SOURCE] * 3
    cited = term("So [@c#p1].", "Lindensee")
    assert told(tmp_path / "one", {**files, "terms/lindensee.md": cited}) == []


def test_a_figure_is_reached_where_it_is_shown_compared_or_worked_with(tmp_path: Path) -> None:
    def figure(title: str, more: str) -> str:
        front = f"title: {title}\nsummary: It.\nunit: count\ncounts: boats\n{more}\n"
        return f"---\n{front}---\n\nSo.\n"

    value = "value: 9\nsource: linden-compact#p1"
    site = site_of(
        tmp_path,
        {
            "content/figures/alone.md": figure("Alone", "derived: figure:parts + 1"),
            "content/figures/parts.md": figure("Parts", f"{value}\ncompare: [beside]"),
            "content/figures/beside.md": figure("Beside", value),
            "content/figures/shown.md": figure("Shown", value),
            "content/terms/lindensee.md": term("There are {figure:shown}.", "Lindensee"),
        },
    )
    assert {problem.path for problem in orphan.check(site)} == {
        "content/figures/alone.md",
        "content/figures/level-fall-2029.md",  # which only the home page shows
        "content/figures/cut-2029.md",  # so too
    }
