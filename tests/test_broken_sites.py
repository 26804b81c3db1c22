"""Each folder of tests/sites/broken is a mistake to lay over the good site, and the whole sentences it must bring."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support import SITES, copy_site, explainer, tree

MISTAKES = sorted(folder.name for folder in (SITES / "broken").iterdir())


def broken_site(mistake: str, folder: Path) -> Path:
    """The good site with a mistake laid over it; the folder."""
    copy_site("good", folder)
    shutil.copytree(SITES / "broken" / mistake, folder, dirs_exist_ok=True)
    (folder / "expected.txt").unlink()
    return folder


def expected(mistake: str) -> list[str]:
    """The sentences that a mistake must bring, in order."""
    return (SITES / "broken" / mistake / "expected.txt").read_text(encoding="utf-8").splitlines()


def reported(answer: str) -> list[str]:
    """The sentences of a report, without its last line."""
    return answer.split("\n\n")[0].splitlines()


def test_the_good_site_has_no_problems(tmp_path: Path) -> None:
    """Nothing is reported where nothing is wrong."""
    answer = explainer(copy_site("good", tmp_path / "site"), "check")
    assert (answer.code, answer.out + answer.err) == (
        0,
        "No problems in 2 talks, 3 people, 4 figures, 6 terms, 5 sources.\n",
    )


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_brings_its_sentences(mistake: str, tmp_path: Path) -> None:
    """The report says where, what and how to mend it; the exit is 1, and nothing is written."""
    site = broken_site(mistake, tmp_path / "site")
    before = tree(site)
    answer = explainer(site, "check")
    assert reported(answer.out + answer.err) == expected(mistake)
    assert answer.code == 1
    assert tree(site) == before


def test_thirty_mistakes_are_thirty_problems() -> None:
    """Everything is told at once, sorted by file, line and column."""
    sentences = expected("thirty_mistakes")
    places = [sentence.partition(" ")[0].split(":") for sentence in sentences]
    assert len(set(sentences)) == 30
    assert places == sorted(places, key=lambda place: (place[0], *map(int, place[1:])))


def test_a_build_with_problems_leaves_the_last_site_as_it_was(tmp_path: Path) -> None:
    """A build tells the same as a check, and does not touch output/."""
    site = copy_site("good", tmp_path / "site")
    assert explainer(site, "build").code == 0
    before = tree(site / "output")
    shutil.copytree(SITES / "broken" / "thirty_mistakes", site, dirs_exist_ok=True)
    answer = explainer(site, "build")
    assert reported(answer.out + answer.err) == expected("thirty_mistakes")
    assert answer.code == 1
    assert tree(site / "output") == before


def test_every_check_has_a_broken_site() -> None:
    """A rule without its mistake is a rule that nobody has seen work."""
    from explainer.check import CHECKS

    names = {module.__name__.rpartition(".")[2] for module in CHECKS}
    assert names <= set(MISTAKES), f"no broken site for {sorted(names - set(MISTAKES))}"


def test_every_check_has_an_id_of_its_own() -> None:
    """An annotation's id names one rule."""
    from explainer.check import CHECKS

    ids = [module.ID for module in CHECKS]
    assert ids == sorted(set(ids))
