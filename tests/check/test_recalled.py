"""What one build found is taken over by the next where nothing has changed, and nowhere else."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from explainer.check import run
from explainer.model.memory import NOTHING, Memory
from explainer.model.site import Site
from explainer.problems import Problem
from tests.check.world import site_of
from tests.support import SITES
from tests.test_broken_sites import MISTAKES

TERM = "content/terms/water-board.md"
FIGURE = "content/figures/drawn-2029.md"


def text(path: str) -> str:
    return (SITES / "good" / path).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_of(tmp_path_factory.mktemp("good"), {})


@pytest.fixture(scope="module")
def memory(good: Site) -> Memory:
    return found(good, NOTHING)[1]


def found(site: Site, last: Memory) -> tuple[list[Problem], Memory]:
    """What is found, and the memory as the disk gives it back."""
    findings, memory = run(site, last)
    return sorted(findings.problems), pickle.loads(pickle.dumps(memory))


def looked_at_again(site: Site, last: Memory) -> set[str]:
    """Whatever was not taken over."""
    made = run(site, last)[1].made
    return {name for name in made if made[name].result is not last.made[name].result}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_found_when_it_is_made_and_gone_when_it_is_mended(
    mistake: str, good: Site, memory: Memory, tmp_path: Path
) -> None:
    laid = SITES / "broken" / mistake / "content"
    files = [file for file in laid.rglob("*") if file.suffix in (".md", ".csv")]
    texts = {f"content/{file.relative_to(laid)}": file.read_text(encoding="utf-8", errors="replace") for file in files}
    broken = site_of(tmp_path, texts)
    of_broken, later = found(broken, memory)

    assert of_broken == found(broken, NOTHING)[0]
    assert found(good, later)[0] == found(good, memory)[0]


def test_just_the_files_for_which_something_changed_are_looked_at_again(memory: Memory, tmp_path: Path) -> None:
    edited = site_of(tmp_path, {TERM: text(TERM) + "\nIt met again.\n"})

    assert looked_at_again(edited, memory) == {TERM}


def test_notes_are_held_beside_each_other_again_where_one_of_their_kind_changed(tmp_path: Path) -> None:
    unlike = text(FIGURE).replace("unit: ", "unit: year # was: ", 1)
    memory = found(site_of(tmp_path / "unlike", {FIGURE: unlike}), NOTHING)[1]
    term = site_of(tmp_path / "term", {FIGURE: unlike, TERM: text(TERM).replace("title: ", "title: The ")})
    figure = site_of(tmp_path / "figure", {FIGURE: unlike.replace("title: ", "title: The ")})

    assert memory.made["EX221"].result != ()
    assert "EX221" not in looked_at_again(term, memory)
    assert "EX221" in looked_at_again(figure, memory)
